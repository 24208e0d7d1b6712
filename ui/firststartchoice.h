// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lumbung {

class MessageLine;

/// Who is at work, where the register lies, and how it begins.
class FirstStartChoice : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartChoice(Settings &settings, QWidget *parent = nullptr);

    void begin(bool canGoBack);
    QString path() const; ///< of a new register; with the ending .lumbung
    QString message() const;
    void tellError(const QString &message);
    void tellCancelled();
    void offer(const QString &text, const std::function<void()> &chosen); ///< a button beside the message

Q_SIGNALS:
    void emptyWanted(const QString &path);
    void exampleWanted(const QString &path);
    void importWanted();
    void openWanted(const QString &path);
    void backWanted();

private:
    QLayout *makeFields();
    void addChoice(QVBoxLayout *layout, const QString &iconName, const QString &name, const QString &title,
        const QString &description, const std::function<void()> &chosen);
    void askForPlace();
    void askForRegister();
    void keepPerson();

    Settings &m_settings;
    MessageLine *m_message;
    QLineEdit *m_person;
    QLineEdit *m_path;
    QPushButton *m_back;
};

/// <Documents>/Lumbung/register.lumbung
QString defaultRegisterPath();

} // namespace lumbung
