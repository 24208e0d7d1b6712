// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/samplepicker.h"

#include "app/base/text.h"

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

SamplePicker::SamplePicker(QWidget *parent) : QComboBox(parent)
{
    constexpr int letters = 28, widest = 90;
    setObjectName(u"sample"_s);
    setAccessibleName(tr("Sample"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumContentsLength(letters);
    setMaximumWidth(fontMetrics().averageCharWidth() * widest);
    connect(this, &QComboBox::activated, this, [this] {
        m_wanted = chosen();
        Q_EMIT picked(m_wanted);
    });
}

void SamplePicker::setSamples(const QList<CodingSample> &samples)
{
    clear();
    for (const CodingSample &sample : samples) {
        const int size = static_cast<int>(sample.size);
        addItem(tr("%1 – %2 (%Ln cooperative(s))", "number, name and size of a sample", size)
                    .arg(QString::number(sample.id), sample.name),
            sample.id);
        const QString drawn
            = tr("Drawn by %1 on %2 from %3, with the seed %4.", "person, day, number of cooperatives, number")
                  .arg(sample.author, text::longDateTime(sample.at), text::number(sample.drawnFrom),
                      QString::number(sample.seed));
        setItemData(count() - 1, QString(sample.name + u'\n' + drawn).toHtmlEscaped(), Qt::ToolTipRole);
    }
    setVisible(count() > 0);
    choose(m_wanted);
}

void SamplePicker::choose(qint64 sample)
{
    m_wanted = sample;
    if (count() > 0)
        setCurrentIndex(std::max(0, findData(sample)));
}

qint64 SamplePicker::chosen() const
{
    return currentData().toLongLong();
}

} // namespace lumbung
