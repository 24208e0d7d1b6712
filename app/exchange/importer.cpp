// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importer.h"

#include "app/exchange/importfiles.h"
#include "app/exchange/registerreader.h"
#include "app/rules/rulebook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr int rowsPerReport = 256;

Error cancelledImport()
{
    return {Error::Kind::Cancelled, importCancelled()};
}

/// What the rulebook objects to; empty when it lets the record pass. Its sentences hold no personal data.
QString objection(const Findings &findings)
{
    QStringList sentences;
    for (const Finding &finding : findings.list) {
        if (finding.severity == Severity::Error)
            sentences.append(finding.message);
    }
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

/// The rows of one import, on their way into the register.
class RowImport
{
public:
    RowImport(ImportFiles files, const ImportRequest &request, const QDate &today, RegisterWriter &writer)
        : m_files(std::move(files)), m_reader(m_files.list.mapping(), request.regency), m_context{today},
          m_writer(writer), m_unheaded(m_files.list.mapping().unheaded())
    {
        m_summary.ignoredColumns = m_files.ignoredColumns;
        m_summary.notes = m_files.notes;
    }

    Result<ImportSummary> run(Progress &progress);

private:
    Result<void> take(int row, const QStringList &cells);
    /// A sentence why the row is no cooperative that can be read; else empty.
    QString problemOf(const QStringList &cells) const;
    Result<NewCooperative> read(const QStringList &cells);
    Result<void> addPast(NewCooperative &cooperative, const YearlyFigures &figures);
    /// A sentence when the register or an earlier row has its number; else empty.
    Result<QString> alreadyThere(const Cooperative &record) const;
    Result<void> insert(const NewCooperative &cooperative, int line);
    void refuse(int line, const QString &name, const QString &reason);
    void seeUnheaded(const QStringList &cells);
    void addNotes();

    ImportFiles m_files;
    RegisterReader m_reader;
    RuleContext m_context;
    RegisterWriter &m_writer;
    CellParser m_parser;
    QList<int> m_unheaded; ///< columns without a heading in which nothing was seen yet
    QHash<QString, int> m_externalIds, m_niks; ///< taken over from this file -> line
    int m_withoutHistory = 0;
    int m_differing = 0;
    ImportSummary m_summary;
};

Result<ImportSummary> RowImport::run(Progress &progress)
{
    const QString what = QCoreApplication::translate("Import", "Checking and entering the rows");
    const int total = m_files.list.rowCount();
    for (int row = 0; row < total; ++row) {
        if (progress.isCancelled())
            return cancelledImport();
        if (row % rowsPerReport == 0)
            progress.report(row, total, what);
        ++m_summary.rows;
        const QStringList cells = m_files.list.cells(row);
        if (isBlankRow(cells)) {
            ++m_summary.skipped;
        } else if (const Result<void> taken = take(row, cells); !taken) {
            return taken.error();
        }
    }
    addNotes();
    progress.report(total, total, what);
    if (progress.isCancelled())
        return cancelledImport();
    return m_summary;
}

Result<void> RowImport::take(int row, const QStringList &cells)
{
    const int line = m_files.list.line(row);
    m_files.claim(m_reader.externalId(cells));
    if (const QString problem = problemOf(cells); !problem.isEmpty()) {
        // Cells may stand in wrong columns: what looks like the name may be a person's.
        refuse(line, {}, problem);
        return {};
    }
    seeUnheaded(cells);
    const QString name = m_reader.name(cells);
    const Result<NewCooperative> cooperative = read(cells);
    if (!cooperative) {
        refuse(line, name, cooperative.error().message);
        return {};
    }
    Result<QString> reason = alreadyThere(cooperative->record);
    if (!reason)
        return reason.error();
    const Findings findings = rulebook().check(cooperative->record, m_context);
    if (reason->isEmpty())
        reason = objection(findings);
    if (!reason->isEmpty()) {
        refuse(line, name, *reason);
        return {};
    }
    if (findings.count(Severity::Warning) > 0)
        ++m_summary.warnings;
    return insert(*cooperative, line);
}

QString RowImport::problemOf(const QStringList &cells) const
{
    if (m_reader.isTotal(cells))
        return QCoreApplication::translate("Import", "This is a row of totals, not a cooperative.");
    if (m_reader.isNumbering(cells))
        return QCoreApplication::translate("Import", "This row numbers the columns; it is not a cooperative.");
    return m_files.list.cellCountProblem(cells);
}

Result<NewCooperative> RowImport::read(const QStringList &cells)
{
    Result<RegisterEntry> entry = m_reader.read(cells, m_parser);
    if (!entry)
        return entry.error();
    NewCooperative cooperative{std::move(entry->record), {}};
    if (const Result<void> added = addPast(cooperative, entry->figures); !added)
        return added.error();
    return cooperative;
}

Result<void> RowImport::addPast(NewCooperative &cooperative, const YearlyFigures &figures)
{
    Cooperative &record = cooperative.record;
    if (m_files.history) {
        Result<Timeline> timeline = m_files.history->timeline(record, m_parser);
        if (!timeline)
            return timeline.error();
        cooperative.timeline = *std::move(timeline);
    }
    if (!cooperative.timeline.isEmpty()) {
        const QDate begin = cooperative.timeline.segments().first().validFrom;
        record.foundedOn = begin == record.legalDate ? QDate() : begin;
        record.facts = cooperative.timeline.current();
    } else if (m_files.history) {
        ++m_withoutHistory;
    }

    QList<YearlyFigures> annual;
    if (m_files.annual) {
        Result<QList<YearlyFigures>> years = m_files.annual->years(record.externalId, m_parser);
        if (!years)
            return years.error();
        annual = *std::move(years);
    }
    JoinedYears joined = joinedYears(annual, figures, record.founding(), m_context.today);
    record.years = std::move(joined.years);
    if (joined.differs)
        ++m_differing;
    return {};
}

Result<QString> RowImport::alreadyThere(const Cooperative &record) const
{
    if (const auto line = m_externalIds.constFind(record.externalId); line != m_externalIds.cend()) {
        return QCoreApplication::translate("Import", "The number %1 is already on line %2.")
            .arg(record.externalId, QString::number(*line));
    }
    if (const auto line = m_niks.constFind(record.nik); line != m_niks.cend())
        return QCoreApplication::translate("Import", "The NIK %1 is already on line %2.")
            .arg(record.nik, QString::number(*line));
    if (!record.externalId.isEmpty()) {
        const Result<bool> has = m_writer.hasExternalId(record.externalId);
        if (!has)
            return has.error();
        if (*has)
            return QCoreApplication::translate("Import", "The number %1 is already in the register.")
                .arg(record.externalId);
    }
    if (!record.nik.isEmpty()) {
        const Result<bool> has = m_writer.hasNik(record.nik);
        if (!has)
            return has.error();
        if (*has)
            return QCoreApplication::translate("Import", "The NIK %1 is already in the register.").arg(record.nik);
    }
    return QString();
}

Result<void> RowImport::insert(const NewCooperative &cooperative, int line)
{
    const Result<qint64> id = m_writer.insert(cooperative);
    if (!id)
        return id.error();
    ++m_summary.imported;
    if (!cooperative.record.externalId.isEmpty())
        m_externalIds.insert(cooperative.record.externalId, line);
    if (!cooperative.record.nik.isEmpty())
        m_niks.insert(cooperative.record.nik, line);
    return {};
}

void RowImport::refuse(int line, const QString &name, const QString &reason)
{
    m_summary.refused.append({m_files.list.name(), line, name, reason});
}

void RowImport::seeUnheaded(const QStringList &cells)
{
    m_unheaded.removeIf([this, &cells](int column) {
        if (cells.value(column).trimmed().isEmpty())
            return false;
        m_summary.ignoredColumns.append(
            QCoreApplication::translate("Import", "column %1, without a heading").arg(column + 1));
        return true;
    });
}

void RowImport::addNotes()
{
    if (m_withoutHistory > 0) {
        m_summary.notes.append(QCoreApplication::translate("Import",
            "%n cooperative(s) have no rows in the history. They are taken to have been so since their legal date.",
            nullptr, m_withoutHistory));
    }
    if (m_differing > 0) {
        m_summary.notes.append(QCoreApplication::translate("Import",
            "%n row(s) give other figures than the yearly file for the same year. The yearly file was followed.",
            nullptr, m_differing));
    }
    if (m_reader.droppedPhones() > 0) {
        m_summary.notes.append(QCoreApplication::translate("Import",
            "%n telephone number(s) of officers without a name were left out.", nullptr, m_reader.droppedPhones()));
    }
    m_summary.notes.append(m_files.notesOnUnclaimed());
}

} // namespace

Result<ImportSummary> importRegister(Store &store, const ImportRequest &request, const Clock &clock, Progress &progress)
{
    progress.report(0, 0, QCoreApplication::translate("Import", "Reading the files"));
    Result<ImportFiles> files = openImportFiles(request, progress);
    if (!files)
        return files.error();
    const QString source = "import: "_L1 + files->list.name();
    const Result<std::unique_ptr<RegisterWriter>> writer = store.beginWriting({request.author, source});
    if (!writer)
        return writer.error();

    RowImport rows(*std::move(files), request, clock.today(), **writer);
    Result<ImportSummary> summary = rows.run(progress);
    if (!summary || request.dryRun)
        return summary; // the writer takes everything back
    if (const Result<void> committed = (*writer)->commit(); !committed)
        return committed.error();
    summary->committed = true;
    return summary;
}

} // namespace lumbung
