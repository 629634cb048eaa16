// SPDX-License-Identifier: GPL-3.0-or-later
#include "rasterise/drawing.h"

#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>

namespace escale {
namespace {

std::optional<QByteArray> opacityOfSvg(const QByteArray &content, int side)
{
    QSvgRenderer renderer;
    if (!renderer.load(content))
        return std::nullopt;
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        renderer.render(&painter, image.rect());
    }
    QByteArray opacity;
    opacity.reserve(qsizetype{side} * side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            opacity += static_cast<char>(qAlpha(image.pixel(x, y)));
    }
    return opacity;
}

/// The opacity of the pixels of `area`, on average; of the one it begins in when it is smaller than a pixel.
int average(const QImage &image, const QRect &area)
{
    qint64 sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            sum += qAlpha(image.pixel(x, y));
    }
    const qint64 pixels = qint64{area.width()} * area.height();
    return static_cast<int>((sum + pixels / 2) / pixels);
}

/// By hand: QImage scales large pictures in threads, and there are none here (confinement.h).
std::optional<QByteArray> opacityOfPng(const QByteArray &content, int side)
{
    constexpr int megabytes = 16; // of 1024 x 1024 pixels, the largest that is let in, with room for 16 bits a colour
    QImageReader::setAllocationLimit(megabytes);
    const QImage image = QImage::fromData(content, "PNG");
    if (image.isNull())
        return std::nullopt;
    const QSize fitted = image.size().scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    const QPoint corner((side - fitted.width()) / 2, (side - fitted.height()) / 2);
    QByteArray opacity(qsizetype{side} * side, '\0');
    for (int y = 0; y < fitted.height(); ++y) {
        const int top = y * image.height() / fitted.height();
        const int bottom = std::max(top + 1, (y + 1) * image.height() / fitted.height());
        for (int x = 0; x < fitted.width(); ++x) {
            const int left = x * image.width() / fitted.width();
            const int right = std::max(left + 1, (x + 1) * image.width() / fitted.width());
            opacity[qsizetype{y + corner.y()} * side + x + corner.x()] =
                static_cast<char>(average(image, QRect(left, top, right - left, bottom - top)));
        }
    }
    return opacity;
}

} // namespace

std::optional<QByteArray> opacityOf(const QByteArray &picture, int side)
{
    return picture.startsWith("\x89PNG") ? opacityOfPng(picture, side) : opacityOfSvg(picture, side);
}

} // namespace escale
