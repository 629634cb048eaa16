// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/answercandidate.h"

#include <algorithm>

namespace escale {
namespace {

// Fitted to the judged set (tests/ask), to all of it: its held half proves nothing of these numbers yet.
/// Of what the question is about, weighed by how much each word says: less is no answer.
constexpr double leastCovered = 0.63;
/// ...of it by the titles: a text that only mentions a thing does not answer for it.
constexpr double leastFocus = 0.25;
/// ...unless a place is asked for, and all of it is said.
constexpr double surelyOffered = 0.9;
/// A word is said for sure from here on, below in proportion, and not at all by words of what is only near to it
/// (PlanWeights::nearConcept): who asks for meat is not answered by a grocer's.
constexpr double surelySaid = 0.85, hardlySaid = 0.34;
/// From here on a word of a section's title is what the section is about, even one that only asks ("documents").
constexpr double surelyTitled = 0.9;
constexpr double leastImportance = 0.15;
/// Such a passage says a word, too, when it is about what the word is about: not at all up to the first of these, for
/// sure from the second on. When it is about the whole question (from `hardlyNear` to `surelyNear`), it says so much of
/// what is still missing.
constexpr double hardlyMeant = 0.15, surelyMeant = 0.4;
constexpr double hardlyNear = 0.25, surelyNear = 0.5, nearCovers = 0.4;
/// ...in full when it is about the missing words, too (from `strange` to `akin`), else this share of it: it is near to
/// the question by the words that are said there, and "register my car" is not answered by who lends one.
constexpr float strange = 0.01F, akin = 0.06F;
constexpr double shareOfStrange = 0.3;
/// A passage that says no word of the question is about so many of them at least, and about so much of it: one word
/// alone means too many things ("money to Afghanistan" is no passport).
constexpr int fewestMeant = 2;
constexpr double leastMeant = 0.75;
/// A name below this is in the titles of half the library ("France").
constexpr float leastOfName = 0.35F;
/// ...and said less surely than this it is another: half of "SIM" is in no card.
constexpr double halfSaid = 0.5;
/// A word that asks and is seldom in the texts.
constexpr float leastOfVerb = 0.5F;
/// Of the words themselves, not of the question words around them, the titles say at least so much.
constexpr double leastOwnFocus = 0.05;

double surely(float said)
{
    return said < hardlySaid ? 0 : std::min(1.0, static_cast<double>(said) / surelySaid);
}

double between(double least, double most, float value)
{
    return std::clamp((static_cast<double>(value) - least) / (most - least), 0.0, 1.0);
}

/// "What do I bring?" of a text that names no papers. With one word beside it, "bring" is what is asked: "bring my
/// parents".
bool lacksPapers(const PassageHit &hit, const QSet<QString> &content, AnswerKinds asked)
{
    const AnswerKinds told = heldByText(hit.quote.text, hit.language) | announcedBy(hit.section.title, hit.language);
    if (!asked.testFlag(AnswerKind::Documents) || (asked & told))
        return false;
    qsizetype own = 0;
    bool unsaid = false;
    for (const WordSaid &word : hit.words) {
        if (!word.required)
            continue;
        own += content.contains(word.word) ? 1 : 0;
        unsaid = unsaid || (!content.contains(word.word) && word.importance >= leastOfVerb && surely(word.said) <= 0);
    }
    return own <= 1 && unsaid;
}

} // namespace

QSet<QString> namesIn(const QList<TypedWord> &words, Language personLanguage)
{
    const auto ofPerson = [personLanguage](const TypedWord &word) { return word.script == scriptOf(personLanguage); };
    const auto loud = [](const QString &text) {
        return text.size() > 1 && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); }) &&
               std::count_if(text.begin(), text.end(), [](QChar c) { return c.isUpper(); }) > 1;
    };
    const bool latin = scriptOf(personLanguage) == Script::Latin;
    const bool someOwn = std::any_of(words.begin(), words.end(), ofPerson);
    const bool shouted = std::all_of(words.begin(), words.end(), [&](const TypedWord &word) {
        return word.script != Script::Latin || word.text.size() < 2 || loud(word.text);
    });
    QSet<QString> names;
    for (const TypedWord &word : words) {
        if (word.script != Script::Latin)
            continue;
        if ((!latin && someOwn) || (loud(word.text) && !(latin && shouted && words.size() > 1)))
            names.insert(word.text);
    }
    return names;
}

AnswerCandidate weighed(const PassageHit &hit, const QSet<QString> &content, const QSet<QString> &names,
                        AnswerKinds asked)
{
    double all = 0, bonus = 0;
    AnswerCandidate one;
    one.hit = &hit;
    one.lacksPapers = lacksPapers(hit, content, asked);
    for (const WordSaid &word : hit.words) {
        const double importance = std::max(leastImportance, static_cast<double>(word.importance));
        if (!word.required)
            continue;
        if (content.contains(word.word)) {
            all += importance;
            one.said += surely(word.said) > 0 ? 1 : 0;
            one.covered += importance * surely(word.said);
            one.focus += importance * std::max(surely(word.about), surely(word.titled));
            one.about += importance * surely(word.about);
            one.namesAnother = one.namesAnother || (names.contains(word.word) && word.importance >= leastOfName &&
                                                    surely(word.said) < halfSaid);
        } else if (surely(word.titled) >= surelyTitled) {
            bonus += importance;
        }
    }
    if (all > 0) {
        one.ownFocus = one.focus / all;
        one.covered = (one.covered + bonus) / (all + bonus);
        one.focus = (one.focus + bonus) / (all + bonus);
        one.about /= all;
    }
    return one;
}

void addMeaning(AnswerCandidate *one, const QSet<QString> &content)
{
    double all = 0, covered = 0, focus = 0, missing = 0, related = 0;
    for (const WordSaid &word : one->hit->words) {
        if (!word.required || !content.contains(word.word))
            continue;
        const double importance = std::max(leastImportance, static_cast<double>(word.importance));
        const double meant = between(hardlyMeant, surelyMeant, word.meant);
        all += importance;
        if (surely(word.said) <= 0) {
            one->meant += meant > 0 ? 1 : 0;
            missing += importance;
            related += importance * between(strange, akin, word.meant);
        }
        covered += importance * std::max(surely(word.said), meant);
        focus += importance * std::max({surely(word.about), surely(word.titled), meant});
    }
    if (all <= 0)
        return;
    one->ownFocus = std::max(one->ownFocus, focus / all);
    const double known = missing > 0 ? related / missing : 1;
    const double share = nearCovers * between(hardlyNear, surelyNear, one->hit->nearness) *
                         (shareOfStrange + (1 - shareOfStrange) * known);
    for (const auto &[said, byMeaning] :
         {std::pair(&one->covered, covered / all), std::pair(&one->focus, focus / all)}) {
        *said = std::max(*said, byMeaning);
        *said += share * (1 - *said);
    }
}

bool isNearAnswer(const AnswerCandidate &one)
{
    const bool says = one.said > 0 || (one.meant >= fewestMeant && one.covered >= leastMeant);
    return says && !one.namesAnother && !one.lacksPapers && one.covered >= leastCovered;
}

bool isAnswer(const AnswerCandidate &one, AnswerKinds asked)
{
    // "Where can I get a meal?": whatever offers one answers, though it is about something else.
    const bool offers = asked.testFlag(AnswerKind::Place) && one.covered >= surelyOffered;
    return isNearAnswer(one) && (offers || (one.ownFocus >= leastOwnFocus && one.focus >= leastFocus));
}

} // namespace escale
