// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importfileview.h"

#include "app/base/text.h"
#include "ui/actions.h"
#include "ui/pages/importwork.h"
#include "ui/theme.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/pathline.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

ImportFileView::ImportFileView(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_choose(makeAction(ActionId::ChooseImport, this)),
      m_goOn(makeAction(ActionId::GoOn, this)), m_goOnButton(makeKeyButton(m_goOn, this)),
      m_path(new PathLine(u"importPath"_s, tr("Path of the file; Enter reads it"), this)),
      m_sender(new QComboBox(this)), m_readingLine(new QWidget(this)), m_encoding(new QComboBox(this)),
      m_delimiter(new QComboBox(this)), m_message(new MessageLine(this)), m_before(new MessageLine(this)),
      m_words(new QLabel(this))
{
    setWhatsThis(tr("A list that an office sent: Excel (xlsx), OpenDocument (ods) or text with columns (csv, tsv, "
                    "txt). Choose it with Ctrl+B, type its path, or drop it here. Nothing is stored before you have "
                    "seen what becomes of every row."));
    m_words->setObjectName(u"importRecognised"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QScrollArea(this);
    words->setWidget(m_words);
    words->setWidgetResizable(true);
    words->setFrameShape(QFrame::NoFrame);
    words->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeFields());
    layout->addWidget(m_message);
    layout->addWidget(m_before);
    layout->addWidget(words, 1);
    m_goOnButton->setObjectName(u"importGoOn"_s);
    m_goOnButton->setFocusPolicy(Qt::StrongFocus);
    m_goOnButton->setAutoDefault(true); // Enter goes on once the file was read
    layout->addWidget(m_goOnButton, 0, Qt::AlignLeft);
    connect(m_goOn, &QAction::enabledChanged, m_goOnButton, &QWidget::setEnabled);
    connectParts();
    clear();
}

QLayout *ImportFileView::makeFields()
{
    m_sender->setObjectName(u"importSender"_s);
    m_sender->setEditable(true);
    m_sender->setInsertPolicy(QComboBox::NoInsert);
    m_sender->lineEdit()->setPlaceholderText(tr("Who sent it, for example Dinas Kab. Klaten"));
    m_sender->setWhatsThis(tr("Who sent the file. What you choose for its columns is remembered for this sender, and "
                              "proposed for the next file of theirs. May be empty."));
    m_encoding->setObjectName(u"importEncoding"_s);
    for (const QString &encoding : {u"UTF-8"_s, u"windows-1252"_s, u"UTF-16LE"_s, u"UTF-16BE"_s})
        m_encoding->addItem(work::encodingTitle(encoding), encoding);
    m_delimiter->setObjectName(u"importDelimiter"_s);
    for (const QString &delimiter : {u";"_s, u","_s, u"\t"_s, u"|"_s})
        m_delimiter->addItem(work::delimiterTitle(delimiter), delimiter);

    auto *reading = new FlowLayout(m_readingLine);
    const auto addChoice = [this, reading](const QString &words, QComboBox *choice) {
        auto *label = new QLabel(words, m_readingLine);
        label->setBuddy(choice);
        choice->setAccessibleName(words);
        reading->addWidget(label);
        reading->addWidget(choice);
    };
    addChoice(tr("Encoding"), m_encoding);
    addChoice(tr("Separator"), m_delimiter);

    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    const auto addRow = [this, grid](const QString &words, QWidget *field) {
        auto *label = new QLabel(words, this);
        label->setBuddy(field);
        field->setAccessibleName(words);
        grid->addWidget(label, grid->rowCount(), 0);
        grid->addWidget(field, grid->rowCount() - 1, 1);
    };
    addRow(tr("File"), m_path);
    QPushButton *choose = makeKeyButton(m_choose, this);
    choose->setFocusPolicy(Qt::StrongFocus);
    grid->addWidget(choose, grid->rowCount() - 1, 2);
    addRow(tr("Sender"), m_sender);
    grid->addWidget(m_readingLine, grid->rowCount(), 1);
    return grid;
}

void ImportFileView::connectParts()
{
    connect(m_choose, &QAction::triggered, this, &ImportFileView::askForFile);
    connect(m_goOn, &QAction::triggered, this, &ImportFileView::goOnWanted);
    connect(m_path, &PathLine::chosen, this, &ImportFileView::fileChosen);
    letDrop(this, [this](const QString &path) { Q_EMIT fileChosen(path); });
    for (QComboBox *choice : {m_encoding, m_delimiter})
        connect(choice, &QComboBox::activated, this, &ImportFileView::readingChosen);
    connect(m_sender, &QComboBox::activated, this, [this] { Q_EMIT senderChosen(sender()); });
    connect(m_sender->lineEdit(), &QLineEdit::editingFinished, this, [this] { Q_EMIT senderChosen(sender()); });
}

void ImportFileView::askForFile()
{
    FileQuestion question;
    question.title = tr("Which list is to be taken in?");
    question.filter = tr("Lists (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)");
    lumbung::askForFile(this, m_settings, question, [this](const QString &path) { Q_EMIT fileChosen(path); });
}

void ImportFileView::setSenders(const QStringList &senders)
{
    const QSignalBlocker quiet(m_sender);
    const QString typed = m_sender->currentText();
    m_sender->clear();
    m_sender->addItems(senders);
    m_sender->setCurrentIndex(-1);
    m_sender->setEditText(typed);
}

QString ImportFileView::sender() const
{
    return text::tidied(m_sender->currentText());
}

TableOptions ImportFileView::reading() const
{
    if (m_readingLine->isHidden())
        return {};
    return {m_delimiter->currentData().toString(), m_encoding->currentData().toString()};
}

QString ImportFileView::recognised(const ImportDraft &draft)
{
    QStringList said; // of the sheets: the whole file often says so again
    QStringList lines{
        tr("%1: %2.", "file and what it is").arg(draft.table->name, work::formatTitle(draft.table->format))};
    for (const SheetPlan &plan : draft.sheets) {
        const TableSheet &sheet = draft.table->sheets[plan.sheet];
        const QString name = work::sheetTitle(draft, plan);
        QString line;
        if (!plan.problem.isEmpty())
            line = tr("• %1: %2", "sheet and what is wrong with it").arg(name, plan.problem);
        else if (plan.lastHeadingLine > 0)
            line = tr("• %1: headings in line %2, %Ln row(s) below", nullptr, work::rowsBelow(draft, plan))
                       .arg(name, QString::number(plan.lastHeadingLine));
        else
            line = tr("• %1: no headings, %Ln row(s)", nullptr, work::rowsBelow(draft, plan)).arg(name);
        if (sheet.isHidden)
            line += u' ' + tr("(a hidden sheet)");
        if (!plan.isTaken && plan.problem.isEmpty())
            line += u' ' + tr("(left out)");
        lines.append(line);
        for (const QString &note : sheet.notes)
            lines.append(u"    "_s + note);
        said += sheet.notes;
    }
    for (const QString &note : QStringList{draft.readAs} + draft.table->notes + draft.notes) {
        if (!note.isEmpty() && !said.contains(note)) {
            said.append(note);
            lines.append(note);
        }
    }
    return lines.join(u'\n');
}

void ImportFileView::showReading(const ImportDraft &draft)
{
    const bool isText = draft.table->format == "csv"_L1;
    m_readingLine->setVisible(isText);
    if (!isText)
        return;
    if (m_delimiter->findData(draft.table->delimiter) < 0)
        m_delimiter->addItem(work::delimiterTitle(draft.table->delimiter), draft.table->delimiter);
    m_delimiter->setCurrentIndex(m_delimiter->findData(draft.table->delimiter));
    const int encoding = m_encoding->findData(draft.table->encoding, Qt::UserRole, Qt::MatchFixedString);
    if (encoding < 0)
        m_encoding->addItem(work::encodingTitle(draft.table->encoding), draft.table->encoding);
    m_encoding->setCurrentIndex(encoding < 0 ? m_encoding->count() - 1 : encoding);
}

void ImportFileView::showFile(const ImportDraft &draft, const QStringList &before)
{
    m_path->setPath(draft.path);
    m_message->clear();
    if (before.isEmpty())
        m_before->clear();
    else
        m_before->tell(MessageLine::Kind::Warning, before.join(u'\n'));
    m_words->setText(recognised(draft));
    showReading(draft);
    m_goOn->setEnabled(true);
}

void ImportFileView::refuse(const QString &path, const QString &message)
{
    clear();
    m_path->setPath(path);
    m_message->tell(MessageLine::Kind::Error, message);
    takeFocus();
}

void ImportFileView::tell(const QString &message)
{
    m_message->tell(MessageLine::Kind::Hint, message);
}

void ImportFileView::clear()
{
    m_path->clear();
    m_message->clear();
    m_before->clear();
    m_readingLine->hide();
    m_words->setText(tr("Choose a list that an office sent, or drop it here: Excel (xlsx), OpenDocument (ods) or text "
                        "with columns (csv, tsv, txt). It is only read; nothing is stored before you have seen what "
                        "becomes of every row."));
    m_goOn->setEnabled(false);
}

void ImportFileView::takeFocus()
{
    m_path->takeFocus();
}

void ImportFileView::focusGoOn()
{
    m_goOnButton->setFocus(Qt::OtherFocusReason);
}

} // namespace lumbung
