// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of one part of a filter, one under another, some under titles. Shows values and says what was pressed;
// whoever hears it gives the new values.
#pragma once

#include "desktop/choicerow.h"
#include "desktop/filterparts.h"
#include "style/label.h"

#include <QVBoxLayout>

namespace escale {

class ChoiceList final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives the list.
    ChoiceList(const Appearance &appearance, ChoiceRow::Kind kind, QWidget *parent = nullptr);

    /// Nothing is built for a list nobody has opened: its rows are made at the first makeRows(), and kept from then on
    /// as long as they serve, the focus with them. True when there are others than before: their place among the stops
    /// of Tab is for the owner to give.
    bool setChoices(const QList<FilterChoice> &choices);
    bool makeRows();
    /// As last given: one a row, once there are rows.
    [[nodiscard]] const QList<FilterChoice> &choices() const { return m_choices; }
    [[nodiscard]] const QList<ChoiceRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    void chosen(const QString &id, bool on);

private:
    void arrange();
    void fill();
    ChoiceRow *addRow();

    const Appearance &m_appearance;
    ChoiceRow::Kind m_kind;
    QList<FilterChoice> m_choices;
    QList<ChoiceRow *> m_rows;
    QList<Label *> m_titles;
    QVBoxLayout *m_column;
    bool m_made = false;
};

} // namespace escale
