// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/publicationwork.h"

#include "app/domain/indicator.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung::work {

using namespace Qt::StringLiterals;

Result<QList<PublicationEntry>> publishedEntries(Store &store)
{
    const Result<std::unique_ptr<PublicationStore>> all = store.publications();
    return all ? (*all)->list() : Result<QList<PublicationEntry>>(all.error());
}

Result<OpenedPublication> openPublication(Store &store, const QString &number)
{
    const Result<std::unique_ptr<PublicationStore>> all = store.publications();
    if (!all)
        return all.error();
    const Result<QByteArray> content = (*all)->content(number);
    if (!content)
        return content.error();
    const Result<QList<PublicationEntry>> list = (*all)->list();
    if (!list)
        return list.error();
    OpenedPublication opened;
    if (const auto own = std::ranges::find(*list, number, &PublicationEntry::number); own != list->cend())
        opened.entry = *own;
    if (fingerprintOf(*content) != opened.entry.fingerprint) {
        return Error{Error::Kind::Damaged,
            QCoreApplication::translate("PublicationPage",
                "The publication %1 in the register is not what was published: the register was altered or is "
                "damaged. Keep the file, and look at the latest backup.")
                .arg(number)};
    }
    Result<Publication> publication = publicationFrom(*content);
    if (!publication)
        return publication.error();
    opened.content = *std::move(publication);
    const auto before = std::ranges::find(*list, opened.content.previous, &PublicationEntry::fingerprint);
    if (before != list->cend())
        opened.previous = before->number;
    return opened;
}

Result<void> withdrawPublication(Store &store, const QString &number, const QString &reason, const Author &author)
{
    const Result<std::unique_ptr<PublicationStore>> all = store.publications();
    return all ? (*all)->withdraw(number, reason, author) : Result<void>(all.error());
}

QString verdictOf(const FileIdentity &identity, const QString &file)
{
    const QString &number = identity.publication.number;
    const QString withdrawn = identity.publication.withdrawnBecause;
    switch (identity.verdict) {
    case FileIdentity::Verdict::Foreign:
        return QCoreApplication::translate("PublicationPage", "“%1” is no publication of this register.").arg(file);
    case FileIdentity::Verdict::Altered:
        return QCoreApplication::translate("PublicationPage",
            "“%1” says it is the publication %2, but it was altered, or saved anew by another program. "
            "Save the publication again to have it as it was published.")
            .arg(file, number);
    case FileIdentity::Verdict::Genuine:
        break;
    }
    if (!withdrawn.isEmpty()) {
        return QCoreApplication::translate(
            "PublicationPage", "“%1” is the publication %2, as it was published; but it was withdrawn: %3")
            .arg(file, number, withdrawn);
    }
    return QCoreApplication::translate("PublicationPage", "“%1” is the publication %2, as it was published.")
        .arg(file, number);
}

Filter frozenList(
    const Publication &publication, const std::optional<QString> &regency, const std::optional<QString> &kind)
{
    Filter filter;
    filter.onlyIds = publication.ids(regency, kind);
    filter.asOf = publication.asOf;
    filter.asKnown = publication.asKnown;
    return filter;
}

QString variantTitle(const QString &id)
{
    const Variant *variant = findVariant(id);
    return variant ? variant->title() : id;
}

QString inGroups(const QString &fingerprint)
{
    constexpr qsizetype letters = 4;
    QStringList groups;
    for (qsizetype first = 0; first < fingerprint.size(); first += letters)
        groups.append(fingerprint.sliced(first, std::min(letters, fingerprint.size() - first)));
    return groups.join(u' ');
}

} // namespace lumbung::work
