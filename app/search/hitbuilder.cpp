// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hitbuilder.h"

#include "base/try.h"

#include <algorithm>

namespace escale {
namespace {

QString lowered(const QString &word)
{
    // Capitals at the start of a sentence go, acronyms stay.
    const auto capitals = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return capitals > 1 ? word : word.toLower();
}

/// For a word that stands in neither title nor snippet: as the index has it, without the tag of its language.
QString foldedCorrection(const Plan &plan, size_t slot)
{
    const Alternative *best = nullptr;
    for (const Alternative &alternative : plan.alternatives) {
        if (alternative.origin == Origin::Corrected && (alternative.slots >> slot & 1U) != 0 &&
            (!best || alternative.weight > best->weight))
            best = &alternative;
    }
    return best ? QString::fromUtf8(best->terms.first().mid(1)) : QString();
}

} // namespace

SectionFound sectionFound(const Translation &text, const Passage &passage)
{
    const QList<TextSection> sections = textSections(text);
    if (passage.section < 0 || passage.section >= sections.size())
        return {};
    const TextSection &section = sections.at(passage.section);
    return {section.group, section.position, section.id(), section.title(), passage.firstBlock, passage.blocks};
}

Result<SearchHit> HitBuilder::build(const RankedFiche &fiche, Language personLanguage)
{
    SearchHit hit;
    hit.card = *fiche.card;
    hit.score = fiche.score;
    hit.corrected = fiche.best.corrected != 0;
    Language language = fiche.card->language;
    if (fiche.inReaderLanguage)
        language = personLanguage;
    else if (fiche.best.own != 0)
        language = fiche.bestLanguage;
    ESCALE_TRY(auto text, textOf(fiche, language));
    const Marker &mark = marker(language);
    for (const QString *name : {&text.title, &text.brand})
        note(*name, mark.marks(*name), &hit.matched);
    TextAnswer answer = answerIn(text, m_plan, mark, m_asked);
    hit.snippet = std::move(answer.snippet);
    if (answer.passage) {
        hit.section = sectionFound(text, *answer.passage);
        note(hit.section->title, mark.marks(hit.section->title), &hit.matched);
    }
    note(hit.snippet.text, mark.marks(hit.snippet.text), &hit.matched);
    return hit;
}

Result<std::optional<PassageHit>> HitBuilder::build(const RankedFiche &fiche, Language language, const Passage &passage)
{
    ESCALE_TRY(auto text, textOf(fiche, language));
    const QList<TextSection> sections = textSections(text);
    if (passage.section >= sections.size())
        return std::optional<PassageHit>();
    PassageHit hit;
    hit.fiche = fiche.card->id;
    hit.ficheTitle = text.title;
    hit.language = text.language;
    hit.section = sectionFound(text, passage);
    hit.quote = quoteFrom(*sections.at(passage.section).blocks, passage, marker(text.language), m_asked, language);
    if (hit.quote.block < 0)
        hit.quote.text = hit.section.title;
    hit.corrected = fiche.best.corrected != 0;
    return std::optional(std::move(hit));
}

Result<Translation> HitBuilder::textOf(const RankedFiche &fiche, Language language)
{
    const qint64 row = m_memory.catalogue().row(fiche.fiche, language);
    auto text = m_memory.text(row);
    if (text || text.error().problem != Problem::NotFound)
        return text;
    // Gone since the library was read: what the card knows.
    Translation known;
    known.language = fiche.card->language;
    known.title = fiche.card->title;
    known.brand = fiche.card->brand;
    known.abstract = fiche.card->abstract;
    return known;
}

const Marker &HitBuilder::marker(Language language)
{
    auto &marker = m_markers[static_cast<size_t>(language)];
    if (!marker)
        marker = std::make_unique<Marker>(m_plan, m_memory.writer(language));
    return *marker;
}

void HitBuilder::note(const QString &text, const QList<Mark> &marks, QStringList *matched)
{
    for (const Mark &mark : marks) {
        const QString word = text.mid(mark.range.start, mark.range.length);
        if (!matched->contains(word, Qt::CaseInsensitive))
            matched->append(word);
        for (size_t slot = 0; mark.origin == Origin::Corrected && slot < m_plan.slots.size(); ++slot) {
            if ((mark.slots >> slot & 1U) != 0 && m_corrections[slot].isEmpty())
                m_corrections[slot] = lowered(word);
        }
    }
}

QString HitBuilder::correctedText(const QString &typed, const RankedFiche &best) const
{
    QString text;
    qsizetype at = 0;
    for (size_t slot = 0; slot < m_plan.slots.size(); ++slot) {
        if ((best.best.corrected >> slot & 1U) == 0 || m_plan.slots[slot].real)
            continue;
        const WordSpan span = m_plan.slots[slot].typed.span;
        text += typed.mid(at, span.start - at) +
                (m_corrections[slot].isEmpty() ? foldedCorrection(m_plan, slot) : m_corrections[slot]);
        at = span.start + span.length;
    }
    return at == 0 ? QString() : text + typed.mid(at);
}

} // namespace escale
