// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/headings.h"

#include "app/base/csv.h"
#include "app/base/text.h"
#include "app/domain/fields.h"
#include "app/exchange/nearness.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung::headings {

namespace {

constexpr double exact = 1.0, byWords = 0.9, byPart = 0.7, mistyped = 0.6;

struct Listed {
    QString field;
    QStringList headings;
};

QList<Listed> readListed()
{
    QFile file(u":/import/headers.csv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const csv::Table table = csv::parseTrusted(opened ? QString::fromUtf8(file.readAll()) : QString());
    QList<Listed> found;
    for (qsizetype row = 1; row < table.rows.size(); ++row)
        found.append({table.rows[row].value(0), table.rows[row].value(1).split(u'|', Qt::SkipEmptyParts)});
    return found;
}

const QList<Listed> &listed()
{
    static const QList<Listed> all = readListed();
    return all;
}

using Meanings = QHash<QString, QStringList>;

void add(Meanings &meanings, const QString &key, const QString &field)
{
    QStringList &fields = meanings[key];
    if (!key.isEmpty() && !fields.contains(field))
        fields.append(field);
}

const Meanings &listedMeanings()
{
    static const Meanings found = [] {
        Meanings meanings;
        for (const Listed &entry : listed()) {
            for (const QString &heading : entry.headings)
                add(meanings, text::compact(heading), entry.field);
        }
        return meanings;
    }();
    return found;
}

/// What the program itself calls its fields, in the person's language: for lists that it wrote.
Meanings catalogueMeanings()
{
    Meanings found;
    const auto take = [&found](const FieldInfo &field) {
        if (field.isDerived)
            return;
        for (const QString &heading : {field.keyString(), QString::fromLatin1(field.label), field.title()})
            add(found, text::compact(heading), field.keyString());
    };
    std::ranges::for_each(cooperativeFields(), take);
    std::ranges::for_each(yearlyFields(), take);
    return found;
}

QString key(const QStringList &words)
{
    QStringList sorted = words;
    sorted.sort();
    return sorted.join(u' ');
}

const Meanings &meaningsByWords()
{
    static const Meanings found = [] {
        Meanings meanings;
        for (const Listed &entry : listed()) {
            for (const QString &heading : entry.headings) {
                const QStringList telling = words(heading);
                // "Nama Koperasi Produsen" tells by its first word; "Produsen" alone is a type.
                if (entry.field != "name"_L1 || telling == QStringList{u"nama"_s}
                    || telling == QStringList{u"koperasi"_s})
                    add(meanings, key(telling), entry.field);
            }
        }
        return meanings;
    }();
    return found;
}

const QHash<QString, QString> &spellings()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> found;
        const QString lines
            = u"nomor:no nmr nomer nr num;tanggal:tgl tg tangal;jumlah:jml jlh jmlh jum jumlh total tot;koperasi:kop "
              u"kopersi;"
              "kecamatan:kec kecamtan;kabupaten:kab;kelurahan:kel;desa:ds;badan hukum:bh bdnhukum badanhukum;"
              "telepon:telp tlp telpon telephone hp handphone wa ponsel tlpn;provinsi:prop propinsi prov;"
              "pria:l lk laki lakilaki laki2 male cowok;wanita:p pr perempuan w wnt female prp;manajer:manager mgr;"
              "aset:asset aktiva harta;omzet:omset;tahun:th thn;keterangan:ket;anggota:angg agt anggt;"
              "karyawan:kary kry pegawai;sekretaris:sekr sekertaris;bendahara:bend bendahra;volume:vol;"
              "alamat:almt address;perubahan:prbhn;sertifikat:sertipikat;kelompok:klp;usaha:ush;grade:grad;"
              "rat:ra"_s;
        for (const QString &line : lines.split(u';')) {
            for (const QString &word : line.section(u':', 1).split(u' '))
                found.insert(word, line.section(u':', 0, 0));
        }
        return found;
    }();
    return table;
}

/// "namaKoperasi" are two words.
QString withoutCamels(const QString &heading)
{
    static const QRegularExpression hump(u"(\\p{Ll})(\\p{Lu})"_s);
    return QString(heading).replace(hump, u"\\1 \\2"_s);
}

/// Additions in brackets that tell nothing but the unit, and those units without brackets.
QString withoutUnit(const QString &heading)
{
    static const QRegularExpression unit(
        u"\\(?\\s*(?:dalam|dlm|x)?\\s*\\b(?:rp|rupiah|ribuan|ribu|rb|jutaan|juta|jt|1\\.?000(?:\\.?000)?|000(?:\\.?000)"
        u"?|orang|org|"
        "unit|lembar|idr)\\b[.,]?(?:\\s*(?:rp|rupiah|ribuan|ribu|jutaan|juta|0{3}(?:[.,]0{3})?)\\b[.,]?)*\\s*(?:,-)?\\s*\\)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString without = QString(heading).replace(unit, u" "_s).simplified();
    return without.isEmpty() ? heading : without;
}

QString withoutYear(const QString &heading, int &year)
{
    static const QRegularExpression four(u"(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])"_s);
    static const QRegularExpression saying(
        u"\\b(?:per|keadaan|s\\.?d\\.?|tahun buku|tahun|thn|th|tb)\\b\\.?\\s*(?:31 (?:desember|des))?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = four.match(heading);
    if (!match.hasMatch())
        return heading;
    year = match.captured(1).toInt();
    QString before = heading.left(match.capturedStart());
    before.replace(saying, QString());
    return QString(before + u' ' + heading.mid(match.capturedEnd())).simplified();
}

/// A word that belongs to an officer or says that the figure is another one: then a part is not the whole.
bool changesTheMeaning(const QString &word)
{
    static const QSet<QString> changing = {u"ketua"_s, u"sekretaris"_s, u"bendahara"_s, u"pengawas"_s, u"manajer"_s,
        u"pengurus"_s, u"lama"_s, u"sebelum"_s, u"sebelumnya"_s, u"rencana"_s, u"target"_s, u"persen"_s,
        u"persentase"_s, u"pertumbuhan"_s, u"aktif"_s, u"pasif"_s, u"baru"_s, u"keluar"_s, u"masuk"_s, u"calon"_s,
        u"tidak"_s, u"akta"_s, u"notaris"_s, u"rata"_s, u"kode"_s, u"pembina"_s, u"pendamping"_s, u"ktp"_s, u"luar"_s,
        u"bank"_s, u"sk"_s, u"masa"_s, u"penilaian"_s, u"lahir"_s, u"primer"_s, u"sekunder"_s};
    return changing.contains(word);
}

/// The longest listed wording whose words are all there.
QStringList fieldsByPart(const QStringList &all)
{
    static const QSet<QString> weak = {u"nomor"_s, u"tanggal"_s, u"nama"_s, u"jenis"_s, u"status"_s, u"keadaan"_s,
        u"tahun"_s, u"kota"_s, u"usaha"_s, u"anggota"_s, u"kegiatan"_s, u"sumber"_s, u"dasar"_s, u"pola"_s, u"produk"_s,
        u"kud"_s, u"kode"_s, u"koperasi"_s, u"kelompok"_s, u"tingkat"_s, u"bentuk"_s, u"rat"_s, u"keterangan"_s};
    const QSet<QString> there(all.begin(), all.end());
    QStringList found;
    qsizetype longest = 0;
    const Meanings &meanings = meaningsByWords();
    for (auto entry = meanings.cbegin(); entry != meanings.cend(); ++entry) {
        const QStringList part = entry.key().split(u' ');
        const bool isWeak = part.size() == 1 && weak.contains(part.first());
        if (isWeak || part.size() < longest || part.size() + 2 < all.size()
            || !std::ranges::all_of(part, [&there](const QString &word) { return there.contains(word); })
            || std::ranges::any_of(
                all, [&part](const QString &word) { return changesTheMeaning(word) && !part.contains(word); }))
            continue;
        if (part.size() > longest)
            found.clear();
        longest = part.size();
        for (const QString &field : entry.value()) {
            if (!found.contains(field))
                found.append(field);
        }
    }
    return found.size() == 1 ? found : QStringList(); // two that fit equally well: neither
}

QStringList fieldsMistyped(const QString &compact)
{
    constexpr qsizetype shortest = 7;
    QStringList found;
    if (compact.size() < shortest)
        return found;
    const Meanings &meanings = listedMeanings();
    for (auto entry = meanings.cbegin(); entry != meanings.cend(); ++entry) {
        if (entry.key().size() < shortest || !isNear(compact, entry.key(), compact.size() > 12 ? 2 : 1))
            continue;
        if (!found.isEmpty() && found.first() != entry.value().first())
            return {};
        found = entry.value();
    }
    return found;
}

} // namespace

QStringList words(const QString &heading)
{
    static const QStringList noise = {
        u"koperasi"_s, u"jumlah"_s, u"data"_s, u"nama"_s, u"dan"_s, u"nya"_s, u"di"_s, u"yang"_s, u"saat"_s, u"ini"_s};
    QStringList found;
    const QStringList folded
        = text::folded(withoutCamels(text::withoutInnerDots(heading))).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : folded) {
        for (const QString &spelled : spellings().value(word, word).split(u' ')) {
            if (!found.contains(spelled))
                found.append(spelled);
        }
    }
    QStringList telling = found;
    telling.removeIf([](const QString &word) { return noise.contains(word); });
    if (!telling.isEmpty())
        return telling;
    return found.contains(u"nama"_s) ? QStringList{u"nama"_s} : found;
}

qint64 unitIn(const QString &written)
{
    static const QRegularExpression millions(
        u"\\b(?:jutaan|juta|jt)\\b|(?:x|\\()\\s*1[.,]?000[.,]?000|(?:rp\\.?|\\()\\s*000[.,]?000"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression thousands(
        u"\\b(?:ribuan|ribu|rb)\\b|(?:x|\\()\\s*1[.,]?000\\b|(?:rp\\.?|\\()\\s*\\.?000\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (millions.match(written).hasMatch())
        return 1000000;
    return thousands.match(written).hasMatch() ? 1000 : 1;
}

QStringList exactFields(const QString &heading)
{
    const QString compact = text::compact(heading);
    if (compact.isEmpty())
        return {};
    const auto found = listedMeanings().constFind(compact);
    return found != listedMeanings().cend() ? *found : catalogueMeanings().value(compact);
}

Meaning meaningOf(const QString &heading)
{
    Meaning meaning;
    meaning.fields = exactFields(heading);
    meaning.unit = unitIn(heading);
    meaning.confidence = exact;
    if (!meaning.fields.isEmpty())
        return meaning;

    const QString bare = withoutYear(withoutUnit(text::withoutInnerDots(text::tidied(heading))), meaning.bookYear);
    // Data below the headings may hold their words: "8157/BH/VI".
    if (std::ranges::any_of(bare, [](QChar c) { return c.isDigit(); }) && bare.size() > 4 && meaning.unit == 1)
        return {};
    const QStringList telling = words(bare);
    const auto attempt = [&meaning](QStringList fields, double confidence) {
        meaning.fields = std::move(fields);
        meaning.confidence = meaning.fields.isEmpty() ? 0 : confidence;
        return !meaning.fields.isEmpty();
    };
    if (attempt(exactFields(bare), exact) || attempt(meaningsByWords().value(key(telling)), byWords)
        || attempt(fieldsByPart(telling), byPart) || attempt(fieldsMistyped(text::compact(bare)), mistyped))
        return meaning;
    return meaning;
}

QStringList listedFields()
{
    QStringList fields;
    for (const Listed &entry : listed())
        fields.append(entry.field);
    return fields;
}

} // namespace lumbung::headings
