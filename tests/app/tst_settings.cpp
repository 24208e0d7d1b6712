// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"
#include "app/base/settings.h"

#include <QFile>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryKeyOnce()
    {
        QSet<QByteArray> keys;
        for (const SettingInfo &info : Settings::all()) {
            QVERIFY2(!keys.contains(info.key), info.key);
            keys.insert(info.key);
            QVERIFY2(info.defaultValue.metaType().isValid(), info.key);
            QCOMPARE(info.label == nullptr, info.group == nullptr);
        }
        for (const char *key : {setting::storePath, setting::language, setting::textSize, setting::person,
                 setting::officeName, setting::officeGovernment, setting::officeAddress, setting::officePlace,
                 setting::signatoryTitle, setting::signatoryName, setting::signatoryNip, setting::windowGeometry,
                 setting::tableColumns, setting::exportFolder})
            QVERIFY2(keys.contains(key), key);
    }

    void answersTheDefaultWhenNeverSet()
    {
        const Settings settings({});
        QCOMPARE(settings.text(setting::language), u"id"_s);
        QCOMPARE(settings.text(setting::officePlace), u"Semarang"_s);
        QCOMPARE(settings.value(setting::textSize).toInt(), 0);
        QVERIFY(settings.text(setting::signatoryName).isEmpty());
    }

    void keepsValuesOfEveryTypeInTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"lumbung.ini"_s);
        const QByteArray geometry("\x01\xD9\xD0\xCB\0\x03"_ba);
        {
            Settings settings(path);
            settings.set(setting::officeName, u"DINAS KOPERASI; \"UKM\", 100 % é"_s);
            settings.set(setting::textSize, 3);
            settings.set(setting::windowGeometry, geometry);
            settings.set(setting::tableColumns, QStringList{u"name"_s});
        }
        const Settings settings(path);
        QCOMPARE(settings.text(setting::officeName), u"DINAS KOPERASI; \"UKM\", 100 % é"_s);
        QCOMPARE(settings.value(setting::textSize), QVariant(3));
        QCOMPARE(settings.value(setting::windowGeometry), QVariant(geometry));
        QCOMPARE(settings.value(setting::tableColumns), QVariant(QStringList{u"name"_s}));
    }

    void fallsBackToTheDefaultWhenTheFileHoldsNonsense()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"lumbung.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[screen]\ntextSize=large\n");
        file.close();
        QCOMPARE(Settings(file.fileName()).value(setting::textSize), QVariant(0));
    }

    void keepsNothingOnDiskWithoutAPath()
    {
        Settings settings({});
        settings.set(setting::person, u"Sri"_s);
        QCOMPARE(settings.text(setting::person), u"Sri"_s);
        QVERIFY(Settings({}).text(setting::person).isEmpty());
    }

    void logsTheDetailOfAnErrorOnOneLine()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString path = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/lumbung.log"_L1;
        QFile::remove(path);
        startLogFile();
        const Error error = logged({Error::Kind::Store, u"for the person"_s, u"first\nsecond"_s});
        QCOMPARE(error.message, u"for the person"_s);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(content.count('\n'), 1);
        QVERIFY(content.contains("warning lumbung: error kind"));
        QVERIFY(content.contains("first\\nsecond"));
        QVERIFY(!content.contains("for the person"));
    }

    void startsANewLogWhenItIsLong()
    {
        const QString path = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/lumbung.log"_L1;
        const QString kilobyte(1024, u'x');
        for (int i = 0; i < 3 * 1024; ++i)
            qCInfo(logApp).noquote() << kilobyte;
        QVERIFY(QFile(path).size() < 2 * 1024 * 1024 + 4096);
        QVERIFY(QFile::exists(path + ".1"_L1));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
