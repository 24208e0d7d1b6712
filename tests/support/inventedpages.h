// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/services/registerservice.h"
#include "tests/support/inventedregister.h"
#include "ui/pages/page.h"

namespace lumbung::testing {

/// An invented register with all that a page works with.
struct InventedPages : InventedRegister {
    explicit InventedPages(int rows) : InventedRegister(rows), service(*store, clock), settings(QString()) { }

    PageContext context() { return {*store, service, settings, clock}; }

    RegisterService service;
    Settings settings;
};

} // namespace lumbung::testing
