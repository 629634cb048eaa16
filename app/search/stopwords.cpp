// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/stopwords.h"

#include "search/fold.h"
#include "search/resourcelines.h"
#include "search/words.h"

#include <array>

namespace escale {
namespace {

using Sets = std::array<QSet<QString>, allLanguages.size()>;

Sets load(QLatin1String folder)
{
    Sets sets;
    for (const Language language : allLanguages) {
        QSet<QString> &words = sets[static_cast<size_t>(language)];
        const QString name = folder + u'/' + code(language) + QStringLiteral(".txt");
        for (const QString &line : resourceLines(name)) {
            WordScanner scanner(line);
            WordSpan word;
            while (scanner.next(&word))
                words.insert(foldWord(QStringView(line).mid(word.start, word.length), language));
        }
    }
    return sets;
}

} // namespace

const QSet<QString> &stopWords(Language language)
{
    static const Sets sets = load(QLatin1String("stopwords"));
    return sets[static_cast<size_t>(language)];
}

const QSet<QString> &fillerWords(Language language)
{
    static const Sets sets = load(QLatin1String("fillers"));
    return sets[static_cast<size_t>(language)];
}

} // namespace escale
