// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/earrules.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace escale::ear {
namespace {

std::vector<Rule> build(Language language)
{
    std::vector<Rule> rules;
    addAddressRules(rules, language);
    addPhoneRules(rules, language);
    for (const EarLexicon::Rewrite &rewrite : EarLexicon::of(language).rewrites()) {
        rules.push_back({exactly(rewrite.pattern), [words = rewrite.words](const Hit &hit) {
                             QString said = words;
                             constexpr int most = 9;
                             for (int i = 1; i <= most; ++i)
                                 said.replace(QStringLiteral("\\%1").arg(i), hit[i]);
                             return said;
                         }});
    }
    addDateRules(rules, language);
    addTimeRules(rules, language);
    addQuantityRules(rules, language);
    addOrdinalRules(rules, language);
    addWordRules(rules, language);
    addSignRules(rules, language);
    for (const Rule &rule : rules) {
        Q_ASSERT_X(rule.pattern.isValid(), "ear", qPrintable(rule.pattern.pattern()));
        rule.pattern.optimize();
    }
    return rules;
}

} // namespace

QString Hit::before(qsizetype most) const
{
    const qsizetype start = std::max<qsizetype>(0, match.capturedStart() - most);
    return text.mid(start, match.capturedStart() - start);
}

QString Hit::after(qsizetype most) const
{
    return text.mid(match.capturedEnd(), most);
}

QString Hit::wordBefore() const
{
    static const QRegularExpression word(QStringLiteral(R"([\p{L}\p{M}'.\x{200c}]+(?= ?$))"));
    // Arabic writes "and" onto the next word: "ومن", "وإلى".
    static const QRegularExpression withAnd(QStringLiteral("^و(من|إلى|حتى|في|قبل|بعد|عند|بين|على)$"));
    const QString found = word.match(before()).captured().toLower();
    const auto joined = withAnd.match(found);
    return joined.hasMatch() ? joined.captured(1) : found;
}

QString Hit::wordAfter() const
{
    static const QRegularExpression word(QStringLiteral(R"(^ ?([\p{L}\p{M}'\x{200c}]+))"));
    return word.match(after()).captured(1).toLower();
}

QRegularExpression exactly(const QString &pattern)
{
    return QRegularExpression(pattern);
}

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

QString oneOf(QStringList words)
{
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    return words.isEmpty() ? QStringLiteral("(?!)") : words.join(u'|');
}

QString rangeWords(const Hit &hit, const QString &from, const QString &to, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    const QString before = hit.wordBefore();
    if (lexicon.forms(QLatin1String("between")).contains(before))
        return from + u' ' + lexicon.word(QLatin1String("and")) + u' ' + to;
    // "до 5–10 см": two numbers side by side after a preposition.
    if (lexicon.forms(QLatin1String("loose-before")).contains(before) &&
        !lexicon.forms(QLatin1String("from")).contains(before))
        return from + u'-' + to;
    QString said = from + u' ' + lexicon.word(QLatin1String("to")) + u' ' + to;
    if (lexicon.has(QLatin1String("from")) && !lexicon.forms(QLatin1String("from")).contains(before))
        said.prepend(lexicon.word(QLatin1String("from")) + u' ');
    return said;
}

const std::vector<Rule> &rulesOf(Language language)
{
    static std::array<std::once_flag, allLanguages.size()> once;
    static std::array<std::vector<Rule>, allLanguages.size()> all;
    const auto index = static_cast<std::size_t>(language);
    std::call_once(once[index], [&] { all[index] = build(language); });
    return all[index];
}

} // namespace escale::ear
