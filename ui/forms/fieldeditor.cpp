// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldeditor.h"

#include "app/domain/codelist.h"
#include "ui/forms/typedrecord.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/narrowline.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const FieldInfo &field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Money;
}

QLineEdit *makeLine(const FieldInfo &field, QWidget *parent)
{
    if (isNumber(field) || field.type == FieldType::Date)
        return new NarrowLine(20, parent);
    return field.type == FieldType::Digits ? new NarrowLine(24, parent) : new QLineEdit(parent);
}

/// Text, digits, numbers, dates: one line.
class LineEditor : public FieldEditor
{
public:
    LineEditor(const FieldInfo &field, QWidget *parent)
        : FieldEditor(field, makeLine(field, parent)), m_line(static_cast<QLineEdit *>(widget()))
    {
        if (isNumber(field))
            m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    }

    QString typed() const override { return m_line->text(); }

    void setTyped(const QString &typed) override
    {
        // Setting the same text again would lose the cursor and what can be undone.
        if (m_line->text() == typed)
            return;
        m_line->setText(typed);
        m_line->setCursorPosition(0);
    }

    void leave() override
    {
        const QString tidy = tidiedText(field(), typed());
        if (tidy == typed())
            return;
        setTyped(tidy);
        Q_EMIT edited();
    }

private:
    QLineEdit *m_line;
};

class LongTextEditor : public FieldEditor
{
public:
    LongTextEditor(const FieldInfo &field, QWidget *parent)
        : FieldEditor(field, new QPlainTextEdit(parent)), m_text(static_cast<QPlainTextEdit *>(widget()))
    {
        constexpr int lines = 3;
        m_text->setTabChangesFocus(true);
        m_text->setPlaceholderText(QCoreApplication::translate("EntryForm", "Alt+Enter begins a new line"));
        m_text->installEventFilter(this);
        m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + 14);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_isSetting)
                Q_EMIT edited();
        });
    }

    QString typed() const override { return m_text->toPlainText(); }

    void setTyped(const QString &typed) override
    {
        if (m_text->toPlainText() == typed)
            return;
        m_isSetting = true;
        m_text->setPlainText(typed);
        m_isSetting = false;
    }

    void leave() override
    {
        if (const QString tidy = tidiedText(field(), typed()); tidy != typed())
            m_text->setPlainText(tidy);
    }

    /// Enter goes on as in every field; a new line is begun as in a spreadsheet's cell.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
        if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
            return FieldEditor::eventFilter(watched, event);
        if (key->modifiers() & Qt::AltModifier)
            m_text->insertPlainText(u"\n"_s);
        else
            event->ignore(); // whoever holds the field goes on
        return true;
    }

private:
    QPlainTextEdit *m_text;
    bool m_isSetting = false;
};

class CodeEditor : public FieldEditor
{
public:
    CodeEditor(const FieldInfo &field, QWidget *parent)
        : FieldEditor(field, new CodeEdit(codeList(field.listName()), parent)),
          m_line(static_cast<CodeEdit *>(widget()))
    {
        connect(m_line, &CodeEdit::edited, this, &FieldEditor::edited);
    }

    QString typed() const override { return m_line->typed(); }
    void setTyped(const QString &typed) override
    {
        if (m_line->typed() != typed)
            m_line->setTyped(typed);
    }
    void setParentCode(const QString &code) override { m_line->setParentCode(code); }
    bool isChoosing() const override { return m_line->isListOpen(); }

private:
    CodeEdit *m_line;
};

class ChoiceEditor : public FieldEditor
{
public:
    ChoiceEditor(const FieldInfo &field, QWidget *parent)
        : FieldEditor(field, new ChoiceBox(codeList(field.listName()), field.type == FieldType::CodeSet, parent)),
          m_box(static_cast<ChoiceBox *>(widget()))
    {
        connect(m_box, &ChoiceBox::edited, this, &FieldEditor::edited);
    }

    QString typed() const override { return m_box->codes(); }
    void setTyped(const QString &typed) override { m_box->setCodes(typed); }

private:
    ChoiceBox *m_box;
};

class FlagEditor : public FieldEditor
{
public:
    FlagEditor(const FieldInfo &field, QWidget *parent)
        : FieldEditor(field, new QCheckBox(codeList(u"yes_no"_s).title(u"yes"_s), parent)),
          m_box(static_cast<QCheckBox *>(widget()))
    {
        connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
    }

    QString typed() const override { return m_box->isChecked() ? u"1"_s : QString(); }
    void setTyped(const QString &typed) override { m_box->setChecked(typed == "1"_L1); }

private:
    QCheckBox *m_box;
};

} // namespace

FieldEditor::FieldEditor(const FieldInfo &field, QWidget *widget) : QObject(widget), m_field(field), m_widget(widget)
{
    widget->setObjectName(field.keyString());
    widget->setAccessibleName(field.title());
    widget->setWhatsThis(field.helpText());
}

void FieldEditor::setParentCode(const QString &code)
{
    Q_UNUSED(code)
}

bool FieldEditor::isChoosing() const
{
    return false;
}

void FieldEditor::leave() { }

FieldEditor *makeFieldEditor(const FieldInfo &field, QWidget *parent)
{
    switch (field.type) {
    case FieldType::LongText:
        return new LongTextEditor(field, parent);
    case FieldType::Code:
        // Yes or no is one key, not a list.
        if (field.listName() == "yes_no"_L1)
            return new ChoiceEditor(field, parent);
        return new CodeEditor(field, parent);
    case FieldType::Region:
        return new CodeEditor(field, parent);
    case FieldType::CodeSet:
        return new ChoiceEditor(field, parent);
    case FieldType::Flag:
        return new FlagEditor(field, parent);
    case FieldType::Text:
    case FieldType::Digits:
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Date:
        break;
    }
    return new LineEditor(field, parent);
}

} // namespace lumbung
