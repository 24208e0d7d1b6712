// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/settings.h"
#include "app/statistics/chartspec.h"

#include <QObject>

class QWidget;

namespace lumbung {

/// A chart leaves the page: as a file whose name is asked for, or by the clipboard.
class ChartExport : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to the page.
    ChartExport(QWidget *page, Settings &settings);

    void save(const ChartSpec &spec, const QString &format,
        const QDate &asOf); ///< "png" or "svg"; done() or failed() follows unless given up
    void copy(const ChartSpec &spec);

    static Result<void> write(const ChartSpec &spec, const QString &format, const QString &path);

Q_SIGNALS:
    void done(const QString &message);
    void failed(const lumbung::Error &error);

private:
    QWidget *m_page;
    Settings &m_settings;
};

} // namespace lumbung
