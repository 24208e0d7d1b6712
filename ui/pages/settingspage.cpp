// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "app/base/log.h"
#include "app/base/text.h"
#include "ui/actions.h"
#include "ui/translation.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/messageline.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cstring>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

bool isKey(const char *one, const char *other)
{
    return std::strcmp(one, other) == 0;
}

QString settingText(const char *words)
{
    return QCoreApplication::translate("Setting", words);
}

QList<const char *> groups()
{
    QList<const char *> found;
    for (const SettingInfo &info : Settings::all()) {
        if (info.group && !found.contains(info.group))
            found.append(info.group);
    }
    return found;
}

/// "register-2025-12-31-1405.lumbung", with a number more when that is there already.
QString backupTarget(const QString &folder, const QString &storePath, const QDateTime &utc)
{
    const QString stem
        = QFileInfo(storePath).completeBaseName() + utc.toOffsetFromUtc(7 * 3600).toString(u"'-'yyyy-MM-dd'-'HHmm"_s);
    QString name = stem + u".lumbung"_s;
    for (int number = 2; QFileInfo::exists(QDir(folder).filePath(name)); ++number)
        name = stem + u'-' + QString::number(number) + u".lumbung"_s;
    return QDir(folder).filePath(name);
}

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_store(context.store), m_settings(context.settings), m_clock(context.clock),
      m_message(new MessageLine)
{
    setWhatsThis(tr("A setting is kept as soon as its field is left. Office and signatory stand on every report."));
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (const char *group : groups())
        (isKey(group, "Screen") ? right : left)->addWidget(makeGroup(group));
    right->addWidget(makeRegisterGroup());
    left->addStretch();
    right->addStretch();
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    columns->setSpacing(20);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(28, 20, 28, 20);
    layout->addWidget(m_message);
    layout->addLayout(columns);
    layout->addStretch();

    fillWith(content);
}

QWidget *SettingsPage::makeGroup(const char *group)
{
    auto *box = new QGroupBox(settingText(group));
    auto *form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const SettingInfo &info : Settings::all()) {
        if (info.group && isKey(info.group, group))
            form->addRow(settingText(info.label), makeEditor(info));
    }
    return box;
}

QWidget *SettingsPage::makeEditor(const SettingInfo &info)
{
    const char *key = info.key;
    if (isKey(key, setting::language)) {
        QList<QPair<QVariant, QString>> choices;
        for (const Language &language : languages())
            choices.append({language.code, language.name});
        return makeChoice(key, choices);
    }
    if (isKey(key, setting::appearance)) {
        return makeChoice(
            key, {{u"desktop"_s, tr("As on the desktop")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}});
    }
    if (isKey(key, setting::textSize)) {
        QList<QPair<QVariant, QString>> choices{{0, tr("Usual")}};
        for (int points = 1; points <= 6; ++points)
            choices.append({points, tr("%n point(s) larger", nullptr, points)});
        return makeChoice(key, choices);
    }
    auto *edit = new QLineEdit(m_settings.text(key));
    edit->setCursorPosition(0); // a long text shows its beginning
    edit->setObjectName(QString::fromLatin1(key));
    connect(edit, &QLineEdit::editingFinished, this, [this, key, edit] { keep(key, text::tidied(edit->text())); });
    return edit;
}

QWidget *SettingsPage::makeChoice(const char *key, const QList<QPair<QVariant, QString>> &choices)
{
    auto *combo = new QComboBox;
    combo->setObjectName(QString::fromLatin1(key));
    for (const auto &[value, words] : choices)
        combo->addItem(words, value);
    combo->setCurrentIndex(qMax(0, combo->findData(m_settings.value(key))));
    connect(combo, &QComboBox::activated, this, [this, key, combo] { keep(key, combo->currentData()); });
    return combo;
}

QWidget *SettingsPage::makeRegisterGroup()
{
    auto *box = new QGroupBox(tr("Register"));
    auto *layout = new QVBoxLayout(box);
    auto *path = new QLabel(QDir::toNativeSeparators(m_store.path()));
    path->setTextFormat(Qt::PlainText);
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(path);

    auto *buttons = new QVBoxLayout;
    auto *row = new QHBoxLayout;
    row->addLayout(buttons);
    row->addStretch();
    layout->addLayout(row);
    const auto addButton = [this, buttons](ActionId id, auto clicked) {
        auto *button = makeButton(id);
        connect(button, &QPushButton::clicked, this, clicked);
        buttons->addWidget(button);
    };
    addButton(ActionId::BackUp, &SettingsPage::backUp);
    addButton(ActionId::Verify, &SettingsPage::verify);
    addButton(ActionId::OpenOtherRegister, &SettingsPage::otherRegisterWanted);
    return box;
}

void SettingsPage::keep(const char *key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.set(key, value);
    Q_EMIT settingChanged(key);
}

void SettingsPage::backUp()
{
    FileQuestion question;
    question.what = FileQuestion::What::Folder;
    question.title = tr("Folder for the backup");
    askForFile(this, m_settings, question, [this](const QString &folder) { backUpTo(folder); });
}

void SettingsPage::backUpTo(const QString &folder)
{
    const QString target = backupTarget(folder, m_store.path(), m_clock.nowUtc());
    Store *store = &m_store;
    m_message->tell(MessageLine::Kind::Hint, tr("The backup is being made…"));
    const auto job = m_backup.start([store, target](Progress &progress) { return store->backup(target, progress); },
        [this, target](const Result<void> &done) { tellBackup(target, done); },
        [this] { m_message->tell(MessageLine::Kind::Warning, tr("The backup was cancelled. Nothing was written.")); });
    Q_EMIT jobStarted(tr("Backup"), QFuture<void>(job));
}

void SettingsPage::tellBackup(const QString &target, const Result<void> &done)
{
    if (!done) {
        m_message->tell(MessageLine::Kind::Error, logged(done.error()).message);
        return;
    }
    m_message->tell(
        MessageLine::Kind::Done, tr("The backup was made and checked: %1").arg(QDir::toNativeSeparators(target)));
    m_message->addButton(tr("Open folder"), this, [target] { openFolderOf(target); });
}

void SettingsPage::verify()
{
    Store *store = &m_store;
    m_message->tell(MessageLine::Kind::Hint, tr("The register is being verified…"));
    const auto job = m_verifying.start([store](Progress &progress) { return store->verify(progress); },
        [this](const Result<StoreReport> &report) { tellVerified(report); },
        [this] { m_message->tell(MessageLine::Kind::Warning, tr("Verifying was cancelled.")); });
    Q_EMIT jobStarted(tr("Verifying"), QFuture<void>(job));
}

void SettingsPage::tellVerified(const Result<StoreReport> &report)
{
    if (!report) {
        m_message->tell(MessageLine::Kind::Error, logged(report.error()).message);
        return;
    }
    if (!report->problems.isEmpty()) {
        m_message->tell(MessageLine::Kind::Error,
            tr("The register is damaged. Open the latest backup, and keep this file for whoever looks into it.") + u'\n'
                + report->problems.join(u'\n'));
        return;
    }
    m_message->tell(MessageLine::Kind::Done,
        tr("The register is whole: %1 cooperatives, %2 dated standings, %3 recorded changes.")
            .arg(text::number(report->cooperatives), text::number(report->standings), text::number(report->changes)));
}

QString SettingsPage::message() const
{
    return m_message->message();
}

} // namespace lumbung
