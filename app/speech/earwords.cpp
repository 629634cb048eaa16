// SPDX-License-Identifier: GPL-3.0-or-later
// Abbreviations by what stands beside them, acronyms as letters or as a word, double forms as one word.
#include "fiche/ethiopicnumber.h"
#include "speech/earrules.h"

namespace escale::ear {
namespace {

using Beside = EarLexicon::Beside;

void addAbbreviations(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    const auto add = [&](Beside beside, const QString &before, const QString &after) {
        QStringList tokens;
        QHash<QString, QStringList> words;
        for (const EarLexicon::Abbreviation &abbreviation : lexicon.abbreviations()) {
            if (abbreviation.beside == beside) {
                tokens.append(abbreviation.token);
                words.insert(abbreviation.token, abbreviation.words);
            }
        }
        if (tokens.isEmpty())
            return;
        const QString letter = numberStart(language).contains(QLatin1String("Latin"))
                                   ? QStringLiteral("\\p{L}\\p{M}")
                                   : QStringLiteral("\\p{L}\\p{M}\\p{N}");
        rules.push_back({exactly(QStringLiteral("(?<![%1.])").arg(letter) + before +
                                 QStringLiteral("(%1)").arg(oneOf(tokens)) + after),
                         [&lexicon, words](const Hit &hit) {
                             const QString space = hit.match.lastCapturedIndex() < 2 ? QString()
                                                   : hit[2].isEmpty()                ? QStringLiteral(" ")
                                                                                     : hit[2];
                             return lexicon.cased(words.value(hit[1]), hit.wordBefore()) + space;
                         }});
    };
    add(Beside::NumberAfter, {}, QStringLiteral(R"(([ -]?)(?=\d|\p{Lu}[. ]{0,2}\d|[XVI]{2,}(?!\p{L})))"));
    add(Beside::NumberBefore, QStringLiteral(R"((?<=\d|\d |\d, |\d er |\der |bis |ter ))"),
        QStringLiteral("(?!\\p{L})"));
    add(Beside::NameAfter, {}, QStringLiteral(R"(([ -]?)(?=[\p{Lu}\d«"“]|\p{Lo}))"));
    add(Beside::Anything, {}, QStringLiteral("(?!\\p{L})"));
    add(Beside::MayEnd, {}, QStringLiteral("(?!\\p{L})"));
    // "2024 г.", "1445 هـ"
    if (!lexicon.yearWords().isEmpty())
        rules.push_back({exactly(QStringLiteral(R"((?<=(?<!\d)(?:1\d|20)\d\d)( ?)(%1)(?!\p{L}))")
                                     .arg(oneOf(lexicon.yearWords().keys()))),
                         [&lexicon](const Hit &hit) { return u' ' + lexicon.yearWords().value(hit[2]).first(); }});
}

QString spelled(const QString &acronym)
{
    QString letters;
    for (const QChar c : acronym)
        letters += letters.isEmpty() ? QString(c) : QStringLiteral(" ") + c;
    return letters;
}

/// Letters that French mouths make a word of: ANEF, ESAT; not OQTF, CNAV.
bool canBeAWord(const QString &acronym)
{
    static const QRegularExpression word(
        QStringLiteral(R"(^(?:[BCDFGHJKLMNPRSTVWXZ]|[BCDFGPTV]R|[BCFGPS]L|CH|PH|QU|S[CMNPT]|TH)?[AEIOUYÀÂÉÈÊÎÔÛ]+)"
                       R"((?:(?:[BCDFGHJKLMNPQRSTVWXZ]{1,2}|[CLMNRS][BCDFGPTV][RL])[AEIOUYÀÂÉÈÊÎÔÛ]+)*)"
                       R"((?:[BCDFGKLMNPQRSTVXZ]|[LMNRST]S|[LNRS]T|[NR]D|SS|LL|CT|FF)?$)"));
    return word.match(acronym).hasMatch();
}

constexpr qsizetype longestAcronym = 6;
constexpr qsizetype surelyLetters = 3; // up to here letters are read one by one unless a list knows better

class Acronyms {
public:
    explicit Acronyms(Language language) : m_language(language), m_lexicon(EarLexicon::of(language)) {}

    [[nodiscard]] std::optional<QString> words(const QString &acronym, const Hit &hit) const
    {
        if (m_lexicon.isLoudWord(acronym))
            return isNoun(acronym, hit) ? std::optional(spelled(acronym)) : std::nullopt;
        if (m_lexicon.isWordToo(acronym) && isLoud(hit))
            return std::nullopt;
        if (m_lexicon.isSpoken(acronym))
            return acronym.left(1) + acronym.mid(1).toLower();
        static const QRegularExpression vowel(QStringLiteral("[AEIOUYÀÂÉÈÊÎÔÛ]"));
        if (m_lexicon.isSpelled(acronym) || !acronym.contains(vowel))
            return spelled(acronym);
        if (m_language != Language::Fr || isLoud(hit)) // the English voice has rules of its own
            return std::nullopt;
        if (acronym.size() <= surelyLetters || !canBeAWord(acronym))
            return spelled(acronym);
        return std::nullopt;
    }

private:
    /// Whether it stands among other words in capitals: a heading, not an acronym.
    [[nodiscard]] bool isLoud(const Hit &hit) const
    {
        static const QRegularExpression last(QStringLiteral(R"((?:^|[\s'(«])(\p{Lu}{2,})[\s,:'«»!?-]*(?:\p{Lu}')?$)"));
        static const QRegularExpression first(QStringLiteral(R"(^[\s,:'«»!?-]*(?:\p{Lu}')?(\p{Lu}{2,}|À)(?![\p{L}]))"));
        for (const QString &word : {last.match(hit.before()).captured(1), first.match(hit.after()).captured(1)}) {
            if (!word.isEmpty() && !m_lexicon.isSpelled(word) && !m_lexicon.isSpoken(word) &&
                (m_language == Language::En || m_lexicon.isLoudWord(word) || word == u'À' ||
                 (word.size() > surelyLetters && canBeAWord(word)) || word.size() > longestAcronym))
                return true;
        }
        return false;
    }

    /// "le CE", "un SI": after an article a word of grammar is none.
    [[nodiscard]] bool isNoun(const QString &word, const Hit &hit) const
    {
        static const QRegularExpression article(QStringLiteral(R"((?:^|[^\p{L}])(\p{Ll}+'?) ?$)"));
        if (hit.before(1) == u"(" && hit.after(1) == u")")
            return true; // after its own long form
        return m_lexicon.forms(QLatin1String("function-words")).contains(word) &&
               m_lexicon.forms(QLatin1String("determiners")).contains(article.match(hit.before()).captured(1)) &&
               !isLoud(hit);
    }

    Language m_language;
    const EarLexicon &m_lexicon;
};

void addAcronyms(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    if (language == Language::Fr || language == Language::En) {
        const Acronyms acronyms(language);
        rules.push_back({exactly(QStringLiteral(R"((?<![\p{L}\p{N}.])(?:\p{Lu}\.){2,6}(?![\p{L}\p{N}-]))")),
                         [acronyms](const Hit &hit) -> std::optional<QString> {
                             const QString bare = hit.all().remove(u'.');
                             return acronyms.words(bare, hit).value_or(spelled(bare));
                         }});
        // Letters of another script may touch one: it is inside a sentence of theirs.
        rules.push_back(
            {exactly(QStringLiteral(R"((?<![\p{Latin}\p{N}])(?<!\p{L}\.)\p{Lu}{2,6}a?(?![\p{Latin}\p{N}]|\.\p{L}))")),
             [acronyms](const Hit &hit) { return acronyms.words(hit.all(), hit); }});
        return;
    }
    // The voice of another script knows better what to do with Latin letters; its own are in the list.
    if (!lexicon.spelled().isEmpty())
        rules.push_back(
            {exactly(
                 QStringLiteral(R"((?<![\p{L}\p{N}])(?:%1)(?![\p{L}\p{N}]))").arg(oneOf(lexicon.spelled().values()))),
             [](const Hit &hit) { return spelled(hit.all()); }});
}

/// "réfugié(e)s", "étudiant·e·s", "étudiant.e.s", "agriculteur/rice": the ear hears one word.
void addFrenchDoubles(std::vector<Rule> &rules)
{
    const QString endings = QStringLiteral("e|ne|le|te|se|re|ve|fe|ère|ière|trice|rice|ice|euse|ouse|esse|sse|elle|ale|"
                                           "enne|ienne|onne|ine|aine|ive|ette|ante|ente|ée|eure|x|s");
    const auto plural = [](const Hit &hit) {
        const QString before = hit.before(1); // "tous·tes" has its s
        return before == u"s" || before == u"x" ? QString() : hit[1];
    };
    const auto add = [&](const QString &pattern) { rules.push_back({exactly(pattern), plural}); };
    // A full stop may also end a sentence: there the ending must be followed by nothing that begins one.
    add(QStringLiteral(R"((?<=\p{Ll})\((s|x)\)(?!\p{L}))"));
    add(QStringLiteral(R"((?<=[sx])\((?:%1)s?\)()(?!\p{L}))").arg(endings));
    add(QStringLiteral(R"((?<=\p{Ll})\((?:%1)(s?)\)(?!\p{L}))").arg(endings));
    add(QStringLiteral(R"((?<=\p{Ll})\((?:%1)\)(s?)(?!\p{L}))").arg(endings));
    add(QStringLiteral(R"((?<=\p{Ll})[·•⋅‧∙・](?:%1)(?:[·•⋅‧∙・]?(s|x))?(?!\p{L}))").arg(endings));
    add(QStringLiteral(R"((?<=\p{Ll})\.(?:%1)(?:[.·]?(s|x))?(?!\p{L}|\.[\p{L}.]))").arg(endings));
    add(QStringLiteral(R"((?<=\p{Ll})-(?:e|ne|trice|rice|euse|ère)(?:-(s)|(?<!-ne)(s))?(?![\p{L}'-]))"));
    add(QStringLiteral(
        R"((?<=\p{Ll})/-?(?:e|ne|le|te|se|trice|rice|euse|ère|ière|enne|ienne|elle)(?:[/-]?(s))?(?!\p{L}))"));
}

/// "ናትካ\ኪ": the form for a man, and the ending for a woman in place of as many letters.
void addTigrinyaDoubles(std::vector<Rule> &rules)
{
    rules.push_back(
        {exactly(QStringLiteral(R"((?<![\x{1200}-\x{135a}])([\x{1200}-\x{135a}]+)\\([\x{1200}-\x{135a}]+))")),
         [](const Hit &hit) -> std::optional<QString> {
             const QString man = hit[1], ending = hit[2];
             const QString woman = ending.size() >= man.size() ? ending : man.chopped(ending.size()) + ending;
             return man + u' ' + EarLexicon::of(Language::Ti).word(QLatin1String("or")) + u' ' + woman;
         }});
}

/// "፳፻፲፰" is 2018.
void addEthiopicNumerals(std::vector<Rule> &rules)
{
    rules.push_back({exactly(QStringLiteral(R"([\x{1369}-\x{137c}]+)")), [](const Hit &hit) -> std::optional<QString> {
                         const auto number = ethiopicNumber(hit.all());
                         return number ? std::optional(QString::number(*number)) : std::nullopt;
                     }});
}

} // namespace

void addWordRules(std::vector<Rule> &rules, Language language)
{
    addAbbreviations(rules, language);
    addAcronyms(rules, language);
    if (language == Language::Fr)
        addFrenchDoubles(rules);
    if (language == Language::Ti) {
        addTigrinyaDoubles(rules);
        addEthiopicNumerals(rules);
    }
}

} // namespace escale::ear
