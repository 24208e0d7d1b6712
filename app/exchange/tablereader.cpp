// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/tablereader.h"

#include "app/base/atomicfile.h"
#include "app/exchange/readerprocess.h"
#include "app/sheets/limits.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Result<sheets::CsvOptions> csvOptionsOf(const TableOptions &options)
{
    static const QStringList encodings = {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1252"_s};
    if (options.delimiter.size() > 1 || options.delimiter == u"\"" || options.delimiter == u"\n") {
        return Error{Error::Kind::Usage,
            QCoreApplication::translate(
                "Reading", "“%1” cannot separate the cells of a line. Choose one character, such as ; or ,")
                .arg(options.delimiter)};
    }
    sheets::CsvOptions chosen{.delimiter = options.delimiter.toStdString()};
    if (options.encoding.isEmpty())
        return chosen;
    for (const QString &encoding : encodings) {
        if (encoding.compare(options.encoding, Qt::CaseInsensitive) == 0)
            chosen.encoding = encoding.toStdString();
    }
    if (!chosen.encoding.empty())
        return chosen;
    return Error{Error::Kind::Usage,
        QCoreApplication::translate("Reading", "The encoding “%1” is not known. Choose one of these: %2.")
            .arg(options.encoding, encodings.join(", "_L1))};
}

} // namespace

Result<TableFile> readTable(const QString &path, const TableOptions &options, Progress &progress)
{
    const Result<sheets::CsvOptions> chosen = csvOptionsOf(options);
    if (!chosen)
        return chosen.error();
    const Result<QByteArray> bytes = readFile(path, sheets::limit::fileBytes);
    if (!bytes)
        return bytes.error();
    if (progress.isCancelled())
        return Error{Error::Kind::Cancelled, QCoreApplication::translate("Reading", "Reading was cancelled.")};

    const QString name = QFileInfo(path).fileName();
    Result<TableFile> table = readInProcess(*bytes, name, *chosen, ReaderLimits(), progress);
    if (!table)
        return table;
    table->name = name;
    table->sha256 = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    return table;
}

} // namespace lumbung
