// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/statusline.h"

#include "style/icons.h"
#include "style/paint.h"

#include <QPainter>

namespace escale {

namespace {

struct Look {
    Label::Ink ink;
    QColor ground, sign;
    Icon icon;
};

Look lookOf(StatusLine::State state, const Colours &colours)
{
    switch (state) {
    case StatusLine::State::Well:
        return {Label::Ink::Ok, colours.okGround, colours.ok, Icon::Check};
    case StatusLine::State::Trouble:
        return {Label::Ink::Ink, colours.importantGround, colours.importantText, Icon::Warning};
    case StatusLine::State::Waiting:
        break;
    }
    return {Label::Ink::Muted, colours.quiet, colours.muted, Icon::Clock};
}

} // namespace

StatusLine::StatusLine(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_row(new QHBoxLayout(this)), m_icon(new QLabel),
      m_words(new Label(appearance, TextRole::Button))
{
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_words, 1);
    connect(&appearance, &Appearance::changed, this, &StatusLine::restyle);
    restyle();
}

void StatusLine::show(State state, const QString &sentence)
{
    m_state = state;
    m_words->setText(sentence);
    restyle();
}

void StatusLine::restyle()
{
    const Metrics &m = m_appearance.metrics();
    const Look look = lookOf(m_state, m_appearance.colours());
    m_words->setInk(look.ink);
    m_icon->setPixmap(iconPixmap(look.icon, look.sign, m.icon, devicePixelRatioF(), layoutDirection()));
    m_row->setContentsMargins(m.unit * 3, m.unit * 2, m.unit * 3, m.unit * 2);
    m_row->setSpacing(m.gap);
    update();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Metrics &m = m_appearance.metrics();
    QPainter painter(this);
    drawBox(painter, rect(),
            {lookOf(m_state, m_appearance.colours()).ground, Qt::transparent, 0, double(m.radius) / 2});
}

} // namespace escale
