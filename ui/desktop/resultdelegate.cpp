// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/resultlist.h"
#include "style/contrast.h"
#include "style/paint.h"

#include <QPainter>

namespace escale {
namespace {

constexpr int mostSnippetLines = 2;

/// As many as there is room for, each of them whole; the first at least.
QString fitting(const QStringList &facts, const QFontMetrics &metrics, int room)
{
    QString line = facts.value(0);
    for (qsizetype i = 1; i < facts.size(); ++i) {
        const QString longer = line + QChar(0x2003) + facts[i];
        if (metrics.horizontalAdvance(longer) > room)
            break;
        line = longer;
    }
    return metrics.elidedText(line, Qt::ElideRight, room);
}

} // namespace

ResultDelegate::ResultDelegate(const Appearance &appearance, const ResultModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance), m_model(model)
{
}

int ResultDelegate::padding() const
{
    return m_appearance.metrics().unit * 3 / 2;
}

TextBox ResultDelegate::titleOf(const ResultRow &row) const
{
    // A title reads in its own direction, whatever the list's (law 6).
    TextBox title(row.card.title, m_appearance.font(TextRole::Card, row.card.language), direction(row.card.language));
    title.mark(row.arrival.words, m_appearance.colours().speaking, m_appearance.colours().onSpeaking);
    return title;
}

TextBox ResultDelegate::snippetOf(const ResultRow &row) const
{
    const Snippet &snippet = row.snippet;
    TextBox box(snippet.text, m_appearance.font(TextRole::Small, snippet.language), direction(snippet.language));
    for (const TextRange &range : snippet.marks)
        box.mark(static_cast<int>(range.start), static_cast<int>(range.length), m_appearance.colours().speaking,
                 m_appearance.colours().onSpeaking);
    box.setMostLines(mostSnippetLines);
    return box;
}

/// One line or two, by the width of the words: hundreds of results are not laid out to know it.
int ResultDelegate::snippetHeight(const ResultRow &row, int across) const
{
    if (row.snippet.text.isEmpty())
        return 0;
    const QFont font = m_appearance.font(TextRole::Small, row.snippet.language);
    constexpr double safe = 0.97;
    const bool more = QFontMetrics(font).horizontalAdvance(row.snippet.text) > across * safe;
    return TextBox::heightOf(more ? mostSnippetLines : 1, font, row.snippet.language);
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    int &height = m_heights[{index.row(), width}];
    if (height == 0) {
        const QFontMetrics small(m_appearance.font(TextRole::Small));
        const int across = width - 2 * padding() - m_appearance.metrics().unit / 2;
        const ResultRow &row = m_model.row(index.row());
        const int lines = m_model.foundIn(row).isEmpty() ? 1 : 2;
        height = titleOf(row).height(across) + snippetHeight(row, across) + lines * small.height() + 2 * padding() +
                 m_appearance.metrics().unit / 2;
    }
    return {width, height};
}

int ResultDelegate::paintBadge(QPainter &painter, const QRect &area, const ResultRow &row,
                               Qt::LayoutDirection direction) const
{
    const QString words = m_model.newsBadge(row.card);
    if (words.isEmpty())
        return 0;
    const Colours &colours = m_appearance.colours();
    const Metrics &metrics = m_appearance.metrics();
    const QFont font = m_appearance.font(TextRole::Small);
    const QFontMetrics measure(font);
    const int room = measure.horizontalAdvance(words) + metrics.unit * 3 / 2;
    const QRect badge = QStyle::visualRect(
        direction, area, QRect(area.left(), area.center().y() - measure.height() / 2, room, measure.height()));
    const bool full = m_model.isNew(row.card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.primary);
    painter.setBrush(full ? colours.primary : colours.surface);
    const double round = metrics.unit / 2.0;
    painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    painter.setFont(font);
    painter.setPen(full ? colours.onPrimary : colours.primary);
    painter.setLayoutDirection(direction);
    painter.drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, words);
    return room + metrics.unit;
}

void ResultDelegate::paintFacts(QPainter &painter, const QRect &line, const ResultRow &row,
                                Qt::LayoutDirection layout) const
{
    const int badge = paintBadge(painter, line, row, layout);
    const QRect area = QStyle::visualRect(layout, line, line.adjusted(badge, 0, 0, 0));
    const Colours &colours = m_appearance.colours();
    const QFont font = m_appearance.font(TextRole::Small);
    const int dot = m_appearance.metrics().unit + 1;
    const Theme *theme = m_model.themeOf(row.card);
    const QColor ground = colours.surface;
    QColor ink = m_appearance.themeColours(theme == nullptr ? Theme{} : *theme).ink;
    ink = readableOn(ground, ink, shapeContrast);
    const bool rightToLeft = layout == Qt::RightToLeft;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const int x = rightToLeft ? area.right() + 1 - dot : area.left();
    painter.drawEllipse(QRect(x, area.center().y() - dot / 2, dot, dot));
    painter.setFont(font);
    painter.setPen(colours.muted);
    const int gap = dot + m_appearance.metrics().unit * 3 / 4;
    const QRect text = rightToLeft ? area.adjusted(0, 0, -gap, 0) : area.adjusted(gap, 0, 0, 0);
    const QString facts = fitting(m_model.facts(row), QFontMetrics(font), text.width());
    painter.setLayoutDirection(layout);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, facts);
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_appearance.colours();
    const Metrics &metrics = m_appearance.metrics();
    const ResultRow &row = m_model.row(index.row());
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, chosen ? colours.primarySoft : colours.canvas);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), metrics.border),
                      colours.line);
    if (chosen) {
        const QRect band(option.rect.left(), option.rect.top(), metrics.unit / 2, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, band), colours.primary);
    }
    const int side = padding();
    QRect inside = option.rect.adjusted(side, side, -side, -side);
    if (option.direction == Qt::RightToLeft)
        inside.setRight(inside.right() - metrics.unit / 2);
    else
        inside.setLeft(inside.left() + metrics.unit / 2);
    const TextBox title = titleOf(row);
    const int height = title.height(inside.width());
    title.draw(*painter, QRect(inside.left(), inside.top(), inside.width(), height), colours.ink);
    const int words = snippetHeight(row, inside.width());
    if (words > 0)
        snippetOf(row).draw(*painter, QRect(inside.left(), inside.top() + height, inside.width(), words), colours.ink);
    const int above = height + words + metrics.unit / 2;
    const QRect facts(inside.left(), inside.top() + above, inside.width(), inside.height() - above + 1);
    const QString foundIn = m_model.foundIn(row);
    if (foundIn.isEmpty()) {
        paintFacts(*painter, facts, row, option.direction);
    } else {
        const QFont small = m_appearance.font(TextRole::Small);
        const QFontMetrics measure(small);
        const QRect first(facts.left(), facts.top(), facts.width(), measure.height());
        painter->setFont(small);
        painter->setPen(colours.ink);
        painter->setLayoutDirection(option.direction);
        painter->drawText(first, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine | Qt::TextDontClip,
                          measure.elidedText(foundIn, Qt::ElideRight, first.width()));
        paintFacts(*painter, facts.adjusted(0, measure.height(), 0, 0), row, option.direction);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawRing(*painter, option.rect, colours.focus, metrics.focusRing, 0);
    painter->restore();
}

} // namespace escale
