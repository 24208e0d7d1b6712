// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/duplicatelegal.h"
#include "app/rules/duplicatename.h"
#include "app/rules/duplicateplace.h"
#include "app/rules/duplicates.h"

#include <QHash>

#include <vector>

namespace lumbung::duplicates {

/// The words of all names that were added, and what each tells.
class Vocabulary
{
public:
    Vocabulary();
    int find(const QString &text) const { return m_ids.value(text, -1); }
    int add(const QString &text); ///< counts it once more; its id
    int known(const QString &text); ///< its id, without counting it
    void addName();
    int names() const { return m_names; }
    /// How unlikely two names have this word by chance: the negative logarithm of its share of names.
    double information(int id) const { return m_logNames - (id < 0 ? unknownLog() : m_words[size_t(id)].logCount); }

private:
    struct Word {
        int count = 0;
        double usual = 0; ///< share of names, as far as known beforehand
        double logCount = 0; ///< of its count, with as many imagined ones as are usual
    };

    static double unknownLog();
    static void count(Word &word, int more);

    QHash<QString, int> m_ids;
    std::vector<Word> m_words;
    int m_names = 0;
    double m_logNames = 0;
};

struct PreparedWord : NameWord {
    int id = -1; ///< in the vocabulary; -1 when it is not there
    quint32 letters = 0; ///< which ones it has

    bool isSameAs(const PreparedWord &other) const
    {
        return id >= 0 && other.id >= 0 ? id == other.id : text == other.text;
    }
};

/// A place as it is compared.
struct PreparedPlace {
    QString key; ///< empty: unknown
    QStringList words;
    QChar kind; ///< of a regency
};

/// The same few thousand names of places come again and again.
class PlaceBook
{
public:
    PreparedPlace place(const QString &list, const QString &written);

private:
    QHash<QString, PreparedPlace> m_places;
};

/// A subject taken apart once, for being compared many times.
struct Prepared {
    DuplicateSubject subject;
    QList<PreparedWord> words;
    QStringList types, placeWords;
    std::vector<int> placeIds; ///< of `placeWords`, in the vocabulary
    QString letters;
    quint32 letterSet = 0; ///< of `letters`
    LegalKey legal;
    QString nik; ///< digits; empty unless it is whole
    QString regency, district, village; ///< keys
    QChar regencyKind;
    Address address;
    bool isVillageCooperative = false; ///< named by its village: Koperasi Desa Merah Putih
};

/// Without word ids.
Prepared prepare(const DuplicateSubject &subject, PlaceBook &places);
std::vector<quint32> trigrams(const Prepared &prepared); ///< of its words, sorted, each once

} // namespace lumbung::duplicates
