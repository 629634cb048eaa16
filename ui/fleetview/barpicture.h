// SPDX-License-Identifier: GPL-3.0-or-later
// Bars that lie, one below the other, each with its name and its number. A count that is known only within bounds
// (station/roundedcount.h) is drawn with both: full as far as is sure, pale as far as is possible.
#pragma once

#include "station/roundedcount.h"
#include "style/appearance.h"

#include <QWidget>

namespace escale {

class BarPicture final : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        RoundedCount count;
    };

    /// `appearance` outlives it.
    explicit BarPicture(const Appearance &appearance, QWidget *parent = nullptr);

    /// Those who hear it are told each name with its number.
    void setBars(QList<Bar> bars);
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int countWidth() const;

    const Appearance &m_appearance;
    QList<Bar> m_bars;
};

} // namespace escale
