// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/wordglyphs.h"

#include <QChar>
#include <QUrl>
#include <algorithm>
#include <cmath>
#include <hb.h>

namespace escale::paper {
namespace {

constexpr char32_t leftToRightMark = 0x200e, rightToLeftMark = 0x200f;
/// In em. Extractors take letters that begin closer to each other for one letter drawn twice.
constexpr double leastSlot = 0.12;

/// Marks that steer the order of a paragraph: they have done their work once it is laid out.
bool isSteering(char32_t c)
{
    return c == leftToRightMark || c == rightToLeftMark || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x061c;
}

bool isStrongRight(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool isStrongLeft(char32_t c)
{
    return QChar::direction(c) == QChar::DirL;
}

bool isLeftish(char32_t c)
{
    return isStrongLeft(c) || QChar::direction(c) == QChar::DirEN;
}

/// Cairo leaves out what has no height, and glyphs that draw nothing have none on a line that lies on a whole point (to
/// its 256th of one). Then a letter of a ligature, or a mark, would be missing in the text.
double besideWholePoints(double baseline)
{
    constexpr double fine = 256;
    const bool whole = std::lround(baseline * fine) % std::lround(fine) == 0;
    return whole ? baseline + 2 / fine : baseline;
}

QByteArray utf8(const QList<char32_t> &letters)
{
    return QString::fromUcs4(letters.constData(), letters.size()).toUtf8();
}

/// A glyph that draws nothing, and how wide it is.
struct Blank {
    unsigned long index = 0;
    double advance = 0;
};

Blank blankOf(PangoFont *font)
{
    hb_font_t *shaper = pango_font_get_hb_font(font);
    for (const hb_codepoint_t c : {0x200cU, 0x200bU, 0x20U, 0xa0U}) {
        hb_codepoint_t glyph = 0;
        hb_glyph_extents_t ink{};
        if (hb_font_get_nominal_glyph(shaper, c, &glyph) == 0 || glyph == 0)
            continue;
        // Some fonts draw the joiners, for editors.
        if (hb_font_get_glyph_extents(shaper, glyph, &ink) != 0 && (ink.width != 0 || ink.height != 0))
            continue;
        return {glyph, hb_font_get_glyph_h_advance(shaper, glyph) / double(PANGO_SCALE)};
    }
    return {};
}

void useFont(cairo_t *cairo, PangoFont *font)
{
    cairo_set_scaled_font(cairo, pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font)));
}

/// One letter, or letters that need not be told apart, with the place it is found at.
struct Slot {
    QList<char32_t> letters;
    std::vector<cairo_glyph_t> glyphs;
    PangoFont *font = nullptr;
};

} // namespace

LineGlyphs::LineGlyphs(const PangoLayoutLine &line, const char *text, double x, double baseline, double size,
                       const std::function<const Run *(int byte)> &runAt)
    : m_baseline(besideWholePoints(baseline)), m_size(size)
{
    std::vector<std::pair<int, std::vector<Unit>>> items;
    int visual = 0;
    for (const GSList *node = line.runs; node != nullptr; node = node->next) {
        const auto *item = static_cast<const PangoGlyphItem *>(node->data);
        m_units.clear();
        add(*item, text, x, visual, runAt);
        items.emplace_back(item->item->offset, std::move(m_units));
    }
    std::sort(items.begin(), items.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_units.clear();
    for (auto &[offset, units] : items)
        std::move(units.begin(), units.end(), std::back_inserter(m_units));
}

void LineGlyphs::add(const PangoGlyphItem &item, const char *text, double &x, int &visual,
                     const std::function<const Run *(int byte)> &runAt)
{
    const PangoGlyphString &glyphs = *item.glyphs;
    std::vector<double> starts(static_cast<std::size_t>(glyphs.num_glyphs) + 1, x);
    for (int i = 0; i < glyphs.num_glyphs; ++i)
        starts[static_cast<std::size_t>(i) + 1] =
            starts[static_cast<std::size_t>(i)] + glyphs.glyphs[i].geometry.width / double(PANGO_SCALE);
    const bool turned = (item.item->analysis.level & 1) != 0;
    PangoGlyphItemIter clusters;
    PangoGlyphItem copy = item;
    int count = 0;
    for (gboolean more = pango_glyph_item_iter_init_start(&clusters, &copy, text); more != 0;
         more = pango_glyph_item_iter_next_cluster(&clusters)) {
        Unit unit;
        // Towards the left, the iterator counts from the last glyph down to one before the first.
        const int from = turned ? clusters.end_glyph + 1 : clusters.start_glyph;
        const int to = turned ? clusters.start_glyph + 1 : clusters.end_glyph;
        unit.left = starts[static_cast<std::size_t>(from)];
        unit.right = starts[static_cast<std::size_t>(to)];
        unit.turned = turned;
        unit.font = item.item->analysis.font;
        unit.run = runAt(clusters.start_index);
        const QString letters =
            QString::fromUtf8(text + clusters.start_index, clusters.end_index - clusters.start_index);
        for (const uint c : letters.toUcs4()) {
            if (!isSteering(c))
                unit.letters.append(c);
        }
        for (int i = from; i < to; ++i) {
            const PangoGlyphInfo &glyph = glyphs.glyphs[i];
            if (glyph.glyph == PANGO_GLYPH_EMPTY)
                continue;
            const bool unknown = (glyph.glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0; // the font's own box stands for it
            unit.glyphs.push_back({unknown ? 0UL : glyph.glyph,
                                   starts[static_cast<std::size_t>(i)] + glyph.geometry.x_offset / double(PANGO_SCALE),
                                   m_baseline + (glyph.geometry.y_offset - item.y_offset) / double(PANGO_SCALE)});
        }
        unit.space = !unit.letters.isEmpty() && std::all_of(unit.letters.begin(), unit.letters.end(),
                                                            [](char32_t c) { return QChar::isSpace(c); });
        unit.visual = count++;
        if (!unit.letters.isEmpty())
            m_units.push_back(std::move(unit));
    }
    for (Unit &unit : m_units)
        unit.visual = visual + (turned ? count - 1 - unit.visual : unit.visual);
    visual += count;
    x = starts.back();
}

void LineGlyphs::draw(cairo_t *cairo, const Around &around) const
{
    const Run *linked = nullptr;
    const auto link = [&](const Run *run) {
        const bool same = linked == run || (linked != nullptr && run != nullptr && linked->href == run->href);
        if (same)
            return;
        if (linked != nullptr)
            cairo_tag_end(cairo, CAIRO_TAG_LINK);
        linked = run;
        if (linked != nullptr)
            cairo_tag_begin(cairo, CAIRO_TAG_LINK, linkAttributes(linked->href).constData());
    };
    const auto linkOf = [](const Unit &unit) { return linkAttributes(unit.run->href).isEmpty() ? nullptr : unit.run; };
    Word word;
    const auto finish = [&] {
        if (word.empty())
            return;
        link(linkOf(*word.front()));
        for (const Word &piece : piecesOf(word))
            drawPiece(cairo, piece, around);
        word.clear();
    };
    for (const Unit &unit : m_units) {
        if (!unit.space) {
            word.push_back(&unit);
            continue;
        }
        finish();
        if (linkOf(unit) != linked)
            link(nullptr);
        drawPiece(cairo, {&unit}, {});
    }
    finish();
    link(nullptr);
}

std::vector<LineGlyphs::Word> LineGlyphs::piecesOf(const Word &word)
{
    // Signs behind each other ("€,") are a number to extractors, and a number is not turned round: each by itself.
    const auto sign = [](const Unit &unit) {
        return std::none_of(unit.letters.begin(), unit.letters.end(),
                            [](char32_t c) { return isStrongRight(c) || isLeftish(c); });
    };
    std::vector<Word> pieces;
    for (const Unit *unit : word) {
        const Unit *before = pieces.empty() ? nullptr : pieces.back().back();
        if (before == nullptr || before->turned != unit->turned ||
            unit->visual != before->visual + (unit->turned ? -1 : 1) || (unit->turned && sign(*unit) && sign(*before)))
            pieces.emplace_back();
        pieces.back().push_back(unit);
    }
    return pieces;
}

const LineGlyphs::Unit *LineGlyphs::leftOf(const Word &piece) const
{
    const int from = std::min(piece.front()->visual, piece.back()->visual);
    const Unit *nearest = nullptr;
    for (const Unit &unit : m_units) {
        if (unit.visual < from && (nearest == nullptr || unit.visual > nearest->visual))
            nearest = &unit;
    }
    return nearest;
}

LetterCount LineGlyphs::letters() const
{
    LetterCount count;
    for (const Unit &unit : m_units) {
        for (const char32_t c : unit.letters) {
            count.leftToRight += isStrongLeft(c) ? 1 : 0;
            count.rightToLeft += isStrongRight(c) ? 1 : 0;
        }
    }
    return count;
}

void LineGlyphs::drawMarks(cairo_t *cairo, const QString &marks) const
{
    if (m_units.empty())
        return;
    const Unit &unit = m_units.front();
    const Blank blank = blankOf(unit.font);
    const QByteArray bytes = marks.toUtf8();
    const cairo_glyph_t glyphs[] = {{blank.index, unit.left, m_baseline},
                                    {blank.index, unit.left + m_size - blank.advance, m_baseline}};
    const cairo_text_cluster_t cluster{static_cast<int>(bytes.size()), 2};
    useFont(cairo, unit.font);
    cairo_show_text_glyphs(cairo, bytes.constData(), static_cast<int>(bytes.size()), glyphs, 2, &cluster, 1,
                           static_cast<cairo_text_cluster_flags_t>(0));
}

void LineGlyphs::underline(cairo_t *cairo, const Word &word) const
{
    for (const Unit *unit : word) {
        const bool under = unit->run->styles.testFlag(Style::Underline) || !unit->run->href.isEmpty();
        const bool through = unit->run->styles.testFlag(Style::Strike);
        if (under)
            cairo_rectangle(cairo, unit->left, m_baseline + m_size * 0.12, unit->right - unit->left, m_size * 0.05);
        if (through)
            cairo_rectangle(cairo, unit->left, m_baseline - m_size * 0.28, unit->right - unit->left, m_size * 0.05);
        if (under || through)
            cairo_fill(cairo);
    }
}

void LineGlyphs::drawPiece(cairo_t *cairo, Word piece, const Around &around) const
{
    underline(cairo, piece);
    const bool space = piece.size() == 1 && piece.front()->space;
    const bool turned = piece.front()->turned;
    bool right = false, plain = true;
    double begin = piece.front()->left, end = piece.front()->right;
    for (const Unit *unit : piece) {
        right = right || std::any_of(unit->letters.begin(), unit->letters.end(), isStrongRight);
        begin = std::min(begin, unit->left);
        end = std::max(end, unit->right);
        plain = plain && unit->glyphs.size() == 1 && (unit->letters.size() == 1 || !turned) &&
                unit->right - unit->left >= leastSlot * m_size;
    }
    if (turned)
        std::reverse(piece.begin(), piece.end()); // from left to right

    std::vector<Slot> places;
    const auto mark = [&](char32_t c) { places.push_back({{c}, {}, piece.front()->font}); };
    const char32_t first = turned ? piece.front()->letters.back() : piece.front()->letters.front();
    const char32_t last = turned ? piece.back()->letters.front() : piece.back()->letters.back();
    // To extractors a comma or a full stop may begin a number, which they read on past the space beside it.
    const Unit *beside = leftOf(piece);
    const bool withinLeftToRight = !turned && beside != nullptr && !beside->turned;
    if (!space && (right || (around.rightToLeft && !withinLeftToRight)) && !isStrongRight(first)) {
        plain = false;
        mark(rightToLeftMark);
    }
    for (const Unit *unit : piece) {
        if (!turned || unit->letters.size() == 1) {
            places.push_back({unit->letters, unit->glyphs, unit->font});
            continue;
        }
        for (qsizetype i = unit->letters.size() - 1; i >= 0; --i)
            places.push_back({{unit->letters[i]}, i == 0 ? unit->glyphs : std::vector<cairo_glyph_t>(), unit->font});
    }
    if (!space && !turned && (around.mixed || around.rightToLeft) && !isLeftish(last)) {
        plain = false;
        mark(leftToRightMark);
    }

    if (plain || space) {
        for (std::size_t i = 0; i < places.size();) {
            std::vector<cairo_glyph_t> glyphs;
            std::vector<cairo_text_cluster_t> clusters;
            QByteArray bytes;
            PangoFont *font = places[i].font;
            for (; i < places.size() && places[i].font == font; ++i) {
                const QByteArray letters = utf8(places[i].letters);
                bytes += letters;
                glyphs.insert(glyphs.end(), places[i].glyphs.begin(), places[i].glyphs.end());
                clusters.push_back({static_cast<int>(letters.size()), static_cast<int>(places[i].glyphs.size())});
            }
            if (glyphs.empty())
                continue;
            useFont(cairo, font);
            cairo_show_text_glyphs(cairo, bytes.constData(), static_cast<int>(bytes.size()), glyphs.data(),
                                   static_cast<int>(glyphs.size()), clusters.data(), static_cast<int>(clusters.size()),
                                   static_cast<cairo_text_cluster_flags_t>(0));
        }
        return;
    }
    const double step = (end - begin) / static_cast<double>(places.size());
    double x = begin;
    for (Slot &slot : places) {
        const Blank blank = blankOf(slot.font);
        slot.glyphs.insert(slot.glyphs.begin(), {blank.index, x, m_baseline});
        slot.glyphs.push_back({blank.index, x + step - blank.advance, m_baseline});
        x += step;
        const QByteArray letters = utf8(slot.letters);
        const cairo_text_cluster_t cluster{static_cast<int>(letters.size()), static_cast<int>(slot.glyphs.size())};
        useFont(cairo, slot.font);
        cairo_show_text_glyphs(cairo, letters.constData(), static_cast<int>(letters.size()), slot.glyphs.data(),
                               static_cast<int>(slot.glyphs.size()), &cluster, 1,
                               static_cast<cairo_text_cluster_flags_t>(0));
    }
}

QByteArray linkAttributes(const QString &address)
{
    constexpr qsizetype longest = 2000;
    if (address.isEmpty() || address.size() > longest)
        return {};
    const QUrl url(address, QUrl::StrictMode);
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"),
                                     QStringLiteral("tel")};
    if (!url.isValid() || !schemes.contains(url.scheme()))
        return {};
    QByteArray encoded = url.toEncoded();
    encoded.replace('\\', "%5C").replace('\'', "%27").replace('(', "%28").replace(')', "%29");
    return "uri='" + encoded + '\'';
}

} // namespace escale::paper
