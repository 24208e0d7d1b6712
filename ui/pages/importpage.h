// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace lumbung {

class ImportHistoryView;
class ImportMappingsView;
class ImportView;
class KitView;
class ViewTabs;

/// Impor: what offices send is taken in, from the file to the way back; beside it the imports so far, what is
/// remembered of the columns of each sender, and the workbooks that are made for the regencies.
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Import"); }
    QString iconName() const override { return QStringLiteral("import"); }
    void activated() override;
    bool canLeave() override;
    bool isBusy() const;

private:
    void setUpViews();
    template <class View>
    void join(View *view);

    ViewTabs *m_tabs;
    ImportView *m_import;
    ImportHistoryView *m_history;
    ImportMappingsView *m_mappings;
    KitView *m_kits;
};

} // namespace lumbung
