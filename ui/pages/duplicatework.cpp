// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicatework.h"

#include "app/base/text.h"
#include "app/storage/mergestore.h"

#include <QCoreApplication>

namespace lumbung::work {

namespace {

QString howMerged(const Merge &merge)
{
    return merge.mode == MergeMode::EnteredTwice
        ? QCoreApplication::translate("DuplicatePage", "Entered twice by error")
        : QCoreApplication::translate("DuplicatePage", "One from %1 on").arg(text::shortDate(merge.day));
}

QString nameOf(const CooperativeStore &records, qint64 id)
{
    const Result<Cooperative> record = records.load(id);
    return record ? record->name : QString::number(id);
}

} // namespace

Result<RecordPair> loadPair(Store &store, qint64 one, qint64 other)
{
    const Result<std::unique_ptr<CooperativeStore>> records = store.cooperatives();
    if (!records)
        return records.error();
    RecordPair pair;
    for (const auto &[id, record] : {std::pair(one, &pair.one), std::pair(other, &pair.other)}) {
        Result<Cooperative> loaded = (*records)->load(id);
        if (!loaded)
            return loaded.error();
        *record = *std::move(loaded);
    }
    return pair;
}

Result<void> setNotDuplicate(Store &store, qint64 one, qint64 other, const QString &reason, const Author &author)
{
    const Result<std::unique_ptr<DuplicateStore>> duplicates = store.duplicates();
    return duplicates ? (*duplicates)->setNotDuplicate(one, other, reason, author) : Result<void>(duplicates.error());
}

Result<void> mergeRecords(Store &store, const MergeRequest &request, const Author &author)
{
    const Result<std::unique_ptr<MergeStore>> merges = store.merges();
    if (!merges)
        return merges.error();
    const Result<qint64> merged = (*merges)->merge(request, author);
    return merged ? Result<void>() : merged.error();
}

Result<QList<Settled>> mergers(Store &store)
{
    const Result<std::unique_ptr<MergeStore>> merges = store.merges();
    if (!merges)
        return merges.error();
    const Result<QList<Merge>> list = (*merges)->list();
    if (!list)
        return list.error();
    QList<Settled> all;
    for (const Merge &merge : *list) {
        Settled settled;
        settled.one = merge.keep;
        settled.other = merge.absorb;
        settled.action = merge.action;
        settled.at = merge.at;
        settled.author = merge.author;
        settled.oneName = merge.keepName;
        settled.otherName = merge.absorbName;
        settled.how = howMerged(merge);
        settled.reason = merge.reason;
        if (merge.isUndone()) {
            settled.undone = QCoreApplication::translate("DuplicatePage", "Undone on %1 by %2")
                                 .arg(text::longDateTime(merge.undoneAt), merge.undoneAuthor);
        }
        all.append(settled);
    }
    return all;
}

Result<QList<Settled>> markedPairs(Store &store)
{
    const Result<std::unique_ptr<DuplicateStore>> duplicates = store.duplicates();
    if (!duplicates)
        return duplicates.error();
    const Result<QList<NotDuplicate>> list = (*duplicates)->notDuplicates();
    if (!list)
        return list.error();
    const Result<std::unique_ptr<CooperativeStore>> records = store.cooperatives();
    if (!records)
        return records.error();
    QList<Settled> all;
    for (const NotDuplicate &pair : *list) {
        Settled settled;
        settled.one = pair.one;
        settled.other = pair.other;
        settled.at = pair.at;
        settled.author = pair.author;
        settled.oneName = nameOf(**records, pair.one);
        settled.otherName = nameOf(**records, pair.other);
        settled.how = QCoreApplication::translate("DuplicatePage", "Two cooperatives");
        settled.reason = pair.reason;
        all.append(settled);
    }
    return all;
}

Result<void> takeBack(Store &store, const Settled &settled, const QString &reason, const Author &author)
{
    if (settled.action == 0) {
        const Result<std::unique_ptr<DuplicateStore>> duplicates = store.duplicates();
        return duplicates ? (*duplicates)->takeBack(settled.one, settled.other, reason, author)
                          : Result<void>(duplicates.error());
    }
    const Result<std::unique_ptr<MergeStore>> merges = store.merges();
    return merges ? (*merges)->unmerge(settled.action, author, reason) : Result<void>(merges.error());
}

} // namespace lumbung::work
