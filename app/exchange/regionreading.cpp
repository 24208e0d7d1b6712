// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/regionreading.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/region.h"
#include "app/exchange/nearness.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr qsizetype most = 20000; ///< lookups kept

/// How many letters may be wrong in a name of this length.
int lettersAllowed(qsizetype length)
{
    return length < 5 ? 0 : length < 9 ? 1 : 2;
}

QString withoutKind(const QString &name)
{
    static const QRegularExpression kind(
        u"^(?:kecamatan|kec|desa|ds|kelurahan|kel|kabupaten|kab|kota madya|kotamadya|kodya|kota)\\b\\.?\\s*:?\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString bare = QString(name).remove(kind);
    return bare.isEmpty() ? name : bare;
}

QString readAs(const QString &written, const QString &title)
{
    return QCoreApplication::translate("Import", "“%1” was read as %2.").arg(written, title);
}

/// Regencies and cities of the home province that share this bare name.
QList<const region::Regency *> ofName(const QString &compact, int lettersWrong)
{
    QList<const region::Regency *> found;
    for (const region::Regency &regency : region::regencies()) {
        const QString own = text::compact(regency.shortName);
        if (lettersWrong == 0 ? own == compact : isNear(own, compact, lettersWrong))
            found.append(&regency);
    }
    return found;
}

ReadRegion ambiguous(const QString &written, const QList<const region::Regency *> &regencies, const QString &district)
{
    QStringList names;
    QString lies;
    for (const region::Regency *regency : regencies) {
        names.append(regency->name);
        if (!district.isEmpty() && !codeList(u"district"_s).match(withoutKind(district), regency->code).isEmpty())
            lies += (lies.isEmpty() ? QString() : u", "_s) + regency->name;
    }
    QString problem = QCoreApplication::translate(
        "Import", "The regency or city “%1” may be %2. Write Kab. or Kota before the name, or its code.")
                          .arg(written, names.join(QCoreApplication::translate("Import", " or ")));
    if (!lies.isEmpty() && !lies.contains(u','))
        problem += u' ' + QCoreApplication::translate("Import", "The district %1 lies in %2.").arg(district, lies);
    return {{}, {}, problem};
}

ReadRegion byNearName(const QString &written, const QString &district)
{
    const bool isCity = text::folded(written).startsWith("kota"_L1) || text::folded(written).startsWith("kodya"_L1);
    const bool isRegency = text::folded(written).startsWith("kab"_L1);
    const QString compact = text::compact(withoutKind(written));
    for (const int wrong : {0, lettersAllowed(compact.size())}) {
        QList<const region::Regency *> found = ofName(compact, wrong);
        if (isCity || isRegency)
            found.removeIf([isCity](const region::Regency *regency) { return regency->isCity != isCity; });
        if (found.size() > 1)
            return ambiguous(written, found, district);
        if (found.size() == 1)
            return {found.first()->code, readAs(written, found.first()->name), {}};
    }
    return {};
}

} // namespace

ReadRegion RegionReading::regency(
    const QString &code, const QString &name, const QString &province, const QString &district)
{
    const QString key = code + u'\n' + name + u'\n' + province + u'\n' + district;
    if (const auto known = m_regencies.constFind(key); known != m_regencies.cend())
        return *known;
    if (m_regencies.size() > most)
        m_regencies.clear();
    return *m_regencies.insert(key, readRegency(code, name, province, district));
}

ReadRegion RegionReading::readRegency(
    const QString &code, const QString &name, const QString &province, const QString &district)
{
    const Result<QString> read = m_parser.regency(code, name, province);
    if (read) {
        const QString &written = name.isEmpty() ? code : name;
        const QString title = codeList(u"regency"_s).find(*read)->label;
        const bool isAsWritten = text::compact(written) == text::compact(title)
            || text::compact(written) == text::compact(*read) || !name.isEmpty() == !code.isEmpty();
        return {*read, isAsWritten ? QString() : readAs(written, title), {}};
    }
    // A code that is none decides as well: it is not passed over for the name.
    if (!code.isEmpty())
        return {{}, {}, read.error().message};
    const ReadRegion near = name.isEmpty() ? ReadRegion() : byNearName(name, district);
    return near.code.isEmpty() && near.problem.isEmpty() ? ReadRegion{{}, {}, read.error().message} : near;
}

ReadRegion RegionReading::district(const QString &name, const QString &regency)
{
    const QString key = regency + u'\n' + name;
    if (const auto known = m_districts.constFind(key); known != m_districts.cend())
        return *known;
    ReadRegion read = readBelow(codeList(u"district"_s), name, regency);
    if (read.code.isEmpty() && region::provinceOf(regency) == region::homeProvince()) {
        read.problem = QCoreApplication::translate(
            "Import", "The district “%1” is not in the list of %2; it is kept as written.")
                           .arg(name, region::regencyName(regency));
    }
    return *m_districts.insert(key, read);
}

ReadRegion RegionReading::village(const QString &name, const QString &district, const QString &regency)
{
    const QString key = district + u'\n' + regency + u'\n' + name;
    if (const auto known = m_villages.constFind(key); known != m_villages.cend())
        return *known;
    if (m_villages.size() > most)
        m_villages.clear();
    ReadRegion read;
    if (const QString digits = text::digitsOnly(name); digits.size() == 10 && digits.size() == name.size()) {
        const QString code = digits.left(2) + u'.' + digits.mid(2, 2) + u'.' + digits.mid(4, 2) + u'.' + digits.mid(6);
        if (codeList(u"village"_s).contains(code) && code.startsWith(district.isEmpty() ? regency : district))
            read = {code, readAs(name, codeList(u"village"_s).title(code)), {}};
    }
    if (read.code.isEmpty() && !district.isEmpty())
        read = readBelow(codeList(u"village"_s), name, district);
    return *m_villages.insert(key, read);
}

ReadRegion RegionReading::readBelow(const CodeList &list, const QString &name, const QString &parent)
{
    if (name.isEmpty() || parent.isEmpty())
        return {};
    const QString bare = withoutKind(name);
    for (const QString &written : {name, bare}) {
        if (const QString code = list.match(written, parent); !code.isEmpty()) {
            const QString title = list.title(code);
            return {code, text::compact(title) == text::compact(bare) ? QString() : readAs(name, title), {}};
        }
    }
    const QString compact = text::compact(bare);
    const int wrong = lettersAllowed(compact.size());
    if (wrong == 0)
        return {};
    auto below = m_below.constFind(parent);
    if (below == m_below.cend()) {
        QList<Place> places;
        for (const CodeEntry *entry : list.childrenOf(parent))
            places.append({text::compact(entry->label), entry->code, entry->label});
        below = m_below.insert(parent, places);
    }
    const Place *near = nullptr;
    for (const Place &place : *below) {
        if (!isNear(place.compact, compact, wrong))
            continue;
        if (near)
            return {};
        near = &place;
    }
    return near ? ReadRegion{near->code, readAs(name, near->label), {}} : ReadRegion();
}

} // namespace lumbung
