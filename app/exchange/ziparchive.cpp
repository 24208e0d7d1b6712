// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/ziparchive.h"

#include <QtEndian>

#include <array>

#include <zlib.h>

namespace lumbung::zip {

using namespace Qt::StringLiterals;

namespace {

// APPNOTE.TXT 4.3: sizes and signatures of the fixed parts of the records.
constexpr qint64 endSize = 22, entrySize = 46, headerSize = 30;
constexpr quint32 endSignature = 0x06054b50, entrySignature = 0x02014b50, headerSignature = 0x04034b50;
constexpr quint16 stored = 0, deflated = 8;
constexpr quint16 isEncrypted = 1;

quint16 word(const QByteArray &file, qint64 at)
{
    return qFromLittleEndian<quint16>(file.constData() + at);
}

quint32 doubleWord(const QByteArray &file, qint64 at)
{
    return qFromLittleEndian<quint32>(file.constData() + at);
}

bool hasRecord(const QByteArray &file, qint64 at, qint64 size, quint32 signature)
{
    return at >= 0 && at + size <= file.size() && doubleWord(file, at) == signature;
}

Error damaged(const QString &detail)
{
    return {Error::Kind::Damaged, {}, detail};
}

Error damaged(const Member &member, const QString &detail)
{
    return damaged(QString::fromUtf8(member.name) + ": "_L1 + detail);
}

Result<Member> memberAt(const QByteArray &file, qint64 at, qint64 directory)
{
    Member member;
    member.name = file.mid(at + entrySize, word(file, at + 28));
    member.method = word(file, at + 10);
    member.crc = doubleWord(file, at + 16);
    member.packedSize = doubleWord(file, at + 20);
    member.size = doubleWord(file, at + 24);

    const qint64 header = doubleWord(file, at + 42);
    if (!hasRecord(file, header, headerSize, headerSignature))
        return damaged(member, u"no header"_s);
    member.start = header + headerSize + word(file, header + 26) + word(file, header + 28);
    if (member.start + member.packedSize > directory)
        return damaged(member, u"runs into the directory"_s);
    if (file.mid(header + headerSize, word(file, header + 26)) != member.name)
        return damaged(member, u"another name in its header"_s);
    if ((member.method != stored && member.method != deflated) || (word(file, at + 8) & isEncrypted))
        return damaged(member, u"packed in a way we never write"_s);
    return member;
}

/// zlib's state, ended in any case.
class Inflater
{
public:
    Inflater() { m_isReady = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK; }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
    ~Inflater() { inflateEnd(&m_stream); }

    bool run(QByteArrayView packed, const Sink &sink)
    {
        std::array<char, 65536> piece;
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
        m_stream.avail_in = uInt(packed.size());
        int answer = m_isReady ? Z_OK : Z_STREAM_ERROR;
        while (answer == Z_OK) {
            m_stream.next_out = reinterpret_cast<Bytef *>(piece.data());
            m_stream.avail_out = uInt(piece.size());
            answer = inflate(&m_stream, Z_NO_FLUSH);
            sink(QByteArrayView(piece.data(), qsizetype(piece.size() - m_stream.avail_out)));
        }
        return answer == Z_STREAM_END && m_stream.avail_in == 0;
    }

private:
    z_stream m_stream = {};
    bool m_isReady = false;
};

} // namespace

Result<QList<Member>> members(const QByteArray &file)
{
    const qint64 end = file.size() - endSize;
    if (!hasRecord(file, end, endSize, endSignature))
        return damaged(u"no end of the directory"_s);
    const int count = word(file, end + 10);
    const qint64 directory = doubleWord(file, end + 16);
    if (directory + doubleWord(file, end + 12) != end)
        return damaged(u"the directory is not where it should be"_s);

    QList<Member> found;
    qint64 at = directory;
    for (int i = 0; i < count; ++i) {
        if (!hasRecord(file, at, entrySize, entrySignature))
            return damaged(u"the directory is cut"_s);
        const Result<Member> member = memberAt(file, at, directory);
        if (!member)
            return member.error();
        found.append(*member);
        at += entrySize + word(file, at + 28) + word(file, at + 30) + word(file, at + 32);
    }
    if (at != end)
        return damaged(u"the directory has another length"_s);
    return found;
}

Result<void> unpack(const QByteArray &file, const Member &member, const Sink &sink)
{
    qint64 size = 0;
    uLong crc = crc32(0, nullptr, 0);
    const Sink checked = [&](QByteArrayView piece) {
        size += piece.size();
        crc = crc32(crc, reinterpret_cast<const Bytef *>(piece.data()), uInt(piece.size()));
        sink(piece);
    };

    const QByteArrayView packed(file.constData() + member.start, member.packedSize);
    if (member.method == stored)
        checked(packed);
    else if (!Inflater().run(packed, checked))
        return damaged(member, u"cannot be unpacked"_s);
    if (size != member.size)
        return damaged(member, u"has another size"_s);
    if (crc != member.crc)
        return damaged(member, u"has another CRC"_s);
    return {};
}

} // namespace lumbung::zip
