// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetview/barpicture.h"

#include "l10n/isolate.h"
#include "style/paint.h"
#include "style/spokenpicture.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace escale {
namespace {

constexpr int leastBar = 120; // px

QString shown(const RoundedCount &count)
{
    return isolatedLeftToRight(textOf(count));
}

} // namespace

BarPicture::BarPicture(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    speakAsPicture(*this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void BarPicture::setBars(QList<Bar> bars)
{
    m_bars = std::move(bars);
    QStringList spoken;
    for (const Bar &bar : std::as_const(m_bars))
        spoken.append(QStringLiteral("%1: %2").arg(bar.name, textOf(bar.count)));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int BarPicture::lineHeight() const
{
    return QFontMetrics(m_appearance.font(TextRole::Body)).height() + m_appearance.metrics().unit;
}

/// Of the longest, but never more than a third: longer ones end in dots.
int BarPicture::nameWidth() const
{
    const QFontMetrics metrics(m_appearance.font(TextRole::Body));
    int widest = 0;
    for (const Bar &bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.name) + 2); // what is measured by halves
    return std::min(widest, std::max(width() / 3, leastBar));
}

int BarPicture::countWidth() const
{
    const QFontMetrics metrics(m_appearance.font(TextRole::Body));
    int widest = 0;
    for (const Bar &bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(shown(bar.count)));
    return widest;
}

QSize BarPicture::sizeHint() const
{
    return {3 * leastBar, int(m_bars.size()) * lineHeight()};
}

void BarPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_appearance.font(TextRole::Body));
    const Colours &colours = m_appearance.colours();
    const int gap = m_appearance.metrics().unit, line = lineHeight();
    const int names = nameWidth(), counts = countWidth();
    const int room = std::max(width() - names - counts - 2 * gap, 1);
    int most = 1;
    for (const Bar &bar : m_bars)
        most = std::max(most, bar.count.most);
    const auto place = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int beginning = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter);
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const int top = i * line;
        painter.setPen(colours.ink);
        painter.drawText(place({0, top, names, line}), beginning,
                         painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, names));
        const int sure = room * bar.count.least / most, possible = room * bar.count.most / most;
        const int thick = line - gap;
        drawBox(painter, place({names + gap, top + gap / 2, possible, thick}),
                {colours.primarySoft, colours.primary, m_appearance.metrics().border, 0, true});
        drawBox(painter, place({names + gap, top + gap / 2, sure, thick}), {colours.primary, Qt::transparent, 0, 0});
        painter.drawText(place({names + gap + possible + gap, top, counts, line}), beginning, shown(bar.count));
    }
}

} // namespace escale
