// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formsection.h"

namespace lumbung {

/// Officers, a line each; an empty line is always ready below the last. Personal data: the section says so.
class OfficerSection : public FormSection
{
    Q_OBJECT

public:
    explicit OfficerSection(QWidget *parent);

    void collect(TypedRecord &typed) const override; ///< lines in which nothing is typed are left out
    void present(const TypedRecord &typed) override;
    bool isAbout(const Finding &finding) const override;
    FieldRow *reveal(const QString &key, int bookYear) override;

protected:
    void rowEdited(FieldRow *row) override;
    FieldRow *placeOf(const Finding &finding) const override;

private:
    int lineCount() const;
    TypedFields line(int number) const;
    void addLine();
    void removeLastLine();
    QString keyInForm(const QString &key) const;

    QGridLayout *m_grid;
};

} // namespace lumbung
