// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace lumbung {

class BridgeView;
class PublicationView;
class ViewTabs;

/// Terbitan: what was published, frozen and numbered; beside it why the number changed from one to the next.
class PublicationPage : public Page
{
    Q_OBJECT

public:
    explicit PublicationPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Publications"); }
    QString iconName() const override { return QStringLiteral("publications"); }
    void activated() override;

private:
    void setUpViews();
    void connectViews();
    void compare(const QString &number, const QString &before);

    ViewTabs *m_tabs;
    PublicationView *m_publications;
    BridgeView *m_bridge;
    QString m_compared; ///< the publication the bridge was last led to; what is chosen there since stays
};

} // namespace lumbung
