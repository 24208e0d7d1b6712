// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordeditor.h"

#include "ui/forms/factchangebar.h"
#include "ui/forms/fieldfinder.h"
#include "ui/forms/recordform.h"
#include "ui/forms/sectionlist.h"
#include "ui/pages/historyview.h"
#include "ui/theme.h"
#include "ui/widgets/codeedit.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkAfter = 150; // milliseconds without a key

constexpr QLatin1StringView historyKey("history");

QList<CodeEntry> placesOf(const RecordForm &form)
{
    QList<CodeEntry> places;
    for (const FormSection *section : form.sections()) {
        for (const FieldRow *row : section->rows()) {
            CodeEntry place;
            place.code = row->key();
            place.label = row->editor()->field().title();
            places.append(place);
        }
    }
    CodeEntry history;
    history.code = historyKey;
    history.label = RecordEditor::tr("History");
    places.append(history);
    return places;
}

} // namespace

RecordEditor::RecordEditor(RegisterService &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_sections(new SectionList(this)),
      m_form(new RecordForm(service.clock().today().year(), this)), m_scroll(new QScrollArea(this)),
      m_factChange(new FactChangeBar(service.clock(), this)), m_help(new QLabel(this)),
      m_history(new HistoryView(service.store(), this)), m_sides(new QStackedWidget(this)), m_finder(makeFinder())
{
    for (const FormSection *section : m_form->sections())
        m_sections->addSection(groupTitle(section->group()));
    m_sections->addSection(tr("History"));
    m_sides->addWidget(makeFormSide());
    m_sides->addWidget(m_history);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_sections);
    line->addWidget(m_sides, 1);

    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkAfter);
    connect(&m_checkSoon, &QTimer::timeout, this, [this] { check(false); });
    connect(m_form, &RecordForm::edited, this, &RecordEditor::react);
    connect(m_factChange, &FactChangeBar::edited, this, &RecordEditor::react);
    connect(m_sections, &SectionList::sectionChosen, this, &RecordEditor::showSection);
    connect(m_finder, &FieldFinder::placeWanted, this, &RecordEditor::goToPlace);
    connect(qApp, &QApplication::focusChanged, this, &RecordEditor::follow);
    present({}, {}, {});
}

RecordEditor::~RecordEditor()
{
    // The focus leaves the children one by one while they go.
    disconnect(qApp, nullptr, this, nullptr);
}

void RecordEditor::present(
    const Cooperative &stored, const TypedRecord &typed, const TypedFields &factChange, bool isSameRecord)
{
    m_stored = stored;
    m_before = typedFrom(stored);
    m_form->present(typed, isSameRecord);
    m_factChange->present(factChange);
    m_showsAll = stored.id != 0;
    if (!isSameRecord) {
        m_lastFocus = nullptr;
        m_scroll->verticalScrollBar()->setValue(0);
        m_sections->setCurrent(0);
        m_sides->setCurrentIndex(0);
    }
    const Cooperative shown = record();
    m_form->showOutcome(shown.facts);
    m_factChange->showDifferences(stored.facts, stored.id != 0 ? shown.facts : stored.facts);
    check(false);
}

TypedRecord RecordEditor::typed() const
{
    return m_form->typed();
}

TypedFields RecordEditor::typedFactChange() const
{
    return m_factChange->typed();
}

bool RecordEditor::isChanged() const
{
    return m_form->typed() != m_before;
}

Cooperative RecordEditor::record() const
{
    return RegisterService::prepared(read(m_form->typed(), m_stored).record);
}

Result<FactChange> RecordEditor::factChange() const
{
    return m_factChange->isWanted() ? m_factChange->change() : Result<FactChange>(FactChange{});
}

Findings RecordEditor::check(bool all)
{
    m_checkSoon.stop();
    m_showsAll = m_showsAll || all;
    const Reading reading = read(m_form->typed(), m_stored);
    Findings findings{findingsOn(reading, RegisterService::prepared(reading.record))};
    m_form->showFindings(findings, m_showsAll);
    m_factChange->showFinding();
    // A new record in which nothing is typed is not wrong yet.
    const bool isSilent = !m_showsAll && !isChanged();
    const QList<FormSection *> &sections = m_form->sections();
    for (int section = 0; section < sections.size(); ++section)
        m_sections->setFindings(section, isSilent ? QList<Finding>() : m_form->findingsOf(sections[section]));
    Q_EMIT checked(isSilent ? Findings() : findings);
    return findings;
}

/// What cannot be read comes first, and a rule that misses just that keeps silent.
QList<Finding> RecordEditor::findingsOn(const Reading &reading, const Cooperative &record) const
{
    QList<Finding> findings = reading.unreadable;
    for (const Finding &finding : m_service.check(record).list) {
        const bool isMisled = std::ranges::any_of(reading.unreadable, [&finding](const Finding &unreadable) {
            return finding.bookYear == unreadable.bookYear && finding.fields.contains(unreadable.fields.first());
        });
        if (!isMisled)
            findings.append(finding);
    }
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    return findings;
}

void RecordEditor::goToFirstError()
{
    // In the order of the form, not of the rules.
    for (const FormSection *section : m_form->sections()) {
        for (const Finding &finding : m_form->findingsOf(section)) {
            if (finding.severity == Severity::Error && goTo(finding.fields.value(0), finding.bookYear))
                return;
        }
    }
}

void RecordEditor::goToFactChange()
{
    m_sides->setCurrentIndex(0);
    m_factChange->goToDay();
}

bool RecordEditor::goTo(const QString &key, int bookYear)
{
    m_sides->setCurrentIndex(0);
    const bool isThere = m_form->goTo(key, bookYear);
    if (isThere) // the focus may have been there before, and nobody tells
        follow(nullptr, QApplication::focusWidget());
    return isThere;
}

QString RecordEditor::focusedField() const
{
    const FieldRow *row = m_form->rowOf(m_lastFocus);
    return row ? row->key() : QString();
}

int RecordEditor::cursor() const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(m_lastFocus))
        return line->cursorPosition();
    const auto *text = qobject_cast<const QPlainTextEdit *>(m_lastFocus);
    return text ? text->textCursor().position() : 0;
}

void RecordEditor::setCursor(int place)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_lastFocus)) {
        line->setCursorPosition(place); // also takes the selection away
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(m_lastFocus)) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::clamp(place, 0, static_cast<int>(text->toPlainText().size())));
        text->setTextCursor(cursor);
    }
}

void RecordEditor::takeFocus()
{
    if (m_lastFocus && m_lastFocus->isVisible())
        m_lastFocus->setFocus(Qt::OtherFocusReason);
    else
        goTo(u"name"_s);
}

void RecordEditor::tidy()
{
    if (FieldRow *row = m_form->rowOf(QApplication::focusWidget())) {
        if (auto *line = qobject_cast<CodeEdit *>(QApplication::focusWidget()))
            line->commit();
        row->leave();
    }
}

void RecordEditor::openFinder()
{
    m_sides->setCurrentIndex(0);
    m_finder->open(m_lastFocus);
}

void RecordEditor::openCodeList()
{
    if (auto *line = qobject_cast<CodeEdit *>(QApplication::focusWidget()))
        line->toggleList();
}

bool RecordEditor::takeFrom(const TypedRecord &other)
{
    const QString key = focusedField();
    QString text = other.fields.value(key);
    if (findYearlyField(key) && !other.years.isEmpty())
        text = other.years.value(m_form->bookYear(), other.years.last()).value(key);
    if (const qsizetype slash = key.indexOf(u'/'); slash > 0)
        text = other.officers.value(key.mid(slash + 1).toInt()).value(key.left(slash));
    if (text.isEmpty())
        return false;
    m_form->type(key, text);
    return true;
}

void RecordEditor::showHistory(qint64 id)
{
    m_history->showRecord(id);
}

/// With large letters the list of sections leaves the room to the form and breaks its lines.
void RecordEditor::resizeEvent(QResizeEvent *event)
{
    m_sections->setFixedWidth(std::min(m_sections->sizeHint().width(), width() / 4));
    QWidget::resizeEvent(event);
}

QWidget *RecordEditor::makeFormSide()
{
    auto *side = new QWidget(this);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_help->setObjectName(u"help"_s);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    m_help->setMinimumHeight(m_help->fontMetrics().lineSpacing() + 8);
    m_help->setContentsMargins(14, 2, 14, 2);
    theme::subdue(m_help);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_finder);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_factChange);
    column->addWidget(m_help);
    return side;
}

FieldFinder *RecordEditor::makeFinder()
{
    return new FieldFinder(placesOf(*m_form), this);
}

/// A key was pressed: the outcome follows at once, the rules when typing pauses.
void RecordEditor::react()
{
    const Cooperative now = record();
    m_form->showOutcome(now.facts);
    if (m_stored.id != 0)
        m_factChange->showDifferences(m_stored.facts, now.facts);
    m_checkSoon.start();
    Q_EMIT edited();
}

void RecordEditor::follow(QWidget *before, QWidget *now)
{
    if (FieldRow *left = before ? m_form->rowOf(before) : nullptr; left && left != m_form->rowOf(now)) {
        left->leave();
        m_checkSoon.start();
    }
    if (!now || !isAncestorOf(now))
        return;
    FormSection *section = m_form->sectionOf(now);
    if (!section && !m_factChange->isAncestorOf(now))
        return;
    m_lastFocus = now;
    const FieldRow *row = m_form->rowOf(now);
    const FieldInfo *field = row ? &row->editor()->field() : nullptr;
    const QString help = field ? field->helpText() : QString();
    m_help->setText(help.isEmpty() ? QString() : tr("%1: %2", "field, what to write").arg(field->title(), help));
    if (!section)
        return;
    m_sections->setCurrent(static_cast<int>(m_form->sections().indexOf(section)));
    constexpr int roundAbout = 70;
    m_scroll->ensureWidgetVisible(now, 20, roundAbout);
}

void RecordEditor::showSection(int section)
{
    const QList<FormSection *> &sections = m_form->sections();
    if (section >= sections.size()) {
        m_history->showRecord(m_stored.id);
        m_sides->setCurrentIndex(1);
        m_sections->setCurrent(section);
        m_history->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_sides->setCurrentIndex(0);
    m_scroll->verticalScrollBar()->setValue(sections[section]->y());
    sections[section]->rows().first()->editor()->widget()->setFocus(Qt::TabFocusReason);
}

void RecordEditor::goToPlace(const QString &key)
{
    if (key == historyKey)
        showSection(static_cast<int>(m_form->sections().size()));
    else if (!goTo(key))
        takeFocus();
}

} // namespace lumbung
