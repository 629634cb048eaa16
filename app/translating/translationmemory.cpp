// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/translationmemory.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringMatcher>
#include <algorithm>
#include <atomic>
#include <set>

namespace escale {
namespace {

constexpr int same = 100, sameNeighbours = 101, samePlace = 102, least = 75;

const QRegularExpression &tokenPattern()
{
    static const QRegularExpression token(
        QStringLiteral("\\d+(?:[ \\x{a0}\\x{202f}.,]\\d+)*|[\\p{L}\\p{M}]+|[^\\s\\p{L}\\p{M}\\d]"),
        QRegularExpression::UseUnicodePropertiesOption);
    return token;
}

/// Words in small letters, signs, and one sign for every number.
QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    for (auto matches = tokenPattern().globalMatch(text); matches.hasNext();) {
        const QString token = matches.next().captured();
        tokens.append(token.front().isDigit() ? QStringLiteral("0") : token.toLower());
    }
    return tokens;
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
int distance(const QList<int> &a, const QList<int> &b, int most)
{
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
            best = std::min(best, row[j]);
        }
        if (best > most)
            return best;
    }
    return row.last();
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

} // namespace

void TranslationMemory::add(TranslationUnit unit)
{
    Entry entry;
    const int number = static_cast<int>(m_units.size());
    for (const QString &token : tokensOf(unit.source)) {
        const auto found = m_words.constFind(token);
        const int word = found == m_words.cend() ? static_cast<int>(m_words.size()) : *found;
        if (found == m_words.cend()) {
            m_words.insert(token, word);
            m_unitsOfWord.append(QList<int>());
        }
        entry.words.append(word);
        QList<int> &units = m_unitsOfWord[word];
        if (units.isEmpty() || units.last() != number)
            units.append(number);
    }
    entry.folded = (unit.source + u'\n' + unit.target).toCaseFolded();
    entry.unit = std::move(unit);
    m_units.append(std::move(entry));
    static std::atomic<quint64> contents = 0; // memories may be made in more than one thread
    m_content = ++contents;
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
    for (const QString &token : tokensOf(text)) {
        const auto found = m_words.constFind(token);
        words.append(found == m_words.cend() ? unknown-- : *found);
    }
    return words;
}

QList<MemoryMatch> TranslationMemory::matches(const TranslationUnit &asked, int limit, const QString &leaveOut) const
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
    for (qsizetype number = 0; number < m_units.size(); ++number) {
        if (shared.at(number) < enough)
            continue;
        const Entry &entry = m_units[number];
        if (!leaveOut.isEmpty() && entry.unit.fiche == leaveOut)
            continue;
        const int longest = static_cast<int>(std::max(words.size(), entry.words.size()));
        const int most = longest * (same - least) / same;
        if (longest - std::min(words.size(), entry.words.size()) > most || different.size() - shared.at(number) > most)
            continue;
        const int changes = distance(words, entry.words, most);
        if (changes > most)
            continue;
        MemoryMatch match{same - (changes * same + longest - 1) / longest, entry.unit.target, entry.unit};
        if (entry.unit.source == asked.source) {
            const bool neighbours = entry.unit.before == asked.before && entry.unit.after == asked.after;
            match.percent = !neighbours                                                      ? same
                            : entry.unit.fiche == asked.fiche && entry.unit.key == asked.key ? samePlace
                                                                                             : sameNeighbours;
        } else if (changes == 0) {
            // Other numbers, capitals or spaces.
            if (const auto target = withNumbers(entry.unit, asked.source)) {
                match.percent = same - 1;
                match.target = *target;
            } else {
                match.percent = same - 5;
            }
        } else {
            match.percent = std::min(match.percent, same - 6);
        }
        auto &best = byTarget[match.target];
        if (match.percent > best.percent || (match.percent == best.percent && match.unit.date > best.unit.date))
            best = match;
    }
    QList<MemoryMatch> found = byTarget.values();
    std::sort(found.begin(), found.end(), [](const MemoryMatch &a, const MemoryMatch &b) {
        if (a.percent != b.percent)
            return a.percent > b.percent;
        if (a.unit.date != b.unit.date)
            return a.unit.date > b.unit.date;
        return std::pair(a.unit.fiche, a.unit.key) < std::pair(b.unit.fiche, b.unit.key);
    });
    return found.mid(0, limit);
}

QList<TranslationUnit> TranslationMemory::concordance(const QString &words, int limit) const
{
    const QString wanted = words.simplified().toCaseFolded();
    QList<TranslationUnit> found;
    if (wanted.isEmpty())
        return found;
    const QStringMatcher matcher(wanted);
    for (const Entry &entry : m_units) {
        if (found.size() >= limit)
            break;
        if (matcher.indexIn(entry.folded) >= 0)
            found.append(entry.unit);
    }
    return found;
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
    for (qsizetype at = 0; at < m_units.size() && units.size() < limit; at += step)
        units.append(m_units[at].unit);
    return units;
}

} // namespace escale
