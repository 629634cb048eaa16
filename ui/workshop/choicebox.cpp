// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/choicebox.h"

#include "style/wrappedwords.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace escale {
namespace {

constexpr int leastLineEm = 7; ///< of a line of words

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent) : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ChoiceBox::wordsPlace(int width, int height) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.direction = Qt::LeftToRight;
    option.rect = QRect(0, 0, width, height);
    return style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
}

QSize ChoiceBox::sizeHint() const
{
    return QCheckBox::sizeHint();
}

QSize ChoiceBox::minimumSizeHint() const
{
    const QSize whole = QCheckBox::sizeHint();
    const int mark = whole.width() - wordsPlace(whole.width(), whole.height()).width();
    const int width = std::min(whole.width(), mark + leastLineEm * fontMetrics().height());
    return {width, heightForWidth(width)};
}

int ChoiceBox::heightForWidth(int width) const
{
    const int alone = QCheckBox::sizeHint().height();
    const int room = wordsPlace(width, alone).width();
    const int line = fontMetrics().height();
    const int words = WrappedWords(text(), font(), layoutDirection(), std::max(room, 1)).size().height();
    return std::max(alone, words + alone - line);
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), wordsPlace(width(), height()));
    option.text.clear();
    style()->drawControl(QStyle::CE_CheckBox, &option, &painter, this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    WrappedWords(text(), font(), layoutDirection(), place.width())
        .paint(painter, place, Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace escale
