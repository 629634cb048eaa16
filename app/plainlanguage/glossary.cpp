// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlanguage/glossary.h"

#include "search/stem.h"
#include "search/wordforms.h"
#include "search/words.h"

#include <QFile>
#include <QSet>
#include <algorithm>

namespace escale {
namespace {

QStringList trimmedNames(const QString &names)
{
    QStringList list;
    for (const QString &name : names.split(u'|'))
        list.append(name.trimmed());
    return list;
}

/// Every word in any of its forms; a short word ("de", "à") and what stands in capitals as it is.
QString phraseOf(const QList<PlainWord> &words)
{
    QStringList pattern;
    for (const PlainWord &word : words)
        pattern.append(word.folded.size() > 2 && word.known ? u"~"_qs + word.lemmas.join(u"|~"_qs) : word.lower);
    return pattern.join(u' ');
}

/// Of Arabic also without the particle that is written in one with it: "by the card" (ب, ك, ل, and و, ف before).
QStringList firstStems(const QString &word, Language language, const Stemmer &stemmer)
{
    QStringList stems{stemmer.stem(word)};
    constexpr qsizetype longEnough = 4;
    QStringView rest = word;
    for (const QStringView particles : {QStringView(u"وف"), QStringView(u"بكل")}) {
        if (language != Language::Ar || rest.size() < longEnough || !particles.contains(rest.front()))
            continue;
        rest = rest.mid(1);
        stems.append(stemmer.stem(rest));
    }
    return stems;
}

/// "CAF", "PASS": words of every day when they are written otherwise.
bool isCapitals(const QString &name)
{
    return name == name.toUpper() && name != name.toLower();
}

QStringList stemsOf(const QList<FoldedWord> &words, const Stemmer &stemmer)
{
    QStringList stems;
    for (const FoldedWord &word : words)
        stems.append(stemmer.stem(word.word));
    return stems;
}

Error wrong(qsizetype line, const QString &what)
{
    return {Problem::BadConfiguration, QStringLiteral("Line %1 of the glossary %2.").arg(line).arg(what), {}};
}

} // namespace

Result<Glossary> Glossary::parse(const QString &text, const WordForms &forms)
{
    Glossary glossary;
    glossary.m_forms = &forms;
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
            for (const QString &name : trimmedNames(line.mid(2))) {
                if (name.isEmpty() || names.contains(name))
                    return wrong(number, u"names a term that is empty or has an entry already"_qs);
                names.insert(name);
                term.otherNames.append(name);
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
        else if (const auto language = languageFromCode(key); language && *language != Language::Fr) {
            const qsizetype equals = value.indexOf(u'=');
            const QStringList called = trimmedNames(value.left(equals));
            const QString explanation = value.mid(equals + 1).trimmed();
            if (equals < 0 || called.contains(QString()) || explanation.isEmpty())
                return wrong(number, u"wants names, an equals sign and an explanation"_qs);
            for (const QString &name : called) {
                if (names.contains(key + u':' + name))
                    return wrong(number, u"names a term that has an entry already"_qs);
                names.insert(key + u':' + name);
            }
            term.names.insert(*language, called);
            term.explanations.insert(*language, explanation);
        } else if (language)
            term.explanations.insert(*language, value);
        else
            return wrong(number, u"has an unknown key"_qs);
    }
    if (glossary.m_terms.isEmpty() || !glossary.m_terms.last().explanations.contains(Language::Fr))
        return wrong(number, u"ends before the last term has its French explanation"_qs);
    for (const Language language : allLanguages) {
        const Stemmer stemmer(language);
        for (qsizetype i = 0; i < glossary.m_terms.size(); ++i) {
            for (const QString &name : glossary.m_terms.at(i).names.value(language)) {
                const QStringList stems = stemsOf(foldedWordsIn(name, language), stemmer);
                if (stems.isEmpty())
                    return wrong(number, u"has a name without a word, of "_qs + glossary.m_terms.at(i).term);
                glossary.m_names[language].insert(stems.first(), {i, stems, isCapitals(name)});
            }
        }
    }
    for (qsizetype i = 0; i < glossary.m_terms.size(); ++i) {
        const GlossaryTerm &term = glossary.m_terms.at(i);
        for (const QString &name : QStringList{term.term} + term.otherNames) {
            const QList<PlainWord> words = wordsOf(name, forms);
            if (words.isEmpty())
                return wrong(number, u"has a term without a word"_qs);
            const Entry entry{i, WordPattern::parse(phraseOf(words), forms), isCapitals(name)};
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
            if (words && *words > best.words &&
                (!entry->capitals || isCapitals(text.textOf(text.rangeOf(at, at + *words - 1)))))
                best = {&m_terms.at(entry->term), *words};
        }
    }
    return best;
}

QList<FoundTerm> Glossary::frenchTermsIn(const QString &words) const
{
    const TextAnalysis text = analyse(words, *m_forms);
    QList<FoundTerm> found;
    for (qsizetype at = 0; at < text.words.size(); ++at) {
        const Match match = matchAt(text, at);
        if (!match.term)
            continue;
        const qsizetype last = at + match.words - 1;
        found.append({text.rangeOf(at, last), match.term - m_terms.constData()});
        at = last;
    }
    return found;
}

QList<FoundTerm> Glossary::termsIn(const QString &words, Language language) const
{
    if (language == Language::Fr)
        return frenchTermsIn(words);
    const auto names = m_names.constFind(language);
    if (names == m_names.constEnd())
        return {};
    const QList<FoldedWord> folded = foldedWordsIn(words, language);
    const Stemmer stemmer(language);
    const QStringList stems = stemsOf(folded, stemmer);
    QList<FoundTerm> found;
    for (qsizetype at = 0; at < stems.size(); ++at) {
        const Name *best = nullptr;
        const auto rangeTo = [&](qsizetype last) {
            const WordSpan end = folded.at(last).span;
            return TextRange{folded.at(at).span.start, end.start + end.length - folded.at(at).span.start};
        };
        for (const QString &first : firstStems(folded.at(at).word, language, stemmer)) {
            for (auto name = names->constFind(first); name != names->constEnd() && name.key() == first; ++name) {
                if ((best && name->stems.size() <= best->stems.size()) ||
                    stems.mid(at + 1, name->stems.size() - 1) != name->stems.mid(1))
                    continue;
                const TextRange range = rangeTo(at + name->stems.size() - 1);
                if (!name->capitals || isCapitals(words.mid(range.start, range.length)))
                    best = &*name;
            }
        }
        if (!best)
            continue;
        const qsizetype last = at + best->stems.size() - 1;
        found.append({rangeTo(last), best->term});
        at = last;
    }
    return found;
}

} // namespace escale
