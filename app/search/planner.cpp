// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/planner.h"

#include "search/conceptformat.h"
#include "search/fold.h"
#include "search/stopwords.h"
#include "search/terms.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace escale {
namespace {

// What an alternative is worth beside the word itself, which is 1.
constexpr float formWeight = 0.92F;
constexpr float familyWeight = 0.65F;
constexpr int mostFamily = 4;
constexpr float completionWeight = 0.75F;
constexpr float correctedWeight = 0.8F; ///< less for each mistake
constexpr float mistakeWeight = 0.14F;
constexpr float doubtedShare = 0.7F; ///< of a correction of a word that exists
constexpr double mostDoubt = 1.1;    ///< ...which must be this near
constexpr int oftener = 5;           ///< ...and in so many times more texts
constexpr int rareShare = 50;        ///< words that one text in so many has are not doubted
constexpr float topicWeight = 0.3F;
constexpr float compoundWeight = 0.95F;
constexpr qsizetype mostOfCompound = 3;
constexpr float phraseWeight = 1.1F; ///< words that name a concept, standing together

// Other words for a concept: by how it was named, and how they name it.
constexpr float toAdministrative = 0.78F, administrativeKin = 0.58F, toEveryday = 0.35F, toWeak = 0.15F;
constexpr float otherLanguage = 1.15F; ///< the words themselves cannot stand in the text
constexpr float nearConcept = 0.3F;
constexpr float weakNaming = 0.45F, scatteredNaming = 0.8F, correctedNaming = 0.85F, foreignNaming = 0.75F;
constexpr float hidingNaming = 0.6F; ///< a phrase named so surely hides what its words name alone
constexpr float kinNaming = 0.75F;
constexpr float surestNaming = 0.7F; ///< below, a word's concepts do not lead to further phrases
constexpr float shareOfNext = 0.85F; ///< of each further concept that the same words name
/// An entry of several words may lack one, when what is there says nearly all of it.
constexpr float fewestOfEntry = 0.7F;

constexpr int mostForms = 8;
constexpr int mostPhraseForms = 3;
constexpr int rareForm = 8; ///< a form that so many times fewer texts have is not asked for
constexpr int mostCorrectedForms = 2;
constexpr int mostCompletions = 16, completionsOfWord = 5; ///< of a beginning; of what is a word already
constexpr int mostEveryday = 3;                            ///< everyday words of a concept: fiches seldom use them
constexpr int mostCorrections = 3;
constexpr int mostConcepts = 8;
constexpr qsizetype mostNamings = 4;       ///< words of the lexicon that a beginning may go on to
constexpr qsizetype shortestBeginning = 3; ///< of a word of the lexicon; of a half of a compound
constexpr size_t mostTerms = 100;
constexpr qsizetype mostTopics = 6;
constexpr float wrapperImportance = 0.08F; ///< of words that only wrap a question

quint32 bit(qsizetype slot)
{
    return 1U << static_cast<unsigned>(slot);
}

} // namespace

Planner::Planner(Lexicon &lexicon, PlanRequest request) : m_lexicon(lexicon), m_request(std::move(request)) {}

Plan Planner::plan()
{
    chooseLanguages();
    for (const TypedWord &word : std::as_const(m_request.words))
        addSlot(word);
    addCompounds();
    weigh();
    nameConcepts();
    addConcepts();
    for (qsizetype i = 0; i < m_words.size(); ++i)
        addTopics(m_words[i], bit(i));
    return std::move(m_plan);
}

/// Of the languages that are searched, those a word can be of. Digits are of all; Latin letters stand in texts of every
/// script.
QList<Language> Planner::fitting(const TypedWord &word) const
{
    QList<Language> languages;
    for (const Language language : m_languages.toList()) {
        if (word.script == Script::None || word.script == Script::Latin || word.script == scriptOf(language))
            languages.append(language);
    }
    return languages;
}

bool Planner::knows(Language language, const TypedWord &word)
{
    const QString folded = foldWord(word.text, language);
    Vocabulary *vocabulary = m_lexicon.vocabulary(language);
    if (!vocabulary || folded.isEmpty())
        return false;
    return vocabulary->find(folded) >= 0 || !vocabulary->otherForms(folded).isEmpty() ||
           stopWords(language).contains(folded) ||
           (word.open && folded.size() >= 2 && !vocabulary->completions(folded, 1).isEmpty());
}

/// The reader's language and French; those written in the script that was typed, when neither is; those that know a
/// word which neither of them knows.
void Planner::chooseLanguages()
{
    m_languages = LanguageSet{Language::Fr, m_request.reader} & m_lexicon.synced();
    if (m_request.everywhere)
        m_languages = m_lexicon.synced();
    const LanguageSet first = m_languages;
    for (const TypedWord &word : std::as_const(m_request.words)) {
        if (word.script == Script::None)
            continue;
        const QList<Language> known = first.toList();
        const bool readable =
            std::any_of(known.begin(), known.end(), [&](Language l) { return scriptOf(l) == word.script; });
        const bool understood = readable && std::any_of(known.begin(), known.end(), [&](Language l) {
                                    return scriptOf(l) == word.script && knows(l, word);
                                });
        if (understood)
            continue;
        for (const Language other : m_lexicon.synced().toList()) {
            if (scriptOf(other) == word.script && (!readable || knows(other, word)))
                m_languages.insert(other);
        }
    }
}

bool Planner::isStop(const TypedWord &word)
{
    bool stop = false;
    for (const Language language : fitting(word)) {
        const QString folded = foldWord(word.text, language);
        if (folded.isEmpty())
            continue;
        if (stopWords(language).contains(folded)) {
            if (language == m_request.reader)
                return true;
            stop = true;
        } else if (const Vocabulary *words = m_lexicon.vocabulary(language); words && words->find(folded) >= 0) {
            if (language == m_request.reader || scriptOf(language) != scriptOf(m_request.reader))
                return false;
        }
    }
    return stop;
}

void Planner::addSlot(const TypedWord &typed)
{
    Word word{typed, isStop(typed), false, 0, false, false, {}};
    if (word.stop && !typed.open)
        return;
    const QList<Language> languages = fitting(typed);
    for (const Language language : languages)
        word.filler = word.filler || fillerWords(language).contains(foldWord(typed.text, language));
    const quint32 slot = bit(m_words.size());
    addReadings(word);
    for (const Language language : languages)
        addKnown(word, language, slot);
    // A word that exists is never replaced: what it may have been meant to be counts only beside the other words.
    const bool known = word.known || word.real;
    const bool beside = m_request.words.size() > 1 && word.documents <= m_request.texts / rareShare;
    if (m_request.correct && !word.stop && !word.filler && (!known || beside || (m_request.doubtKnown && !word.real))) {
        for (const Language language : languages)
            addCorrections(word, language, slot);
    }
    m_plan.slots.push_back({typed, 1, !word.stop && !word.filler, 1});
    m_words.append(word);
}

/// What the word is in each language of its script, whether texts of it are there or not.
void Planner::addReadings(Word &word)
{
    if (word.typed.script == Script::None)
        return; // numbers name nothing
    for (const Language language : allLanguages) {
        if (word.typed.script != scriptOf(language) && word.typed.script != Script::Latin)
            continue;
        if (word.typed.script == Script::Latin && scriptOf(language) != Script::Latin && language != m_request.reader)
            continue;
        const QString folded = foldWord(word.typed.text, language);
        if (folded.isEmpty() || stopWords(language).contains(folded))
            continue;
        word.readings.append({language, folded, m_lexicon.stems(language, folded), false});
        const bool near = language == m_request.reader || language == Language::Fr;
        const bool real = m_lexicon.isWord(language, folded);
        word.real = word.real || (near && real);
        // What is still being typed may go on to a word that names a concept, whether texts have it or not.
        if (!word.typed.open || real || folded.size() < shortestBeginning || language != m_request.reader)
            continue;
        for (const QString &longer : m_lexicon.concepts().completions(language, folded, mostNamings))
            word.readings.append({language, longer, m_lexicon.stems(language, longer), true});
    }
}

void Planner::addKnown(Word &word, Language language, quint32 slot)
{
    Vocabulary *vocabulary = m_lexicon.vocabulary(language);
    const QString folded = foldWord(word.typed.text, language);
    if (!vocabulary || folded.isEmpty())
        return;
    if (!stopWords(language).contains(folded)) {
        const int at = vocabulary->find(folded);
        if (at >= 0) {
            word.documents = std::max(word.documents, vocabulary->documents(at));
            if (vocabulary->documents(at) > 0)
                add(*vocabulary, at, slot, 1, Origin::Typed);
        }
        const size_t before = m_plan.alternatives.size();
        addForms(*vocabulary, folded, mostForms, formWeight, Origin::Form, slot);
        if (at >= 0 || m_plan.alternatives.size() > before)
            word.known = true;
        if (!word.filler) {
            const QList<int> family = vocabulary->family(folded);
            for (const int kin : family.first(std::min<qsizetype>(mostFamily, family.size())))
                add(*vocabulary, kin, slot, familyWeight, Origin::Form);
        }
        for (size_t a = before; a < m_plan.alternatives.size(); ++a)
            word.documents = std::max(word.documents,
                                      m_plan.terms[static_cast<size_t>(m_plan.alternatives[a].words[0][0])].documents);
    }
    if (!word.typed.open)
        return;
    const QList<int> completions = vocabulary->completions(folded, word.known ? completionsOfWord : mostCompletions);
    for (const int at : completions) {
        const auto share = static_cast<double>(folded.size()) / static_cast<double>(vocabulary->word(at).size());
        add(*vocabulary, at, slot, completionWeight * static_cast<float>(std::sqrt(share)), Origin::Completion);
        word.documents = std::max(word.documents, vocabulary->documents(at));
    }
    word.known = word.known || (folded.size() >= 2 && !completions.isEmpty());
}

void Planner::addForms(Vocabulary &vocabulary, QStringView folded, int most, float weight, Origin origin, quint32 slot)
{
    const QList<int> forms = vocabulary.otherForms(folded);
    for (const int at : forms.first(std::min<qsizetype>(most, forms.size())))
        add(vocabulary, at, slot, weight, origin);
}

/// "rendezvous" and "rendez-vous", "micro entreprise" and "microentreprise", Persian words with and without the
/// half-space: a hyphen or a space left out, or put in.
void Planner::addCompounds()
{
    for (const Language language : m_languages.toList()) {
        Vocabulary *vocabulary = m_lexicon.vocabulary(language);
        if (!vocabulary)
            continue;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const Word &word = m_words[i];
            if (word.typed.script == Script::None || m_plan.alternatives.size() > mostTerms)
                continue;
            if (!word.known || word.documents == 0)
                addHalves(*vocabulary, foldWord(word.typed.text, language), bit(i));
        }
        // Two or three neighbours, stop words among them.
        for (qsizetype from = 0; from < m_request.words.size(); ++from) {
            QString whole;
            for (qsizetype count = 1; count <= mostOfCompound && from + count <= m_request.words.size(); ++count) {
                const TypedWord &part = m_request.words.at(from + count - 1);
                if (part.script == Script::None)
                    break;
                whole += foldWord(part.text, language);
                if (count == 1)
                    continue;
                const int at = vocabulary->find(whole);
                quint32 slots = 0;
                for (qsizetype i = 0; i < m_words.size(); ++i) {
                    const qsizetype start = m_words[i].typed.span.start;
                    if (start >= m_request.words.at(from).span.start && start <= part.span.start)
                        slots |= bit(i);
                }
                if (at >= 0 && vocabulary->documents(at) > 0 && slots != 0)
                    add(*vocabulary, at, slots, compoundWeight, Origin::Form);
            }
        }
    }
}

/// The word as two that the library has, the one of the two that fewer texts have as frequent as can be.
void Planner::addHalves(Vocabulary &vocabulary, const QString &folded, quint32 slot)
{
    const Language language = vocabulary.language();
    const auto texts = [&](QStringView half) {
        if (stopWords(language).contains(half.toString()))
            return m_request.texts;
        int most = 0;
        if (const int at = vocabulary.find(half); at >= 0)
            most = vocabulary.documents(at);
        for (const int form : vocabulary.otherForms(half))
            most = std::max(most, vocabulary.documents(form));
        return most;
    };
    qsizetype best = 0;
    int most = 0;
    for (qsizetype cut = shortestBeginning; cut + shortestBeginning <= folded.size(); ++cut) {
        const QStringView whole(folded);
        const int both = std::min(texts(whole.first(cut)), texts(whole.mid(cut)));
        if (both > most) {
            most = both;
            best = cut;
        }
    }
    if (best == 0)
        return;
    Alternative alternative{{}, slot, compoundWeight, Origin::Form};
    for (const QString &half : {folded.first(best), folded.mid(best)}) {
        if (stopWords(language).contains(half))
            continue; // not in the index
        QList<int> forms = vocabulary.otherForms(half);
        if (const int at = vocabulary.find(half); at >= 0 && vocabulary.documents(at) > 0)
            forms.prepend(at);
        auto &terms = alternative.words.emplace_back();
        for (const int at : forms.first(std::min<qsizetype>(mostPhraseForms, forms.size())))
            terms.push_back(termNumber(term(language, vocabulary.word(at)), vocabulary.documents(at)));
        alternative.terms.append(term(language, vocabulary.word(forms.first())));
    }
    if (alternative.words.empty())
        return;
    alternative.rarity = rarityOf(most);
    add(std::move(alternative));
}

void Planner::addCorrections(Word &word, Language language, quint32 slot)
{
    Vocabulary *vocabulary = m_lexicon.vocabulary(language);
    const QString folded = foldWord(word.typed.text, language);
    if (!vocabulary || stopWords(language).contains(folded))
        return;
    for (const NearWord &near : vocabulary->nearest(folded, word.typed.open, mostCorrections + 1)) {
        if (near.cost == 0 && !near.prefix)
            continue; // the word itself
        const QString meant = vocabulary->word(near.word).toString();
        float weight = std::max(0.3F, correctedWeight - mistakeWeight * static_cast<float>(near.cost));
        const bool doubted = word.real || word.known;
        if (doubted) {
            if (!m_request.doubtKnown && (near.cost > mostDoubt || near.prefix ||
                                          vocabulary->documents(near.word) < oftener * (1 + word.documents)))
                continue;
            weight *= doubtedShare;
        }
        const size_t before = m_plan.alternatives.size();
        if (vocabulary->documents(near.word) > 0)
            add(*vocabulary, near.word, slot, weight, Origin::Corrected);
        addForms(*vocabulary, meant, mostCorrectedForms, weight * formWeight, Origin::Corrected, slot);
        for (size_t a = before; doubted && !m_request.doubtKnown && a < m_plan.alternatives.size(); ++a)
            m_plan.alternatives[a].weak = true;
        if (doubted && !m_request.doubtKnown)
            continue;
        word.readings.append({language, meant, m_lexicon.stems(language, meant), true});
        word.documents = std::max(word.documents, vocabulary->documents(near.word));
    }
}

/// The names of concepts, and then the phrases that say them with other words: "quitter mon boulot" is "quitter son
/// travail", because "boulot" and "travail" name one concept.
void Planner::nameConcepts()
{
    nameByWords();
    const Concepts &concepts = m_lexicon.concepts();
    bool any = false;
    for (const NamedConcept &named : std::as_const(m_concepts)) {
        if (std::popcount(named.slots) != 1 || named.kind == EntryKind::Weak || named.strength < surestNaming)
            continue;
        Word &word = m_words[std::countr_zero(named.slots)];
        const auto [first, last] = concepts.entriesOf(named.number, named.language);
        for (int entry = first; entry < last; ++entry) {
            const auto words = concepts.wordsOf(entry);
            if (words.size() != 1 || concepts.kindOf(entry) == EntryKind::Weak || entry == named.entry)
                continue;
            word.readings.append({named.language, {}, {concepts.stemOf(words.front())}, false, true});
            any = true;
        }
    }
    if (!any)
        return;
    m_concepts.clear();
    nameByWords();
}

void Planner::nameByWords()
{
    for (const Language language : {m_request.reader, Language::Fr}) {
        if (language != m_request.reader || m_concepts.isEmpty() || language == Language::Fr)
            nameIn(language, 1);
        if (m_request.reader == Language::Fr)
            break;
    }
    for (const Language language : allLanguages) {
        if (language != m_request.reader && language != Language::Fr)
            nameIn(language, foreignNaming);
    }
    keepLongest();
}

/// Which entries of this language stand in the question. `trust`: less where a language is only guessed, and then of
/// words that are none in the reader's language and French.
void Planner::nameIn(Language language, float trust)
{
    const Concepts &concepts = m_lexicon.concepts();
    // A slot's reading of this language that has one of these stems.
    const Kin &forms = m_lexicon.kin(language);
    const auto slotsWith = [&](quint32 entryWord, bool *corrected, bool *kin) {
        const quint32 stem = concepts.stemOf(entryWord);
        const QString written = QString::fromUtf8(concepts.word(entryWord));
        quint32 slots = 0;
        bool sure = false;
        bool own = false;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            for (const WordReading &reading : std::as_const(m_words[i].readings)) {
                if (reading.language != language || !reading.stems.contains(stem))
                    continue;
                // Stems collide: "garante" is no "gare".
                if (!reading.word.isEmpty() && reading.word != written && !forms.isForm(reading.word, written))
                    continue;
                slots |= bit(i);
                sure = sure || !reading.corrected;
                own = own || !reading.kin;
            }
        }
        *corrected = !sure;
        *kin = !own;
        return slots;
    };
    QSet<int> tried;
    for (const Word &word : std::as_const(m_words)) {
        if (trust < 1 && (word.known || word.real))
            continue;
        for (const WordReading &reading : word.readings) {
            if (reading.language != language)
                continue;
            for (const quint32 stem : reading.stems) {
                for (const int entry : concepts.withStem(language, stem)) {
                    if (tried.contains(entry))
                        continue;
                    tried.insert(entry);
                    NamedConcept named{concepts.conceptOf(entry), entry, concepts.kindOf(entry), language, 0, trust};
                    float there = 0;
                    float all = 0;
                    int found = 0;
                    bool anyCorrected = false;
                    bool anyKin = false;
                    bool anyOwn = false;
                    int lowest = 32;
                    int highest = -1;
                    const auto words = concepts.wordsOf(entry);
                    for (const quint32 w : words) {
                        const float rarity = 1 / (1 + std::log2(static_cast<float>(concepts.frequency(w))));
                        all += rarity;
                        bool corrected = false;
                        bool kin = false;
                        const quint32 slots = slotsWith(w, &corrected, &kin) & ~named.slots;
                        if (slots == 0)
                            continue;
                        ++found;
                        there += rarity;
                        anyCorrected = anyCorrected || corrected;
                        anyKin = anyKin || kin;
                        anyOwn = anyOwn || !kin;
                        // The nearest of several is the one that follows; the first will do.
                        const int slot = std::countr_zero(slots);
                        named.slots |= 1U << static_cast<unsigned>(slot);
                        lowest = std::min(lowest, slot);
                        highest = std::max(highest, slot);
                    }
                    const bool whole = found == static_cast<int>(words.size());
                    if (!whole && (words.size() < 3 || found < 2 || there < fewestOfEntry * all))
                        continue;
                    if (anyKin && !anyOwn)
                        continue; // a name of the concept already, or too far
                    if (anyKin)
                        named.strength *= kinNaming;
                    if (!whole)
                        named.strength *= (there / all) * (there / all);
                    if (highest - lowest + 1 > found + 1)
                        named.strength *= scatteredNaming;
                    if (anyCorrected)
                        named.strength *= correctedNaming;
                    if (named.kind == EntryKind::Weak)
                        named.strength *= weakNaming;
                    m_concepts.append(named);
                }
            }
        }
    }
}

/// The longest phrase wins: what its words name alone is not meant. Of the entries of one concept, each set of words
/// once. A weak entry is kept whatever names its concept; whether it counts is seen in the text.
void Planner::keepLongest()
{
    std::stable_sort(m_concepts.begin(), m_concepts.end(), [](const NamedConcept &a, const NamedConcept &b) {
        return std::pair(-std::popcount(a.slots), -a.strength) < std::pair(-std::popcount(b.slots), -b.strength);
    });
    QList<NamedConcept> kept;
    QHash<quint32, int> ofSlots;
    for (NamedConcept named : std::as_const(m_concepts)) {
        bool hidden = false;
        for (const NamedConcept &longer : std::as_const(kept)) {
            const bool part = (named.slots & ~longer.slots) == 0;
            if (part && longer.number == named.number)
                hidden = true;
            if (part && named.slots != longer.slots && longer.kind != EntryKind::Weak && longer.strength > hidingNaming)
                hidden = true;
        }
        if (hidden)
            continue;
        int &before = ofSlots[named.slots];
        for (int i = 0; i < before; ++i)
            named.strength *= shareOfNext;
        ++before;
        kept.append(named);
        if (kept.size() == mostConcepts)
            break;
    }
    m_concepts = kept;
}

void Planner::addConcepts()
{
    const Concepts &concepts = m_lexicon.concepts();
    for (const NamedConcept &named : std::as_const(m_concepts)) {
        const bool supported = std::any_of(m_concepts.begin(), m_concepts.end(), [&](const NamedConcept &other) {
            return other.slots != named.slots &&
                   (other.number == named.number || concepts.near(named.number).contains(other.number));
        });
        const bool weak = named.kind == EntryKind::Weak && !supported;
        for (const Language language : m_languages.toList()) {
            const float abroad = language == named.language ? 1 : otherLanguage;
            const auto [first, last] = concepts.entriesOf(named.number, language);
            int everyday = 0;
            for (int entry = first; entry < last; ++entry) {
                float weight = toEveryday;
                if (concepts.kindOf(entry) == EntryKind::Everyday && entry != named.entry && ++everyday > mostEveryday)
                    continue;
                if (concepts.kindOf(entry) == EntryKind::Administrative)
                    weight = named.kind == EntryKind::Administrative && language == named.language ? administrativeKin
                                                                                                   : toAdministrative;
                else if (concepts.kindOf(entry) == EntryKind::Weak)
                    weight = toWeak;
                if (entry == named.entry) {
                    if (concepts.wordsOf(entry).size() < 2)
                        continue;
                    weight = phraseWeight / named.strength / abroad; // the words that were typed
                }
                addEntry(named, entry, language, std::min(1.1F, weight * named.strength * abroad),
                         weak || concepts.kindOf(entry) == EntryKind::Weak);
            }
        }
    }
    // What is next door answers too, less exactly.
    for (const NamedConcept &named : std::as_const(m_concepts)) {
        if (named.kind == EntryKind::Weak)
            continue;
        for (const int near : concepts.near(named.number)) {
            for (const Language language : m_languages.toList()) {
                const auto [first, last] = concepts.entriesOf(near, language);
                for (int entry = first; entry < last; ++entry) {
                    if (concepts.kindOf(entry) == EntryKind::Administrative)
                        addEntry(named, entry, language, nearConcept * named.strength, false);
                }
            }
        }
    }
}

/// Each word of the entry as the library has it, in all its forms. What no text can hold is not asked.
void Planner::addEntry(const NamedConcept &named, int entry, Language language, float weight, bool weak)
{
    Vocabulary *vocabulary = m_lexicon.vocabulary(language);
    if (!vocabulary || m_plan.terms.size() >= mostTerms)
        return;
    const Concepts &concepts = m_lexicon.concepts();
    Alternative alternative{{}, named.slots, weight, Origin::Synonym, weak, 0, {}};
    std::vector<std::vector<int>> words;
    for (const quint32 number : concepts.wordsOf(entry)) {
        const QString folded = QString::fromUtf8(concepts.word(number));
        QList<int> forms;
        if (const int at = vocabulary->find(folded); at >= 0 && vocabulary->documents(at) > 0)
            forms.append(at);
        forms += vocabulary->otherForms(folded);
        if (forms.isEmpty())
            forms = vocabulary->family(folded);
        if (forms.isEmpty())
            return;
        std::stable_sort(forms.begin(), forms.end(),
                         [vocabulary](int a, int b) { return vocabulary->documents(a) > vocabulary->documents(b); });
        const int least = vocabulary->documents(forms.front()) / rareForm;
        forms.removeIf([&](int form) { return vocabulary->documents(form) < least; });
        forms.resize(std::min<qsizetype>(mostPhraseForms, forms.size()));
        // The word itself stands for its forms.
        if (const qsizetype itself = forms.indexOf(vocabulary->find(folded)); itself > 0)
            forms.move(itself, 0);
        words.emplace_back(forms.begin(), forms.end());
    }
    float rarity = 0;
    for (const auto &forms : words) {
        auto &terms = alternative.words.emplace_back();
        int documents = 0;
        for (const int at : forms) {
            terms.push_back(termNumber(term(language, vocabulary->word(at)), vocabulary->documents(at)));
            documents = std::max(documents, vocabulary->documents(at));
        }
        alternative.terms.append(term(language, vocabulary->word(forms.front())));
        rarity = std::max(rarity, rarityOf(documents));
    }
    alternative.namedConcept = concepts.conceptOf(entry);
    alternative.rarity = std::min(1.0F, rarity + 0.12F * static_cast<float>(words.size() - 1));
    add(std::move(alternative));
}

void Planner::addTopics(const Word &word, quint32 slot)
{
    if (word.filler)
        return;
    for (const WordReading &reading : word.readings) {
        const Vocabulary *vocabulary = m_lexicon.vocabulary(reading.language);
        if (!vocabulary || reading.word.isEmpty())
            continue;
        const QByteArrayList topics = m_lexicon.topics().withStem(reading.language, vocabulary->stem(reading.word));
        for (const QByteArray &topic : topics.first(std::min(mostTopics, topics.size()))) {
            Alternative alternative{
                {topic}, slot, reading.corrected ? topicWeight * 0.8F : topicWeight, Origin::Topic, false, 0.4F, {}};
            alternative.words = {{termNumber(topic, m_request.texts / 10)}};
            add(std::move(alternative));
        }
    }
}

int Planner::termNumber(const QByteArray &bytes, int documents)
{
    const auto known = m_termNumbers.constFind(bytes);
    if (known != m_termNumbers.constEnd())
        return *known;
    const int number = static_cast<int>(m_plan.terms.size());
    m_plan.terms.push_back({bytes, documents});
    m_termNumbers.insert(bytes, number);
    return number;
}

void Planner::add(Vocabulary &vocabulary, int word, quint32 slots, float weight, Origin origin)
{
    const QByteArray bytes = term(vocabulary.language(), vocabulary.word(word));
    const int documents = vocabulary.documents(word);
    Alternative alternative{{bytes}, slots, weight, origin, false, rarityOf(documents), {}};
    alternative.words = {{termNumber(bytes, documents)}};
    add(std::move(alternative));
}

/// Each way once, at its best.
void Planner::add(Alternative alternative)
{
    const QByteArray key = alternative.terms.join(' ') + ' ' + QByteArray::number(alternative.slots);
    const auto known = m_known.constFind(key);
    if (known == m_known.constEnd()) {
        m_known.insert(key, m_plan.alternatives.size());
        m_plan.alternatives.push_back(std::move(alternative));
    } else if (m_plan.alternatives[*known].weight < alternative.weight) {
        m_plan.alternatives[*known] = std::move(alternative);
    }
}

float Planner::rarityOf(int documents) const
{
    const double texts = std::max(1, m_request.texts);
    const double share = std::log((1 + texts) / (1.0 + documents)) / std::log(1 + texts);
    return static_cast<float>(0.22 + 0.78 * std::clamp(share, 0.0, 1.0));
}

void Planner::weigh()
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        Slot &slot = m_plan.slots[static_cast<size_t>(i)];
        slot.rarity = m_words[i].known ? rarityOf(m_words[i].documents) : 1;
        slot.importance = rarityOf(m_words[i].documents);
        if (!slot.required)
            slot.importance *= wrapperImportance;
    }
}

} // namespace escale
