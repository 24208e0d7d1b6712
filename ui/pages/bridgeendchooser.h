// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/bridgework.h"

#include <QWidget>

class QComboBox;

namespace lumbung {

class DayEdit;

/// One end of a bridge: a publication, or a day (typed, or the last of a period) with what was known of it when and the
/// definition it is counted by.
class BridgeEndChooser : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the names of the parts: "from" gives "fromWhat", "fromDay", "fromKnown", "fromVariant".
    BridgeEndChooser(const QString &name, const QString &title, const QDate &today, QWidget *parent = nullptr);

    void setPublications(const QList<PublicationEntry> &publications); ///< what is chosen stays chosen
    /// The definition is chosen elsewhere; the other parts stand below each other.
    void leaveDefinitionOut();
    void choose(const work::EndChoice &choice); ///< emits nothing
    work::EndChoice choice() const;

Q_SIGNALS:
    void changed();
    void refused(const QString &message); ///< empty: all is well again

private:
    void addPeriods(const QDate &today);
    void take();
    void showParts();

    QComboBox *m_what;
    DayEdit *m_day;
    DayEdit *m_known;
    QComboBox *m_variant;
    QList<QWidget *> m_ofDefinition;
    QList<std::pair<QWidget *, QWidget *>> m_parts; ///< label and editor
    bool m_hasDefinition = true;
    QList<QWidget *> m_ofDay; ///< not there for a publication
};

} // namespace lumbung
