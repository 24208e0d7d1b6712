// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/wordforms.h"

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestRoot = 3;

/// A prefix, and the letter it swallowed at the beginning of the root (peng-olah-an, but peng-emas < kemas).
struct Prefix {
    QLatin1StringView letters;
    QLatin1StringView swallowed;
};

constexpr Prefix prefixes[] = {{"memper"_L1, ""_L1}, {"diper"_L1, ""_L1}, {"pember"_L1, ""_L1}, {"keber"_L1, ""_L1},
    {"meng"_L1, ""_L1}, {"meng"_L1, "k"_L1}, {"meny"_L1, "s"_L1}, {"men"_L1, ""_L1}, {"men"_L1, "t"_L1},
    {"mem"_L1, ""_L1}, {"mem"_L1, "p"_L1}, {"me"_L1, ""_L1}, {"peng"_L1, ""_L1}, {"peng"_L1, "k"_L1},
    {"peny"_L1, "s"_L1}, {"pen"_L1, ""_L1}, {"pen"_L1, "t"_L1}, {"pem"_L1, ""_L1}, {"pem"_L1, "p"_L1},
    {"per"_L1, ""_L1}, {"pe"_L1, ""_L1}, {"ber"_L1, ""_L1}, {"be"_L1, ""_L1}, {"ter"_L1, ""_L1}, {"di"_L1, ""_L1},
    {"ke"_L1, ""_L1}, {"se"_L1, ""_L1}};

constexpr QLatin1StringView endings[] = {"nya"_L1, "kan"_L1, "an"_L1, "i"_L1, "lah"_L1};

void addOnce(QStringList &forms, const QString &form)
{
    if (form.size() >= shortestRoot && !forms.contains(form))
        forms.append(form);
}

} // namespace

QStringList rootsOf(const QString &foldedWord)
{
    QStringList forms{foldedWord};
    // Twice: pengolahannya -> pengolahan -> pengolah.
    for (int round = 0; round < 2; ++round) {
        const QStringList known = forms;
        for (const QString &form : known) {
            for (const QLatin1StringView ending : endings) {
                if (form.endsWith(ending))
                    addOnce(forms, form.chopped(ending.size()));
            }
        }
    }
    const QStringList withPrefix = forms;
    for (const QString &form : withPrefix) {
        for (const Prefix &prefix : prefixes) {
            if (form.startsWith(prefix.letters))
                addOnce(forms, prefix.swallowed + form.mid(prefix.letters.size()));
        }
    }
    return forms;
}

} // namespace lumbung
