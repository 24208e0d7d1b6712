// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/classificationwork.h"

#include <QWidget>

#include <optional>

class QFrame;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace lumbung {

class AnswerSheet;
class KnownView;

/// One cooperative before the clerk: what is known at the left, the questions at the right, the outcome of the answers
/// and its reason below them.
class ClassificationCase : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose {
        Decision, ///< of what waits; a reason is asked for when recorded answers are replaced
        SecondCoding, ///< decides nothing
        Ruling, ///< between two answers; always with a reason
    };

    explicit ClassificationCase(Purpose purpose, QWidget *parent = nullptr);

    void addAboveKnown(QWidget *widget);
    void showCase(const work::Case &shown, const QList<Finding> &findings); ///< with the proposal marked
    void showCase(const work::Case &shown, const QList<Finding> &findings, const StandingFacts &marked);
    void showNothing(const QString &why);
    const std::optional<work::Case> &shown() const { return m_case; }
    DecisionRequest request() const; ///< what was decided

    void acceptAll(); ///< every answer as it is marked; then as after the last Enter
    void askForNote(); ///< why it is put off
    void takeFocus();

Q_SIGNALS:
    void decided(); ///< see request()
    void putOff(const QString &note);
    void answerMissing();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Asking {
        Nothing,
        Reason, ///< why recorded answers are replaced
        Note, ///< why it is put off
    };

    QWidget *makeRight();
    QFrame *makeOutcome();
    bool replacesAnswers() const;
    bool needsReason() const;
    QString keysText() const;
    void showOutcome();
    void finish();
    void ask(Asking what);
    void lineEntered();
    void scrollToTurn();

    const Purpose m_purpose;
    std::optional<work::Case> m_case;
    Asking m_asking = Asking::Nothing;
    QLabel *m_name;
    QWidget *m_parts;
    QVBoxLayout *m_left;
    KnownView *m_known;
    AnswerSheet *m_sheet;
    QScrollArea *m_scroll;
    QLabel *m_kind;
    QLabel *m_sentence;
    QLabel *m_citation;
    QLabel *m_lineTitle;
    QLineEdit *m_line;
    QLabel *m_keys;
};

} // namespace lumbung
