// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and what stands beside them: money, units, percent, fractions, ranges, plain numbers in groups.
#include "speech/earrules.h"

namespace escale::ear {
namespace {

/// A number with a currency before it or a unit behind it.
struct Quantity {
    QString before, number, unit;
};

class Quantities {
public:
    explicit Quantities(Language language) : m_language(language), m_lexicon(EarLexicon::of(language))
    {
        for (auto it = m_lexicon.currencies().cbegin(); it != m_lexicon.currencies().cend(); ++it)
            m_units.insert(it.key(), it.value());
        for (auto it = m_lexicon.units().cbegin(); it != m_lexicon.units().cend(); ++it)
            m_units.insert(it.key(), it.value());
    }

    /// Three groups: currency, number, unit.
    [[nodiscard]] QString pattern() const
    {
        QStringList words, yearWords;
        for (auto it = m_units.cbegin(); it != m_units.cend(); ++it)
            (m_lexicon.yearWords().contains(it.key()) ? yearWords : words).append(it.key());
        // "2024 г." is a year, "500 г" a weight.
        QString unit = oneOf(words);
        if (!yearWords.isEmpty())
            unit += QStringLiteral("|(?<!(?<!\\d)(?:1\\d|20)\\d\\d)(?<!(?<!\\d)(?:1\\d|20)\\d\\d )(?:%1)")
                        .arg(oneOf(yearWords));
        return QStringLiteral("(?:(%1) ?)?(%2)(?: ?(%3)(?![\\p{L}\\p{M}\\p{N}]|-\\p{L}))?")
            .arg(oneOf(signs()), numberPattern(), unit);
    }

    /// The signs that also stand before a number: no words ("euros 50").
    [[nodiscard]] QStringList signs() const
    {
        QStringList found{QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("%")};
        for (const QString &token : m_lexicon.currencies().keys()) {
            if (token.size() == 1 && !token.front().isLetter())
                found.append(token);
        }
        return found;
    }

    /// `genitive`: after a word or in a range that wants it.
    [[nodiscard]] QString said(const Quantity &quantity, bool genitive = false) const
    {
        const QString unit = quantity.before.isEmpty() ? quantity.unit : quantity.before;
        const bool money = m_lexicon.currencies().contains(unit) && unit != QLatin1String("%");
        const Number number = numberOf(quantity.number, m_language, money);
        if (unit.isEmpty())
            return number.said(m_language);
        const EarLexicon::Forms plain = m_units.value(unit);
        const EarLexicon::Forms forms = genitive ? m_lexicon.genitive(plain) : plain;
        // "1 000 000 €": a million is a noun in French.
        static const QString zeros(6, u'0');
        if (m_lexicon.has(QLatin1String("million")) && number.decimals.isEmpty() &&
            number.whole.size() > zeros.size() && number.whole.endsWith(zeros))
            return m_lexicon.counted(m_lexicon.forms(QLatin1String("million")),
                                     {number.whole.chopped(zeros.size()), {}}) +
                   m_lexicon.form(forms, number);
        if (!money || number.decimals.size() > 2)
            return m_lexicon.counted(forms, number);
        const int cents = (number.decimals + QStringLiteral("00")).left(2).toInt();
        const Number whole{number.whole, {}};
        return m_lexicon.counted(forms, whole) + (cents > 0 ? u' ' + QString::number(cents) : QString());
    }

private:
    Language m_language;
    const EarLexicon &m_lexicon;
    EarLexicon::Table m_units;
};

/// Articles of codes and numbers of laws have hyphens that are no ranges: "L. 12-25".
bool isCode(const Hit &hit)
{
    static const QRegularExpression code(
        QStringLiteral(R"((?:(?<!\p{L})(?:[LRDA]\.?|[Aa]rt(?:icles?|\.)|loi|décret|code|код|كود|کد)|[Nn]°|№) ?$)"));
    return hit.before().contains(code);
}

void addRanges(std::vector<Rule> &rules, Language language, const Quantities &quantities)
{
    rules.push_back({exactly(numberStart(language) + QStringLiteral("(?<![/–—-])") + quantities.pattern() +
                             QStringLiteral(" ?[-–—] ?") + quantities.pattern() +
                             QStringLiteral(R"((?![\p{L}\p{N}]|[-–—/]\d|[.,]\d))")),
                     [language, quantities](const Hit &hit) -> std::optional<QString> {
                         Quantity first{hit[1], hit[2], hit[3]}, second{hit[4], hit[5], hit[6]};
                         // "€10-12": the sign of the first is the second's too, and said once.
                         if (!first.before.isEmpty() && second.before.isEmpty() && second.unit.isEmpty())
                             second.before = std::exchange(first.before, {});
                         // "%90-70": a percent sign before, in a line from right to left.
                         if (second.before == u"%" &&
                             numberOf(first.number, language).count() > numberOf(second.number, language).count())
                             std::swap(first.number, second.number);
                         const Number low = numberOf(first.number, language), high = numberOf(second.number, language);
                         const bool upwards = (low.whole + u'.' + low.decimals).toDouble() <
                                              (high.whole + u'.' + high.decimals).toDouble();
                         constexpr qsizetype longest = 7;
                         if (!upwards || low.whole.size() > longest || high.whole.size() > longest ||
                             (low.whole.size() > 1 && low.whole.startsWith(u'0')) || isCode(hit))
                             return std::nullopt; // no range upwards: a code, leave it
                         return rangeWords(hit, quantities.said(first, true), quantities.said(second, true), language);
                     }});
}

/// "2–4 часа" is "от 2 до 4 часов".
void addAfterRange(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    if (lexicon.afterRange().isEmpty())
        return;
    rules.push_back({exactly(QStringLiteral("(?<=\\d )(?:%1)(?!\\p{L})").arg(oneOf(lexicon.afterRange().keys()))),
                     [&lexicon](const Hit &hit) -> std::optional<QString> {
                         static const QRegularExpression range(QStringLiteral("(\\p{L}*) ?\\d+ ?[-–—] ?\\d+ $"));
                         const auto match = range.match(hit.before());
                         const QString word = match.captured(1).toLower();
                         const bool loose = lexicon.forms(QLatin1String("loose-before")).contains(word) &&
                                            !lexicon.forms(QLatin1String("from")).contains(word);
                         return match.hasMatch() && !loose
                                    ? std::optional(lexicon.afterRange().value(hit.all()).first())
                                    : std::nullopt;
                     }});
}

void addFractions(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    // "1/10ème": the ending belongs to the words of the fraction.
    const QLatin1String endingKey("fraction-ending");
    const QString ending = lexicon.has(endingKey)
                               ? QStringLiteral("( ?(?:%1)(?![\\p{L}\\p{N}]))?").arg(oneOf(lexicon.forms(endingKey)))
                               : QStringLiteral("()");
    rules.push_back({exactly(QStringLiteral(R"((?<![a-wyzA-WYZÀ-ÿ\d/.,-])(\d{1,2})/(\d{1,3}))") + ending +
                             QStringLiteral(R"((?![\d/-]|[.,]\d))")),
                     [&lexicon](const Hit &hit) -> std::optional<QString> {
                         const auto known = lexicon.fractions().constFind(hit[1] + u'/' + hit[2]);
                         if (known != lexicon.fractions().cend())
                             return known->first();
                         if (!hit[3].isEmpty())
                             return hit[1] + u' ' + hit[2] +
                                    lexicon.forms(QLatin1String("fraction-rest")).value(hit[1] == u"1" ? 0 : 1);
                         // "12/20" is a mark; "12/34" may be two lines of a bus.
                         static const QList<int> wholes{5, 6, 7, 8, 10, 20, 24, 30, 31, 40, 50, 60, 100};
                         const int part = hit[1].toInt(), whole = hit[2].toInt();
                         if (part > whole || hit[1].startsWith(u'0') || (part != whole && !wholes.contains(whole)))
                             return std::nullopt;
                         return hit[1] + u' ' + lexicon.word(QLatin1String("out-of")) + u' ' + hit[2];
                     }});
    const QHash<QChar, QString> signs{{u'½', QStringLiteral("1/2")},
                                      {u'¼', QStringLiteral("1/4")},
                                      {u'¾', QStringLiteral("3/4")},
                                      {u'⅓', QStringLiteral("1/3")},
                                      {u'⅔', QStringLiteral("2/3")}};
    rules.push_back(
        {exactly(QStringLiteral("(?:(?<=\\d) )?[½¼¾⅓⅔]")), [&lexicon, signs](const Hit &hit) -> std::optional<QString> {
             const QString words = lexicon.fractions().value(signs.value(hit.all().back())).value(0);
             if (words.isEmpty())
                 return std::nullopt;
             const bool more = !hit.before(1).isEmpty() && hit.before(1).back().isDigit(); // "14½"
             return more ? u' ' + lexicon.word(QLatin1String("and")) + u' ' + words
                         : (hit.all().startsWith(u' ') ? u' ' + words : words);
         }});
}

/// "£2.8bn", "$2 million": the currency is said last.
void addMagnitudes(std::vector<Rule> &rules, Language language, const Quantities &quantities)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    rules.push_back(
        {exactly(numberStart(language) +
                 QStringLiteral("(%1) ?(%2) ?(%3)(?!\\p{L})")
                     .arg(oneOf(quantities.signs()), numberPattern(), oneOf(lexicon.magnitudes().keys()))),
         [&lexicon, language](const Hit &hit) -> std::optional<QString> {
             const Number number = numberOf(hit[2], language);
             const QString money = lexicon.form(lexicon.currencies().value(hit[1]), {QStringLiteral("5"), {}});
             const QString of = language != Language::Fr ? QStringLiteral(" ")
                                : money.startsWith(u'e') ? QStringLiteral(" d'")
                                                         : QStringLiteral(" de ");
             return lexicon.counted(lexicon.magnitudes().value(hit[3]), number) + of + money;
         }});
}

/// Long codes ("9912345678") as pairs: no voice is followed through billions.
void addLongNumbers(std::vector<Rule> &rules, Language language)
{
    rules.push_back({exactly(QStringLiteral(R"((?<![\p{L}\p{N}.,_/-])\d{9,}(?![\p{L}\p{N}_/-]|[.,]\d))")),
                     [language](const Hit &hit) -> std::optional<QString> { return phoneWords(hit.all(), language); }});
}

} // namespace

void addQuantityRules(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    const Quantities quantities(language);
    addRanges(rules, language, quantities);
    addAfterRange(rules, language);
    addFractions(rules, language);
    addMagnitudes(rules, language, quantities);
    addLongNumbers(rules, language);
    rules.push_back({exactly(numberStart(language) + quantities.pattern() + QStringLiteral(R"((?!\p{N}))")),
                     [language, quantities](const Hit &hit) -> std::optional<QString> {
                         const EarLexicon &words = EarLexicon::of(language);
                         const bool genitive = words.forms(QLatin1String("genitive-before")).contains(hit.wordBefore());
                         const QString said = quantities.said({hit[1], hit[2], hit[3]}, genitive);
                         // "1.2.3" is a number of a chapter.
                         const bool chapter = hit[1].isEmpty() && hit[3].isEmpty() && hit.after(2).size() == 2 &&
                                              hit.after(1) == QLatin1String(".") && hit.after(2).back().isDigit();
                         if (chapter || said == hit.all())
                             return std::nullopt;
                         return said;
                     }});
    // "A1-B1", levels of a language.
    rules.push_back({exactly(QStringLiteral(R"((?<![\p{L}\p{N}])([ABC][12]) ?[-–—] ?([ABC][12])(?![\p{L}\p{N}.]))")),
                     [language](const Hit &hit) { return rangeWords(hit, hit[1], hit[2], language); }});
    // "5€50"
    rules.push_back({exactly(numberStart(language) + QStringLiteral(R"((\d+) ?€(\d{2})(?![\p{L}\p{N}]|[.,]\d))")),
                     [quantities](const Hit &hit) -> std::optional<QString> {
                         return quantities.said({{}, hit[1] + u',' + hit[2], QStringLiteral("€")});
                     }});
    // "10-20 %", "en €": the sign alone.
    for (const QString &sign : quantities.signs()) {
        const EarLexicon::Forms forms = lexicon.currencies().value(sign);
        if (!forms.isEmpty() && !sign.front().isLetter())
            rules.push_back({exactly(QRegularExpression::escape(sign)),
                             [words = lexicon.form(forms, {QStringLiteral("5"), {}})](const Hit &hit) {
                                 const bool glued = !hit.before(1).isEmpty() && hit.before(1).back().isLetterOrNumber();
                                 return glued ? u' ' + words : words;
                             }});
    }
    // "-5 °C"
    rules.push_back({exactly(QStringLiteral(R"((?<![\p{L}\p{N}.,)/-])-(?=\d))")),
                     [minus = lexicon.word(QLatin1String("minus")) + u' '](const Hit &hit) {
                         const QString before = hit.before(1);
                         return before.isEmpty() || before.back() == u' ' || before.back() == u'(' ? minus
                                                                                                   : u' ' + minus;
                     }});
}

} // namespace escale::ear
