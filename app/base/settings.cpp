// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/settings.h"

#include "app/base/log.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

const SettingInfo *find(const char *key)
{
    const auto found = std::ranges::find_if(
        Settings::all(), [key](const SettingInfo &info) { return std::strcmp(info.key, key) == 0; });
    return found == Settings::all().end() ? nullptr : &*found;
}

} // namespace

Settings::Settings(const QString &iniPath)
{
    if (!iniPath.isEmpty())
        m_file = std::make_unique<QSettings>(iniPath, QSettings::IniFormat);
}

Settings::~Settings()
{
    if (!m_file)
        return;
    m_file->sync();
    if (m_file->status() != QSettings::NoError)
        qCWarning(logApp) << "settings could not be kept in" << m_file->fileName();
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/lumbung/lumbung.ini"_L1;
}

const QList<SettingInfo> &Settings::all()
{
    static const char *const office = QT_TRANSLATE_NOOP("Setting", "Office");
    static const char *const signatory = QT_TRANSLATE_NOOP("Setting", "Signatory");
    static const char *const screen = QT_TRANSLATE_NOOP("Setting", "Screen");
    static const QList<SettingInfo> settings = {
        {setting::officeGovernment, u"PEMERINTAH PROVINSI JAWA TENGAH"_s, QT_TRANSLATE_NOOP("Setting", "Government"),
            office},
        {setting::officeName, u"DINAS KOPERASI, USAHA KECIL DAN MENENGAH"_s,
            QT_TRANSLATE_NOOP("Setting", "Name of the office"), office},
        {setting::officeAddress, QString(), QT_TRANSLATE_NOOP("Setting", "Address of the office"), office},
        {setting::officePlace, u"Semarang"_s, QT_TRANSLATE_NOOP("Setting", "Place where reports are signed"), office},
        {setting::signatoryTitle, u"Kepala Dinas"_s, QT_TRANSLATE_NOOP("Setting", "Title of the signatory"), signatory},
        {setting::signatoryName, QString(), QT_TRANSLATE_NOOP("Setting", "Name of the signatory"), signatory},
        {setting::signatoryNip, QString(), QT_TRANSLATE_NOOP("Setting", "Civil-servant number (NIP)"), signatory},
        {setting::person, QString(), QT_TRANSLATE_NOOP("Setting", "Who is at work"), screen},
        {setting::language, u"id"_s, QT_TRANSLATE_NOOP("Setting", "Language"), screen},
        {setting::appearance, u"desktop"_s, QT_TRANSLATE_NOOP("Setting", "Appearance"), screen},
        {setting::textSize, 0, QT_TRANSLATE_NOOP("Setting", "Size of the text"), screen},
        {setting::storePath, QString(), nullptr, nullptr},
        {setting::windowGeometry, QByteArray(), nullptr, nullptr},
        {setting::tableColumns, QStringList(), nullptr, nullptr},
        {setting::exportFolder, QString(), nullptr, nullptr},
    };
    return settings;
}

QVariant Settings::value(const char *key) const
{
    const SettingInfo *info = find(key);
    Q_ASSERT_X(info, "Settings::value", key);
    const QString name = QString::fromLatin1(key);
    QVariant kept = m_file ? m_file->value(name) : m_memory.value(name);
    // An ini file holds text; a number that is none falls back to the default.
    if (!kept.isValid() || !kept.convert(info->defaultValue.metaType()))
        return info->defaultValue;
    return kept;
}

void Settings::set(const char *key, const QVariant &value)
{
    Q_ASSERT_X(find(key), "Settings::set", key);
    const QString name = QString::fromLatin1(key);
    if (m_file)
        m_file->setValue(name, value);
    else
        m_memory.insert(name, value);
}

} // namespace lumbung
