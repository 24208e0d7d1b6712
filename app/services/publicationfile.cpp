// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/publicationfile.h"

#include "app/base/atomicfile.h"
#include "app/base/csv.h"
#include "app/exchange/workbook.h"
#include "app/exchange/ziparchive.h"
#include "app/report/publicationpaper.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr PublicationFormat allFormats[] = {PublicationFormat::Csv, PublicationFormat::Json, PublicationFormat::Xlsx};
constexpr qint64 longestFile = 64LL * 1024 * 1024;

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

/// The members of a workbook, unpacked: how they were packed does not matter. Nothing for what is no sound archive.
std::optional<QMap<QByteArray, QByteArray>> unpackedMembers(const QByteArray &bytes)
{
    const Result<QList<zip::Member>> members = zip::members(bytes);
    if (!members)
        return {};
    QMap<QByteArray, QByteArray> contents;
    qint64 size = 0;
    for (const zip::Member &member : *members) {
        size += member.size;
        if (size > longestFile)
            return {};
        QByteArray content;
        if (!zip::unpack(bytes, member, [&content](QByteArrayView piece) { content.append(piece); }))
            return {};
        contents.insert(member.name, content);
    }
    return contents;
}

bool isTheSame(const QByteArray &one, const QByteArray &other)
{
    if (one == other)
        return true;
    if (!isZip(one) || !isZip(other))
        return false;
    const auto contents = unpackedMembers(one);
    return contents && contents == unpackedMembers(other);
}

/// Everything to be read in a file, whatever its format.
QString readableWords(const QByteArray &bytes)
{
    if (isZip(bytes)) {
        QString words;
        const auto contents = unpackedMembers(bytes);
        for (const QByteArray &content : contents.value_or(QMap<QByteArray, QByteArray>()))
            words += QString::fromUtf8(content) + u'\n';
        return words;
    }
    csv::Dialect dialect;
    const Result<QString> words = csv::decode(bytes, dialect);
    return words ? *words : QString();
}

/// The publication a file says it is: by fingerprint, else by number.
std::optional<PublicationEntry> namedIn(const QByteArray &bytes, const QList<PublicationEntry> &list)
{
    const QString words = readableWords(bytes);
    // Content names the publication before it by its fingerprint, so the number decides there.
    const Result<Publication> content = publicationFrom(bytes);
    const bool isContent = content || words.startsWith(u'{');
    for (const PublicationEntry &entry : list) {
        if (!isContent && words.contains(shortFingerprint(entry.fingerprint)))
            return entry;
    }
    for (const PublicationEntry &entry : list) {
        const QString number = QRegularExpression::escape(entry.number);
        const QString pattern = isContent ? QString(u"\"number\"\\s*:\\s*\""_s + number + u'"')
                                          : QString(u"(?<![\\d-])"_s + number + u"(?![\\d-])"_s);
        if (words.contains(QRegularExpression(pattern)))
            return entry;
    }
    return {};
}

Result<void> render(const QByteArray &content, PublicationFormat format, const QString &path, Progress &progress)
{
    if (format == PublicationFormat::Json)
        return writeFileAtomically(path, content);
    const Result<Publication> publication = publicationFrom(content);
    if (!publication)
        return publication.error();
    const QString fingerprint = fingerprintOf(content);
    return format == PublicationFormat::Csv
        ? writeCsv(publicationList(*publication, fingerprint), path, progress)
        : writeWorkbook(publicationPaper(*publication, fingerprint), path, progress);
}

Result<QByteArray> soundContent(Store &store, const QString &number)
{
    const Result<std::unique_ptr<PublicationStore>> publications = store.publications();
    if (!publications)
        return publications.error();
    const Result<QByteArray> content = (*publications)->content(number);
    if (!content)
        return content.error();
    const Result<QList<PublicationEntry>> list = (*publications)->list();
    if (!list)
        return list.error();
    const auto entry = std::ranges::find(*list, number, &PublicationEntry::number);
    if (entry != list->cend() && fingerprintOf(*content) == entry->fingerprint)
        return *content;
    return Error{Error::Kind::Damaged,
        QCoreApplication::translate("Publishing",
            "The publication %1 in the register is not what was published: the register was altered or is damaged. "
            "Nothing was written; keep the file, and look at the latest backup.")
            .arg(number)};
}

Result<QByteArray> renderedBytes(const QByteArray &content, PublicationFormat format, Progress &progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return Error{Error::Kind::File,
            QCoreApplication::translate(
                "Publishing", "No temporary file could be written; make room on the disk and try again."),
            folder.errorString()};
    }
    const QString path = folder.filePath(u"terbitan"_s);
    const Result<void> written = render(content, format, path, progress);
    return written ? readFile(path) : written.error();
}

} // namespace

QStringList publicationFormats()
{
    return {u"csv"_s, u"json"_s, u"xlsx"_s};
}

std::optional<PublicationFormat> publicationFormatOf(const QString &name)
{
    const qsizetype place = publicationFormats().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(static_cast<PublicationFormat>(place));
}

Result<void> writePublication(
    Store &store, const QString &number, PublicationFormat format, const QString &path, Progress &progress)
{
    const Result<QByteArray> content = soundContent(store, number);
    return content ? render(*content, format, path, progress) : content.error();
}

Result<void> checkRenderings(const Publication &publication, Progress &progress)
{
    const QByteArray content = contentOf(publication);
    for (const PublicationFormat format : allFormats) {
        if (const Result<QByteArray> bytes = renderedBytes(content, format, progress); !bytes)
            return bytes.error();
    }
    return {};
}

Result<FileIdentity> identifyFile(Store &store, const QString &path, Progress &progress)
{
    const Result<QByteArray> bytes = readFile(path, longestFile);
    if (!bytes)
        return bytes.error();
    const Result<std::unique_ptr<PublicationStore>> publications = store.publications();
    if (!publications)
        return publications.error();
    const Result<QList<PublicationEntry>> list = (*publications)->list();
    if (!list)
        return list.error();
    const std::optional<PublicationEntry> named = namedIn(*bytes, *list);
    if (!named)
        return FileIdentity{};
    const Result<QByteArray> content = soundContent(store, named->number);
    if (!content)
        return content.error();
    for (const PublicationFormat format : allFormats) {
        const Result<QByteArray> ours = renderedBytes(*content, format, progress);
        if (!ours)
            return ours.error();
        if (isTheSame(*bytes, *ours))
            return FileIdentity{FileIdentity::Verdict::Genuine, *named};
    }
    return FileIdentity{FileIdentity::Verdict::Altered, *named};
}

} // namespace lumbung
