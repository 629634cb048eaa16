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
#include <bit>
#include <set>
#include <utility>
#include <vector>

namespace escale {
namespace {

using namespace conceptformat;

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
    quint32 owner = 0;
    EntryKind kind = EntryKind::Everyday;
    QStringList words;
    QSet<quint32> stems = {};
};

/// Everyday words that stand there already in another order. (Shorter entries do not make longer ones needless: more
/// words name a concept more surely.)
bool saysNoMore(const Entry &entry, const std::vector<Entry> &before)
{
    return entry.kind == EntryKind::Everyday && std::any_of(before.begin(), before.end(), [&entry](const Entry &other) {
               return other.kind != EntryKind::Weak && other.words.size() == entry.words.size() &&
                      std::is_permutation(other.words.begin(), other.words.end(), entry.words.begin());
           });
}

/// Those that begin with one word behind each other, so that it is written once; but for the first ones.
void gather(std::vector<Entry> *ofConcept)
{
    std::vector<Entry> first;
    std::vector<Entry> others;
    int everyday = 0;
    for (Entry &entry : *ofConcept) {
        const bool searched = entry.kind != EntryKind::Everyday || ++everyday <= searchedEveryday;
        (searched ? first : others).push_back(std::move(entry));
    }
    std::stable_sort(others.begin(), others.end(),
                     [](const Entry &a, const Entry &b) { return a.words.first() < b.words.first(); });
    *ofConcept = std::move(first);
    std::move(others.begin(), others.end(), std::back_inserter(*ofConcept));
}

/// Numbers, each in as many bits as the largest needs.
QByteArray packed(const std::vector<quint32> &numbers, quint32 bits)
{
    QByteArray bytes;
    quint64 rest = 0;
    quint32 filled = 0;
    for (const quint32 number : numbers) {
        rest |= quint64{number} << filled;
        for (filled += bits; filled >= 8; filled -= 8) {
            bytes += static_cast<char>(rest & 0xffU);
            rest >>= 8U;
        }
    }
    if (filled > 0)
        bytes += static_cast<char>(rest);
    return bytes;
}

class Compiler {
public:
    explicit Compiler(const ConceptSource &source) : m_source(source) {}
    QByteArray compactForm();

private:
    using Numbers = std::vector<quint32>;

    void readEntries();
    void writeWords(Language language);
    void writeStems(Language language);
    void writeEntries();
    void writeLeads();
    void beginLeads();
    void writeConcepts();
    void appendWord(const QString &word, const QString &alphabet);
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] quint32 size(FileSection section) const { return static_cast<quint32>(m_numbers[section].size()); }

    const ConceptSource &m_source;
    std::array<Numbers, SectionCount> m_numbers; ///< but for the two of bytes
    QByteArray m_letters, m_texts;
    QString m_lastWord;
    std::array<std::vector<Entry>, allLanguages.size()> m_entries; ///< in the order of their concepts
    /// Of a language, counted from its first.
    std::array<QHash<QString, quint32>, allLanguages.size()> m_words;
    std::array<Numbers, allLanguages.size()> m_stemsOfWords;
    std::array<QMap<quint32, quint32>, allLanguages.size()> m_stems; ///< by key: entries that have it
};

/// Each that says something of its own.
void Compiler::readEntries()
{
    for (const Language language : allLanguages) {
        const auto l = static_cast<size_t>(language);
        const Stemmer stemmer(language);
        const QHash<quint32, QString> alone = namedAlone(m_source, language, stemmer);
        quint32 number = 0;
        for (const SourceConcept &one : m_source.concepts) {
            QList<QStringList> seen;
            std::vector<Entry> entries;
            for (const ConceptEntry &entry : one.entries[l]) {
                const QStringList words = contentWords(entry.text, language);
                if (words.isEmpty() || seen.contains(words))
                    continue;
                seen.append(words);
                // "Після школи" (after school) is no school: what is left without its grammar words names another
                // concept.
                const bool rest = words.size() == 1 && wordsIn(entry.text) > 1;
                const QString other = rest ? alone.value(stemKey(stemmer.stem(words.first())), one.name) : one.name;
                const bool weak = words.size() == 1 && (other != one.name || losesMeaning(entry.text, language) ||
                                                        losesNegation(entry.text, language));
                Entry read{number, weak ? EntryKind::Weak : entry.kind, words};
                for (const QString &word : words)
                    read.stems.insert(stemKey(stemmer.stem(word)));
                if (!saysNoMore(read, entries))
                    entries.push_back(read);
            }
            gather(&entries);
            std::move(entries.begin(), entries.end(), std::back_inserter(m_entries[l]));
            ++number;
        }
    }
}

void Compiler::appendWord(const QString &word, const QString &alphabet)
{
    qsizetype shared = 0;
    if (size(WordStems) % wordsOfBlock == 0) {
        m_numbers[WordBlocks].push_back(static_cast<quint32>(m_letters.size()));
    } else {
        const qsizetype most = std::min({m_lastWord.size(), word.size(), qsizetype{mostShared}});
        while (shared < most && m_lastWord.at(shared) == word.at(shared))
            ++shared;
    }
    m_letters += static_cast<char>(shared);
    for (const QChar letter : QStringView(word).sliced(shared))
        m_letters += static_cast<char>(firstLetter + alphabet.indexOf(letter));
    m_lastWord = word;
}

/// The letters of a language's words, sorted.
QString alphabetOf(const std::vector<Entry> &entries)
{
    std::set<QChar> letters;
    for (const Entry &entry : entries) {
        for (const QString &word : entry.words)
            letters.insert(word.begin(), word.end());
    }
    QString alphabet;
    for (const QChar letter : letters)
        alphabet += letter;
    if (alphabet.size() > qsizetype{mostLetters})
        qFatal("a language of the lexicon has %lld letters, a byte holds %u", qlonglong(alphabet.size()), mostLetters);
    return alphabet;
}

void Compiler::writeWords(Language language)
{
    const auto l = static_cast<size_t>(language);
    const Stemmer stemmer(language);
    QMap<QString, quint32> sorted; // and the key of the stem
    for (const Entry &entry : m_entries[l]) {
        for (const QString &word : entry.words) {
            if (!sorted.contains(word))
                sorted.insert(word, stemKey(stemmer.stem(word)));
        }
        for (const quint32 stem : entry.stems) {
            quint32 &count = m_stems[l][stem];
            count = std::min(count + 1, mostCounted);
        }
    }
    m_numbers[LanguageWords].push_back(size(WordStems));
    const QString alphabet = alphabetOf(m_entries[l]);
    m_numbers[LanguageLetters].push_back(size(Alphabet));
    for (const QChar letter : alphabet)
        m_numbers[Alphabet].push_back(letter.unicode());
    m_lastWord.clear();
    for (auto it = sorted.cbegin(); it != sorted.cend(); ++it) {
        const auto stem = m_stems[l].constFind(it.value());
        const auto number = static_cast<quint32>(std::distance(m_stems[l].cbegin(), stem));
        m_words[l].insert(it.key(), static_cast<quint32>(m_words[l].size()));
        m_stemsOfWords[l].push_back(number);
        appendWord(it.key(), alphabet);
        m_numbers[WordStems].push_back(number);
    }
}

void Compiler::writeStems(Language language)
{
    m_numbers[LanguageStems].push_back(size(StemKeys));
    for (const auto &[key, entries] : m_stems[static_cast<size_t>(language)].asKeyValueRange()) {
        m_numbers[StemKeys].push_back(key);
        m_numbers[StemCounts].push_back(entries);
    }
}

/// In the order of concepts, then languages.
void Compiler::writeEntries()
{
    std::array<size_t, allLanguages.size()> next{};
    for (quint32 owner = 0; owner < static_cast<quint32>(m_source.concepts.size()); ++owner) {
        for (size_t l = 0; l < allLanguages.size(); ++l) {
            m_numbers[FirstEntries].push_back(size(EntryShapes));
            m_numbers[FirstWords].push_back(size(EntryWords));
            for (; next[l] < m_entries[l].size() && m_entries[l][next[l]].owner == owner; ++next[l]) {
                const Entry &entry = m_entries[l][next[l]];
                const bool first = m_numbers[FirstEntries].back() == size(EntryShapes);
                const bool shares = !first && m_entries[l][next[l] - 1].words.first() == entry.words.first();
                m_numbers[EntryShapes].push_back(static_cast<quint32>(entry.words.size()) << wordsShift |
                                                 (shares ? sharesFirst : 0) | static_cast<quint32>(entry.kind));
                for (const QString &word : entry.words.sliced(shares ? 1 : 0))
                    m_numbers[EntryWords].push_back(m_words[l].value(word));
            }
        }
    }
    m_numbers[FirstEntries].push_back(size(EntryShapes));
}

void Compiler::beginLeads()
{
    if (size(StemConcepts) % stemsOfBlock == 0)
        m_numbers[LeadBlocks].push_back(size(Leads));
    m_numbers[StemConcepts].push_back(size(Leads) - m_numbers[LeadBlocks].back());
}

/// From the stems to the concepts: by the rarest of each entry.
void Compiler::writeLeads()
{
    for (size_t l = 0; l < allLanguages.size(); ++l) {
        const QList<quint32> counts = m_stems[l].values();
        std::vector<std::vector<quint32>> owners(static_cast<size_t>(counts.size()));
        for (const Entry &entry : m_entries[l]) {
            std::vector<std::pair<quint32, quint32>> byRarity; // count, stem
            for (const QString &word : entry.words) {
                const quint32 stem = m_stemsOfWords[l][m_words[l].value(word)];
                byRarity.emplace_back(counts.at(stem), stem);
            }
            std::sort(byRarity.begin(), byRarity.end());
            byRarity.erase(std::unique(byRarity.begin(), byRarity.end()), byRarity.end());
            byRarity.resize(std::min<size_t>(byRarity.size(), keysOfEntry));
            for (const auto &[count, stem] : byRarity) {
                if (owners[stem].empty() || owners[stem].back() != entry.owner)
                    owners[stem].push_back(entry.owner);
            }
        }
        for (const auto &ofStem : owners) {
            beginLeads();
            m_numbers[Leads].insert(m_numbers[Leads].end(), ofStem.begin(), ofStem.end());
        }
    }
    beginLeads();
}

void Compiler::writeConcepts()
{
    QHash<QString, quint32> numbers;
    for (const SourceConcept &one : m_source.concepts)
        numbers.insert(one.name, static_cast<quint32>(numbers.size()));
    const auto text = [this](FileSection section, const QString &written) {
        m_numbers[section].push_back(static_cast<quint32>(m_texts.size()));
        m_texts += written.toUtf8();
    };
    const auto list = [&](FileSection starts, FileSection all, const QStringList &names) {
        m_numbers[starts].push_back(size(all));
        for (const QString &name : names) {
            if (const auto found = numbers.constFind(name); found != numbers.constEnd())
                m_numbers[all].push_back(*found);
        }
    };
    for (const SourceConcept &one : m_source.concepts) {
        text(ConceptNames, one.name);
        list(ConceptNear, Near, one.near);
        list(ConceptGeneral, General, one.general);
    }
    text(ConceptNames, {});
    list(ConceptNear, Near, {});
    list(ConceptGeneral, General, {});
    for (const SourceConcept &one : m_source.concepts)
        text(ConceptPictures, one.picture);
    text(ConceptPictures, {});
}

QByteArray Compiler::bytes() const
{
    QByteArray head;
    QByteArray body;
    const auto put = [&head](quint32 value) {
        std::array<char, sizeof value> bytes{};
        qToLittleEndian(value, bytes.data());
        head.append(bytes.data(), bytes.size());
    };
    for (size_t section = 0; section < SectionCount; ++section) {
        const Numbers &numbers = m_numbers[section];
        const auto largest = std::max_element(numbers.begin(), numbers.end());
        auto bits = static_cast<quint32>(largest == numbers.end() ? 0 : std::bit_width(*largest));
        auto count = static_cast<quint32>(numbers.size());
        QByteArray content = packed(numbers, bits);
        if (section == Letters || section == Texts) {
            content = section == Letters ? m_letters : m_texts;
            count = static_cast<quint32>(content.size());
            bits = 8;
        }
        put(conceptformat::headSize + static_cast<quint32>(body.size()));
        put(count);
        put(bits);
        body += content;
    }
    const QByteArray places = std::exchange(head, {});
    put(conceptformat::magic);
    put(conceptformat::headSize + static_cast<quint32>(body.size()) + spare);
    return head + places + body + QByteArray(spare, 0);
}

QByteArray Compiler::compactForm()
{
    readEntries();
    for (const Language language : allLanguages) {
        writeWords(language);
        writeStems(language);
    }
    m_numbers[LanguageWords].push_back(size(WordStems));
    m_numbers[LanguageStems].push_back(size(StemKeys));
    m_numbers[LanguageLetters].push_back(size(Alphabet));
    writeEntries();
    writeLeads();
    writeConcepts();
    return bytes();
}

} // namespace

QByteArray compactForm(const ConceptSource &source)
{
    return Compiler(source).compactForm();
}

} // namespace escale
