// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formsection.h"

namespace lumbung {

/// A group of the record's own fields, one below the other. Region fields cascade: what is chosen above narrows
/// the list below, and what is chosen below fills an empty field above.
class FieldSection : public FormSection
{
    Q_OBJECT

public:
    FieldSection(FieldGroup group, QWidget *parent);

    void collect(TypedRecord &typed) const override;
    void present(const TypedRecord &typed) override;

protected:
    struct WithoutRows {
    };
    FieldSection(FieldGroup group, QWidget *parent, WithoutRows);
    void rowEdited(FieldRow *row) override;

private:
    void narrowRegions();
    void fillRegionsAbove();
};

} // namespace lumbung
