// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QLayout>
#include <QPushButton>
#include <QWidget>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const ActionInfo &info)
{
    return QCoreApplication::translate("Action", info.text);
}

QIcon iconOf(const ActionInfo &info)
{
    return info.icon ? theme::icon(QString::fromLatin1(info.icon)) : QIcon();
}

QString titleAndKey(const QString &title, const QKeySequence &key)
{
    return QCoreApplication::translate("Action", "%1 (%2)", "action and its key")
        .arg(title, key.toString(QKeySequence::NativeText));
}

QString toolTipOf(const ActionInfo &info)
{
    if (info.keys.isEmpty())
        return titleOf(info);
    return u"%1 (%2)"_s.arg(titleOf(info), info.keys.first().toString(QKeySequence::NativeText));
}

} // namespace

const QList<ActionInfo> &actionTable()
{
    static const QList<ActionInfo> table = {
        {ActionId::NewRecord, QT_TRANSLATE_NOOP("Action", "New cooperative"), "add", {Qt::CTRL | Qt::Key_N}},
        {ActionId::Search, QT_TRANSLATE_NOOP("Action", "Search"), "search", {Qt::CTRL | Qt::Key_F}},
        {ActionId::CommandPalette, QT_TRANSLATE_NOOP("Action", "Commands"), nullptr, {Qt::CTRL | Qt::Key_K}},
        {ActionId::Help, QT_TRANSLATE_NOOP("Action", "Help"), "hint", {Qt::Key_F1}},
        {ActionId::OpenOtherRegister, QT_TRANSLATE_NOOP("Action", "Open another register…"), nullptr,
            {Qt::CTRL | Qt::Key_O}},
        {ActionId::BackUp, QT_TRANSLATE_NOOP("Action", "Back up now…"), "save", {}},
        {ActionId::Verify, QT_TRANSLATE_NOOP("Action", "Verify the register"), nullptr, {}},
        {ActionId::Quit, QT_TRANSLATE_NOOP("Action", "Quit"), nullptr, {Qt::CTRL | Qt::Key_Q}},

        {ActionId::FinishRecord, QT_TRANSLATE_NOOP("Action", "Save"), "save",
            {Qt::Key_F10, Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::CTRL | Qt::Key_S}},
        {ActionId::DiscardChanges, QT_TRANSLATE_NOOP("Action", "Discard changes"), nullptr, {}},
        {ActionId::CheckAgain, QT_TRANSLATE_NOOP("Action", "Check again"), nullptr, {Qt::Key_F9}},
        {ActionId::OpenList, QT_TRANSLATE_NOOP("Action", "Open the list"), nullptr, {Qt::Key_F4}},
        {ActionId::GoToField, QT_TRANSLATE_NOOP("Action", "Go to a field…"), nullptr, {Qt::Key_F6}},
        {ActionId::SameAsLast, QT_TRANSLATE_NOOP("Action", "Same as in the last record"), nullptr,
            {Qt::Key_F7, Qt::CTRL | Qt::Key_Apostrophe}},
        {ActionId::PreviousRecord, QT_TRANSLATE_NOOP("Action", "Previous record"), nullptr,
            {Qt::CTRL | Qt::Key_PageUp}},
        {ActionId::NextRecord, QT_TRANSLATE_NOOP("Action", "Next record"), nullptr, {Qt::CTRL | Qt::Key_PageDown}},

        {ActionId::AcceptAnswers, QT_TRANSLATE_NOOP("Action", "Accept all answers and save"), "save",
            {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::Key_F10}},
        {ActionId::PutOff, QT_TRANSLATE_NOOP("Action", "Put off"), nullptr, {Qt::Key_S}},
        {ActionId::ConfirmAlike, QT_TRANSLATE_NOOP("Action", "Confirm all alike…"), nullptr, {Qt::Key_B}},
        {ActionId::ConfirmList, QT_TRANSLATE_NOOP("Action", "Confirm the whole list"), "save",
            {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::Key_F10}},
        {ActionId::UndoDecision, QT_TRANSLATE_NOOP("Action", "Undo the last decision"), "history",
            {Qt::CTRL | Qt::Key_Z}},
        {ActionId::OpenInForm, QT_TRANSLATE_NOOP("Action", "Open in the form"), "entry", {Qt::CTRL | Qt::Key_E}},
        {ActionId::ViewQueue, QT_TRANSLATE_NOOP("Action", "Queue"), nullptr, {Qt::CTRL | Qt::Key_1}},
        {ActionId::ViewSecondCoding, QT_TRANSLATE_NOOP("Action", "Second coding"), nullptr, {Qt::CTRL | Qt::Key_2}},
        {ActionId::ViewAgreement, QT_TRANSLATE_NOOP("Action", "Agreement"), nullptr, {Qt::CTRL | Qt::Key_3}},
        {ActionId::DrawSample, QT_TRANSLATE_NOOP("Action", "Draw a sample…"), "add", {Qt::CTRL | Qt::Key_D}},
        {ActionId::DrawNow, QT_TRANSLATE_NOOP("Action", "Draw"), "save",
            {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::Key_F10}},
        {ActionId::SkipCase, QT_TRANSLATE_NOOP("Action", "Skip"), nullptr, {Qt::Key_S}},

        {ActionId::PublishForm, QT_TRANSLATE_NOOP("Action", "Publish…"), "publications", {Qt::CTRL | Qt::Key_T}},
        {ActionId::CheckPoints, QT_TRANSLATE_NOOP("Action", "Count and check"), nullptr, {Qt::Key_F9}},
        {ActionId::PublishNow, QT_TRANSLATE_NOOP("Action", "Publish"), "publications",
            {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::Key_F10}},
        {ActionId::WithdrawForm, QT_TRANSLATE_NOOP("Action", "Withdraw…"), nullptr, {Qt::CTRL | Qt::Key_R}},
        {ActionId::WithdrawNow, QT_TRANSLATE_NOOP("Action", "Withdraw"), nullptr,
            {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::Key_F10}},
        {ActionId::CheckFile, QT_TRANSLATE_NOOP("Action", "Check a file…"), "search", {Qt::CTRL | Qt::Key_B}},
        {ActionId::ViewPublications, QT_TRANSLATE_NOOP("Action", "Publications"), nullptr, {Qt::CTRL | Qt::Key_1}},
        {ActionId::ViewBridge, QT_TRANSLATE_NOOP("Action", "Why the number changed"), nullptr, {Qt::CTRL | Qt::Key_2}},

        {ActionId::ChooseImport, QT_TRANSLATE_NOOP("Action", "Choose a file…"), "import", {Qt::CTRL | Qt::Key_B}},
        {ActionId::GoOn, QT_TRANSLATE_NOOP("Action", "Continue"), "done",
            {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::Key_F10}},
        {ActionId::GoBack, QT_TRANSLATE_NOOP("Action", "One step back"), nullptr, {Qt::ALT | Qt::Key_Left}},
        {ActionId::TakeIn, QT_TRANSLATE_NOOP("Action", "Take in"), "save",
            {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::Key_F10}},
        {ActionId::RowIsNew, QT_TRANSLATE_NOOP("Action", "A cooperative of its own"), nullptr, {Qt::Key_B}},
        {ActionId::RowIsKnown, QT_TRANSLATE_NOOP("Action", "About this one of the register…"), nullptr, {Qt::Key_U}},
        {ActionId::RowLeaveOut, QT_TRANSLATE_NOOP("Action", "Leave out"), nullptr, {Qt::Key_L}},
        {ActionId::RowTakeDoubtful, QT_TRANSLATE_NOOP("Action", "Take in spite of the doubt"), nullptr, {Qt::Key_T}},
        {ActionId::RowAsFound, QT_TRANSLATE_NOOP("Action", "As found"), nullptr, {Qt::Key_Backspace}},
        {ActionId::SaveRefused, QT_TRANSLATE_NOOP("Action", "Save the refused rows…"), "export",
            {Qt::CTRL | Qt::Key_S}},
        {ActionId::UndoImport, QT_TRANSLATE_NOOP("Action", "Undo this import…"), "history", {Qt::CTRL | Qt::Key_Z}},
        {ActionId::UndoImportNow, QT_TRANSLATE_NOOP("Action", "Undo the import"), "history",
            {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::Key_F10}},
        {ActionId::OpenImported, QT_TRANSLATE_NOOP("Action", "List its cooperatives"), "register",
            {Qt::CTRL | Qt::Key_L}},
        {ActionId::ViewImport, QT_TRANSLATE_NOOP("Action", "Import"), nullptr, {Qt::CTRL | Qt::Key_1}},
        {ActionId::ViewImports, QT_TRANSLATE_NOOP("Action", "Imports so far"), nullptr, {Qt::CTRL | Qt::Key_2}},
        {ActionId::ViewMappings, QT_TRANSLATE_NOOP("Action", "Remembered columns"), nullptr, {Qt::CTRL | Qt::Key_3}},
        {ActionId::ViewKits, QT_TRANSLATE_NOOP("Action", "Workbooks of the regencies"), nullptr,
            {Qt::CTRL | Qt::Key_4}},
        {ActionId::SaveMappings, QT_TRANSLATE_NOOP("Action", "Save as a file…"), "export", {Qt::CTRL | Qt::Key_S}},
        {ActionId::ReadMappings, QT_TRANSLATE_NOOP("Action", "Read from a file…"), "import", {Qt::CTRL | Qt::Key_B}},
        {ActionId::MakeKit, QT_TRANSLATE_NOOP("Action", "Make the workbook…"), "export", {Qt::CTRL | Qt::Key_M}},
        {ActionId::KitOurs, QT_TRANSLATE_NOOP("Action", "Keep ours"), nullptr, {Qt::Key_K}},
        {ActionId::KitTheirs, QT_TRANSLATE_NOOP("Action", "Take theirs"), nullptr, {Qt::Key_M}},
        {ActionId::KitAllOurs, QT_TRANSLATE_NOOP("Action", "Keep all of ours"), nullptr, {Qt::SHIFT | Qt::Key_K}},
        {ActionId::KitAllTheirs, QT_TRANSLATE_NOOP("Action", "Take all of theirs"), nullptr, {Qt::SHIFT | Qt::Key_M}},
        {ActionId::NotDuplicate, QT_TRANSLATE_NOOP("Action", "Two cooperatives…"), nullptr, {Qt::Key_B}},
        {ActionId::NotDuplicateNow, QT_TRANSLATE_NOOP("Action", "Mark as two cooperatives"), "save",
            {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::Key_F10}},
        {ActionId::MergeRecords, QT_TRANSLATE_NOOP("Action", "Merge…"), "duplicates", {Qt::Key_G}},
        {ActionId::MergeNow, QT_TRANSLATE_NOOP("Action", "Merge"), "save",
            {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::Key_F10}},
        {ActionId::OpenSecond, QT_TRANSLATE_NOOP("Action", "Open the second in the form"), "entry",
            {Qt::CTRL | Qt::SHIFT | Qt::Key_E}},
        {ActionId::LookAgain, QT_TRANSLATE_NOOP("Action", "Look for duplicates again"), "search", {Qt::Key_F9}},
        {ActionId::TakeBack, QT_TRANSLATE_NOOP("Action", "Take back…"), "history", {Qt::CTRL | Qt::Key_Z}},
        {ActionId::TakeBackNow, QT_TRANSLATE_NOOP("Action", "Take back"), "history",
            {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::Key_F10}},
        {ActionId::ViewPairs, QT_TRANSLATE_NOOP("Action", "Likely duplicates"), nullptr, {Qt::CTRL | Qt::Key_1}},
        {ActionId::ViewMergers, QT_TRANSLATE_NOOP("Action", "Mergers"), nullptr, {Qt::CTRL | Qt::Key_2}},
        {ActionId::ViewMarks, QT_TRANSLATE_NOOP("Action", "Marked as two"), nullptr, {Qt::CTRL | Qt::Key_3}},
        {ActionId::OpenLikely, QT_TRANSLATE_NOOP("Action", "Open the one that is there"), nullptr,
            {Qt::CTRL | Qt::Key_D}},

        {ActionId::VerifyRecords, QT_TRANSLATE_NOOP("Action", "Mark as verified"), "done", {Qt::CTRL | Qt::Key_R}},
        {ActionId::Copy, QT_TRANSLATE_NOOP("Action", "Copy"), "copy", {Qt::CTRL | Qt::Key_C}},
        {ActionId::CopyWithHeadings, QT_TRANSLATE_NOOP("Action", "Copy with headings"), "copy",
            {Qt::CTRL | Qt::SHIFT | Qt::Key_C}},

        {ActionId::SavePng, QT_TRANSLATE_NOOP("Action", "Save as PNG…"), "export", {Qt::CTRL | Qt::Key_S}},
        {ActionId::SaveSvg, QT_TRANSLATE_NOOP("Action", "Save as SVG…"), "export", {}},
        {ActionId::SaveXlsx, QT_TRANSLATE_NOOP("Action", "Save as Excel…"), "export", {Qt::CTRL | Qt::Key_S}},
        {ActionId::SaveCsv, QT_TRANSLATE_NOOP("Action", "Save as CSV…"), "export", {}},
        {ActionId::SaveJson, QT_TRANSLATE_NOOP("Action", "Save as JSON…"), "export", {}},
    };
    return table;
}

const ActionInfo &actionInfo(ActionId id)
{
    const auto found = std::ranges::find(actionTable(), id, &ActionInfo::id);
    Q_ASSERT(found != actionTable().end());
    return *found;
}

QAction *makeAction(ActionId id, QWidget *owner)
{
    const ActionInfo &info = actionInfo(id);
    auto *action = new QAction(titleOf(info), owner);
    action->setIcon(iconOf(info));
    action->setShortcuts(info.keys);
    action->setToolTip(toolTipOf(info));
    owner->addAction(action);
    return action;
}

QPushButton *makeButton(ActionId id)
{
    const ActionInfo &info = actionInfo(id);
    auto *button = new QPushButton(iconOf(info), titleOf(info));
    button->setToolTip(toolTipOf(info));
    button->setAutoDefault(false);
    return button;
}

QString keyLabel(const QAction &action)
{
    return titleAndKey(action.text(), action.shortcut());
}

QString keyLabel(ActionId id)
{
    return titleAndKey(titleOf(actionInfo(id)), actionInfo(id).keys.value(0));
}

QPushButton *makeKeyButton(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), keyLabel(*action), parent);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QAction *addKeyAction(QLayout *line, ActionId id, QWidget *owner, Qt::FocusPolicy focus)
{
    QAction *action = makeAction(id, owner);
    QPushButton *button = makeKeyButton(action, owner);
    button->setFocusPolicy(focus);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    line->addWidget(button);
    return action;
}

QKeySequence pageKey(int index)
{
    Q_ASSERT(index >= 0 && index < 10);
    return QKeySequence(Qt::ALT | Qt::Key(index == 9 ? Qt::Key_0 : Qt::Key_1 + index));
}

} // namespace lumbung
