// SPDX-License-Identifier: GPL-3.0-or-later
// The light of the guide on a control: amber ground, an edge, and a finger where a second tap opens. Three signs, not
// colour alone. Lies over the control without being in the way of a finger, and goes with it.
#pragma once

#include "style/appearance.h"

#include <QWidget>

namespace escale {

class GuideLight final : public QWidget {
    Q_OBJECT

public:
    /// `part`: of `control`; null for all of it. `appearance` outlives the light.
    GuideLight(const Appearance &appearance, QWidget &control, const QRect &part);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    [[nodiscard]] QRect fingerPlace() const;

    const Appearance &m_appearance;
    QRect m_part;
};

} // namespace escale
