// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/atomicfile.h"
#include "app/classify/scheme.h"
#include "app/domain/indicator.h"
#include "app/domain/publication.h"
#include "app/services/publishing.h"
#include "tests/support/clirunner.h"
#include "tests/support/manycooperatives.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

/// Why one is counted, where status and meetings differ, and what another scheme would change, from the command line.
class CliWhyTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int cooperatives = 300;
    QTemporaryDir m_folder;
    CliRunner run;
    QList<Publication> m_publications;

    QJsonArray rows(const QStringList &args)
    {
        const CliOutcome outcome = run(args + QStringList{u"--format"_s, u"json"_s});
        return outcome.code == 0 ? QJsonDocument::fromJson(outcome.out.toUtf8()).array() : QJsonArray{outcome.err};
    }

    static QByteArray shippedScheme()
    {
        QFile file(u":/classification/scheme-1.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"a.lumbung"_s);
        run.clock.set(QDateTime(QDate(2025, 7, 1), QTime(1, 0), Qt::UTC));
        run.environment.insert(u"LUMBUNG_STORE"_s, path);
        const Result<std::unique_ptr<Store>> store = createStore(path, run.clock);
        QVERIFY(store);
        testing::fillWithMany(**store, cooperatives);
        run.clock.advance(1000);
        Progress progress;
        for (const QDate &day : {QDate(2019, 12, 31), QDate(2021, 12, 31), QDate(2024, 12, 31)}) {
            const PublishOrder order{{officialVariant(), day, {}, {}}, u"Uji"_s, u"Uji"_s};
            const Result<Publication> done
                = publishNow(**store, order, {u"Uji"_s, u"test"_s}, run.settings, run.clock, progress);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().detail));
            m_publications.prepend(*done);
        }
    }

    void tellsEachConditionWithItsSource()
    {
        const CliOutcome told = run({u"why"_s, u"--id"_s, u"1"_s, u"--as-of"_s, u"2021-12-31"_s});
        QVERIFY2(told.code == 0, qPrintable(told.err));
        const QJsonArray parts = rows({u"why"_s, u"--id"_s, u"1"_s, u"--as-of"_s, u"2021-12-31"_s});
        bool isCounted = true;
        int conditions = 0;
        for (const QJsonValue part : parts) {
            if (part["part"_L1] != u"condition"_s)
                continue;
            ++conditions;
            isCounted = isCounted && part["met"_L1].toBool();
            QVERIFY2(told.out.contains(part["text"_L1].toString()), qPrintable(told.out));
            QVERIFY(told.out.contains(part["fact"_L1].toString()));
        }
        QCOMPARE(conditions, 3);
        QCOMPARE(parts.first()["met"_L1].toBool(), isCounted);
        QVERIFY(told.out.contains(u"Permenkop 25/2015"_s));
        QVERIFY(told.out.contains(u"By annual meetings: "_s) && told.out.contains(u"Recorded: "_s));
    }

    void tellsWhatWasKnownThen()
    {
        const QStringList how{u"why"_s, u"--id"_s, u"1"_s, u"--as-of"_s, u"2021-12-31"_s, u"--as-known"_s};
        const CliOutcome before = run(how + QStringList{u"2001-01-01"_s});
        QVERIFY2(before.code == 0, qPrintable(before.err));
        QVERIFY2(before.out.contains(u"not in the register yet"_s) && before.out.contains(u"Not counted"_s)
                && before.out.contains(u"as known on 1 January 2001"_s),
            qPrintable(before.out));
        const QJsonArray now = rows(how.first(how.size() - 1)), later = rows(how + QStringList{u"2026-12-31"_s});
        QCOMPARE(later.size(), now.size());
        QCOMPARE(later.first()["met"_L1], now.first()["met"_L1]);
    }

    void agreesWithTheListOfEveryDefinition()
    {
        for (const Variant &variant : variants()) {
            const QStringList how{u"--variant"_s, variant.id, u"--as-of"_s, u"2022"_s};
            QSet<int> listed;
            for (const QJsonValue row : rows(QStringList{u"list"_s} + how))
                listed.insert(row["id"_L1].toInt());
            for (int id = 1; id <= cooperatives; id += 41) {
                const QJsonArray told = rows(QStringList{u"why"_s, u"--id"_s, QString::number(id)} + how);
                QCOMPARE(told.first()["met"_L1].toBool(), listed.contains(id));
            }
        }
    }

    void findsPublicationsAsByLookingAtAll()
    {
        QRandomGenerator random(100);
        int found = 0;
        for (int i = 0; i < 100; ++i) {
            const qint64 id = random.bounded(1, cooperatives + 1);
            QStringList expected, told;
            for (const Publication &publication : std::as_const(m_publications)) {
                for (const PublishedCell &cell : publication.cells) {
                    if (cell.ids.contains(id))
                        expected.append(QStringList{publication.number, cell.regency, cell.kind}.join(u' '));
                }
            }
            for (const QJsonValue row : rows({u"why"_s, u"--id"_s, QString::number(id)})) {
                if (row["part"_L1] == u"publication"_s) {
                    told.append(QStringList{
                        row["publication"_L1].toString(), row["regency"_L1].toString(), row["kind"_L1].toString()}
                                    .join(u' '));
                }
            }
            QCOMPARE(told, expected);
            found += int(told.size());
        }
        QVERIFY(found > 30);
        const QString number = m_publications.first().number;
        const QString id = QString::number(m_publications.first().ids().first());
        QVERIFY(run({u"why"_s, u"--id"_s, id}).out.contains(number));
    }

    void comparesStatusWithMeetings()
    {
        const QStringList how{u"--as-of"_s, u"2021-12-31"_s};
        int differing = 0;
        QJsonObject total;
        for (const QJsonValue row : rows(QStringList{u"status-check"_s} + how)) {
            const int cells = row["active"_L1].toInt() + row["inactive"_L1].toInt() + row["undetermined"_L1].toInt();
            QCOMPARE(cells, row["count"_L1].toInt());
            if (row["status"_L1] == u"active"_s)
                differing += row["inactive"_L1].toInt();
            if (row["status"_L1] == u"inactive"_s)
                differing += row["active"_L1].toInt();
            total = row.toObject();
        }
        QCOMPARE(total["status"_L1], QJsonValue(u"TOTAL"_s));
        QVERIFY(differing > 5);

        const QJsonArray listed = rows(QStringList{u"status-check"_s, u"--list"_s} + how);
        QCOMPARE(listed.size(), differing);
        for (const QJsonValue row : listed) {
            QVERIFY(row["status"_L1] != row["activity"_L1]);
            const QString id = QString::number(row["id"_L1].toInt());
            for (const QJsonValue part : rows(QStringList{u"why"_s, u"--id"_s, id} + how)) {
                if (part["part"_L1] == u"activity"_s)
                    QCOMPARE(part["fact"_L1], row["activity"_L1]);
                if (part["part"_L1] == u"status"_s)
                    QCOMPARE(part["fact"_L1], row["status"_L1]);
            }
        }
        const QJsonArray here = rows(QStringList{u"status-check"_s, u"--list"_s, u"--regency"_s, u"33.01"_s} + how);
        QVERIFY(!here.isEmpty() && here.size() < listed.size());
        const CliOutcome table = run(QStringList{u"status-check"_s} + how);
        QVERIFY2(table.out.contains(u"Inactive by its meetings"_s), qPrintable(table.out));
    }

    void showsTheScheme()
    {
        const CliOutcome told = run({u"scheme"_s});
        QCOMPARE(told.code, 0);
        const QJsonArray parts = rows({u"scheme"_s});
        QCOMPARE(parts.first()["id"_L1], QJsonValue(currentScheme().id));
        QCOMPARE(parts.size(), 1 + currentScheme().questions.size() + currentScheme().rules.size());
        QVERIFY2(told.out.contains(u"Own production unit: Yes; "_s), qPrintable(told.out));
        QVERIFY(told.out.contains(u" → "_s) && told.out.contains(u"not answered"_s));
        for (const QJsonValue part : parts) {
            QVERIFY2(told.out.contains(part["citation"_L1].toString()), qPrintable(told.out));
            QVERIFY(part["part"_L1] != u"rule"_s || !part["citation"_L1].toString().isEmpty());
        }
    }

    void listsWhatAnotherSchemeWouldChange()
    {
        // A version by which only those with both a unit and services are of the second kind would need new rules; one
        // that swaps the two outcomes shows every classified cooperative.
        QByteArray other = shippedScheme();
        QVERIFY(other.contains("\"kindI\"") && other.contains("\"kindII\""));
        other.replace("\"kindII\"", "\"kind?\"").replace("\"kindI\"", "\"kindII\"").replace("\"kind?\"", "\"kindI\"");
        const QString file = m_folder.filePath(u"skema-2.json"_s);
        QVERIFY(writeFileAtomically(file, other));
        QCOMPARE(run({u"save"_s}, answered()).code, 0);
        const QString id = QString::number(cooperatives + 1);
        const QJsonArray before = rows({u"show"_s, id, u"--history"_s});

        QSet<QString> seen;
        const QJsonArray changed = rows({u"scheme"_s, u"--check"_s, file});
        for (const QJsonValue row : changed) {
            QVERIFY(row["kind"_L1] != row["otherKind"_L1]);
            if (row["name"_L1] == u"KUD Berunit Contoh"_s)
                seen.insert(row["kind"_L1].toString() + u'>' + row["otherKind"_L1].toString());
        }
        QCOMPARE(seen, QSet<QString>{u"kindII>kindI"_s});
        QCOMPARE(rows({u"show"_s, id, u"--history"_s}), before);
        const CliOutcome told = run({u"scheme"_s, u"--check"_s, file});
        QVERIFY(told.err.contains(u"Nothing was changed"_s));
    }

    void refusesAFaultyScheme_data()
    {
        QTest::addColumn<QByteArray>("sound");
        QTest::addColumn<QByteArray>("damaged");
        QTest::newRow("an unknown outcome") << QByteArray("\"kindII\"") << QByteArray("\"kindIII\"");
        QTest::newRow("no citations") << QByteArray("\"citation\"") << QByteArray("\"note\"");
        QTest::newRow("cut") << QByteArray("\"rules\"") << QByteArray("");
    }
    void refusesAFaultyScheme()
    {
        QFETCH(const QByteArray, sound);
        QFETCH(const QByteArray, damaged);
        const QString file = m_folder.filePath(u"rusak.json"_s);
        QVERIFY(writeFileAtomically(file, shippedScheme().replace(sound, damaged)));
        const CliOutcome refused = run({u"scheme"_s, u"--check"_s, file});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(u"cannot be used"_s), qPrintable(refused.err));
        QVERIFY(refused.err.contains(u"nothing was changed"_s));
        QVERIFY(refused.out.isEmpty());
    }

    void refusesWhatIsNotUnderstood_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("word");
        QTest::newRow("nobody") << QStringList{u"why"_s} << 2 << u"--id"_s;
        QTest::newRow("an unknown one") << QStringList{u"why"_s, u"--id"_s, u"9999"_s} << 1 << u"9999"_s;
        QTest::newRow("an unknown definition")
            << QStringList{u"why"_s, u"--id"_s, u"1"_s, u"--variant"_s, u"mine"_s} << 2 << u"producer-active"_s;
        QTest::newRow("no day") << QStringList{u"status-check"_s, u"--as-of"_s, u"soon"_s} << 2 << u"soon"_s;
        QTest::newRow("no file") << QStringList{u"scheme"_s, u"--check"_s, u"tiada.json"_s} << 3 << u"tiada.json"_s;
    }
    void refusesWhatIsNotUnderstood()
    {
        QFETCH(const QStringList, args);
        QFETCH(const int, exitCode);
        QFETCH(const QString, word);
        const CliOutcome outcome = run(args);
        QCOMPARE(outcome.code, exitCode);
        QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
    }

private:
    static QByteArray answered()
    {
        return QByteArray("{'name': 'KUD Berunit Contoh', 'regency': '33.01', 'type': 'producer', 'group': 'kud', "
                          "'status': 'active', 'legalNumber': '99/BH/2001', 'legalDate': '2001-02-03', 'producing': "
                          "'yes', 'ownUnit': 'yes', 'stages': 'stageEnd', 'trades': 'farmers'}\n")
            .replace('\'', '"');
    }
};

QTEST_GUILESS_MAIN(CliWhyTest)
#include "tst_cli_why.moc"
