// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststartimport.h"

#include "app/domain/region.h"
#include "ui/theme.h"
#include "ui/widgets/filechooser.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lumbung {

namespace {

QString pathIn(const QLineEdit *edit)
{
    return QDir::fromNativeSeparators(edit->text().trimmed());
}

} // namespace

FirstStartImport::FirstStartImport(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_regency(new QComboBox), m_start(new QPushButton(tr("Import")))
{
    auto *heading = new QLabel(tr("Import a list"));
    theme::scaleFont(heading, 1.8, true);
    auto *words
        = new QLabel(tr("Every row is checked. Rows with errors are not taken; they are listed with the reason. "
                        "The list itself is not changed."));
    words->setWordWrap(true);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_list = addFile(form, tr("List of cooperatives"), {});
    m_history = addFile(form, tr("History"), tr("If there is one"));
    m_annual = addFile(form, tr("Figures by book year"), tr("If there is one"));
    form->addRow(tr("Rows without regency belong to"), m_regency);
    fillRegencies();

    auto *back = new QPushButton(tr("Back"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addWidget(m_start);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 36, 48, 36);
    layout->setSpacing(14);
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addLayout(buttons);
    layout->addStretch();

    m_start->setEnabled(false);
    m_start->setAutoDefault(true);
    connect(m_list, &QLineEdit::textChanged, this, [this] { m_start->setEnabled(!pathIn(m_list).isEmpty()); });
    connect(m_list, &QLineEdit::returnPressed, m_start, &QPushButton::click);
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT importWanted(request()); });
    connect(back, &QPushButton::clicked, this, &FirstStartImport::backWanted);
}

QLineEdit *FirstStartImport::addFile(QFormLayout *form, const QString &label, const QString &hint)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(label);
    auto *choose = new QPushButton(tr("Choose…"));
    auto *row = new QHBoxLayout;
    row->addWidget(edit, 1);
    row->addWidget(choose);
    form->addRow(label, row);
    connect(choose, &QPushButton::clicked, this, [this, label, edit] {
        FileQuestion question;
        question.title = label;
        question.filter = edit == m_list ? tr("Lists (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)")
                                         : tr("CSV (*.csv *.txt);;All files (*)");
        askForFile(
            this, m_settings, question, [edit](const QString &path) { edit->setText(QDir::toNativeSeparators(path)); });
    });
    return edit;
}

void FirstStartImport::fillRegencies()
{
    m_regency->addItem(tr("(they are refused)"), QString());
    for (const region::Regency &regency : region::regencies())
        m_regency->addItem(regency.name, regency.code);
}

void FirstStartImport::begin()
{
    m_list->setFocus();
}

ImportRequest FirstStartImport::request() const
{
    ImportRequest request;
    request.file = pathIn(m_list);
    request.historyFile = pathIn(m_history);
    request.annualFile = pathIn(m_annual);
    request.regency = m_regency->currentData().toString();
    request.author = m_settings.text(setting::person);
    return request;
}

} // namespace lumbung
