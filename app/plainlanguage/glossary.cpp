// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlanguage/glossary.h"

#include "search/wordforms.h"

#include <QFile>
#include <QSet>

namespace escale {
namespace {

/// Every word in any of its forms; a short word ("de", "à") and what stands in capitals as it is.
QString phraseOf(const QList<PlainWord> &words)
{
    QStringList pattern;
    for (const PlainWord &word : words)
        pattern.append(word.folded.size() > 2 && word.known ? u"~"_qs + word.folded : word.lower);
    return pattern.join(u' ');
}

Error wrong(qsizetype line, const QString &what)
{
    return {Problem::BadConfiguration, QStringLiteral("Line %1 of the glossary %2.").arg(line).arg(what), {}};
}

} // namespace

Result<Glossary> Glossary::parse(const QString &text, const WordForms &forms)
{
    Glossary glossary;
    QSet<QString> names;
    qsizetype number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u"= ")) {
            if (!glossary.m_terms.isEmpty() && !glossary.m_terms.last().explanations.contains(Language::Fr))
                return wrong(number, u"begins a term before the last one has its French explanation"_qs);
            GlossaryTerm term;
            for (const QString &name : line.mid(2).split(u'|')) {
                const QString trimmed = name.trimmed();
                if (trimmed.isEmpty() || names.contains(trimmed))
                    return wrong(number, u"names a term that is empty or has an entry already"_qs);
                names.insert(trimmed);
                term.otherNames.append(trimmed);
            }
            term.term = term.otherNames.takeFirst();
            glossary.m_terms.append(term);
            continue;
        }
        const qsizetype colon = line.indexOf(u':');
        const QString key = line.left(colon), value = line.mid(colon + 1).trimmed();
        if (colon < 0 || value.isEmpty() || glossary.m_terms.isEmpty())
            return wrong(number, u"is no entry"_qs);
        GlossaryTerm &term = glossary.m_terms.last();
        if (key == u"plain")
            term.plain = value;
        else if (const auto language = languageFromCode(key))
            term.explanations.insert(*language, value);
        else
            return wrong(number, u"has an unknown key"_qs);
    }
    if (glossary.m_terms.isEmpty() || !glossary.m_terms.last().explanations.contains(Language::Fr))
        return wrong(number, u"ends before the last term has its French explanation"_qs);
    for (qsizetype i = 0; i < glossary.m_terms.size(); ++i) {
        const GlossaryTerm &term = glossary.m_terms.at(i);
        for (const QString &name : QStringList{term.term} + term.otherNames) {
            const QList<PlainWord> words = wordsOf(name, forms);
            if (words.isEmpty())
                return wrong(number, u"has a term without a word"_qs);
            const Entry entry{i, WordPattern::parse(phraseOf(words), forms)};
            for (const QString &lemma : QSet<QString>(words.first().lemmas.begin(), words.first().lemmas.end()))
                glossary.m_byFirst.insert(lemma, entry);
        }
    }
    return glossary;
}

const Glossary &Glossary::builtIn()
{
    static const Glossary glossary = [] {
        QFile file(u":/plainlanguage/glossary.txt"_qs);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the glossary is not in the program");
        auto read = parse(QString::fromUtf8(file.readAll()), WordForms::builtIn());
        if (!read)
            qFatal("%s", qPrintable(read.error().sentence)); // our own file: a test reads it
        return *std::move(read);
    }();
    return glossary;
}

Glossary::Match Glossary::matchAt(const TextAnalysis &text, qsizetype at) const
{
    Match best;
    for (const QString &lemma : text.words.at(at).lemmas) {
        for (auto entry = m_byFirst.constFind(lemma); entry != m_byFirst.constEnd() && entry.key() == lemma; ++entry) {
            const auto words = entry->phrase.matchAt(text, at);
            if (words && *words > best.words)
                best = {&m_terms.at(entry->term), *words};
        }
    }
    return best;
}

} // namespace escale
