// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QHBoxLayout;

namespace lumbung {

/// A sentence in the page itself, with an icon: a result, a warning, an error. Hidden until there is something to tell.
class MessageLine : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Done,
        Hint,
        Warning,
        Error,
    };

    explicit MessageLine(QWidget *parent = nullptr);

    void tell(Kind kind, const QString &message);
    void clear(); ///< nothing to tell any more; also takes the buttons away
    QString message() const;
    Kind kind() const { return m_kind; }

    /// A button at the right end, until the next message.
    void addButton(const QString &text, QObject *context, const std::function<void()> &clicked);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    void removeButtons();

    Kind m_kind = Kind::Hint;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace lumbung
