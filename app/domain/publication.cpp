// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/publication.h"

#include <QCryptographicHash>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

template <class Wanted>
qint64 countWhere(const QList<PublishedCell> &cells, Wanted wanted)
{
    qint64 count = 0;
    for (const PublishedCell &cell : cells) {
        if (wanted(cell))
            count += cell.ids.size();
    }
    return count;
}

} // namespace

qint64 Publication::count(const QString &regency, const QString &kind) const
{
    return countWhere(cells, [&](const PublishedCell &cell) { return cell.regency == regency && cell.kind == kind; });
}

QList<qint64> Publication::ids(const std::optional<QString> &regency, const std::optional<QString> &kind) const
{
    QList<qint64> found;
    for (const PublishedCell &cell : cells) {
        if ((!regency || cell.regency == *regency) && (!kind || cell.kind == *kind))
            found += cell.ids;
    }
    std::ranges::sort(found);
    return found;
}

qint64 Publication::regencyTotal(const QString &regency) const
{
    return countWhere(cells, [&](const PublishedCell &cell) { return cell.regency == regency; });
}

qint64 Publication::kindTotal(const QString &kind) const
{
    return countWhere(cells, [&](const PublishedCell &cell) { return cell.kind == kind; });
}

qint64 Publication::total() const
{
    return countWhere(cells, [](const PublishedCell &) { return true; });
}

QString fingerprintOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QString shortFingerprint(const QString &fingerprint)
{
    return fingerprint.mid(0, 4) + u' ' + fingerprint.mid(4, 4) + u' ' + fingerprint.mid(8, 4);
}

QString nextPublicationNumber(const QString &latest, int year)
{
    const QString begin = QString::number(year) + u'-';
    const int before = latest.startsWith(begin) ? latest.mid(begin.size()).toInt() : 0;
    return begin + QString::number(before + 1).rightJustified(2, u'0');
}

} // namespace lumbung
