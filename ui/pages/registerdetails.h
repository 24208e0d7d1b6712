// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cooperative.h"
#include "app/domain/standing.h"
#include "app/statistics/explanation.h"
#include "app/storage/publicationstore.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lumbung {

/// What a whole record is made of for the details.
struct RecordDetails {
    Cooperative record;
    Timeline timeline;
    Explanation why; ///< as the list was asked for; see whywork.h
    QList<PublishedMembership> published; ///< those that counted it
    bool isVerified = false; ///< a supervisor found it right as it is now
    bool isWhyToday = true; ///< officially, today, as known now
};

/// The main facts of one cooperative beside the table: why it is counted or not, what is so now, the latest book year,
/// and what happened when.
/// Personal data is not shown.
class RegisterDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit RegisterDetails(QWidget *parent = nullptr);

    void showRecord(const RecordDetails &details);
    void showNothing();

Q_SIGNALS:
    void openWanted();

private:
    QFormLayout *addBlock(const QString &heading);
    void addWhy(const RecordDetails &details);
    void addFacts(const Cooperative &record);
    void addLatestYear(const Cooperative &record);
    void addTimeline(const Timeline &timeline);
    void begin();

    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
    bool m_showsSources = false; ///< of why it is counted; stays so from record to record
};

} // namespace lumbung
