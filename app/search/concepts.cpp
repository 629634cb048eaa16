// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/concepts.h"

#include <QFile>
#include <QResource>
#include <algorithm>

/// The data is a library of its own; without this call a static link would leave it out.
static void useLexiconData()
{
    Q_INIT_RESOURCE(escale_lexicon_data);
}

namespace escale {

using namespace conceptformat;

const Concepts &Concepts::ours()
{
    static const Concepts concepts = [] {
        useLexiconData();
        // Not compressed: this is where it lies in the program file.
        const QResource resource(QStringLiteral(":/lexicon/concepts"));
        return Concepts(
            QByteArrayView(resource.data(), resource.isValid() ? static_cast<qsizetype>(resource.size()) : 0));
    }();
    return concepts;
}

Concepts::Concepts(QByteArrayView data)
{
    const auto head = [&data](size_t at) {
        return qFromLittleEndian<quint32>(data.data() + static_cast<qsizetype>(at * sizeof(quint32)));
    };
    if (data.size() < conceptformat::headSize || head(0) != conceptformat::magic || head(1) != data.size())
        return;
    for (size_t section = 0; section < SectionCount; ++section)
        m_sections[section] = {head(2 + 3 * section), head(3 + 3 * section), head(4 + 3 * section)};
    m_data = data;
    m_conceptCount = static_cast<int>(count(ConceptNames)) - 1;
}

quint32 Concepts::mark() const
{
    quint64 hash = 0xcbf29ce484222325U; // FNV-1a, eight bytes at a time
    for (qsizetype at = 0; at + 8 <= m_data.size(); at += 8) {
        hash = (hash ^ qFromLittleEndian<quint64>(m_data.data() + at)) * 0x100000001b3U;
        hash ^= hash >> 29U;
    }
    for (qsizetype at = m_data.size() / 8 * 8; at < m_data.size(); ++at)
        hash = (hash ^ static_cast<quint8>(m_data[at])) * 0x100000001b3U;
    return static_cast<quint32>(hash ^ hash >> 32U);
}

quint32 Concepts::number(FileSection section, size_t index) const
{
    return numberAt(m_data, m_sections[section], index);
}

Concepts::Range Concepts::range(FileSection starts, size_t index) const
{
    if (count(starts) == 0)
        return {};
    return {number(starts, index), number(starts, index + 1)};
}

QString Concepts::text(FileSection starts, int number) const
{
    const Range bytes = range(starts, static_cast<size_t>(number));
    return QString::fromUtf8(m_data.sliced(m_sections[Texts].at + bytes.first, bytes.last - bytes.first));
}

QString Concepts::name(int number) const
{
    return text(ConceptNames, number);
}

QString Concepts::picture(int number) const
{
    return text(ConceptPictures, number);
}

int Concepts::find(QStringView wanted) const
{
    for (int number = 0; number < m_conceptCount; ++number) {
        if (name(number) == wanted)
            return number;
    }
    return -1;
}

QList<int> Concepts::list(FileSection starts, FileSection all, int number) const
{
    const Range range = this->range(starts, static_cast<size_t>(number));
    QList<int> found;
    for (quint32 i = range.first; i < range.last; ++i)
        found.append(static_cast<int>(this->number(all, i)));
    return found;
}

QList<int> Concepts::near(int number) const
{
    return list(ConceptNear, Near, number);
}

QList<int> Concepts::general(int number) const
{
    return list(ConceptGeneral, General, number);
}

std::pair<int, int> Concepts::entriesOf(int number, Language language) const
{
    const Range entries =
        range(FirstEntries, static_cast<size_t>(number) * allLanguages.size() + static_cast<size_t>(language));
    return {static_cast<int>(entries.first), static_cast<int>(entries.last)};
}

size_t Concepts::placeOf(int entry) const
{
    size_t from = 0; // the last place that does not begin behind the entry
    size_t to = count(FirstEntries) - 1;
    while (to - from > 1) {
        const size_t middle = from + (to - from) / 2;
        (number(FirstEntries, middle) <= static_cast<quint32>(entry) ? from : to) = middle;
    }
    return from;
}

int Concepts::conceptOf(int entry) const
{
    return static_cast<int>(placeOf(entry) / allLanguages.size());
}

EntryKind Concepts::kindOf(int entry) const
{
    return static_cast<EntryKind>(number(EntryShapes, static_cast<size_t>(entry)) & kindOfEntry);
}

void Concepts::pass(quint32 entry, EntryCursor *cursor, quint32 firstOfLanguage, Words *words) const
{
    const quint32 shape = number(EntryShapes, entry);
    const quint32 count = shape >> wordsShift;
    const bool shares = (shape & sharesFirst) != 0;
    if (!shares)
        cursor->firstWord = cursor->next;
    for (quint32 i = 0; words && i < count; ++i) {
        const quint32 at = i == 0 ? cursor->firstWord : cursor->next + i - (shares ? 1 : 0);
        words->append(firstOfLanguage + number(EntryWords, at));
    }
    cursor->next += count - (shares ? 1 : 0);
}

Concepts::Words Concepts::wordsOf(int entry) const
{
    const size_t place = placeOf(entry);
    EntryCursor cursor{number(FirstWords, place)};
    for (auto before = number(FirstEntries, place); before < static_cast<quint32>(entry); ++before)
        pass(before, &cursor);
    Words words;
    pass(static_cast<quint32>(entry), &cursor, number(LanguageWords, place % allLanguages.size()), &words);
    return words;
}

void Concepts::eachWord(quint32 first, quint32 last, const std::function<bool(quint32, const QString &)> &each) const
{
    if (first >= last)
        return;
    const quint32 language = languageOf(first);
    const quint32 alphabet = number(LanguageLetters, language);
    const quint32 block = first / wordsOfBlock;
    const SectionPosition &written = m_sections[Letters];
    const char *bytes = m_data.data() + written.at;
    quint32 at = number(WordBlocks, block);
    QString word;
    // What a block has of the language before is read in the wrong letters, and handed to nobody: the first word of a
    // language is a whole one.
    for (quint32 number = block * wordsOfBlock; number < last && at < written.count; ++number) {
        word.truncate(static_cast<quint8>(bytes[at++]));
        for (; at < written.count && static_cast<quint8>(bytes[at]) >= firstLetter; ++at) {
            const quint32 letter = alphabet + static_cast<quint8>(bytes[at]) - firstLetter;
            word.append(QChar(letter < count(Alphabet) ? this->number(Alphabet, letter) : 0));
        }
        if (number >= first && !each(number, word))
            return;
    }
}

QString Concepts::word(quint32 number) const
{
    QString found;
    eachWord(number, number + 1, [&found](quint32, const QString &word) {
        found = word;
        return false;
    });
    return found;
}

quint32 Concepts::languageOf(quint32 word) const
{
    quint32 language = 0;
    while (language + 1 < allLanguages.size() && number(LanguageWords, language + 1) <= word)
        ++language;
    return language;
}

quint32 Concepts::stemNumber(quint32 word) const
{
    return number(LanguageStems, languageOf(word)) + number(WordStems, word);
}

quint32 Concepts::stemOf(quint32 word) const
{
    return number(StemKeys, stemNumber(word));
}

int Concepts::frequency(quint32 word) const
{
    return static_cast<int>(number(StemCounts, stemNumber(word)));
}

/// Whether the entry of these words is looked up by the stem: it has the stem, and few that are rarer.
bool Concepts::isKey(quint32 stem, const Words &words, size_t language) const
{
    const quint32 stemsBefore = number(LanguageStems, language);
    QVarLengthArray<quint32, 8> stems;
    for (const quint32 word : words)
        stems.append(stemsBefore + number(WordStems, word));
    if (!stems.contains(stem))
        return false; // as most are: an entry of a concept that has the word in another
    const std::pair rarity(number(StemCounts, stem), stem);
    QVarLengthArray<quint32, 8> rarer;
    for (const quint32 other : stems) {
        if (std::pair(number(StemCounts, other), other) < rarity && !rarer.contains(other))
            rarer.append(other);
    }
    return rarer.size() < keysOfEntry;
}

quint32 Concepts::firstLead(quint32 stem) const
{
    return number(LeadBlocks, stem / stemsOfBlock) + number(StemConcepts, stem);
}

QList<int> Concepts::withStem(Language language, quint32 key) const
{
    QList<int> found;
    const auto l = static_cast<size_t>(language);
    const Range stems = range(LanguageStems, l);
    quint32 stem = stems.first;
    for (quint32 to = stems.last; stem < to;) {
        const quint32 middle = stem + (to - stem) / 2;
        if (number(StemKeys, middle) < key)
            stem = middle + 1;
        else
            to = middle;
    }
    if (stem == stems.last || number(StemKeys, stem) != key)
        return found;
    const quint32 lastLead = firstLead(stem + 1);
    for (quint32 lead = firstLead(stem); lead < lastLead; ++lead) {
        const size_t place = number(Leads, lead) * allLanguages.size() + l;
        EntryCursor cursor{number(FirstWords, place)};
        const Range entries = range(FirstEntries, place);
        for (quint32 entry = entries.first; entry < entries.last; ++entry) {
            Words words;
            pass(entry, &cursor, number(LanguageWords, l), &words);
            if (isKey(stem, words, l))
                found.append(static_cast<int>(entry));
        }
    }
    return found;
}

QStringList Concepts::wordsOf(Language language) const
{
    const Range words = range(LanguageWords, static_cast<size_t>(language));
    QStringList all;
    eachWord(words.first, words.last, [&all](quint32, const QString &word) {
        all.append(word);
        return true;
    });
    return all;
}

quint32 Concepts::lowerBound(Language language, QStringView wanted) const
{
    auto [from, to] = range(LanguageWords, static_cast<size_t>(language));
    while (from < to) {
        const quint32 middle = from + (to - from) / 2;
        if (word(middle) < wanted)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

bool Concepts::knows(Language language, QStringView folded) const
{
    const quint32 at = lowerBound(language, folded);
    return at < range(LanguageWords, static_cast<size_t>(language)).last && word(at) == folded;
}

QStringList Concepts::completions(Language language, QStringView folded, qsizetype most) const
{
    struct Completion {
        int entries;
        QString word;
    };
    QList<Completion> found;
    eachWord(lowerBound(language, folded), range(LanguageWords, static_cast<size_t>(language)).last,
             [&](quint32 number, const QString &word) {
                 if (word.startsWith(folded) && word.size() > folded.size())
                     found.append({frequency(number), word});
                 return word.startsWith(folded);
             });
    std::stable_sort(found.begin(), found.end(),
                     [](const Completion &a, const Completion &b) { return a.entries > b.entries; });
    QStringList words;
    for (const Completion &one : found.first(std::min(most, found.size())))
        words.append(one.word);
    return words;
}

} // namespace escale
