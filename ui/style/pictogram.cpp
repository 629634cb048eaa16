// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/pictogram.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>

namespace escale {
namespace {

/// The two colours and the pen as every file writes them; a check of the tree holds them to it.
constexpr auto lineInFile = "#1F3F8F", softInFile = "#E6EBF8", penInFile = "stroke-width=\"6\"";
/// A large drawing has a finer pen.
constexpr int largeFrom = 200;
constexpr auto finePen = "stroke-width=\"4.5\"";

QString fileOf(const QString &name)
{
    return QStringLiteral(":/pictograms/%1.svg").arg(name);
}

QImage drawn(const QString &name, const PictogramColours &colours, int side, int pixels)
{
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace(lineInFile, colours.line.name().toLatin1());
    drawing.replace(softInFile, colours.soft.name().toLatin1());
    if (side >= largeFrom)
        drawing.replace(penInFile, finePen);
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(drawing);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return image;
}

} // namespace

bool hasPictogram(const QString &name)
{
    // A name, not a way to another folder.
    const bool plain = std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
    return plain && !name.isEmpty() && QFile::exists(fileOf(name));
}

bool pictogramFollowsDirection(const QString &name)
{
    return name == QLatin1String("back") || name == QLatin1String("next") || name == QLatin1String("go");
}

QPixmap pictogramPixmap(const QString &name, const PictogramColours &colours, int side, qreal devicePixelRatio,
                        Qt::LayoutDirection direction)
{
    const bool turned = direction == Qt::RightToLeft && pictogramFollowsDirection(name);
    const int pixels = std::max(1, qRound(side * devicePixelRatio));
    const QString key = QStringLiteral("escale-pictogram/%1/%2/%3/%4/%5/%6")
                            .arg(name)
                            .arg(colours.line.rgba(), 0, 16)
                            .arg(colours.soft.rgba(), 0, 16)
                            .arg(pixels)
                            .arg(side >= largeFrom ? 1 : 0)
                            .arg(turned ? 1 : 0);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        const QImage image = drawn(name, colours, side, pixels);
        if (image.isNull())
            return {};
        pixmap = QPixmap::fromImage(turned ? image.mirrored(true, false) : image);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void drawPictogram(QPainter &painter, const QRect &rect, const QString &name, const PictogramColours &colours,
                   Qt::LayoutDirection direction)
{
    const int side = std::min(rect.width(), rect.height());
    const QPixmap pixmap = pictogramPixmap(name, colours, side, painter.device()->devicePixelRatioF(), direction);
    if (!pixmap.isNull())
        painter.drawPixmap(rect.center() - QPoint(side / 2, side / 2), pixmap);
}

} // namespace escale
