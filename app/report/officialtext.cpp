// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/officialtext.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/domain/region.h"

#include <QHash>
#include <QLocale>

namespace lumbung::official {

using namespace Qt::StringLiterals;

namespace {

constexpr int officeOffsetSeconds = 7 * 3600; // WIB, the whole province

const QLocale &indonesian()
{
    static const QLocale locale(QLocale::Indonesian, QLocale::Indonesia);
    return locale;
}

/// "A", "A dan B", "A, B, dan C".
QString enumerated(const QStringList &words)
{
    if (words.size() <= 2)
        return words.join(" dan "_L1);
    return words.mid(0, words.size() - 1).join(", "_L1) + ", dan "_L1 + words.last();
}

QString fieldLabel(const QString &key)
{
    static const QHash<QString, QString> labels = {
        {u"regency"_s, u"Kabupaten/kota"_s},
        {u"type"_s, u"Jenis koperasi"_s},
        {u"group"_s, u"Kelompok koperasi"_s},
        {u"form"_s, u"Bentuk koperasi"_s},
        {u"status"_s, u"Status tercatat"_s},
        {u"kind"_s, u"Jenis kegiatan produksi"_s},
        {u"kdkmp"_s, u"Koperasi Desa/Kelurahan Merah Putih"_s},
        {u"producing"_s, u"Membuat dan menjual barang"_s},
        {u"ownUnit"_s, u"Unit produksi pada koperasi"_s},
        {u"stages"_s, u"Tahap unit produksi"_s},
        {u"services"_s, u"Pelayanan kepada anggota"_s},
        {u"trades"_s, u"Produksi siapa"_s},
    };
    return labels.value(key, key);
}

QString valueLabel(const QString &key, const QString &value)
{
    const Field *field = findField(key);
    if (value.isEmpty())
        return u"tidak tercatat"_s;
    if (field && field->type == FieldType::Flag)
        return value == "1"_L1 ? u"ya"_s : u"tidak"_s;
    if (!field || !field->codeList)
        return value;
    QStringList labels;
    for (const QString &code : splitCodes(value))
        labels.append(label(field->listName(), code));
    return labels.join(" + "_L1);
}

QString condition(const QString &key, const QStringList &values)
{
    QStringList labels;
    for (const QString &value : values)
        labels.append(valueLabel(key, value));
    return fieldLabel(key) + ": "_L1 + labels.join(", "_L1);
}

} // namespace

QString date(const QDate &date)
{
    return indonesian().toString(date, u"d MMMM yyyy"_s);
}

QString moment(const QDateTime &utc)
{
    const QDateTime local = utc.toOffsetFromUtc(officeOffsetSeconds);
    return date(local.date()) + " pukul "_L1 + local.time().toString(u"HH.mm"_s) + " WIB"_L1;
}

QString label(const QString &list, const QString &code)
{
    const CodeEntry *entry = codeList(list).find(code);
    return entry ? entry->label : code;
}

QString shortLabel(const QString &list, const QString &code)
{
    const CodeEntry *entry = codeList(list).find(code);
    const QString words = entry ? entry->more.value(u"short"_s) : QString();
    return words.isEmpty() ? label(list, code) : words;
}

QString overlapSentence()
{
    return u"Satu koperasi dapat dihitung di beberapa kolom; jumlah menghitung tiap koperasi satu kali."_s;
}

QString provinceName()
{
    return label(u"province"_s, region::homeProvince());
}

QString counted(const Filter &filter)
{
    if (variantOf(filter))
        return u"koperasi produksi"_s;
    const QStringList types = filter.wanted.value(u"type"_s);
    if (types.isEmpty())
        return u"koperasi"_s;
    QStringList labels;
    for (const QString &type : types)
        labels.append(valueLabel(u"type"_s, type));
    return "koperasi jenis "_L1 + enumerated(labels);
}

QString definition(const Variant &variant)
{
    QString sentence = variant.sentence.indonesian;
    sentence.chop(sentence.endsWith(u'.') ? 1 : 0);
    return "Definisi "_L1 + variant.id + ": "_L1 + sentence;
}

QStringList conditions(const Filter &filter)
{
    if (const Variant *variant = variantOf(filter))
        return QStringList{definition(*variant)} + otherConditions(filter);
    QStringList found{"Koperasi "_L1 + registered(filter)};
    if (const QStringList types = filter.wanted.value(u"type"_s); !types.isEmpty())
        found.append(condition(u"type"_s, types));
    return found + otherConditions(filter);
}

QStringList narrowing(const Filter &filter)
{
    const Variant *variant = variantOf(filter);
    const bool isOther = variant && !variant->isOfficial;
    return (isOther ? QStringList{"Definisi: "_L1 + variant->name.indonesian} : QStringList())
        + otherConditions(filter);
}

QStringList otherConditions(const Filter &filter)
{
    const Variant *variant = variantOf(filter);
    QStringList found;
    for (const auto &[key, values] : filter.wanted.asKeyValueRange()) {
        const bool isTold = variant ? variant->conditions.wanted.contains(key) : key == "type"_L1;
        if (!isTold && !values.isEmpty())
            found.append(condition(key, values));
    }
    if (!variant && !filter.activity.isEmpty()) {
        QStringList labels;
        for (const QString &code : filter.activity)
            labels.append(label(u"activity"_s, code));
        found.append("Status menurut RAT: "_L1 + labels.join(", "_L1));
    }
    if (filter.meetingFrom.isValid())
        found.append("RAT sejak "_L1 + date(filter.meetingFrom));
    if (filter.yearFounded) {
        found.append("Tahun berdiri: "_L1
            + (*filter.yearFounded == 0 ? u"tidak tercatat"_s : QString::number(*filter.yearFounded)));
    }
    if (filter.onlyIds)
        found.append(text::number(filter.onlyIds->size()) + " koperasi yang dipilih"_L1);
    if (!filter.text.isEmpty())
        found.append("Memuat kata: "_L1 + filter.text);
    return found;
}

QString registered(const Filter &filter)
{
    return filter.registeredOnly
        ? u"yang sudah berdiri dan belum dibubarkan, bergabung/digabung, atau pindah pembinaan "
          u"pada tanggal keadaan"_s
        : u"yang sudah berdiri pada tanggal keadaan, termasuk yang telah dibubarkan, "
          u"bergabung/digabung, atau pindah pembinaan"_s;
}

QString asKnown(const Filter &filter, const QDateTime &made)
{
    return "Menurut catatan sampai "_L1 + moment(filter.asKnown.isValid() ? filter.asKnown : made);
}

} // namespace lumbung::official
