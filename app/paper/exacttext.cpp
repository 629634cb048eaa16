// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/exacttext.h"

#include <algorithm>

namespace escale::paper {
namespace {

constexpr double scaled = PANGO_SCALE;
constexpr double arabicEnlarged = 1.1, superscriptSize = 0.7, superscriptRise = 0.35, subscriptRise = -0.15;
/// Letters. Pango shapes the rest of a paragraph again for each line: what no person writes as one paragraph is laid
/// out in several pieces.
constexpr qsizetype longestLayout = 4000;
/// In em: a word with a hyphen or a slash up to this long is not broken there, so that it is one word again when it is
/// copied or searched.
constexpr double averageLetter = 0.55;

bool isArabic(Language language)
{
    return direction(language) == Qt::RightToLeft;
}

double sizeOf(const TextStyle &style)
{
    return isArabic(style.language) ? style.size * arabicEnlarged : style.size;
}

bool isBreakable(QChar c)
{
    return c == u'-' || c == u'/' || c == u'.' || c == u'?' || c == u'&' || c == u'=' || c == QChar(0x2010) ||
           c == u'@' || c == u'_' || c == u'!' || c == u':' || c == QChar(0x2013);
}

/// What a font cannot show and a reader of the text cannot use.
QString drawable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        // Cairo refuses a whole document for one of these.
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            if (!QChar::isNonCharacter(QChar::surrogateToUcs4(c, text[i + 1])))
                clean += text.mid(i, 2);
            ++i;
            continue;
        }
        if (c.isSurrogate() || QChar::isNonCharacter(c.unicode()))
            continue;
        if (c == u'\n' || c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator))
            clean += QChar(QChar::LineSeparator);
        else if (c == u'\t')
            clean += u' ';
        else if (c.category() != QChar::Other_Control && c != QChar(QChar::SoftHyphen) && c != QChar(0xfeff))
            clean += c;
    }
    return clean;
}

void add(PangoAttrList *list, PangoAttribute *attribute, int from, int to)
{
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

void keepWordsWhole(PangoAttrList *list, const QString &text, double letters)
{
    qsizetype start = 0;
    int byte = 0;
    while (start < text.size()) {
        qsizetype end = start;
        bool breakable = false;
        while (end < text.size() && !text[end].isSpace()) {
            breakable = breakable || (end > start && isBreakable(text[end]));
            ++end;
        }
        const int bytes = static_cast<int>(QStringView(text).mid(start, end - start).toUtf8().size());
        if (breakable && static_cast<double>(end - start) < letters)
            add(list, pango_attr_allow_breaks_new(FALSE), byte, byte + bytes);
        byte += bytes;
        if (end < text.size())
            byte += static_cast<int>(QStringView(text).mid(end, 1).toUtf8().size());
        start = end + 1;
    }
}

Owned<PangoContext> textContext(PangoDirection direction)
{
    Owned<PangoContext> context(pango_font_map_create_context(pango_cairo_font_map_get_default()));
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    pango_cairo_context_set_resolution(context.get(), 72); // a point is a unit of the page
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_base_dir(context.get(), direction);
    return context;
}

} // namespace

TextContexts::TextContexts()
    : m_leftToRight(textContext(PANGO_DIRECTION_LTR)), m_rightToLeft(textContext(PANGO_DIRECTION_RTL))
{
}

ExactText::ExactText(const TextContexts &contexts, const QList<Run> &runs, const TextStyle &style, double width)
    : m_style(style), m_width(std::max(width, style.size))
{
    PangoContext &context = contexts.of(style.direction);
    // Cut what is too long for one layout, at a space where there is one.
    QList<Run> part;
    qsizetype length = 0;
    for (Run run : runs) {
        run.text = drawable(run.text);
        while (length + run.text.size() > longestLayout) {
            qsizetype cut = run.text.lastIndexOf(u' ', longestLayout - length) + 1;
            if (cut <= 0)
                cut = std::max<qsizetype>(1, longestLayout - length);
            if (cut < run.text.size() && run.text[cut].isLowSurrogate())
                ++cut;
            part.append({run.text.first(cut), run.styles, run.href});
            run.text = run.text.sliced(cut);
            add(context, part);
            part.clear();
            length = 0;
        }
        length += run.text.size();
        if (!run.text.isEmpty())
            part.append(run);
    }
    if (!part.isEmpty() || m_pieces.empty())
        add(context, part);
}

void ExactText::add(PangoContext &context, const QList<Run> &runs)
{
    Piece piece;
    piece.layout.reset(pango_layout_new(&context));
    PangoLayout *layout = piece.layout.get();
    PangoAttrList *list = pango_attr_list_new();
    const double size = sizeOf(m_style);
    QByteArray bytes;
    QString text;
    for (const Run &run : runs) {
        const int from = static_cast<int>(bytes.size());
        piece.runStarts.emplace_back(from, m_runs.size());
        m_runs.append(run);
        bytes += run.text.toUtf8();
        text += run.text;
        const int to = static_cast<int>(bytes.size());
        if (m_style.bold || run.styles.testFlag(Style::Bold))
            escale::paper::add(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), from, to);
        if (run.styles.testFlag(Style::Italic))
            escale::paper::add(list, pango_attr_style_new(PANGO_STYLE_ITALIC), from, to);
        const bool above = run.styles.testFlag(Style::Superscript);
        if (above || run.styles.testFlag(Style::Subscript)) {
            escale::paper::add(list, pango_attr_size_new_absolute(static_cast<int>(size * superscriptSize * scaled)),
                               from, to);
            escale::paper::add(
                list, pango_attr_rise_new(static_cast<int>(size * (above ? superscriptRise : subscriptRise) * scaled)),
                from, to);
        }
    }
    PangoAttribute *noHyphens = pango_attr_insert_hyphens_new(FALSE);
    escale::paper::add(list, noHyphens, 0, static_cast<int>(bytes.size()));
    keepWordsWhole(list, text, m_width / (averageLetter * size));

    PangoFontDescription *font = pango_font_description_from_string("Noto Sans, Noto Sans Arabic, Noto Sans Ethiopic");
    pango_font_description_set_absolute_size(font, size * scaled);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    escale::paper::add(list, pango_attr_language_new(pango_language_from_string(code(m_style.language).data())), 0,
                       static_cast<int>(bytes.size()));
    pango_layout_set_auto_dir(layout, FALSE);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout, static_cast<int>(m_width * scaled));
    pango_layout_set_text(layout, bytes.constData(), static_cast<int>(bytes.size()));
    pango_layout_set_attributes(layout, list);
    pango_attr_list_unref(list);
    const int count = pango_layout_get_line_count(layout);
    for (int i = 0; i < count; ++i)
        m_lines.push_back({m_pieces.size(), i});
    m_pieces.push_back(std::move(piece));
}

double ExactText::lineHeight() const
{
    // Fonts disagree about their own height, so lines are set by the size of letters, as in the windows. Lines more
    // than one and a half apart are no paragraph to who extracts text: beside another column they are read one by one.
    const double factor = isArabic(m_style.language) ? 1.48 : m_style.language == Language::Ti ? 1.5 : 1.36;
    return sizeOf(m_style) * factor;
}

double ExactText::naturalWidth() const
{
    double widest = 0;
    for (const Piece &piece : m_pieces) {
        int width = 0;
        pango_layout_get_size(piece.layout.get(), &width, nullptr);
        widest = std::max(widest, width / scaled);
    }
    return widest;
}

const Run &ExactText::runAt(const Piece &piece, int byte) const
{
    const auto after =
        std::upper_bound(piece.runStarts.begin(), piece.runStarts.end(), byte,
                         [](int wanted, const std::pair<int, qsizetype> &start) { return wanted < start.first; });
    return m_runs[std::prev(after)->second];
}

std::optional<LineGlyphs> ExactText::glyphsOf(int line, double x, double y) const
{
    const Line &place = m_lines[static_cast<std::size_t>(line)];
    const Piece &piece = m_pieces[place.piece];
    PangoLayoutLine *shaped = pango_layout_get_line_readonly(piece.layout.get(), place.index);
    if (shaped == nullptr || piece.runStarts.empty())
        return std::nullopt;
    PangoRectangle extents;
    pango_layout_line_get_extents(shaped, nullptr, &extents);
    const double free = m_width - extents.width / scaled;
    double left = m_style.direction == Qt::RightToLeft ? free : 0;
    if (m_style.alignment == Alignment::Center)
        left = free / 2;
    else if (m_style.alignment == Alignment::Left)
        left = 0;
    else if (m_style.alignment == Alignment::Right)
        left = free;
    const double size = sizeOf(m_style);
    const double baseline = y + lineHeight() / 2 + size * (isArabic(m_style.language) ? 0.28 : 0.36);
    return LineGlyphs(*shaped, pango_layout_get_text(piece.layout.get()), x + left, baseline, size,
                      [&](int byte) { return &runAt(piece, byte); });
}

void ExactText::draw(cairo_t *cairo, int line, double x, double y, bool mixed) const
{
    cairo_set_source_rgb(cairo, m_style.grey, m_style.grey, m_style.grey);
    if (const auto glyphs = glyphsOf(line, x, y))
        glyphs->draw(cairo, {m_style.direction == Qt::RightToLeft, mixed});
}

LetterCount ExactText::letters(int line) const
{
    const auto glyphs = glyphsOf(line, 0, 0);
    return glyphs ? glyphs->letters() : LetterCount();
}

void ExactText::drawMarks(cairo_t *cairo, const QString &marks, double x, double y) const
{
    if (const auto glyphs = glyphsOf(0, x, y))
        glyphs->drawMarks(cairo, marks);
}

} // namespace escale::paper
