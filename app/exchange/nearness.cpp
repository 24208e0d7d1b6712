// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/nearness.h"

#include "app/base/text.h"
#include "app/rules/duplicatename.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// Words that tell what kind of cooperative it is, not which.
bool isKindWord(const QString &word)
{
    static const QSet<QString> kinds = [] {
        const QStringList list
            = u"koperasi kop kud unit desa ksu serba usaha ksp simpan pinjam dan pembiayaan syariah kspps kjks bmt "
              u"kpri kpn "
              "pegawai republik indonesia negeri kopkar karyawan kopwan wanita koppontren kopontren pondok pesantren "
              "koppas "
              "pasar produsen konsumen jasa pemasaran kopti primkopti kopinkra industri kerajinan rakyat primer "
              "sekunder "
              "pusat kpek ksb koptan tani pertanian merah putih kelurahan kopdes kdmp disingkat"_s.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return kinds.contains(word);
}

QStringList ownWords(const QString &name)
{
    QStringList words = text::folded(name).split(u' ', Qt::SkipEmptyParts);
    QStringList own = words;
    own.removeIf(isKindWord);
    return own.isEmpty() ? words : own;
}

/// "II" and "III", "A" and "B" behind names that are the same otherwise.
bool haveOtherNumbers(const QString &a, const QString &b)
{
    const auto numbersOf = [](const QString &name) {
        QStringList numbers;
        for (const duplicates::NameWord &word : duplicates::readName(name).words) {
            if (word.isNumber)
                numbers.append(word.text);
        }
        return numbers;
    };
    const QStringList left = numbersOf(a), right = numbersOf(b);
    return !left.isEmpty() && !right.isEmpty()
        && std::ranges::none_of(left, [&right](const QString &number) { return right.contains(number); });
}

} // namespace

int lettersApart(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const size_t width = size_t(b.size()) + 1;
    std::vector<int> before(width), last(width), now(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        int least = now[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const int changed = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            now[at] = std::min({changed, last[at] + 1, now[at - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[at] = std::min(now[at], before[at - 2] + 1);
            least = std::min(least, now[at]);
        }
        if (least > most)
            return most + 1;
        before.swap(last);
        last.swap(now);
    }
    return last[width - 1];
}

QString keyOfName(const QString &name)
{
    const duplicates::ReadName read = duplicates::readName(name);
    QString key;
    for (const duplicates::NameWord &word : read.words)
        key += u' ' + word.text;
    return key.isEmpty() ? key : read.types.join(u'+') + key;
}

double namesAlike(const QString &a, const QString &b)
{
    const QStringList left = ownWords(a);
    QStringList right = ownWords(b);
    if (left.isEmpty() || right.isEmpty())
        return 0;
    const qsizetype all = std::max(left.size(), right.size());
    int common = 0;
    for (const QString &word : left) {
        const auto twin = std::ranges::find_if(right, [&word](const QString &other) {
            return word == other || (word.size() > 4 && isNear(word, other, word.size() > 7 ? 2 : 1));
        });
        if (twin == right.end())
            continue;
        ++common;
        right.erase(twin);
    }
    const double alike = double(common) / double(all);
    constexpr double byNumbers = 0.5;
    return common > 0 && common < all && haveOtherNumbers(a, b) ? alike * byNumbers : alike;
}

} // namespace lumbung
