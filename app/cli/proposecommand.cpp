// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/atomicfile.h"
#include "app/base/csv.h"
#include "app/base/text.h"
#include "app/classify/proposal.h"
#include "app/cli/commands.h"
#include "app/domain/codelist.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr char16_t proposalDelimiter = u';'; // what Indonesian Excel parts by

const QStringList &proposalColumns()
{
    static const QStringList columns{
        u"produksi"_s, u"jenis"_s, u"tahap"_s, u"layanan"_s, u"aturan"_s, u"kutipan"_s, u"bukti"_s, u"keyakinan"_s};
    return columns;
}

/// Codes in the words of the file, parted by |.
QString inWords(const QString &codes)
{
    static const QHash<QString, QString> words{{u"yes"_s, u"ya"_s}, {u"no"_s, u"tidak"_s}, {QString(), u"ragu"_s},
        {u"kindI"_s, u"1"_s}, {u"kindII"_s, u"2"_s}, {u"stageStart"_s, u"awal"_s}, {u"stageMid"_s, u"tengah"_s},
        {u"stageEnd"_s, u"akhir"_s}, {u"svcProcurement"_s, u"pengadaan"_s}, {u"svcMarketing"_s, u"pemasaran"_s},
        {u"svcWorkshop"_s, u"bengkel"_s}, {u"svcEducation"_s, u"pendidikan"_s}};
    QStringList said;
    for (const QString &code : splitCodes(codes))
        said.append(words.value(code));
    return said.join(u'|');
}

QStringList cellsOf(const Proposal &proposal)
{
    const StandingFacts &answers = proposal.answers;
    return {answers.producing.isEmpty() ? u"ragu"_s : inWords(answers.producing), inWords(answers.kind),
        inWords(answers.stages), inWords(answers.services), proposal.rule, proposal.citation, proposal.words(),
        QString::number(proposal.confidence, 'f', 2)};
}

/// Where the columns stand that are read; -1 for one that is not there.
struct DescriptionColumns {
    qsizetype name = -1, group = -1, sector = -1, activity = -1;
};

qsizetype columnOf(const QStringList &heading, const QString &name)
{
    const auto found
        = std::ranges::find_if(heading, [&name](const QString &title) { return text::folded(title) == name; });
    return found == heading.cend() ? -1 : std::distance(heading.cbegin(), found);
}

Result<DescriptionColumns> columnsOf(const QStringList &heading, CliIo &io)
{
    DescriptionColumns columns;
    QStringList missing;
    const auto find = [&](const QString &name) {
        const qsizetype at = columnOf(heading, name);
        if (at < 0)
            missing.append(name);
        return at;
    };
    columns.name = find(u"nama"_s);
    columns.group = find(u"kelompok"_s);
    columns.sector = find(u"sektor"_s);
    columns.activity = find(u"kegiatan"_s);
    if (columns.activity < 0) {
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate("Cli",
                "The file has no column “kegiatan”. Its first line must name the columns nama, kelompok, sektor and "
                "kegiatan.")};
    }
    if (!missing.isEmpty()) {
        io.say(QCoreApplication::translate("Cli", "The file has no column %1; the proposals do without.")
                   .arg(missing.join(", "_L1)));
    }
    return columns;
}

/// Proposes for every row of a table.
class TableProposer
{
public:
    TableProposer(csv::Table table, const DescriptionColumns &columns) : m_table(std::move(table)), m_columns(columns)
    {
    }

    Result<QByteArray> run(Progress &progress)
    {
        constexpr qsizetype step = 200;
        const QString working = QCoreApplication::translate("Cli", "Reading the descriptions…");
        QByteArray bytes("\xEF\xBB\xBF"); // without it Excel takes UTF-8 for Windows-1252
        add(bytes, m_table.rows.first(), proposalColumns());
        for (qsizetype row = 1; row < m_table.rows.size(); ++row) {
            if (row % step == 0) {
                if (progress.isCancelled())
                    return Error{
                        Error::Kind::Cancelled, QCoreApplication::translate("Cli", "Cancelled. No file was written.")};
                progress.report(row, m_table.rows.size(), working);
            }
            const Result<void> done = addRow(bytes, row);
            if (!done)
                return done.error();
        }
        return bytes;
    }

    qsizetype rows() const { return m_table.rows.size() - 1; }
    int producing() const { return m_producing; }
    int notProducing() const { return m_notProducing; }
    int doubtful() const { return m_doubtful; }

private:
    static void add(QByteArray &bytes, const QStringList &cells, const QStringList &more)
    {
        QStringList neutral;
        for (const QString &cell : cells + more)
            neutral.append(csv::neutralised(cell));
        bytes += csv::line(neutral, proposalDelimiter).toUtf8();
    }

    Result<void> addRow(QByteArray &bytes, qsizetype row)
    {
        const qsizetype width = m_table.rows.first().size();
        QStringList cells = m_table.rows[row];
        while (cells.size() > width && cells.last().trimmed().isEmpty())
            cells.removeLast();
        if (cells.size() > width) {
            return Error{Error::Kind::Invalid,
                QCoreApplication::translate("Cli",
                    "Line %1 has more cells than the first line. Put quotation marks around a text that holds the "
                    "delimiter.")
                    .arg(m_table.lines.value(row))};
        }
        while (cells.size() < width)
            cells.append(QString());
        add(bytes, cells, cellsOf(proposed(cells)));
        return {};
    }

    Proposal proposed(const QStringList &cells)
    {
        ProposalInput input;
        input.name = cells.value(m_columns.name);
        input.group = codeList(u"group"_s).match(cells.value(m_columns.group));
        input.sector = codeList(u"sector"_s).match(cells.value(m_columns.sector));
        input.activity = cells.value(m_columns.activity);
        const Proposal proposal = propose(input);
        ++(proposal.isDoubtful() ? m_doubtful : proposal.answers.producing == "yes"_L1 ? m_producing : m_notProducing);
        return proposal;
    }

    const csv::Table m_table;
    const DescriptionColumns m_columns;
    int m_producing = 0, m_notProducing = 0, m_doubtful = 0;
};

class ProposeCommand : public Command
{
public:
    CommandInfo info() const override
    {
        const QString file = QCoreApplication::translate("Cli", "FILE.csv");
        return {
            .name = u"propose"_s,
            .arguments = file,
            .summary = QCoreApplication::translate(
                "Cli", "Proposes for a list of descriptions whether and how each cooperative produces."),
            .details = QCoreApplication::translate("Cli",
                "Reads the columns nama, kelompok, sektor and kegiatan of a CSV file and writes all columns and the "
                "proposal: produksi, jenis, tahap, layanan, the rule of the sheet with its citation, the words that "
                "spoke and how sure it is, from 0 to 1. No register is needed and none is changed."),
            .options
            = {{u"out"_s, QCoreApplication::translate("Cli", "The file to write; an older one is replaced."), file}},
            .examples = {u"propose uraian.csv --out usulan.csv"_s},
            .minArguments = 1,
            .maxArguments = 1,
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const QString source = arguments.positionalArguments().first();
        const QString target = arguments.value(u"out"_s);
        if (target.isEmpty())
            return Error{Error::Kind::Usage,
                QCoreApplication::translate("Cli", "Name the file for the proposals: --out FILE.csv.")};
        if (QFileInfo::exists(source) && QFileInfo(source) == QFileInfo(target)) {
            return Error{Error::Kind::Usage,
                QCoreApplication::translate("Cli", "That is the file that is read. Choose another name for --out.")};
        }
        const Result<QByteArray> bytes = readFile(source);
        if (!bytes)
            return bytes.error();
        const Result<csv::Table> table = csv::parse(*bytes);
        if (!table)
            return table.error();
        const Result<DescriptionColumns> columns = columnsOf(table->rows.first(), io);
        if (!columns)
            return columns.error();
        return write(TableProposer(*table, *columns), target, io);
    }

private:
    static Result<ExitCode> write(TableProposer proposer, const QString &target, CliIo &io)
    {
        Result<QByteArray> proposals = QByteArray();
        {
            CliProgress progress(io);
            proposals = proposer.run(progress);
        }
        if (!proposals)
            return proposals.error();
        const Result<void> written = writeFileAtomically(target, *proposals);
        if (!written)
            return written.error();
        io.print(target % u'\n');
        io.say(QCoreApplication::translate("Cli", "Rows: %1. Production: %2, no production: %3, in doubt: %4.")
                   .arg(text::number(proposer.rows()), text::number(proposer.producing()),
                       text::number(proposer.notProducing()), text::number(proposer.doubtful())));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeProposeCommand()
{
    return std::make_unique<ProposeCommand>();
}

} // namespace lumbung
