// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/drafts.h"
#include "ui/pages/page.h"

#include <functional>

class QLabel;
class QPushButton;

namespace lumbung {

class LikelySame;
class MessageLine;
class RecordEditor;

/// Entri: a cooperative is typed, checked, saved and looked back on. What is typed is kept as a draft until it is
/// saved, whatever happens to the page.
class EntryPage : public Page
{
    Q_OBJECT

public:
    explicit EntryPage(const PageContext &context, QWidget *parent = nullptr);
    ~EntryPage() override; ///< what is typed stays as a draft

    QString title() const override;
    QString iconName() const override;
    void activated() override;
    bool canLeave() override; ///< what is typed is kept; only a running save must end first

    void openRecord(qint64 id);
    void newRecord();
    qint64 recordId() const; ///< 0: a new one
    bool isChanged() const; ///< something is typed that is not saved

Q_SIGNALS:
    void saved(qint64 id); ///< after the commit returned
    void opened(qint64 id); ///< stands in the form now
    void neighbourWanted(int step); ///< -1, +1: the record before or after it in the list

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHeader();
    void makeActions();

    void save();
    void saveFinished(const Cooperative &record, const TypedRecord &typed, const Result<Saved> &result);
    void showSaveError(const Error &error);
    void afterSaving(const std::function<void()> &action); ///< now, or when the running save has ended well
    void load(qint64 id, const std::function<void(const Cooperative &)> &show);
    void showRecord(const Cooperative &stored);
    void takeOverNewer(); ///< somebody else saved meanwhile: their record, with what is typed here
    void discardChanges();

    Draft draft() const;
    void keepDraft();
    void parkWork();
    void offerDrafts();
    void restoreDraft(const Draft &draft);
    void discardDraft(const Draft &draft);

    void showHeader();
    void showCounts(const Findings &findings);
    Author author() const;

    const PageContext m_context;
    DraftKeeper m_drafts;
    bool m_isSaving = false;
    bool m_isLoading = false;
    std::function<void()> m_next; ///< when the running save has ended well
    TypedRecord m_lastSaved;
    QString m_savedAt; ///< what the header says about the last save of this record

    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_counts;
    QPushButton *m_saveButton;
    MessageLine *m_offer;
    MessageLine *m_message;
    RecordEditor *m_editor;
    LikelySame *m_likely;
};

} // namespace lumbung
