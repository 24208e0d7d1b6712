// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translation.h"

#include "app/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

void removeInstalled()
{
    const auto installed = qApp->findChildren<QTranslator *>(u"lumbung"_s, Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : installed) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

void install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>(qApp);
    translator->setObjectName(u"lumbung"_s);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace

QList<Language> languages()
{
    QStringList codes{u"en"_s};
    const QStringList files = QDir(u":/i18n"_s).entryList({u"lumbung_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes.append(file.sliced(8).chopped(3));
    codes.removeDuplicates();

    QList<Language> found;
    for (const QString &code : std::as_const(codes)) {
        const QLocale locale(code);
        QString name = code == "en"_L1 ? u"English"_s : locale.nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        found.append({code, name});
    }
    return found;
}

void installLanguage(const QString &code)
{
    removeInstalled();
    text::setLanguage(code);
    install(u":/i18n/qtbase_%1.qm"_s.arg(code));
    install(u":/i18n/lumbung_%1.qm"_s.arg(code)); // English too: its plurals
}

} // namespace lumbung
