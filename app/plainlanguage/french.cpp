// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlanguage/french.h"

#include "search/fold.h"
#include "search/wordforms.h"

#include <array>

namespace escale {
namespace {

/// -re and -oir verbs whose second person does not show the infinitive's stem, with all that is made of them ("re",
/// "com", "ap" ... prendre).
const QSet<QString> &irregularInfinitives()
{
    static const QSet<QString> verbs{
        u"etre"_qs,       u"avoir"_qs,       u"faire"_qs,        u"refaire"_qs,  u"prendre"_qs,    u"apprendre"_qs,
        u"comprendre"_qs, u"reprendre"_qs,   u"entreprendre"_qs, u"dire"_qs,     u"lire"_qs,       u"relire"_qs,
        u"ecrire"_qs,     u"inscrire"_qs,    u"decrire"_qs,      u"voir"_qs,     u"prevoir"_qs,    u"revoir"_qs,
        u"connaitre"_qs,  u"reconnaitre"_qs, u"croire"_qs,       u"boire"_qs,    u"conduire"_qs,   u"traduire"_qs,
        u"construire"_qs, u"reduire"_qs,     u"produire"_qs,     u"joindre"_qs,  u"rejoindre"_qs,  u"atteindre"_qs,
        u"devenir"_qs,    u"aller"_qs,       u"acquerir"_qs,     u"paraitre"_qs, u"introduire"_qs, u"instruire"_qs};
    return verbs;
}

/// A folded base form with the accents of the word it was found in, as far as their letters are the same.
QString withAccents(const QString &lemma, const QString &lower)
{
    qsizetype same = 0;
    while (same < lemma.size() && same < lower.size() &&
           foldWord(QStringView(lower).mid(same, 1), Language::Fr) == lemma.mid(same, 1))
        ++same;
    return lower.left(same) + lemma.mid(same);
}

} // namespace

bool isVerbLike(const QString &lemma)
{
    return lemma.size() > 3 && (lemma.endsWith(u"er") || lemma.endsWith(u"ir") || lemma.endsWith(u"re"));
}

bool isDeterminer(const PlainWord &word)
{
    static const QSet<QString> determiners{u"le"_qs,     u"la"_qs,   u"l'"_qs,    u"les"_qs,    u"un"_qs,   u"une"_qs,
                                           u"des"_qs,    u"du"_qs,   u"au"_qs,    u"aux"_qs,    u"ce"_qs,   u"cet"_qs,
                                           u"cette"_qs,  u"ces"_qs,  u"mon"_qs,   u"son"_qs,    u"sa"_qs,   u"ses"_qs,
                                           u"votre"_qs,  u"vos"_qs,  u"notre"_qs, u"nos"_qs,    u"leur"_qs, u"leurs"_qs,
                                           u"chaque"_qs, u"tout"_qs, u"toute"_qs, u"premier"_qs};
    return determiners.contains(word.lower);
}

bool isInfinitive(const TextAnalysis &text, qsizetype at, const WordForms &forms)
{
    const PlainWord &word = text.words.at(at);
    if (!word.known || !word.lemmas.contains(word.folded))
        return false;
    if (at > 0 && isDeterminer(text.words.at(at - 1)) && !text.beginsSentence(at)) {
        // "les aider": a pronoun, if it is a verb at all; "le dîner": both. A noun is the safer guess.
        return false;
    }
    if (irregularInfinitives().contains(word.folded))
        return true;
    if (!isVerbLike(word.folded))
        return false;
    // Nouns in -er, -ir, -re have no second person: "papier", "loisir", "titre".
    const QString stem = word.folded.chopped(2);
    for (const QString &ending : {u"ez"_qs, u"issez"_qs, u"vez"_qs}) {
        if (forms.lemmas(Language::Fr, stem + ending).contains(word.folded))
            return true;
    }
    return word.folded.endsWith(u"oir") &&
           forms.lemmas(Language::Fr, word.folded.chopped(3) + u"ez"_qs).contains(word.folded);
}

QString infinitiveOfYou(const PlainWord &word)
{
    if (!word.folded.endsWith(u"ez") || word.folded.size() < 5)
        return {};
    const QString regular = word.lower.chopped(2) + u"er"_qs;
    for (const QString &lemma : word.lemmas) {
        if (lemma == word.folded.chopped(2) + u"er"_qs)
            return regular;
    }
    for (const QString &lemma : word.lemmas) {
        if (isVerbLike(lemma) && lemma != word.folded)
            return withAccents(lemma, word.lower);
    }
    return {};
}

bool isFutureOfYou(const PlainWord &word)
{
    static const QSet<QString> irregular{
        u"serez"_qs,      u"aurez"_qs,    u"pourrez"_qs,    u"devrez"_qs,     u"saurez"_qs,   u"verrez"_qs,
        u"irez"_qs,       u"ferez"_qs,    u"viendrez"_qs,   u"tiendrez"_qs,   u"recevrez"_qs, u"voudrez"_qs,
        u"obtiendrez"_qs, u"enverrez"_qs, u"deviendrez"_qs, u"reviendrez"_qs, u"courrez"_qs};
    if (irregular.contains(word.folded))
        return true;
    if (!word.folded.endsWith(u"rez"))
        return false;
    const QString stem = word.folded.chopped(2);
    for (const QString &lemma : word.lemmas) {
        if (isVerbLike(lemma) && (lemma == stem || lemma == stem + u'e'))
            return true;
    }
    return false;
}

QString verbOfParticiple(const PlainWord &word)
{
    static const std::array<QString, 17> endings{u"é"_qs,   u"ée"_qs, u"és"_qs, u"ées"_qs, u"i"_qs,   u"ie"_qs,
                                                 u"ies"_qs, u"is"_qs, u"it"_qs, u"ite"_qs, u"its"_qs, u"ites"_qs,
                                                 u"u"_qs,   u"ue"_qs, u"us"_qs, u"ues"_qs, u"ise"_qs};
    static const QSet<QString> others{u"ouvert"_qs,  u"ouverte"_qs, u"ouverts"_qs,  u"ouvertes"_qs,  u"offert"_qs,
                                      u"offerte"_qs, u"offerts"_qs, u"offertes"_qs, u"couvert"_qs,   u"couverte"_qs,
                                      u"mises"_qs,   u"prises"_qs,  u"remises"_qs,  u"transmises"_qs};
    bool ends = others.contains(word.lower);
    for (const QString &ending : endings)
        ends = ends || (word.lower.endsWith(ending) && word.lower.size() > ending.size() + 1);
    if (!ends)
        return {};
    for (const QString &lemma : word.lemmas) {
        if (isVerbLike(lemma) && lemma != word.folded)
            return lemma;
    }
    return {};
}

QString verbOfNoun(const PlainWord &word, const PlainRule &rule, const WordForms &forms)
{
    if (!word.known)
        return {};
    // The plural's base form is the noun; a verb form ("mentionne") has no noun that ends like one.
    for (const QString &lemma : word.lemmas) {
        const bool itself = lemma == word.folded || lemma + u's' == word.folded;
        if (!itself)
            continue;
        if (rule.has(u"not"_qs, lemma))
            return {};
        const auto irregular = rule.tables.value(u"nouns"_qs);
        if (irregular.contains(lemma))
            return irregular.value(lemma);
        const auto endings = rule.tables.value(u"endings"_qs);
        for (auto ending = endings.begin(); ending != endings.end(); ++ending) {
            if (!lemma.endsWith(ending.key()) || lemma.size() < ending.key().size() + 3)
                continue;
            for (const QString &verbal : ending.value().split(u'|')) {
                const QString verb = lemma.chopped(ending.key().size()) + verbal;
                if (forms.lemmas(Language::Fr, verb).contains(verb))
                    return verb;
            }
        }
    }
    return {};
}

} // namespace escale
