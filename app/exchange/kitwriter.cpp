// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/atomicfile.h"
#include "app/base/fileerror.h"
#include "app/domain/region.h"
#include "app/exchange/kit.h"
#include "app/exchange/kitsheets.h"
#include "app/exchange/workbookcheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Result<kit::Base> baseFrom(
    Store &store, const KitRequest &request, const QList<kit::Column> &columns, const Clock &clock, Progress &progress)
{
    const Result<QString> identity = store.identity();
    if (!identity)
        return identity.error();
    const Result<std::unique_ptr<ListStore>> lists = store.lists();
    if (!lists)
        return lists.error();
    kit::Base base{*identity, request.regency, request.bookYear, request.withPersonal, clock.nowUtc(), {}, {}};
    for (const kit::Column &column : columns)
        base.keys.append(column.key());
    Filter filter;
    filter.wanted.insert(u"regency"_s, {request.regency});
    filter.registeredOnly = true;
    const Result<void> visited
        = (*lists)->visit(filter, request.withPersonal, progress, [&](const Cooperative &record) -> Result<void> {
              kit::BaseRow row{record.id, record.revision, {}};
              for (const kit::Column &column : columns)
                  row.values.append(column.plainOf(record));
              base.rows.append(row);
              return {};
          });
    return visited ? Result<kit::Base>(base) : visited.error();
}

lxw_error writeAll(lxw_workbook *book, const kit::Layout &layout, const kit::Base &base, WorkbookContent &content)
{
    const WorkbookStyle style(book);
    SheetWriter notes(book, kit::notesSheet);
    SheetWriter rows(book, kit::rowsSheet);
    SheetWriter lists(book, kit::listsSheet);
    SheetWriter hidden(book, kit::baseSheet);
    if (!notes.sheet() || !rows.sheet() || !lists.sheet() || !hidden.sheet())
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    writeNotes(notes, style, book, base);
    writeRows(rows, book, layout, base, writeLists(lists, book, layout, base.regency));
    writeBase(hidden, base);
    lxw_error error = LXW_NO_ERROR;
    for (const SheetWriter *sheet : {&notes, &rows, &lists, &hidden}) {
        content.sheets.append(sheet->content());
        if (error == LXW_NO_ERROR)
            error = sheet->error();
    }
    return error;
}

Result<void> writeKit(const kit::Layout &layout, const kit::Base &base, const QString &part, const QString &target,
    WorkbookContent &content)
{
    lxw_workbook_options options = {};
    lxw_workbook *book = workbook_new_opt(part.toLocal8Bit().constData(), &options);
    if (!book)
        return writeError(target, ENOMEM, 0);
    errno = 0;
    const lxw_error written = writeAll(book, layout, base, content);
    const lxw_error closed = workbook_close(book);
    if (written == LXW_NO_ERROR && closed == LXW_NO_ERROR)
        return {};
    Error answer = writeError(target, errno != 0 ? errno : EIO, 0);
    answer.detail
        += "; libxlsxwriter: "_L1 + QString::fromUtf8(lxw_strerror(written == LXW_NO_ERROR ? closed : written));
    return answer;
}

/// A part of work that is told as a whole.
class KitProgress : public Progress
{
public:
    KitProgress(Progress &whole, qint64 part, qint64 parts, const QString &what)
        : m_whole(whole), m_part(part), m_parts(parts), m_what(what)
    {
    }
    void report(qint64 done, qint64 total, const QString &) override
    {
        constexpr qint64 scale = 100;
        m_whole.report(m_part * scale + (total > 0 ? done * scale / total : 0), m_parts * scale, m_what);
    }
    bool isCancelled() const override { return m_whole.isCancelled(); }

private:
    Progress &m_whole;
    const qint64 m_part, m_parts;
    const QString m_what;
};

} // namespace

Result<int> makeKit(
    Store &store, const KitRequest &request, const QString &path, const Clock &clock, Progress &progress)
{
    if (!region::findRegency(request.regency)) {
        return Error{Error::Kind::Usage,
            QCoreApplication::translate("Kit", "“%1” is no regency or city of this province.").arg(request.regency)};
    }
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(store.path()).absoluteFilePath()) {
        return Error{Error::Kind::Usage,
            QCoreApplication::translate("Kit", "That is the register itself. Choose another file.")};
    }
    const QList<kit::Column> columns = kit::columns(request.bookYear, request.withPersonal);
    const Result<kit::Base> base = baseFrom(store, request, columns, clock, progress);
    if (!base)
        return base.error();
    const kit::Layout layout{kit::sheetColumns(columns), int(base->rows.size())};
    WorkbookContent content;
    const Result<void> written = writeFileAtomically(
        path, [&](const QString &part) { return writeKit(layout, *base, part, path, content); },
        [&](const QString &part) -> Result<void> {
            const Result<void> checked = checkWorkbook(part, content);
            return checked || checked.error().kind != Error::Kind::Damaged ? checked : readBackDiffers(path);
        });
    return written ? Result<int>(layout.sent) : written.error();
}

QString kitFileName(const QString &regency)
{
    const region::Regency *found = region::findRegency(regency);
    const QString name = found ? found->name : regency; // the same in every language
    return QString(name).replace(u". "_s, u" "_s).replace(u' ', u'-') + u".xlsx"_s;
}

Result<void> makeAllKits(Store &store, KitRequest request, const QString &folder, const Clock &clock,
    Progress &progress, const std::function<void(const QString &regency, int cooperatives)> &made)
{
    const auto &all = region::regencies();
    for (qsizetype i = 0; i < all.size(); ++i) {
        request.regency = all[i].code;
        KitProgress part(progress, i, all.size(), region::regencyName(request.regency));
        part.report(0, 1, {});
        if (part.isCancelled())
            return Error{Error::Kind::Cancelled, QCoreApplication::translate("Kit", "Cancelled.")};
        const Result<int> one
            = makeKit(store, request, QDir(folder).filePath(kitFileName(request.regency)), clock, part);
        if (!one)
            return one.error();
        made(request.regency, *one);
    }
    return {};
}

} // namespace lumbung
