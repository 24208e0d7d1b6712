// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QAction;
class QStackedWidget;

namespace lumbung {

class HelpLine;
class MessageLine;
class Rail;

/// An open register at work: the rail of pages at the left, the page in front, and a line of help below it. Joins the
/// pages: what one wants, another shows.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    explicit Workspace(const PageContext &context, QWidget *parent = nullptr);

    int pageCount() const;
    Page *page(int index) const;
    Page *currentPage() const;
    int indexOf(const QString &id) const; ///< "home", "settings"…; -1 when there is no such page
    void showPage(int index);
    bool canLeave(); ///< asks every page; shows the one that says no
    void showHelp(); ///< of what has the focus

    template <class T>
    T *find() const
    {
        return findChild<T *>();
    }

Q_SIGNALS:
    void pageShown(int index);
    void statusMessage(const QString &message);
    void jobStarted(const QString &what, const QFuture<void> &job);
    void settingChanged(const char *key);
    void otherRegisterWanted();

private:
    void addPage(Page *page, int index);
    void makeActions();
    void join(Page *page);
    void showPageOf(const char *id);
    void openRecord(qint64 id); ///< 0: a new one
    void openNeighbour(int step);
    void showBanner(const Store &store);

    Rail *m_rail;
    QStackedWidget *m_pages;
    MessageLine *m_banner;
    HelpLine *m_help;
    QAction *m_search = nullptr;
};

} // namespace lumbung
