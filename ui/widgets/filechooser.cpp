// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filechooser.h"

#include "app/base/settings.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace lumbung {

namespace {

QString startFolder(const Settings &settings)
{
    const QString last = settings.text(setting::exportFolder);
    return !last.isEmpty() && QFileInfo(last).isDir() ? last : documentsFolder();
}

void prepare(QFileDialog &dialog, const FileQuestion &question)
{
    switch (question.what) {
    case FileQuestion::What::Open:
        dialog.setFileMode(QFileDialog::ExistingFile);
        break;
    case FileQuestion::What::Save:
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setFileMode(QFileDialog::AnyFile);
        dialog.setDefaultSuffix(QFileInfo(question.suggested).suffix());
        break;
    case FileQuestion::What::Folder:
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
        break;
    }
    if (!question.filter.isEmpty())
        dialog.setNameFilter(question.filter);
    if (!question.suggested.isEmpty())
        dialog.selectFile(question.suggested);
}

} // namespace

void askForFile(
    QWidget *parent, Settings &settings, const FileQuestion &question, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, question.title, startFolder(settings));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    prepare(*dialog, question);
    const bool isFolder = question.what == FileQuestion::What::Folder;
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [&settings, isFolder, chosen = std::move(chosen)](const QString &path) {
            settings.set(setting::exportFolder, isFolder ? path : QFileInfo(path).absolutePath());
            chosen(path);
        });
    dialog->open();
}

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder.isEmpty() ? QDir::homePath() : folder;
}

void openFolderOf(const QString &file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

} // namespace lumbung
