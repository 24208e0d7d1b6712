// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace lumbung {

/// One setting: key, default, what it is. The settings page and the program read the same list.
struct SettingInfo {
    const char *key;
    QVariant defaultValue;
    const char *label; ///< QT_TRANSLATE_NOOP("Setting", …); null for what the program keeps for itself
    const char *group; ///< QT_TRANSLATE_NOOP("Setting", …): "Office", "Signatory", "Screen"; null as above
};

/// Preferences of the person and letterhead of the office; the figures never depend on them.
class Settings
{
public:
    /// An empty path keeps everything in memory (tests).
    explicit Settings(const QString &iniPath);
    ~Settings();
    static QString defaultPath(); ///< in the person's configuration folder

    static const QList<SettingInfo> &all();
    QVariant value(const char *key) const; ///< the default when never set; asserts that the key is in the list
    QString text(const char *key) const { return value(key).toString(); }
    void set(const char *key, const QVariant &value);

private:
    std::unique_ptr<QSettings> m_file;
    QVariantHash m_memory;
};

/// The keys, once.
namespace setting {
inline constexpr const char *storePath = "store/path";
inline constexpr const char *language = "screen/language"; ///< "id" or "en"
inline constexpr const char *appearance = "screen/appearance"; ///< "desktop", "light" or "dark"
inline constexpr const char *textSize = "screen/textSize"; ///< points added to the default, 0..6
inline constexpr const char *person = "person/name"; ///< who is at work; kept as author of each change
inline constexpr const char *officeName = "office/name";
inline constexpr const char *officeGovernment = "office/government";
inline constexpr const char *officeAddress = "office/address";
inline constexpr const char *officePlace = "office/place"; ///< where reports are signed
inline constexpr const char *signatoryTitle = "signatory/title";
inline constexpr const char *signatoryName = "signatory/name";
inline constexpr const char *signatoryNip = "signatory/nip"; ///< civil-servant number
inline constexpr const char *windowGeometry = "window/geometry";
inline constexpr const char *tableColumns = "window/registerColumns";
inline constexpr const char *exportFolder = "export/folder";
} // namespace setting

} // namespace lumbung
