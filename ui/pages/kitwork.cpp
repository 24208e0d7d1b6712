// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kitwork.h"

#include "app/base/text.h"
#include "app/domain/change.h"
#include "app/domain/region.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace lumbung::work {

using namespace Qt::StringLiterals;

namespace {

QString valueOrNothing(const KitField &field, const QString &plain)
{
    const QString shown = kitText(field, plain);
    return shown.isEmpty() ? QCoreApplication::translate("KitPage", "(empty)") : shown;
}

/// Changed there, and here too since it was sent.
bool isConflict(const KitField &field)
{
    return field.now != field.sent;
}

} // namespace

Result<KitsMade> makeKits(
    Store &store, const KitRequest &request, const QString &path, const Clock &clock, Progress &progress)
{
    if (!request.regency.isEmpty()) {
        const Result<int> made = makeKit(store, request, path, clock, progress);
        return made ? Result<KitsMade>(KitsMade{1, *made, {}}) : made.error();
    }
    KitsMade made;
    const Result<void> all
        = makeAllKits(store, request, path, clock, progress, [&made](const QString &, int cooperatives) {
              ++made.kits;
              made.cooperatives += cooperatives;
          });
    if (!all)
        made.stopped = all.error();
    return made;
}

int existingKits(const QString &folder)
{
    return int(std::ranges::count_if(region::regencies(),
        [dir = QDir(folder)](const region::Regency &one) { return dir.exists(kitFileName(one.code)); }));
}

QString KitLine::key() const
{
    return QString::number(row->id) + u'/' + (field ? field->key : QString::number(row->line));
}

QList<KitLine> kitLines(const KitTaken &taken, const KitDecisions &decisions)
{
    QList<KitLine> lines;
    for (const KitRow &row : taken.rows) {
        const bool isRefused = row.kind == KitRow::Kind::Refused;
        if (isRefused)
            lines.append({&row, nullptr, KitLine::Kind::Refused});
        if (row.kind == KitRow::Kind::Added) {
            lines.append({&row, nullptr, KitLine::Kind::Added});
            continue;
        }
        for (const KitField &field : row.fields) {
            const KitLine line{&row, &field, isConflict(field) ? KitLine::Kind::Conflict : KitLine::Kind::Changed};
            // Of a refused row only what was decided can be decided otherwise.
            if (!isRefused || (line.kind == KitLine::Kind::Conflict && decisions.contains(line.key())))
                lines.append(line);
        }
    }
    std::ranges::stable_sort(lines, {}, &KitLine::kind);
    return lines;
}

KitDecisions standingDecisions(const KitDecisions &decisions, const KitTaken &taken)
{
    KitDecisions standing;
    for (const KitRow &row : taken.rows) {
        for (const KitField &field : row.fields) {
            const QString key = KitLine{&row, &field, {}}.key();
            const auto before = decisions.constFind(key);
            if (before != decisions.cend() && before->sent == field.sent && before->returned == field.returned
                && before->now == field.now)
                standing.insert(key, *before);
        }
    }
    return standing;
}

QString kitText(const KitField &field, const QString &plain)
{
    Change change;
    change.field = field.key;
    return changeDisplay(change, plain);
}

QString kitDetails(const KitLine &line)
{
    QStringList words{line.row->name};
    if (line.field) {
        words.append(QCoreApplication::translate("KitPage", "%1. Sent: %2", "field and value")
                         .arg(line.field->title, valueOrNothing(*line.field, line.field->sent)));
        words.append(QCoreApplication::translate("KitPage", "Returned: %1")
                         .arg(valueOrNothing(*line.field, line.field->returned)));
        words.append(
            QCoreApplication::translate("KitPage", "Now: %1").arg(valueOrNothing(*line.field, line.field->now)));
        return words.join(u'\n');
    }
    words += line.row->reasons;
    QStringList values;
    for (const KitField &field : line.row->fields) {
        values.append(QCoreApplication::translate("KitPage", "%1: %2", "field and value")
                          .arg(field.title, kitText(field, field.returned)));
    }
    words.append(values.join(u"; "_s));
    words.removeAll(QString());
    return words.join(u'\n');
}

QString kitSummary(const KitTaken &taken)
{
    return QCoreApplication::translate("KitPage",
        "%1, sent on %2. As sent: %3 cooperatives. Changed there: %4. New: %5. Changed on both sides: %6. Refused: %7.")
        .arg(region::regencyName(taken.regency), text::longDateTime(taken.asKnown), text::number(taken.unchanged),
            text::number(taken.count(KitRow::Kind::Changed)), text::number(taken.count(KitRow::Kind::Added)),
            text::number(taken.count(KitRow::Kind::Conflict)), text::number(taken.count(KitRow::Kind::Refused)));
}

} // namespace lumbung::work
