// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>

class QListView;

namespace lumbung {

class CodeList;
class CodeSearchModel;

/// A line in which an entry of a code list is chosen by code, by part of a word or by abbreviation. What fits
/// opens below while typing; F4 or Alt+Down shows all. What fits nothing, or several entries, stays as typed.
class CodeEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// The list must live longer.
    explicit CodeEdit(const CodeList &list, QWidget *parent = nullptr);
    ~CodeEdit() override;

    void setNamesOnly(bool namesOnly); ///< for names without codes: the best one that fits is taken
    void setParentCode(const QString &code); ///< only entries below it are offered; empty: all
    QString typed() const; ///< the code of the entry chosen, else the text as typed
    void setTyped(const QString &typed); ///< a code, or any text; emits nothing
    bool isListOpen() const;
    void toggleList(); ///< opens the whole list, or closes it
    void commit(); ///< takes the highlighted entry, or the only one that fits; closes the list

Q_SIGNALS:
    void edited(); ///< typed() is another one
    void chosen(const QString &code); ///< an entry was taken from the list

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void searchTyped(const QString &typed);
    void openWholeList();
    void showList(int row);
    int widestLine() const;
    void closeList();
    bool moveInList(int key);
    void take(const QString &code);

    CodeSearchModel *m_model;
    QPointer<QListView> m_list; ///< child of the window while open
    QString m_code; ///< empty: none chosen
};

} // namespace lumbung
