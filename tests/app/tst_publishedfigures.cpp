// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/region.h"
#include "app/services/publishing.h"
#include "tests/support/inventedregister.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lumbung;
using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 2005, years = 10, cooperatives = 700;
const Author chief{u"Kepala Contoh"_s, u"test"_s};

} // namespace

/// Ten years of publications of an invented register: every figure opens its cooperatives, and back.
class TestPublishedFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_register = std::make_unique<lumbung::testing::InventedRegister>(cooperatives);
        m_register->clock.advance(1000);
        for (int i = 0; i < years; ++i) {
            const Result<Publication> publication = publishNow(*m_register->store, {requestOf(i), u"Uji"_s, u"Uji"_s},
                chief, m_settings, m_register->clock, m_progress);
            QVERIFY2(publication, qPrintable(publication ? QString() : publication.error().message));
            m_publications.append(*publication);
        }
    }

    void listsAreAsLongAsTheirFigures()
    {
        const auto lists = *m_register->store->lists();
        const auto counts = *m_register->store->counts();
        qint64 seen = 0;
        for (const Publication &publication : std::as_const(m_publications)) {
            for (const region::Regency &regency : region::regencies()) {
                Filter filter = officialFilter(publication.asOf);
                filter.only(u"regency"_s, {regency.code});
                const QList<qint64> live = *lists->ids(filter, Sort{SortKey::Id}, m_progress);
                const Result<QList<FactCount>> count = counts->count({}, filter, m_progress);
                QCOMPARE(publication.ids(regency.code), live);
                QCOMPARE(publication.regencyTotal(regency.code), count->first().count);
                for (const PublishedCode &kind : publication.kinds)
                    QCOMPARE(
                        publication.ids(regency.code, kind.code).size(), publication.count(regency.code, kind.code));
                seen += publication.regencyTotal(regency.code);
            }
            QCOMPARE(publication.ids().size(), publication.total());
        }
        QVERIFY(seen > 300);
    }

    void findsThePublicationsOfACooperativeAsByLookingAtAll()
    {
        const auto publications = *m_register->store->publications();
        QRandomGenerator random(7);
        int counted = 0;
        for (int i = 0; i < 100; ++i) {
            const qint64 id = random.bounded(1, cooperatives + 1);
            QStringList expected, found;
            for (const Publication &publication : std::as_const(m_publications)) {
                for (const PublishedCell &cell : publication.cells) {
                    if (cell.ids.contains(id))
                        expected.prepend(publication.number + u' ' + cell.regency + u' ' + cell.kind);
                }
            }
            const Result<QList<PublishedMembership>> memberships = publications->membershipsOf(id);
            for (const PublishedMembership &one : *memberships)
                found.append(one.number + u' ' + one.regency + u' ' + one.kind);
            QCOMPARE(found, expected);
            counted += int(found.size());
        }
        QVERIFY(counted > 50);
    }

    void staysSound()
    {
        const Result<StoreReport> report = m_register->store->verify(m_progress);
        QVERIFY(report);
        QCOMPARE(report->problems, QStringList());
    }

private:
    static PublicationRequest requestOf(int year)
    {
        return {officialVariant(), QDate(firstYear + year, 12, 31), {}, {}};
    }

    std::unique_ptr<lumbung::testing::InventedRegister> m_register;
    QList<Publication> m_publications;
    Settings m_settings{QString()};
    Progress m_progress;
};

QTEST_GUILESS_MAIN(TestPublishedFigures)
#include "tst_publishedfigures.moc"
