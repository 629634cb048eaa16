// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/conceptcompiler.h"

#include "search/conceptformat.h"
#include "search/contentwords.h"
#include "search/fold.h"
#include "search/stem.h"
#include "search/stopwords.h"
#include "search/words.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <algorithm>
#include <vector>

namespace escale {
namespace {

using namespace conceptformat;

/// An entry is looked up by these many of its words, the rarest.
constexpr size_t keysOfEntry = 2;

struct Compiler {
    std::array<std::vector<quint32>, SectionCount> sections; // Strings apart
    QByteArray strings;

    std::vector<quint32> &operator[](Section section) { return sections[section]; }
    quint32 size(Section section) const { return static_cast<quint32>(sections[section].size()); }

    quint32 string(const QByteArray &text)
    {
        const auto at = static_cast<quint32>(strings.size());
        strings += text;
        return at;
    }
};

/// Whether a word is left out only because folding makes a grammar word of it: "né" is not "ne". What is left of
/// "nouveau-né" then says less than was meant.
bool losesMeaning(const QString &text, Language language)
{
    WordScanner scanner(text);
    WordSpan span;
    while (scanner.next(&span)) {
        const QString written = text.mid(span.start, span.length).toLower();
        const QString folded = foldWord(written, language);
        if (scriptOf(written) == Script::Latin && written.size() == folded.size() && written != folded &&
            stopWords(language).contains(folded) && !writtenStopWords(language).contains(written))
            return true;
    }
    return false;
}

int wordsIn(const QString &text)
{
    WordScanner scanner(text);
    WordSpan span;
    int count = 0;
    while (scanner.next(&span))
        ++count;
    return count;
}

/// Which concept a word names all by itself, as it is written: by its stem, in one language.
QHash<quint32, QString> namedAlone(const ConceptSource &source, Language language, const Stemmer &stemmer)
{
    QHash<quint32, QString> owners;
    for (const SourceConcept &one : source.concepts) {
        for (const ConceptEntry &entry : one.entries[static_cast<size_t>(language)]) {
            const QStringList words = contentWords(entry.text, language);
            if (entry.kind != EntryKind::Weak && words.size() == 1 && wordsIn(entry.text) == 1)
                owners.insert(stemKey(stemmer.stem(words.first())), one.name);
        }
    }
    return owners;
}

struct Entry {
    quint32 owner = 0; ///< concept << 2 | kind
    QStringList words;
};

QByteArray bytesOf(const Compiler &compiler)
{
    QByteArray out;
    const auto put = [&out](quint32 value) { out.append(reinterpret_cast<const char *>(&value), sizeof value); };
    put(magic);
    quint32 at = sizeof(quint32) * (SectionCount + 2);
    for (size_t section = 0; section < SectionCount; ++section) {
        put(at);
        at += static_cast<quint32>(sizeof(quint32) * compiler.sections[section].size());
    }
    put(at + static_cast<quint32>(compiler.strings.size()));
    for (const auto &section : compiler.sections) {
        for (const quint32 value : section)
            put(value);
    }
    return out + compiler.strings;
}

} // namespace

QByteArray compactForm(const ConceptSource &source)
{
    Compiler compiler;
    QHash<QString, quint32> numbers;
    for (const SourceConcept &one : source.concepts)
        numbers.insert(one.name, static_cast<quint32>(numbers.size()));

    // Entries by concept and language, each sequence of words once.
    std::array<std::vector<Entry>, allLanguages.size()> entries;
    std::vector<std::array<size_t, allLanguages.size()>> counts;
    std::array<QHash<quint32, QString>, allLanguages.size()> alone;
    for (const Language language : allLanguages)
        alone[static_cast<size_t>(language)] = namedAlone(source, language, Stemmer(language));
    quint32 number = 0;
    for (const SourceConcept &one : source.concepts) {
        auto &count = counts.emplace_back();
        for (const Language language : allLanguages) {
            const auto l = static_cast<size_t>(language);
            const Stemmer stemmer(language);
            QList<QStringList> seen;
            for (const ConceptEntry &entry : one.entries[l]) {
                const QStringList words = contentWords(entry.text, language);
                if (words.isEmpty() || seen.contains(words))
                    continue;
                seen.append(words);
                // "Після школи" (after school) is no school: what is left without its grammar words names another
                // concept.
                const bool rest = words.size() == 1 && wordsIn(entry.text) > 1;
                const QString other = rest ? alone[l].value(stemKey(stemmer.stem(words.first())), one.name) : one.name;
                const bool weak = words.size() == 1 && (other != one.name || losesMeaning(entry.text, language));
                const EntryKind kind = weak ? EntryKind::Weak : entry.kind;
                entries[l].push_back({number << 2U | static_cast<quint32>(kind), words});
            }
            count[l] = static_cast<size_t>(seen.size());
        }
        ++number;
    }

    // Words, language by language.
    std::array<QHash<QString, quint32>, allLanguages.size()> wordNumbers;
    std::array<QHash<quint32, quint32>, allLanguages.size()> stemCounts;
    for (const Language language : allLanguages) {
        const auto l = static_cast<size_t>(language);
        compiler[LanguageWords].push_back(compiler.size(WordStems));
        const Stemmer stemmer(language);
        QMap<QByteArray, QString> sorted;
        for (const Entry &entry : entries[l]) {
            QSet<quint32> stems;
            for (const QString &word : entry.words) {
                sorted.insert(word.toUtf8(), word);
                stems.insert(stemKey(stemmer.stem(word)));
            }
            for (const quint32 stem : stems)
                ++stemCounts[l][stem];
        }
        for (auto it = sorted.cbegin(); it != sorted.cend(); ++it) {
            wordNumbers[l].insert(it.value(), compiler.size(WordStems));
            const quint32 stem = stemKey(stemmer.stem(it.value()));
            compiler[WordStarts].push_back(compiler.string(it.key()));
            compiler[WordStems].push_back(stem);
            compiler[WordCounts].push_back(stemCounts[l].value(stem));
        }
    }
    compiler[LanguageWords].push_back(compiler.size(WordStems));
    compiler[WordStarts].push_back(static_cast<quint32>(compiler.strings.size()));

    // Entries, in the order of concepts, then languages.
    std::array<size_t, allLanguages.size()> next{};
    std::array<std::vector<std::pair<quint32, quint32>>, allLanguages.size()> keys;
    for (const auto &count : counts) {
        for (size_t l = 0; l < allLanguages.size(); ++l) {
            compiler[ConceptEntries].push_back(compiler.size(EntryConcepts));
            for (size_t i = 0; i < count[l]; ++i) {
                const Entry &entry = entries[l][next[l]++];
                const quint32 entryNumber = compiler.size(EntryConcepts);
                compiler[EntryConcepts].push_back(entry.owner);
                compiler[EntryWords].push_back(compiler.size(EntryWordList));
                std::vector<std::pair<quint32, quint32>> byRarity; // count, stem
                for (const QString &word : entry.words) {
                    const quint32 w = wordNumbers[l].value(word);
                    compiler[EntryWordList].push_back(w);
                    byRarity.emplace_back(compiler[WordCounts][w], compiler[WordStems][w]);
                }
                std::sort(byRarity.begin(), byRarity.end());
                byRarity.erase(std::unique(byRarity.begin(), byRarity.end()), byRarity.end());
                for (size_t k = 0; k < std::min(keysOfEntry, byRarity.size()); ++k)
                    keys[l].emplace_back(byRarity[k].second, entryNumber);
            }
        }
    }
    compiler[ConceptEntries].push_back(compiler.size(EntryConcepts));
    compiler[EntryWords].push_back(compiler.size(EntryWordList));
    quint32 keyCount = 0;
    for (auto &ofLanguage : keys) {
        compiler[LanguageKeys].push_back(keyCount);
        std::sort(ofLanguage.begin(), ofLanguage.end());
        for (const auto &[stem, entry] : ofLanguage) {
            compiler[Keys].push_back(stem);
            compiler[Keys].push_back(entry);
            ++keyCount;
        }
    }
    compiler[LanguageKeys].push_back(keyCount);

    for (const SourceConcept &one : source.concepts) {
        compiler[ConceptNames].push_back(compiler.string(one.name.toUtf8()));
        compiler[ConceptNear].push_back(compiler.size(Near));
        for (const QString &name : one.near) {
            if (const auto found = numbers.constFind(name); found != numbers.constEnd())
                compiler[Near].push_back(*found);
        }
    }
    compiler[ConceptNames].push_back(static_cast<quint32>(compiler.strings.size()));
    for (const SourceConcept &one : source.concepts)
        compiler[ConceptPictures].push_back(compiler.string(one.picture.toUtf8()));
    compiler[ConceptPictures].push_back(static_cast<quint32>(compiler.strings.size()));
    compiler[ConceptNear].push_back(compiler.size(Near));
    return bytesOf(compiler);
}

} // namespace escale
