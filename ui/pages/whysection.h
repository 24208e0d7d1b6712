// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/statistics/explanation.h"
#include "app/storage/publicationstore.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace lumbung {

/// Why a cooperative is or is not counted, today or as a list was asked for: each condition with ✓ or ✗, its status by
/// annual meetings beside the recorded one, and the publications that counted it. Where each of that comes from is
/// shown when asked for.
class WhySection : public QWidget
{
    Q_OBJECT

public:
    /// `isToday`: officially, today, as known now, which is said in fewer words.
    WhySection(const Explanation &told, bool isToday, const QList<PublishedMembership> &published, bool showsSources,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void sourcesToggled(bool areShown);

private:
    QLabel *addLine(const QString &words, bool isSource = false);
    void addCheck(const ConditionCheck &check);
    void addStatus(const Explanation &told);
    void addPublications(const QList<PublishedMembership> &published);
    void showSources(bool areShown);

    QVBoxLayout *m_layout;
    QToolButton *m_toggle;
    QList<QLabel *> m_sources;
};

} // namespace lumbung
