// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/lightforms.h"

#include <algorithm>
#include <array>
#include <span>

namespace escale {
namespace {

/// `letters` at the end stand for `instead`, as long as `stay` letters are left before it.
struct LightEnding {
    const char16_t *letters, *instead;
    qsizetype stay = 3;
};

void addOnce(QStringList *forms, const QString &form)
{
    if (!forms->contains(form))
        forms->append(form);
}

/// What stands before each of `endings` that `word` has, added to `forms`.
void addWithout(QStringList *forms, QStringView word, std::span<const LightEnding> endings)
{
    for (const LightEnding &ending : endings) {
        const QStringView letters(ending.letters);
        if (word.endsWith(letters) && word.size() >= letters.size() + ending.stay)
            addOnce(forms, word.chopped(letters.size()).toString().append(QStringView(ending.instead)));
    }
}

/// The same for every form found so far.
void addLayer(QStringList *forms, std::span<const LightEnding> endings)
{
    const QStringList before = *forms;
    for (const QString &form : before)
        addWithout(forms, form, endings);
}

// Persian

/// ezafe, indefinite, possessive
constexpr std::array persianPossessives{
    LightEnding{u"هايمان", u"ها"}, LightEnding{u"هايتان", u"ها"}, LightEnding{u"هايشان", u"ها"},
    LightEnding{u"هايم", u"ها"},   LightEnding{u"هايت", u"ها"},   LightEnding{u"هايش", u"ها"},
    LightEnding{u"هايي", u"ها"},   LightEnding{u"هاي", u"ها"},    LightEnding{u"مان", u""},
    LightEnding{u"تان", u""},      LightEnding{u"شان", u""},      LightEnding{u"هام", u"ه"},
    LightEnding{u"هات", u"ه"},     LightEnding{u"هاش", u"ه"},     LightEnding{u"هاي", u"ه"},
    LightEnding{u"م", u""},        LightEnding{u"ت", u""},        LightEnding{u"ش", u""},
    LightEnding{u"ي", u""}};
constexpr std::array persianPlurals{LightEnding{u"ها", u"", 2}, LightEnding{u"گان", u"ه"}, LightEnding{u"يان", u""},
                                    LightEnding{u"ان", u"", 2}, LightEnding{u"جات", u""},  LightEnding{u"ات", u""}};
constexpr std::array persianDegrees{LightEnding{u"ترين", u"", 2}, LightEnding{u"تر", u"", 2}};
constexpr std::array persianPersons{LightEnding{u"يم", u"", 2}, LightEnding{u"يد", u"", 2}, LightEnding{u"ند", u"", 2},
                                    LightEnding{u"م", u"", 2},  LightEnding{u"ي", u"", 2},  LightEnding{u"د", u"", 2}};

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

constexpr std::array persianParticiples{LightEnding{u"هام", u"ه"},  LightEnding{u"هاي", u"ه"},
                                        LightEnding{u"هاست", u"ه"}, LightEnding{u"هايم", u"ه"},
                                        LightEnding{u"هايد", u"ه"}, LightEnding{u"هاند", u"ه"}};

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
    LightEnding{u"گانو", u""},   LightEnding{u"گاني", u""},   LightEnding{u"گان", u""},    LightEnding{u"ونو", u"", 2},
    LightEnding{u"ونه", u"", 2}, LightEnding{u"انو", u"", 2}, LightEnding{u"اني", u""},    LightEnding{u"ان", u"", 2},
    LightEnding{u"ينو", u""},    LightEnding{u"ين", u""},     LightEnding{u"اتو", u""},    LightEnding{u"ات", u""},
    LightEnding{u"وي", u"", 2},  LightEnding{u"وو", u"", 2},  LightEnding{u"يو", u"ي", 2}, LightEnding{u"ي", u"ه", 2},
    LightEnding{u"و", u"ه", 2},  LightEnding{u"و", u"", 2},   LightEnding{u"ي", u"", 2},   LightEnding{u"ه", u"", 3}};
constexpr std::array pashtoPersons{LightEnding{u"م", u"", 2}, LightEnding{u"ي", u"", 2}, LightEnding{u"و", u"", 2},
                                   LightEnding{u"ل", u"", 2}, LightEnding{u"ه", u"", 2}};

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

constexpr std::array tigrinyaPossessives{
    LightEnding{u"ኩምን", u"", 2}, LightEnding{u"ኩም", u"", 2}, LightEnding{u"ክን", u"", 2}, LightEnding{u"ን", u"", 2},
    LightEnding{u"ና", u"", 2},   LightEnding{u"ካ", u"", 2},  LightEnding{u"ኪ", u"", 2},  LightEnding{u"ኹም", u"", 2},
    LightEnding{u"ኽን", u"", 2},  LightEnding{u"ኻ", u"", 2},  LightEnding{u"ኺ", u"", 2}};
constexpr std::array tigrinyaPlurals{LightEnding{u"ታት", u"", 2}, LightEnding{u"ት", u"", 2}, LightEnding{u"ውቲ", u"", 2}};

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
