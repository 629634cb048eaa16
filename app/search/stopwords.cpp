// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/stopwords.h"

#include "search/fold.h"
#include "search/resourcelines.h"
#include "search/words.h"

#include <array>
#include <mutex>

namespace escale {
namespace {

/// The lists of one folder, each read when it is first asked for: a search needs those of two languages.
class Lists {
public:
    explicit Lists(QLatin1String folder, bool fold = true) : m_folder(folder), m_fold(fold) {}

    const QSet<QString> &of(Language language)
    {
        const auto l = static_cast<size_t>(language);
        std::call_once(m_read[l], [this, language, l] { m_words[l] = read(language); });
        return m_words[l];
    }

private:
    [[nodiscard]] QSet<QString> read(Language language) const
    {
        QSet<QString> words;
        const QString name = m_folder + u'/' + code(language) + QStringLiteral(".txt");
        for (const QString &line : resourceLines(name)) {
            WordScanner scanner(line);
            WordSpan word;
            while (scanner.next(&word)) {
                const QString written = line.mid(word.start, word.length);
                words.insert(m_fold ? foldWord(written, language) : written.toLower());
            }
        }
        return words;
    }

    QLatin1String m_folder;
    bool m_fold;
    std::array<std::once_flag, allLanguages.size()> m_read;
    std::array<QSet<QString>, allLanguages.size()> m_words;
};

} // namespace

const QSet<QString> &stopWords(Language language)
{
    static Lists lists(QLatin1String("stopwords"));
    return lists.of(language);
}

const QSet<QString> &writtenStopWords(Language language)
{
    static Lists lists(QLatin1String("stopwords"), false);
    return lists.of(language);
}

const QSet<QString> &fillerWords(Language language)
{
    static Lists lists(QLatin1String("fillers"));
    return lists.of(language);
}

} // namespace escale
