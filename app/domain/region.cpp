// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/region.h"

#include "app/base/text.h"

#include <algorithm>

namespace lumbung::region {

using namespace Qt::StringLiterals;

namespace {

constexpr int provinceLength = 2;
constexpr int regencyLength = 5;
constexpr int districtLength = 8;

QList<Regency> readRegencies()
{
    QList<Regency> found;
    for (const CodeEntry *entry : codeList(u"regency"_s).childrenOf(homeProvince())) {
        found.append({.code = entry->code,
            .name = entry->label,
            .shortName = entry->more.value(u"short_name"_s),
            .abbreviation = entry->more.value(u"abbreviation"_s),
            .residency = entry->more.value(u"residency"_s),
            .tile = {entry->more.value(u"tile_col"_s).toInt(), entry->more.value(u"tile_row"_s).toInt()},
            .isCity = entry->more.value(u"kind"_s) == "Kota"_L1});
    }
    return found;
}

} // namespace

QString homeProvince()
{
    return u"33"_s;
}

const QList<Regency> &regencies()
{
    static const QList<Regency> all = readRegencies();
    return all;
}

const Regency *findRegency(const QString &code)
{
    const auto found = std::ranges::find(regencies(), code, &Regency::code);
    return found == regencies().cend() ? nullptr : &*found;
}

QString regencyName(const QString &code)
{
    return codeList(u"regency"_s).title(code);
}

QString provinceOf(const QString &code)
{
    return code.left(provinceLength);
}

QString regencyOf(const QString &code)
{
    return code.left(regencyLength);
}

QString districtOf(const QString &code)
{
    return code.left(districtLength);
}

QString matchRegency(const QString &written)
{
    const CodeList &list = codeList(u"regency"_s);
    // "3301" and what a spreadsheet made of 33.01; "33.1" stays unknown: it may be 33.01 or 33.10.
    const QString trimmed = written.trimmed();
    if (trimmed.size() == 4 && text::digitsOnly(trimmed).size() == 4) {
        const QString dotted = trimmed.left(2) + u'.' + trimmed.mid(2);
        if (list.contains(dotted))
            return dotted;
    }
    QString wording = text::folded(trimmed);
    if (wording.startsWith("kabupaten "_L1))
        wording.replace(0, 9, u"kab"_s);
    return list.match(wording.startsWith("kab "_L1) ? wording : trimmed);
}

} // namespace lumbung::region
