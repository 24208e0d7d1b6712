// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/publicationdetails.h"

#include "app/base/text.h"
#include "app/domain/period.h"
#include "ui/models/publishedmodel.h"
#include "ui/widgets/readtable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// Title and text below each other. Written as plain text: what a publication holds is never taken for markup.
void writeFact(QTextCursor &cursor, const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    if (cursor.position() > 0)
        cursor.insertBlock();
    cursor.insertText(title, bold);
    cursor.insertBlock();
    cursor.insertText(text, QTextCharFormat());
}

QString toldPerson(const QString &name)
{
    return name.isEmpty() ? PublicationDetails::tr("somebody whose name was not given") : name;
}

QString toldDay(const Publication &content)
{
    const std::optional<Period> period = parsePeriod(content.period);
    const QString day = text::longDate(content.asOf);
    return period ? PublicationDetails::tr("%1 (%2)", "day and period").arg(day, period->title()) : day;
}

QString toldPoints(const QList<OpenPoint> &points)
{
    QStringList lines;
    for (const OpenPoint &point : points)
        lines.append(
            PublicationDetails::tr("%1: %2", "point and count").arg(point.sentence, text::number(point.count)));
    return lines.isEmpty() ? PublicationDetails::tr("none") : lines.join(u'\n');
}

} // namespace

PublicationDetails::PublicationDetails(QWidget *parent)
    : QWidget(parent), m_model(new PublishedModel(this)), m_splitter(new QSplitter(this)),
      m_table(new QTableView(m_splitter)), m_facts(new QTextEdit(m_splitter))
{
    setUpReadTable(m_table, m_model, u"publishedFigures"_s, tr("Figures by regency and kind"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setWhatsThis(tr("The figures as they were frozen. Arrow keys move, Enter opens exactly the cooperatives "
                             "that were counted. Ctrl+C copies."));
    letCopy(m_table);
    m_facts->setObjectName(u"publicationFacts"_s);
    m_facts->setAccessibleName(tr("What the figures rest on"));
    m_facts->setReadOnly(true);
    m_facts->setTabChangesFocus(true);
    m_facts->setUndoRedoEnabled(false);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_table, &QTableView::activated, this, &PublicationDetails::openFigure);
}

void PublicationDetails::showPublication(const work::OpenedPublication &opened)
{
    const bool isOther = m_model->publication().number != opened.content.number;
    const QModelIndex before = m_table->currentIndex();
    const int row = isOther ? 0 : before.row(), column = isOther ? 2 : before.column();
    m_model->setPublication(opened.content);
    m_table->setCurrentIndex(m_model->index(row, column));
    if (isOther)
        giveTableItsWidth();
    writeFacts(opened);
}

/// Every column in sight; what is left is for the facts.
void PublicationDetails::giveTableItsWidth()
{
    const int wanted = m_table->horizontalHeader()->length() + m_table->verticalScrollBar()->sizeHint().width()
        + 2 * m_table->frameWidth();
    m_splitter->setSizes({wanted, std::max(1, m_splitter->width() - m_splitter->handleWidth() - wanted)});
}

void PublicationDetails::showNothing()
{
    m_model->setPublication({});
    m_facts->clear();
}

void PublicationDetails::writeFacts(const work::OpenedPublication &opened)
{
    const Publication &content = opened.content;
    const PublicationEntry &entry = opened.entry;
    m_facts->clear();
    QTextCursor cursor(m_facts->document());
    if (entry.isWithdrawn()) {
        writeFact(cursor, tr("Withdrawn"),
            tr("%1 by %2: %3", "moment, person, reason")
                .arg(text::longDateTime(entry.withdrawnAt), toldPerson(entry.withdrawnBy), entry.withdrawnBecause));
    }
    writeFact(cursor, tr("As of"), toldDay(content));
    writeFact(cursor, tr("As known"), text::longDateTime(content.asKnown));
    writeFact(cursor, tr("Definition"), content.variant.sentence);
    writeFact(cursor, tr("The definition rests on"), content.variant.citation);
    writeFact(cursor, tr("Published"),
        tr("%1 by %2", "moment and person").arg(text::longDateTime(content.at), toldPerson(content.author)));
    writeFact(cursor, tr("Note"), content.note);
    writeFact(cursor, tr("Open at publishing"), toldPoints(content.openPoints));
    writeFact(cursor, tr("Why it was published all the same"), content.reason);
    writeFact(cursor, tr("Version of the classification"), content.scheme);
    writeFact(cursor, tr("Publication before it"),
        opened.previous.isEmpty() ? tr("none, this is the first") : opened.previous);
    writeFact(cursor, tr("Fingerprint"), work::inGroups(entry.fingerprint));
    m_facts->moveCursor(QTextCursor::Start);
}

void PublicationDetails::openFigure(const QModelIndex &index)
{
    const Publication &content = m_model->publication();
    Q_EMIT listWanted(work::frozenList(content, m_model->regencyAt(index.row()), m_model->kindAt(index.column())),
        tr("publication %1 (as of %2), %3: %4")
            .arg(content.number, text::shortDate(content.asOf), m_model->placeAt(index),
                text::number(m_model->figureAt(index))));
}

} // namespace lumbung
