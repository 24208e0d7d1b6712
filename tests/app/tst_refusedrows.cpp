// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/ziparchive.h"
#include "app/storage/importmemory.h"
#include "tests/support/sheets.h"

using namespace Qt::StringLiterals;
using namespace lumbung;
using namespace lumbung::testing;

/// Refused and doubtful rows go back to the sender, and come in again once they were mended.
class RefusedRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_register = std::make_unique<Judged>();
        m_draft
            = draftFrom({sheetOf({u"DAFTAR KOPERASI KABUPATEN KLATEN"_s, u"KEADAAN PER 31 DESEMBER 2023"_s,
                                     u"No|NIK|Nama Koperasi|Badan Hukum||Anggota|||Modal Sendiri"_s,
                                     u"|||Nomor|Tanggal|L|P|Jumlah|"_s, u"|I. KECAMATAN TRUCUK"_s,
                                     u"#1|3310010010001|KUD Rukun Tani|8157/BH/VI|12/06/1975|#12|#8|#20|#1000000"_s,
                                     u"#2|3310010010002|Kopkar Melati|12/BH/KWK.11/III/1996|14/03/96|#1|#2|#3|#5"_s,
                                     u"|II. KECAMATAN CEPER"_s, u"#3|3,31001E+12||13/BH/VI|@1971-02-03|#1|#2|#3|#5"_s,
                                     u"||JUMLAH|||#14|#12|#26|"_s},
                            u"Klaten"_s)},
                u"klaten.xlsx"_s, u"Dinas Rekaan"_s);
    }

    void comeBackInTheSendersLayout()
    {
        QCOMPARE(written(), 2);
        const ImportDraft back = opened();
        QCOMPARE(back.sheets.size(), 1);
        const TableSheet &sheet = back.table->sheets.first();
        QCOMPARE(sheet.name, u"Klaten"_s);
        QStringList lines;
        for (const TableRow &row : sheet.rows) {
            QStringList cells;
            for (int column = 0; column < 9; ++column)
                cells.append(row.cells.value(column).text);
            lines.append(cells.join(u'|'));
        }
        QCOMPARE(lines,
            (QStringList{u"DAFTAR KOPERASI KABUPATEN KLATEN||||||||"_s, u"KEADAAN PER 31 DESEMBER 2023||||||||"_s,
                u"No|NIK|Nama Koperasi|Badan Hukum||Anggota|||Modal Sendiri"_s, u"|||Nomor|Tanggal|L|P|Jumlah|"_s,
                u"|I. KECAMATAN TRUCUK|||||||"_s,
                u"2|3310010010002|Kopkar Melati|12/BH/KWK.11/III/1996|14/03/96|1|2|3|5"_s,
                u"|II. KECAMATAN CEPER|||||||"_s, u"3|3,31001E+12||13/BH/VI|1971-02-03|1|2|3|5"_s}));
        QVERIFY(sheet.rows[5].cells.value(9).text.contains(u"two digits"_s));
        QVERIFY(sheet.rows[7].cells.value(9).text.contains(u"name is missing"_s));
        QCOMPARE(back.sender, u"Dinas Rekaan"_s);
        QCOMPARE(fieldsOf(back), fieldsOf(m_draft) + u",-"_s);
        QCOMPARE(back.ignoredColumns(), QStringList());
    }

    void carryTheReasonAsAComment()
    {
        QCOMPARE(written(), 2);
        const QByteArray comments = memberOf(u"kembali.xlsx"_s, "xl/comments1.xml");
        QVERIFY(comments.contains("two digits") && comments.contains("ref=\"E6\"") && comments.contains("ref=\"C8\""));
    }

    void printOnePageWideUnderTheirHeadings()
    {
        QCOMPARE(written(), 2);
        const QByteArray sheet = memberOf(u"kembali.xlsx"_s, "xl/worksheets/sheet1.xml");
        QVERIFY2(sheet.contains("orientation=\"landscape\"") && sheet.contains("fitToHeight=\"0\"")
                && sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"),
            sheet.constData());
        const QByteArray book = memberOf(u"kembali.xlsx"_s, "xl/workbook.xml");
        QVERIFY2(book.contains("Klaten!$1:$4</definedName>"), book.constData()); // titles and headings
    }

    void goInOnceTheyWereMended()
    {
        QCOMPARE(m_register->taken(m_draft)->added.size(), 1);
        QCOMPARE(written(), 2);
        ImportDraft back = opened();
        TableFile mended = *back.table;
        mended.sheets.first().rows[5].cells[4].text = u"14/03/1996"_s;
        mended.sheets.first().rows[7].cells[1].text = u"3310010010003"_s;
        mended.sheets.first().rows[7].cells[2] = {TableCell::Kind::Text, u"KSU Anggrek"_s};
        Progress progress;
        const auto memory = m_register->store().importMemory();
        const Result<ImportDraft> again = draftOf(mended, {}, memory->get(), progress);
        QVERIFY_IMPORTED(again);
        QCOMPARE(m_register->told(*again).filter(u"new"_s), (QStringList{u"6 new"_s, u"8 new"_s}));
        QCOMPARE(m_register->taken(*again)->added.size(), 2);
        QCOMPARE(m_register->load(u"3310010010003"_s).district, u"33.10.11"_s);
        QCOMPARE(m_register->load(u"3310010010003"_s).years.first().bookYear, 2023);
        QCOMPARE(m_register->count(), 3);
        QCOMPARE(m_register->told(*again).filter(u"same"_s).size(), 2);
    }

    void needSomethingToSendBack()
    {
        const ImportDraft good = draftFrom({sheetOf({u"Nama|Kab"_s, u"KUD Satu|Kab. Klaten"_s})});
        const Result<Verdicts> verdicts = m_register->judged(good);
        Progress progress;
        const Result<int> none = writeRefusedRows(good, *verdicts, m_register->path(u"x.xlsx"_s), progress);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        QVERIFY(!QFile::exists(m_register->path(u"x.xlsx"_s)));
    }

private:
    int written()
    {
        const Result<Verdicts> verdicts = m_register->judged(m_draft);
        Progress progress;
        const Result<int> count = writeRefusedRows(m_draft, *verdicts, m_register->path(u"kembali.xlsx"_s), progress);
        return count ? *count : -1;
    }
    QByteArray memberOf(const QString &file, const QByteArray &name)
    {
        QFile packed(m_register->path(file));
        const QByteArray bytes = packed.open(QIODevice::ReadOnly) ? packed.readAll() : QByteArray();
        QByteArray content;
        const Result<QList<zip::Member>> members = zip::members(bytes);
        for (const zip::Member &member : members ? *members : QList<zip::Member>()) {
            const auto keep = [&content](QByteArrayView piece) { content += piece; };
            if (member.name == name && !zip::unpack(bytes, member, keep))
                content.clear();
        }
        return content;
    }
    ImportDraft opened()
    {
        Progress progress;
        const Result<ImportDraft> draft = openDraft(m_register->path(u"kembali.xlsx"_s), {}, {}, nullptr, progress);
        return draft ? *draft : ImportDraft();
    }

    std::unique_ptr<Judged> m_register;
    ImportDraft m_draft;
};

QTEST_GUILESS_MAIN(RefusedRowsTest)
#include "tst_refusedrows.moc"
