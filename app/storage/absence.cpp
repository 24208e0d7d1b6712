// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/absence.h"

#include "app/base/text.h"
#include "app/storage/migrations.h"
#include "app/storage/moments.h"
#include "app/storage/statement.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

Error absenceOf(const Connection &connection, qint64 id)
{
    Result<Statement> statement = connection.prepare(query(u"absence_of"_s));
    if (!statement)
        return statement.error();
    statement->bind(id);
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    if (!*row) {
        return {Error::Kind::NotFound,
            QCoreApplication::translate("Storage", "There is no cooperative with the number %1 in this register.")
                .arg(id)};
    }
    const QString number = QString::number(id), when = text::longDateTime(momentFrom(statement->integer(0))),
                  who = statement->text(1);
    if (statement->integer(4) != 0) {
        return {Error::Kind::NotFound,
            QCoreApplication::translate("Storage",
                "The cooperative with the number %1 was entered twice: since %2 (by %3) it is part of %4, number %5.")
                .arg(number, when, who, statement->text(5), QString::number(statement->integer(4)))};
    }
    return {Error::Kind::NotFound,
        QCoreApplication::translate("Storage",
            "The cooperative with the number %1 is not in the register any more: it came with “%2”, which was undone "
            "on %3 by %4 (undo %5).")
            .arg(number, statement->text(2), when, who, QString::number(statement->integer(3)))};
}

QString isPresent(const QString &id)
{
    return u"not exists (select 1 from absence n where n.cooperative_id = %1 and n.superseded_at = %2)"_s.arg(
        id, QString::number(openMoment));
}

} // namespace lumbung
