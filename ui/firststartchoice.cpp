// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststartchoice.h"

#include "app/base/text.h"
#include "ui/theme.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/messageline.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QString ending()
{
    return u".lumbung"_s;
}

/// Who the computer says is at work.
QString loginName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return {};
}

/// "register-2.lumbung" where "register.lumbung" is there already.
QString freePath(const QString &path)
{
    const QString stem = path.chopped(ending().size());
    QString free = path;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = stem + u'-' + QString::number(number) + ending();
    return free;
}

} // namespace

FirstStartChoice::FirstStartChoice(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_message(new MessageLine), m_person(new QLineEdit), m_path(new QLineEdit),
      m_back(new QPushButton(tr("Back to the open register")))
{
    auto *content = new QWidget;
    content->setMaximumWidth(760);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 28, 32, 28);
    column->setSpacing(12);

    auto *heading = new QLabel(tr("Which register?"));
    theme::scaleFont(heading, 1.8, true);
    auto *words = new QLabel(tr("Lumbung keeps the register of cooperatives in one file on this computer."));
    words->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(words);
    column->addWidget(m_message);
    column->addLayout(makeFields());

    addChoice(column, u"add"_s, u"empty"_s, tr("Begin empty"), tr("A new register without cooperatives."),
        [this] { Q_EMIT emptyWanted(path()); });
    addChoice(column, u"charts"_s, u"example"_s, tr("Try it with example data"),
        tr("A new register with 9,568 invented cooperatives, to get to know the program."),
        [this] { Q_EMIT exampleWanted(path()); });
    addChoice(column, u"import"_s, u"import"_s, tr("Import a list"),
        tr("A new register with the cooperatives of a list from another program."), [this] { Q_EMIT importWanted(); });
    addChoice(column, u"register"_s, u"open"_s, tr("Open a register"), tr("A file that is there already."),
        [this] { askForRegister(); });
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_back, &QPushButton::clicked, this, &FirstStartChoice::backWanted);
    connect(new QShortcut(Qt::Key_Escape, m_back), &QShortcut::activated, m_back, &QPushButton::click);

    auto *scroll = new QScrollArea(this);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->addStretch(1);
    row->addWidget(content, 4);
    row->addStretch(1);
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QLayout *FirstStartChoice::makeFields()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *choosePlace = new QPushButton(tr("Choose…"));
    auto *place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(choosePlace);
    form->addRow(tr("Your name"), m_person);
    form->addRow(tr("Where a new register lies"), place);

    m_person->setPlaceholderText(tr("Kept with every change you make"));
    m_person->setAccessibleName(tr("Your name"));
    m_path->setAccessibleName(tr("Where a new register lies"));
    connect(m_person, &QLineEdit::editingFinished, this, &FirstStartChoice::keepPerson);
    connect(choosePlace, &QPushButton::clicked, this, &FirstStartChoice::askForPlace);
    return form;
}

void FirstStartChoice::addChoice(QVBoxLayout *layout, const QString &iconName, const QString &name,
    const QString &title, const QString &description, const std::function<void()> &chosen)
{
    auto *button = new QCommandLinkButton(title, description);
    button->setObjectName(name);
    button->setIcon(theme::icon(iconName));
    button->setIconSize(QSize(28, 28));
    button->setAutoDefault(true);
    connect(button, &QCommandLinkButton::clicked, this, [this, chosen] {
        keepPerson();
        m_message->clear();
        chosen();
    });
    layout->addWidget(button);
}

void FirstStartChoice::begin(bool canGoBack)
{
    m_message->clear();
    m_back->setVisible(canGoBack);
    const QString person = m_settings.text(setting::person);
    m_person->setText(person.isEmpty() ? loginName() : person);
    m_path->setText(QDir::toNativeSeparators(freePath(defaultRegisterPath())));
    m_person->setFocus();
}

QString FirstStartChoice::path() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty())
        path = defaultRegisterPath();
    if (!path.endsWith(ending(), Qt::CaseInsensitive))
        path += ending();
    return QDir::isAbsolutePath(path) ? path : QDir(documentsFolder()).absoluteFilePath(path);
}

void FirstStartChoice::askForPlace()
{
    FileQuestion question;
    question.what = FileQuestion::What::Save;
    question.title = tr("Where a new register lies");
    question.suggested = u"register"_s + ending();
    question.filter = tr("Register (*.lumbung)");
    askForFile(
        this, m_settings, question, [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
}

void FirstStartChoice::askForRegister()
{
    FileQuestion question;
    question.title = tr("Open a register");
    question.filter = tr("Register (*.lumbung);;All files (*)");
    askForFile(this, m_settings, question, [this](const QString &path) { Q_EMIT openWanted(path); });
}

void FirstStartChoice::keepPerson()
{
    m_settings.set(setting::person, text::tidied(m_person->text()));
}

QString FirstStartChoice::message() const
{
    return m_message->message();
}

void FirstStartChoice::tellError(const QString &message)
{
    m_message->tell(MessageLine::Kind::Error, message);
}

void FirstStartChoice::tellCancelled()
{
    m_message->tell(MessageLine::Kind::Warning, tr("It was cancelled. No register was made."));
}

void FirstStartChoice::offer(const QString &text, const std::function<void()> &chosen)
{
    m_message->addButton(text, this, chosen);
}

QString defaultRegisterPath()
{
    return QDir(documentsFolder()).filePath(u"Lumbung/register.lumbung"_s);
}

} // namespace lumbung
