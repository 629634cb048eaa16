// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/icons.h"

#include "style/picturemask.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace escale {

namespace {

/// The drawing in black on transparent; recoloured by what is painted over it.
QImage drawn(Icon icon, int pixels)
{
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(nameOf(icon)));
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return image;
}

QPixmap coloured(const Symbol &symbol, const QColor &colour, int pixels, bool turned)
{
    const QString key = QStringLiteral("escale-icon/%1/%2/%3/%4/%5")
                            .arg(static_cast<int>(symbol.icon))
                            .arg(symbol.picture.kind == PictureKind::Mask ? qHash(symbol.picture.content) : 0, 0, 16)
                            .arg(colour.rgba(), 0, 16)
                            .arg(pixels)
                            .arg(turned ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image = pictureMask(symbol.picture, pixels).value_or(QImage());
    if (image.isNull())
        image = turned ? drawn(symbol.icon, pixels).mirrored(true, false) : drawn(symbol.icon, pixels);
    {
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
    }
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QLatin1String nameOf(Icon icon)
{
    return QLatin1String(iconNames.at(static_cast<std::size_t>(icon)));
}

std::optional<Icon> iconFromName(QLatin1String name)
{
    for (std::size_t i = 0; i < iconNames.size(); ++i) {
        if (name == QLatin1String(iconNames.at(i)))
            return static_cast<Icon>(i);
    }
    return std::nullopt;
}

bool followsDirection(Icon icon)
{
    switch (icon) {
    case Icon::Back:
    case Icon::Forward:
    case Icon::Finish:
    case Icon::External:
    case Icon::Enter:
    case Icon::Backspace:
        return true;
    default:
        return false;
    }
}

QPixmap iconPixmap(const Symbol &symbol, const QColor &colour, int side, qreal devicePixelRatio,
                   Qt::LayoutDirection direction)
{
    const bool turned = direction == Qt::RightToLeft && followsDirection(symbol.icon);
    QPixmap pixmap = coloured(symbol, colour, std::max(1, qRound(side * devicePixelRatio)), turned);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void drawIcon(QPainter &painter, const QRect &rect, const Symbol &symbol, const QColor &colour,
              Qt::LayoutDirection direction)
{
    const int side = std::min(rect.width(), rect.height());
    // Not from center(): of an even side that is half a pixel off, and the picture a whole one.
    const QPoint corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter.drawPixmap(corner, iconPixmap(symbol, colour, side, painter.device()->devicePixelRatioF(), direction));
}

} // namespace escale
