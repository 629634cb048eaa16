// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/formlookup.h"

namespace escale {

using namespace forms;

FormLookup::Letters FormLookup::lettersOf(QStringView folded) const
{
    Letters letters;
    const char *alphabet = m_file.data() + m_section.alphabet;
    for (const QChar c : folded) {
        qint16 letter = -1;
        for (quint32 at = 0; at < m_section.alphabetCount && letter < 0; ++at) {
            if (qFromLittleEndian<char16_t>(alphabet + 2 * at) == c.unicode())
                letter = static_cast<qint16>(at);
        }
        letters.append(letter);
        if (letter < 0)
            break; // no word goes on from here
    }
    return letters;
}

bool FormLookup::readNumber(quint32 *at, quint32 *number) const
{
    const char *arcs = m_file.data() + m_section.arcs;
    *number = 0;
    for (unsigned shift = 0; shift < 32; shift += 7) {
        if (*at >= m_section.arcsSize)
            return false;
        const auto byte = static_cast<quint8>(arcs[(*at)++]);
        *number |= static_cast<quint32>(byte & 0x7FU) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

bool FormLookup::readTarget(quint32 *at, quint32 *target) const
{
    const auto *bytes = reinterpret_cast<const quint8 *>(m_file.data()) + m_section.arcs + *at;
    const quint32 left = m_section.arcsSize - *at;
    if (left == 0)
        return false;
    const auto numberOf = [&](const TargetKind &kind) {
        quint32 number = bytes[0] - kind.first;
        for (quint32 byte = 1; byte < kind.bytes; ++byte)
            number = number << 8U | bytes[byte];
        return number;
    };
    const quint32 from = *at;
    *at += bytes[0] < farCrossroad.first ? 1 : bytes[0] < anywhere.first ? 2 : 3;
    if (*at > m_section.arcsSize)
        return false;
    if (bytes[0] < nearForward.first)
        return crossroad(numberOf(nearCrossroad), target);
    if (bytes[0] >= farCrossroad.first && bytes[0] < farForward.first)
        return crossroad(numberOf(farCrossroad) + nearCrossroad.count(), target);
    if (bytes[0] < farCrossroad.first)
        *target = from + numberOf(nearForward);
    else if (bytes[0] < anywhere.first)
        *target = from + numberOf(farForward);
    else
        *target = numberOf(anywhere);
    return true;
}

bool FormLookup::crossroad(quint32 number, quint32 *target) const
{
    if (number >= m_section.crossroadCount)
        return false;
    const auto *bytes = reinterpret_cast<const quint8 *>(m_file.data()) + m_section.crossroads + 3 * number;
    *target = bytes[0] | quint32(bytes[1]) << 8U | quint32(bytes[2]) << 16U;
    return true;
}

bool FormLookup::read(quint32 at, Arc *arc) const
{
    if (at >= m_section.arcsSize)
        return false;
    const char *arcs = m_file.data() + m_section.arcs;
    const auto head = static_cast<quint8>(arcs[at++]);
    arc->letter = head & letterBits;
    if (arc->letter == 0) {
        if (at >= m_section.arcsSize)
            return false;
        arc->letter = static_cast<quint8>(arcs[at++]);
    } else {
        --arc->letter;
    }
    arc->last = (head & lastArc) != 0;
    arc->ends = (head & endsWord) != 0;
    arc->next = (head & stateNext) != 0;
    arc->stops = false;
    if (arc->ends) {
        quint32 ending = 0;
        if (!readNumber(&at, &ending))
            return false;
        arc->set = ending >> 1U;
        arc->stops = (ending & 1U) != 0;
    }
    if (!arc->stops && !arc->next) {
        if (!readTarget(&at, &arc->target))
            return false;
    }
    arc->end = at;
    return true;
}

std::optional<quint32> FormLookup::targetOf(const Arc &arc) const
{
    if (!arc.next)
        return arc.target;
    // Only the last arc of a state is written so.
    return arc.last ? std::optional<quint32>(arc.end) : std::nullopt;
}

bool FormLookup::follow(quint32 state, int letter, Arc *arc) const
{
    // A sound state has an arc a letter at most: a longer one is damage.
    for (quint32 arcs = 0; letter >= 0 && arcs < m_section.alphabetCount; ++arcs, state = arc->end) {
        if (!read(state, arc))
            return false;
        if (arc->letter == static_cast<quint32>(letter))
            return true;
        if (arc->last)
            return false;
    }
    return false;
}

bool FormLookup::hasEnding(quint32 endings, std::span<const qint16> ending) const
{
    if (endings >= m_section.endingCount)
        return false;
    const auto coded = number<quint32>(m_section.endings, endings);
    if (ending.empty())
        return (coded & 1U) != 0;
    quint32 state = coded >> 1U;
    Arc arc;
    for (size_t at = 0; at < ending.size(); ++at) {
        if (!follow(state, ending[at], &arc))
            return false;
        if (at + 1 == ending.size())
            break;
        const auto target = arc.stops ? std::nullopt : targetOf(arc);
        if (!target)
            return false;
        state = *target;
    }
    return arc.ends;
}

template <typename Each> void FormLookup::eachParadigm(QStringView folded, const Each &paradigm) const
{
    const Letters letters = lettersOf(folded);
    if (letters.size() < folded.size() || (!letters.isEmpty() && letters.back() < 0))
        return;
    const std::span<const qint16> all(letters.data(), static_cast<size_t>(letters.size()));
    quint32 state = m_section.root;
    Arc arc;
    for (qsizetype at = 0; at < letters.size() && follow(state, letters[at], &arc); ++at) {
        if (arc.ends && arc.set < m_section.setCount) {
            const auto set = number<quint32>(m_section.sets, arc.set);
            const quint32 first = set >> 8U;
            for (quint32 place = first; place < first + (set & 0xFFU) && place < m_section.listCount; ++place) {
                const quint32 of = number<quint16>(m_section.lists, place);
                if (of < m_section.paradigmCount &&
                    hasEnding(number<quint16>(m_section.paradigms, of * 2), all.subspan(static_cast<size_t>(at) + 1)) &&
                    !paradigm(of, at + 1))
                    return;
            }
        }
        const auto target = arc.stops ? std::nullopt : targetOf(arc);
        if (!target)
            return;
        state = *target;
    }
}

QString FormLookup::applied(quint32 edit, QStringView stem, Part *part) const
{
    if (edit >= m_section.editCount)
        return {};
    const char *bytes = m_file.data() + m_section.edits + edit * editSize;
    const auto size = [bytes](int at) { return static_cast<quint8>(bytes[at]); };
    const auto coded = qFromLittleEndian<quint32>(bytes + 4);
    const quint32 pool = coded >> 3U;
    const quint32 length = size(2) + size(3);
    if (size(0) + size(1) > stem.size() || pool > m_section.poolCount || length > m_section.poolCount - pool)
        return {};
    *part = static_cast<Part>(coded & 7U);
    QString lemma;
    for (quint32 unit = 0; unit < length; ++unit) {
        if (unit == size(2))
            lemma += stem.sliced(size(0), stem.size() - size(0) - size(1));
        lemma += QChar(number<char16_t>(m_section.pool, pool + unit));
    }
    if (length == size(2))
        lemma += stem.sliced(size(0), stem.size() - size(0) - size(1));
    return lemma;
}

bool FormLookup::contains(QStringView folded) const
{
    bool found = false;
    eachParadigm(folded, [&found](quint32, qsizetype) {
        found = true;
        return false;
    });
    return found;
}

void FormLookup::lemmas(QStringView folded, const std::function<void(const QString &, Part)> &each) const
{
    eachParadigm(folded, [&](quint32 paradigm, qsizetype stem) {
        Part part = AnyPart;
        const QString lemma =
            applied(number<quint16>(m_section.paradigms, paradigm * 2 + 1), folded.first(stem), &part);
        if (!lemma.isEmpty())
            each(lemma, part);
        return true;
    });
}

} // namespace escale
