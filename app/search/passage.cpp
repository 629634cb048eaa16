// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/passage.h"

#include "search/varint.h"

namespace escale {
namespace {

/// UTF-16 units. A passage ends before the block that would make it longer than this; a longer block stands alone.
constexpr qsizetype longestPassage = 900;
/// Blocks of a list belong to the sentence that announces them, up to this length.
constexpr qsizetype longestList = 1400;

qsizetype lengthOf(const QList<Block> &blocks)
{
    qsizetype length = 0;
    for (const Block &block : blocks) {
        for (const Run &run : block.runs)
            length += run.text.size();
        length += lengthOf(block.children) + 1;
    }
    return length;
}

qsizetype lengthOf(const Block &block)
{
    qsizetype length = lengthOf(block.children);
    for (const Run &run : block.runs)
        length += run.text.size();
    return length;
}

void cut(int section, const QList<Block> &blocks, QList<Passage> *passages)
{
    Passage open{section, 0, 0, false};
    qsizetype length = 0;
    const auto close = [&] {
        if (open.blocks > 0)
            passages->append(open);
        open = {section, open.firstBlock + open.blocks, 0, false};
        length = 0;
    };
    bool onlyHeadings = true; // so far, in the open passage
    for (const Block &block : blocks) {
        const qsizetype more = lengthOf(block);
        const bool heading = block.kind == BlockKind::Heading;
        const bool follows = block.kind == BlockKind::ListItem || block.depth > 0;
        const qsizetype most = follows ? longestList : longestPassage;
        if (open.blocks > 0 && !onlyHeadings && (heading || length + more > most)) {
            close();
            onlyHeadings = true;
        }
        if (open.blocks == 0)
            open.headed = heading;
        onlyHeadings = onlyHeadings && heading;
        ++open.blocks;
        length += more;
    }
    close();
}

// Bytes: for each passage a number of flags, then what they announce, all as varints.
enum Flag : quint32 { NewSection = 1, Headed = 2, Kinds = 4 };
constexpr quint32 mostNumber = (1U << 28U) - 1;

/// False at the end, or for a number that nobody wrote.
bool read(const QByteArray &bytes, qsizetype *at, int *number)
{
    const auto value = readVarint(bytes, at);
    *number = static_cast<int>(value.value_or(0));
    return value && *value <= mostNumber;
}

} // namespace

QList<TextSection> textSections(const Translation &text)
{
    QList<TextSection> sections{{std::nullopt, 0, nullptr, &text.what}};
    for (const SectionList &list : sectionLists(text)) {
        int position = 0;
        for (const Section &section : *list.sections)
            sections.append({list.group, position++, &section, &section.blocks});
    }
    return sections;
}

QLatin1String nameOf(const std::optional<SectionGroup> &group)
{
    if (!group)
        return QLatin1String("what");
    switch (*group) {
    case SectionGroup::Why:
        return QLatin1String("why");
    case SectionGroup::How:
        return QLatin1String("how");
    case SectionGroup::Next:
        return QLatin1String("next");
    case SectionGroup::Parts:
        break;
    }
    return QLatin1String("parts");
}

QList<Passage> passagesOf(const Translation &text)
{
    QList<Passage> passages;
    const QList<TextSection> sections = textSections(text);
    for (int i = 0; i < sections.size(); ++i) {
        const TextSection &section = sections.at(i);
        if (!section.blocks->isEmpty())
            cut(i, *section.blocks, &passages);
        else if (!section.title().isEmpty())
            passages.append({i, 0, 0, false});
    }
    return passages;
}

QByteArray encodePassages(const QList<IndexedPassage> &passages)
{
    QByteArray bytes;
    int section = -1;
    for (const IndexedPassage &indexed : passages) {
        const Passage &passage = indexed.passage;
        const bool fresh = passage.section != section;
        const bool kinds = indexed.named || indexed.held;
        appendVarint(&bytes, static_cast<quint32>(indexed.words) << 3U | (fresh ? NewSection : 0U) |
                                 (passage.headed ? Headed : 0U) | (kinds ? Kinds : 0U));
        appendVarint(&bytes, static_cast<quint32>(passage.blocks));
        if (fresh) {
            appendVarint(&bytes, static_cast<quint32>(passage.section - section - 1));
            appendVarint(&bytes, static_cast<quint32>(indexed.titleWords));
            section = passage.section;
        }
        if (passage.headed)
            appendVarint(&bytes, static_cast<quint32>(indexed.headingWords));
        if (kinds) {
            bytes.append(static_cast<char>(indexed.named.toInt()));
            bytes.append(static_cast<char>(indexed.held.toInt()));
        }
    }
    return bytes;
}

QList<IndexedPassage> decodePassages(const QByteArray &bytes)
{
    QList<IndexedPassage> passages;
    IndexedPassage last;
    last.passage.section = -1;
    for (qsizetype at = 0; at < bytes.size();) {
        IndexedPassage next;
        int flags = 0;
        int skipped = 0;
        if (!read(bytes, &at, &flags) || !read(bytes, &at, &next.passage.blocks))
            return {};
        next.words = flags >> 3;
        next.passage.headed = (flags & Headed) != 0;
        if ((flags & NewSection) != 0) {
            if (!read(bytes, &at, &skipped) || !read(bytes, &at, &next.titleWords))
                return {};
            next.passage.section = last.passage.section + 1 + skipped;
        } else {
            next.passage.section = last.passage.section;
            next.passage.firstBlock = last.passage.firstBlock + last.passage.blocks;
            next.titleWords = last.titleWords;
        }
        if (next.passage.section < 0 || (next.passage.headed && !read(bytes, &at, &next.headingWords)))
            return {};
        if ((flags & Kinds) != 0) {
            if (at + 2 > bytes.size())
                return {};
            next.named = AnswerKinds::fromInt(static_cast<quint8>(bytes.at(at)));
            next.held = AnswerKinds::fromInt(static_cast<quint8>(bytes.at(at + 1)));
            at += 2;
        }
        passages.append(next);
        last = next;
    }
    return passages;
}

} // namespace escale
