// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/bounds.h"

#include <algorithm>

namespace escale {
namespace {

constexpr QChar breakingSpace(0x200b); // zero width space
constexpr QChar joiner(0x200d);

bool endsWord(QChar c)
{
    return c.isSpace() || c == breakingSpace;
}

bool joins(QChar c)
{
    return c.isLowSurrogate() || c.isMark() || c == joiner;
}

/// Puts places to break into the texts of one paragraph, one after the other.
class Breaker {
public:
    [[nodiscard]] QString broken(const QString &text)
    {
        QString out;
        qsizetype copied = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (endsWord(c)) {
                m_length = 0;
            } else if (++m_length > bounds::word && mayBreakBefore(c)) {
                out += QStringView(text).mid(copied, i - copied);
                out += breakingSpace;
                copied = i;
                m_length = 1;
                ++m_count;
            }
            m_last = c;
        }
        if (out.isEmpty())
            return text;
        return out += QStringView(text).mid(copied);
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    /// Between what belongs together only when there is no end to it.
    [[nodiscard]] bool mayBreakBefore(QChar c) const
    {
        if (m_last.isHighSurrogate() && c.isLowSurrogate())
            return false;
        return (!joins(c) && m_last != joiner) || m_length > 2 * bounds::word;
    }

    QChar m_last;
    qsizetype m_length = 0; ///< of the word so far
    int m_count = 0;
};

/// The longest beginning of `text` within `most` that cuts no character in two.
QString beginning(const QString &text, qsizetype most)
{
    const bool inCharacter = most > 0 && text.at(most).isLowSurrogate();
    return text.left(inCharacter ? most - 1 : most);
}

qsizetype lengthOf(const Block &block)
{
    qsizetype length = 0;
    for (const Run &run : block.runs)
        length += run.text.size();
    for (const Block &child : block.children)
        length += lengthOf(child);
    return length;
}

/// Goes through one text from its first paragraph to its last.
class Cutter {
public:
    explicit Cutter(Drift &drift) : m_drift(drift) {}

    void line(QString &text, QLatin1String name, qsizetype most = bounds::line)
    {
        if (text.size() > most) {
            text = beginning(text, most);
            note(name);
        }
        Breaker breaker;
        text = breaker.broken(text);
        note(QLatin1String("word"), breaker.count());
    }

    template <typename T> void list(QList<T> &entries, qsizetype most, QLatin1String name)
    {
        if (entries.size() <= most)
            return;
        entries.resize(most);
        note(name);
    }

    void sections(QList<Section> &list, QLatin1String name)
    {
        this->list(list, bounds::sections, name);
        for (Section &section : list) {
            line(section.title, QLatin1String("title"));
            section.blocks = blocks(std::move(section.blocks));
        }
    }

    QList<Block> blocks(QList<Block> whole)
    {
        QList<Block> kept;
        kept.reserve(std::min(whole.size(), bounds::blocks));
        qsizetype room = std::min(bounds::section, m_room);
        for (Block &block : whole) {
            for (Block &part : parts(std::move(block))) {
                const qsizetype length = lengthOf(part);
                if (kept.size() == bounds::blocks || length > room) {
                    note(kept.size() == bounds::blocks ? QLatin1String("blocks")
                         : m_room < bounds::section    ? QLatin1String("text")
                                                       : QLatin1String("section"));
                    return kept;
                }
                room -= length;
                m_room -= length;
                kept.append(std::move(part));
            }
        }
        return kept;
    }

    void note(QLatin1String name, int count = 1)
    {
        if (count > 0)
            m_drift.note(DriftKind::Limit, QString(name), count);
    }

private:
    /// `block`, or the paragraphs that it is cut into.
    QList<Block> parts(Block block)
    {
        if (block.kind == BlockKind::Callout) {
            block.children = children(std::move(block.children));
            return {std::move(block)};
        }
        joinRuns(block);
        Breaker breaker;
        for (Run &run : block.runs)
            run.text = breaker.broken(run.text);
        note(QLatin1String("word"), breaker.count());
        if (lengthOf(block) <= bounds::paragraph)
            return {std::move(block)};
        note(QLatin1String("paragraph"));
        return cut(block);
    }

    /// A callout is one block of its section, however much it holds; its own paragraphs are bounded as a section's.
    QList<Block> children(QList<Block> whole)
    {
        QList<Block> kept;
        qsizetype room = bounds::section / 2; // no callout takes a section's whole room: it would go altogether
        for (Block &block : whole) {
            for (Block &part : parts(std::move(block))) {
                room -= lengthOf(part);
                if (room < 0 || kept.size() == bounds::blocks) {
                    note(QLatin1String("callout"));
                    return kept;
                }
                kept.append(std::move(part));
            }
        }
        return kept;
    }

    void joinRuns(Block &block)
    {
        if (block.runs.size() <= bounds::runs)
            return;
        note(QLatin1String("runs"));
        Run rest;
        for (qsizetype i = bounds::runs - 1; i < block.runs.size(); ++i)
            rest.text += block.runs.at(i).text;
        block.runs.resize(bounds::runs - 1);
        block.runs.append(std::move(rest));
    }

    /// At spaces, where there are any: after broken() there are.
    static QList<Block> cut(const Block &block)
    {
        QList<Block> list;
        Block part = block;
        part.runs.clear();
        qsizetype room = bounds::paragraph;
        const auto next = [&] {
            list.append(part);
            part.runs.clear();
            part.kind = BlockKind::Paragraph; // goes on below the heading, or in the item
            part.level = 0;
            part.ordered = false;
            part.number = 0;
            room = bounds::paragraph;
        };
        for (const Run &run : block.runs) {
            QStringView rest(run.text);
            while (rest.size() > room) {
                qsizetype to = room;
                while (to > 0 && !endsWord(rest.at(to - 1)))
                    --to;
                if (to > 0)
                    part.runs.append({rest.left(to).toString(), run.styles, run.href});
                rest = rest.mid(to);
                if (part.runs.isEmpty()) { // no place to break in a whole paragraph: not after broken()
                    part.runs.append({rest.left(room).toString(), run.styles, run.href});
                    rest = rest.mid(room);
                }
                next();
            }
            if (!rest.isEmpty())
                part.runs.append({rest.toString(), run.styles, run.href});
            room -= rest.size();
        }
        if (!part.runs.isEmpty())
            list.append(part);
        return list;
    }

    Drift &m_drift;
    qsizetype m_room = bounds::text;
};

void boundSponsor(Cutter &cutter, Sponsor &sponsor)
{
    cutter.line(sponsor.name, QLatin1String("name"));
}

void boundPlace(Cutter &cutter, Place &place)
{
    for (QString *text : {&place.title, &place.city, &place.email, &place.phone})
        cutter.line(*text, QLatin1String("place"));
    for (QString *text : {&place.address, &place.description})
        cutter.line(*text, QLatin1String("place"), bounds::lines);
}

} // namespace

QString withPlacesToBreak(const QString &text)
{
    return Breaker().broken(text);
}

void keepWithinBounds(Detail &detail)
{
    Cutter cutter(detail.drift);
    Translation &text = detail.translation;
    cutter.line(text.title, QLatin1String("title"));
    cutter.line(text.brand, QLatin1String("title"));
    cutter.line(text.abstract, QLatin1String("abstract"), bounds::lines);
    cutter.line(text.administration, QLatin1String("name"));
    text.what = cutter.blocks(std::move(text.what));
    cutter.sections(text.why, QLatin1String("sections"));
    cutter.sections(text.how, QLatin1String("sections"));
    cutter.sections(text.next, QLatin1String("sections"));
    cutter.sections(text.parts, QLatin1String("sections"));

    Fiche &fiche = detail.fiche;
    boundSponsor(cutter, fiche.sponsor);
    cutter.list(fiche.partners, bounds::partners, QLatin1String("partners"));
    for (Sponsor &partner : fiche.partners)
        boundSponsor(cutter, partner);
    cutter.list(fiche.places, bounds::places, QLatin1String("places"));
    for (Place &place : fiche.places)
        boundPlace(cutter, place);
}

} // namespace escale
