// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/codingstore.h"

#include <QComboBox>

namespace lumbung {

/// The samples that were drawn, newest first, one of them chosen.
class SamplePicker : public QComboBox
{
    Q_OBJECT

public:
    explicit SamplePicker(QWidget *parent = nullptr);

    /// Keeps the one that was chosen, else chooses the newest. Emits nothing.
    void setSamples(const QList<CodingSample> &samples);
    void choose(qint64 sample); ///< also one that is not in the list yet; emits nothing
    qint64 chosen() const; ///< 0: there is none

Q_SIGNALS:
    void picked(qint64 sample); ///< by the person

private:
    qint64 m_wanted = 0;
};

} // namespace lumbung
