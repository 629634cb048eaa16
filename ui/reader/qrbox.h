// SPDX-License-Identifier: GPL-3.0-or-later
// QR codes, to take a page away on a phone.
#pragma once

#include "reader/layoutbox.h"

#include <QImage>

namespace escale {

/// The code of an address with a text beside it.
class QrBox final : public LayoutBox {
public:
    QrBox(const QString &address, int side, int gap, Qt::LayoutDirection direction, std::unique_ptr<LayoutBox> beside);
    void paint(PaintJob &job) const override;
    void collect(std::vector<TextFragment *> &bits) override { m_beside->collect(bits); }

protected:
    int arrange(const QRect &area) override;

private:
    QImage m_code; ///< a pixel a module, quiet zone included; null when the address is too long
    int m_side, m_gap;
    Qt::LayoutDirection m_direction;
    std::unique_ptr<LayoutBox> m_beside;
    QRect m_codeRect;
};

/// The code, dark on light, a pixel a module, four modules of quiet zone (ISO/IEC 18004); null when it does not fit.
QImage qrImage(const QString &address);

} // namespace escale
