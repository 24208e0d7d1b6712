// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/report/catalogue.h"
#include "app/storage/publicationstore.h"

#include <QWidget>

namespace lumbung {

class BridgeEndChooser;
class SubjectBox;

/// The two ends of a report of changes, each a day or a publication. What is counted on a day is chosen elsewhere; a
/// publication has its own definition.
class ReportSpan : public QWidget
{
    Q_OBJECT

public:
    /// From the end of the year before to the day.
    ReportSpan(Store &store, const QDate &day, QWidget *parent = nullptr);

    void readPublications(); ///< in the background
    bool needsSubject() const; ///< false: both ends are publications
    void fill(ReportRequest &request, const SubjectBox &subject) const;
    QString nameOfEnd() const; ///< for a file: "2025-12-31", "2026-01"

Q_SIGNALS:
    void changed();
    void refused(const QString &message); ///< empty: all is well again

private:
    Store &m_store;
    BridgeEndChooser *m_from;
    BridgeEndChooser *m_to;
    LatestJob<Result<QList<PublicationEntry>>> m_reading;
};

} // namespace lumbung
