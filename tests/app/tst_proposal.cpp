// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals against descriptions labelled by somebody who had not seen the rules. descriptions_dev.csv was looked at
// while the rules were written; descriptions_heldout.csv never was: only its figures are.
#include "app/classify/proposal.h"

#include "app/base/csv.h"
#include "app/domain/codelist.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace lumbung;
using namespace Qt::StringLiterals;

namespace {

struct Labelled {
    ProposalInput input;
    QString producing; ///< yes, no or empty
    QString kind;
    QString stages, services, trades; ///< joined codes
};

QString codes(const QString &labels, const QHash<QString, QString> &names, const QString &list)
{
    QStringList found;
    for (const QString &label : labels.split(u'|', Qt::SkipEmptyParts))
        found.append(names.value(label));
    return joinCodes(codeList(list), found);
}

QList<Labelled> descriptions(const QString &name)
{
    static const QHash<QString, QString> answers{{u"ya"_s, u"yes"_s}, {u"tidak"_s, u"no"_s}};
    static const QHash<QString, QString> kinds{{u"1"_s, u"kindI"_s}, {u"2"_s, u"kindII"_s}};
    static const QHash<QString, QString> stages{
        {u"awal"_s, u"stageStart"_s}, {u"tengah"_s, u"stageMid"_s}, {u"akhir"_s, u"stageEnd"_s}};
    static const QHash<QString, QString> services{{u"pengadaan"_s, u"svcProcurement"_s}, {u"pemasaran"_s, u"svcMarketing"_s},
        {u"bengkel"_s, u"svcWorkshop"_s}, {u"pendidikan"_s, u"svcEducation"_s}};
    static const QHash<QString, QString> trades{{u"petani"_s, u"farmers"_s}, {u"peternak"_s, u"cattleKeepers"_s},
        {u"pengrajin"_s, u"craftspeople"_s}, {u"nelayan"_s, u"fishers"_s}, {u"lainnya"_s, u"otherTrade"_s}};
    QFile file(QStringLiteral(LUMBUNG_TEST_DATA "/classification/descriptions_%1.csv").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no descriptions");
    const csv::Table table = *csv::parse(file.readAll());
    QList<Labelled> all;
    for (const QStringList &cells : table.rows.mid(1)) {
        Labelled one;
        one.input.name = cells[0];
        one.input.group = codeList(u"group"_s).match(cells[1]);
        one.input.sector = codeList(u"sector"_s).match(cells[2]);
        one.input.activity = cells[3];
        one.producing = answers.value(cells[4]);
        one.kind = kinds.value(cells[5]);
        one.stages = codes(cells[6], stages, u"stage"_s);
        one.services = codes(cells[7], services, u"service"_s);
        one.trades = codes(cells[8], trades, u"trade"_s);
        all.append(one);
    }
    return all;
}

/// Right, proposed and wanted codes of one answer.
struct Score {
    int right = 0, proposed = 0, wanted = 0;
    void add(const QString &got, const QString &want)
    {
        const QStringList gotCodes = splitCodes(got);
        const QStringList wantCodes = splitCodes(want);
        proposed += static_cast<int>(gotCodes.size());
        wanted += static_cast<int>(wantCodes.size());
        for (const QString &code : gotCodes)
            right += wantCodes.contains(code) ? 1 : 0;
    }
    double precision() const { return proposed == 0 ? 1 : static_cast<double>(right) / proposed; }
    double recall() const { return wanted == 0 ? 1 : static_cast<double>(right) / wanted; }
};

struct Measured {
    int all = 0, producingRight = 0, producers = 0, kindRight = 0;
    Score producing, kind, stages, services, trades;
    double producingShare() const { return static_cast<double>(producingRight) / all; }
    double kindShare() const { return static_cast<double>(kindRight) / producers; }
};

QString kindOf(const Proposal &proposal)
{
    return proposal.answers.producing == "yes"_L1 ? proposal.answers.kind : QString();
}

void tellDifference(const Labelled &one, const Proposal &proposal)
{
    const StandingFacts &got = proposal.answers;
    const QString gotAll = u"%1 %2 [%3] [%4] [%5]"_s.arg(got.producing, kindOf(proposal), got.stages, got.services, got.trades);
    const QString wantAll = u"%1 %2 [%3] [%4] [%5]"_s.arg(one.producing, one.kind, one.stages, one.services, one.trades);
    if (gotAll != wantAll && qEnvironmentVariableIsSet("LUMBUNG_TELL_DIFFERENCES")) {
        qInfo().noquote() << "\n" << one.input.name << "|" << one.input.activity << "\n   want" << wantAll << "\n   got " << gotAll
                          << "\n   " << proposal.words();
    }
}

Measured measure(const QString &name)
{
    Measured measured;
    for (const Labelled &one : descriptions(name)) {
        const Proposal proposal = propose(one.input);
        ++measured.all;
        measured.producingRight += proposal.answers.producing == one.producing ? 1 : 0;
        measured.producing.add(proposal.answers.producing == "yes"_L1 ? u"yes"_s : QString(), one.producing == "yes"_L1 ? u"yes"_s : QString());
        if (name == "dev"_L1)
            tellDifference(one, proposal);
        if (one.producing != "yes"_L1)
            continue;
        ++measured.producers;
        measured.kindRight += kindOf(proposal) == one.kind ? 1 : 0;
        measured.kind.add(kindOf(proposal), one.kind);
        measured.stages.add(proposal.answers.stages, one.stages);
        measured.services.add(proposal.answers.services, one.services);
        measured.trades.add(proposal.answers.trades, one.trades);
    }
    return measured;
}

void tell(const char *what, const Score &score)
{
    qInfo("%-12s precision %5.1f %%  recall %5.1f %%  (%d wanted)", what, 100 * score.precision(), 100 * score.recall(), score.wanted);
}

} // namespace

class TestProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheLabels_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("looked at") << u"dev"_s;
        QTest::newRow("held out") << u"heldout"_s;
    }

    void agreesWithTheLabels()
    {
        QFETCH(const QString, name);
        const Measured measured = measure(name);
        QVERIFY(measured.all >= 100);
        qInfo("%d descriptions: production right %.1f %%, kind right %.1f %% of %d", measured.all, 100 * measured.producingShare(),
            100 * measured.kindShare(), measured.producers);
        tell("production", measured.producing);
        tell("kind", measured.kind);
        tell("stages", measured.stages);
        tell("services", measured.services);
        tell("trades", measured.trades);
        QVERIFY2(measured.producingShare() >= 0.90, "production is right too seldom");
        QVERIFY2(measured.kindShare() >= 0.85, "the kind is right too seldom");
    }
};

QTEST_APPLESS_MAIN(TestProposal)
#include "tst_proposal.moc"
