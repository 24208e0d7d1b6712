// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/duplicates.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

using namespace lumbung;
using namespace Qt::StringLiterals;

namespace {

constexpr int perRegency = 857; // 30,000 in 35 of them

/// Invented cooperatives of regencies of one size, one in twenty-five entered twice with a letter swapped.
QList<DuplicateSubject> invented(int count)
{
    static const QStringList kinds{u"KUD"_s, u"KSU"_s, u"Koperasi Simpan Pinjam"_s, u"KPRI"_s, u"Kopkar"_s,
        u"Koperasi Konsumen"_s, u"Kopwan"_s, u"BMT"_s, u"Koperasi Desa Merah Putih"_s};
    static const QStringList first{u"Sumber"_s, u"Bina"_s, u"Karya"_s, u"Mitra"_s, u"Usaha"_s, u"Maju"_s, u"Tani"_s,
        u"Artha"_s, u"Dana"_s, u"Rukun"_s, u"Setia"_s, u"Sido"_s, u"Margo"_s, u"Subur"_s, u"Guyub"_s, u"Tunas"_s};
    static const QStringList second{u"Makmur"_s, u"Sejahtera"_s, u"Mandiri"_s, u"Jaya"_s, u"Bersama"_s, u"Lestari"_s,
        u"Rejeki"_s, u"Mulyo"_s, u"Utama"_s, u"Abadi"_s, u"Luhur"_s, u"Barokah"_s, u"Waluyo"_s, u"Asih"_s};
    static const QStringList parts{
        u"karang"_s, u"suka"_s, u"purwo"_s, u"sido"_s, u"wono"_s, u"kali"_s, u"banjar"_s, u"tegal"_s, u"jati"_s};
    static const QStringList ends{u"sari"_s, u"rejo"_s, u"mulyo"_s, u"anyar"_s, u"harjo"_s, u"dadi"_s, u"kerto"_s};
    std::mt19937 random(1);
    const auto pick = [&random](const QStringList &list) { return list[qsizetype(random() % quint64(list.size()))]; };
    QList<DuplicateSubject> all;
    for (int i = 0; i < count; ++i) {
        if (random() % 25 == 0 && i > 0) {
            DuplicateSubject twice = all[qsizetype(random() % quint64(all.size()))];
            std::swap(twice.name[twice.name.size() - 2], twice.name[twice.name.size() - 3]);
            twice.id = i + 1;
            all.append(twice);
            continue;
        }
        const QString village = pick(parts) + pick(ends);
        all.append({.id = i + 1,
            .name = pick(kinds) + u' ' + pick(first) + u' ' + pick(second),
            .legalNumber = u"518/%1/BH/XIV.%2/20%3"_s.arg(random() % 950).arg(random() % 35).arg(10 + random() % 10),
            .nik = {},
            .regency = u"Kab. Contoh%1"_s.arg(i / perRegency),
            .district = u"Kecamatan%1"_s.arg(random() % 18),
            .village = village,
            .address = u"Jl. %1 No. %2 RT %3 RW %4"_s.arg(pick(first))
                           .arg(random() % 250)
                           .arg(1 + random() % 12)
                           .arg(1 + random() % 9),
            .legalDate = QDate(2010, 1, 1).addDays(qint64(random() % 3600))});
    }
    return all;
}

/// The floor: letters of names packed into trigrams, counted against all of the same regency. No evidence, no words.
qint64 rawFloor(const QList<DuplicateSubject> &subjects, qsizetype &candidates)
{
    QElapsedTimer timer;
    timer.start();
    for (qsizetype from = 0; from < subjects.size(); from += perRegency) {
        const qsizetype count = std::min<qsizetype>(perRegency, subjects.size() - from);
        QHash<quint32, std::vector<int>> postings;
        std::vector<int> counts(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i) {
            const QString &name = subjects[from + i].name;
            std::ranges::fill(counts, 0);
            for (qsizetype k = 0; k + 2 < name.size(); ++k) {
                const quint32 trigram
                    = quint32(name[k].unicode() << 20 ^ name[k + 1].unicode() << 10 ^ name[k + 2].unicode());
                std::vector<int> &posting = postings[trigram];
                for (const int other : posting)
                    ++counts[size_t(other)];
                posting.push_back(i);
            }
            candidates += std::ranges::count_if(counts, [&name](int shared) { return 2 * shared > name.size(); });
        }
    }
    return timer.elapsed();
}

/// One regency whose names begin with seven words only, and differ in the second.
QList<DuplicateSubject> alikeAtTheBeginning(int count)
{
    static const QStringList first{u"Sumber"_s, u"Bina"_s, u"Karya"_s, u"Mitra"_s, u"Usaha"_s, u"Maju"_s, u"Tani"_s};
    QList<DuplicateSubject> all = invented(count);
    std::mt19937 random(2);
    for (DuplicateSubject &subject : all) {
        QString word;
        for (int letter = 0; letter < 4; ++letter)
            word += QString(QChar(u"bdgjklmnprstw"[random() % 13])) + QChar(u"aiueo"[random() % 5]);
        subject.name = u"KSU "_s + first[qsizetype(random() % 7)] + u' ' + word;
        subject.regency = u"Kab. Contoh"_s;
    }
    return all;
}

void measure(const char *what, const QList<DuplicateSubject> &subjects)
{
    const qsizetype count = subjects.size();
    qsizetype candidates = 0;
    const qint64 floor = rawFloor(subjects, candidates);
    QElapsedTimer timer;
    timer.start();
    DuplicateIndex index;
    for (const DuplicateSubject &subject : subjects)
        index.add(subject);
    const qint64 added = timer.elapsed();
    Progress progress;
    const Result<QList<DuplicateMatch>> matches = index.allMatches(progress);
    const qint64 all = timer.elapsed();
    constexpr int asked = 200;
    timer.restart();
    for (int i = 0; i < asked; ++i)
        (void)index.matchesOf(subjects[qsizetype(i) * subjects.size() / asked]);
    std::printf(
        "%s, %lld records: %lld ms (%lld of it to take them apart), %lld pairs; one against its regency %.2f ms; "
        "floor, trigrams alone: %lld ms, %lld candidates\n",
        what, static_cast<long long>(count), static_cast<long long>(all), static_cast<long long>(added),
        static_cast<long long>(matches ? matches->size() : -1), double(timer.nsecsElapsed()) / asked / 1e6,
        static_cast<long long>(floor), static_cast<long long>(candidates));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    measure("usual", invented(30000));
    measure("usual", invented(300000));
    measure("all beginning alike", alikeAtTheBeginning(30000));
    return 0;
}
