// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/staffcard.h"

#include <QHBoxLayout>

namespace escale {

StaffCard::StaffCard(const Appearance &appearance, const QString &heading, QWidget *parent)
    : Surface(appearance, parent), m_column(new QVBoxLayout(this))
{
    const Metrics &m = appearance.metrics();
    m_column->setContentsMargins(m.cardPadding, m.cardPadding, m.cardPadding, m.cardPadding);
    m_column->setSpacing(m.unit + m.unit / 2);
    auto *title = new Label(appearance, TextRole::Card);
    title->setText(heading);
    m_column->addWidget(title);
}

Label *StaffCard::addRow(const QString &words, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(appearance().metrics().gap);
    auto *left = new Label(appearance(), TextRole::Small);
    left->setText(words);
    auto *right = new Label(appearance(), TextRole::Small);
    QFont bold = right->font();
    bold.setWeight(QFont::DemiBold);
    right->setFont(bold);
    right->setText(value);
    right->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    m_column->addLayout(row);
    addLine();
    return right;
}

Label *StaffCard::addText(const QString &text, Label::Ink ink, TextRole role)
{
    auto *label = new Label(appearance(), role);
    label->setInk(ink);
    label->setText(text);
    m_column->addWidget(label);
    return label;
}

void StaffCard::addLine()
{
    auto *line = new QWidget;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette palette;
    palette.setColor(QPalette::Window, appearance().colours().line);
    line->setPalette(palette);
    m_column->addWidget(line);
}

} // namespace escale
