// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/fichecardview.h"

#include "l10n/facts.h"
#include "l10n/isolate.h"
#include "l10n/sessions.h"
#include "l10n/titles.h"
#include "style/pictogram.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace escale {

CardLayout::CardLayout(const Appearance &appearance, const CardContent &content, Language interfaceLanguage,
                       QDate today)
    : m_appearance(appearance), m_content(content), m_interface(interfaceLanguage),
      m_direction(escale::direction(content.card.language)),
      m_title(content.card.title, appearance.font(TextRole::Card, content.card.language), m_direction),
      m_small(appearance.font(TextRole::Small, interfaceLanguage)), m_smallBold(m_small)
{
    m_smallBold.setWeight(QFont::DemiBold);
    m_title.mark(content.marked, appearance.colours().speaking, appearance.colours().onSpeaking);
    const Metadata &facts = content.card.metadata;
    const auto add = [this](std::optional<Icon> icon, const QString &text, bool badge = false) {
        if (!text.isEmpty())
            m_chunks.append({icon, text, badge, {}});
    };
    if (!content.section.isEmpty())
        //: on a card of a search result: %1 is the title of the section of the fiche that answers
        add(Icon::Search, QCoreApplication::translate("escale::FicheCardView", "In: %1")
                              .arg(isolated(content.section, escale::direction(interfaceLanguage))));
    if (content.card.fallback)
        //: badge on a card whose text exists in French only
        add(std::nullopt, QCoreApplication::translate("escale::FicheCardView", "In French only"), true);
    add(Icon::Date, sessionText(facts.sessions, today, interfaceLanguage));
    if (!content.card.hasBody)
        add(std::nullopt, missingBodyBadge(interfaceLanguage), true);
    add(Icon::Pin, placeText(facts.location, interfaceLanguage));
    add(Icon::Euro, priceText(facts.price, interfaceLanguage));
    add(Icon::Person, ageText(facts.age, interfaceLanguage));
}

/// Large words get the room: the edge is thin, and the speaker stands below the picture instead of beside the words.
bool CardLayout::stacks() const
{
    return textFactor(m_appearance.textStep()) >= 1.5;
}

int CardLayout::padding() const
{
    const Metrics &m = m_appearance.metrics();
    return stacks() ? m.unit * 2 : m.cardPadding;
}

/// Pictures grow with the words.
double CardLayout::grown() const
{
    return textFactor(std::max(m_appearance.textStep(), defaultTextStep));
}

int CardLayout::factIcon() const
{
    return static_cast<int>(m_appearance.metrics().smallIcon * grown());
}

int CardLayout::patchSide() const
{
    constexpr double most = 1.4; // then the title needs the room
    return static_cast<int>(m_appearance.metrics().largeIcon * 1.6 * std::min(grown(), most));
}

int CardLayout::speakerSide() const
{
    return m_appearance.metrics().primaryTarget;
}

/// Of the picture, and of what stands below it.
QSize CardLayout::pictureColumn() const
{
    const QSize below = stacks() ? QSize(speakerSide(), speakerSide() + m_appearance.metrics().unit) : QSize();
    return {std::max(patchSide(), below.width()), patchSide() + std::max(0, below.height())};
}

QRect CardLayout::speakerPlace(const QSize &card) const
{
    const int side = speakerSide();
    if (!stacks())
        return {card.width() - padding() / 2 - side, (card.height() - side) / 2, side, side};
    const QSize column = pictureColumn();
    const int bottom = (card.height() + column.height()) / 2;
    return {padding() + (column.width() - side) / 2, bottom - side, side, side};
}

int CardLayout::textStart() const
{
    return padding() + pictureColumn().width() + m_appearance.metrics().unit * (stacks() ? 2 : 3);
}

int CardLayout::textWidth(int width) const
{
    return width - textStart() - (stacks() ? 0 : speakerSide()) - padding();
}

int CardLayout::leastWidth() const
{
    return textStart() + m_title.widestWord() + (stacks() ? 0 : speakerSide()) + padding();
}

WrappedWords CardLayout::wordsOf(const Chunk &chunk, int room) const
{
    return {chunk.text, chunk.badge ? m_smallBold : m_small, escale::direction(m_interface), room};
}

int CardLayout::arrangeChunks(int width, QList<Chunk> &chunks) const
{
    const Metrics &m = m_appearance.metrics();
    int x = 0;
    int y = 0;
    int row = 0;
    for (Chunk &chunk : chunks) {
        const int before = chunk.badge ? m.unit * 2 : factIcon() + m.unit;
        const int after = chunk.badge ? m.unit * 2 : 0;
        const QSize text = wordsOf(chunk, width - before - after).size();
        const int wide = std::min(width, before + text.width() + after + 1);
        const int high = std::max(text.height(), factIcon()) + (chunk.badge ? m.unit : 0);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += row + m.unit / 2;
            row = 0;
        }
        chunk.place = QRect(x, y, wide, high);
        x += wide + m.unit * 3;
        row = std::max(row, high);
    }
    return y + row;
}

int CardLayout::height(int width) const
{
    QList<Chunk> chunks = m_chunks;
    const int facts = arrangeChunks(textWidth(width), chunks);
    const int gap = m_chunks.isEmpty() ? 0 : m_appearance.metrics().unit;
    return std::max(pictureColumn().height(), m_title.height(textWidth(width)) + gap + facts) + 2 * padding();
}

QString CardLayout::description() const
{
    QStringList texts;
    for (const Chunk &chunk : m_chunks)
        texts.append(chunk.text);
    return texts.join(QStringLiteral(", "));
}

void CardLayout::paintPatch(QPainter &painter, const QRect &area) const
{
    const Colours &c = m_appearance.colours();
    const ThemeColours theme = m_appearance.themeColours(m_content.theme);
    const bool quiet = m_content.card.fallback;
    const QColor ground = quiet ? c.quiet : theme.tile;
    // An empty place rather than a doubtful picture: one wrong picture spoils trust in all.
    if (m_content.picture.isEmpty()) {
        drawBox(painter, area,
                {ground, quiet ? c.muted : theme.ink, m_appearance.metrics().border, area.height() * 0.25, true});
        return;
    }
    drawBox(painter, area, {ground, Qt::transparent, 0, area.height() * 0.25});
    const int inset = area.height() / 8;
    drawPictogram(painter, area.adjusted(inset, inset, -inset, -inset), m_content.picture,
                  {quiet ? c.muted : theme.ink, quiet ? c.surface : theme.patch}, m_direction);
}

void CardLayout::paintChunk(QPainter &painter, const Chunk &chunk, const QRect &place) const
{
    const Colours &c = m_appearance.colours();
    const Metrics &m = m_appearance.metrics();
    const auto within = [&](int x, int width) {
        return QStyle::visualRect(m_direction, place, QRect(place.x() + x, place.y(), width, place.height()));
    };
    if (chunk.badge)
        drawBox(painter, place,
                {c.noteGround, m_appearance.colourSet() == ColourSet::HighContrast ? c.noteEdge : c.noteGround,
                 m.border, place.height() / 2.0});
    if (chunk.icon)
        drawIcon(painter, within(0, factIcon()), *chunk.icon, c.muted, m_direction);
    const int before = chunk.badge ? m.unit * 2 : factIcon() + m.unit;
    const int after = chunk.badge ? m.unit * 2 : 0;
    painter.setPen(chunk.badge ? c.noteText : c.muted);
    const QRect words = within(before, place.width() - before - after);
    const Qt::Alignment side = QStyle::visualAlignment(m_direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    wordsOf(chunk, words.width()).paint(painter, words, side | Qt::AlignVCenter);
}

void CardLayout::paint(QPainter &painter, const QRect &area) const
{
    const auto placed = [&](const QRect &place) { return QStyle::visualRect(m_direction, area, place); };
    const int side = patchSide();
    const QSize column = pictureColumn();
    paintPatch(painter, placed(QRect(area.x() + padding() + (column.width() - side) / 2,
                                     area.y() + (area.height() - column.height()) / 2, side, side)));

    const int width = textWidth(area.width());
    QList<Chunk> chunks = m_chunks;
    const int facts = arrangeChunks(width, chunks);
    const int gap = chunks.isEmpty() ? 0 : m_appearance.metrics().unit;
    const int title = m_title.height(width);
    const int top = area.y() + (area.height() - title - gap - facts) / 2;
    m_title.draw(painter, placed(QRect(area.x() + textStart(), top, width, title)), m_appearance.colours().ink);
    for (const Chunk &chunk : chunks)
        paintChunk(painter, chunk, placed(chunk.place.translated(area.x() + textStart(), top + title + gap)));
}

} // namespace escale
