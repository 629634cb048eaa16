// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/removals.h"

#include <array>

namespace escale {
namespace {

/// How much smaller than `/statistics` an index may be: both are counted at different moments, on a feed that people
/// edit.
constexpr double tolerated = 0.9;
constexpr int toleratedFew = 3;
/// At least nine in ten of what the index promises is here: fewer is not "brought", and a text that fails for ever does
/// not hold up everything else.
constexpr int missingOneIn = 10;
/// More than a quarter is never taken away unasked.
constexpr int askedFrom = 4;

using Counts = std::array<int, allLanguages.size()>;

int &of(Counts &counts, Language language)
{
    return counts[static_cast<std::size_t>(language)];
}

void count(Counts &counts, LanguageSet languages, int by = 1)
{
    for (const Language language : languages.toList())
        of(counts, language) += by;
}

bool brought(const RemovalCase &c)
{
    int promised = 0, here = 0, fiches = 0;
    LanguageSet asked, found;
    for (const IndexItem &item : c.index.items) {
        const LanguageSet wanted = wantedOf(item, c.options);
        promised += wanted.size();
        asked = united(asked, wanted);
        const auto held = c.now.constFind(item.id);
        if (held == c.now.cend())
            continue;
        ++fiches;
        here += (held->texts & wanted).size();
        found = united(found, held->texts & wanted);
    }
    const auto listed = static_cast<int>(c.index.items.size());
    return (listed - fiches) * missingOneIn <= listed && (promised - here) * missingOneIn <= promised && asked == found;
}

/// The fiches that the index lacks.
struct Unlisted {
    QStringList shown, arriving;
};

Unlisted unlisted(const RemovalCase &c)
{
    QSet<QString> listed;
    for (const IndexItem &item : c.index.items)
        listed.insert(item.id);
    Unlisted gone;
    for (auto it = c.before.cbegin(); it != c.before.cend(); ++it) {
        if (!listed.contains(it.key()))
            (it->arriving ? gone.arriving : gone.shown).append(it.key());
    }
    return gone;
}

void note(Removals &removals, Hold hold, Language language = Language::Fr, int held = 0, int of = 0)
{
    if (removals.hold != Hold::None)
        return; // the worst comes first
    removals.hold = hold;
    removals.language = language;
    removals.held = held;
    removals.heldOf = of;
}

/// Languages of which more than a quarter of the texts would go from fiches that stay.
void holdManyTexts(Removals &removals, const RemovalCase &c, Counts &before)
{
    Counts going{};
    for (const LanguageSet languages : c.losses)
        count(going, languages);
    for (const Language language : allLanguages) {
        const int lost = of(going, language);
        if (lost <= toleratedFew || lost * askedFrom <= of(before, language) || c.options.acceptRemovals)
            continue;
        removals.keepTexts.insert(language);
        note(removals, Hold::ManyTexts, language, lost, of(before, language));
    }
}

/// Nothing ever leaves a language empty that the person wants.
void holdLastTexts(Removals &removals, const RemovalCase &c, Counts &before)
{
    Counts after{};
    for (const Holding &holding : c.now)
        count(after, holding.arriving ? LanguageSet() : holding.readable);
    for (const LanguageSet languages : c.losses)
        count(after, without(languages, removals.keepTexts), -1);
    for (const QString &id : std::as_const(removals.fiches)) {
        const Holding holding = c.now.value(id);
        count(after, holding.arriving ? LanguageSet() : holding.readable, -1);
    }
    LanguageSet last;
    for (const Language language : allLanguages) {
        const bool wanted = language == Language::Fr || c.options.languages.contains(language);
        if (!wanted || of(before, language) == 0 || of(after, language) > 0)
            continue;
        last.insert(language);
        note(removals, Hold::LastTexts, language);
    }
    removals.keepTexts = united(removals.keepTexts, last);
    removals.fiches.removeIf([&](const QString &id) { return !(c.now.value(id).readable & last).isEmpty(); });
}

} // namespace

Holdings holdingsOf(const Journal &journal, const QSet<QString> &arriving)
{
    Holdings holdings;
    holdings.reserve(journal.size());
    for (auto fiche = journal.cbegin(); fiche != journal.cend(); ++fiche) {
        Holding &holding = holdings[fiche.key()];
        holding.arriving = arriving.contains(fiche.key());
        for (auto text = fiche->cbegin(); text != fiche->cend(); ++text) {
            holding.texts.insert(text.key());
            if (text->hasBody)
                holding.readable.insert(text.key());
        }
    }
    return holdings;
}

Removals judgeRemovals(const RemovalCase &c)
{
    Removals removals;
    const auto size = c.index.items.size();
    const Unlisted gone = unlisted(c);
    const auto goneShown = static_cast<int>(gone.shown.size());
    Counts before{};
    int shown = 0;
    for (const Holding &holding : c.before) {
        shown += holding.arriving ? 0 : 1;
        count(before, holding.arriving ? LanguageSet() : holding.readable);
    }
    const bool wouldTake = goneShown > 0 || !c.losses.isEmpty() || !c.sameSource;
    const bool confirmed = c.options.acceptRemovals || !c.statistics ||
                           size + toleratedFew >= static_cast<qsizetype>(c.statistics->fiches * tolerated);
    const bool here = size > 0 && brought(c);
    if (size == 0 && !c.before.isEmpty())
        note(removals, Hold::EmptyIndex);
    else if (!confirmed)
        note(removals, Hold::Unconfirmed);
    else if (!here && wouldTake)
        note(removals, Hold::NotBrought);
    if (removals.hold != Hold::None || !here)
        return removals;

    removals.sourceMayChange = removals.textsMayGo = true;
    if (!c.sameSource) { // the whole of the new is here: the whole of the old goes
        removals.fiches = gone.shown + gone.arriving;
        removals.tidy = true;
        return removals;
    }
    if (goneShown * askedFrom > shown && !c.options.acceptRemovals)
        note(removals, Hold::Many, Language::Fr, goneShown, shown);
    else
        removals.fiches = gone.shown;
    removals.tidy = removals.hold == Hold::None;
    holdManyTexts(removals, c, before);
    holdLastTexts(removals, c, before);
    removals.fiches += gone.arriving; // of a feed that was tried and left again; nobody has seen them
    return removals;
}

} // namespace escale
