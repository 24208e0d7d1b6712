// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace lumbung {

class Settings;

/// What is asked of the person about a file. No nested event loop: `chosen` is called when the person has decided,
/// never when they cancel, and not when `parent` is gone by then.
struct FileQuestion {
    enum class What {
        Open,
        Save, ///< asks before replacing
        Folder,
    };

    What what = What::Open;
    QString title;
    QString suggested; ///< name of the file; its ending is added to what is typed without one
    QString filter; ///< "Excel (*.xlsx)"
};

/// Begins in the folder used last (setting export/folder), which it remembers.
void askForFile(
    QWidget *parent, Settings &settings, const FileQuestion &question, std::function<void(const QString &)> chosen);

/// The person's documents folder; the home folder where there is none.
QString documentsFolder();

/// Shows the folder of a file in the desktop's file manager.
void openFolderOf(const QString &file);

} // namespace lumbung
