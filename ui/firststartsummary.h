// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/exchange/importer.h"
#include "app/report/document.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace lumbung {

class DocumentModel;
class MessageLine;

/// What an import did: how many rows went in, which did not and why; then the person opens the register or discards it.
class FirstStartSummary : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartSummary(Settings &settings, QWidget *parent = nullptr);

    void showSummary(const ImportSummary &summary);
    void saveRefused(const QString &path);
    QString message() const; ///< of saving

Q_SIGNALS:
    void accepted();
    void discarded();

private:
    void askWhereToSave();

    Settings &m_settings;
    QLabel *m_words;
    QLabel *m_notes;
    MessageLine *m_message;
    QTableView *m_table;
    DocumentModel *m_refused;
    QPushButton *m_save;
    QPushButton *m_open;
};

/// The refused rows as a table: file, line, name, reason.
Document refusedRows(const ImportSummary &summary);

} // namespace lumbung
