// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/drafts.h"

#include "app/base/atomicfile.h"
#include "app/base/log.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

Result<void> writeDraft(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::File,
            QCoreApplication::translate("EntryForm", "The folder for drafts cannot be made."), folder};
    // Officers' data may be in it: for nobody else's eyes.
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return writeFileAtomically(path, content);
}

} // namespace

QByteArray draftToJson(const Draft &draft)
{
    const QJsonObject json{
        {u"lumbungDraft"_s, version},
        {u"id"_s, draft.id},
        {u"revision"_s, draft.revision},
        {u"typed"_s, toJson(draft.typed)},
        {u"before"_s, toJson(draft.before)},
        {u"factChange"_s, toJson(draft.factChange)},
        {u"field"_s, draft.field},
        {u"cursor"_s, draft.cursor},
        {u"keptAt"_s, draft.keptAt.toString(Qt::ISODate)},
    };
    return QJsonDocument(json).toJson();
}

std::optional<Draft> draftFromJson(const QByteArray &content)
{
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    if (json.value("lumbungDraft"_L1).toInt() != version)
        return std::nullopt;
    Draft draft;
    draft.id = json.value("id"_L1).toInteger();
    draft.revision = json.value("revision"_L1).toInt();
    draft.typed = typedFromJson(json.value("typed"_L1).toObject());
    draft.before = typedFromJson(json.value("before"_L1).toObject());
    draft.factChange = fieldsFromJson(json.value("factChange"_L1).toObject());
    draft.field = json.value("field"_L1).toString();
    draft.cursor = json.value("cursor"_L1).toInt();
    draft.keptAt = QDateTime::fromString(json.value("keptAt"_L1).toString(), Qt::ISODate);
    return draft;
}

DraftKeeper::DraftKeeper(const QString &storePath, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock)
{
    constexpr int interval = 2000;
    const QFileInfo store(storePath);
    const QString place = store.exists() ? store.canonicalFilePath() : store.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_stem = folder() + u'/' + QString::fromLatin1(hash);
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    m_writer.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::writePending);
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

QString DraftKeeper::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/drafts"_L1;
}

void DraftKeeper::keep(Draft draft)
{
    m_pending = std::move(draft);
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::flush()
{
    m_timer.stop();
    m_writer.waitForDone();
    if (!m_pending)
        return;
    if (m_path.isEmpty())
        m_path = freePath();
    m_pending->keptAt = m_clock.nowUtc();
    told(writeDraft(m_path, draftToJson(*m_pending)));
    m_pending.reset();
}

void DraftKeeper::park()
{
    flush();
    m_path.clear();
}

void DraftKeeper::drop()
{
    m_timer.stop();
    m_pending.reset();
    m_writer.waitForDone();
    if (!m_path.isEmpty() && QFile::exists(m_path) && !QFile::remove(m_path))
        qCWarning(logApp) << "draft could not be removed:" << m_path;
    m_path.clear();
}

void DraftKeeper::adopt(const Draft &draft)
{
    park();
    m_path = draft.path;
}

QList<Draft> DraftKeeper::others() const
{
    QList<Draft> drafts;
    const QFileInfo stem(m_stem);
    const QStringList names{stem.fileName() + ".json"_L1, stem.fileName() + "-*.json"_L1};
    for (const QFileInfo &file : QDir(folder()).entryInfoList(names, QDir::Files)) {
        if (file.filePath() == m_path)
            continue;
        const Result<QByteArray> content = readFile(file.filePath());
        std::optional<Draft> draft = content ? draftFromJson(*content) : std::nullopt;
        if (!draft)
            continue; // left alone: nobody knows what is in it
        draft->path = file.filePath();
        drafts.append(*draft);
    }
    std::ranges::stable_sort(drafts, std::greater{}, &Draft::keptAt);
    return drafts;
}

void DraftKeeper::discard(const Draft &draft)
{
    if (!QFile::remove(draft.path))
        qCWarning(logApp) << "draft could not be removed:" << draft.path;
}

void DraftKeeper::restore(const Draft &draft)
{
    told(writeDraft(draft.path, draftToJson(draft)));
}

QString DraftKeeper::freePath() const
{
    QString path = m_stem + ".json"_L1;
    for (int number = 2; QFile::exists(path); ++number)
        path = m_stem + u'-' + QString::number(number) + ".json"_L1;
    return path;
}

void DraftKeeper::writePending()
{
    if (!m_pending)
        return;
    if (m_path.isEmpty())
        m_path = freePath();
    m_pending->keptAt = m_clock.nowUtc();
    QtConcurrent::run(&m_writer, writeDraft, m_path, draftToJson(*m_pending))
        .then(this, [this](const Result<void> &result) { told(result); });
    m_pending.reset();
}

void DraftKeeper::told(const Result<void> &result)
{
    if (!result && !m_hasFailed)
        Q_EMIT failed(result.error().message);
    m_hasFailed = !result;
}

} // namespace lumbung
