// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlanguage/wordexplanations.h"

#include "plainlanguage/glossary.h"

namespace escale {

Translation withExplainedWords(Translation text)
{
    const Language language = text.language;
    return withTermLinks(std::move(text),
                         [language](const QString &words) { return Glossary::builtIn().termsIn(words, language); });
}

std::optional<WordExplanation> explanationOf(const Translation &text, qsizetype term, Language reader)
{
    const QList<Term> own = termsOf(text);
    if (term >= 0 && term < own.size())
        return WordExplanation{own.at(term), text.language, text.language, reader};
    const QList<GlossaryTerm> &terms = Glossary::builtIn().terms();
    const qsizetype at = term - own.size();
    if (term < 0 || at >= terms.size())
        return std::nullopt;
    const GlossaryTerm &known = terms.at(at);
    const QString name = text.language == Language::Fr ? known.term : known.names.value(text.language).value(0);
    if (name.isEmpty())
        return std::nullopt;
    const Language language = known.explanations.contains(reader) ? reader : Language::Fr;
    return WordExplanation{{name, known.explanations.value(language)}, language, text.language, reader};
}

} // namespace escale
