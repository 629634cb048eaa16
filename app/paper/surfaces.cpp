// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/surfaces.h"

#include <cairo-pdf.h>
#include <cmath>
#include <qrcodegen/qrcodegen.hpp>

namespace escale::paper {

namespace {

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

Surface pdfSurface(QByteArray &bytes, double width, double height)
{
    return Surface(cairo_pdf_surface_create_for_stream(append, &bytes, width, height));
}

Surface pixelSurface(double width, double height, double scale)
{
    return Surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(std::ceil(width * scale)),
                                              static_cast<int>(std::ceil(height * scale))));
}

Pen penOn(cairo_surface_t &surface, double scale)
{
    Pen cairo(cairo_create(&surface));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    cairo_scale(cairo.get(), scale, scale);
    return cairo;
}

PaperPixels pixelsOf(cairo_surface_t &surface, cairo_t &cairo)
{
    cairo_surface_flush(&surface);
    const unsigned char *bytes = cairo_image_surface_get_data(&surface);
    if (cairo_status(&cairo) != CAIRO_STATUS_SUCCESS || bytes == nullptr)
        return {};
    PaperPixels pixels;
    pixels.width = cairo_image_surface_get_width(&surface);
    pixels.height = cairo_image_surface_get_height(&surface);
    pixels.bytesPerLine = cairo_image_surface_get_stride(&surface);
    pixels.bytes = QByteArray(reinterpret_cast<const char *>(bytes), pixels.bytesPerLine * pixels.height);
    return pixels;
}

void drawCode(cairo_t *cairo, const QString &address, double left, double top, double side)
{
    using qrcodegen::QrCode;
    constexpr qsizetype longest = 2000;
    constexpr int quiet = 2; // the paper around is white, too
    const QByteArray bytes = address.toUtf8();
    if (bytes.isEmpty() || bytes.size() > longest)
        return;
    const QrCode code = QrCode::encodeText(bytes.constData(), QrCode::Ecc::MEDIUM);
    const double module = side / (code.getSize() + quiet);
    cairo_set_source_rgb(cairo, 0, 0, 0);
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x) {
            int end = x;
            while (end < code.getSize() && code.getModule(end, y))
                ++end;
            if (end > x)
                cairo_rectangle(cairo, left + x * module, top + y * module, (end - x) * module, module);
            x = end;
        }
    }
    cairo_fill(cairo);
}

} // namespace escale::paper
