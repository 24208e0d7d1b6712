// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/standing.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace lumbung {

class ChoiceBox;
struct Question;

/// The questions of the sheet, answered one after the other with single keys. What is marked beforehand counts only
/// once it is accepted: a yes-or-no by its own key or Enter, a choice of several by Enter. Backspace goes back a
/// question.
class AnswerSheet : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerSheet(QWidget *parent = nullptr);

    void begin(const StandingFacts &marked); ///< nothing is accepted yet
    StandingFacts answers() const; ///< as marked or accepted, of the questions that are asked
    bool isComplete() const; ///< every question asked is accepted
    void acceptAll(); ///< as far as they are answered; stops at the first that needs an answer
    void takeFocus(); ///< to the question that is to be answered
    QString currentQuestion() const; ///< its field; empty: all are accepted

Q_SIGNALS:
    void changed(); ///< another answer, or another question in turn
    void finished(); ///< Enter, after the last answer
    void answerMissing(); ///< Enter, but the question needs an answer

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        const Question *question;
        QLabel *text;
        QLabel *answer; ///< in words, while it is not this question's turn
        ChoiceBox *box;
    };

    void addLine(const Question &question);
    QList<int> asked() const; ///< places in m_lines
    int currentPlace() const; ///< in m_lines; -1: all are accepted
    bool handleKey(QKeyEvent *event);
    void accept();
    void goBack();
    void showTurn();
    void showLine(Line &line, bool isAccepted, bool isCurrent);

    QList<Line> m_lines; ///< one for each question of the scheme
    int m_accepted = 0; ///< how many of those asked
};

} // namespace lumbung
