// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace lumbung {

class DuplicateView;
class SettledView;
class ViewTabs;

/// Duplikat: records that are likely one cooperative, what was merged, and what is two.
class DuplicatePage : public Page
{
    Q_OBJECT

public:
    explicit DuplicatePage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Duplicates"); }
    QString iconName() const override { return QStringLiteral("duplicates"); }
    void activated() override;

private:
    void setUpViews();
    void connectViews(RegisterService &service);

    ViewTabs *m_tabs;
    DuplicateView *m_pairs;
    SettledView *m_mergers, *m_marks;
};

} // namespace lumbung
