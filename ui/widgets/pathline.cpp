// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pathline.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace lumbung {

namespace {

class FileDrop : public QObject
{
public:
    FileDrop(QWidget *target, std::function<void(const QString &)> dropped)
        : QObject(target), m_dropped(std::move(dropped))
    {
        target->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isDrop = event->type() == QEvent::Drop;
        if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
            return QObject::eventFilter(watched, event);
        auto *drop = static_cast<QDropEvent *>(event);
        const QList<QUrl> urls = drop->mimeData()->urls();
        const bool isFile = urls.size() == 1 && urls.first().isLocalFile();
        drop->setAccepted(isFile);
        if (isFile)
            drop->acceptProposedAction();
        if (isDrop && isFile)
            m_dropped(urls.first().toLocalFile());
        return true;
    }

private:
    std::function<void(const QString &)> m_dropped;
};

} // namespace

PathLine::PathLine(const QString &name, const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(name);
    setPlaceholderText(placeholder);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        const QString path = QDir::fromNativeSeparators(text().trimmed());
        if (!path.isEmpty())
            Q_EMIT chosen(path);
    });
}

void PathLine::setPath(const QString &path)
{
    setText(QDir::toNativeSeparators(path));
}

void PathLine::takeFocus()
{
    setFocus(Qt::OtherFocusReason);
    selectAll();
}

void letDrop(QWidget *target, std::function<void(const QString &path)> dropped)
{
    target->setAcceptDrops(true);
    for (QLineEdit *line : target->findChildren<QLineEdit *>())
        line->setAcceptDrops(false);
    new FileDrop(target, std::move(dropped));
}

} // namespace lumbung
