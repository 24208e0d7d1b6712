// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// An empty register in a folder of its own, and files to be imported into it.
namespace lumbung::testing {

/// The heading of the clean form.
inline const QByteArray cleanHeading
    = "id,name,form,grouping,level,pattern,sector,commodity,legal_no,legal_date,regency_code,regency_name,district,"
      "village,address,phone,chair,members_m,members_f,last_meeting,own_capital,outside_capital,volume,surplus,"
      "status\n";

/// A name of its own for each number, unlike the others.
inline QByteArray nameOf(int number)
{
    static const QByteArray letters = "bcdfghjklmnprstw", vowels = "aiueaoia";
    QByteArray words;
    quint64 left = quint64(number) * 0x9E3779B97F4A7C15ULL;
    for (int letter = 0; letter < 10; ++letter, left >>= 6) {
        words += letters[int(left % 16)];
        words += vowels[int(left / 16 % 4) + letter % 2];
        if (letter == 4)
            words += ' ';
    }
    return "KUD " + words;
}

/// A sound row of the clean form; `changed` replaces cells by their heading. Rows of different ids are different
/// cooperatives.
inline QByteArray cleanRow(const QMap<QByteArray, QByteArray> &changed = {})
{
    QList<QByteArray> headings = cleanHeading.trimmed().split(',');
    QList<QByteArray> cells = QByteArray("1,KUD Contoh,Produsen,KUD,Primer Kabupaten/Kota,Konvensional,Industri "
                                         "Pengolahan,Batik,518/001/BH/XIV.10/V/2003,2003-06-10,33.10,Kabupaten "
                                         "Klaten,Trucuk,Bero,Jl. Contoh 1,0272-000111,Bejo "
                                         "Contoh,120,80,2025-02-20,400000000,150000000,900000000,45000000,Aktif")
                                  .split(',');
    if (const QByteArray id = changed.value("id"); !id.isEmpty() && id != "1") {
        cells[headings.indexOf("name")] = nameOf(id.toInt());
        cells[headings.indexOf("legal_no")] = "518/" + id + "/BH/XIV.10/V/2003";
        cells[headings.indexOf("address")] = "Jl. Rekaan " + id;
    }
    for (auto change = changed.cbegin(); change != changed.cend(); ++change)
        cells[headings.indexOf(change.key())]
            = change.value().contains(',') ? '"' + change.value() + '"' : change.value();
    return cells.join(',') + '\n';
}

class Importing
{
public:
    Importing()
    {
        auto made = createStore(path(QStringLiteral("daftar.lumbung")), m_clock);
        if (made)
            m_store = *std::move(made);
    }

    Store &store() { return *m_store; }
    const Clock &clock() const { return m_clock; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    static QString sample(const QString &name) { return QStringLiteral(LUMBUNG_TEST_DATA "/import/") + name; }

    Result<ImportSummary> run(const ImportRequest &request)
    {
        Progress progress;
        return importRegister(*m_store, request, m_clock, progress);
    }
    Result<ImportSummary> run(const QByteArray &content, const QByteArray &history = {}, const QByteArray &annual = {})
    {
        ImportRequest request;
        request.file = write(QStringLiteral("daftar.csv"), content);
        if (!history.isEmpty())
            request.historyFile = write(QStringLiteral("riwayat.csv"), history);
        if (!annual.isEmpty())
            request.annualFile = write(QStringLiteral("tahunan.csv"), annual);
        return run(request);
    }

    qint64 count(const Filter &filter = {})
    {
        Progress progress;
        const auto counts = m_store->counts();
        const Result<QList<FactCount>> found = (*counts)->count({}, filter, progress);
        return found->isEmpty() ? 0 : found->first().count;
    }
    qint64 idOf(const QString &number)
    {
        const auto records = m_store->cooperatives();
        return (*records)->findByNumber(number)->value(0, -1);
    }
    Cooperative load(const QString &number)
    {
        const auto records = m_store->cooperatives();
        const Result<Cooperative> record = (*records)->load(idOf(number));
        return record ? *record : Cooperative();
    }
    QList<Standing> standings(const QString &number)
    {
        const auto records = m_store->cooperatives();
        const Result<Timeline> line = (*records)->timeline(idOf(number));
        return line ? line->segments() : QList<Standing>();
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 3, 2), QTime(5, 0), Qt::UTC)};
    std::unique_ptr<Store> m_store;
};

} // namespace lumbung::testing

#define QVERIFY_IMPORTED(expression)                                                                                   \
    do {                                                                                                               \
        const auto &verified = (expression);                                                                           \
        QVERIFY2(verified, qPrintable(verified ? QString() : verified.error().message));                               \
    } while (false)
