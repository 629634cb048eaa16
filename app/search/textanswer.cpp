// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/textanswer.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace escale {
namespace {

/// A shorter sentence brings the next one with it; two together are no longer than this. UTF-16 units.
constexpr qsizetype shortSentence = 90, longestQuote = 300;
/// Of a sentence that holds what was asked for, an amount or a number to call, beside the words it has.
constexpr float heldShare = 0.5F;
/// For the length of a passage in words; only their relation counts.
constexpr qsizetype lettersAWord = 9;

struct Sentence {
    int block = 0;
    TextRange range;
};

/// The marks of a text inside a stretch of it, as positions in the stretch.
QList<TextRange> within(const QList<Mark> &marks, const TextRange &stretch)
{
    QList<TextRange> inside;
    for (const Mark &mark : marks) {
        if (mark.range.start >= stretch.start && mark.range.end() <= stretch.end())
            inside.append({mark.range.start - stretch.start, mark.range.length});
    }
    return inside;
}

QList<Mark> marksIn(const QList<Mark> &marks, const TextRange &stretch)
{
    QList<Mark> inside = marks;
    inside.removeIf(
        [&stretch](const Mark &mark) { return mark.range.start < stretch.start || mark.range.end() > stretch.end(); });
    return inside;
}

AnswerKinds heldByText(const QString &text, Language language)
{
    Block block;
    block.runs = {Run{text, {}, {}}};
    return heldBy(QList<Block>{block}, language);
}

/// One block of a text, or a child of one, as it is read.
struct Line {
    QString text;
    QList<Mark> marks;
};

void appendLines(const QList<Block> &blocks, const Marker &marker, std::vector<Line> *lines)
{
    for (const Block &block : blocks) {
        QString text;
        for (const Run &run : block.runs)
            text += run.text;
        if (!text.isEmpty())
            lines->push_back({text, marker.marks(text)});
        appendLines(block.children, marker, lines);
    }
}

} // namespace

QList<TextRange> sentenceRanges(const QString &text)
{
    QList<TextRange> sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    const auto add = [&](qsizetype from, qsizetype to) {
        while (from < to && text.at(from).isSpace())
            ++from;
        while (to > from && text.at(to - 1).isSpace())
            --to;
        if (to > from)
            sentences.append({from, to - from});
    };
    qsizetype from = 0;
    while (finder.toNextBoundary() >= 0) {
        add(from, finder.position());
        from = finder.position();
    }
    add(from, text.size());
    return sentences;
}

TextAnswer answerIn(const Translation &text, const Plan &plan, const Marker &marker, AnswerKinds asked,
                    qsizetype length)
{
    const QList<TextSection> sections = textSections(text);
    const QList<Passage> passages = passagesOf(text);
    QList<IndexedPassage> indexed;
    std::vector<std::vector<Line>> lines(static_cast<size_t>(passages.size()));
    std::vector<QList<Mark>> titles(static_cast<size_t>(sections.size()));
    for (size_t i = 0; i < titles.size(); ++i)
        titles[i] = marker.marks(sections.at(static_cast<qsizetype>(i)).title());
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const Passage &passage = passages.at(i);
        const TextSection &section = sections.at(passage.section);
        const QList<Block> blocks = section.blocks->mid(passage.firstBlock, passage.blocks);
        auto &here = lines[static_cast<size_t>(i)];
        appendLines(blocks, marker, &here);
        IndexedPassage one{passage, 0, 0, 0, {}, {}};
        for (const Line &line : here)
            one.words += static_cast<int>(line.text.size() / lettersAWord + 1);
        if (asked) {
            one.named = announcedBy(section.title(), text.language);
            if (passage.headed)
                one.named |= announcedBy(plainText(blocks.first()), text.language);
            one.held = heldBy(blocks, text.language);
        }
        indexed.append(one);
    }

    PassageRank rank(plan, asked);
    rank.begin(indexed);
    for (const QString *name : {&text.title, &text.brand}) {
        for (const Mark &mark : marker.marks(*name))
            rank.inTitleOfText(mark.slots, mark.weight);
    }
    for (size_t i = 0; i < titles.size(); ++i) {
        for (const Mark &mark : std::as_const(titles[i]))
            rank.inTitleOfSection(static_cast<int>(i), mark.slots, mark.weight);
    }
    const QList<Mark> abstractMarks = marker.marks(text.abstract);
    for (const Mark &mark : abstractMarks)
        rank.inAbstract(mark.slots, mark.weight);
    for (qsizetype i = 0; i < passages.size(); ++i) {
        bool heading = passages.at(i).headed;
        for (const Line &line : lines[static_cast<size_t>(i)]) {
            for (const Mark &mark : line.marks) {
                if (heading)
                    rank.inHeading(static_cast<int>(i), mark.slots, mark.weight);
                else
                    rank.inBody(static_cast<int>(i), mark.slots, mark.weight);
            }
            heading = false;
        }
    }

    TextAnswer answer;
    const auto has = [&](int i) {
        const auto &here = lines[static_cast<size_t>(i)];
        return !titles[static_cast<size_t>(passages.at(i).section)].isEmpty() ||
               std::any_of(here.begin(), here.end(), [](const Line &line) { return !line.marks.isEmpty(); });
    };
    const QList<RankedPassage> ranked = rank.ranked();
    const auto found =
        std::find_if(ranked.begin(), ranked.end(), [&](const RankedPassage &one) { return has(one.passage); });
    const Line *best = nullptr;
    if (found != ranked.end()) {
        answer.passage = passages.at(found->passage);
        for (const Line &line : lines[static_cast<size_t>(found->passage)]) {
            if (!best || marker.worth(line.marks) > marker.worth(best->marks))
                best = &line;
        }
        // A section whose title alone has the words: its title is shown beside the snippet, so this is its text.
        const QString title = sections.at(answer.passage->section).title();
        answer.snippet =
            best ? marker.cut(best->text, best->marks, length) : marker.cut(title, marker.marks(title), length);
    } else if (!text.abstract.isEmpty()) {
        answer.snippet = marker.cut(text.abstract, abstractMarks, length);
    } else if (!lines.empty() && !lines.front().empty()) {
        answer.snippet = marker.cut(lines.front().front().text, {}, length);
    }
    answer.snippet.language = text.language;
    return answer;
}

Quote quoteFrom(const QList<Block> &blocks, const Passage &passage, const Marker &marker, AnswerKinds asked,
                Language language)
{
    Quote best;
    float bestWorth = -1;
    const qsizetype end = std::min<qsizetype>(blocks.size(), passage.firstBlock + passage.blocks);
    for (qsizetype i = passage.firstBlock; i < end; ++i) {
        const QString text = plainText(blocks.at(i));
        const QList<Mark> marks = marker.marks(text);
        const QList<TextRange> sentences = sentenceRanges(text);
        for (qsizetype s = 0; s < sentences.size(); ++s) {
            const TextRange &sentence = sentences.at(s);
            float worth = marker.worth(marksIn(marks, sentence));
            if (asked && (asked & heldByText(text.mid(sentence.start, sentence.length), language)))
                worth += heldShare;
            if (blocks.at(i).kind == BlockKind::Heading)
                worth -= heldShare; // it names the answer that follows
            if (worth <= bestWorth)
                continue;
            bestWorth = worth;
            TextRange range = sentence;
            if (s + 1 < sentences.size() && range.length < shortSentence &&
                sentences.at(s + 1).end() - range.start <= longestQuote)
                range.length = sentences.at(s + 1).end() - range.start;
            best = {static_cast<int>(i), range, text.mid(range.start, range.length), within(marks, range)};
        }
    }
    return best;
}

} // namespace escale
