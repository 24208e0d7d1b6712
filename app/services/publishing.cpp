// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/publishing.h"

#include "app/base/text.h"
#include "app/report/publicationtexts.h"
#include "app/services/publicationfile.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Error notPublishable(const QString &message)
{
    return {Error::Kind::Invalid, message};
}

Result<void> checkWords(const PublishOrder &order)
{
    if (text::hasForbiddenCharacters(order.note) || text::hasForbiddenCharacters(order.reason)) {
        return notPublishable(QCoreApplication::translate("Publishing",
            "The note or the reason has characters that cannot be printed. Type it again without them. Nothing was "
            "published."));
    }
    if (order.note.isEmpty()) {
        return notPublishable(QCoreApplication::translate(
            "Publishing", "Say in a note what this is published for. Nothing was published."));
    }
    return {};
}

Result<void> checkReason(const Checklist &checklist, const QString &reason)
{
    if (!checklist.isOpen() || !reason.isEmpty())
        return {};
    QStringList open;
    for (const ChecklistPoint &point : checklist.points) {
        if (point.count > 0)
            open.append(point.title() + ": "_L1 + text::number(point.count));
    }
    return notPublishable(QCoreApplication::translate("Publishing",
        "Some points are still open (%1). Settle them, or give a reason for publishing all the same; it is printed. "
        "Nothing was published.")
                              .arg(open.join("; "_L1)));
}

} // namespace

Result<PreparedPublication> preparePublication(
    Store &store, const PublicationRequest &request, const Clock &clock, Progress &progress)
{
    if (!request.asOf.isValid() || request.asOf > clock.today()) {
        return notPublishable(QCoreApplication::translate(
            "Publishing", "The day is yet to come: what will be so on it is not known. Choose an earlier day."));
    }
    const Result<Publication> draft = draftPublication(store, request, clock.nowUtc(), progress);
    if (!draft)
        return draft.error();
    const Filter filter = variantFilter(request.variant, draft->asOf, draft->asKnown);
    const Result<Checklist> checklist = checkBeforePublishing(store, *draft, filter, clock.today(), progress);
    return checklist ? Result<PreparedPublication>({*draft, *checklist}) : checklist.error();
}

Result<Publication> publishNow(Store &store, const PublishOrder &order, const Author &author, const Settings &settings,
    const Clock &clock, Progress &progress)
{
    if (const Result<void> fits = checkWords(order); !fits)
        return fits.error();
    const Result<PreparedPublication> prepared = preparePublication(store, order.what, clock, progress);
    if (!prepared)
        return prepared.error();
    if (const Result<void> fits = checkReason(prepared->checklist, order.reason); !fits)
        return fits.error();

    Publication publication = prepared->draft;
    publication.author = author.name;
    publication.note = order.note;
    publication.openPoints = prepared->checklist.openPoints();
    publication.reason = publication.openPoints.isEmpty() ? QString() : order.reason;
    writeTexts(publication, variantFilter(order.what.variant, publication.asOf, publication.asKnown), settings);
    if (const Result<void> printable = checkRenderings(publication, progress); !printable)
        return printable.error();
    const Result<std::unique_ptr<PublicationStore>> publications = store.publications();
    if (!publications)
        return publications.error();
    const Result<QString> added = (*publications)->add(publication, author);
    return added ? Result<Publication>(publication) : added.error();
}

} // namespace lumbung
