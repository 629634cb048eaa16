// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/logofile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QPainter>

namespace escale {
namespace {

Error refused(Problem problem, const char *sentence, const char *cause)
{
    return {problem, QCoreApplication::translate("workshop", sentence), QString::fromLatin1(cause)};
}

/// A new picture of the same pixels: what QImage keeps beside them (texts, profile, density) is not in it.
QImage onlyPixels(const QImage &image)
{
    QImage shown = image;
    if (shown.colorSpace().isValid())
        shown.convertToColorSpace(QColorSpace::SRgb);
    if (std::max(shown.width(), shown.height()) > sentLogoSide)
        shown = shown.scaled(sentLogoSide, sentLogoSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage clean(shown.size(), QImage::Format_ARGB32);
    clean.fill(Qt::transparent);
    QPainter painter(&clean);
    shown.setDevicePixelRatio(1);
    painter.drawImage(0, 0, shown);
    return clean;
}

} // namespace

Result<QByteArray> logoFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Problem::NotFound,
                       QT_TRANSLATE_NOOP("workshop", "This file cannot be opened. Choose another one."), "not opened");
    QByteArray bytes = file.read(largestLogoFile + 1);
    if (bytes.size() > largestLogoFile)
        return refused(
            Problem::BadAnswer,
            QT_TRANSLATE_NOOP("workshop", "This picture is too large. Choose one of less than 10 megabytes."), "bytes");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    static const QByteArrayList kinds{"png", "jpeg", "jpg", "webp", "gif"};
    if (!kinds.contains(reader.format()))
        return refused(Problem::BadAnswer,
                       QT_TRANSLATE_NOOP("workshop", "This file is no picture that can be sent. Choose a PNG or a "
                                                     "JPEG."),
                       "kind");
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > longestLogoSide)
        return refused(Problem::BadAnswer,
                       QT_TRANSLATE_NOOP("workshop", "This picture has too many pixels. Choose a smaller one."),
                       "pixels");
    const QImage image = reader.read();
    if (image.isNull())
        return refused(Problem::BadAnswer,
                       QT_TRANSLATE_NOOP("workshop", "This file is no picture that can be sent. Choose a PNG or a "
                                                     "JPEG."),
                       "not decoded");
    if (std::max(image.width(), image.height()) < leastLogoSide)
        return refused(Problem::BadAnswer,
                       QT_TRANSLATE_NOOP("workshop", "This picture is too small to be seen. Choose a larger one."),
                       "small");
    QByteArray png;
    QBuffer out(&png);
    out.open(QIODevice::WriteOnly);
    if (!onlyPixels(image).save(&out, "PNG"))
        return refused(Problem::BadAnswer,
                       QT_TRANSLATE_NOOP("workshop", "This file is no picture that can be sent. Choose a PNG or a "
                                                     "JPEG."),
                       "not written");
    return png;
}

} // namespace escale
