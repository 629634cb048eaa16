// SPDX-License-Identifier: GPL-3.0-or-later
// A strip of surface with a line along one edge: the top bar and the bottom bar.
#pragma once

#include "style/appearance.h"

#include <QFrame>

namespace escale {

class Bar : public QFrame {
    Q_OBJECT

public:
    /// `edge`: where the line is.
    Bar(const Appearance &appearance, Qt::Edge edge, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }

private:
    const Appearance &m_appearance;
    Qt::Edge m_edge;
};

} // namespace escale
