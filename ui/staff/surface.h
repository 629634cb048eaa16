// SPDX-License-Identifier: GPL-3.0-or-later
// A card of the staff's pages: ground, edge, round corners.
#pragma once

#include "style/appearance.h"

#include <QWidget>

namespace escale {

class Surface : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives it.
    Surface(const Appearance &appearance, QWidget *parent = nullptr) : QWidget(parent), m_appearance(appearance) {}

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }

private:
    const Appearance &m_appearance;
};

} // namespace escale
