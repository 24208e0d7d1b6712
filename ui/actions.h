// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

#include <type_traits>
#include <utility>

class QLayout;
class QPushButton;
class QWidget;

namespace lumbung {

/// Everything a person can call by name.
enum class ActionId {
    // anywhere
    NewRecord,
    Search,
    CommandPalette,
    Help,
    OpenOtherRegister,
    BackUp,
    Verify,
    Quit,
    // the form
    FinishRecord,
    DiscardChanges,
    CheckAgain,
    OpenList,
    GoToField,
    SameAsLast,
    PreviousRecord,
    NextRecord,
    // decisions on the class
    AcceptAnswers,
    PutOff,
    ConfirmAlike,
    ConfirmList,
    UndoDecision,
    OpenInForm,
    ViewQueue,
    ViewSecondCoding,
    ViewAgreement,
    DrawSample,
    DrawNow,
    SkipCase,
    // publications
    PublishForm,
    CheckPoints,
    PublishNow,
    WithdrawForm,
    WithdrawNow,
    CheckFile,
    ViewPublications,
    ViewBridge,
    // lists of others
    ChooseImport,
    GoOn,
    GoBack,
    TakeIn,
    RowIsNew,
    RowIsKnown,
    RowLeaveOut,
    RowTakeDoubtful,
    RowAsFound,
    SaveRefused,
    UndoImport,
    UndoImportNow,
    OpenImported,
    ViewImport,
    ViewImports,
    ViewMappings,
    ViewKits,
    SaveMappings,
    ReadMappings,
    // workbooks of the regencies
    MakeKit,
    KitOurs,
    KitTheirs,
    KitAllOurs,
    KitAllTheirs,
    // likely duplicates
    NotDuplicate,
    NotDuplicateNow,
    MergeRecords,
    MergeNow,
    OpenSecond,
    LookAgain,
    TakeBack,
    TakeBackNow,
    ViewPairs,
    ViewMergers,
    ViewMarks,
    OpenLikely,
    // tables
    VerifyRecords,
    Copy,
    CopyWithHeadings,
    // pictures and files
    SavePng,
    SaveSvg,
    SaveXlsx,
    SaveCsv,
    SaveJson,
};

/// Text, icon and keys of an action, once: buttons, the list of commands and the keys follow it.
struct ActionInfo {
    ActionId id;
    const char *text; ///< QT_TRANSLATE_NOOP("Action", …)
    const char *icon; ///< resources/icons/<icon>.svg; null: none
    QList<QKeySequence> keys;
};

const QList<ActionInfo> &actionTable();
const ActionInfo &actionInfo(ActionId id);

/// An action of this kind, owned by and added to the widget. Its keys work while the widget is shown, wherever in the
/// window the focus is. The list of commands (Ctrl+K) offers the actions added to the window and to the page in front.
QAction *makeAction(ActionId id, QWidget *owner);

/// A button with the text, icon and key hint of the action, for what is done in one place only.
QPushButton *makeButton(ActionId id);
/// An action of the owner with its button at the end of the line. The button can be pressed when the action can.
QAction *addKeyAction(QLayout *line, ActionId id, QWidget *owner, Qt::FocusPolicy focus = Qt::TabFocus);
/// The same, with what it does: a member of the owner, or anything that can be called.
template <class Owner, class Done>
requires(!std::is_convertible_v<Done, Qt::FocusPolicy>) QAction *addKeyAction(
    QLayout *line, ActionId id, Owner *owner, Done done, Qt::FocusPolicy focus = Qt::TabFocus)
{
    QAction *action = addKeyAction(line, id, owner, focus);
    QObject::connect(action, &QAction::triggered, owner, std::move(done));
    return action;
}

QString keyLabel(const QAction &action); ///< "Put off (S)"
QString keyLabel(ActionId id);
/// A button that names the action and its key and triggers it. A click leaves the focus where it is.
QPushButton *makeKeyButton(QAction *action, QWidget *parent);

/// "Alt+1" for the first page of the rail, "Alt+0" for the tenth.
QKeySequence pageKey(int index);

} // namespace lumbung
