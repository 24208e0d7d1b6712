// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldsection.h"

class QFrame;
class QLabel;

namespace lumbung {

struct StandingFacts;

/// The questions of the indicator's sheet as far as the answers call for them, and the outcome with its reason.
class ClassificationSection : public FieldSection
{
    Q_OBJECT

public:
    explicit ClassificationSection(QWidget *parent);

    /// Shows the questions that are asked now and the outcome.
    void showOutcome(const StandingFacts &facts);

private:
    int addQuestions(QGridLayout *grid, int line);
    QFrame *makeOutcome();

    QLabel *m_kind = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_citation = nullptr;
};

} // namespace lumbung
