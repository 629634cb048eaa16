// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/picturemask.h"

#include <QPainter>
#include <QSvgRenderer>

namespace escale {

namespace {

/// How much of its square an icon may cover, 0..1. A disc covers 0.79; a photograph, or a drawing with its own ground,
/// all of it.
constexpr double leastCover = 0.01;
constexpr double mostCover = 0.85;

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
    const QImage image = QImage::fromData(content, "PNG");
    if (image.isNull())
        return false;
    const QImage fitted = image.scaled(square.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    painter.drawImage((square.width() - fitted.width()) / 2, (square.height() - fitted.height()) / 2, fitted);
    return true;
}

double cover(const QImage &image)
{
    qint64 opacity = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            opacity += qAlpha(line[x]);
    }
    return static_cast<double>(opacity) / (255.0 * image.width() * image.height());
}

} // namespace

std::optional<QImage> pictureMask(const Picture &picture, int pixels)
{
    if (picture.kind == PictureKind::None)
        return std::nullopt;
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        const auto draw = picture.kind == PictureKind::Svg ? drawSvg : drawPng;
        if (!draw(painter, picture.content, image.rect()))
            return std::nullopt;
    }
    const double covered = cover(image);
    return covered >= leastCover && covered <= mostCover ? std::optional(image) : std::nullopt;
}

} // namespace escale
