// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QString>

#include <unistd.h>

namespace lumbung {

/// A folder that cannot be written to while this lives. The administrator may write everywhere, so one who runs the
/// tests is somebody else meanwhile.
class ReadOnlyScope
{
public:
    explicit ReadOnlyScope(const QString &folder) : m_folder(folder), m_before(QFile::permissions(folder))
    {
        QFile::setPermissions(folder,
            QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
                | QFile::ExeOther);
        if (::geteuid() == 0)
            m_isAnother = ::setresuid(nobody, nobody, 0) == 0;
    }
    ReadOnlyScope(const ReadOnlyScope &) = delete;
    ReadOnlyScope &operator=(const ReadOnlyScope &) = delete;
    ~ReadOnlyScope()
    {
        if (m_isAnother && ::setresuid(0, 0, 0) != 0)
            qFatal("the rights did not come back");
        QFile::setPermissions(m_folder, m_before);
    }

    /// Whether it can be read but not written to, as meant.
    bool holds() const { return QFileInfo(m_folder).isReadable() && !QFileInfo(m_folder).isWritable(); }

private:
    static constexpr uid_t nobody = 65534;

    QString m_folder;
    QFile::Permissions m_before;
    bool m_isAnother = false;
};

} // namespace lumbung
