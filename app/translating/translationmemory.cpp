// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/translationmemory.h"

#include "speech/sentences.h"
#include "translating/sentencepairs.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringMatcher>
#include <QVarLengthArray>
#include <algorithm>
#include <atomic>
#include <set>

namespace escale {
namespace {

constexpr int same = 100, sameNeighbours = 101, samePlace = 102, least = 75;
/// What is put together of sentences that are all the same, and of others; from here on a whole needs no sentences.
constexpr int sameSentences = 99, likeSentences = 94, almostSame = 95;
/// Of one block; what has more, or is longer, is looked up as a whole only: nobody writes it.
constexpr qsizetype mostSentences = 40, longestCut = 8000;

const QRegularExpression &tokenPattern()
{
    static const QRegularExpression token(
        QStringLiteral("\\d+(?:[ \\x{a0}\\x{202f}.,]\\d+)*|[\\p{L}\\p{M}]+|[^\\s\\p{L}\\p{M}\\d]"),
        QRegularExpression::UseUnicodePropertiesOption);
    return token;
}

struct Token {
    QString text; ///< words in small letters, signs, and one sign for every number
    qsizetype start;
};

QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    for (auto matches = tokenPattern().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString token = match.captured();
        tokens.append({token.front().isDigit() ? QStringLiteral("0") : token.toLower(), match.capturedStart()});
    }
    return tokens;
}

/// None where nobody cuts: a text that is too long, or of too many.
QList<TextRange> sentencesIn(const QString &text, Language language)
{
    if (text.size() > longestCut)
        return {};
    const QList<TextRange> sentences = sentencesOf(text, language);
    return sentences.size() > mostSentences ? QList<TextRange>() : sentences;
}

QList<qsizetype> lengthsOf(const QList<TextRange> &sentences)
{
    QList<qsizetype> lengths;
    for (const TextRange &sentence : sentences)
        lengths.append(sentence.length);
    return lengths;
}

QStringList numbersOf(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\d+(?:[ \\x{a0}\\x{202f}.,]\\d{3})*(?:,\\d+)?"));
    QStringList numbers;
    for (auto matches = number.globalMatch(text); matches.hasNext();)
        numbers.append(matches.next().captured());
    return numbers;
}

/// Words that one has to change to make one text of the other (Levenshtein); at most `most`, beyond which nobody asks.
int distance(std::span<const int> a, std::span<const int> b, int most)
{
    constexpr qsizetype usual = 256; // words: on the stack
    QVarLengthArray<int, usual> row(static_cast<qsizetype>(b.size()) + 1);
    for (qsizetype j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    int first = 0;
    for (const int word : a) {
        int diagonal = row[0];
        row[0] = ++first;
        int best = row[0];
        qsizetype j = 0;
        for (const int other : b) {
            ++j;
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (word == other ? 0 : 1)});
            diagonal = above;
            best = std::min(best, row[j]);
        }
        if (best > most)
            return best;
    }
    return row.last();
}

bool standsBefore(const MemoryMatch &a, const MemoryMatch &b)
{
    if (a.percent != b.percent)
        return a.percent > b.percent;
    if (a.unit.date != b.unit.date)
        return a.unit.date > b.unit.date;
    return std::pair(a.unit.fiche, a.unit.key) < std::pair(b.unit.fiche, b.unit.key);
}

/// One translation of all sentences, put together as the French is.
MemoryMatch putTogether(const QString &french, const QList<TextRange> &sentences, const QList<MemoryMatch> &known)
{
    MemoryMatch whole;
    whole.sentences = static_cast<int>(sentences.size());
    whole.unit.fiche = known.first().unit.fiche;
    whole.unit.date = known.first().unit.date;
    whole.unit.by = known.first().unit.by;
    qsizetype confirmed = 0;
    qsizetype weighed = 0, length = 0;
    bool allSame = true;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        if (i > 0) {
            const qsizetype from = sentences[i - 1].end();
            const QString space = french.mid(from, sentences[i].start - from);
            const QString between = space.contains(u'\n') ? space : QStringLiteral(" ");
            whole.target += between;
            whole.unit.source += between;
        }
        whole.target += known[i].target;
        whole.unit.source += known[i].unit.source;
        weighed += known[i].percent * sentences[i].length;
        length += sentences[i].length;
        allSame = allSame && known[i].percent == same;
        if (known[i].unit.fiche != whole.unit.fiche || known[i].unit.date != whole.unit.date) {
            whole.unit.fiche.clear(); // of several
            whole.unit.date = {};
        }
        confirmed += known[i].unit.confirmedHere ? 1 : 0;
        if (known[i].unit.by != whole.unit.by)
            whole.unit.by.clear();
    }
    whole.unit.confirmedHere = confirmed == sentences.size();
    if (confirmed > 0 && !whole.unit.confirmedHere) { // of two origins: neither is said of all of it
        whole.unit.fiche.clear();
        whole.unit.date = {};
    }
    whole.unit.target = whole.target;
    whole.percent = allSame ? sameSentences : std::min(likeSentences, static_cast<int>(weighed / length));
    return whole;
}

/// The translation with the numbers of the French that is asked instead of those it was made of; nothing where a number
/// of the one is not in the other exactly once.
std::optional<QString> withNumbers(const TranslationUnit &unit, const QString &asked)
{
    const QStringList before = numbersOf(unit.source), now = numbersOf(asked);
    if (before.size() != now.size())
        return std::nullopt;
    QString target = unit.target;
    QList<std::pair<qsizetype, qsizetype>> places; // in the target, number
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QRegularExpression alone(
            QStringLiteral("(?<![\\d])%1(?![\\d])").arg(QRegularExpression::escape(before[i])));
        auto matches = alone.globalMatch(target);
        if (!matches.hasNext() || before.count(before[i]) > 1)
            return std::nullopt;
        const qsizetype at = matches.next().capturedStart();
        if (matches.hasNext())
            return std::nullopt;
        places.append({at, i});
    }
    std::sort(places.begin(), places.end(), std::greater<>());
    for (const auto &[at, number] : places)
        target.replace(at, before[number].size(), now[number]);
    return target;
}

quint64 anotherContent()
{
    static std::atomic<quint64> contents = 0; // memories may be made in more than one thread
    return ++contents;
}

} // namespace

void TranslationMemory::add(TranslationUnit unit)
{
    Entry entry;
    const int number = static_cast<int>(m_units.size());
    if (unit.confirmedHere) {
        const int before = m_confirmed.value({unit.fiche, unit.key}, -1);
        if (before >= 0 && m_units[before].unit == unit)
            return;
        forget(unit.fiche, unit.key);
        m_confirmed.insert({unit.fiche, unit.key}, number);
    }
    QList<qsizetype> starts; // of the words
    for (const Token &token : tokensOf(unit.source)) {
        const auto found = m_words.constFind(token.text);
        const int word = found == m_words.cend() ? static_cast<int>(m_words.size()) : *found;
        if (found == m_words.cend()) {
            m_words.insert(token.text, word);
            m_unitsOfWord.append(QList<int>());
        }
        entry.words.append(word);
        starts.append(token.start);
        QList<int> &units = m_unitsOfWord[word];
        if (units.isEmpty() || units.last() != number)
            units.append(number);
    }
    entry.folded = (unit.source + u'\n' + unit.target).toCaseFolded();
    entry.unit = std::move(unit);
    addSentences(entry, starts);
    m_units.append(std::move(entry));
    m_content = anotherContent();
}

void TranslationMemory::forget(const QString &fiche, const QString &key)
{
    const int number = m_confirmed.value({fiche, key}, -1);
    if (number < 0)
        return;
    m_confirmed.remove({fiche, key});
    for (const int word : std::as_const(m_units[number].words))
        m_unitsOfWord[word].removeOne(number);
    m_units[number] = Entry(); // its place stays: the others are known by theirs
    m_units[number].isGone = true;
    ++m_gone;
    m_content = anotherContent();
}

/// Where both texts have as many of them, and of like lengths: the first is the translation of the first. `starts`: of
/// the words.
void TranslationMemory::addSentences(Entry &entry, const QList<qsizetype> &starts)
{
    const QList<TextRange> french = sentencesIn(entry.unit.source, Language::Fr);
    if (french.size() < 2)
        return;
    const QList<TextRange> translated = sentencesIn(entry.unit.target, m_language);
    if (french.size() != translated.size() || !arePairsByLength(lengthsOf(french), lengthsOf(translated), m_language))
        return;
    entry.firstSentence = static_cast<int>(m_sentences.size());
    entry.sentences = static_cast<int>(french.size());
    for (qsizetype i = 0; i < french.size(); ++i) {
        const auto from = std::lower_bound(starts.begin(), starts.end(), french[i].start);
        const auto to = std::lower_bound(from, starts.end(), french[i].end());
        m_sentences.append({static_cast<int>(french[i].start), static_cast<int>(french[i].length),
                            static_cast<int>(translated[i].start), static_cast<int>(translated[i].length),
                            static_cast<int>(from - starts.begin()), static_cast<int>(to - from)});
    }
}

void TranslationMemory::add(const QString &fiche, const Translation &french, const Translation &translated)
{
    const QList<Segment> segments = segmentsOf(french, translated);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        TranslationUnit unit;
        unit.source = wordsOf(segments[i].source).trimmed();
        unit.target = wordsOf(segments[i].target).trimmed();
        if (unit.source.isEmpty() || unit.target.isEmpty())
            continue;
        unit.fiche = fiche;
        unit.key = segments[i].key;
        unit.date = translated.date;
        if (i > 0)
            unit.before = wordsOf(segments[i - 1].source).trimmed();
        if (i + 1 < segments.size())
            unit.after = wordsOf(segments[i + 1].source).trimmed();
        add(std::move(unit));
    }
}

QList<int> TranslationMemory::knownWords(const QString &text) const
{
    QList<int> words;
    int unknown = -1; // each unlike all others
    for (const Token &token : tokensOf(text)) {
        const auto found = m_words.constFind(token.text);
        words.append(found == m_words.cend() ? unknown-- : *found);
    }
    return words;
}

/// Sentences of a text are asked about alone, and know no neighbours.
QList<MemoryMatch> TranslationMemory::like(const TranslationUnit &asked, Among among, const QString &leaveOut) const
{
    const QList<int> words = knownWords(asked.source);
    if (words.isEmpty())
        return {};
    // A word of the question that a unit has not costs a change, so a unit is compared only when it has nearly all of
    // them: the longest that may match has a third more words, and a quarter of those may differ.
    const QSet<int> different(words.begin(), words.end());
    const qsizetype enough = std::max<qsizetype>(1, different.size() - words.size() / 3);
    QList<int> shared(m_units.size(), 0);
    for (const int word : different) {
        if (word < 0)
            continue;
        for (const int unit : m_unitsOfWord[word])
            ++shared[unit];
    }
    QHash<QString, MemoryMatch> byTarget;
    const auto keep = [&byTarget](const MemoryMatch &match) {
        auto &best = byTarget[match.target];
        if (match.percent > best.percent || (match.percent == best.percent && match.unit.date > best.unit.date))
            best = match;
    };
    /// The changes that make one of the other; nothing where they are too many.
    const auto changesTo = [&](std::span<const int> own, qsizetype common) -> std::optional<int> {
        const int longest = static_cast<int>(std::max<std::size_t>(words.size(), own.size()));
        const int shortest = static_cast<int>(std::min<std::size_t>(words.size(), own.size()));
        const int most = longest * (same - least) / same;
        if (longest - shortest > most || different.size() - common > most)
            return std::nullopt;
        const int changes = distance({words.constData(), static_cast<std::size_t>(words.size())}, own, most);
        return changes > most ? std::nullopt : std::optional(changes);
    };
    const auto matchOf = [&](const TranslationUnit &unit, std::size_t length, int changes) {
        const int longest = static_cast<int>(std::max<std::size_t>(words.size(), length));
        MemoryMatch match{same - (changes * same + longest - 1) / longest, unit.target, unit, {}, 0};
        if (unit.source == asked.source) {
            const bool neighbours = among == Among::Blocks && unit.before == asked.before && unit.after == asked.after;
            match.percent = !neighbours                                          ? same
                            : unit.fiche == asked.fiche && unit.key == asked.key ? samePlace
                                                                                 : sameNeighbours;
        } else if (changes == 0) {
            // Other numbers, capitals or spaces.
            if (const auto target = withNumbers(unit, asked.source)) {
                match.percent = same - 1;
                match.target = *target;
            } else {
                match.percent = almostSame;
            }
        } else {
            match.percent = std::min(match.percent, almostSame - 1);
        }
        return match;
    };
    for (qsizetype number = 0; number < m_units.size(); ++number) {
        if (shared.at(number) < enough)
            continue;
        const Entry &entry = m_units[number];
        if (!leaveOut.isEmpty() && entry.unit.fiche == leaveOut)
            continue;
        const std::span<const int> own(entry.words.constData(), static_cast<std::size_t>(entry.words.size()));
        if (among != Among::Sentences) {
            if (const auto changes = changesTo(own, shared.at(number)))
                keep(matchOf(entry.unit, own.size(), *changes));
        }
        for (int i = 0; among != Among::Blocks && i < entry.sentences; ++i) {
            const Sentence &inside = m_sentences[entry.firstSentence + i];
            const auto part =
                own.subspan(static_cast<std::size_t>(inside.word), static_cast<std::size_t>(inside.words));
            const auto changes = changesTo(part, shared.at(number));
            if (!changes)
                continue;
            TranslationUnit unit;
            unit.source = entry.unit.source.mid(inside.source, inside.sourceLength);
            unit.target = entry.unit.target.mid(inside.target, inside.targetLength);
            unit.fiche = entry.unit.fiche;
            unit.key = entry.unit.key;
            unit.date = entry.unit.date;
            unit.confirmedHere = entry.unit.confirmedHere;
            unit.by = entry.unit.by;
            keep(matchOf(unit, part.size(), *changes));
        }
    }
    QList<MemoryMatch> found = byTarget.values();
    std::sort(found.begin(), found.end(), standsBefore);
    return found;
}

/// One match of all sentences where all are known; else those that are, the best first.
QList<MemoryMatch> TranslationMemory::bySentences(const TranslationUnit &asked, const QString &leaveOut) const
{
    const QList<TextRange> sentences = sentencesIn(asked.source, Language::Fr);
    const Among among = sentences.size() == 1 ? Among::Sentences : Among::Both; // as a whole it has been looked up
    QList<MemoryMatch> known;
    for (const TextRange &sentence : sentences) {
        TranslationUnit one;
        one.source = asked.source.mid(sentence.start, sentence.length);
        QList<MemoryMatch> found = like(one, among, leaveOut);
        if (found.isEmpty())
            continue;
        found.first().sentence = sentence;
        known.append(found.first());
    }
    if (!known.isEmpty() && known.size() == sentences.size())
        return {putTogether(asked.source, sentences, known)};
    std::stable_sort(known.begin(), known.end(),
                     [](const MemoryMatch &a, const MemoryMatch &b) { return a.percent > b.percent; });
    QSet<QString> targets;
    known.removeIf([&targets](const MemoryMatch &match) {
        const auto before = targets.size();
        targets.insert(match.target);
        return targets.size() == before; // a sentence that stands there twice
    });
    return known;
}

QList<MemoryMatch> TranslationMemory::matches(const TranslationUnit &asked, int limit, const QString &leaveOut) const
{
    QList<MemoryMatch> found = like(asked, Among::Blocks, leaveOut);
    if (!found.isEmpty() && found.first().percent >= almostSame)
        return found.mid(0, limit);
    const QList<MemoryMatch> others = bySentences(asked, leaveOut);
    if (!others.isEmpty() && !others.first().isPart()) {
        const MemoryMatch &whole = others.first();
        const auto twin = std::find_if(found.begin(), found.end(),
                                       [&whole](const MemoryMatch &match) { return match.target == whole.target; });
        if (twin == found.end())
            found.append(whole);
        else if (twin->percent < whole.percent)
            *twin = whole;
        std::sort(found.begin(), found.end(), standsBefore);
        return found.mid(0, limit);
    }
    // What stands for all of it comes first, and leaves some room.
    const qsizetype room = std::min<qsizetype>(others.size(), limit / 2);
    found = found.mid(0, limit - room) + others;
    return found.mid(0, limit);
}

QList<TranslationUnit> TranslationMemory::concordance(const QString &words, int limit) const
{
    const QString wanted = words.simplified().toCaseFolded();
    QList<TranslationUnit> found;
    if (wanted.isEmpty())
        return found;
    const QStringMatcher matcher(wanted);
    QSet<QString> texts;
    for (const Entry &entry : m_units) {
        if (found.size() >= limit)
            break;
        if (matcher.indexIn(entry.folded) < 0)
            continue;
        const QString text = entry.unit.source + u'\n' + entry.unit.target;
        if (!texts.contains(text)) {
            texts.insert(text);
            found.append(entry.unit);
        }
    }
    return found;
}

QStringList TranslationMemory::words() const
{
    QStringList words;
    for (auto word = m_words.cbegin(); word != m_words.cend(); ++word) {
        if (!m_unitsOfWord[word.value()].isEmpty())
            words.append(word.key());
    }
    return words;
}

qsizetype TranslationMemory::uses(const QString &word) const
{
    const auto found = m_words.constFind(word);
    return found == m_words.cend() ? 0 : m_unitsOfWord[*found].size();
}

QList<const TranslationUnit *> TranslationMemory::unitsWithAny(const QStringList &words) const
{
    std::set<int> numbers;
    for (const QString &word : words) {
        const auto found = m_words.constFind(word);
        if (found != m_words.cend())
            numbers.insert(m_unitsOfWord[*found].cbegin(), m_unitsOfWord[*found].cend());
    }
    QList<const TranslationUnit *> units;
    for (const int number : numbers)
        units.append(&m_units[number].unit);
    return units;
}

QList<TranslationUnit> TranslationMemory::sample(int limit) const
{
    const qsizetype step = std::max<qsizetype>(1, m_units.size() / std::max(1, limit));
    QList<TranslationUnit> units;
    for (qsizetype at = 0; at < m_units.size() && units.size() < limit; at += step) {
        if (!m_units[at].isGone)
            units.append(m_units[at].unit);
    }
    return units;
}

} // namespace escale
