// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <zlib.h>

/// Writes zip files, honest ones and lying ones.
namespace lumbung::testing {

struct ZipPart {
    QByteArray name = {};
    QByteArray content = {};
    // What is said of it when it is not the truth; -1: the truth.
    qint64 crc = -1, size = -1, packedSize = -1;
    quint16 flags = 0; ///< 1: encrypted, 8: sizes behind the content
    quint16 method = 8; ///< 0: stored
    qint64 year = 2024; ///< of change, in the directory
};

class ZipMaker
{
public:
    ZipMaker &add(const ZipPart &part)
    {
        m_parts.append(part);
        return *this;
    }

    QByteArray made() const
    {
        QByteArray file, directory;
        for (const ZipPart &part : m_parts) {
            const QByteArray packed = part.method == 8 ? deflated(part.content) : part.content;
            const qint64 at = file.size();
            file += "PK\x03\x04" + head(part, packed, part.flags & 8) + part.name + packed;
            if (part.flags & 8)
                file += "PK\x07\x08" + sizes(part, packed);
            directory += "PK\x01\x02" + word(20) + head(part, packed, false) + word(0) + word(0) + word(0) + number(0)
                + number(at) + part.name;
        }
        const qint64 start = file.size();
        return file + directory + "PK\x05\x06" + word(0) + word(0) + word(m_parts.size()) + word(m_parts.size())
            + number(directory.size()) + number(start) + word(0);
    }

private:
    static QByteArray word(qint64 value)
    {
        QByteArray bytes(2, '\0');
        qToLittleEndian(quint16(value), bytes.data());
        return bytes;
    }
    static QByteArray number(qint64 value)
    {
        QByteArray bytes(4, '\0');
        qToLittleEndian(quint32(value), bytes.data());
        return bytes;
    }
    static QByteArray sizes(const ZipPart &part, const QByteArray &packed)
    {
        const auto truth
            = qint64(crc32(0, reinterpret_cast<const Bytef *>(part.content.constData()), uInt(part.content.size())));
        return number(part.crc < 0 ? truth : part.crc) + number(part.packedSize < 0 ? packed.size() : part.packedSize)
            + number(part.size < 0 ? part.content.size() : part.size);
    }
    static QByteArray head(const ZipPart &part, const QByteArray &packed, bool isSilent)
    {
        return word(20) + word(part.flags) + word(part.method) + word(0) + word(((part.year - 1980) << 9) | 0x21)
            + (isSilent ? QByteArray(12, '\0') : sizes(part, packed)) + word(part.name.size()) + word(0);
    }
    static QByteArray deflated(const QByteArray &content)
    {
        z_stream stream = {};
        deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
        QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))), '\0');
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
        stream.avail_in = uInt(content.size());
        stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_out = uInt(packed.size());
        deflate(&stream, Z_FINISH);
        packed.truncate(qsizetype(stream.total_out));
        deflateEnd(&stream);
        return packed;
    }

    QList<ZipPart> m_parts;
};

} // namespace lumbung::testing
