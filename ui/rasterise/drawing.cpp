// SPDX-License-Identifier: GPL-3.0-or-later
#include "rasterise/drawing.h"

#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace escale {
namespace {

bool drawSvg(QPainter &painter, const QByteArray &content, const QRect &square)
{
    QSvgRenderer renderer;
    if (!renderer.load(content))
        return false;
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, square);
    return true;
}

bool drawPng(QPainter &painter, const QByteArray &content, const QRect &square)
{
    constexpr int megabytes = 16; // of 1024 x 1024 pixels, the largest that is let in, with room for 16 bits a colour
    QImageReader::setAllocationLimit(megabytes);
    const QImage image = QImage::fromData(content, "PNG");
    if (image.isNull())
        return false;
    const QImage fitted = image.scaled(square.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    painter.drawImage((square.width() - fitted.width()) / 2, (square.height() - fitted.height()) / 2, fitted);
    return true;
}

} // namespace

std::optional<QByteArray> opacityOf(const QByteArray &picture, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        const auto draw = picture.startsWith("\x89PNG") ? drawPng : drawSvg;
        if (!draw(painter, picture, image.rect()))
            return std::nullopt;
    }
    QByteArray opacity;
    opacity.reserve(qsizetype{side} * side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            opacity += static_cast<char>(qAlpha(image.pixel(x, y)));
    }
    return opacity;
}

} // namespace escale
