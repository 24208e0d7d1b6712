// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/knownview.h"

#include "app/domain/fields.h"
#include "ui/theme.h"
#include "ui/widgets/findingsview.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

struct ShownField {
    const char *key;
    bool isAlwaysShown; ///< that it is not recorded tells something too
};

/// What speaks of the class comes first; nothing personal.
constexpr ShownField shownFields[] = {{"name", true}, {"activity", true}, {"products", true}, {"type", true},
    {"group", true}, {"sector", false}, {"kbliMain", false}, {"kbliOther", false}, {"form", false}, {"status", false},
    {"regency", false}, {"village", false}, {"note", false}, {"kind", false}, {"producing", false}, {"ownUnit", false},
    {"stages", false}, {"services", false}, {"trades", false}};

QTextCharFormat titleFormat()
{
    QTextCharFormat format;
    format.setForeground(theme::subdued());
    return format;
}

/// For: bold on a ground of colour. Against: struck through as well, so colour is not the only sign.
QTextCharFormat markFormat(bool isAgainst)
{
    QTextCharFormat format;
    QColor ground = isAgainst ? theme::warning() : theme::accent();
    ground.setAlphaF(0.22F);
    format.setBackground(ground);
    format.setFontWeight(QFont::Bold);
    format.setFontStrikeOut(isAgainst);
    return format;
}

void beginLine(QTextCursor &cursor)
{
    if (!cursor.document()->isEmpty())
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
}

void writeTitle(QTextCursor &cursor, const QString &title)
{
    beginLine(cursor);
    cursor.insertText(title + u": "_s, titleFormat());
}

void writeHeading(QTextCursor &cursor, const QString &title)
{
    beginLine(cursor);
    QTextBlockFormat block;
    block.setTopMargin(8);
    cursor.setBlockFormat(block);
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    cursor.insertText(title, format);
}

/// A value of several lines stays in its paragraph, with every character at its place.
QString inOneBlock(QString value)
{
    return value.replace(u'\n', QChar::LineSeparator);
}

} // namespace

KnownView::KnownView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("What is known"));
}

void KnownView::showKnown(const Cooperative &record, const Proposal &proposal, const QList<Finding> &findings)
{
    m_record = record;
    m_proposal = proposal;
    m_findings = findings;
    rewrite();
}

void KnownView::showNothing()
{
    showKnown({}, {}, {});
}

void KnownView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rewrite();
}

void KnownView::rewrite()
{
    clear();
    if (m_record.id == 0)
        return;
    QTextCursor cursor(document());
    for (const ShownField &shown : shownFields)
        writeField(cursor, QString::fromLatin1(shown.key), shown.isAlwaysShown);
    writeFindings(cursor);
    writeEvidence(cursor);
    moveCursor(QTextCursor::Start); // else the end comes into view with the next change of size
    verticalScrollBar()->setValue(0);
}

void KnownView::writeField(QTextCursor &cursor, const QString &key, bool isAlwaysShown)
{
    const Field *field = findField(key);
    const QString value = inOneBlock(displayValue(*field, field->get(m_record)));
    if (value.isEmpty() && !isAlwaysShown)
        return;
    writeTitle(cursor, field->title());
    if (value.isEmpty()) {
        cursor.insertText(tr("not recorded"), titleFormat());
        return;
    }
    const int begin = cursor.position();
    cursor.insertText(value, QTextCharFormat());
    for (const Evidence &one : std::as_const(m_proposal.evidence)) {
        if (one.field != key)
            continue;
        const qsizetype start = one.length == 0 ? 0 : one.start;
        const qsizetype end = one.length == 0 ? value.size() : one.start + one.length;
        QTextCursor mark(document());
        mark.setPosition(begin + static_cast<int>(std::min(start, value.size())));
        mark.setPosition(begin + static_cast<int>(std::min(end, value.size())), QTextCursor::KeepAnchor);
        mark.mergeCharFormat(markFormat(one.isAgainst));
    }
}

void KnownView::writeFindings(QTextCursor &cursor)
{
    if (m_findings.isEmpty())
        return;
    writeHeading(cursor, tr("To be checked"));
    for (const Finding &finding : std::as_const(m_findings)) {
        beginLine(cursor);
        QTextCharFormat format;
        format.setForeground(severityColor(finding.severity));
        cursor.insertText(inOneBlock(findingText(finding)), format);
    }
}

void KnownView::writeEvidence(QTextCursor &cursor)
{
    if (m_proposal.evidence.isEmpty())
        return;
    writeHeading(cursor, tr("What the words say"));
    QStringList written;
    for (const Evidence &one : std::as_const(m_proposal.evidence)) {
        const QString line = tr("“%1”: %2", "words and their meaning").arg(one.words, one.meaning);
        if (written.contains(line, Qt::CaseInsensitive))
            continue;
        written.append(line);
        beginLine(cursor);
        cursor.insertText(inOneBlock(line), QTextCharFormat());
    }
}

} // namespace lumbung
