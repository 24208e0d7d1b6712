// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/report/catalogue.h"
#include "ui/pages/page.h"

#include <memory>

class QAction;
class QCheckBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QModelIndex;
class QTableView;

namespace lumbung {

class DayEdit;
class DocumentModel;
class GroupedHeader;
class MessageLine;
class ReportSpan;
class SubjectBox;

/// Laporan: the reports of the catalogue with their options, a preview of the table, and saving as a file. What is
/// shown is what is saved. Each figure of the preview opens its cooperatives.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Reports"); }
    QString iconName() const override { return QStringLiteral("reports"); }
    void activated() override;

    bool isReady() const { return m_document != nullptr; } ///< the preview shows what the options say
    void saveTo(const QString &path);
    QString message() const;

private:
    QWidget *makeChoices();
    QWidget *makePreview();
    void makeActions();
    const ReportInfo &chosen() const;
    ReportRequest request() const;
    void showOptions();
    void make();
    void tellSaved(const QString &path, const Result<void> &done);
    void take(const Result<std::shared_ptr<const Document>> &made);
    void showDocument();
    void setReady(bool ready);
    void openFigure(const QModelIndex &index);
    void tellRefused(const QString &sentence);
    void askWhereToSave(const QString &format);
    QString suggestedName(const QString &format) const;

    const PageContext m_context;
    std::shared_ptr<const Document> m_document;
    bool m_isStale = true;
    LatestJob<Result<std::shared_ptr<const Document>>> m_making;
    LatestJob<Result<void>> m_saving;

    QListWidget *m_list;
    QLabel *m_description;
    QFormLayout *m_form;
    ReportSpan *m_span; ///< of a report of changes, in place of the day
    DayEdit *m_day;
    DayEdit *m_signedOn;
    DayEdit *m_known;
    SubjectBox *m_subject;
    QLabel *m_sentence; ///< what is counted, whole
    QCheckBox *m_dissolved;
    QCheckBox *m_personal;
    QLabel *m_personalHelp;
    MessageLine *m_message;
    QLabel *m_heading;
    QLabel *m_notes; ///< below the table, as on the paper
    QLabel *m_rows;
    QTableView *m_table;
    GroupedHeader *m_header;
    DocumentModel *m_model;
    QList<QAction *> m_saveActions; ///< their data: the format
};

} // namespace lumbung
