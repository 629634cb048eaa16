// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/vocabulary.h"

#include "search/edits.h"
#include "search/sound.h"
#include "search/terms.h"
#include "search/words.h"
#include "store/storeerror.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <sqlite3.h>

namespace escale {
namespace {

/// Sounding alike is about as good as one wrong letter.
constexpr double soundCost = 0.9;
/// People get the beginning of a word right.
constexpr double otherFirstLetter = 0.35;
/// Of two words equally near, the one the library uses more.
constexpr double frequencyWeight = 0.12;

} // namespace

Vocabulary::Vocabulary(Language language) : m_language(language), m_stemmer(language) {}

Result<std::unique_ptr<Vocabulary>> Vocabulary::load(sqlite3 *database, Language language, const QStringList &extra)
{
    auto vocabulary = std::make_unique<Vocabulary>(language);
    const QByteArray from(1, termTag(language));
    const QByteArray to(1, static_cast<char>(termTag(language) + 1));
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, "SELECT term, doc FROM temp.search_vocabulary WHERE term >= ?1 AND term < ?2", -1,
                       &statement, nullptr);
    sqlite3_bind_text(statement, 1, from.constData(), 1, SQLITE_TRANSIENT);
    sqlite3_bind_text(statement, 2, to.constData(), 1, SQLITE_TRANSIENT);
    int state = SQLITE_ROW;
    qsizetype nextExtra = 0;
    const auto appendExtrasBefore = [&](const QString *word) {
        for (; nextExtra < extra.size() && (!word || extra.at(nextExtra) < *word); ++nextExtra)
            vocabulary->append(extra.at(nextExtra), 0);
        if (word && nextExtra < extra.size() && extra.at(nextExtra) == *word)
            ++nextExtra;
    };
    while ((state = sqlite3_step(statement)) == SQLITE_ROW) {
        const char *term = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        const QString word = QString::fromUtf8(term + 1, sqlite3_column_bytes(statement, 0) - 1);
        appendExtrasBefore(&word);
        vocabulary->append(word, sqlite3_column_int(statement, 1));
    }
    appendExtrasBefore(nullptr);
    sqlite3_finalize(statement);
    if (state != SQLITE_DONE)
        return storeError(database, sqlite3_extended_errcode(database),
                          QStringLiteral("reading the words of the index"), Access::ReadOnly);
    return vocabulary;
}

void Vocabulary::append(QStringView word, int documents)
{
    m_words.append(word);
    m_documents.push_back(documents);
}

int Vocabulary::find(QStringView folded) const
{
    const int at = m_words.lowerBound(folded);
    return at < m_words.size() && m_words.at(at) == folded ? at : -1;
}

QList<int> Vocabulary::otherForms(QStringView folded)
{
    if (folded.isEmpty())
        return {};
    makeStems();
    const QString wanted = stem(folded);
    QList<int> forms;
    const auto [first, last] = m_stems.equal_range(qHash(wanted));
    for (auto it = first; it != last; ++it) {
        const QStringView other = word(it->second);
        if (documents(it->second) > 0 && other != folded && stem(other) == wanted)
            forms.append(it->second);
    }
    std::sort(forms.begin(), forms.end(), [this](int a, int b) { return documents(a) > documents(b); });
    return forms;
}

QList<int> Vocabulary::completions(QStringView folded, int most) const
{
    QList<int> longer;
    for (int at = m_words.lowerBound(folded); at < m_words.size() && word(at).startsWith(folded); ++at) {
        if (word(at).size() > folded.size() && documents(at) > 0)
            longer.append(at);
    }
    const auto byFrequency = [this](int a, int b) { return std::pair(-documents(a), a) < std::pair(-documents(b), b); };
    const qsizetype kept = std::min<qsizetype>(most, longer.size());
    std::partial_sort(longer.begin(), longer.begin() + kept, longer.end(), byFrequency);
    longer.resize(kept);
    return longer;
}

QList<NearWord> Vocabulary::nearest(QStringView folded, bool typing, int most)
{
    QList<NearWord> near;
    const int edits = allowedEdits(folded);
    // A number with another digit is another number, not a mistake.
    if (edits == 0 || scriptOf(folded) == Script::None)
        return near;
    // Short words are near to far too many; there only a slip of the fingers counts: two letters swapped.
    const bool swapsOnly = folded.size() == 3 && scriptOf(folded) != Script::Ethiopic;
    const auto collect = [&](bool beginning) {
        m_words.forEachNear(folded, edits, beginning, [&](int at, int distance) {
            const QStringView candidate = word(at);
            if (scriptOf(candidate) == Script::None || candidate.size() < 2)
                return;
            if (swapsOnly && (candidate.size() != 3 || letterSet(candidate) != letterSet(folded)))
                return;
            near.append({at, distance + (candidate.front() == folded.front() ? 0.0 : otherFirstLetter), beginning});
        });
    };
    collect(false);
    if (typing && folded.size() >= 5)
        collect(true);
    if (m_language == Language::Fr)
        addSoundalikes(folded, &near);
    keepNearest(&near, most);
    return near;
}

void Vocabulary::addSoundalikes(QStringView folded, QList<NearWord> *near)
{
    const QString sound = frenchSound(folded);
    if (sound.size() < 3)
        return;
    makeSounds();
    const int most = sound.size() >= 5 ? 1 : 0;
    m_sounds.forEachNear(sound, most, false, [&](int at, int distance) {
        near->append({at, distance + soundCost + (word(at).front() == folded.front() ? 0.0 : otherFirstLetter), false});
    });
}

/// The nearest of each word, in order, as long as they are about as near as the first.
void Vocabulary::keepNearest(QList<NearWord> *near, qsizetype most) const
{
    const auto rank = [this](const NearWord &n) {
        return n.cost + (n.prefix ? 0.3 : 0.0) - frequencyWeight * std::log10(1.0 + documents(n.word));
    };
    std::sort(near->begin(), near->end(), [&](const NearWord &a, const NearWord &b) { return rank(a) < rank(b); });
    QList<NearWord> kept;
    for (const NearWord &candidate : std::as_const(*near)) {
        const bool known =
            std::any_of(kept.cbegin(), kept.cend(), [&](const NearWord &k) { return k.word == candidate.word; });
        if (!known && (kept.isEmpty() || candidate.cost < kept.front().cost + 0.95))
            kept.append(candidate);
        if (kept.size() == most)
            break;
    }
    *near = kept;
}

void Vocabulary::makeStems()
{
    if (std::exchange(m_stemsMade, true))
        return;
    m_stems.reserve(static_cast<size_t>(size()));
    for (int at = 0; at < size(); ++at)
        m_stems.emplace(qHash(stem(word(at))), at);
}

void Vocabulary::makeSounds()
{
    if (std::exchange(m_soundsMade, true))
        return;
    for (int at = 0; at < size(); ++at)
        m_sounds.append(frenchSound(word(at)));
}

} // namespace escale
