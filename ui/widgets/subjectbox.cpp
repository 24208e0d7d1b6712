// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/subjectbox.h"

#include "app/domain/codelist.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr QLatin1StringView typePrefix("type:");
constexpr int listMargins = 30;

} // namespace

SubjectBox::SubjectBox(QWidget *parent) : QComboBox(parent)
{
    const auto add = [this](const QString &title, const QString &subject) {
        addItem(title, subject);
        setCurrentIndex(count() - 1);
        setItemData(count() - 1, sentence(), Qt::ToolTipRole);
    };
    for (const Variant &variant : variants())
        add(variant.title(), variant.id);
    insertSeparator(count());
    add(tr("All types"), ofType({}));
    for (const CodeEntry &entry : codeList(u"type"_s).entries())
        add(tr("Type %1").arg(entry.title()), ofType(entry.code));
    connect(this, &QComboBox::currentIndexChanged, this, [this] { setWhatsThis(sentence()); });
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + listMargins); // the box may be narrower than its list
    setSubject(officialVariant().id);
}

QString SubjectBox::ofType(const QString &code)
{
    return typePrefix + code;
}

void SubjectBox::setSubject(const QString &subject)
{
    setCurrentIndex(findData(subject));
}

Filter SubjectBox::filter(const QDate &asOf, const QDateTime &asKnown) const
{
    if (const Variant *chosen = variant())
        return variantFilter(*chosen, asOf, asKnown);
    Filter filter;
    filter.asOf = asOf;
    filter.asKnown = asKnown;
    filter.registeredOnly = true;
    const QString type = subject().mid(typePrefix.size());
    return filter.only(u"type"_s, type.isEmpty() ? QStringList() : QStringList{type});
}

QString SubjectBox::sentence() const
{
    if (const Variant *chosen = variant())
        return chosen->sentence.inLanguage();
    const QString type = subject().mid(typePrefix.size());
    return type.isEmpty() ? tr("Registered cooperatives of every type.")
                          : tr("Registered cooperatives of the type %1.").arg(codeList(u"type"_s).title(type));
}

} // namespace lumbung
