// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/entryfixture.h"
#include "tests/support/records.h"
#include "ui/pages/likelysame.h"
#include "ui/translation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using lumbung::testing::EntryFixture;

/// While a name is typed in Entri the likeliest one that is there already is named.
class TestLikelySame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        installLanguage(u"en"_s);
        m_fixture = std::make_unique<EntryFixture>();
        m_fixture->start();
        Cooperative there = lumbung::testing::soundCooperative(u"KSU Sido Rukun Mulyo"_s);
        there.nik.clear();
        m_there = m_fixture->save(there).id;
    }
    void cleanup()
    {
        m_fixture->stop();
        m_fixture.reset();
    }

    void namesTheOneThatIsThereAndOpensItByAKey()
    {
        m_fixture->page().newRecord();
        typeNameAndRegency(u"Koperasi Serba Usaha Sido Rukun Mulya"_s);
        QTRY_VERIFY_WITH_TIMEOUT(line()->words().contains(u"KSU Sido Rukun Mulyo"_s), 10000);
        QVERIFY(!QApplication::focusWidget()->objectName().isEmpty()); // typing goes on
        EntryFixture::press(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->page().recordId(), m_there);
        QTRY_VERIFY(!line()->isBusy());
        QCOMPARE(line()->words(), QString()); // it is not asked about itself
    }

    void isSilentWhereNothingIsAlike()
    {
        m_fixture->page().newRecord();
        typeNameAndRegency(u"Kopwan Melati Senja"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!line()->isBusy(), 10000);
        QCOMPARE(line()->words(), QString());
    }

    void knowsWhatWasJustSaved()
    {
        m_fixture->page().newRecord();
        typeNameAndRegency(u"Kopwan Melati Senja"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!line()->isBusy(), 10000);
        Cooperative another = lumbung::testing::soundCooperative(u"Koperasi Wanita Melati Senja"_s);
        another.nik.clear();
        m_fixture->save(another);
        Q_EMIT m_fixture->service().registerChanged({});
        m_fixture->find<QWidget>("name")->setFocus();
        EntryFixture::press(Qt::Key_End);
        EntryFixture::type(u"h"_s);
        QTRY_VERIFY_WITH_TIMEOUT(line()->words().contains(u"Koperasi Wanita Melati Senja"_s), 10000);
    }

private:
    LikelySame *line() const { return m_fixture->page().findChild<LikelySame *>(); }

    void typeNameAndRegency(const QString &name)
    {
        m_fixture->find<QWidget>("regency")->setFocus();
        EntryFixture::type(u"33.22"_s);
        EntryFixture::press(Qt::Key_Return);
        m_fixture->find<QWidget>("name")->setFocus();
        EntryFixture::type(name);
    }

    std::unique_ptr<EntryFixture> m_fixture;
    qint64 m_there = 0;
};

QTEST_MAIN(TestLikelySame)

#include "tst_likelysame.moc"
