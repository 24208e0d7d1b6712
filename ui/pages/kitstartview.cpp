// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kitstartview.h"

#include "app/domain/codelist.h"
#include "ui/actions.h"
#include "ui/theme.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelled.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/pathline.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstKitYear = 1950, fieldMargins = 28;

/// Heading, sentence and what is done, one below the other.
QVBoxLayout *makePart(const QString &title, const QString &words, QWidget *part)
{
    auto *heading = new QLabel(title, part);
    theme::scaleFont(heading, 1.15, true);
    auto *sentence = new QLabel(words, part);
    sentence->setWordWrap(true);
    theme::subdue(sentence);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QLabel *label : {heading, sentence}) {
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    return layout;
}

} // namespace

KitStartView::KitStartView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_regency(new CodeEdit(codeList(u"regency"_s), this)),
      m_year(new QSpinBox(this)), m_personal(new QCheckBox(tr("With telephone and e-mail"), this)),
      m_made(new MessageLine(this))
{
    setWhatsThis(tr("A workbook for each regency: its cooperatives with lists to choose from, to be corrected there "
                    "and taken in again. Above it is made; below the one that came back is looked at: nothing is "
                    "stored before you have seen what changes."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeMaking());
    layout->addSpacing(18);
    layout->addWidget(makeTaking());
    layout->addStretch(1);
    connect(m_path, &PathLine::chosen, this, &KitStartView::fileChosen);
    letDrop(this, [this](const QString &path) { Q_EMIT fileChosen(path); });
}

QWidget *KitStartView::makeMaking()
{
    m_regency->setObjectName(u"kitRegency"_s);
    m_regency->setPlaceholderText(tr("all 35; or type the name of one"));
    m_regency->setMinimumWidth(m_regency->fontMetrics().horizontalAdvance(m_regency->placeholderText()) + fieldMargins);
    m_regency->setWhatsThis(tr("The regency or city, by code or part of its name. Empty: a workbook for each of the "
                               "35, all into one folder."));
    m_year->setObjectName(u"kitYear"_s);
    const int thisYear = m_context.clock.today().year();
    m_year->setRange(firstKitYear, thisYear);
    m_year->setValue(thisYear - 1);
    m_year->setWhatsThis(tr("The book year whose members and amounts are asked for."));
    m_personal->setObjectName(u"kitPersonal"_s);
    m_personal->setWhatsThis(tr("Telephone and e-mail of the cooperatives are personal data: only for offices that "
                                "are to keep them right. Officers are never in it."));

    auto *part = new QWidget(this);
    QVBoxLayout *layout = makePart(tr("Make a workbook"),
        tr("The cooperatives of a regency as an Excel workbook with drop-down lists and checks, to be sent to its "
           "office. Officers are never in it."),
        part);
    auto *line = new FlowLayout;
    line->addWidget(labelled(tr("Regency or city"), m_regency, part));
    line->addWidget(labelled(tr("Book year"), m_year, part));
    line->addWidget(m_personal);
    addKeyAction(line, ActionId::MakeKit, this, &KitStartView::make, Qt::StrongFocus);
    layout->addLayout(line);
    layout->addWidget(m_made);
    return part;
}

/// Its fields are made here, behind the ones above: Tab follows.
QWidget *KitStartView::makeTaking()
{
    auto *part = new QWidget(this);
    QVBoxLayout *layout = makePart(tr("Take in a workbook that came back"),
        tr("Choose it or drop it here. What was sent, what came back and what is so now are shown side by side first; "
           "nothing is stored before that."),
        part);
    auto *line = new QHBoxLayout;
    m_path = new PathLine(u"kitPath"_s, tr("Path of the workbook that came back; Enter looks at it"), this);
    m_path->setAccessibleName(tr("Workbook that came back"));
    line->addWidget(m_path, 1);
    addKeyAction(line, ActionId::ChooseImport, this, &KitStartView::askForFile, Qt::StrongFocus);
    layout->addLayout(line);
    m_taken = new MessageLine(this);
    layout->addWidget(m_taken);
    return part;
}

void KitStartView::make()
{
    m_regency->commit();
    const QString regency = m_regency->typed().trimmed();
    if (!regency.isEmpty() && !codeList(u"regency"_s).contains(regency)) {
        m_made->tell(MessageLine::Kind::Error,
            tr("“%1” is no regency or city of this province. Choose one from the list (F4), or leave the field empty "
               "for all.")
                .arg(regency));
        m_regency->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_made->clear();
    Q_EMIT makeWanted({regency, m_year->value(), m_personal->isChecked()});
}

void KitStartView::askForFile()
{
    FileQuestion question;
    question.title = tr("Which workbook came back?");
    question.filter = tr("Excel (*.xlsx);;All files (*)");
    lumbung::askForFile(this, m_context.settings, question, [this](const QString &path) { Q_EMIT fileChosen(path); });
}

void KitStartView::refuse(const QString &path, const QString &message)
{
    m_path->setPath(path);
    m_taken->tell(MessageLine::Kind::Error, message);
    m_path->takeFocus();
}

void KitStartView::clearPath()
{
    m_path->clear();
    m_taken->clear();
}

void KitStartView::takeFocus()
{
    m_regency->setFocus(Qt::OtherFocusReason);
}

} // namespace lumbung
