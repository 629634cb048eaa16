// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/vocabulary.h"

#include "base/try.h"
#include "search/edits.h"
#include "search/sound.h"
#include "search/terms.h"
#include "search/varint.h"
#include "search/words.h"
#include "store/fulltext.h"

#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <sqlite3.h>

namespace escale {
namespace {

constexpr qsizetype shortestFamily = 5;
constexpr qsizetype shortestNoun = 6; ///< that has an adjective in -al, -el or -aire

/// Sounding alike is about as good as one wrong letter.
constexpr double soundCost = 0.9;
/// People get the beginning of a word right.
constexpr double otherFirstLetter = 0.35;
/// Of two words equally near, the one the library uses more.
constexpr double frequencyWeight = 0.12;

/// Bytes that one compressed byte can become at most (zlib.net, "Technical Details"), and some.
constexpr quint64 deflateMost = 1100;

} // namespace

Vocabulary::Vocabulary(Language language) : m_language(language), m_kin(language) {}

Result<std::unique_ptr<Vocabulary>> Vocabulary::load(const ReadSession &database, Language language)
{
    ESCALE_TRY_DONE(
        FullText::makeOwnTable(database, QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_vocabulary "
                                                        "USING fts5vocab('main', 'search', 'row')")));
    auto vocabulary = std::make_unique<Vocabulary>(language);
    const QByteArray from(1, termTag(language));
    const QByteArray to(1, static_cast<char>(termTag(language) + 1));
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(FullText::connection(database),
                       "SELECT term, doc FROM temp.search_vocabulary WHERE term >= ?1 AND term < ?2", -1, &statement,
                       nullptr);
    sqlite3_bind_text(statement, 1, from.constData(), 1, SQLITE_TRANSIENT);
    sqlite3_bind_text(statement, 2, to.constData(), 1, SQLITE_TRANSIENT);
    int state = SQLITE_ROW;
    while ((state = sqlite3_step(statement)) == SQLITE_ROW) {
        const char *term = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        vocabulary->append(QString::fromUtf8(term + 1, sqlite3_column_bytes(statement, 0) - 1),
                           sqlite3_column_int(statement, 1));
    }
    sqlite3_finalize(statement);
    if (state != SQLITE_DONE)
        return FullText::error(database, QStringLiteral("reading the words of the index"));
    return vocabulary;
}

QByteArray Vocabulary::form()
{
    makeForms();
    QByteArray letters;
    QByteArray last;
    for (int at = 0; at < size(); ++at) {
        const QByteArray utf8 = word(at).toUtf8();
        const auto differs = std::mismatch(utf8.cbegin(), utf8.cend(), last.cbegin(), last.cend());
        const qsizetype shared = differs.first - utf8.cbegin();
        appendVarint(&letters, static_cast<quint32>(shared));
        appendVarint(&letters, static_cast<quint32>(utf8.size() - shared));
        letters += utf8.mid(shared);
        appendVarint(&letters, static_cast<quint32>(documents(at)));
        last = utf8;
    }
    QByteArray bytes;
    appendVarint(&bytes, static_cast<quint32>(size()));
    appendVarint(&bytes, static_cast<quint32>(m_forms->bytes().size()));
    return bytes + m_forms->bytes() + qCompress(letters);
}

std::unique_ptr<Vocabulary> Vocabulary::fromForm(const QByteArray &form, Language language)
{
    qsizetype at = 0;
    const auto words = readVarint(form, &at);
    const auto keys = readVarint(form, &at);
    if (!words || !keys || *keys > static_cast<quint64>(form.size() - at))
        return nullptr;
    auto vocabulary = std::make_unique<Vocabulary>(language);
    vocabulary->m_forms.emplace(form.mid(at, *keys));
    if (vocabulary->m_forms->bytes().isEmpty())
        return nullptr; // without its keys no word would have kin
    const QByteArray packed = form.mid(at + *keys);
    // qUncompress() believes the size that is written before the content.
    if (packed.size() < qsizetype{sizeof(quint32)} ||
        qFromBigEndian<quint32>(packed.constData()) > deflateMost * static_cast<quint64>(packed.size()))
        return nullptr;
    const QByteArray letters = qUncompress(packed);
    QByteArray utf8;
    at = 0;
    for (quint32 i = 0; i < *words; ++i) {
        const auto shared = readVarint(letters, &at);
        const auto rest = readVarint(letters, &at);
        if (!shared || !rest || *shared > static_cast<quint64>(utf8.size()) ||
            *rest > static_cast<quint64>(letters.size() - at))
            return nullptr;
        utf8.truncate(*shared);
        utf8.append(letters.constData() + at, *rest);
        at += *rest;
        const auto documents = readVarint(letters, &at);
        if (!documents)
            return nullptr;
        vocabulary->append(QString::fromUtf8(utf8), static_cast<int>(*documents & 0x7fffffffU));
    }
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
    return related(folded, true);
}

QList<int> Vocabulary::family(QStringView folded)
{
    return stem(folded).size() >= shortestFamily ? related(folded, false) : QList<int>{};
}

QList<int> Vocabulary::derived(QStringView folded) const
{
    // What makes a noun, a person or an adjective of a word, as it is written after the stem.
    static const QStringList endings{QString(),  u"ation"_qs, u"ition"_qs, u"sion"_qs,  u"tion"_qs, u"ement"_qs,
                                     u"ment"_qs, u"age"_qs,   u"ite"_qs,   u"itude"_qs, u"eur"_qs,  u"euse"_qs,
                                     u"iste"_qs, u"ance"_qs,  u"ence"_qs,  u"able"_qs,  u"ible"_qs, u"if"_qs,
                                     u"ive"_qs,  u"ure"_qs,   u"ier"_qs,   u"iere"_qs,  u"er"_qs,   u"e"_qs,
                                     u"ee"_qs,   u"erie"_qs,  u"een"_qs,   u"eenne"_qs, u"oire"_qs, u"atoire"_qs};
    static const QStringList taken{u"itud"_qs, u"ment"_qs, u"tion"_qs, u"eur"_qs, u"ist"_qs,   u"ier"_qs, u"abl"_qs,
                                   u"iv"_qs,   u"ag"_qs,   u"anc"_qs,  u"it"_qs,  u"atoir"_qs, u"oir"_qs, u"een"_qs};
    // Adjectives of a whole noun; of fewer letters they meet too much: "général" is not of "génération".
    static const QStringList ofNouns{u"al"_qs,       u"ale"_qs,     u"el"_qs,       u"elle"_qs,
                                     u"nel"_qs,      u"nelle"_qs,   u"aire"_qs,     u"ionnel"_qs,
                                     u"ionnelle"_qs, u"tionnel"_qs, u"tionnelle"_qs};
    static const QStringList takenOfNouns{u"al"_qs, u"nel"_qs, u"el"_qs, u"air"_qs};
    // Words that have gone their own way: "personnel" is no "personne" any more, "tribunal" no "tribune".
    static const QStringList strangers{u"commentair"_qs, u"comptoir"_qs,  u"dispensair"_qs,
                                       u"formulair"_qs,  u"integral"_qs,  u"personnel"_qs,
                                       u"principal"_qs,  u"secretair"_qs, u"tribunal"_qs};
    QList<int> found;
    if (m_language != Language::Fr)
        return found;
    const auto made = [](const QString &root, const QString &ending) {
        return endings.contains(ending) || (root.size() >= shortestNoun && ofNouns.contains(ending));
    };
    const auto strangerOf = [](QStringView word) {
        return std::find_if(strangers.begin(), strangers.end(),
                            [word](const QString &stranger) { return word.startsWith(stranger); });
    };
    const auto asked = strangerOf(folded);
    const auto collect = [&](const QString &root) {
        if (root.size() < shortestFamily)
            return;
        for (int at = m_words.lowerBound(root); at < size() && word(at).startsWith(root); ++at) {
            QStringView rest = word(at).mid(root.size());
            if (rest.endsWith(u's'))
                rest.chop(1);
            if (documents(at) > 0 && made(root, rest.toString()) && !m_kin.isForm(word(at), folded) &&
                word(at) != folded && strangerOf(word(at)) == asked && !found.contains(at))
                found.append(at);
        }
    };
    const QString own = stem(folded);
    collect(own);
    for (const QString &ending : taken) {
        if (own.endsWith(ending))
            collect(own.chopped(ending.size()));
    }
    for (const QString &ending : takenOfNouns) {
        if (own.endsWith(ending) && own.size() - ending.size() >= shortestNoun)
            collect(own.chopped(ending.size()));
    }
    std::sort(found.begin(), found.end(),
              [this](int a, int b) { return std::pair(-documents(a), a) < std::pair(-documents(b), b); });
    return found;
}

QList<int> Vocabulary::related(QStringView folded, bool forms)
{
    if (folded.isEmpty())
        return {};
    makeForms();
    QList<int> found;
    const Kin::Roots asked = m_kin.rootsOf(folded);
    const QList<quint32> keys = Kin::keys(asked);
    const auto sharesAKey = [&keys](const Kin::Roots &other) {
        const QList<quint32> others = Kin::keys(other);
        return std::any_of(keys.begin(), keys.end(), [&others](quint32 key) { return others.contains(key); });
    };
    for (const quint32 key : keys) {
        for (const quint32 like : m_forms->wordsLike(key)) {
            const auto number = static_cast<int>(like);
            if (like >= static_cast<quint32>(size()) || documents(number) == 0 || word(number) == folded ||
                found.contains(number))
                continue;
            const Kin::Roots other = m_kin.rootsOf(word(number));
            const bool form = Kin::isForm(other, asked);
            if (forms ? form : !form && sharesAKey(other))
                found.append(number);
        }
    }
    std::sort(found.begin(), found.end(),
              [this](int a, int b) { return std::pair(-documents(a), a) < std::pair(-documents(b), b); });
    return found;
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
    makeExtra();
    const auto collectFrom = [&](const WordList &list, int first, bool beginning) {
        list.forEachNear(folded, edits, beginning, [&](int position, int distance) {
            const int at = first + position;
            const QStringView candidate = word(at);
            if (scriptOf(candidate) == Script::None || candidate.size() < 2)
                return;
            if (swapsOnly && (candidate.size() != 3 || letterSet(candidate) != letterSet(folded)))
                return;
            near.append({at, distance + (candidate.front() == folded.front() ? 0.0 : otherFirstLetter), beginning});
        });
    };
    const auto collect = [&](bool beginning) {
        collectFrom(m_words, 0, beginning);
        collectFrom(m_extra, size(), beginning);
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
    double nearest = -1; // the word itself, when it is there, is no measure of what else was meant
    for (const NearWord &candidate : std::as_const(*near)) {
        const bool known =
            std::any_of(kept.cbegin(), kept.cend(), [&](const NearWord &k) { return k.word == candidate.word; });
        if (known || (nearest >= 0 && candidate.cost >= nearest + 0.95))
            continue;
        if (nearest < 0 && candidate.cost > 0)
            nearest = candidate.cost;
        kept.append(candidate);
        if (kept.size() == most)
            break;
    }
    *near = kept;
}

void Vocabulary::makeForms()
{
    if (m_forms)
        return;
    std::vector<FormKeys::Entry> entries;
    for (int at = 0; at < size(); ++at) {
        for (const quint32 key : m_kin.keys(word(at)))
            entries.push_back({key, static_cast<quint32>(at)});
    }
    m_forms.emplace(std::move(entries));
}

void Vocabulary::makeExtra()
{
    if (std::exchange(m_extraMade, true) || !m_extraSource)
        return;
    for (const QString &extra : m_extraSource()) {
        if (find(extra) < 0)
            m_extra.append(extra);
    }
}

void Vocabulary::makeSounds()
{
    if (std::exchange(m_soundsMade, true))
        return;
    makeExtra();
    for (int at = 0; at < size() + m_extra.size(); ++at)
        m_sounds.append(frenchSound(word(at)));
}

} // namespace escale
