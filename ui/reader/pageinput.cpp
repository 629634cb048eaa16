// SPDX-License-Identifier: GPL-3.0-or-later
// FichePage, what people do with it: tap, select, copy, follow links by keyboard.
#include "reader/fichepage.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

namespace escale {
namespace {

/// From a point to the nearest point of a rectangle, squared; across counts less than down, lines being long.
double distance(const QRect &rect, const QPoint &point)
{
    const double dx = std::max({rect.left() - point.x(), 0, point.x() - rect.right()});
    const double dy = std::max({rect.top() - point.y(), 0, point.y() - rect.bottom()});
    return dx * dx / 16 + dy * dy;
}

} // namespace

/// In this column, and across; nothing for all.
std::optional<FichePage::Spot> FichePage::spotAt(const QPoint &point, std::optional<int> column) const
{
    std::optional<Spot> nearest;
    double best = 0;
    for (std::size_t i = 0; i < m_bits.size(); ++i) {
        if (m_bits[i]->rect().isEmpty() || (column && !m_bitAcross[i] && m_bitColumn[i] != *column))
            continue;
        const double away = distance(m_bits[i]->rect(), point);
        if (!nearest || away < best) {
            nearest = Spot{i, 0};
            best = away;
        }
    }
    if (nearest)
        nearest->position = std::max(0, m_bits[nearest->bit]->positionNear(point));
    return nearest;
}

/// The column a selection stays in: that of its beginning, or, when it begins in what stands across, of its end.
std::optional<int> FichePage::selectedColumn() const
{
    if (m_wholeSelected)
        return std::nullopt;
    for (const std::optional<Spot> &end : {m_anchor, m_cursor}) {
        if (end && end->bit < m_bits.size() && !m_bitAcross[end->bit])
            return m_bitColumn[end->bit];
    }
    return std::nullopt;
}

TextRange FichePage::selectionIn(const TextFragment &bit) const
{
    if (!m_anchor || !m_cursor || *m_anchor == *m_cursor)
        return {};
    const auto [from, to] = std::minmax(*m_anchor, *m_cursor);
    for (std::size_t i = from.bit; i <= to.bit && i < m_bits.size(); ++i) {
        if (m_bits[i] != &bit)
            continue;
        const auto column = selectedColumn();
        if (column && !m_bitAcross[i] && m_bitColumn[i] != *column)
            return {};
        const int start = i == from.bit ? from.position : 0;
        const int end = i == to.bit ? to.position : bit.length();
        return {start, end - start};
    }
    return {};
}

std::optional<std::size_t> FichePage::indexOf(const TextFragment &bit) const
{
    const auto found = std::find(m_bits.begin(), m_bits.end(), &bit);
    return found == m_bits.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_bits.begin()));
}

int FichePage::caretIn(const TextFragment &bit) const
{
    const auto index = indexOf(bit);
    return m_cursor && index && m_cursor->bit == *index ? m_cursor->position : -1;
}

void FichePage::setCaret(const TextFragment &bit, int position)
{
    if (const auto index = indexOf(bit)) {
        m_anchor = m_cursor = Spot{*index, std::clamp(position, 0, bit.length())};
        bringIntoView(bit, {m_cursor->position, 1});
        update();
    }
}

void FichePage::select(const TextFragment &bit, const TextRange &range)
{
    const auto index = indexOf(bit);
    if (!index || m_appearance.profile() == Profile::Kiosk)
        return;
    const int start = std::clamp(static_cast<int>(range.start), 0, bit.length());
    m_anchor = Spot{*index, start};
    m_cursor = Spot{*index, std::clamp(static_cast<int>(range.end()), start, bit.length())};
    update();
}

void FichePage::bringIntoView(const TextFragment &bit, const TextRange &range)
{
    const QRect area = areaOf(bit, range);
    Q_EMIT wantsToShow(area.isEmpty() ? bit.rect() : area);
}

QString FichePage::selectedText() const
{
    QStringList texts;
    for (const TextFragment *bit : m_bits) {
        const TextRange range = selectionIn(*bit);
        if (range.length > 0)
            texts.append(bit->text(range));
    }
    return texts.join(u'\n');
}

void FichePage::selectAll()
{
    if (m_bits.empty())
        return;
    layOutAll();
    m_wholeSelected = true;
    m_anchor = Spot{0, 0};
    m_cursor = Spot{m_bits.size() - 1, m_bits.back()->length()};
    update();
}

void FichePage::copySelection() const
{
    const QString text = selectedText();
    if (m_appearance.profile() == Profile::Desktop && !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void FichePage::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_press = event->position().toPoint();
    m_cursor.reset();
    m_wholeSelected = false;
    // Nothing is selected on a kiosk: a finger scrolls, and there is no clipboard (law 8).
    m_anchor = m_appearance.profile() == Profile::Desktop ? spotAt(m_press) : std::nullopt;
    update();
}

void FichePage::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_appearance.profile() == Profile::Desktop && event->buttons().testFlag(Qt::NoButton)) {
        const bool onLink = std::any_of(m_bits.begin(), m_bits.end(),
                                        [&point](const TextFragment *bit) { return !bit->linkAt(point).isEmpty(); });
        setCursor(onLink ? Qt::PointingHandCursor : Qt::IBeamCursor);
    }
    if (!m_anchor || !event->buttons().testFlag(Qt::LeftButton) ||
        (point - m_press).manhattanLength() < QApplication::startDragDistance())
        return;
    m_cursor = spotAt(point, m_bitAcross[m_anchor->bit] ? std::nullopt : std::optional(m_bitColumn[m_anchor->bit]));
    Q_EMIT wantsToShow(QRect(point, QSize(1, 1)));
    update();
}

void FichePage::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const bool moved = (point - m_press).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() == Qt::LeftButton && !moved)
        tap(point);
}

void FichePage::tap(const QPoint &point)
{
    for (const TextFragment *bit : m_bits) {
        const QString link = bit->linkAt(point);
        if (!link.isEmpty()) {
            Q_EMIT linkActivated(link);
            return;
        }
    }
    if (const auto spot = spokenAt(point))
        Q_EMIT sentenceTapped(spot->column, spot->place);
}

std::optional<FichePage::SpokenSpot> FichePage::spokenAt(const QPoint &point) const
{
    for (std::size_t i = 0; i < m_bits.size(); ++i) {
        const int position = m_bits[i]->positionAt(point);
        const auto place = position < 0 ? std::nullopt : m_bits[i]->placeAt(position);
        if (place && place->part != Part::Item)
            return SpokenSpot{m_bitColumn[i], *place};
    }
    return std::nullopt;
}

const QList<FichePage::Link> &FichePage::links()
{
    if (!m_linksKnown) {
        layOutAll();
        for (TextFragment *bit : m_bits) {
            for (const auto &[range, address] : bit->links())
                m_links.append({bit, range, address});
        }
        m_linksKnown = true;
    }
    return m_links;
}

void FichePage::activate(const Link &link)
{
    Q_EMIT linkActivated(link.address);
}

bool FichePage::focusNextPrevChild(bool next)
{
    // The links of the text are stops of the Tab key, as buttons are; a kiosk opens none of them.
    if (hasFocus() && m_appearance.profile() == Profile::Desktop) {
        const int target = next ? m_focusedLink + 1 : m_focusedLink - 1;
        if (target >= 0 && target < links().size()) {
            m_focusedLink = target;
            const QList<QRectF> lines = m_links[target].bit->linesOf(m_links[target].range);
            if (!lines.isEmpty())
                Q_EMIT wantsToShow(lines.first().toAlignedRect());
            update();
            return true;
        }
    }
    return QWidget::focusNextPrevChild(next);
}

void FichePage::focusOutEvent(QFocusEvent *event)
{
    m_focusedLink = -1;
    QWidget::focusOutEvent(event);
    update();
}

void FichePage::keyPressEvent(QKeyEvent *event)
{
    const bool desktop = m_appearance.profile() == Profile::Desktop;
    if (desktop && event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (desktop && event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_focusedLink >= 0 &&
               m_focusedLink < m_links.size()) {
        activate(m_links[m_focusedLink]);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace escale
