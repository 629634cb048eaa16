// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/picturebutton.h"

#include "style/contrast.h"
#include "style/paint.h"
#include "style/pictogram.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace escale {

QColor softOn(const QColor &ground, const QColor &line)
{
    QColor thin = line;
    thin.setAlphaF(0.18F);
    return laidOver(thin, ground);
}

PictureButton::PictureButton(const Appearance &appearance, Tone tone, Shape shape, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance), m_tone(tone), m_shape(shape)
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, &PictureButton::refresh);
}

void PictureButton::refresh()
{
    updateGeometry();
    update();
}

void PictureButton::setPicture(const QString &picture)
{
    m_picture = picture;
    refresh();
}

void PictureButton::setTone(Tone tone)
{
    if (std::exchange(m_tone, tone) != tone)
        update();
}

void PictureButton::setPictureLast(bool last)
{
    m_pictureLast = last;
    update();
}

void PictureButton::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    refresh();
}

void PictureButton::setWordsShown(bool shown)
{
    if (std::exchange(m_wordsShown, shown) != shown)
        refresh();
}

void PictureButton::setContentLanguage(std::optional<Language> language)
{
    m_language = language;
    refresh();
}

void PictureButton::setTextRole(TextRole role)
{
    if (std::exchange(m_role, role) != role)
        refresh();
}

void PictureButton::setGreatestTextStep(int step)
{
    if (std::exchange(m_greatestTextStep, step) != step)
        refresh();
}

void PictureButton::setTextShare(double share)
{
    if (std::exchange(m_textShare, share) != share)
        refresh();
}

void PictureButton::setSizes(int leastHeight, int pictureSide)
{
    if (leastHeight == m_leastHeight && pictureSide == m_pictureSide)
        return;
    m_leastHeight = leastHeight;
    m_pictureSide = pictureSide;
    refresh();
}

PictureButton::Look PictureButton::look() const
{
    const Colours &c = m_appearance.colours();
    const bool contrast = m_appearance.colourSet() == ColourSet::HighContrast;
    switch (m_tone) {
    case Tone::Plain:
        return {isDown() ? c.pressed : c.surface, c.frame, c.ink, c.primary, c.primarySoft};
    case Tone::Soft:
        return {isDown() ? c.pressed : c.primarySoft, contrast ? c.frame : c.primary, c.ink, c.primary, c.surface};
    case Tone::Primary:
        return {c.primary, c.primary, c.onPrimary, c.onPrimary, softOn(c.primary, c.onPrimary)};
    case Tone::Yes:
        // Of the filled button: the words in the colour of the ground they would else stand on.
        return {c.ok, c.ok, c.surface, c.surface, softOn(c.ok, c.surface)};
    case Tone::No:
        return {isDown() ? c.pressed : c.surface, c.danger, c.danger, c.danger, c.surface};
    case Tone::Alarm:
        return {isDown() ? c.pressed : c.importantGround, c.importantEdge, c.importantText, c.importantText, c.surface};
    }
    Q_UNREACHABLE();
}

QFont PictureButton::wordsFont() const
{
    const int step = std::min(m_appearance.textStep(), m_greatestTextStep);
    QFont font = m_appearance.font(m_role, m_language.value_or(m_appearance.language()), step);
    font.setPixelSize(qRound(font.pixelSize() * m_textShare));
    return font;
}

/// However large the words, the picture beside them is larger.
int PictureButton::pictureSide() const
{
    return showsWords() ? std::max(m_pictureSide, wordsFont().pixelSize() * 5 / 4) : m_pictureSide;
}

Qt::LayoutDirection PictureButton::wordsDirection() const
{
    return direction(m_language.value_or(m_appearance.language()));
}

int PictureButton::padding() const
{
    return m_appearance.metrics().unit * 2;
}

int PictureButton::wordsRoom(int width) const
{
    const int beside =
        m_shape == Shape::Row && !m_picture.isEmpty() ? pictureSide() + m_appearance.metrics().unit * 2 : 0;
    return std::max(1, width - 2 * padding() - beside);
}

QSize PictureButton::minimumSizeHint() const
{
    const Metrics &m = m_appearance.metrics();
    const int beside =
        m_shape == Shape::Row && !m_picture.isEmpty() ? pictureSide() + (showsWords() ? m.unit * 2 : 0) : 0;
    int words = showsWords() ? widestWord(m_words, QFontMetrics(wordsFont())) + 1 : 0;
    if (m_shape == Shape::Column)
        words = std::max(words, pictureSide());
    // Never so narrow and so high at once: a scrolled page would be as high as with one word to a line.
    constexpr int oneLine = 1 << 20;
    return {std::max(m.primaryTarget, words + beside + 2 * padding()), heightForWidth(oneLine)};
}

QSize PictureButton::sizeHint() const
{
    if (m_shape == Shape::Column || !showsWords())
        return minimumSizeHint();
    const int room = QFontMetrics(wordsFont()).horizontalAdvance(m_words) + 2;
    const int width =
        std::max(minimumSizeHint().width(), // of one wide word it may be more than its advance
                 room + 2 * padding() + (m_picture.isEmpty() ? 0 : pictureSide() + m_appearance.metrics().unit * 2));
    return {width, heightForWidth(width)};
}

int PictureButton::heightForWidth(int width) const
{
    const Metrics &m = m_appearance.metrics();
    const int words =
        showsWords() ? WrappedWords(m_words, wordsFont(), wordsDirection(), wordsRoom(width)).size().height() : 0;
    const int picture = m_picture.isEmpty() ? 0 : pictureSide();
    const int inside =
        m_shape == Shape::Row ? std::max(picture, words) : picture + words + (picture > 0 && words > 0 ? m.unit : 0);
    return std::max({m.primaryTarget, m_leastHeight, inside + 2 * m.unit});
}

void PictureButton::paintEvent(QPaintEvent *)
{
    const Metrics &m = m_appearance.metrics();
    const Look look = this->look();
    const double radius = m.radius * 1.25;
    QPainter painter(this);
    drawBox(painter, rect(), {look.ground, look.edge, m.border, radius});
    if (hasFocus())
        drawRing(painter, rect(), m_appearance.colours().focus, m.focusRing, radius);
    const PictogramColours colours{look.line, look.soft};
    painter.setPen(look.ink);
    const bool words = showsWords();
    if (m_shape == Shape::Row) {
        const int room = wordsRoom(width());
        const WrappedWords text(words ? m_words : QString(), wordsFont(), wordsDirection(), room);
        const int picture = m_picture.isEmpty() ? 0 : pictureSide();
        const int gap = picture > 0 && words ? m.unit * 2 : 0;
        const int wide = picture + gap + (words ? text.size().width() : 0);
        const int start = std::max(padding(), (width() - wide) / 2);
        const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
        const int pictureAt = m_pictureLast ? start + wide - picture : start;
        drawPictogram(painter, placed(QRect(pictureAt, (height() - picture) / 2, picture, picture)), m_picture, colours,
                      layoutDirection());
        if (words) {
            const QRect place = placed(QRect(m_pictureLast ? start : start + picture + gap, 0, room, height()));
            text.paint(painter, place,
                       QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute |
                           Qt::AlignVCenter);
        }
        return;
    }
    const WrappedWords text(words ? m_words : QString(), wordsFont(), wordsDirection(), wordsRoom(width()));
    const int high = words ? text.size().height() : 0;
    const int gap = words ? m.unit : 0;
    int side = pictureSide();
    if (m_growing)
        side = std::max(1, std::min(width() - 2 * padding(), height() - high - gap - 2 * padding()));
    const int top = std::max(m.unit, (height() - side - gap - high) / 2);
    drawPictogram(painter, QRect((width() - side) / 2, top, side, side), m_picture, colours, layoutDirection());
    if (words)
        text.paint(painter, QRect(padding(), top + side + gap, width() - 2 * padding(), high),
                   Qt::AlignHCenter | Qt::AlignTop);
}

void PictureButton::keyPressEvent(QKeyEvent *event)
{
    if (!clickedByEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace escale
