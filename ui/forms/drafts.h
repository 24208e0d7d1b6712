// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "ui/forms/typedrecord.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace lumbung {

/// What was typed and is not saved yet, with what it was typed over.
struct Draft {
    QString path; ///< of its file; empty: not kept yet
    qint64 id = 0; ///< 0: a new record
    int revision = 0; ///< of the record when it was opened
    TypedRecord typed;
    TypedRecord before; ///< as the record was when it was opened
    TypedFields factChange;
    QString field; ///< where the cursor stood
    int cursor = 0; ///< its place in the field's text
    QDateTime keptAt;

    QString name() const { return typed.fields.value(QStringLiteral("name")); }
};

QByteArray draftToJson(const Draft &draft);
std::optional<Draft> draftFromJson(const QByteArray &json); ///< nothing when it is no draft

/// Keeps drafts in files of the person's own data folder, so that nothing typed is lost when the program or the power
/// fails. A file belongs to one store. Writing happens in the background, at most once in an interval.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(const QString &storePath, const Clock &clock, QObject *parent = nullptr);
    ~DraftKeeper() override; ///< writes what is still to be written

    static QString folder();
    void setInterval(int milliseconds) { m_timer.setInterval(milliseconds); }

    void keep(Draft draft); ///< soon; replaces what was kept of the same work
    void flush(); ///< now
    void park(); ///< now; what is kept next is another work
    void drop(); ///< the work is saved: its file goes
    void adopt(const Draft &draft); ///< goes on with an earlier work, in its file

    QList<Draft> others() const; ///< kept, but not the present work; newest first
    void discard(const Draft &draft);
    void restore(const Draft &draft); ///< writes one again that was discarded

Q_SIGNALS:
    void failed(const QString &message); ///< could not be kept; told once

private:
    QString freePath() const;
    void writePending();
    void told(const Result<void> &result);

    const Clock &m_clock;
    QString m_stem; ///< path of the first file, without ".json"
    QString m_path; ///< of the present work; empty: nothing kept yet
    std::optional<Draft> m_pending;
    QTimer m_timer;
    QThreadPool m_writer; ///< one thread: files are written in order
    bool m_hasFailed = false;
};

} // namespace lumbung
