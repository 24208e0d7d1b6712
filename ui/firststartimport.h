// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/exchange/importer.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace lumbung {

/// Which files a new register is imported from.
class FirstStartImport : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartImport(Settings &settings, QWidget *parent = nullptr);

    void begin();
    ImportRequest request() const;

Q_SIGNALS:
    void importWanted(const lumbung::ImportRequest &request);
    void backWanted();

private:
    QLineEdit *addFile(QFormLayout *form, const QString &label, const QString &hint);
    void fillRegencies();

    Settings &m_settings;
    QLineEdit *m_list = nullptr;
    QLineEdit *m_history = nullptr;
    QLineEdit *m_annual = nullptr;
    QComboBox *m_regency;
    QPushButton *m_start;
};

} // namespace lumbung
