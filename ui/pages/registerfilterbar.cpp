// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registerfilterbar.h"

#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/domain/region.h"
#include "ui/models/registercolumns.h"
#include "ui/theme.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/filterchooser.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr int typingPause = 120; ///< milliseconds

QList<FilterChooser::Entry> entriesOf(const QString &field, const QString &notRecorded)
{
    QList<FilterChooser::Entry> entries;
    if (findField(field)->type == FieldType::Flag) {
        const CodeList &answers = codeList(u"yes_no"_s);
        return {{u"1"_s, answers.title(u"yes"_s)}, {u"0"_s, answers.title(u"no"_s)}};
    }
    if (field == "regency"_L1) {
        for (const region::Regency &regency : region::regencies())
            entries.append({regency.code, codeList(field).title(regency.code)});
    } else {
        for (const CodeEntry &entry : codeList(findField(field)->listName()).entries())
            entries.append({entry.code, entry.title()});
    }
    entries.append({QString(), notRecorded});
    return entries;
}

} // namespace

RegisterFilterBar::RegisterFilterBar(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_registered(new QCheckBox(tr("Registered only"), this)),
      m_day(new DayEdit(this)), m_clear(new QPushButton(tr("Clear filters"), this))
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search by name, NIK, legal entity number or village"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_registered->setToolTip(tr("Without those dissolved, merged or moved to another supervisor"));
    m_day->setOptional(tr("now"));
    m_day->setObjectName(u"day"_s);
    m_day->setAccessibleName(tr("As of"));
    m_clear->setObjectName(u"clear"_s);
    m_clear->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    auto *line = new FlowLayout;
    layout->addLayout(line);
    for (const QString &field : narrowingFields())
        addChooser(line, field);
    line->addWidget(m_registered);
    // In one piece, so that a narrow window never puts the word on one line and the day on the next.
    auto *dated = new QWidget(this);
    auto *pair = new QHBoxLayout(dated);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(new QLabel(tr("As of"), dated));
    pair->addWidget(m_day);
    line->addWidget(dated);
    line->addWidget(m_clear);

    // As seen, from left to right; the choosers were made last.
    QWidget *before = m_search;
    for (int place = 0; place < line->count(); ++place) {
        QWidget *shown = line->itemAt(place)->widget();
        QWidget *next = shown == dated ? m_day : shown;
        setTabOrder(before, next);
        before = next;
    }

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        Filter filter = m_filter;
        filter.text = m_search->text().simplified();
        take(filter);
    });
    connect(m_registered, &QCheckBox::toggled, this, [this](bool isOn) {
        Filter filter = m_filter;
        filter.registeredOnly = isOn;
        take(filter);
    });
    connect(m_day, &DayEdit::dayChanged, this, [this](const QDate &day) {
        Filter filter = m_filter;
        filter.asOf = day;
        take(filter);
    });
    connect(m_day, &DayEdit::refused, this, &RegisterFilterBar::dayRefused);
    connect(m_clear, &QPushButton::clicked, this, &RegisterFilterBar::clear);
    showFilter();
}

void RegisterFilterBar::addChooser(QLayout *layout, const QString &field)
{
    // As the column is called: its words are shorter than those of the form.
    const auto column = std::ranges::find_if(
        registerColumns(), [&field](const RegisterColumn &each) { return field == QLatin1StringView(each.id); });
    auto *chooser = new FilterChooser(column->heading(), entriesOf(field, tr("Not recorded")), this);
    chooser->setObjectName(field);
    layout->addWidget(chooser);
    m_choosers.insert(field, chooser);
    connect(chooser, &FilterChooser::chosenChanged, this, [this, field](const QStringList &codes) {
        Filter filter = m_filter;
        take(filter.only(field, codes));
    });
}

void RegisterFilterBar::take(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_clear->setEnabled(!isEmpty(m_filter));
    Q_EMIT changed(m_filter);
}

void RegisterFilterBar::setFilter(const Filter &filter)
{
    m_typing.stop();
    m_filter = filter;
    showFilter();
}

void RegisterFilterBar::clear()
{
    setFilter({});
    Q_EMIT dayRefused({});
    Q_EMIT changed(m_filter);
}

bool RegisterFilterBar::showsAllOf(Filter filter)
{
    filter.text.clear();
    filter.registeredOnly = false;
    filter.asOf = {};
    for (const QString &field : narrowingFields())
        filter.wanted.remove(field);
    return isEmpty(filter);
}

void RegisterFilterBar::showFilter()
{
    const QSignalBlocker quiet(m_registered);
    m_search->setText(m_filter.text);
    for (auto chooser = m_choosers.cbegin(); chooser != m_choosers.cend(); ++chooser)
        chooser.value()->setChosen(m_filter.wanted.value(chooser.key()));
    m_registered->setChecked(m_filter.registeredOnly);
    m_day->setDay(m_filter.asOf);
    m_clear->setEnabled(!isEmpty(m_filter));
}

void RegisterFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool RegisterFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        m_typing.start(0);
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    Q_EMIT listEntered();
    return true;
}

} // namespace lumbung
