// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/picturemask.h"

#include <QBuffer>
#include <QImageReader>

namespace escale {

namespace {

/// How much of its square an icon may cover, 0..1. A disc covers 0.79; a photograph, or a drawing with its own ground,
/// all of it.
constexpr double leastCover = 0.01;
constexpr double mostCover = 0.85;

/// A square PNG of the one size there is: its header says so before anything is unpacked.
QImage decoded(QByteArray content)
{
    QBuffer buffer(&content);
    QImageReader reader(&buffer, "PNG");
    if (reader.size() != QSize(maskSide, maskSide))
        return {};
    return reader.read();
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
    if (picture.kind != PictureKind::Mask)
        return std::nullopt;
    const QImage mask = decoded(picture.content);
    if (mask.isNull())
        return std::nullopt;
    const QImage image = mask.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                             .scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const double covered = cover(image);
    return covered >= leastCover && covered <= mostCover ? std::optional(image) : std::nullopt;
}

} // namespace escale
