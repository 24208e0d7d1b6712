// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "tests/support/records.h"
#include "ui/mainwindow.h"
#include "ui/translation.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <stdexcept>

namespace lumbung::testing {

template <class T>
T done(Result<T> result)
{
    if (!result)
        throw std::runtime_error(
            QString(result.error().message + QLatin1Char(' ') + result.error().detail).toStdString());
    return *std::move(result);
}

inline void done(const Result<void> &result)
{
    if (!result)
        throw std::runtime_error(result.error().message.toStdString());
}

/// The window with settings in memory and a folder of its own.
struct WindowFixture {
    explicit WindowFixture(const QString &language = QStringLiteral("en"))
    {
        installLanguage(language);
        settings.set(setting::language, language);
        settings.set(setting::person, QStringLiteral("Siti Rahayu"));
        window = std::make_unique<MainWindow>(settings, clock);
    }

    QString pathOf(const QString &name) const { return folder.filePath(name); }

    /// Makes a register with records and closes it again.
    QString makeRegister(const QString &name, const QList<Cooperative> &records) const
    {
        const QString path = pathOf(name);
        const std::unique_ptr<Store> store = done(createStore(path, clock));
        const std::unique_ptr<CooperativeStore> cooperatives = done(store->cooperatives());
        for (const Cooperative &record : records)
            done(cooperatives->save(record, {}, {QStringLiteral("Uji"), QStringLiteral("test")}));
        return path;
    }

    /// Opens it in the window and waits until it is shown.
    void open(const QString &path)
    {
        bool isShown = false;
        const auto connection
            = QObject::connect(window.get(), &MainWindow::registerShown, window.get(), [&isShown] { isShown = true; });
        window->openRegister(path);
        QTRY_VERIFY_WITH_TIMEOUT(isShown, 20000);
        QObject::disconnect(connection);
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2025, 12, 31), QTime(3, 0), Qt::UTC)};
    Settings settings{QString()};
    std::unique_ptr<MainWindow> window;
};

} // namespace lumbung::testing
