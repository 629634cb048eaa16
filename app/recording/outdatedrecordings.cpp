// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/outdatedrecordings.h"

#include "recording/recordingfolder.h"
#include "speech/opussound.h"

#include <algorithm>

namespace escale {
namespace {

constexpr double leastAlike = 2.0 / 3; // below it "changed" would be said of other sentences

/// Each once, folded in case; a mark belongs to its letter.
QSet<QString> wordsIn(const QString &sentence)
{
    QSet<QString> words;
    QString word;
    for (const QChar c : sentence.toCaseFolded() + u' ') {
        if (c.isLetterOrNumber() || c.isMark()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.insert(word);
            word.clear();
        }
    }
    return words;
}

/// Finds the sentence that is most like another, by the words they share.
class LikeSentences {
public:
    explicit LikeSentences(const QList<WantedRecording> &wanted) : m_counts(wanted.size())
    {
        for (qsizetype at = 0; at < wanted.size(); ++at) {
            const QSet<QString> words = wordsIn(wanted.at(at).phrase.text);
            m_counts[at] = words.size();
            for (const QString &word : words)
                m_places[word].append(at);
        }
    }
    /// -1 for none that is alike enough. Dice's coefficient; the first of equals, which is the one needed most.
    [[nodiscard]] qsizetype find(const QString &sentence) const
    {
        const QSet<QString> words = wordsIn(sentence);
        QHash<qsizetype, int> shared;
        for (const QString &word : words) {
            for (const qsizetype at : m_places.value(word))
                ++shared[at];
        }
        qsizetype found = -1;
        double best = 0;
        for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
            const double alike = 2.0 * *it / static_cast<double>(words.size() + m_counts.at(it.key()));
            if (alike > best || (alike == best && it.key() < found)) {
                best = alike;
                found = it.key();
            }
        }
        return best >= leastAlike ? found : -1;
    }

private:
    QList<qsizetype> m_counts; ///< words of each
    QHash<QString, QList<qsizetype>> m_places;
};

} // namespace

QSet<QByteArray> outdatedRecordings(const QString &folder, Language language, const QSet<QByteArray> &read,
                                    const QList<WantedRecording> &wanted)
{
    QSet<QByteArray> silent = read;
    for (const WantedRecording &one : wanted)
        silent.remove(one.key);
    QSet<QByteArray> outdated;
    if (silent.isEmpty())
        return outdated;
    const LikeSentences sentences(wanted);
    for (const QByteArray &key : std::as_const(silent)) {
        const QString words = wordsOfOpus(personsSound(folder, language, key));
        const qsizetype now = words.isEmpty() ? -1 : sentences.find(words);
        if (now >= 0 && !read.contains(wanted.at(now).key))
            outdated.insert(wanted.at(now).key);
    }
    return outdated;
}

} // namespace escale
