// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/placemap.h"

#include "l10n/outline.h"
#include "paper/flow.h"

#include <algorithm>

namespace escale::paper {
namespace {

constexpr double pinHeight = 15, pinPadding = 4;

/// Several places in one mark.
struct Cluster {
    QPointF middle;
    QList<int> numbers; ///< in order
    QRectF box = {};    ///< boxOf()
};

/// "1–4, 7": runs of three and more are shortened, and what is beyond a few is only hinted at.
QString labelOf(const QList<int> &numbers)
{
    constexpr int mostParts = 3;
    QStringList parts;
    for (qsizetype from = 0; from < numbers.size();) {
        qsizetype to = from;
        while (to + 1 < numbers.size() && numbers[to + 1] == numbers[to] + 1)
            ++to;
        if (to - from < 2)
            to = from;
        if (parts.size() == mostParts)
            return parts.join(QStringLiteral(", ")) + QChar(0x2026);
        parts.append(from == to ? QString::number(numbers[from])
                                : QStringLiteral("%1–%2").arg(numbers[from]).arg(numbers[to]));
        from = to + 1;
    }
    return parts.join(QStringLiteral(", "));
}

QRectF boxOf(const Cluster &cluster)
{
    constexpr double digit = smallestSize * 0.62; // of bold figures
    const double letters = static_cast<double>(labelOf(cluster.numbers).size()) * digit;
    QRectF box(0, 0, std::max(pinHeight, letters + 2 * pinPadding), pinHeight);
    box.moveCenter(cluster.middle);
    // As a whole on the map, also at its edge.
    box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, mapWidth - box.width())));
    box.moveTop(std::clamp(box.top(), 0.0, std::max(0.0, mapHeight() - pinHeight)));
    return box;
}

OutlineDrawing wholeMap()
{
    return OutlineDrawing(QRectF(0, 0, mapWidth, mapHeight()));
}

/// Letters as shapes: nobody finds them again as words among the fiche's.
void drawLabel(cairo_t *cairo, const TextContexts &contexts, const QString &label, const QPointF &middle)
{
    const Owned<PangoLayout> layout(pango_layout_new(&contexts.of(Qt::LeftToRight)));
    PangoFontDescription *font = pango_font_description_from_string("Noto Sans Bold");
    pango_font_description_set_absolute_size(font, smallestSize * PANGO_SCALE);
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);
    const QByteArray text = label.toUtf8();
    pango_layout_set_text(layout.get(), text.constData(), static_cast<int>(text.size()));
    PangoRectangle ink;
    pango_layout_get_extents(layout.get(), &ink, nullptr);
    const auto points = [](int units) { return static_cast<double>(units) / PANGO_SCALE; };
    cairo_move_to(cairo, middle.x() - points(ink.x) - points(ink.width) / 2,
                  middle.y() - points(ink.y) - points(ink.height) / 2);
    pango_cairo_layout_path(cairo, layout.get());
    cairo_fill(cairo);
}

void outlineOf(cairo_t *cairo, const QList<QPointF> &polygon)
{
    cairo_new_sub_path(cairo); // else a line leads here from the shape before
    for (const QPointF &point : polygon)
        cairo_line_to(cairo, point.x(), point.y());
    cairo_close_path(cairo);
}

void roundedBox(cairo_t *cairo, const QRectF &box)
{
    constexpr double quarter = 1.5707963267948966;
    const double radius = box.height() / 2;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, box.right() - radius, box.center().y(), radius, -quarter, quarter);
    cairo_arc(cairo, box.left() + radius, box.center().y(), radius, quarter, -quarter);
    cairo_close_path(cairo);
}

} // namespace

double mapHeight()
{
    return OutlineDrawing::heightFor(static_cast<int>(mapWidth));
}

QList<int> mapNumbers(const QList<Place> &places)
{
    const OutlineDrawing drawing = wholeMap();
    QList<int> numbers;
    int last = 0;
    for (const Place &place : places)
        numbers.append(last < mostPins && drawing.pointOf(place) ? ++last : 0);
    return numbers;
}

QList<MapPin> mapPins(const QList<Place> &places)
{
    const OutlineDrawing drawing = wholeMap();
    const QList<int> numbers = mapNumbers(places);
    QList<Cluster> clusters;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (numbers[i] > 0)
            clusters.append({*drawing.pointOf(places[i]), {numbers[i]}});
    }
    for (Cluster &cluster : clusters)
        cluster.box = boxOf(cluster);
    // Two that would cover each other become one, until none does: each turn leaves one less.
    for (bool joined = true; joined;) {
        joined = false;
        for (qsizetype a = 0; a < clusters.size() && !joined; ++a) {
            for (qsizetype b = a + 1; b < clusters.size() && !joined; ++b) {
                if (!clusters[a].box.intersects(clusters[b].box))
                    continue;
                Cluster &kept = clusters[a];
                const Cluster gone = clusters.takeAt(b);
                const auto mine = static_cast<double>(kept.numbers.size());
                const auto theirs = static_cast<double>(gone.numbers.size());
                kept.middle = (kept.middle * mine + gone.middle * theirs) / (mine + theirs);
                kept.numbers += gone.numbers;
                std::sort(kept.numbers.begin(), kept.numbers.end());
                kept.box = boxOf(kept);
                joined = true;
            }
        }
    }
    QList<MapPin> pins;
    for (const Cluster &cluster : std::as_const(clusters))
        pins.append({cluster.box, labelOf(cluster.numbers)});
    return pins;
}

void drawMap(cairo_t *cairo, const TextContexts &contexts, const QRectF &area, const QList<MapPin> &pins)
{
    constexpr double thin = 0.5, line = 0.8;
    const OutlineDrawing drawing(area);
    cairo_save(cairo);
    cairo_set_source_rgb(cairo, 0, 0, 0);
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_width(cairo, thin);
    for (const QList<QPointF> &polygon : drawing.polygons())
        outlineOf(cairo, polygon);
    for (const QRectF &frame : drawing.frames())
        cairo_rectangle(cairo, frame.x(), frame.y(), frame.width(), frame.height());
    cairo_stroke(cairo);
    cairo_set_line_width(cairo, line);
    for (const MapPin &pin : pins) {
        const QRectF box = pin.box.translated(area.topLeft());
        roundedBox(cairo, box);
        cairo_set_source_rgb(cairo, 1, 1, 1);
        cairo_fill_preserve(cairo);
        cairo_set_source_rgb(cairo, 0, 0, 0);
        cairo_stroke(cairo);
        drawLabel(cairo, contexts, pin.label, box.center());
    }
    cairo_restore(cairo);
}

} // namespace escale::paper
