// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/arabicforms.h"

#include <algorithm>
#include <array>

namespace escale {

using namespace forms;

namespace {

constexpr unsigned bit(Part part)
{
    return 1U << part;
}
constexpr unsigned nouns = bit(Noun);
constexpr unsigned present = bit(PresentVerb);
constexpr unsigned verbs = bit(PresentVerb) | bit(PastVerb) | bit(Imperative);
constexpr unsigned any = nouns | verbs | bit(Particle) | bit(AnyPart);

struct Before {
    const char16_t *letters;
    unsigned parts; ///< what it may stand before
};

/// The article at the beginning is gone already (foldWord), unless two letters stand after it.
constexpr std::array befores{Before{u"", any},
                             Before{u"و", any},
                             Before{u"ف", any},
                             Before{u"ال", nouns},
                             Before{u"ب", nouns},
                             Before{u"ل", nouns | present},
                             Before{u"ك", nouns},
                             Before{u"س", present},
                             Before{u"وب", nouns},
                             Before{u"ول", nouns | present},
                             Before{u"وك", nouns},
                             Before{u"فب", nouns},
                             Before{u"فل", nouns | present},
                             Before{u"وس", present},
                             Before{u"فس", present},
                             Before{u"وبال", nouns},
                             Before{u"ولل", nouns},
                             Before{u"وكال", nouns},
                             Before{u"فبال", nouns},
                             Before{u"فلل", nouns}};

/// `letters` at the end stand for `instead` at the end of the word in the dictionary.
struct After {
    const char16_t *letters, *instead;
    unsigned parts;
};

/// My is only on nouns; on verbs it is ني.
struct Pronoun {
    const char16_t *letters;
    unsigned parts;
};
constexpr std::array pronouns{Pronoun{u"ه", any},   Pronoun{u"ها", any}, Pronoun{u"هم", any},  Pronoun{u"هن", any},
                              Pronoun{u"هما", any}, Pronoun{u"ك", any},  Pronoun{u"كم", any},  Pronoun{u"كن", any},
                              Pronoun{u"كما", any}, Pronoun{u"نا", any}, Pronoun{u"ي", nouns}, Pronoun{u"ني", verbs}};

constexpr unsigned past = bit(PastVerb);
constexpr unsigned imperative = bit(Imperative);

/// Number and gender of nouns: dual, sound plurals, feminine, accusative with its alef. Persons of verbs: the
/// dictionary has the forms in which the stem changes.
constexpr std::array endings{After{u"ات", u"ه", nouns},  After{u"ات", u"", nouns},     After{u"تان", u"ه", nouns},
                             After{u"تين", u"ه", nouns}, After{u"ان", u"", nouns},     After{u"ين", u"", nouns},
                             After{u"ون", u"", nouns},   After{u"ه", u"", nouns},      After{u"ا", u"", nouns},
                             After{u"يات", u"ي", nouns}, After{u"يه", u"ي", nouns},    After{u"ون", u"", present},
                             After{u"ين", u"", present}, After{u"ان", u"", present},   After{u"وا", u"", verbs},
                             After{u"ن", u"", verbs},    After{u"ي", u"", imperative}, After{u"ت", u"", past},
                             After{u"تا", u"", past},    After{u"تم", u"", past},      After{u"نا", u"", past}};

/// Before a pronoun: ة is ت again, the plural has lost its noon, the plural of a verb its alef, ى is ا.
constexpr std::array beforePronoun{After{u"", u"", any},     After{u"ت", u"ه", nouns},   After{u"ات", u"ه", nouns},
                                   After{u"ات", u"", nouns}, After{u"ي", u"", nouns},    After{u"و", u"", nouns},
                                   After{u"و", u"", verbs},  After{u"و", u"وا", verbs},  After{u"ت", u"", past},
                                   After{u"ا", u"ي", any},   After{u"ون", u"", present}, After{u"نا", u"", past}};

/// Letters that must stay of a word of which some were taken.
constexpr qsizetype fewestLetters = 3;

/// A word of the dictionary that the typed one may be, and what it may be.
struct Reading {
    QString word;
    unsigned parts = 0;
    qsizetype taken = 0;
};

void addReading(QList<Reading> *readings, QStringView rest, const After &after, unsigned parts, qsizetype taken)
{
    const QStringView letters(after.letters);
    if (!rest.endsWith(letters) || (parts & after.parts) == 0)
        return;
    // The accusative's alef is not written after another.
    if (letters == u"ا" && rest.chopped(1).endsWith(u'ا'))
        return;
    Reading reading{rest.chopped(letters.size()).toString(), parts & after.parts, taken + letters.size()};
    reading.word += QStringView(after.instead);
    if (reading.word.size() >= fewestLetters || reading.taken == 0)
        readings->append(reading);
}

/// `taken`: letters taken off already.
void addReadings(QList<Reading> *readings, QStringView folded, qsizetype taken)
{
    for (const Before &before : befores) {
        const QStringView letters(before.letters);
        if (!folded.startsWith(letters) || folded.size() < letters.size() + 2)
            continue;
        const QStringView rest = folded.sliced(letters.size());
        if (rest.size() < fewestLetters) { // وقد, الدم: nothing more can come off
            if (letters.isEmpty() || before.parts == any || letters == u"ال")
                readings->append({rest.toString(), before.parts, taken + letters.size()});
            continue;
        }
        addReading(readings, rest, {u"", u"", any}, before.parts, taken + letters.size());
        for (const After &ending : endings)
            addReading(readings, rest, ending, before.parts, taken + letters.size());
        for (const Pronoun &pronoun : pronouns) {
            const QStringView suffix(pronoun.letters);
            const unsigned parts = before.parts & pronoun.parts;
            if (!rest.endsWith(suffix) || parts == 0)
                continue;
            for (const After &after : beforePronoun)
                addReading(readings, rest.chopped(suffix.size()), after, parts, taken + letters.size() + suffix.size());
        }
    }
}

/// The nearest first: the fewer letters taken, the likelier.
QList<Reading> readingsOf(QStringView folded)
{
    QList<Reading> readings;
    addReadings(&readings, folded, 0);
    // foldWord took لل off as the article: the second may have been the word's own, as in للاجئين.
    if (folded.startsWith(u'ا'))
        addReadings(&readings, u'ل' + folded.toString(), 1);
    std::stable_sort(readings.begin(), readings.end(),
                     [](const Reading &a, const Reading &b) { return a.taken < b.taken; });
    return readings;
}

/// Whether a word read with letters taken off is one of those parts of speech. As it stands it may be any.
bool allows(const Reading &reading, Part part)
{
    return reading.taken == 0 || (reading.parts & bit(part)) != 0;
}

/// A reading that takes two letters more than another is chance.
constexpr qsizetype takenMore = 1;

template <typename Each> void eachLemma(const FormLookup &lookup, const QList<Reading> &readings, const Each &each)
{
    qsizetype fewest = -1;
    for (const Reading &reading : readings) {
        if (fewest >= 0 && reading.taken > fewest + takenMore)
            return;
        lookup.lemmas(reading.word, [&](const QString &lemma, Part part) {
            if (!allows(reading, part))
                return;
            if (fewest < 0)
                fewest = reading.taken;
            each(lemma);
        });
    }
}

} // namespace

bool knowsArabic(const FormLookup &lookup, QStringView folded)
{
    bool known = false;
    eachLemma(lookup, readingsOf(folded), [&known](const QString &) { known = true; });
    return known;
}

QStringList arabicLemmas(const FormLookup &lookup, QStringView folded)
{
    QStringList lemmas;
    eachLemma(lookup, readingsOf(folded), [&lemmas](const QString &lemma) {
        if (!lemmas.contains(lemma))
            lemmas.append(lemma);
    });
    return lemmas;
}

} // namespace escale
