// SPDX-License-Identifier: GPL-3.0-or-later
// How far the voice is: a thin line that fills along the reading direction.
#pragma once

#include "style/appearance.h"

#include <QWidget>

namespace escale {

class ListenProgress final : public QWidget {
    Q_OBJECT

public:
    explicit ListenProgress(const Appearance &appearance, QWidget *parent = nullptr);

    void setProgress(int done, int total);
    /// The filled part, in the widget's own coordinates. For painting and tests.
    [[nodiscard]] QRect filled() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    int m_done = 0, m_total = 0;
};

} // namespace escale
