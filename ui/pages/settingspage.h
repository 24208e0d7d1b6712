// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "ui/pages/page.h"

namespace lumbung {

class MessageLine;

/// Pengaturan: the office and who signs, language and looks, and the register's file: where it lies, backup, check.
/// A setting is kept as soon as its field is left.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Settings"); }
    QString iconName() const override { return QStringLiteral("settings"); }

    void backUp(); ///< asks for the folder
    void backUpTo(const QString &folder);
    void verify();
    QString message() const; ///< the result told last

Q_SIGNALS:
    void settingChanged(const char *key);
    void otherRegisterWanted();

private:
    QWidget *makeGroup(const char *group);
    QWidget *makeEditor(const SettingInfo &info);
    QWidget *makeChoice(const char *key, const QList<QPair<QVariant, QString>> &choices);
    QWidget *makeRegisterGroup();
    void keep(const char *key, const QVariant &value);
    void tellBackup(const QString &target, const Result<void> &done);
    void tellVerified(const Result<StoreReport> &report);

    Store &m_store;
    Settings &m_settings;
    const Clock &m_clock;
    MessageLine *m_message;
    LatestJob<Result<void>> m_backup;
    LatestJob<Result<StoreReport>> m_verifying;
};

} // namespace lumbung
