// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/daychart.h"

#include "station/roundedcount.h"
#include "style/paint.h"

#include <QPainter>

namespace escale {

int sumOf(const CentreStatistics &statistics, const QDate &today, Counted what, const QString &which)
{
    int sum = 0;
    for (int back = 0; back < DayChart::days; ++back)
        sum += statistics.value({today.addDays(-back), what, which});
    return sum;
}

DayChart::DayChart(const Appearance &appearance, const CentreStatistics &statistics, const QDate &today,
                   QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    QStringList spoken;
    for (int back = days - 1; back >= 0; --back) {
        const QDate day = today.addDays(-back);
        m_bars.append({day, statistics.value({day, Counted::Session, {}})});
        spoken.append(latinDigits(localeOf(appearance.language()).toString(day, QLocale::ShortFormat)) +
                      QStringLiteral(": ") + textOf(roundedCount(m_bars.last().count)));
    }
    setAccessibleName(tr("Visits of the last seven days"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
}

QSize DayChart::sizeHint() const
{
    return {m_appearance.metrics().unit * 40, m_appearance.metrics().unit * 26};
}

void DayChart::paintEvent(QPaintEvent *)
{
    const Colours &c = m_appearance.colours();
    const Metrics &m = m_appearance.metrics();
    QPainter painter(this);
    painter.setFont(m_appearance.font(TextRole::Small));
    const int words = painter.fontMetrics().height();
    const int room = height() - 2 * words - m.unit;
    const int each = width() / days;
    int most = leastShownCount;
    for (const Bar &bar : m_bars)
        most = std::max(most, bar.count);
    const QLocale locale = localeOf(m_appearance.language());
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const bool few = bar.count < leastShownCount;
        // A small number has one height, whatever it is.
        const int high = bar.count == 0 ? 0 : room * (few ? 2 : bar.count) / most;
        const int left = layoutDirection() == Qt::RightToLeft ? width() - (i + 1) * each : i * each;
        const QRect column(left + m.unit, words + room - high, each - 2 * m.unit, high);
        drawBox(painter, column, {few ? c.frame : c.primary, Qt::transparent, 0, double(m.unit) / 2});
        painter.setPen(c.ink);
        painter.drawText(QRect(left, column.top() - words, each, words), int(Qt::AlignCenter),
                         textOf(roundedCount(bar.count)));
        painter.setPen(c.muted);
        painter.drawText(QRect(left, height() - words, each, words), int(Qt::AlignCenter),
                         locale.standaloneDayName(bar.day.dayOfWeek(), QLocale::NarrowFormat));
    }
}

} // namespace escale
