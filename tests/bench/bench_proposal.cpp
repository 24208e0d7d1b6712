// SPDX-License-Identifier: GPL-3.0-or-later
// How fast descriptions are read, beside the raw floor measured in the same run: the same texts only cut into folded
// words, the least that could answer. Machines differ and are noisy; the ratio is what to compare.
//   bench_proposal [ROWS]      30000 unless told otherwise
#include "app/base/text.h"
#include "app/classify/proposal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTextStream>

using namespace lumbung;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20260101;

/// Invented descriptions, hardly two alike: clauses drawn at random, with names nobody knows between them.
QList<ProposalInput> descriptions(int rows)
{
    static const QStringList clauses{u"Koperasi menggiling gabah petani anggota"_s,
        u"Anggota menenun di rumah masing-masing"_s, u"menyalurkan pupuk bersubsidi dan benih"_s,
        u"susu dari peternak ditampung lalu didinginkan"_s, u"simpan pinjam dan toko sembako"_s,
        u"memasarkan hasil panen ke luar kota"_s, u"belum memiliki unit pengolahan sendiri"_s,
        u"pelatihan pengemasan dan pemasaran daring"_s, u"bengkel mesin tempel dan suku cadang"_s,
        u"dahulu mengelola pabrik tahu, kini tutup"_s, u"sortasi, grading dan pengepakan di gudang koperasi"_s};
    static const QStringList groups{u"kud"_s, u"kopinkra"_s, u"livestock"_s, u"kopkar"_s, u"other"_s};
    QRandomGenerator random(seed);
    QList<ProposalInput> all;
    for (int row = 0; row < rows; ++row) {
        ProposalInput input;
        input.name = u"Koperasi Contoh %1"_s.arg(row);
        input.group = groups[random.bounded(groups.size())];
        for (int clause = 0; clause < 3; ++clause) {
            input.activity += clauses[random.bounded(clauses.size())]
                + u" di desa Karang%1rejo. "_s.arg(QString::number(random.bounded(100000), 36));
        }
        all.append(input);
    }
    return all;
}

/// Words of the texts, cut at blanks and folded.
qint64 cutIntoWords(const QList<ProposalInput> &inputs)
{
    QSet<QString> words;
    for (const ProposalInput &input : inputs) {
        for (const QString &word : QString(input.name + u' ' + input.activity).split(u' ', Qt::SkipEmptyParts))
            words.insert(text::folded(word));
    }
    return words.size();
}

template <class Work>
double milliseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 30000;
    const QList<ProposalInput> inputs = descriptions(rows);
    qint64 words = 0;
    qint64 spoken = 0;
    const double first = milliseconds([&] { spoken += propose(inputs.first()).evidence.size(); });
    const double floor = milliseconds([&] { words = cutIntoWords(inputs); });
    const double ours = milliseconds([&] {
        for (const ProposalInput &input : inputs)
            spoken += propose(input).evidence.size();
    });
    QTextStream(stdout) << QStringLiteral(
        "%1 proposals %2 ms   floor %3 ms   ratio %4   (the first, with the words read in, "
        "%5 ms; %6 words that spoke, %7 different words)\n")
                               .arg(rows)
                               .arg(ours, 0, 'f', 0)
                               .arg(floor, 0, 'f', 0)
                               .arg(floor > 0 ? ours / floor : 0, 0, 'f', 1)
                               .arg(first, 0, 'f', 0)
                               .arg(spoken)
                               .arg(words);
    return spoken > 0 ? 0 : 1;
}
