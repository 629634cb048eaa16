// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sheets.h"

#include <algorithm>
#include <map>

namespace escale::paper {
namespace {

constexpr double gutter = 22, tickSide = 22.7, tickGutter = tickSide + 20, boxInset = 9, boxPadding = 6, bandWidth = 3,
                 framePadding = 7, rulePadding = 3;

/// The first sheet of a chapter says whose it is; the others have the running title there.
bool hasHeader(const Chapter &chapter)
{
    return !chapter.centre.isEmpty() || chapter.logo.width > 0;
}

struct LaidLine {
    double top = 0, bottom = 0;
    const Paragraph *paragraph = nullptr;
    const ExactText *text = nullptr;
    const ExactText *marker = nullptr; ///< its lines stand beside the paragraph's
    int line = 0;
    int markerLine = -1;
    double x = 0, markerX = 0; ///< from the left of the cell
    bool last = false;         ///< of its paragraph
};

struct LaidCell {
    std::vector<LaidLine> lines;
    double x = 0, width = 0, height = 0;
};

class ChapterLayout {
public:
    ChapterLayout(Layout &layout, const Chapter &chapter, const Sizes &sizes)
        : m_layout(layout), m_chapter(chapter), m_sizes(sizes)
    {
    }

    void run()
    {
        newSheet();
        const QList<Row> &rows = m_chapter.rows;
        for (qsizetype i = 0; i < rows.size();) {
            // A heading and what it announces are placed as one.
            std::vector<std::vector<LaidCell>> chain;
            double height = 0;
            qsizetype end = i;
            do {
                chain.push_back(lay(rows[end]));
                height += (end > i ? rows[end].gap : 0) + heightOf(rows[end], chain.back());
            } while (rows[end++].keepWithNext && end < rows.size());
            const double gap = m_fresh ? 0 : rows[i].gap;
            const double rest = textBottom - m_y - gap;
            const double beginning = height - heightOf(rows[end - 1], chain.back()) + m_sizes.body * 6;
            const bool fits = height <= rest;
            const bool fitsNext = height <= textBottom - marginTop - headerHeight;
            if (!fits && !m_fresh && (fitsNext || beginning > rest))
                newSheet();
            for (qsizetype at = i; at < end; ++at)
                place(rows[at], chain[static_cast<std::size_t>(at - i)], static_cast<int>(at));
            i = end;
        }
    }

private:
    Sheet &sheet() { return m_layout.sheets.last(); }

    void newSheet()
    {
        const bool following = m_begun;
        m_begun = true;
        m_layout.sheets.append(Sheet{&m_chapter, {}, {}, {}, {}, {}});
        const bool header = following || hasHeader(m_chapter);
        m_y = marginTop + (header ? headerHeight : 0);
        m_fresh = true;
    }

    [[nodiscard]] bool ticks() const
    {
        return std::any_of(m_chapter.rows.begin(), m_chapter.rows.end(),
                           [](const Row &row) { return row.extra == Row::Extra::TickBox; });
    }

    std::vector<LaidCell> lay(const Row &row)
    {
        std::vector<LaidCell> cells;
        const double between = ticks() ? tickGutter : gutter;
        const double frame = row.extra == Row::Extra::Frame ? framePadding : 0;
        const auto count = static_cast<int>(row.cells.size());
        const double width = count > 1                          ? (textWidth - between * (count - 1)) / count
                             : row.extra == Row::Extra::TickBox ? textWidth - tickGutter
                                                                : textWidth;
        for (int i = 0; i < count; ++i) {
            LaidCell cell;
            cell.x = marginX + i * (width + between);
            const bool boxAtStart = count == 1 && row.extra == Row::Extra::TickBox && !row.cells[i].isEmpty() &&
                                    row.cells[i].first().direction == Qt::RightToLeft;
            if (boxAtStart)
                cell.x += tickGutter;
            cell.x += frame;
            cell.width = width - 2 * frame;
            lay(cell, row.cells[i]);
            cells.push_back(std::move(cell));
        }
        return cells;
    }

    const ExactText *text(const QList<Run> &runs, const Paragraph &paragraph, double width, bool bold)
    {
        TextStyle style;
        style.size = m_sizes.of(paragraph.role);
        style.bold = bold;
        style.grey = paragraph.grey;
        style.language = paragraph.language;
        style.direction = paragraph.direction;
        style.alignment = paragraph.alignment;
        return &m_layout.texts.emplace_back(m_layout.contexts, runs, style, width);
    }

    void lay(LaidCell &cell, const QList<Paragraph> &paragraphs)
    {
        double y = 0;
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            const Paragraph &paragraph = paragraphs[i];
            const bool boxed = paragraph.box > 0;
            const bool boxBegins = boxed && (i == 0 || paragraphs[i - 1].box != paragraph.box);
            const bool boxEnds = boxed && (i + 1 == paragraphs.size() || paragraphs[i + 1].box != paragraph.box);
            if (i > 0)
                y += paragraph.gap;
            if (boxBegins)
                y += boxPadding;
            const double most = cell.width * 0.6; // a list ten levels deep still has room for its words
            const double indent = std::min(paragraph.indent, most);
            const double inset = boxed ? boxInset : 0;
            const double width = cell.width - indent - 2 * inset;
            const ExactText *words = text(paragraph.runs, paragraph, width, paragraph.bold);
            const bool turned = paragraph.direction == Qt::RightToLeft;
            const ExactText *marker = nullptr;
            const double markerWidth = std::min(paragraph.markerWidth, indent);
            if (!paragraph.marker.isEmpty())
                marker = text({{paragraph.marker, {}, {}}}, paragraph, markerWidth - 2, paragraph.markerBold);
            const int lines = std::max(words->lines(), marker != nullptr ? marker->lines() : 0);
            for (int line = 0; line < lines; ++line) {
                LaidLine laid;
                laid.top = y;
                y += words->lineHeight();
                laid.bottom = y;
                laid.paragraph = &paragraph;
                laid.text = line < words->lines() ? words : nullptr;
                laid.line = line;
                laid.x = inset + (turned ? 0 : indent);
                if (marker != nullptr && line < marker->lines()) {
                    laid.marker = marker;
                    laid.markerLine = line;
                    laid.markerX = turned ? cell.width - inset - indent + 2 : inset + indent - markerWidth;
                }
                laid.last = line + 1 == lines;
                cell.lines.push_back(laid);
            }
            if (boxEnds)
                y += boxPadding;
        }
        cell.height = y;
    }

    static double heightOf(const Row &row, const std::vector<LaidCell> &cells)
    {
        double height = 0;
        for (const LaidCell &cell : cells)
            height = std::max(height, cell.height);
        const double frame = row.extra == Row::Extra::Frame ? 2 * framePadding : 0;
        return std::max(height + frame, row.least) + (row.rule ? rulePadding : 0);
    }

    void place(const Row &row, const std::vector<LaidCell> &cells, int index)
    {
        if (!m_fresh)
            m_y += row.gap;
        if (row.rule) {
            sheet().shapes.append({PlacedShape::Kind::Rule, marginX, m_y, textWidth, 0});
            m_y += rulePadding;
        }
        if (!row.outline.isEmpty())
            sheet().outlines.append({row.outline, row.outlineLevel, m_y});
        const double height = heightOf(row, cells) - (row.rule ? rulePadding : 0);
        if (m_y + height <= textBottom + 0.01) {
            const double top = row.extra == Row::Extra::Frame ? m_y + framePadding : m_y;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const double lower = row.extra == Row::Extra::None || row.extra == Row::Extra::Frame
                                         ? 0
                                         : std::max(0.0, (height - cells[i].height) / 2);
                put(cells[i], static_cast<int>(i), index, 0, cells[i].lines.size(), top + lower);
            }
            extras(row, cells, height);
            m_y += height;
            m_fresh = false;
            return;
        }
        cut(cells, index);
    }

    /// What is longer than a sheet is cut between lines.
    void cut(const std::vector<LaidCell> &cells, int index)
    {
        std::vector<std::size_t> next(cells.size(), 0);
        for (;;) {
            double used = 0;
            bool left = false;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const auto &lines = cells[i].lines;
                if (next[i] >= lines.size())
                    continue;
                const double base = lines[next[i]].top;
                std::size_t end = next[i];
                while (end < lines.size() && m_y + lines[end].bottom - base + boxPadding <= textBottom)
                    ++end;
                if (end < lines.size())
                    end = betterCut(lines, next[i], end);
                if (end == next[i] && m_fresh)
                    ++end; // a line that is higher than a sheet
                if (end > next[i]) {
                    put(cells[i], static_cast<int>(i), index, next[i], end, m_y - base);
                    used = std::max(used, lines[end - 1].bottom - base);
                }
                next[i] = end;
                left = left || end < lines.size();
            }
            m_y += used;
            m_fresh = m_fresh && used <= 0;
            if (!left)
                return;
            newSheet();
        }
    }

    /// No heading alone at the foot, no line alone on either sheet, where there is a choice.
    static std::size_t betterCut(const std::vector<LaidLine> &lines, std::size_t from, std::size_t end)
    {
        const auto sameParagraph = [&](std::size_t a, std::size_t b) {
            return lines[a].paragraph == lines[b].paragraph;
        };
        std::size_t cut = end;
        if (cut + 1 < lines.size() ? !sameParagraph(cut, cut + 1) && sameParagraph(cut - 1, cut)
                                   : cut > from && sameParagraph(cut - 1, cut))
            --cut; // one line would be alone on the next sheet
        if (cut > from && sameParagraph(cut - 1, cut) && (cut - 1 == from || !sameParagraph(cut - 2, cut - 1)))
            --cut; // one line would be alone on this one
        while (cut > from && lines[cut - 1].paragraph->keepWithNext && !sameParagraph(cut - 1, cut))
            --cut;
        return cut > from ? cut : end;
    }

    void put(const LaidCell &cell, int cellIndex, int rowIndex, std::size_t from, std::size_t to, double offset)
    {
        struct Span {
            double top = 0, bottom = 0;
            const Paragraph *paragraph = nullptr;
        };
        std::map<int, Span> boxes;
        for (std::size_t i = from; i < to; ++i) {
            const LaidLine &line = cell.lines[i];
            PlacedText placed;
            placed.paragraph = line.paragraph;
            placed.row = rowIndex;
            placed.cell = cellIndex;
            placed.part = line.paragraph->part;
            placed.y = line.top + offset;
            if (line.marker != nullptr) {
                placed.text = line.marker;
                placed.line = line.markerLine;
                placed.x = cell.x + line.markerX;
                placed.marker = true;
                if (line.markerLine == 0)
                    placed.words = line.paragraph->marker;
                sheet().texts.append(placed);
            }
            if (line.text != nullptr) {
                placed.text = line.text;
                placed.line = line.line;
                placed.x = cell.x + line.x;
                placed.marker = false;
                placed.words.clear();
                if (line.line == 0) {
                    for (const Run &run : line.paragraph->runs)
                        placed.words += run.text;
                }
                sheet().texts.append(placed);
            }
            if (line.paragraph->box > 0) {
                Span &span = boxes[line.paragraph->box];
                if (span.paragraph == nullptr)
                    span = {line.top + offset, line.bottom + offset, line.paragraph};
                span.bottom = line.bottom + offset;
            }
        }
        for (const auto &[number, span] : boxes) {
            const double top = span.top - boxPadding, height = span.bottom - span.top + 2 * boxPadding;
            sheet().shapes.append({PlacedShape::Kind::Frame, cell.x, top, cell.width, height});
            const bool turned = span.paragraph->direction == Qt::RightToLeft;
            sheet().shapes.append(
                {PlacedShape::Kind::Band, turned ? cell.x + cell.width - bandWidth : cell.x, top, bandWidth, height});
        }
    }

    void extras(const Row &row, const std::vector<LaidCell> &cells, double height)
    {
        const LaidCell &first = cells.front();
        switch (row.extra) {
        case Row::Extra::None:
            break;
        case Row::Extra::Frame:
            sheet().shapes.append({PlacedShape::Kind::Frame, marginX, m_y, textWidth, height});
            break;
        case Row::Extra::Map:
            sheet().maps.append({QRectF(marginX + (textWidth - mapWidth) / 2, m_y, mapWidth, row.least), &row});
            break;
        case Row::Extra::TickBox: {
            const double y = m_y + (height - tickSide) / 2;
            double x = first.x + first.width + (tickGutter - tickSide) / 2;
            if (cells.size() == 1 && first.x > marginX)
                x = marginX;
            else if (cells.size() == 1)
                x = marginX + textWidth - tickSide;
            sheet().shapes.append({PlacedShape::Kind::Frame, x, y, tickSide, tickSide});
            if (first.lines.empty())
                sheet().shapes.append({PlacedShape::Kind::Dots, first.x, y + tickSide, first.width, 0});
            if (first.lines.empty() && cells.size() > 1)
                sheet().shapes.append({PlacedShape::Kind::Dots, cells[1].x, y + tickSide, cells[1].width, 0});
            break;
        }
        case Row::Extra::PenLine: {
            constexpr double space = 8;
            double from = marginX, to = marginX + textWidth;
            for (const LaidCell &cell : cells) {
                if (cell.lines.empty() || cell.lines.front().text == nullptr)
                    continue;
                const double words = cell.lines.front().text->naturalWidth() + space;
                if (cell.lines.front().paragraph->direction == Qt::RightToLeft)
                    to = std::min(to, cell.x + cell.width - words);
                else
                    from = std::max(from, cell.x + words);
            }
            // Two languages that begin at the same side: the line is the room before the second.
            if (cells.size() > 1 && from > cells[1].x)
                to = marginX + textWidth;
            sheet().shapes.append({PlacedShape::Kind::Dots, from, m_y + height * 0.72, std::max(0.0, to - from), 0});
            break;
        }
        }
    }

    Layout &m_layout;
    const Chapter &m_chapter;
    const Sizes m_sizes;
    double m_y = 0;
    bool m_fresh = true, m_begun = false;
};

} // namespace

namespace {

/// A sheet with a few lines: paper for nearly nothing, and the one that is lost.
bool isHardlyUsed(const Sheet &sheet, const Sizes &sizes)
{
    constexpr double fewLines = 5 * 1.5; // and what parts them
    double end = 0;
    for (const PlacedText &placed : sheet.texts)
        end = std::max(end, placed.y + placed.text->lineHeight());
    for (const PlacedShape &shape : sheet.shapes)
        end = std::max(end, shape.y + shape.height);
    return sheet.maps.isEmpty() && end - marginTop - headerHeight < fewLines * sizes.body;
}

Chapter closer(Chapter chapter)
{
    constexpr double share = 0.7;
    for (Row &row : chapter.rows) {
        row.gap *= share;
        for (QList<Paragraph> &cell : row.cells) {
            for (Paragraph &paragraph : cell)
                paragraph.gap *= share;
        }
    }
    return chapter;
}

} // namespace

void layOut(Layout &layout, Chapter chapter, const Sizes &sizes)
{
    const qsizetype sheets = layout.sheets.size();
    const std::size_t texts = layout.texts.size();
    const auto tried = [&](Chapter which) {
        layout.chapters.push_back(std::move(which));
        ChapterLayout(layout, layout.chapters.back(), sizes).run();
        return layout.sheets.size() - sheets;
    };
    const qsizetype wanted = tried(chapter);
    if (wanted == 1 || !isHardlyUsed(layout.sheets.last(), sizes))
        return;
    const auto takeBack = [&] {
        layout.sheets.resize(sheets);
        while (layout.texts.size() > texts)
            layout.texts.pop_back();
        layout.chapters.pop_back();
    };
    takeBack();
    if (tried(closer(chapter)) < wanted)
        return;
    takeBack();
    tried(std::move(chapter));
}

void addMargins(Layout &layout)
{
    const Chapter *previous = nullptr;
    const qsizetype count = layout.sheets.size();
    for (qsizetype i = 0; i < count; ++i) {
        Sheet &sheet = layout.sheets[i];
        const Chapter &chapter = *sheet.chapter;
        const auto add = [&](const QString &words, Language language, double x, double y, double width, bool bold,
                             PaperPart part, Alignment alignment = Alignment::Start) {
            TextStyle style;
            style.size = smallestSize;
            style.bold = bold;
            style.language = language;
            style.direction = direction(language);
            style.alignment = alignment;
            const ExactText &text =
                layout.texts.emplace_back(layout.contexts, QList<Run>{{words, {}, {}}}, style, width);
            PlacedText placed;
            placed.text = &text;
            placed.x = x;
            placed.y = y;
            placed.part = part;
            placed.words = words;
            sheet.texts.append(placed);
            return text.lineHeight();
        };
        const bool first = sheet.chapter != previous;
        previous = sheet.chapter;
        if (first) {
            // Where reading begins, as high as the header lets it.
            constexpr double tallest = 24, widest = 140, beside = 8;
            double room = 0;
            const bool turned = direction(chapter.languages.first()) == Qt::RightToLeft;
            if (chapter.logo.width > 0) {
                const double shape = static_cast<double>(chapter.logo.width) / chapter.logo.height;
                const double width = std::min(widest, tallest * shape), height = width / shape;
                sheet.logo = QRectF(turned ? marginX + textWidth - width : marginX,
                                    marginTop - 8 + (tallest - height) / 2, width, height);
                room = width + beside;
            }
            if (!chapter.centre.isEmpty())
                add(chapter.centre, chapter.languages.first(), marginX + (turned ? 0 : room), marginTop - 2,
                    textWidth - room, true, PaperPart::Running);
        }
        if (!first) {
            const auto columns = std::max<qsizetype>(1, chapter.running.size());
            const double width = (textWidth - gutter * static_cast<double>(columns - 1)) / static_cast<double>(columns);
            for (qsizetype c = 0; c < chapter.running.size(); ++c)
                add(chapter.running[c], chapter.runningLanguages.value(c),
                    marginX + static_cast<double>(c) * (width + gutter), marginTop - 2, width, true,
                    PaperPart::Running);
        }
        if (!first || hasHeader(chapter))
            sheet.shapes.append({PlacedShape::Kind::Rule, marginX, marginTop + headerHeight - 9, textWidth, 0});
        const double top = textBottom + 10;
        sheet.shapes.append({PlacedShape::Kind::Rule, marginX, top, textWidth, 0});
        const double left = marginX + (chapter.address.isEmpty() ? 0 : codeSide + 8);
        constexpr double numberWidth = 60;
        double y = top + 4;
        const double width = marginX + textWidth - left - numberWidth;
        for (qsizetype c = 0; c < chapter.sources.size(); ++c)
            y += add(chapter.sources[c], chapter.languages[c], left, y, width, false, PaperPart::Footer);
        if (!chapter.printed.isEmpty())
            add(chapter.printed, chapter.languages.first(), left, y, width, false, PaperPart::Footer);
        const QString number = QStringLiteral("%1 / %2").arg(i + 1).arg(count);
        add(number, Language::Fr, marginX + textWidth - numberWidth + 14, top + 4, numberWidth - 14, true,
            PaperPart::Footer, Alignment::Right);
    }
}

} // namespace escale::paper
