// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdfwriter.h"

#include "paper/surfaces.h"

#include <algorithm>
#include <cairo-pdf.h>
#include <cmath>

namespace escale::paper {
namespace {

const char *nameOf(StructureTag tag)
{
    switch (tag) {
    case StructureTag::H1:
        return "H1";
    case StructureTag::H2:
        return "H2";
    case StructureTag::H3:
        return "H3";
    case StructureTag::Paragraph:
    case StructureTag::Item:
        break;
    }
    return "P";
}

/// Opens and closes the tags of a sheet: paragraphs, lists, their items.
class Tags {
public:
    explicit Tags(cairo_t *cairo) : m_cairo(cairo) {}

    void enter(const PlacedText &text)
    {
        if (text.paragraph != m_paragraph) {
            leaveParagraph();
            m_paragraph = text.paragraph;
            const bool item = m_paragraph != nullptr && m_paragraph->tag == StructureTag::Item;
            if (m_list && !item)
                close("L", m_list);
            if (item && !m_list)
                open("L", m_list);
            if (item)
                open("LI", m_item);
        }
        if (m_paragraph == nullptr || m_open == wanted(text))
            return;
        if (m_open != nullptr)
            cairo_tag_end(m_cairo, m_open);
        m_open = wanted(text);
        cairo_tag_begin(m_cairo, m_open, nullptr);
    }

    void leave()
    {
        leaveParagraph();
        m_paragraph = nullptr;
        if (m_list)
            close("L", m_list);
    }

private:
    [[nodiscard]] const char *wanted(const PlacedText &text) const
    {
        if (m_paragraph->tag == StructureTag::Item)
            return text.marker ? "Lbl" : "LBody";
        return nameOf(m_paragraph->tag);
    }
    void leaveParagraph()
    {
        if (m_open != nullptr)
            cairo_tag_end(m_cairo, m_open);
        m_open = nullptr;
        if (m_item)
            close("LI", m_item);
    }
    void open(const char *tag, bool &state)
    {
        cairo_tag_begin(m_cairo, tag, nullptr);
        state = true;
    }
    void close(const char *tag, bool &state)
    {
        cairo_tag_end(m_cairo, tag);
        state = false;
    }

    cairo_t *m_cairo;
    const Paragraph *m_paragraph = nullptr;
    const char *m_open = nullptr;
    bool m_list = false, m_item = false;
};

void draw(cairo_t *cairo, const PlacedShape &shape)
{
    constexpr double thin = 0.5, frame = 0.8;
    cairo_set_source_rgb(cairo, 0, 0, 0);
    switch (shape.kind) {
    case PlacedShape::Kind::Rule:
        cairo_rectangle(cairo, shape.x, shape.y, shape.width, thin);
        cairo_fill(cairo);
        break;
    case PlacedShape::Kind::Frame:
        cairo_set_line_width(cairo, frame);
        cairo_rectangle(cairo, shape.x + frame / 2, shape.y, shape.width - frame, shape.height);
        cairo_stroke(cairo);
        break;
    case PlacedShape::Kind::Band:
        cairo_rectangle(cairo, shape.x, shape.y, shape.width, shape.height);
        cairo_fill(cairo);
        break;
    case PlacedShape::Kind::Dots: {
        const double dots[] = {0.01, 3};
        cairo_save(cairo);
        cairo_set_line_width(cairo, 1);
        cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
        cairo_set_dash(cairo, dots, 2, 0);
        cairo_move_to(cairo, shape.x, shape.y);
        cairo_line_to(cairo, shape.x + shape.width, shape.y);
        cairo_stroke(cairo);
        cairo_restore(cairo);
        break;
    }
    }
}

/// At the foot of a sheet; a tap on it in a window opens what a camera finds.
void drawFootCode(cairo_t *cairo, const QString &address)
{
    const double left = marginX, top = textBottom + 16;
    drawCode(cairo, address, left, top, codeSide);
    const QByteArray target = linkAttributes(address);
    if (target.isEmpty())
        return;
    const QByteArray area = "rect=[" + QByteArray::number(left) + ' ' + QByteArray::number(top) + ' ' +
                            QByteArray::number(codeSide) + ' ' + QByteArray::number(codeSide) + "] " + target;
    cairo_tag_begin(cairo, CAIRO_TAG_LINK, area.constData());
    cairo_tag_end(cairo, CAIRO_TAG_LINK);
}

void drawLogo(cairo_t *cairo, const PaperPixels &logo, const QRectF &place)
{
    if (place.isEmpty())
        return;
    // Cairo reads from it for as long as the surface lives; it writes nothing.
    auto *bytes = reinterpret_cast<unsigned char *>(const_cast<char *>(logo.bytes.constData()));
    const Surface picture(cairo_image_surface_create_for_data(bytes, CAIRO_FORMAT_RGB24, logo.width, logo.height,
                                                              static_cast<int>(logo.bytesPerLine)));
    if (cairo_surface_status(picture.get()) != CAIRO_STATUS_SUCCESS)
        return;
    cairo_save(cairo);
    cairo_translate(cairo, place.x(), place.y());
    cairo_scale(cairo, place.width() / logo.width, place.height() / logo.height);
    cairo_set_source_surface(cairo, picture.get(), 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_GOOD);
    cairo_paint(cairo);
    cairo_restore(cairo);
}

/// Extractors judge by the letters of a page whether its lines go from right to left, and put Arabic beside French in
/// the wrong order when the French has more letters. Marks that nobody sees settle it.
void settleDirection(cairo_t *cairo, int lean, const TextContexts &contexts)
{
    constexpr int margin = 60;
    if (lean < -margin)
        return;
    const QString marks(lean + margin + lean / 10, QChar(0x200f));
    ExactText text(contexts, {{QStringLiteral("."), {}, {}}}, TextStyle{}, pageWidth);
    text.drawMarks(cairo, marks, pageWidth - marginX, textBottom + footerHeight);
}

void drawSheet(cairo_t *cairo, const Sheet &sheet, const TextContexts &contexts)
{
    for (const PlacedShape &shape : sheet.shapes)
        draw(cairo, shape);
    for (const PlacedMap &map : sheet.maps)
        drawMap(cairo, contexts, map.area, map.row->pins);
    drawLogo(cairo, sheet.chapter->logo, sheet.logo);
    int lean = 0;
    bool turned = false;
    for (const PlacedText &text : sheet.texts) {
        const auto letters = text.text->letters(text.line);
        lean += letters.leftToRight - letters.rightToLeft;
        turned = turned || letters.rightToLeft > 0;
    }
    Tags tags(cairo);
    for (const PlacedText &text : sheet.texts) {
        tags.enter(text);
        text.text->draw(cairo, text.line, text.x, text.y, turned);
    }
    tags.leave();
    if (turned)
        settleDirection(cairo, lean, contexts);
    drawFootCode(cairo, sheet.chapter->address);
}

/// The language of the document, that it is tagged, and that its title is what a window shows: Cairo 1.16 says none of
/// it. The catalogue is its last object, behind it only the table of places has to move. As it was where that is not
/// so.
QByteArray withLanguage(QByteArray pdf, Language language)
{
    const qsizetype catalogue = pdf.lastIndexOf("/Type /Catalog");
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype table = pdf.lastIndexOf("\nxref\n");
    if (catalogue < 0 || table < catalogue || start < table || pdf.indexOf(" obj\n", catalogue) > 0)
        return pdf;
    QByteArray words = "/Lang (" + QByteArray(code(language).data()) +
                       ")\n   /ViewerPreferences << /DisplayDocTitle true" +
                       (direction(language) == Qt::RightToLeft ? " /Direction /R2L" : "") + " >>\n   ";
    if (pdf.indexOf("/MarkInfo", catalogue) < 0 && pdf.contains("/StructTreeRoot"))
        words += "/MarkInfo << /Marked true >>\n   ";
    const QByteArray moved = "startxref\n" + QByteArray::number(table + 1 + words.size()) + "\n%%EOF\n";
    return pdf.left(start).insert(catalogue, words) + moved;
}

} // namespace

PaperPixels pixels(const Layout &layout, int sheet, double scale)
{
    constexpr double most = 20; // 1440 dots an inch
    if (sheet < 1 || sheet > layout.sheets.size() || !(scale > 0))
        return {};
    const double used = std::min(scale, most);
    const Surface surface = pixelSurface(pageWidth, pageHeight, used);
    const Pen cairo = penOn(*surface, used);
    drawSheet(cairo.get(), layout.sheets[sheet - 1], layout.contexts);
    return pixelsOf(*surface, *cairo);
}

QByteArray pdf(const Layout &layout, const QString &title, const QDateTime &made, const QList<int> &wanted)
{
    QList<int> numbers;
    for (int number = 1; number <= layout.sheets.size(); ++number) {
        if (wanted.isEmpty())
            numbers.append(number);
    }
    for (const int number : wanted) {
        if (number >= 1 && number <= layout.sheets.size())
            numbers.append(number);
    }
    if (numbers.isEmpty())
        return {};
    QByteArray bytes;
    const Surface surface = pdfSurface(bytes, pageWidth, pageHeight);
    const QByteArray name = title.toUtf8();
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, name.constData());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "Escale");
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_SUBJECT, "Réfugiés.info");
    if (made.isValid())
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                       made.toUTC().toString(Qt::ISODate).toUtf8().constData());
    const Pen cairo(cairo_create(surface.get()));
    int page = 0;
    int parents[3] = {CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT};
    for (const int number : numbers) {
        const Sheet &sheet = layout.sheets[number - 1];
        ++page;
        drawSheet(cairo.get(), sheet, layout.contexts);
        cairo_show_page(cairo.get());
        for (const PlacedOutline &outline : sheet.outlines) {
            const QByteArray place =
                "page=" + QByteArray::number(page) + " pos=[0 " + QByteArray::number(outline.y) + ']';
            const int level = std::clamp(outline.level, 1, 2);
            parents[level] = cairo_pdf_surface_add_outline(
                surface.get(), parents[level - 1], outline.title.toUtf8().constData(), place.constData(),
                level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : static_cast<cairo_pdf_outline_flags_t>(0));
        }
    }
    const bool drawn = cairo_status(cairo.get()) == CAIRO_STATUS_SUCCESS;
    cairo_surface_finish(surface.get());
    if (!drawn || cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return {};
    const QList<Language> &languages = layout.sheets[numbers.first() - 1].chapter->languages;
    return withLanguage(bytes, languages.value(0, Language::Fr));
}

} // namespace escale::paper
