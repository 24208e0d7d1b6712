// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/registerservice.h"
#include "ui/forms/typedrecord.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace lumbung {

class FactChangeBar;
class FieldFinder;
class FieldRow;
class HistoryView;
class RecordForm;
class SectionList;

/// What a clerk works in: the list of sections, the form with its findings, the day of a change, help, the history.
/// Knows what was typed over what; loading, saving and drafts are the page's.
class RecordEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RecordEditor(RegisterService &service, QWidget *parent = nullptr);
    ~RecordEditor() override;

    /// Shows a record as stored, and what is typed over it (the same, unless work goes on). `isSameRecord`: it was
    /// shown before; book year and messages stay.
    void present(
        const Cooperative &stored, const TypedRecord &typed, const TypedFields &factChange, bool isSameRecord = false);

    const Cooperative &stored() const { return m_stored; }
    TypedRecord typed() const;
    const TypedRecord &typedBefore() const { return m_before; } ///< the record as stored
    TypedFields typedFactChange() const;
    bool isChanged() const; ///< something typed differs from what is stored
    Cooperative record() const; ///< what is typed, as it would be saved
    Result<FactChange> factChange() const;

    Findings check(bool all); ///< now; `all`: also where the clerk has not been yet
    void goToFirstError(); ///< of the form, as last checked
    void goToFactChange();
    bool goTo(const QString &key, int bookYear = 0);
    QString focusedField() const; ///< key; empty outside the form
    int cursor() const; ///< its place in the focused field; 0 where there is none
    void setCursor(int place);
    void takeFocus(); ///< where the focus was last, else the first field
    void tidy(); ///< as if the focus left its field

    void openFinder();
    void openCodeList();
    bool takeFrom(const TypedRecord &other); ///< the focused field gets its text; false: it has none
    void showHistory(qint64 id); ///< reads it anew

Q_SIGNALS:
    void edited();
    void checked(const lumbung::Findings &findings);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFormSide();
    FieldFinder *makeFinder();
    void react();
    void follow(QWidget *before, QWidget *now);
    void showSection(int section);
    void goToPlace(const QString &key);
    QList<Finding> findingsOn(const Reading &reading, const Cooperative &record) const;

    RegisterService &m_service;
    Cooperative m_stored;
    TypedRecord m_before;
    bool m_showsAll = false;
    QTimer m_checkSoon;
    QPointer<QWidget> m_lastFocus;

    SectionList *m_sections;
    RecordForm *m_form;
    QScrollArea *m_scroll;
    FactChangeBar *m_factChange;
    QLabel *m_help;
    HistoryView *m_history;
    QStackedWidget *m_sides;
    FieldFinder *m_finder;
};

} // namespace lumbung
