// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartexport.h"

#include "app/base/atomicfile.h"
#include "app/base/text.h"
#include "ui/charts/chartpicture.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace lumbung {

ChartExport::ChartExport(QWidget *page, Settings &settings) : QObject(page), m_page(page), m_settings(settings) { }

Result<void> ChartExport::write(const ChartSpec &spec, const QString &format, const QString &path)
{
    const Result<QByteArray> picture = renderChart(spec, format, pictureSize(spec));
    if (!picture)
        return picture.error();
    return writeFileAtomically(path, *picture);
}

void ChartExport::save(const ChartSpec &spec, const QString &format, const QDate &asOf)
{
    QString folder = m_settings.text(setting::exportFolder);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString kind = spec.kind == ChartKind::RegencyBars ? tr("bars-by-regency")
        : spec.kind == ChartKind::RegencyTiles               ? tr("map-by-regency")
        : spec.kind == ChartKind::VariantBars                ? tr("definitions")
        : spec.kind == ChartKind::Trend                      ? tr("trend")
                                                             : text::folded(spec.rowTitle).replace(u' ', u'-');
    const QString name = u"%1-%2.%3"_s.arg(kind, asOf.toString(Qt::ISODate), format);

    auto *dialog = new QFileDialog(m_page, tr("Save the chart"), QDir(folder).filePath(name),
        format == "png"_L1 ? tr("Picture (*.png)") : tr("Drawing (*.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, spec, format](const QString &path) {
        if (const Result<void> written = write(spec, format, path); !written) {
            Q_EMIT failed(written.error());
            return;
        }
        m_settings.set(setting::exportFolder, QFileInfo(path).absolutePath());
        Q_EMIT done(tr("The chart was saved in %1.").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

void ChartExport::copy(const ChartSpec &spec)
{
    const QImage image = chartImage(spec, pictureSize(spec));
    if (image.isNull()) {
        Q_EMIT failed({Error::Kind::File, tr("The picture could not be drawn."), u"no image"_s});
        return;
    }
    QGuiApplication::clipboard()->setImage(image);
    Q_EMIT done(tr("The picture was copied. It can be pasted into a document."));
}

} // namespace lumbung
