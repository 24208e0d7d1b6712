// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/registerservice.h"
#include "tests/support/uifixture.h"
#include "ui/pages/page.h"
#include "ui/widgets/messageline.h"

#include <QApplication>

namespace lumbung::testing {

/// A page over a register in a folder of its own, worked by keys alone.
template <class Page>
struct PageFixture {
    PageFixture(const QString &language, const QString &person, const QDateTime &now, int milliseconds = 20000)
        : patience(milliseconds), clock(now)
    {
        installLanguage(language);
        settings.set(setting::person, person);
    }
    virtual ~PageFixture() = default;
    Q_DISABLE_COPY_MOVE(PageFixture)

    virtual bool isBusy() const = 0; ///< work goes on that the page shows the end of
    void open()
    {
        page = std::make_unique<Page>(PageContext{*store, service, settings, clock});
        page->resize(1180, 690); // what a window of 1366 x 768 leaves beside the rail
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->activated();
        settle();
    }
    void settle() const
    {
        QApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(!isBusy(), patience);
        QApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    static void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    static QString focus()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    /// What the page tells in its message lines.
    QString told() const
    {
        QStringList told;
        for (const MessageLine *line : page->template findChildren<MessageLine *>()) {
            if (line->isVisible())
                told.append(line->message());
        }
        return told.join(QLatin1Char('\n'));
    }

    const int patience; ///< milliseconds in which work has to end
    QTemporaryDir folder;
    FixedClock clock;
    Settings settings{QString()};
    std::unique_ptr<Store> store = done(createStore(folder.filePath(QStringLiteral("r.lumbung")), clock));
    RegisterService service{*store, clock};
    std::unique_ptr<Page> page;
};

} // namespace lumbung::testing
