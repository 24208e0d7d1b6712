// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldrow.h"

#include "ui/widgets/findingsview.h"

#include <QGridLayout>
#include <QLabel>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// "Turnover (Rp)": the unit stands by the title, the field holds the number alone.
QString titleWithUnit(const FieldInfo &field)
{
    return field.type == FieldType::Money ? FieldRow::tr("%1 (Rp)").arg(field.title()) : field.title();
}

} // namespace

FieldRow::FieldRow(const FieldInfo &field, QWidget *section, const QString &key)
    : QObject(section), m_key(key.isEmpty() ? field.keyString() : key),
      m_label(new QLabel(titleWithUnit(field), section)), m_editor(makeFieldEditor(field, section)),
      m_findings(new FindingsView(section))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_editor->widget()->setObjectName(m_key);
}

void FieldRow::addTo(QGridLayout *grid, int row)
{
    m_label->setContentsMargins(0, 4, 0, 0);
    grid->addWidget(m_label, row, 0, Qt::AlignTop);
    grid->addWidget(m_editor->widget(), row, 1, Qt::AlignTop);
    grid->addWidget(m_findings, row, grid->columnCount() - 1, Qt::AlignTop);
}

void FieldRow::setShown(bool isShown)
{
    m_label->setVisible(isShown);
    m_editor->widget()->setVisible(isShown);
    m_findings->setVisible(isShown && !m_findings->findings().isEmpty());
}

void FieldRow::setFindings(const QList<Finding> &findings, bool all)
{
    const bool speaks = all || m_wasVisited || !m_editor->typed().isEmpty();
    QList<Finding> shown = speaks ? findings : QList<Finding>();
    if (m_editor->isChoosing())
        shown.removeIf([](const Finding &finding) { return finding.ruleId == "typed"_L1; });
    m_findings->setFindings(shown);
    m_editor->widget()->setAccessibleDescription(m_findings->text());
}

void FieldRow::leave()
{
    m_wasVisited = true;
    m_editor->leave();
}

} // namespace lumbung
