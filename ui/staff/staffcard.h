// SPDX-License-Identifier: GPL-3.0-or-later
// A card of the staff's page: a heading, rows of "what: how much", and whatever else is added below.
#pragma once

#include "staff/surface.h"
#include "style/label.h"

#include <QVBoxLayout>

namespace escale {

class StaffCard : public Surface {
    Q_OBJECT

public:
    StaffCard(const Appearance &appearance, const QString &heading, QWidget *parent = nullptr);

    /// Returns the label of the value, to be changed later.
    Label *addRow(const QString &words, const QString &value);
    Label *addText(const QString &text, Label::Ink ink, TextRole role = TextRole::Body);
    void addWidget(QWidget *widget) { m_column->addWidget(widget); }
    void addLine();
    void addStretch() { m_column->addStretch(1); }

private:
    QVBoxLayout *m_column;
};

} // namespace escale
