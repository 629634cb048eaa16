// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/choicelist.h"

#include "style/emptylayout.h"

#include <algorithm>

namespace escale {
namespace {

bool stackedAlike(const QList<FilterChoice> &a, const QList<FilterChoice> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const FilterChoice &x, const FilterChoice &y) { return x.section == y.section; });
}

} // namespace

ChoiceList::ChoiceList(const Appearance &appearance, ChoiceRow::Kind kind, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_kind(kind), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

ChoiceRow *ChoiceList::addRow()
{
    auto *row = new ChoiceRow(m_appearance, m_kind, this);
    connect(row, &ChoiceRow::toggled, this, [this, row](bool on) {
        // Of radio buttons the other one goes out by itself.
        if (on || m_kind == ChoiceRow::Kind::Several)
            Q_EMIT chosen(m_choices.value(m_rows.indexOf(row)).id, on);
    });
    return row;
}

bool ChoiceList::setChoices(const QList<FilterChoice> &choices)
{
    const bool alike = stackedAlike(choices, m_choices);
    m_choices = choices;
    if (!m_made)
        return false;
    if (!alike)
        arrange();
    fill();
    return !alike;
}

bool ChoiceList::makeRows()
{
    if (m_made)
        return false;
    m_made = true;
    arrange();
    fill();
    return true;
}

void ChoiceList::fill()
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const FilterChoice &choice = m_choices[i];
        ChoiceRow &row = *m_rows[i];
        row.setWords(choice.words, choice.count);
        row.setDot(choice.dot);
        row.setChosen(choice.chosen);
        if (row.toolTip() != choice.tip)
            row.setToolTip(choice.tip);
    }
}

void ChoiceList::arrange()
{
    releaseItems(*m_column);
    for (Label *title : std::as_const(m_titles))
        title->deleteLater();
    m_titles.clear();
    while (m_rows.size() < m_choices.size())
        m_rows.append(addRow());
    while (m_rows.size() > m_choices.size()) {
        ChoiceRow *last = m_rows.takeLast();
        if (last->hasFocus())
            focusPreviousChild();
        last->hide();
        last->deleteLater(); // it may be the one that was pressed
    }
    QString section;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].section != section) {
            section = m_choices[i].section;
            auto *title = new Label(m_appearance, TextRole::Small, this);
            title->setText(section);
            title->setContentsMargins(0, m_appearance.metrics().unit / 2, 0, 0);
            title->setVisible(!section.isEmpty());
            m_titles.append(title);
            m_column->addWidget(title);
        }
        m_column->addWidget(m_rows[i]);
    }
}

} // namespace escale
