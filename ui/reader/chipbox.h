// SPDX-License-Identifier: GPL-3.0-or-later
// The first line of a page: the theme as a chip, and beside it a quiet text (kind, date); under it when both do not
// fit.
#pragma once

#include "reader/layoutbox.h"

namespace escale {

class ChipBox final : public LayoutBox {
public:
    struct Shape {
        QColor ground, ink;
        std::optional<Symbol> icon;
        int iconSide = 0, paddingAcross = 0, paddingDown = 0, gap = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };
    /// Either text may be null.
    ChipBox(const Shape &shape, std::unique_ptr<TextFragment> chip, std::unique_ptr<TextFragment> beside);
    void paint(PaintJob &job) const override;
    void collect(std::vector<TextFragment *> &bits) override;

protected:
    int arrange(const QRect &area) override;

private:
    [[nodiscard]] int chipWidth() const;

    Shape m_shape;
    std::unique_ptr<TextFragment> m_chip, m_beside;
    QRect m_chipRect, m_iconRect;
};

} // namespace escale
