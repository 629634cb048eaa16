// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/lightforms.h"

#include <algorithm>
#include <array>
#include <span>

namespace escale {
namespace {

/// `letters` at the end stand for `instead`, as long as `stay` letters are left before it.
struct Ending {
    const char16_t *letters, *instead;
    qsizetype stay = 3;
};

void addOnce(QStringList *forms, const QString &form)
{
    if (!forms->contains(form))
        forms->append(form);
}

/// What stands before each of `endings` that `word` has, added to `forms`.
void addWithout(QStringList *forms, QStringView word, std::span<const Ending> endings)
{
    for (const Ending &ending : endings) {
        const QStringView letters(ending.letters);
        if (word.endsWith(letters) && word.size() >= letters.size() + ending.stay)
            addOnce(forms, word.chopped(letters.size()).toString().append(QStringView(ending.instead)));
    }
}

/// The same for every form found so far.
void addLayer(QStringList *forms, std::span<const Ending> endings)
{
    const QStringList before = *forms;
    for (const QString &form : before)
        addWithout(forms, form, endings);
}

// Persian

/// ezafe, indefinite, possessive
constexpr std::array persianPossessives{
    Ending{u"هايمان", u"ها"}, Ending{u"هايتان", u"ها"}, Ending{u"هايشان", u"ها"}, Ending{u"هايم", u"ها"},
    Ending{u"هايت", u"ها"},   Ending{u"هايش", u"ها"},   Ending{u"هايي", u"ها"},   Ending{u"هاي", u"ها"},
    Ending{u"مان", u""},      Ending{u"تان", u""},      Ending{u"شان", u""},      Ending{u"هام", u"ه"},
    Ending{u"هات", u"ه"},     Ending{u"هاش", u"ه"},     Ending{u"هاي", u"ه"},     Ending{u"م", u""},
    Ending{u"ت", u""},        Ending{u"ش", u""},        Ending{u"ي", u""}};
constexpr std::array persianPlurals{Ending{u"ها", u"", 2}, Ending{u"گان", u"ه"}, Ending{u"يان", u""},
                                    Ending{u"ان", u"", 2}, Ending{u"جات", u""},  Ending{u"ات", u""}};
constexpr std::array persianDegrees{Ending{u"ترين", u"", 2}, Ending{u"تر", u"", 2}};
constexpr std::array persianPersons{Ending{u"يم", u"", 2}, Ending{u"يد", u"", 2}, Ending{u"ند", u"", 2},
                                    Ending{u"م", u"", 2},  Ending{u"ي", u"", 2},  Ending{u"د", u"", 2}};

/// Present stems that no rule leads to their past stem; the infinitive is the past stem and ن.
struct PersianVerb {
    const char16_t *present, *infinitive;
};
constexpr std::array persianVerbs{
    PersianVerb{u"رو", u"رفتن"},      PersianVerb{u"خواه", u"خواستن"},  PersianVerb{u"كن", u"كردن"},
    PersianVerb{u"ده", u"دادن"},      PersianVerb{u"گير", u"گرفتن"},    PersianVerb{u"شو", u"شدن"},
    PersianVerb{u"گو", u"گفتن"},      PersianVerb{u"گوي", u"گفتن"},     PersianVerb{u"بين", u"ديدن"},
    PersianVerb{u"دان", u"دانستن"},   PersianVerb{u"نويس", u"نوشتن"},   PersianVerb{u"توان", u"توانستن"},
    PersianVerb{u"اي", u"امدن"},      PersianVerb{u"ياب", u"يافتن"},    PersianVerb{u"پرداز", u"پرداختن"},
    PersianVerb{u"فرست", u"فرستادن"}, PersianVerb{u"دار", u"داشتن"},    PersianVerb{u"گذار", u"گذاشتن"},
    PersianVerb{u"ساز", u"ساختن"},    PersianVerb{u"فروش", u"فروختن"},  PersianVerb{u"اموز", u"اموختن"},
    PersianVerb{u"شناس", u"شناختن"},  PersianVerb{u"پذير", u"پذيرفتن"}, PersianVerb{u"نشين", u"نشستن"},
    PersianVerb{u"خر", u"خريدن"},     PersianVerb{u"پرس", u"پرسيدن"},   PersianVerb{u"رس", u"رسيدن"},
    PersianVerb{u"فهم", u"فهميدن"},   PersianVerb{u"ترس", u"ترسيدن"},   PersianVerb{u"خواب", u"خوابيدن"}};

/// `stem` of a verb whose person is off: the stem, and the infinitive it belongs to.
void addPersianStem(QStringList *forms, const QString &stem)
{
    for (const PersianVerb &verb : persianVerbs) {
        if (QStringView(verb.present) == stem) {
            addOnce(forms, stem);
            addOnce(forms, QString::fromUtf16(verb.infinitive));
        }
    }
    if (stem.size() >= 3)
        addOnce(forms, stem);
    if (stem.size() >= 2 && (stem.endsWith(u'ت') || stem.endsWith(u'د')))
        addOnce(forms, stem + u'ن');
}

/// A verb after its prefix: with a person, or the past of the third person without one.
void addPersianVerb(QStringList *forms, QStringView verb, bool bare)
{
    QStringList stems;
    addWithout(&stems, verb, persianPersons);
    for (const QString &stem : stems)
        addPersianStem(forms, stem);
    if (bare)
        addPersianStem(forms, verb.toString());
}

constexpr std::array persianParticiples{Ending{u"هام", u"ه"},  Ending{u"هاي", u"ه"},  Ending{u"هاست", u"ه"},
                                        Ending{u"هايم", u"ه"}, Ending{u"هايد", u"ه"}, Ending{u"هاند", u"ه"}};

/// Past participle and perfect of the verbs above: کرده, کرده‌ام, نکرده‌اند. Of any other word it
/// says nothing, as دسته (group) is not made of دست (hand).
void addPersianParticiple(QStringList *forms, QStringView folded)
{
    QStringList participles{folded.toString()};
    addWithout(&participles, folded, persianParticiples);
    for (const QString &form : QStringList(participles)) {
        if (form.startsWith(u'ن'))
            participles.append(form.sliced(1));
    }
    for (const PersianVerb &verb : persianVerbs) {
        const QStringView infinitive(verb.infinitive);
        if (participles.contains(infinitive.chopped(1).toString() + u'ه'))
            addOnce(forms, infinitive.toString());
    }
}

QStringList persianForms(QStringView folded)
{
    QStringList forms{folded.toString()};
    addLayer(&forms, persianPossessives);
    addLayer(&forms, persianPlurals);
    addLayer(&forms, persianDegrees);
    QStringView verb = folded;
    const bool negated = verb.startsWith(u"نم") && verb.size() > 4 && verb[2] == u'ي';
    const bool progressive = verb.startsWith(u"مي") && verb.size() > 3;
    if (negated || progressive)
        addPersianVerb(&forms, verb.sliced(negated ? 3 : 2), true);
    else if (verb.size() >= 4 && (verb.startsWith(u'ن') || verb.startsWith(u'ب')))
        addPersianVerb(&forms, verb.sliced(1), verb.endsWith(u'ت') || verb.endsWith(u'د'));
    addPersianVerb(&forms, folded, folded.size() >= 3);
    if (folded.size() >= 4)
        addPersianParticiple(&forms, folded);
    return forms;
}

// Pashto

constexpr std::array pashtoPlurals{
    Ending{u"گانو", u""},   Ending{u"گاني", u""},   Ending{u"گان", u""},    Ending{u"ونو", u"", 2},
    Ending{u"ونه", u"", 2}, Ending{u"انو", u"", 2}, Ending{u"اني", u""},    Ending{u"ان", u"", 2},
    Ending{u"ينو", u""},    Ending{u"ين", u""},     Ending{u"اتو", u""},    Ending{u"ات", u""},
    Ending{u"وي", u"", 2},  Ending{u"وو", u"", 2},  Ending{u"يو", u"ي", 2}, Ending{u"ي", u"ه", 2},
    Ending{u"و", u"ه", 2},  Ending{u"و", u"", 2},   Ending{u"ي", u"", 2},   Ending{u"ه", u"", 3}};
constexpr std::array pashtoPersons{Ending{u"م", u"", 2}, Ending{u"ي", u"", 2}, Ending{u"و", u"", 2},
                                   Ending{u"ل", u"", 2}, Ending{u"ه", u"", 2}};

QStringList pashtoForms(QStringView folded)
{
    QStringList forms{folded.toString()};
    addLayer(&forms, pashtoPlurals);
    QStringView verb = folded;
    for (const char16_t *prefix : {u"نه", u"مه", u"و"}) {
        const QStringView letters(prefix);
        if (folded.startsWith(letters) && folded.size() >= letters.size() + 3) {
            verb = folded.sliced(letters.size());
            break;
        }
    }
    if (verb.size() < folded.size())
        addOnce(&forms, verb.toString());
    addWithout(&forms, verb, pashtoPersons);
    return forms;
}

// Tigrinya

/// The letter's consonant with no vowel: the sixth of its row.
QChar neutral(QChar letter)
{
    const char16_t unit = letter.unicode();
    return unit >= 0x1200 && unit < 0x1358 ? QChar(static_cast<char16_t>((unit & ~7U) + 5)) : letter;
}

/// Vowels, as their rows count them from 0.
constexpr unsigned firstVowel = 0, thirdVowel = 2, fourthVowel = 3, fifthVowel = 4,
                   seventhVowel = 6; ///< -ä -i -a -e -o

bool hasVowel(QChar letter, unsigned vowel)
{
    const char16_t unit = letter.unicode();
    return unit >= 0x1200 && unit < 0x1358 && (unit & 7U) == vowel;
}

/// My: on a word that ends in a vowel, ገዛይ; on -i and on a consonant in the place of it, ስነይ (ስኒ), ቤተይ (ቤት).
void addWithoutMy(QStringList *forms, QStringView word)
{
    if (word.size() < 3 || !word.endsWith(u'ይ'))
        return;
    QString base = word.chopped(1).toString();
    const QChar last = base.back();
    if (hasVowel(last, firstVowel)) {
        base.back() = QChar(static_cast<char16_t>(last.unicode() + thirdVowel));
        addOnce(forms, base);
        base.back() = neutral(last);
    }
    addOnce(forms, base);
}

/// An ending that begins with a vowel, on a consonant: the plural -at (ስድራቤት, ስድራቤታት), their -om (ቤት, ቤቶም).
void addWithoutVowelEnding(QStringList *forms, QStringView word, QChar last, unsigned vowel)
{
    if (word.size() < 3 || !word.endsWith(last))
        return;
    const QChar before = word[word.size() - 2];
    if (hasVowel(before, vowel))
        addOnce(forms, word.chopped(2).toString() + neutral(before));
}

constexpr std::array tigrinyaPossessives{Ending{u"ኩምን", u"", 2}, Ending{u"ኩም", u"", 2}, Ending{u"ክን", u"", 2},
                                         Ending{u"ን", u"", 2},   Ending{u"ና", u"", 2},  Ending{u"ካ", u"", 2},
                                         Ending{u"ኪ", u"", 2},   Ending{u"ኹም", u"", 2}, Ending{u"ኽን", u"", 2},
                                         Ending{u"ኻ", u"", 2},   Ending{u"ኺ", u"", 2}};
constexpr std::array tigrinyaPlurals{Ending{u"ታት", u"", 2}, Ending{u"ት", u"", 2}, Ending{u"ውቲ", u"", 2}};

/// His, her, their on a word that ends in -a, -e or -o: ገዛኡ, ግዜኡ, ኣቦኦም. After another letter they are the word's own:
/// መርዓ (wedding) is not of መሪ (leader).
void addWithoutThirdPerson(QStringList *forms, QStringView word)
{
    for (const char16_t *ending : {u"ኡ", u"አ", u"ኦም", u"አን"}) {
        const QStringView letters(ending);
        if (!word.endsWith(letters) || word.size() < letters.size() + 2)
            continue;
        const QStringView base = word.chopped(letters.size());
        if (hasVowel(base.back(), fourthVowel) || hasVowel(base.back(), fifthVowel) ||
            hasVowel(base.back(), seventhVowel))
            addOnce(forms, base.toString());
    }
}

QStringList tigrinyaForms(QStringView folded)
{
    QStringList forms{folded.toString()};
    for (const char16_t *prefix : {u"እንተ", u"ከም", u"ናይ", u"ካብ", u"ናብ", u"አብ", u"ዘይ", u"ን", u"ብ", u"ዝ", u"ም"}) {
        const QStringView letters(prefix);
        if (folded.startsWith(letters) && folded.size() >= letters.size() + 2)
            addOnce(&forms, folded.sliced(letters.size()).toString());
    }
    for (const QString &form : QStringList(forms))
        addWithoutMy(&forms, form);
    addLayer(&forms, tigrinyaPossessives);
    for (const QString &form : QStringList(forms))
        addWithoutThirdPerson(&forms, form);
    for (const QString &form : QStringList(forms)) {
        addWithoutVowelEnding(&forms, form, u'ት', fourthVowel);
        addWithoutVowelEnding(&forms, form, u'ም', seventhVowel);
    }
    addLayer(&forms, tigrinyaPlurals);
    for (QString form : QStringList(forms)) {
        // Of two letters the last vowel says too much: ስኒ is a tooth, ስነ the art. Only -i goes before a possessive.
        if (form.size() <= 2 && !hasVowel(form.back(), thirdVowel))
            continue;
        form.back() = neutral(form.back());
        addOnce(&forms, form);
    }
    return forms;
}

} // namespace

QStringList lightForms(Language language, QStringView folded)
{
    if (folded.isEmpty())
        return {};
    switch (language) {
    case Language::Fa:
        return persianForms(folded);
    case Language::Ps:
        return pashtoForms(folded);
    case Language::Ti:
        return tigrinyaForms(folded);
    default:
        return {};
    }
}

} // namespace escale
