// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/translationterms.h"

#include "search/fold.h"
#include "search/stem.h"
#include "search/words.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <algorithm>
#include <limits>

namespace escale {
namespace {

constexpr qsizetype mostTargets = 3, longestTarget = 4; // words
/// What a term is called in so much of the segments that have it, in so many, of more than one fiche.
constexpr double consistent = 0.7, elsewhere = 0.2;
constexpr int leastUses = 3, mostLooked = 80;
/// What is not said where it is said in so much of the places is asked about.
constexpr double nearlyAlways = 0.9;

/// In the detail of a finding, between the French term and its word.
QString becomes()
{
    return QStringLiteral(" → ");
}

struct Word {
    WordSpan span;
    QString stem;
};

QList<Word> wordsIn(const QString &text, Language language, const Stemmer &stemmer)
{
    QList<Word> words;
    WordScanner scanner(text);
    WordSpan span;
    while (scanner.next(&span)) {
        const QString folded = foldWord(QStringView(text).mid(span.start, span.length), language);
        if (!folded.isEmpty())
            words.append({span, stemmer.stem(folded)});
    }
    return words;
}

/// A unit of any place, to know which words stand everywhere.
struct Elsewhere {
    QString french;
    QList<Word> words; ///< of the translation
};

bool standsAt(const QList<Word> &words, qsizetype at, const QStringList &stems)
{
    if (at + stems.size() > words.size())
        return false;
    for (qsizetype i = 0; i < stems.size(); ++i) {
        if (words[at + i].stem != stems[i])
            return false;
    }
    return true;
}

bool standsIn(const QList<Word> &words, const QStringList &stems)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (standsAt(words, at, stems))
            return true;
    }
    return false;
}

QStringList stemsOf(const QList<Word> &words)
{
    QStringList stems;
    for (const Word &word : words)
        stems.append(word.stem);
    return stems;
}

QString between(const QString &text, const Word &first, const Word &last)
{
    return text.mid(first.span.start, last.span.start + last.span.length - first.span.start);
}

struct Candidate {
    int units = 0;
    QSet<QString> fiches;
    QHash<QString, int> forms; ///< as written
    QStringList stems;
};

} // namespace

struct TranslationTerms::Private {
    struct Term {
        QStringList stems, targets;
    };

    explicit Private(Language into) : language(into), french(Language::Fr), theirs(into) {}

    /// Phrases that stand in so many of the units.
    [[nodiscard]] QHash<QString, Candidate> phrasesOf(const QList<TranslationUnit> &units, double least) const
    {
        using Stretch = std::pair<qsizetype, qsizetype>; // where, and how many words
        QList<QList<Word>> words;
        QList<QHash<QString, Stretch>> phrases; // of each unit, each once
        QHash<QString, int> uses;
        for (const TranslationUnit &unit : units) {
            const QList<Word> all = wordsIn(unit.target, language, theirs);
            QHash<QString, Stretch> here;
            for (qsizetype at = 0; at < all.size(); ++at) {
                QString key;
                for (qsizetype size = 1; size <= longestTarget && at + size <= all.size(); ++size) {
                    key += all[at + size - 1].stem + u' ';
                    here.insert(key, {at, size});
                }
            }
            for (auto phrase = here.cbegin(); phrase != here.cend(); ++phrase)
                ++uses[phrase.key()];
            words.append(all);
            phrases.append(std::move(here));
        }
        QHash<QString, Candidate> often;
        for (auto phrase = uses.cbegin(); phrase != uses.cend(); ++phrase) {
            if (phrase.value() < least)
                continue;
            Candidate &candidate = often[phrase.key()];
            candidate.units = phrase.value();
            for (qsizetype unit = 0; unit < units.size(); ++unit) {
                const auto here = phrases[unit].constFind(phrase.key());
                if (here == phrases[unit].cend())
                    continue;
                const auto [at, size] = *here;
                candidate.fiches.insert(units[unit].fiche);
                ++candidate.forms[between(units[unit].target, words[unit][at], words[unit][at + size - 1])];
                if (candidate.stems.isEmpty())
                    candidate.stems = stemsOf(words[unit].mid(at, size));
            }
        }
        return often;
    }
    /// What the library calls the term, and in how many segments.
    struct Called {
        QString form;
        int uses = 0, places = 0;
    };
    /// What is known of a memory: a term that many segments have is looked up once.
    struct Known {
        quint64 content = 0; ///< TranslationMemory::content()
        QList<Elsewhere> sample;
        QMultiHash<QString, QString> forms; ///< words of its French, by their stems
        QHash<QString, Called> called;      ///< by the term as it is written
    };
    /// The forms of that word of a term that the fewest units have: every unit that says the term has one of them.
    [[nodiscard]] QStringList rarestForms(const QStringList &stems, const TranslationMemory &memory) const
    {
        QStringList rarest;
        qsizetype fewest = std::numeric_limits<qsizetype>::max();
        for (const QString &stem : stems) {
            const QStringList forms = known.forms.values(stem);
            qsizetype uses = 0;
            for (const QString &form : forms)
                uses += memory.uses(form);
            if (uses < fewest) {
                fewest = uses;
                rarest = forms;
            }
        }
        return rarest;
    }
    void know(const TranslationMemory &memory)
    {
        if (known.content == memory.content())
            return;
        known = {memory.content(), {}, {}, {}};
        for (const QString &word : memory.words()) {
            for (const Word &part : wordsIn(word, Language::Fr, french))
                known.forms.insert(part.stem, word);
        }
        for (const TranslationUnit &unit : memory.sample(2 * mostLooked))
            known.sample.append({unit.source, wordsIn(unit.target, language, theirs)});
    }
    [[nodiscard]] Called calledBy(const QString &term, const QStringList &stems, const TranslationMemory &memory)
    {
        know(memory);
        const QString key = term.toCaseFolded();
        const auto before = known.called.constFind(key);
        if (before != known.called.cend())
            return *before;
        return *known.called.insert(key, fromLibrary(term, stems, memory));
    }
    [[nodiscard]] Called fromLibrary(const QString &term, const QStringList &stems,
                                     const TranslationMemory &memory) const
    {
        QList<TranslationUnit> with;
        for (const TranslationUnit *unit : memory.unitsWithAny(rarestForms(stems, memory))) {
            if (with.size() >= mostLooked)
                break;
            if (standsIn(wordsIn(unit->source, Language::Fr, french), stems))
                with.append(*unit);
        }
        if (with.size() < leastUses)
            return {};
        QList<const Elsewhere *> without;
        for (const Elsewhere &unit : known.sample) {
            if (!unit.french.contains(term, Qt::CaseInsensitive))
                without.append(&unit);
        }
        const auto others = [&without](const QStringList &phrase) {
            const auto units = std::count_if(without.begin(), without.end(), [&phrase](const Elsewhere *unit) {
                return standsIn(unit->words, phrase);
            });
            return without.isEmpty() ? 0 : double(units) / double(without.size());
        };
        const auto phrases = phrasesOf(with, std::max(double(leastUses), consistent * double(with.size())));
        // "your", "number": words of every text are no ends of a term.
        const auto isCommon = [&](const QString &stem) { return others({stem}) > elsewhere; };
        const Candidate *best = nullptr;
        double bestScore = 0;
        for (auto phrase = phrases.cbegin(); phrase != phrases.cend(); ++phrase) {
            const double share = double(phrase->units) / double(with.size());
            if (phrase->fiches.size() < 2)
                continue;
            const double other = others(phrase->stems);
            if (other > elsewhere * share || isCommon(phrase->stems.first()) || isCommon(phrase->stems.last()))
                continue;
            // Of what stands in as many places the longer says more: "card" and "residence card".
            const double score = share - other + 0.02 * double(phrase->stems.size());
            if (score > bestScore) {
                best = &*phrase;
                bestScore = score;
            }
        }
        if (!best)
            return {};
        QString form;
        int most = 0;
        for (auto one = best->forms.cbegin(); one != best->forms.cend(); ++one) {
            if (one.value() > most || (one.value() == most && one.key() < form)) {
                form = one.key();
                most = one.value();
            }
        }
        return {form, best->units, static_cast<int>(with.size())};
    }

    Language language;
    Stemmer french, theirs;
    QList<Term> terms;
    QMultiHash<QString, qsizetype> byFirst; ///< by the first word's stem
    Known known;
};

TranslationTerms::TranslationTerms(Language language, const ConceptSource &source)
    : d(std::make_unique<Private>(language))
{
    const auto official = [](const QList<ConceptEntry> &entries) {
        QStringList texts;
        for (const ConceptEntry &entry : entries) {
            if (entry.kind == EntryKind::Administrative)
                texts.append(entry.text);
        }
        return texts;
    };
    for (const SourceConcept &idea : source.concepts) {
        const QStringList targets = official(idea.entries[static_cast<std::size_t>(language)]).mid(0, mostTargets);
        if (targets.isEmpty())
            continue;
        for (const QString &term : official(idea.entries[static_cast<std::size_t>(Language::Fr)])) {
            const QStringList stems = stemsOf(wordsIn(term, Language::Fr, d->french));
            if (stems.isEmpty())
                continue;
            d->byFirst.insert(stems.first(), d->terms.size());
            d->terms.append({stems, targets});
        }
    }
}

TranslationTerms::~TranslationTerms() = default;

ConceptSource TranslationTerms::ours()
{
    ConceptSource source;
    const QDir folder(QStringLiteral(":/terms"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            source.read(name, file.readAll());
    }
    return source;
}

QList<TermOffer> TranslationTerms::termsIn(const QString &french, const TranslationMemory *memory) const
{
    const QList<Word> words = wordsIn(french, Language::Fr, d->french);
    QList<TermOffer> offers;
    QSet<qsizetype> known;
    for (qsizetype at = 0; at < words.size(); ++at) {
        qsizetype best = -1;
        for (auto term = d->byFirst.constFind(words[at].stem);
             term != d->byFirst.constEnd() && term.key() == words[at].stem; ++term) {
            const QStringList &stems = d->terms[*term].stems;
            if (standsAt(words, at, stems) && (best < 0 || stems.size() > d->terms[best].stems.size()))
                best = *term;
        }
        if (best < 0)
            continue;
        const Private::Term &term = d->terms[best];
        const qsizetype last = at + term.stems.size() - 1;
        if (!known.contains(best)) {
            known.insert(best);
            TermOffer offer;
            offer.french = between(french, words[at], words[last]);
            offer.inSource = {words[at].span.start, offer.french.size()};
            offer.targets = term.targets;
            if (memory) {
                const auto [own, uses, places] = d->calledBy(offer.french, term.stems, *memory);
                if (uses > 0) {
                    offer.uses = uses;
                    offer.places = places;
                    offer.targets.removeAll(own);
                    offer.targets.prepend(own);
                    offer.targets = offer.targets.mid(0, mostTargets);
                }
            }
            offers.append(std::move(offer));
        }
        at = last;
    }
    return offers;
}

bool TranslationTerms::says(const QString &text, const QString &term) const
{
    const QStringList stems = stemsOf(wordsIn(term, d->language, d->theirs));
    const QList<Word> words = wordsIn(text, d->language, d->theirs);
    return !stems.isEmpty() && standsIn(words, stems);
}

QString termOf(const TranslationFinding &finding)
{
    return finding.detail.section(becomes(), 0, 0);
}

QString wordFor(const TranslationFinding &finding)
{
    return finding.detail.section(becomes(), 1);
}

QList<TranslationFinding> TranslationTerms::unsaid(const Segment &segment, const QList<TermOffer> &offers) const
{
    const QString target = wordsOf(segment.target);
    QList<TranslationFinding> findings;
    for (const TermOffer &offer : offers) {
        const bool asked = offer.uses > 0 && offer.uses >= nearlyAlways * offer.places && !target.trimmed().isEmpty();
        const bool said = std::any_of(offer.targets.begin(), offer.targets.end(),
                                      [&](const QString &term) { return says(target, term); });
        if (asked && !said)
            findings.append({TranslationCheck::Glossary,
                             segment.key,
                             {},
                             offer.french + becomes() + offer.targets.first(),
                             {},
                             false});
    }
    return findings;
}

} // namespace escale
