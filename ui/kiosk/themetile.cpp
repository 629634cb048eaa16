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

ThemeTile::ThemeTile(const Appearance &appearance, QWidget *parent) : Card(appearance, Button::Kind::Quiet, parent)
{
    ThemeTile::restyle();
}

void ThemeTile::setTheme(const Theme &theme, Language interfaceLanguage, const QString &words)
{
    m_theme = theme;
    m_picture = theme.icon.kind == PictureKind::None ? Picturing::ours().ofTheme(theme) : QString();
    m_words = words;
    m_wordsLanguage = interfaceLanguage;
    if (words.isEmpty())
        m_words = themeWords(theme, interfaceLanguage, &m_wordsLanguage);
    setAccessibleName(m_words);
    setObjectName(QStringLiteral("theme-%1").arg(theme.id));
    nameSpeaker(m_words);
    restyle();
}

void ThemeTile::setShape(Shape shape)
{
    if (std::exchange(m_shape, shape) != shape)
        restyle();
}

void ThemeTile::setTextShare(double share)
{
    m_textShare = share;
    restyle(); // also where only the text size is another, which a tile hears of after its page
}

int ThemeTile::padding() const
{
    return metrics().unit * (m_shape == Shape::Compact ? 2 : 6) / 2;
}

/// Of the picture, below which the tile is not made smaller.
int ThemeTile::leastPatch() const
{
    switch (m_shape) {
    case Shape::High:
        return metrics().largeIcon * 5 / 3;
    case Shape::Compact:
        return metrics().largeIcon * 4 / 5;
    case Shape::Row:
        return metrics().largeIcon * 4 / 3;
    }
    Q_UNREACHABLE();
}

int ThemeTile::patchSide() const
{
    if (m_shape == Shape::Row)
        return leastPatch();
    const int gap = metrics().unit;
    // A small tile has the picture between the speaker's and as much on the other side.
    const int across = width() - (m_shape == Shape::Compact ? speakerSide() * 3 / 2 : 0);
    const int room = std::min({width() * 6 / 10, across, height() - 2 * padding() - gap - highestWords(false)});
    return std::max(leastPatch(), room);
}

int ThemeTile::speakerSide() const
{
    return metrics().secondaryTarget;
}

void ThemeTile::restyle()
{
    QFont words = appearance().font(TextRole::Card, m_wordsLanguage);
    words.setPixelSize(qRound(words.pixelSize() * m_textShare));
    setFont(words);
    m_measured = {};
    speaker().setTarget(Button::Target::Secondary);
    speaker().setColour(appearance().themeColours(m_theme).ink);
    Card::restyle();
}

int ThemeTile::wordsWidth(int width) const
{
    if (m_shape != Shape::Row)
        return width - 2 * padding();
    return width - 3 * padding() - leastPatch() - speakerSide();
}

/// Laid out once for each width: every tile of a page asks all the others while it is painted.
int ThemeTile::wordsHeight(int width) const
{
    if (m_measured.width != width)
        m_measured = {width,
                      WrappedWords(m_words, font(), direction(m_wordsLanguage), wordsWidth(width)).size().height()};
    return m_measured.height;
}

/// Among the tiles beside this one, itself too: pictures of one page are of one size, those of one row at one height.
int ThemeTile::highestWords(bool ofTheRow) const
{
    int highest = wordsHeight(width());
    if (parentWidget() == nullptr)
        return highest;
    for (const ThemeTile *tile : parentWidget()->findChildren<ThemeTile *>(Qt::FindDirectChildrenOnly)) {
        if (!tile->isHidden() && (!ofTheRow || tile->y() == y()))
            highest = std::max(highest, tile->wordsHeight(tile->width()));
    }
    return highest;
}

QSize ThemeTile::minimumSizeHint() const
{
    const int words = widestWord(m_words, QFontMetrics(font()));
    const int width = m_shape == Shape::Row ? words + 3 * padding() + leastPatch() + speakerSide()
                                            : std::max(words, leastPatch() + speakerSide()) + 2 * padding();
    return {width, heightForWidth(width)};
}

QSize ThemeTile::sizeHint() const
{
    return minimumSizeHint();
}

int ThemeTile::heightForWidth(int width) const
{
    const int words = wordsHeight(width);
    if (m_shape == Shape::Row)
        return std::max({leastPatch(), words, speakerSide()}) + 2 * padding();
    return leastPatch() + metrics().unit + words + 2 * padding();
}

QRect ThemeTile::wordsPlace() const
{
    if (m_shape == Shape::Row)
        return {2 * padding() + patchSide(), 0, wordsWidth(width()), height()};
    const int high = wordsHeight(width());
    return {padding(), patchPlace().bottom() + 1 + metrics().unit, wordsWidth(width()), high};
}

/// Picture and word together in the middle.
QRect ThemeTile::patchPlace() const
{
    const int side = patchSide();
    if (m_shape == Shape::Row)
        return {padding(), (height() - side) / 2, side, side};
    const int together = side + metrics().unit + highestWords(true);
    return {(width() - side) / 2, std::max(0, (height() - together) / 2), side, side};
}

void ThemeTile::arrange()
{
    const int side = speakerSide();
    const int margin = m_shape == Shape::Compact ? 0 : metrics().unit;
    const int y = m_shape == Shape::Row ? (height() - side) / 2 : margin;
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

    const QRect patch = placed(patchPlace());
    const int side = patch.width();
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
        .paint(painter, words, m_shape == Shape::Row ? Qt::AlignVCenter | edge : Qt::AlignTop | Qt::AlignHCenter);
}

} // namespace escale
