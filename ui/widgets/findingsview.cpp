// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingsview.h"

#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

bool areSame(const QList<Finding> &left, const QList<Finding> &right)
{
    return std::ranges::equal(left, right, [](const Finding &a, const Finding &b) {
        return a.severity == b.severity && a.message == b.message && a.bookYear == b.bookYear;
    });
}

} // namespace

FindingsView::FindingsView(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    // Columns do not move when a sentence comes or goes.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    hide();
}

void FindingsView::setFindings(const QList<Finding> &findings)
{
    // Most keystrokes change nothing here; rebuilding would make the form flicker.
    if (areSame(m_findings, findings))
        return;
    m_findings = findings;
    rebuild();
}

QString FindingsView::text() const
{
    QStringList lines;
    for (const Finding &finding : m_findings)
        lines.append(findingText(finding));
    return lines.join(u'\n');
}

void FindingsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_findings.isEmpty())
        rebuild();
}

void FindingsView::rebuild()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    int row = 0;
    for (const Finding &finding : std::as_const(m_findings)) {
        auto *icon = new QLabel(this);
        icon->setPixmap(severityIcon(finding.severity).pixmap(QSize(size, size), devicePixelRatioF()));
        auto *words = new QLabel(findingText(finding), this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setToolTip(finding.basis.toHtmlEscaped());
        QPalette colors = words->palette();
        colors.setColor(QPalette::WindowText, severityColor(finding.severity));
        words->setPalette(colors);
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1);
        ++row;
    }
    setVisible(!m_findings.isEmpty());
}

QString findingText(const Finding &finding)
{
    return u"%1: %2"_s.arg(severityTitle(finding.severity), finding.message);
}

QIcon severityIcon(Severity severity)
{
    static const QString names[] = {u"error"_s, u"warning"_s, u"hint"_s};
    return theme::icon(names[static_cast<int>(severity)]);
}

QColor severityColor(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return theme::error();
    case Severity::Warning:
        return theme::warning();
    case Severity::Hint:
        break;
    }
    return theme::accent();
}

} // namespace lumbung
