// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/kit.h"
#include "ui/pages/page.h"

class QCheckBox;
class QSpinBox;

namespace lumbung {

class CodeEdit;
class MessageLine;
class PathLine;

/// For whom a workbook is to be made, and which one came back.
class KitStartView : public QWidget
{
    Q_OBJECT

public:
    explicit KitStartView(const PageContext &context, QWidget *parent = nullptr);

    MessageLine *madeLine() const { return m_made; } ///< what came of making
    MessageLine *takenLine() const { return m_taken; } ///< what came of a file that came back
    void refuse(const QString &path, const QString &message); ///< it cannot be taken in
    void clearPath();
    void askForFile(); ///< that came back
    void takeFocus();

Q_SIGNALS:
    void makeWanted(const lumbung::KitRequest &request); ///< no regency: of all
    void fileChosen(const QString &path);

private:
    QWidget *makeMaking();
    QWidget *makeTaking();
    void make();

    PageContext m_context;
    CodeEdit *m_regency;
    QSpinBox *m_year;
    QCheckBox *m_personal;
    MessageLine *m_made;
    PathLine *m_path = nullptr;
    MessageLine *m_taken = nullptr;
};

} // namespace lumbung
