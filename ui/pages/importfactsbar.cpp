// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importfactsbar.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "ui/pages/importgrid.h"
#include "ui/theme.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelled.h"
#include "ui/widgets/narrowline.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearDigits = 6, firstYear = 1950, lastYear = 2100;
const QString regencyField = u"regency"_s;

QString fixedText(const QString &field, const QString &value)
{
    const Field *known = findField(field);
    const bool isCode = known && known->codeList && codeList(known->listName()).contains(value);
    return isCode ? codeList(known->listName()).title(value) : value;
}

} // namespace

ImportFactsBar::ImportFactsBar(ImportDraft &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_day(new DayEdit(this)), m_year(new NarrowLine(yearDigits, this)),
      m_regency(new CodeEdit(codeList(regencyField), this)), m_erases(new QCheckBox(this)), m_why(new QLabel(this)),
      m_more(new QPushButton(this)), m_fixedLine(makeFixedLine())
{
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    theme::subdue(m_why);
    auto *line = new FlowLayout(nullptr, 4);
    makeLine(line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_fixedLine);
    layout->addWidget(m_why);
    m_fixedLine->hide();
    connectParts();
}

void ImportFactsBar::makeLine(FlowLayout *line)
{
    m_day->setObjectName(u"importAsOf"_s);
    m_day->setOptional(tr("not known"));
    m_day->setTakesPeriods();
    m_day->setWhatsThis(tr("The day the list describes: standings that change are so from this day. 31/12/2023, or "
                           "the end of a period: 2023, TW III 2023."));
    m_year->setObjectName(u"importYear"_s);
    m_year->setWhatsThis(tr("The book year of members and amounts whose row names none."));
    m_regency->setObjectName(u"importRegency"_s);
    m_regency->setPlaceholderText(tr("as in the rows"));
    m_regency->setMinimumWidth(m_regency->fontMetrics().averageCharWidth() * 26);
    m_regency->setWhatsThis(tr("The regency of rows that name none: code, or part of the name."));
    m_erases->setObjectName(u"importErasesAll"_s);
    m_erases->setText(tr("Empty cells empty the fields"));
    m_erases->setWhatsThis(tr("Usually an empty cell says nothing, and the register keeps what it has. Ticked, empty "
                              "cells of all columns empty their fields."));
    m_more->setObjectName(u"importMoreFixed"_s);
    m_more->setText(tr("Other fixed values…"));
    m_more->setAutoDefault(false);
    m_more->setWhatsThis(tr("Values that stand for a missing column or an empty cell, in all rows."));
    line->addWidget(labelled(tr("As of"), m_day, this));
    line->addWidget(labelled(tr("Book year"), m_year, this));
    line->addWidget(labelled(tr("Regency of the file"), m_regency, this));
    line->addWidget(m_erases);
    line->addWidget(m_more);
}

QWidget *ImportFactsBar::makeFixedLine()
{
    auto *line = new QWidget(this);
    m_fixedLayout = new FlowLayout(line, 6);
    m_field = new CodeEdit(importFieldList(), line);
    m_field->setObjectName(u"importFixedField"_s);
    m_field->setNamesOnly(true);
    m_field->setPlaceholderText(tr("Field"));
    m_field->setMinimumWidth(m_field->fontMetrics().averageCharWidth() * 24);
    m_add = new QPushButton(tr("Set for all rows"), line);
    m_add->setAutoDefault(false);
    m_fixedLayout->addWidget(labelled(tr("Fixed value of"), m_field, line));
    m_fixedLayout->addWidget(m_add);
    return line;
}

void ImportFactsBar::connectParts()
{
    connect(m_day, &DayEdit::dayChanged, this, [this](const QDate &day) {
        m_draft.asOf = day;
        m_draft.asOfWhy = day.isValid() ? tr("It was chosen here.") : QString();
        showWhy();
        Q_EMIT changed();
    });
    connect(m_day, &DayEdit::refused, this, &ImportFactsBar::refused);
    connect(m_year, &QLineEdit::editingFinished, this, &ImportFactsBar::takeYear);
    const auto takeRegency = [this] { setFixed(regencyField, m_regency->typed().trimmed()); };
    connect(m_regency, &CodeEdit::chosen, this, takeRegency);
    connect(m_regency, &QLineEdit::editingFinished, this, takeRegency);
    connect(m_erases, &QCheckBox::toggled, this, [this](bool erases) {
        m_draft.erasesEmpty = erases;
        Q_EMIT changed();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_fixedLine->setVisible(m_fixedLine->isHidden());
        (m_fixedLine->isVisible() ? static_cast<QWidget *>(m_field) : m_more)->setFocus(Qt::OtherFocusReason);
    });
    connect(m_field, &CodeEdit::chosen, this, [this] {
        showValueEditor();
        m_value->setFocus(Qt::OtherFocusReason);
    });
    connect(m_add, &QPushButton::clicked, this, &ImportFactsBar::addFixed);
}

void ImportFactsBar::showDraft()
{
    const QSignalBlocker quiet(m_erases);
    m_day->setDay(m_draft.asOf);
    m_year->setText(m_draft.bookYear > 0 ? QString::number(m_draft.bookYear) : QString());
    m_regency->setTyped(m_draft.fixed.value(regencyField));
    m_erases->setChecked(m_draft.erasesEmpty);
    showWhy();
    showFixed();
}

/// Where the day and the year come from.
void ImportFactsBar::showWhy()
{
    QStringList why;
    if (!m_draft.asOfWhy.isEmpty())
        why.append(tr("As of: %1").arg(m_draft.asOfWhy));
    if (!m_draft.bookYearWhy.isEmpty())
        why.append(tr("Book year: %1").arg(m_draft.bookYearWhy));
    m_why->setText(why.join(u' '));
    m_why->setVisible(!why.isEmpty());
}

void ImportFactsBar::showFixed()
{
    // A button may be the one that was just pressed.
    for (QWidget *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
        m_fixedLayout->removeWidget(chip);
    }
    m_chips.clear();
    QStringList fields = m_draft.fixed.keys();
    fields.removeAll(regencyField);
    fields.sort();
    for (const QString &field : std::as_const(fields)) {
        auto *chip = new QPushButton(tr("%1: %2 ✕", "a fixed value, taken away by a click")
                                         .arg(importFieldTitle(field), fixedText(field, m_draft.fixed.value(field))),
            m_fixedLine);
        chip->setObjectName(u"importFixed"_s);
        chip->setAutoDefault(false);
        chip->setToolTip(tr("Take this value away"));
        connect(chip, &QPushButton::clicked, this, [this, field] { setFixed(field, {}); });
        m_fixedLayout->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    if (!fields.isEmpty())
        m_fixedLine->show();
}

void ImportFactsBar::setFixed(const QString &field, const QString &value)
{
    if (m_draft.fixed.value(field) == value)
        return;
    if (value.isEmpty())
        m_draft.fixed.remove(field);
    else
        m_draft.fixed.insert(field, value);
    showFixed();
    Q_EMIT changed();
}

void ImportFactsBar::showValueEditor()
{
    if (m_value) {
        m_fixedLayout->removeWidget(m_value);
        m_value->hide();
        m_value->deleteLater();
    }
    const Field *field = findField(m_field->typed());
    auto *line = field && field->codeList ? new CodeEdit(codeList(field->listName()), m_fixedLine)
                                          : new QLineEdit(m_fixedLine);
    line->setObjectName(u"importFixedValue"_s);
    line->setPlaceholderText(tr("Value"));
    line->setAccessibleName(tr("Value"));
    line->setMinimumWidth(line->fontMetrics().averageCharWidth() * 24);
    connect(line, &QLineEdit::returnPressed, this, &ImportFactsBar::addFixed);
    if (auto *code = qobject_cast<CodeEdit *>(line))
        connect(code, &CodeEdit::chosen, m_add, [this] { m_add->setFocus(Qt::OtherFocusReason); });
    m_value = line;
    m_fixedLayout->addWidget(line);
    line->show();
    setTabOrder(m_field, line);
    setTabOrder(line, m_add);
}

void ImportFactsBar::addFixed()
{
    m_field->commit();
    const QString field = m_field->typed();
    auto *line = qobject_cast<QLineEdit *>(m_value);
    auto *code = qobject_cast<CodeEdit *>(m_value);
    if (code)
        code->commit();
    const QString value = code ? code->typed().trimmed() : line ? text::tidied(line->text()) : QString();
    if (!isImportField(field) || value.isEmpty()) {
        Q_EMIT refused(tr("Choose a field, and type the value that holds for all rows."));
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT refused({});
    if (field == regencyField)
        m_regency->setTyped(value);
    setFixed(field, value);
    m_field->setTyped({});
    line->clear();
    m_field->setFocus(Qt::OtherFocusReason);
}

QString ImportFactsBar::yearProblem() const
{
    const QString typed = m_year->text().trimmed();
    bool isNumber = false;
    const int year = typed.toInt(&isNumber);
    if (typed.isEmpty() || (isNumber && year >= firstYear && year <= lastYear))
        return {};
    return tr("“%1” is no book year. Type four digits, for example 2023, or nothing.").arg(typed);
}

void ImportFactsBar::takeYear()
{
    const QString problem = yearProblem();
    Q_EMIT refused(problem);
    const int year = problem.isEmpty() ? m_year->text().trimmed().toInt() : m_draft.bookYear;
    if (year == m_draft.bookYear)
        return;
    m_draft.bookYear = year;
    m_draft.bookYearWhy = year > 0 ? tr("It was chosen here.") : QString();
    showWhy();
    Q_EMIT changed();
}

QString ImportFactsBar::takeTyped()
{
    if (QWidget *focus = focusWidget(); focus && focus->hasFocus())
        focus->clearFocus(); // takes over what is typed
    const QString day = m_day->text().trimmed();
    if (!day.isEmpty() && m_day->text() != text::shortDate(m_day->day()))
        return tr("The day the list describes is not understood. Type for example 31/12/2023.");
    const QString regency = m_draft.fixed.value(regencyField);
    if (!regency.isEmpty() && !codeList(regencyField).contains(regency))
        return tr("The regency of the file is not understood. Choose it from the list (F4).");
    return yearProblem();
}

void ImportFactsBar::askForDay()
{
    m_day->setFocus(Qt::OtherFocusReason);
    m_day->selectAll();
}

} // namespace lumbung
