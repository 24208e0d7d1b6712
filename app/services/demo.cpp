// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/demo.h"

#include "app/base/text.h"
#include "app/services/demowriter.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsBetweenReports = 250;

Result<void> checkEmpty(Store &store, Progress &progress)
{
    const auto lists = store.lists();
    if (!lists)
        return lists.error();
    const Result<QList<qint64>> ids = (*lists)->ids({}, {}, progress);
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return {};
    return Error{Error::Kind::Invalid,
        QCoreApplication::translate("Demo",
            "This register holds cooperatives already; nothing was added. Make a new register for the example data.")};
}

Error demoCancelled()
{
    return {Error::Kind::Cancelled,
        QCoreApplication::translate("Demo", "The example data was cancelled; the register is empty as before.")};
}

} // namespace

class DemoGenerator::Inventor
{
public:
    explicit Inventor(const DemoRequest &request)
        : writer(request.seed),
          drafts(demo::planned(request.rows > 0 ? request.rows : demo::tables().cooperatives(), request.seed))
    {
    }

    demo::Writer writer;
    QList<demo::Draft> drafts;
    int place = 0;
};

DemoGenerator::DemoGenerator(const DemoRequest &request) : m_inventor(std::make_unique<Inventor>(request)) { }

DemoGenerator::~DemoGenerator() = default;

int DemoGenerator::total() const
{
    return static_cast<int>(m_inventor->drafts.size());
}

bool DemoGenerator::hasNext() const
{
    return m_inventor->place < m_inventor->drafts.size();
}

NewCooperative DemoGenerator::next()
{
    return m_inventor->writer.written(m_inventor->drafts.at(m_inventor->place++));
}

Result<int> fillDemo(Store &store, const DemoRequest &request, Progress &progress)
{
    if (request.rows < 0 || request.rows > DemoGenerator::mostRows) {
        return Error{Error::Kind::Usage,
            QCoreApplication::translate("Demo", "The number of example cooperatives must lie between 1 and %1.")
                .arg(text::number(DemoGenerator::mostRows))};
    }
    if (const Result<void> empty = checkEmpty(store, progress); !empty)
        return empty.error();
    auto writing = store.beginWriting({u"Lumbung"_s, u"demo"_s});
    if (!writing)
        return writing.error();

    const QString inventing = QCoreApplication::translate("Demo", "Inventing cooperatives");
    DemoGenerator generator(request);
    for (int done = 0; generator.hasNext(); ++done) {
        if (progress.isCancelled())
            return demoCancelled();
        if (done % stepsBetweenReports == 0)
            progress.report(done, generator.total(), inventing);
        if (const Result<qint64> id = (*writing)->insert(generator.next()); !id)
            return id.error();
    }
    if (const Result<void> kept = (*writing)->commit(); !kept)
        return kept.error();
    progress.report(generator.total(), generator.total(), inventing);
    return generator.total();
}

} // namespace lumbung
