// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/secondcoding.h"

#include "app/services/classification.h"
#include "app/statistics/agreement.h"
#include "tests/support/clirunner.h"
#include "tests/support/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace lumbung;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC);

QList<qint64> numbersTo(qint64 end)
{
    QList<qint64> ids;
    for (qint64 id = 1; id <= end; ++id)
        ids.append(id);
    return ids;
}

} // namespace

/// From the draw to the ruling, in a store.
class TestSecondCoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(noon);
        m_store = *createStore(path(), *m_clock);
        const auto records = m_store->cooperatives();
        for (int number = 1; number <= 12; ++number) {
            Cooperative record = testing::soundCooperative(u"KUD Contoh %1"_s.arg(number));
            record.nik.clear();
            if (number <= 10) // the last two stay unclassified
                record.facts = classified(withAnswers(record.facts, *parseAnswers(u"producing=yes,ownUnit=no"_s)));
            m_clock->advance(1000);
            QVERIFY((*records)->save(record, {}, {number == 10 ? u"Budi"_s : u"Sari"_s, u"form"_s}));
        }
        m_codings = *m_store->codings();
    }

    void cleanup()
    {
        m_codings.reset();
        m_store.reset();
    }

    void drawsTheSameWhateverTheOrder()
    {
        QList<qint64> reversed = numbersTo(100);
        std::ranges::reverse(reversed);
        const QList<qint64> sample = drawn(numbersTo(100), 10, 7);
        QCOMPARE(drawn(reversed, 10, 7), sample);
        QVERIFY(drawn(numbersTo(100), 10, 8) != sample);
        QCOMPARE(drawn(numbersTo(3), 10, 7).size(), 3);
        // Fixed for good: an old draw can be repeated.
        QCOMPARE(drawn(numbersTo(10), 4, 1), (QList<qint64>{10, 1, 2, 5}));
        QList<qint64> all = drawn(numbersTo(100), 100, 7);
        std::ranges::sort(all);
        QCOMPARE(all, numbersTo(100));
    }

    void drawsAShareOfTheClassified()
    {
        const Result<qint64> sample = draw({.name = u"Triwulan IV"_s, .seed = 3, .share = 0.4, .filter = {}});
        QVERIFY2(sample, qPrintable(sample ? QString() : sample.error().detail));
        const Result<QList<CodingSample>> samples = m_codings->samples();
        QCOMPARE(samples->size(), 1);
        const CodingSample &told = samples->first();
        QCOMPARE(told.drawnFrom, 10);
        QCOMPARE(told.size, 4);
        QCOMPARE(told.coded, 0);
        QCOMPARE(told.seed, 3);
        QCOMPARE(told.name, u"Triwulan IV"_s);
        QCOMPARE(told.author, u"Kepala"_s);
        QCOMPARE(m_codings->cases(*sample, {})->size(), 4);
        Progress progress;
        QVERIFY(m_store->verify(progress)->problems.isEmpty());
    }

    void refusesADrawThatMakesNoSense()
    {
        QCOMPARE(draw({.name = u" "_s, .filter = {}}).error().kind, Error::Kind::Invalid);
        QCOMPARE(draw({.name = u"x"_s, .share = 0, .filter = {}}).error().kind, Error::Kind::Invalid);
        QCOMPARE(draw({.name = u"x"_s, .share = 1.1, .filter = {}}).error().kind, Error::Kind::Invalid);
        Filter nobody;
        nobody.only(u"kind"_s, {u"kindII"_s});
        QCOMPARE(draw({.name = u"x"_s, .filter = nobody}).error().kind, Error::Kind::NotFound);
        QVERIFY(m_codings->samples()->isEmpty());
    }

    void handsOutOnlyWhatSomebodyElseAnswered()
    {
        const qint64 sample = *draw({.name = u"Semua"_s, .share = 1, .filter = {}});
        QCOMPARE(m_codings->cases(sample, u"Sari"_s)->size(), 1); // Budi's
        QCOMPARE(m_codings->cases(sample, u"Budi"_s)->size(), 9);
        QCOMPARE(m_codings->addCoding(sample, 10, {}, budi).error().kind, Error::Kind::NotAllowed);
        QCOMPARE(m_codings->addCoding(sample, 11, {}, budi).error().kind, Error::Kind::NotFound);
        QVERIFY(m_codings->addCoding(sample, 1, *parseAnswers(u"producing=no"_s), budi));
        QCOMPARE(m_codings->addCoding(sample, 1, {}, budi).error().kind, Error::Kind::Conflict);
        QCOMPARE(m_codings->cases(sample, u"Budi"_s)->size(), 8);
        QCOMPARE(m_codings->samples()->first().coded, 1);
    }

    void comparesWithTheAnswersOfTheDrawAndTakesARuling()
    {
        const qint64 sample = *draw({.name = u"Semua"_s, .share = 1, .filter = {}});
        m_clock->advance(1000);
        QVERIFY(m_codings->addCoding(sample, 1, *parseAnswers(u"producing=no"_s), budi));
        QVERIFY(m_codings->addCoding(sample, 2, *parseAnswers(u"producing=yes,ownUnit=no"_s), budi));
        QCOMPARE(m_codings->codings(sample)->size(), 2);
        QVERIFY(!caseOf(sample, 1).isRuled);
        QCOMPARE(disagreements({caseOf(sample, 2)}).size(), 0);

        RegisterService service(*m_store, *m_clock);
        const DecisionRequest ruling{.cooperative = 1,
            .answers = *parseAnswers(u"producing=no"_s),
            .basis = DecisionBasis::Overridden,
            .reason = u"Hanya toko"_s,
            .validFrom = {}};
        QVERIFY(classifyNow(service, ruling, {u"Kepala"_s, u"form"_s}));
        const CodedCase ruled = caseOf(sample, 1);
        QVERIFY(ruled.isRuled);
        QCOMPARE(ruled.first.producing, u"yes"_s); // as at the draw
        QCOMPARE(ruled.first.kind, u"kindI"_s);
        QCOMPARE(ruled.second.kind, u"notProduction"_s);
        QCOMPARE(ruled.firstAuthor, u"Sari"_s);
        QCOMPARE(ruled.coder, u"Budi"_s);
        QVERIFY(!caseOf(sample, 2).isRuled);
    }

    void endsASkipWithADecision()
    {
        QVERIFY(m_codings->addSkip(1, u"Telepon dulu"_s, budi));
        QVERIFY(m_codings->addSkip(1, u"Telepon lagi"_s, budi));
        QVERIFY(m_codings->addSkip(2, {}, budi));
        QVERIFY(!m_codings->addSkip(77, {}, budi)); // there is no such cooperative
        const Result<QList<Skip>> skips = m_codings->skips();
        QCOMPARE(skips->size(), 2);
        QCOMPARE(skips->first().note, u"Telepon lagi"_s);
        RegisterService service(*m_store, *m_clock);
        QVERIFY(classifyNow(service,
            {.cooperative = 1, .answers = *parseAnswers(u"producing=no"_s), .reason = {}, .validFrom = {}}, budi));
        QCOMPARE(m_codings->skips()->size(), 1);
        QCOMPARE(m_codings->skips()->first().cooperative, 2);
    }

    void addsNothingToARegisterOpenForReading()
    {
        const auto reader = openStore(path(), Access::Read, *m_clock);
        const auto codings = (*reader)->codings();
        QCOMPARE((*codings)->addSkip(1, {}, budi).error().kind, Error::Kind::ReadOnly);
        QVERIFY((*codings)->skips());
    }

    void isTellableFromTheCommandLine()
    {
        const qint64 sample = *draw({.name = u"Semua"_s, .share = 1, .filter = {}});
        QVERIFY(m_codings->addCoding(sample, 1, *parseAnswers(u"producing=no"_s), budi));
        QVERIFY(m_codings->addCoding(sample, 2, *parseAnswers(u"producing=yes,ownUnit=no"_s), budi));
        CliRunner run;
        run.environment.insert(u"LUMBUNG_STORE"_s, path());
        QVERIFY(run({u"agreement"_s}).out.contains(u"Semua"_s));
        const CliOutcome outcome = run({u"agreement"_s, u"--sample"_s, u"1"_s, u"--format"_s, u"json"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        const QJsonObject all = QJsonDocument::fromJson(outcome.out.toUtf8()).array().first().toObject();
        QCOMPARE(all[u"question"_s], QJsonValue(u"producing"_s));
        QCOMPARE(all[u"n"_s].toInt(), 2);
        QCOMPARE(all[u"observed"_s].toDouble(), 0.5);
        QCOMPARE(all[u"kappa"_s].toDouble(-1), 0.0);
        QVERIFY(run({u"agreement"_s, u"--sample"_s, u"1"_s}).out.contains(u"Budi"_s));
        const CliOutcome differing
            = run({u"agreement"_s, u"--sample"_s, u"1"_s, u"--disagreements"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(differing.lines().size(), 3); // heads, producing, ownUnit
        QCOMPARE(run({u"agreement"_s, u"--sample"_s, u"9"_s}).code, 1);
    }

private:
    QString path() const { return m_folder->filePath(u"a.lumbung"_s); }

    Result<qint64> draw(const SampleRequest &request)
    {
        Progress progress;
        return drawSample(*m_store, request, {u"Kepala"_s, u"form"_s}, progress);
    }

    CodedCase caseOf(qint64 sample, qint64 cooperative)
    {
        const Result<QList<CodedCase>> cases = m_codings->codings(sample);
        for (const CodedCase &one : *cases) {
            if (one.cooperative == cooperative)
                return one;
        }
        return {};
    }

    const Author budi{u"Budi"_s, u"form"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CodingStore> m_codings;
};

QTEST_GUILESS_MAIN(TestSecondCoding)
#include "tst_secondcoding.moc"
