// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/text.h"
#include "app/services/registerservice.h"
#include "ui/forms/drafts.h"
#include "ui/pages/entrypage.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace lumbung::testing {

/// An empty register in a folder of its own, with the entry page over it, worked by keys as a clerk does.
class EntryFixture
{
public:
    void start()
    {
        QStandardPaths::setTestModeEnabled(true); // drafts of no person
        QDir(DraftKeeper::folder()).removeRecursively();
        text::setLanguage(QStringLiteral("id"));
        m_folder = std::make_unique<QTemporaryDir>();
        Result<std::unique_ptr<Store>> made = createStore(m_folder->filePath(QStringLiteral("r.lumbung")), m_clock);
        if (!made)
            qFatal("%s", qPrintable(made.error().message + made.error().detail));
        m_store = *std::move(made);
        m_service = std::make_unique<RegisterService>(*m_store, m_clock);
        m_settings.set(setting::person, QStringLiteral("Sri Wahyuni"));
        openPage();
    }
    void stop()
    {
        closePage();
        m_service.reset();
        m_store.reset();
        QDir(DraftKeeper::folder()).removeRecursively();
    }

    Store &store() { return *m_store; }
    RegisterService &service() { return *m_service; }
    FixedClock &clock() { return m_clock; }
    EntryPage &page() { return *m_page; }

    void openPage()
    {
        m_page = std::make_unique<EntryPage>(PageContext{*m_store, *m_service, m_settings, m_clock});
        m_page->resize(1200, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activated();
    }
    void closePage() { m_page.reset(); }

    Cooperative load(qint64 id)
    {
        const Result<std::unique_ptr<CooperativeStore>> records = m_store->cooperatives();
        const Result<Cooperative> record = (*records)->load(id);
        return record ? *record : Cooperative();
    }
    Saved save(const Cooperative &record)
    {
        const Result<Saved> saved = m_service->saveNow(record, {}, {QStringLiteral("Budi"), QStringLiteral("cli")});
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message));
        return *saved;
    }
    void openRecord(qint64 id)
    {
        m_page->openRecord(id);
        QTRY_COMPARE(m_page->recordId(), id);
    }

    // The keyboard: everything goes to where the focus is.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QApplication::processEvents(); // a hand is slower than the layout
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    static void typeOver(const QString &text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    /// The key of the field with the focus; a group of answers has it inside.
    static QString focusedField()
    {
        const QWidget *widget = QApplication::focusWidget();
        while (widget && widget->objectName().isEmpty())
            widget = widget->parentWidget();
        return widget ? widget->objectName() : QString();
    }
    /// By F6, as the clerk would, but by the field's exact title.
    static void goTo(const QString &title)
    {
        press(Qt::Key_F6);
        type(title);
        press(Qt::Key_Return);
    }

    template <class Widget = QWidget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    /// What stands beside a field.
    QString findingAt(const char *field) const { return find(field)->accessibleDescription(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2025, 11, 24), QTime(3, 0), Qt::UTC)};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RegisterService> m_service;
    Settings m_settings{{}};
    std::unique_ptr<EntryPage> m_page;
};

} // namespace lumbung::testing
