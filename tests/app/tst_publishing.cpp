// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/publishing.h"

#include "app/base/atomicfile.h"
#include "app/base/text.h"
#include "app/services/publicationfile.h"
#include "tests/support/records.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace lumbung;
using namespace Qt::StringLiterals;
using lumbung::testing::soundCooperative;

namespace {

const QDateTime noon(QDate(2026, 1, 5), QTime(5, 0), Qt::UTC);
const Author chief{u"Kepala Contoh"_s, u"form"_s};
const QDate yearEnd(2025, 12, 31);

QByteArray bytesOf(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    return bytes ? *bytes : QByteArray();
}

} // namespace

/// From the count to the file and back: counting, checklist, freezing, rendering, telling a file.
class TestPublishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(noon);
        m_settings = std::make_unique<Settings>(QString());
        m_settings->set(setting::officeName, u"DINAS KOPERASI CONTOH"_s);
        m_store = *createStore(path(u"register.lumbung"_s), *m_clock);
        const char *regencies[] = {"33.22", "33.22", "33.01", "33.74", "33.74"};
        for (int i = 0; i < 5; ++i) {
            Cooperative record = soundCooperative(u"KUD Nomor %1"_s.arg(i + 1));
            record.nik = u"33220100100%1"_s.arg(10 + i);
            record.legalNumber = u"518/0%1/BH/V/2001"_s.arg(10 + i);
            record.facts.regency = QString::fromLatin1(regencies[i]);
            if (i > 0) {
                record.facts.producing = u"yes"_s;
                record.facts.ownUnit = u"no"_s;
                record.facts.kind = u"kindI"_s;
            }
            if (i == 4)
                record.facts.type = u"consumer"_s;
            QVERIFY((*m_store->cooperatives())->save(record, {}, chief));
        }
        m_clock->advance(1000);
    }

    void countsWithTheCooperativesBehindEveryFigure()
    {
        const Result<PreparedPublication> prepared = preparePublication(*m_store, request(), *m_clock, m_progress);
        QVERIFY2(prepared, qPrintable(prepared ? QString() : prepared.error().message));
        const Publication &draft = prepared->draft;
        QCOMPARE(draft.number, u"2026-01"_s);
        QVERIFY(draft.previous.isEmpty());
        QCOMPARE(draft.cells,
            (QList<PublishedCell>{{u"33.01"_s, u"kindI"_s, {3}}, {u"33.22"_s, u"kindI"_s, {2}},
                {u"33.22"_s, u"unclassified"_s, {1}}, {u"33.74"_s, u"kindI"_s, {4}}}));
        QCOMPARE(draft.variant.conditions[u"only"_s][u"type"_s][0], QJsonValue(u"producer"_s));
        QCOMPARE(draft.scheme, u"1"_s);
        QCOMPARE(draft.asKnown, noon.addMSecs(999));
    }

    void listsWhatIsOpen()
    {
        const Result<PreparedPublication> prepared = preparePublication(*m_store, request(), *m_clock, m_progress);
        QStringList open;
        for (const ChecklistPoint &point : prepared->checklist.points) {
            QCOMPARE(point.ids.size(), point.count);
            QVERIFY(!point.title().isEmpty() && !point.officialTitle().isEmpty());
            if (point.count > 0)
                open.append(point.id + u' ' + QString::number(point.count));
        }
        QVERIFY2(open.contains(u"unclassified 1"_s) && open.contains(u"unverified 4"_s), qPrintable(open.join(u',')));
        QVERIFY(prepared->checklist.isOpen());
        QVERIFY(prepared->checklist.comparedWith.isEmpty());

        QVERIFY((*m_store->verifications())->verify({1, 2, 3}, chief));
        const Result<PreparedPublication> again = preparePublication(*m_store, request(), *m_clock, m_progress);
        QCOMPARE(pointOf(*again, u"unverified"_s).ids, QList<qint64>{4});
    }

    void asksForNoteAndReason()
    {
        PublishOrder order{request(), {}, u"Batas waktu"_s};
        QCOMPARE(publish(order).error().kind, Error::Kind::Invalid);
        order = {request(), u"Rilis"_s, {}};
        const Result<Publication> refused = publish(order);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY2(refused.error().message.contains(u"Not yet classified: 1"_s), qPrintable(refused.error().message));
        order.reason = u"Batas\u202Ewaktu"_s;
        QCOMPARE(publish(order).error().kind, Error::Kind::Invalid);
        order.reason = u"Batas waktu"_s;
        order.what.asOf = QDate(2026, 1, 6);
        QCOMPARE(publish(order).error().kind, Error::Kind::Invalid);
        QVERIFY((*m_store->publications())->list()->isEmpty());
    }

    void printsWhatItRestsOn()
    {
        const Publication publication = published();
        QVERIFY(!publication.openPoints.isEmpty());
        const QString notes = publication.printed.notes.join(u'\n');
        QVERIFY(publication.printed.definition.contains(QPair(u"Periode"_s, u"Tahun 2025"_s)));
        for (const QString &word : {u"koperasi belum diklasifikasi: 1"_s, u"Batas waktu laporan"_s, u"Rilis tahunan"_s,
                 u"definisi official: Koperasi jenis Produsen yang terdaftar"_s, u"versi 1"_s})
            QVERIFY2(notes.contains(word), qPrintable(word + u'\n' + notes));
        QCOMPARE(publication.regencies.size(), 35);
        QCOMPARE(publication.kinds.size(), 4);
        QVERIFY(!publication.sheet.isEmpty());
        QCOMPARE(publication.printed.letterhead.value(1), u"DINAS KOPERASI CONTOH"_s);
    }

    void comparesWithThePublicationBefore()
    {
        published();
        const auto records = *m_store->cooperatives();
        for (int i = 0; i < 3; ++i) {
            Cooperative late = soundCooperative(u"KUD Susulan %1"_s.arg(i));
            late.nik = u"332201001009%1"_s.arg(i);
            QVERIFY(records->save(late, {}, chief));
        }
        Cooperative moved = *records->load(3);
        moved.facts.regency = u"33.02"_s;
        QVERIFY(records->save(moved, {QDate(2025, 3, 1), false, {}, {}}, chief));
        const Result<PreparedPublication> prepared = preparePublication(*m_store, request(), *m_clock, m_progress);
        const Checklist &list = prepared->checklist;
        QCOMPARE(prepared->draft.number, u"2026-02"_s);
        QCOMPARE(list.comparedWith, u"2026-01"_s);
        QStringList told;
        for (const RegencyDifference &one : list.differences)
            told.append(u"%1 %2 %3 %4"_s.arg(one.regency).arg(one.before).arg(one.now).arg(one.ids.size()));
        QCOMPARE(told, (QStringList{u"33.01 1 0 1"_s, u"33.02 0 1 1"_s, u"33.22 2 5 3"_s}));
        QCOMPARE(pointOf(*prepared, u"difference"_s).count, 1); // only Kab. Semarang by more than two
        QCOMPARE(pointOf(*prepared, u"difference"_s).ids, (QList<qint64>{6, 7, 8}));

        QVERIFY((*m_store->publications())->withdraw(u"2026-01"_s, u"Salah"_s, chief));
        QVERIFY(preparePublication(*m_store, request(), *m_clock, m_progress)->checklist.comparedWith.isEmpty());
    }

    void countsEveryDefinitionAndKeepsItsConditions()
    {
        for (const Variant &variant : variants()) {
            PublicationRequest asked = request();
            asked.variant = variant;
            const Result<Publication> draft = draftPublication(*m_store, asked, m_clock->nowUtc(), m_progress);
            QVERIFY(draft);
            const Result<Filter> filter = publishedFilter(*draft);
            QVERIFY2(filter, qPrintable(variant.id));
            QCOMPARE(*filter, variantFilter(variant, yearEnd, draft->asKnown));
            QCOMPARE(*(*m_store->lists())->ids(*filter, Sort{SortKey::Id}, m_progress), draft->ids());
        }
    }

    void countsTheSameAgainAfterEverythingChanged()
    {
        const Publication publication = published();
        editFiveTimes();
        const auto lists = *m_store->lists();
        Filter filter = *publishedFilter(publication);
        QCOMPARE(*lists->ids(filter, Sort{SortKey::Id}, m_progress), publication.ids());
        filter.asKnown = {};
        QVERIFY(*lists->ids(filter, Sort{SortKey::Id}, m_progress) != publication.ids());
    }

    void rendersTheSameBytesAtAnyTime()
    {
        published();
        const QMap<QString, QByteArray> before = renderings(u"sebelum"_s);
        QCOMPARE(before[u"json"_s], *(*m_store->publications())->content(u"2026-01"_s));
        editFiveTimes();
        m_settings->set(setting::officeName, u"NAMA LAIN"_s);
        m_clock->advance(86400000LL * 40);
        QVERIFY((*m_store->publications())->withdraw(u"2026-01"_s, u"Salah"_s, chief));
        published();
        text::setLanguage(u"en"_s);
        const QMap<QString, QByteArray> inEnglish = renderings(u"english"_s);
        text::setLanguage(u"id"_s);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/lumbung_id.qm"_s));
        QCoreApplication::installTranslator(&translator);
        const QMap<QString, QByteArray> inIndonesian = renderings(u"indonesia"_s);
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(inEnglish, before);
        QCOMPARE(inIndonesian, before);
    }

    void showsNumberFingerprintAndDefinitionInTheList()
    {
        published();
        const QString csv = QString::fromUtf8(renderings(u"x"_s)[u"csv"_s]);
        const QString fingerprint = (*m_store->publications())->list()->first().fingerprint;
        const QStringList lines = csv.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 37);
        QCOMPARE(lines.first(),
            u"Kode;Kab/Kota;Koperasi (Unit);Jenis Pertama;Jenis Kedua;Bukan Koperasi Produksi;Belum "
            "Diklasifikasi;Keadaan per;Terbitan;Sidik jari;Varian definisi;Definisi;Skema klasifikasi"_s);
        const QString end = u";2025-12-31;2026-01;%1;official;%2;1"_s.arg(
            shortFingerprint(fingerprint), officialVariant().sentence.indonesian);
        QCOMPARE(lines.at(1), QString(u"33.01;Kab. Cilacap;1;1;0;0;0"_s + end));
        QVERIFY(lines.contains(QString(u"33.22;Kab. Semarang;2;1;0;0;1"_s + end)));
        QCOMPARE(lines.last(), u";JUMLAH;4;3;0;0;1;;;;;;"_s);
    }

    void tellsItsFiles_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : publicationFormats())
            QTest::newRow(qPrintable(format)) << format;
    }

    void tellsItsFiles()
    {
        QFETCH(const QString, format);
        published();
        published();
        const QString file = path(u"berkas"_s);
        QVERIFY(writePublication(*m_store, u"2026-01"_s, *publicationFormatOf(format), file, m_progress));
        editFiveTimes();
        const Result<FileIdentity> identity = identifyFile(*m_store, file, m_progress);
        QVERIFY(identity);
        QCOMPARE(identity->verdict, FileIdentity::Verdict::Genuine);
        QCOMPARE(identity->publication.number, u"2026-01"_s);
    }

    void tellsWhatWasAltered()
    {
        published();
        published();
        const auto alter = [this](const QString &format, const QByteArray &from, const QByteArray &to) {
            const QString file = path(u"ubah."_s + format);
            if (!writePublication(*m_store, u"2026-02"_s, *publicationFormatOf(format), file, m_progress))
                return false;
            QByteArray bytes = bytesOf(file);
            if (!bytes.contains(from))
                return false;
            return writeFileAtomically(file, bytes.replace(from, to)).isOk();
        };
        const auto verdictOf = [this](const QString &name) {
            const Result<FileIdentity> identity = identifyFile(*m_store, path(name), m_progress);
            return identity && identity->publication.number == u"2026-02"_s ? identity->verdict
                                                                            : FileIdentity::Verdict::Foreign;
        };
        QVERIFY(alter(u"csv"_s, "Kab. Cilacap;1;", "Kab. Cilacap;7;"));
        QCOMPARE(verdictOf(u"ubah.csv"_s), FileIdentity::Verdict::Altered);
        QVERIFY(
            alter(u"csv"_s, shortFingerprint((*m_store->publications())->list()->first().fingerprint).toUtf8(), "-"));
        QCOMPARE(verdictOf(u"ubah.csv"_s), FileIdentity::Verdict::Altered); // by its number alone
        QVERIFY(alter(u"json"_s, "\"all\":4", "\"all\":5"));
        QCOMPARE(verdictOf(u"ubah.json"_s), FileIdentity::Verdict::Altered);
        QVERIFY(alter(u"json"_s, "}\n", "}"));
        QCOMPARE(verdictOf(u"ubah.json"_s), FileIdentity::Verdict::Altered);
    }

    void tellsAWorkbookThatAnotherProgramSaved()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice is not installed");
        published();
        const QString file = path(u"terbitan.xlsx"_s);
        QVERIFY(writePublication(*m_store, u"2026-01"_s, PublicationFormat::Xlsx, file, m_progress));
        const QString folder = path(u"lagi"_s);
        QProcess office;
        office.start(u"soffice"_s,
            {u"-env:UserInstallation=file://"_s + path(u"profil"_s), u"--headless"_s, u"--convert-to"_s, u"xlsx"_s,
                u"--outdir"_s, folder, file});
        QVERIFY(office.waitForFinished(120000));
        const Result<FileIdentity> identity = identifyFile(*m_store, folder + u"/terbitan.xlsx"_s, m_progress);
        QVERIFY(identity);
        QCOMPARE(identity->verdict, FileIdentity::Verdict::Altered);
        QCOMPARE(identity->publication.number, u"2026-01"_s);
    }

    void doesNotKnowOtherFiles()
    {
        published();
        for (const QByteArray &content : {QByteArray("Kode;Jumlah\n33.01;4\n"), QByteArray("dibuat 2026-01-05\n"),
                 QByteArray("{}\n"), QByteArray("PK\x03\x04 no archive"), QByteArray(300, '\0'), QByteArray()}) {
            QVERIFY(writeFileAtomically(path(u"lain"_s), content));
            const Result<FileIdentity> identity = identifyFile(*m_store, path(u"lain"_s), m_progress);
            QVERIFY(identity);
            QVERIFY2(identity->verdict == FileIdentity::Verdict::Foreign, content.constData());
        }
        QCOMPARE(identifyFile(*m_store, path(u"tiada"_s), m_progress).error().kind, Error::Kind::File);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    static PublicationRequest request() { return {officialVariant(), yearEnd, {}, u"2025"_s}; }

    static ChecklistPoint pointOf(const PreparedPublication &prepared, const QString &id)
    {
        return *std::ranges::find(prepared.checklist.points, id, &ChecklistPoint::id);
    }

    Result<Publication> publish(const PublishOrder &order)
    {
        return publishNow(*m_store, order, chief, *m_settings, *m_clock, m_progress);
    }

    Publication published()
    {
        m_clock->advance(1000);
        const Result<Publication> publication = publish({request(), u"Rilis tahunan"_s, u"Batas waktu laporan"_s});
        if (!publication)
            qFatal("%s", qPrintable(publication.error().message + publication.error().detail));
        return *publication;
    }

    /// A late one, a dissolution, a move, a class and a correction: all before the day of the publication.
    void editFiveTimes()
    {
        const auto records = *m_store->cooperatives();
        QVERIFY(records->save(soundCooperative(u"KUD Baru"_s), {}, chief));
        const auto edit = [&](qint64 id, const FactChange &how, auto change) {
            Cooperative record = *records->load(id);
            change(record);
            QVERIFY(records->save(record, how, chief));
        };
        const FactChange since{QDate(2024, 1, 1), false, {}, {}};
        edit(4, since, [](Cooperative &record) { record.facts.status = u"dissolved"_s; });
        edit(3, since, [](Cooperative &record) { record.facts.regency = u"33.02"_s; });
        edit(1, since, [](Cooperative &record) {
            record.facts.producing = u"no"_s;
            record.facts.kind = u"notProduction"_s;
        });
        edit(2, {{}, true, {}, {}}, [](Cooperative &record) { record.facts.type = u"service"_s; });
    }

    QMap<QString, QByteArray> renderings(const QString &name)
    {
        QMap<QString, QByteArray> files;
        for (const QString &format : publicationFormats()) {
            const QString file = path(name + u'.' + format);
            const Result<void> written
                = writePublication(*m_store, u"2026-01"_s, *publicationFormatOf(format), file, m_progress);
            if (!written)
                qFatal("%s", qPrintable(written.error().message + written.error().detail));
            files.insert(format, bytesOf(file));
        }
        return files;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Store> m_store;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
