// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/pictureline.h"

#include "kiosk/picturebutton.h"
#include "style/paint.h"
#include "style/pictogram.h"
#include "style/wrappedwords.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace escale {

PictureLine::PictureLine(const Appearance &appearance, TextRole role, Shape shape, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_role(role), m_shape(shape)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, &PictureLine::refresh);
}

void PictureLine::refresh()
{
    updateGeometry();
    update();
}

void PictureLine::setPicture(const QString &picture)
{
    m_picture = picture;
    refresh();
}

void PictureLine::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    refresh();
}

void PictureLine::setContentLanguage(std::optional<Language> language)
{
    m_language = language;
    refresh();
}

void PictureLine::setInverse(bool inverse)
{
    m_inverse = inverse;
    update();
}

void PictureLine::setFramed(bool framed)
{
    if (std::exchange(m_framed, framed) != framed)
        refresh();
}

int PictureLine::padding() const
{
    return m_appearance.metrics().unit * (m_framed ? 2 : 1);
}

void PictureLine::setPictureSide(int side)
{
    if (std::exchange(m_side, side) != side)
        refresh();
}

void PictureLine::setGreatestTextStep(int step)
{
    if (std::exchange(m_greatestTextStep, step) != step)
        refresh();
}

void PictureLine::setSpoken(bool spoken)
{
    if (std::exchange(m_spoken, spoken) != spoken)
        update();
}

QFont PictureLine::wordsFont() const
{
    return m_appearance.font(m_role, language(), std::min(m_appearance.textStep(), m_greatestTextStep));
}

int PictureLine::wordsRoom(int width) const
{
    const Metrics &m = m_appearance.metrics();
    const int beside = m_shape == Shape::Row && !m_picture.isEmpty() ? m_side + m.unit * 3 : 0;
    return std::max(1, width - beside - 2 * padding());
}

QSize PictureLine::minimumSizeHint() const
{
    const Metrics &m = m_appearance.metrics();
    const int words = widestWord(m_words, QFontMetrics(wordsFont())) + 1;
    const int beside = m_picture.isEmpty() ? 0 : m_side + m.unit * 3;
    const int width = (m_shape == Shape::Row ? words + beside : std::max(words, m_side)) + 2 * padding();
    // A narrower place than it gets would ask for a height that it does not need.
    return {width, m_shape == Shape::Row
                       ? std::max(m_picture.isEmpty() ? 0 : m_side, QFontMetrics(wordsFont()).height())
                       : m_side + m.unit};
}

QSize PictureLine::sizeHint() const
{
    return minimumSizeHint();
}

int PictureLine::heightForWidth(int width) const
{
    const Metrics &m = m_appearance.metrics();
    const int words = m_words.isEmpty()
                          ? 0
                          : WrappedWords(m_words, wordsFont(), direction(language()), wordsRoom(width)).size().height();
    const int picture = m_picture.isEmpty() ? 0 : m_side;
    const int inside = m_shape == Shape::Row ? std::max(words, picture) : words + picture + m.unit;
    return inside + 2 * padding();
}

void PictureLine::paintEvent(QPaintEvent *)
{
    const Colours &c = m_appearance.colours();
    const Metrics &m = m_appearance.metrics();
    QPainter painter(this);
    if (m_spoken)
        drawBox(painter, rect(), {c.speaking, c.onSpeaking, m.border, m.radius * 1.0});
    else if (m_framed)
        drawBox(painter, rect(), {c.surface, c.line, m.border, m.radius * 1.0});
    QColor line = m_inverse ? c.onPrimary : c.primary;
    QColor soft = m_inverse ? softOn(c.primary, c.onPrimary) : c.primarySoft;
    QColor ink = m_inverse ? c.onPrimary : c.ink;
    if (m_spoken) {
        line = ink = c.onSpeaking;
        soft = c.speaking;
    }
    painter.setPen(ink);
    const WrappedWords words(m_words, wordsFont(), direction(language()), wordsRoom(width()));
    if (m_shape == Shape::Column) {
        const int top = m.unit; // pictures of neighbours stand in one row
        drawPictogram(painter, QRect((width() - m_side) / 2, top, m_side, m_side), m_picture, {line, soft},
                      layoutDirection());
        words.paint(painter, QRect(m.unit, top + m_side + m.unit, width() - 2 * m.unit, words.size().height()),
                    Qt::AlignHCenter | Qt::AlignTop);
        return;
    }
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int side = m_picture.isEmpty() ? 0 : m_side;
    drawPictogram(painter, placed(QRect(padding(), (height() - side) / 2, side, side)), m_picture, {line, soft},
                  layoutDirection());
    const int start = padding() + (side > 0 ? side + m.unit * 3 : 0);
    words.paint(painter, placed(QRect(start, 0, wordsRoom(width()), height())),
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace escale
