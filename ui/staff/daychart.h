// SPDX-License-Identifier: GPL-3.0-or-later
// Seven bars, one a day. A number under five is "<5" here too: the staff must not be able to read out one visitor.
#pragma once

#include "station/statistics.h"
#include "style/appearance.h"

#include <QWidget>

namespace escale {

class DayChart final : public QWidget {
    Q_OBJECT

public:
    static constexpr int days = 7;

    /// Sessions of the seven days that end with `today`. `appearance` outlives it.
    DayChart(const Appearance &appearance, const CentreStatistics &statistics, const QDate &today,
             QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar {
        QDate day;
        int count;
    };
    const Appearance &m_appearance;
    QList<Bar> m_bars;
};

/// Of the seven days that end with `today`, whatever the key's `which` is.
int sumOf(const CentreStatistics &statistics, const QDate &today, Counted what, const QString &which = {});

} // namespace escale
