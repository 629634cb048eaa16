// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/qrbox.h"

#include <QPainter>
#include <qrcodegen/qrcodegen.hpp>

namespace escale {

QImage qrImage(const QString &address)
{
    using qrcodegen::QrCode;
    constexpr int quietZone = 4;
    constexpr int longest = 2000; // bytes; beyond it phones cannot read the code from a screen
    const QByteArray bytes = address.toUtf8();
    if (bytes.isEmpty() || bytes.size() > longest)
        return {};
    const QrCode code = QrCode::encodeText(bytes.constData(), QrCode::Ecc::MEDIUM);
    QImage image(code.getSize() + 2 * quietZone, code.getSize() + 2 * quietZone, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x) {
            if (code.getModule(x, y))
                image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
        }
    }
    return image;
}

QrBox::QrBox(const QString &address, int side, int gap, Qt::LayoutDirection direction,
             std::unique_ptr<LayoutBox> beside)
    : m_code(qrImage(address)), m_side(side), m_gap(gap), m_direction(direction), m_beside(std::move(beside))
{
    // The next whole number of pixels a module, or a quarter of the room would be lost to rounding.
    if (!m_code.isNull())
        m_side = m_code.width() * ((m_side + m_code.width() - 1) / m_code.width());
}

int QrBox::arrange(const QRect &area)
{
    const bool rightToLeft = m_direction == Qt::RightToLeft;
    const int taken = m_code.isNull() ? 0 : m_side + m_gap;
    const int height = m_beside->layOut({area.left() + (rightToLeft ? 0 : taken), area.top()}, area.width() - taken);
    m_codeRect = QRect(rightToLeft ? area.right() + 1 - m_side : area.left(), area.top(), m_side, m_side);
    if (m_code.isNull() || height >= m_side)
        return height;
    m_beside->layOut(m_beside->rect().topLeft() + QPoint(0, (m_side - height) / 2), area.width() - taken);
    return m_side;
}

void QrBox::paint(PaintJob &job) const
{
    // Whole pixels a module, or a reader stumbles over uneven ones.
    if (!m_code.isNull()) {
        const int scale = std::max(1, m_side / m_code.width());
        QRect place(0, 0, m_code.width() * scale, m_code.height() * scale);
        place.moveCenter(m_codeRect.center());
        job.painter.fillRect(m_codeRect, Qt::white);
        job.painter.drawImage(place, m_code);
    }
    m_beside->paint(job);
}

} // namespace escale
