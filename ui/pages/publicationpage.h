// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace lumbung {

class PublicationView;

/// Terbitan: what was published, frozen and numbered.
class PublicationPage : public Page
{
    Q_OBJECT

public:
    explicit PublicationPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Publications"); }
    QString iconName() const override { return QStringLiteral("publications"); }
    void activated() override;

private:
    PublicationView *m_publications;
};

} // namespace lumbung
