// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/publicationpaper.h"

#include "app/base/atomicfile.h"
#include "app/exchange/workbook.h"
#include "tests/support/inventedpublication.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lumbung;
using namespace Qt::StringLiterals;
using lumbung::testing::inventedPublication;

namespace {

const QString fingerprint = u"3f9ac01b77de"_s + QString(52, u'0');

} // namespace

/// What a publication looks like: from its content alone.
class TestPublicationPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheGoldenList()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"terbitan.csv"_s);
        Progress progress;
        QVERIFY(writeCsv(publicationList(inventedPublication(), fingerprint), path, progress));
        const Result<QByteArray> golden = readFile(u"" LUMBUNG_TEST_DATA "/golden/publication.csv"_s);
        QVERIFY(golden);
        QCOMPARE(*readFile(path), *golden);
    }

    void bearsNumberAndShortFingerprint()
    {
        const Document paper = publicationPaper(inventedPublication(), fingerprint);
        const QString identity = u"Terbitan Nomor 2026-01, sidik jari 3f9a c01b 77de"_s;
        QCOMPARE(paper.title.last(), identity);
        QCOMPARE(paper.notes.first(), QString(identity + u'.'));
        QCOMPARE(paper.definition.at(0), (QPair{u"Terbitan"_s, u"2026-01"_s}));
        QCOMPARE(paper.definition.at(1), (QPair{u"Sidik jari"_s, fingerprint}));
    }

    void showsEveryListedRegencyAndKind()
    {
        const Document paper = publicationPaper(inventedPublication(), fingerprint);
        QCOMPARE(paper.table.rows,
            (QList<QVariantList>{{1LL, u"33.01"_s, u"Kab. Cilacap"_s, 2LL, 1LL, 1LL},
                {2LL, u"33.02"_s, u"Kab. Banyumas"_s, 0LL, 0LL, 0LL},
                {3LL, u"33.74"_s, u"Kota Semarang"_s, 1LL, 1LL, 0LL}}));
        QCOMPARE(paper.table.totals().mid(3), (QVariantList{3LL, 2LL, 1LL}));
        QCOMPARE(paper.chartValueColumns, (QList<int>{4, 5}));
        QCOMPARE(paper.chart->series.first().values, (QList<qint64>{1, 0, 1}));
    }

    void breaksLongNotesAndLosesNoWord()
    {
        Publication publication = inventedPublication();
        publication.printed.notes = {QString(u"kata-panjang-%1 "_s.arg(7)).repeated(40).trimmed()};
        const QStringList notes = publicationPaper(publication, fingerprint).notes.mid(1);
        QVERIFY(notes.size() > 4);
        for (const QString &line : notes)
            QVERIFY(line.size() <= 110);
        QCOMPARE(notes.join(u' '), publication.printed.notes.first());
    }

    void isMadeWhenAndByWhatItWasPublished()
    {
        const Publication publication = inventedPublication();
        const Document paper = publicationPaper(publication, fingerprint);
        QCOMPARE(paper.made, publication.at);
        QCOMPARE(paper.madeBy, u"Lumbung 0.1.0"_s);
    }
};

QTEST_GUILESS_MAIN(TestPublicationPaper)
#include "tst_publicationpaper.moc"
