// SPDX-License-Identifier: GPL-3.0-or-later
// Which languages the first page offers, and in which order. At least one stays.
#pragma once

#include "style/button.h"

#include <QVBoxLayout>

namespace escale {

class LanguageOrder final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives it.
    LanguageOrder(const Appearance &appearance, const QList<Language> &offered, QWidget *parent = nullptr);

    /// In order.
    [[nodiscard]] QList<Language> offered() const;

Q_SIGNALS:
    void changed();

private:
    void addRow(Language language);
    void toggle(Language language);
    void raiseRow(Language language);
    void arrange();

    struct Row {
        Language language;
        QWidget *whole;
        Button *choice, *up;
    };
    const Appearance &m_appearance;
    QVBoxLayout *m_column;
    QList<Row> m_rows; ///< all eight, in order
    LanguageSet m_offered;
};

} // namespace escale
