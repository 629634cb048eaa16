// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/themetile.h"

#include "fiche/taxonomyindex.h"
#include "picturing/picturing.h"
#include "style/pictogram.h"

#include <QPainter>
#include <algorithm>

namespace escale {

namespace {

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

} // namespace

QString themeWords(const Theme &theme, Language language, Language *used)
{
    return capitalised(shortName(theme, language, used));
}

ThemeTile::ThemeTile(const Appearance &appearance, QWidget *parent) : Card(appearance, Button::Kind::IdleGate, parent)
{
    ThemeTile::restyle();
}

void ThemeTile::setTheme(const Theme &theme, Language interfaceLanguage)
{
    m_theme = theme;
    m_picture = theme.icon.kind == PictureKind::None ? Picturing::ours().ofTheme(theme) : QString();
    m_words = themeWords(theme, interfaceLanguage, &m_wordsLanguage);
    setAccessibleName(m_words);
    setObjectName(QStringLiteral("theme-%1").arg(theme.id));
    nameSpeaker(m_words);
    restyle();
}

void ThemeTile::setLow(bool low)
{
    if (low == m_low)
        return;
    m_low = low;
    restyle();
}

int ThemeTile::patchSide() const
{
    return metrics().largeIcon * (m_low ? 4 : 5) / 3;
}

int ThemeTile::speakerSide() const
{
    return metrics().secondaryTarget;
}

void ThemeTile::restyle()
{
    setFont(appearance().font(TextRole::Card, m_wordsLanguage));
    speaker().setTarget(Button::Target::Secondary);
    speaker().setColour(appearance().themeColours(m_theme).ink);
    Card::restyle();
}

int ThemeTile::wordsWidth(int width) const
{
    const int padding = metrics().unit * 3;
    if (!m_low)
        return width - 2 * padding;
    return width - 3 * padding - patchSide() - speakerSide();
}

int ThemeTile::wordsHeight(int width) const
{
    return WrappedWords(m_words, font(), direction(m_wordsLanguage), wordsWidth(width)).size().height();
}

QSize ThemeTile::minimumSizeHint() const
{
    const int padding = metrics().unit * 3;
    const int words = widestWord(m_words, QFontMetrics(font()));
    const int width = m_low ? words + 3 * padding + patchSide() + speakerSide()
                            : std::max(words, patchSide() + speakerSide() + padding) + 2 * padding;
    return {width, heightForWidth(width)};
}

QSize ThemeTile::sizeHint() const
{
    return minimumSizeHint();
}

int ThemeTile::heightForWidth(int width) const
{
    const int padding = metrics().unit * 3;
    const int words = wordsHeight(width);
    if (m_low)
        return std::max({patchSide(), words, speakerSide()}) + 2 * padding;
    return patchSide() + metrics().unit * 3 + words + 2 * padding;
}

QRect ThemeTile::wordsPlace() const
{
    const int padding = metrics().unit * 3;
    if (m_low)
        return {2 * padding + patchSide(), 0, wordsWidth(width()), height()};
    const int high = wordsHeight(width());
    return {padding, height() - padding - high, wordsWidth(width()), high};
}

void ThemeTile::arrange()
{
    const int side = speakerSide();
    const int margin = metrics().unit;
    const int y = m_low ? (height() - side) / 2 : margin + metrics().unit;
    speaker().setGeometry(placed(QRect(width() - margin - side, y, side, side)));
}

void ThemeTile::paintEvent(QPaintEvent *)
{
    const ThemeColours colours = appearance().themeColours(m_theme);
    const Colours &c = appearance().colours();
    const bool edged = appearance().colourSet() == ColourSet::HighContrast;
    const double radius = metrics().radius * 1.25;
    QPainter painter(this);
    drawBox(painter, rect(),
            {isDown() ? colours.patch : colours.tile, edged ? c.line : colours.tile, metrics().border, radius});
    paintFocus(painter, radius);

    const int padding = metrics().unit * 3;
    const int side = patchSide();
    const QRect patch = placed(QRect(padding, m_low ? (height() - side) / 2 : padding, side, side));
    const int inset = side / 5;
    if (m_picture.isEmpty())
        drawBox(painter, patch, {colours.patch, colours.patch, 0, side * 0.26});
    if (hasPictogram(m_picture))
        drawPictogram(painter, patch, m_picture, {colours.ink, colours.patch}, layoutDirection());
    else
        drawIcon(painter, patch.adjusted(inset, inset, -inset, -inset), symbolOf(m_theme), colours.ink,
                 layoutDirection());

    painter.setPen(colours.ink);
    const QRect words = placed(wordsPlace());
    // The words go as their language goes; where they stand is the page's affair.
    const Qt::Alignment edge = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    WrappedWords(m_words, font(), direction(m_wordsLanguage), words.width())
        .paint(painter, words, (m_low ? Qt::AlignVCenter : Qt::AlignTop) | edge);
}

} // namespace escale
