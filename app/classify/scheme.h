// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"
#include "app/domain/standing.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace lumbung {

/// When something holds: every named field has one of the codes; an empty code stands for "not answered".
using Condition = QMap<QString, QStringList>;

/// A question of the office's metadata sheet. Its answers are the entries of the code list of `field`.
struct Question {
    QString id;
    QString field; ///< key of a dated field: producing, ownUnit, stages, services, trades
    BilingualText text;
    Condition askedWhen; ///< empty: always
    bool isMultiple = false; ///< several answers may be given
};

/// Answers lead to an outcome, and why.
struct SchemeRule {
    QString id;
    Condition when;
    QString outcome; ///< code of list "kind"
    BilingualText sentence; ///< the result, for the clerk; "{stages}" stands for the answers to that field
    BilingualText citation; ///< the paragraph of the sheet it rests on, in short words, with its place
};

/// The classification of production cooperatives: data in resources/classification/, versioned.
struct Scheme {
    QString id; ///< "1"
    QDate validFrom; ///< null: the sheet bears no date
    BilingualText source;
    QList<Question> questions;
    QList<SchemeRule> rules; ///< the first that holds decides
};

/// Reads and checks: refuses (Invalid) unknown fields, codes or outcomes, an outcome no rule reaches, a rule without
/// citation, a question nobody asks.
Result<Scheme> parseScheme(const QByteArray &json);
const Scheme &currentScheme(); ///< from the resources; asserts that it is sound

} // namespace lumbung
