// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/settings.h"
#include "app/domain/filter.h"
#include "app/services/registerservice.h"
#include "app/storage/store.h"

#include <QWidget>

#include <memory>

namespace lumbung {

/// What a page works with; made in main, handed down, outlives every page.
struct PageContext {
    Store &store;
    RegisterService &registerService;
    Settings &settings;
    const Clock &clock;
};

/// A page of the window. It gets what it needs in its constructor and says what it wants by signals; the window only
/// joins them.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    ~Page() override;

    virtual QString title() const = 0; ///< on the rail
    virtual QString iconName() const = 0; ///< resources/icons/<name>.svg
    /// Called each time the page comes to the front: fresh figures, focus where work begins.
    virtual void activated() { }
    /// May the page be left, or the program closed? Asks the person where typed work is unsaved.
    virtual bool canLeave() { return true; }

protected:
    /// The page is this widget, which scrolls where the window is too small for it.
    void fillWith(QWidget *content);

Q_SIGNALS:
    void listWanted(const lumbung::Filter &filter, const QString &title); ///< show these in Data Koperasi
    void recordWanted(qint64 id); ///< open in Entri; 0: a new one
    void statusMessage(const QString &message); ///< for the status bar
    void jobStarted(
        const QString &what, const QFuture<void> &job); ///< long work: the status bar shows progress and cancel
};

/// For a worker: the person may change the settings while it runs.
std::shared_ptr<Settings> copyOf(const Settings &settings);

} // namespace lumbung
