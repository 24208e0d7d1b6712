// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importdraft.h"
#include "ui/pages/page.h"

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace lumbung {

class MessageLine;
class PathLine;

/// The first step: which file, from whom, and what it was recognised as.
class ImportFileView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileView(Settings &settings, QWidget *parent = nullptr);

    void setSenders(const QStringList &senders);
    void showFile(const ImportDraft &draft, const QStringList &before); ///< `before`: imports of the same bytes
    void refuse(const QString &path, const QString &message); ///< it cannot be read
    void tell(const QString &message); ///< a hint
    void clear(); ///< for the next file
    void askForFile();
    void takeFocus();
    void focusGoOn();
    QString sender() const;
    TableOptions reading() const; ///< as chosen; empty: as found

Q_SIGNALS:
    void fileChosen(const QString &path);
    void readingChosen(); ///< another encoding or separator
    void senderChosen(const QString &sender);
    void goOnWanted();

private:
    QLayout *makeFields();
    void connectParts();
    void showReading(const ImportDraft &draft);
    static QString recognised(const ImportDraft &draft);

    Settings &m_settings;
    QAction *m_choose;
    QAction *m_goOn;
    QPushButton *m_goOnButton;
    PathLine *m_path;
    QComboBox *m_sender;
    QWidget *m_readingLine; ///< of text files
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    MessageLine *m_message;
    MessageLine *m_before;
    QLabel *m_words;
};

} // namespace lumbung
