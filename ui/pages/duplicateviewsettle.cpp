// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicateview.h"

#include "app/services/atwork.h"
#include "ui/models/comparisonmodel.h"
#include "ui/pages/mergeform.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/reasonform.h"

#include <QAction>
#include <QTableView>

#include <algorithm>

/// What is decided about the chosen pair.
namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// "2024/turnover" of a year the record does not have: a merger takes over such years whole, by its own rules.
bool isOfOtherYear(const QString &key, const Cooperative &kept)
{
    const qsizetype slash = key.indexOf(u'/');
    return slash > 0
        && std::ranges::none_of(kept.years,
            [year = key.left(slash).toInt()](const YearlyFigures &figures) { return figures.bookYear == year; });
}

QStringList fromAbsorbed(const QList<ComparedField> &fields, const Cooperative &keep, const Cooperative &absorb)
{
    QStringList keys = lackingFields(keep, absorb);
    for (const ComparedField &field : fields) {
        if (isOfOtherYear(field.key, keep))
            keys.append(field.key);
    }
    return keys;
}

} // namespace

void DuplicateView::showActions()
{
    const bool isReady = chosen() && !isBusy();
    const bool canWrite = isReady && m_pair.one.id != 0 && !m_context.store.isReadOnly();
    for (QAction *action : std::as_const(m_ofOne))
        action->setEnabled(m_writing.contains(action) ? canWrite : isReady);
}

void DuplicateView::askReason()
{
    leaveForms();
    m_reason->begin(tr("“%1” and “%2” are two cooperatives and are not listed here any more.")
                        .arg(m_pair.one.name, m_pair.other.name));
}

void DuplicateView::askMerge()
{
    leaveForms();
    m_comparison->setMerging(true);
    m_merge->begin(m_pair.one, m_pair.other);
    showKept();
}

void DuplicateView::showKept()
{
    // What the kept one lacks comes from the other. The table tells it of the second record.
    if (!m_merge->keepsSecond()) {
        m_comparison->chooseOnly(fromAbsorbed(m_comparison->rows(), m_pair.one, m_pair.other));
        return;
    }
    const QStringList fromFirst = fromAbsorbed(m_comparison->rows(), m_pair.other, m_pair.one);
    QStringList fromSecond;
    for (const ComparedField &field : m_comparison->rows()) {
        if (field.differs && !fromFirst.contains(field.key))
            fromSecond.append(field.key);
    }
    m_comparison->chooseOnly(fromSecond);
}

void DuplicateView::mark(const QString &reason)
{
    if (reason.isEmpty()) {
        m_message->tell(MessageLine::Kind::Error, tr("Write why they are two: whoever looks later sees it."));
        return;
    }
    if (m_isWriting)
        return;
    m_isWriting = true;
    const QList<qint64> ids{m_pair.one.id, m_pair.other.id};
    m_writeJob.start([&store = m_context.store, ids, reason, author = atWork(m_context.settings, u"form"_s)](
                         Progress &) { return work::setNotDuplicate(store, ids[0], ids[1], reason, author); },
        [this](const Result<void> &done) {
            m_isWriting = false;
            if (done) {
                ++m_findings.markedPairs;
                settle(tr("Marked as two cooperatives."), {});
                return;
            }
            showActions();
            m_message->tell(MessageLine::Kind::Error, done.error().message);
        });
}

void DuplicateView::merge()
{
    Result<MergeRequest> request = m_merge->request();
    if (!request) {
        m_merge->tellError(request.error().message);
        return;
    }
    if (m_isWriting)
        return;
    const Cooperative &kept = m_merge->keepsSecond() ? m_pair.other : m_pair.one;
    for (const ComparedField &field : m_comparison->rows()) {
        if (field.differs && field.takesOther != m_merge->keepsSecond() && !isOfOtherYear(field.key, kept))
            request->fromAbsorbed.append(field.key);
    }
    m_isWriting = true;
    m_writeJob.start([&store = m_context.store, wanted = *request, author = atWork(m_context.settings, u"form"_s)](
                         Progress &) { return work::mergeRecords(store, wanted, author); },
        [this, ids = QList<qint64>{request->keep, request->absorb}](const Result<void> &done) {
            m_isWriting = false;
            if (done) {
                settle(tr("Merged. It can be undone in the list of mergers (Ctrl+2)."), ids);
                return;
            }
            showActions();
            m_merge->tellError(done.error().message);
        });
}

void DuplicateView::settle(const QString &message, const QList<qint64> &ids)
{
    const int row = m_pairTable->currentIndex().row();
    // A record that is gone is in no other pair either.
    m_findings.pairs.removeIf([this, &ids](const DuplicatePair &pair) {
        const bool isThis = pair.one.id == m_pair.one.id && pair.other.id == m_pair.other.id;
        return isThis || (!ids.isEmpty() && (pair.one.id == ids.last() || pair.other.id == ids.last()));
    });
    filter();
    if (m_pairs->rowCount() > 0)
        m_pairTable->selectRow(std::min(row, m_pairs->rowCount() - 1));
    m_message->tell(MessageLine::Kind::Done, message);
    m_pairTable->setFocus(Qt::OtherFocusReason);
    if (!ids.isEmpty())
        m_context.registerService.announce(ids);
}

void DuplicateView::leaveForms()
{
    const bool wasOpen = !m_reason->isHidden() || !m_merge->isHidden();
    m_message->clear();
    m_reason->hide();
    m_merge->hide();
    m_comparison->setMerging(false);
    if (!wasOpen)
        return;
    m_comparison->chooseOnly({});
    m_pairTable->setFocus(Qt::OtherFocusReason);
}

} // namespace lumbung
