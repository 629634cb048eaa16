// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/segment.h"

#include <algorithm>
#include <cmath>

namespace escale {
namespace {

struct Unit {
    QString key;
    BlockKind kind = BlockKind::Paragraph;
    bool ordered = false;
    bool inCallout = false;
    QList<Run> runs;
};

/// Of the French and of the translation, each beside the other; null where one has none.
using Pairing = QList<std::pair<const Unit *, const Unit *>>;

void addBlocks(QList<Unit> &units, const QList<Block> &blocks, const QString &key, bool inCallout = false)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const QString own = key + u'.' + QString::number(i);
        if (block.kind == BlockKind::Callout)
            addBlocks(units, block.children, own, true);
        else if (!wordsOf(block.runs).trimmed().isEmpty())
            units.append({own, block.kind, block.ordered, inCallout, block.runs});
    }
}

QList<Unit> unitsOf(const QList<Block> &blocks, const QString &key)
{
    QList<Unit> units;
    addBlocks(units, blocks, key);
    return units;
}

Segment segmentOf(const Unit *french, const Unit *translated)
{
    if (!french)
        return {u'+' + translated->key, translated->kind, {}, translated->runs, translated->ordered};
    return {french->key, french->kind, french->runs, translated ? translated->runs : QList<Run>(), french->ordered};
}

/// How badly two blocks stand for each other: 0 is well. Translations of one text are about as long as it, by a factor
/// of the language that does not matter here, because all pairs of a section share it.
double cost(const Unit &french, const Unit &translated)
{
    const double a = static_cast<double>(wordsOf(french.runs).size()) + 1,
                 b = static_cast<double>(wordsOf(translated.runs).size()) + 1;
    return std::abs(std::log(a / b)) + (french.kind == translated.kind ? 0 : 1);
}

/// Where one side has more blocks than the other: the cheapest way to pair them in order.
Pairing pairedByLength(const QList<Unit> &french, const QList<Unit> &translated)
{
    constexpr double alone = 1; // of a block that stands for nothing
    const qsizetype rows = french.size() + 1, columns = translated.size() + 1;
    QList<double> best(rows * columns, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> double & { return best[i * columns + j]; };
    // Of short texts the length says little: what stands at the same place is the likelier.
    const auto together = [&](qsizetype i, qsizetype j) {
        constexpr double elsewhere = 0.5;
        return cost(french[i], translated[j]) + (i == j ? 0 : elsewhere);
    };
    for (qsizetype i = 0; i < rows; ++i) {
        for (qsizetype j = 0; j < columns; ++j) {
            if (i == 0 && j == 0)
                continue;
            double least = std::numeric_limits<double>::max();
            if (i > 0)
                least = std::min(least, at(i - 1, j) + alone);
            if (j > 0)
                least = std::min(least, at(i, j - 1) + alone);
            if (i > 0 && j > 0)
                least = std::min(least, at(i - 1, j - 1) + together(i - 1, j - 1));
            at(i, j) = least;
        }
    }
    Pairing pairs;
    qsizetype i = french.size(), j = translated.size();
    while (i > 0 || j > 0) {
        if (i > 0 && j > 0 && at(i, j) >= at(i - 1, j - 1) + together(i - 1, j - 1) - 1e-9) {
            pairs.emplaceFront(&french[i - 1], &translated[j - 1]);
            --i, --j;
        } else if (i > 0 && at(i, j) >= at(i - 1, j) + alone - 1e-9) {
            pairs.emplaceFront(&french[--i], nullptr);
        } else {
            pairs.emplaceFront(nullptr, &translated[--j]);
        }
    }
    return pairs;
}

Pairing paired(const QList<Unit> &french, const QList<Unit> &translated)
{
    constexpr qsizetype mostPairs = 250'000; // the table of pairedByLength; bounds.h keeps fiches below
    if (french.size() != translated.size() && french.size() * translated.size() <= mostPairs)
        return pairedByLength(french, translated);
    Pairing pairs;
    for (qsizetype i = 0; i < std::max(french.size(), translated.size()); ++i)
        pairs.emplace_back(i < french.size() ? &french[i] : nullptr, i < translated.size() ? &translated[i] : nullptr);
    return pairs;
}

void addUnits(QList<Segment> &segments, const QList<Unit> &french, const QList<Unit> &translated)
{
    for (const auto &[one, other] : paired(french, translated))
        segments.append(segmentOf(one, other));
}

void addPairs(QList<BlockPair> &pairs, const QList<Unit> &french, const QList<Unit> &translated)
{
    const auto look = [](const Unit &unit) { return BlockLook{unit.kind, unit.ordered, unit.inCallout}; };
    for (const auto &[one, other] : paired(french, translated)) {
        if (one != nullptr && other != nullptr)
            pairs.append({one->key, look(*one), look(*other)});
    }
}

const Section *sectionOf(const QList<Section> &sections, const QString &id)
{
    const auto found = std::find_if(sections.begin(), sections.end(), [&id](const Section &s) { return s.id == id; });
    return found == sections.end() ? nullptr : &*found;
}

void addLine(QList<Segment> &segments, const char *key, const QString &french, const QString &translated)
{
    const QString name = QString::fromLatin1(key);
    const BlockKind kind = name.endsWith(QLatin1String("title")) ? BlockKind::Heading : BlockKind::Paragraph;
    if (!french.isEmpty())
        segments.append({name, kind, {{french, {}, {}}}, {}, false});
    else if (!translated.isEmpty())
        segments.append({u'+' + name, kind, {}, {}, false});
    else
        return;
    if (!translated.isEmpty())
        segments.last().target = {{translated, {}, {}}};
}

void addSections(QList<Segment> &segments, const QList<Section> &french, const QList<Section> &translated,
                 const QString &group)
{
    const auto add = [&](const Section *one, const Section *other) {
        const QString key = group + u'.' + (one ? one : other)->id;
        const QString title = key + QStringLiteral(".title");
        addLine(segments, title.toLatin1().constData(), one ? one->title : QString(), other ? other->title : QString());
        addUnits(segments, one ? unitsOf(one->blocks, key) : QList<Unit>(),
                 other ? unitsOf(other->blocks, key) : QList<Unit>());
    };
    for (const Section &section : french)
        add(&section, sectionOf(translated, section.id));
    for (const Section &section : translated) {
        if (!sectionOf(french, section.id))
            add(nullptr, &section);
    }
}

} // namespace

QString wordsOf(const QList<Run> &runs)
{
    QString words;
    for (const Run &run : runs)
        words += run.text;
    return words;
}

bool isSameFrench(const Segment &a, const Segment &b)
{
    return a.source == b.source || wordsOf(a.source).simplified() == wordsOf(b.source).simplified();
}

QList<Section> numberedParts(QList<Section> parts)
{
    int toggles = 0;
    for (Section &part : parts)
        part.id =
            part.title.isEmpty() ? QStringLiteral("after-%1").arg(toggles) : QStringLiteral("toggle-%1").arg(++toggles);
    return parts;
}

QList<Segment> segmentsOf(const Translation &french, const Translation &translated)
{
    QList<Segment> segments;
    addLine(segments, "title", french.title, translated.title);
    addLine(segments, "brand", french.brand, translated.brand);
    addLine(segments, "abstract", french.abstract, translated.abstract);
    addUnits(segments, unitsOf(french.what, QStringLiteral("what")), unitsOf(translated.what, QStringLiteral("what")));
    addSections(segments, french.why, translated.why, QStringLiteral("why"));
    addSections(segments, french.how, translated.how, QStringLiteral("how"));
    addSections(segments, french.next, translated.next, QStringLiteral("next"));
    addSections(segments, numberedParts(french.parts), numberedParts(translated.parts), QStringLiteral("parts"));
    return segments;
}

QList<BlockPair> blockPairsOf(const Translation &french, const Translation &translated)
{
    QList<BlockPair> pairs;
    addPairs(pairs, unitsOf(french.what, QStringLiteral("what")), unitsOf(translated.what, QStringLiteral("what")));
    const auto add = [&pairs](const QList<Section> &sections, const QList<Section> &theirs, const QString &group) {
        for (const Section &section : sections) {
            const QString key = group + u'.' + section.id;
            if (const Section *other = sectionOf(theirs, section.id))
                addPairs(pairs, unitsOf(section.blocks, key), unitsOf(other->blocks, key));
        }
    };
    add(french.why, translated.why, QStringLiteral("why"));
    add(french.how, translated.how, QStringLiteral("how"));
    add(french.next, translated.next, QStringLiteral("next"));
    add(numberedParts(french.parts), numberedParts(translated.parts), QStringLiteral("parts"));
    return pairs;
}

} // namespace escale
