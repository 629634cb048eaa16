// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/segmentfilterrow.h"

#include "style/flow.h"
#include "translator/segmentmodel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>

namespace escale {

SegmentFilterRow::SegmentFilterRow(const SegmentModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_group(new QButtonGroup(this))
{
    constexpr int between = 4; // px
    auto *row = new WrapLayout(between, this);
    for (int kind = All; kind < Kinds; ++kind) {
        auto *button = new QPushButton;
        button->setObjectName(QStringLiteral("show%1").arg(kind));
        button->setCheckable(true);
        button->setAutoExclusive(true); // one of several: a screen reader says so, and its person tries the arrows
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the text; arrows choose the next
        m_group->addButton(button, kind);
        m_buttons.append(button);
        row->addWidget(button);
    }
    m_buttons[All]->setChecked(true);
    connect(&model, &SegmentModel::looked, this, &SegmentFilterRow::showCounts);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentFilterRow::chosen);
    showCounts();
}

bool SegmentFilterRow::isOf(int row, Kind kind) const
{
    const QModelIndex at = m_model.index(row, SegmentModel::State);
    const SegmentState state = m_model.stateAt(at);
    switch (kind) {
    case Empty:
        return state == SegmentState::Missing;
    case Draft:
        return state == SegmentState::Draft;
    case ToCheck:
        return state == SegmentState::ToCheck;
    case Questions:
        return at.data(SegmentModel::QuestionsRole).toInt() > 0;
    case All:
    case Kinds:
        break;
    }
    return true;
}

bool SegmentFilterRow::shows(int row) const
{
    return isOf(row, static_cast<Kind>(m_group->checkedId()));
}

bool SegmentFilterRow::showsAll() const
{
    return m_group->checkedId() == All;
}

void SegmentFilterRow::showCounts()
{
    const QString words[Kinds] = {tr("All"), tr("Empty"), tr("Drafts"), tr("To check"), tr("Questions")};
    setAccessibleName(tr("Segments that are shown"));
    for (int kind = All; kind < Kinds; ++kind) {
        qsizetype count = kind == Questions ? m_model.questioned() : 0;
        for (int row = 0; kind != Questions && row < m_model.rowCount({}); ++row)
            count += isOf(row, static_cast<Kind>(kind)) ? 1 : 0;
        QString text = words[kind] + u' ' + QString::number(count);
        if (kind == Questions && !m_model.hasLookedAtAll())
            text += u'…'; // more may follow
        if (text != m_buttons[kind]->text())
            m_buttons[kind]->setText(text);
    }
}

void SegmentFilterRow::reset()
{
    m_buttons[All]->setChecked(true);
}

void SegmentFilterRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showCounts();
    QWidget::changeEvent(event);
}

} // namespace escale
