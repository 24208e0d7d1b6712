// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "ui/pages/homefigures.h"
#include "ui/pages/page.h"

class QGroupBox;
class QLabel;
class QLayout;

namespace lumbung {

class FigureLink;
class MessageLine;

/// Beranda: how many production cooperatives there are today, and what waits to be completed. Every number opens the
/// cooperatives it counts.
class HomePage : public Page
{
    Q_OBJECT

public:
    explicit HomePage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Home"); }
    QString iconName() const override { return QStringLiteral("home"); }
    void activated() override;

    const QList<FigureLink *> &links() const { return m_links; } ///< in the order of homeFigures()

private:
    struct Counted {
        QList<qint64> counts; ///< of each figure
        std::optional<PublicationEntry> last; ///< published
    };

    void build();
    QWidget *makeEmptyBox();
    void addLinks(QLayout *layout, HomePlace place);
    void count();
    void showCounts(const Result<Counted> &counted);
    void showSince(const std::optional<PublicationEntry> &last);
    void open(qsizetype place);

    Store &m_store;
    RegisterService &m_service;
    const Clock &m_clock;
    QList<HomeFigure> m_figures;
    QList<FigureLink *> m_links;
    QLabel *m_day;
    QLabel *m_since; ///< what changed since the last publication
    MessageLine *m_message;
    QWidget *m_empty;
    LatestJob<Result<Counted>> m_counting;
};

} // namespace lumbung
