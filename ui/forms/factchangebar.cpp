// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/factchangebar.h"

#include "app/base/text.h"
#include "ui/widgets/findingsview.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeLabel(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLineEdit *makeLine(const QString &name, const QString &title, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setAccessibleName(title);
    return line;
}

} // namespace

FactChangeBar::FactChangeBar(const Clock &clock, QWidget *parent)
    : QFrame(parent), m_clock(clock), m_differences(makeLabel({}, this)),
      m_day(makeLine(u"validFrom"_s, tr("Valid from"), this)),
      m_isCorrection(new QCheckBox(tr("Correction: it was always so"), this)),
      m_event(makeLine(u"event"_s, tr("What happened"), this)),
      m_basis(makeLine(u"basis"_s, tr("Basis (number and date of the decree)"), this)),
      m_findings(new FindingsView(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_differences->setWordWrap(true);
    m_differences->setObjectName(u"factDifferences"_s);
    m_isCorrection->setObjectName(u"isCorrection"_s);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(10, 6, 10, 6);
    grid->setHorizontalSpacing(10);
    grid->addWidget(m_differences, 0, 0, 1, 4);
    grid->addWidget(makeLabel(tr("The change is valid from"), this), 1, 0);
    grid->addWidget(m_day, 1, 1);
    grid->addWidget(m_isCorrection, 1, 2, 1, 2);
    grid->addWidget(makeLabel(m_event->accessibleName(), this), 2, 0);
    grid->addWidget(m_event, 2, 1);
    grid->addWidget(makeLabel(m_basis->accessibleName(), this), 2, 2);
    grid->addWidget(m_basis, 2, 3);
    grid->addWidget(m_findings, 3, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);

    connect(
        m_isCorrection, &QCheckBox::toggled, m_day, [this](bool isCorrection) { m_day->setDisabled(isCorrection); });
    connect(m_isCorrection, &QCheckBox::clicked, this, &FactChangeBar::edited);
    for (QLineEdit *line : {m_day, m_event, m_basis})
        connect(line, &QLineEdit::textEdited, this, &FactChangeBar::edited);
    connect(m_day, &QLineEdit::editingFinished, this, &FactChangeBar::tidyDay);
    present({});
    hide();
}

void FactChangeBar::showDifferences(const StandingFacts &stored, const StandingFacts &typed)
{
    QStringList titles;
    for (const Change &change : factChanges(stored, typed, m_clock.today())) {
        titles.append(
            tr("%1: from “%2” to “%3”", "field, old value, new value")
                .arg(changeTitle(change), changeDisplay(change, change.from), changeDisplay(change, change.to)));
    }
    m_isWanted = !titles.isEmpty();
    m_differences->setText(titles.join("; "_L1));
    setVisible(m_isWanted);
}

Result<FactChange> FactChangeBar::change() const
{
    FactChange change;
    change.isCorrection = m_isCorrection->isChecked();
    change.event = text::tidied(m_event->text());
    change.basis = text::tidied(m_basis->text());
    for (const QString &typed : {m_event->text(), m_basis->text()}) {
        if (text::hasForbiddenCharacters(typed)) {
            return Error{Error::Kind::Invalid,
                tr("The event or its basis contains characters that cannot be stored. Type it anew.")};
        }
    }
    if (change.isCorrection)
        return change;
    const Result<QDate> day = text::parseDate(m_day->text());
    if (!day)
        return Error{Error::Kind::Invalid, day.error().message};
    if (*day > m_clock.today()) {
        return Error{Error::Kind::Invalid,
            tr("The day from which it is so lies ahead. Record the change when the day has come.")};
    }
    change.validFrom = *day;
    return change;
}

TypedFields FactChangeBar::typed() const
{
    TypedFields typed;
    for (const QLineEdit *line : {m_day, m_event, m_basis}) {
        if (!line->text().isEmpty())
            typed.insert(line->objectName(), line->text());
    }
    if (m_isCorrection->isChecked())
        typed.insert(m_isCorrection->objectName(), u"1"_s);
    return typed;
}

void FactChangeBar::present(const TypedFields &typed)
{
    const QString today = text::shortDate(m_clock.today());
    m_day->setText(typed.isEmpty() ? today : typed.value(m_day->objectName()));
    m_event->setText(typed.value(m_event->objectName()));
    m_basis->setText(typed.value(m_basis->objectName()));
    m_isCorrection->setChecked(typed.contains(m_isCorrection->objectName()));
    showFinding();
}

void FactChangeBar::showFinding()
{
    const Result<FactChange> result = change();
    QList<Finding> findings;
    if (!result) {
        Finding finding;
        finding.severity = Severity::Error;
        finding.message = result.error().message;
        findings.append(finding);
    }
    m_findings->setFindings(findings);
    m_day->setAccessibleDescription(m_findings->text());
}

void FactChangeBar::goToDay()
{
    m_day->setFocus(Qt::TabFocusReason);
}

void FactChangeBar::tidyDay()
{
    if (const Result<QDate> day = text::parseDate(m_day->text()))
        m_day->setText(text::shortDate(*day));
}

} // namespace lumbung
