// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/rule.h"

#include <QListWidget>

namespace lumbung {

/// The sections of the form, each with the number of its findings and how bad the worst is.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    void addSection(const QString &title);
    void setFindings(int section, const QList<Finding> &findings);
    void setCurrent(int section); ///< emits nothing

    QSize sizeHint() const override; ///< as wide as its longest title

Q_SIGNALS:
    void sectionChosen(int section);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw(int section);

    struct Section {
        QString title;
        QList<Finding> findings;
    };
    QList<Section> m_sections;
};

} // namespace lumbung
