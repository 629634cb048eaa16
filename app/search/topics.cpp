// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/topics.h"

#include "search/contentwords.h"
#include "search/stem.h"
#include "search/stopwords.h"
#include "search/terms.h"

namespace escale {

Topics::ByStem Topics::read(Language language) const
{
    ByStem byStem;
    const Stemmer stemmer(language);
    const auto add = [&](const QByteArray &term, const TranslatedText &names) {
        for (const QString &word : contentWords(names.value(language), language)) {
            if (fillerWords(language).contains(word))
                continue;
            QByteArrayList &terms = byStem[stemmer.stem(word)];
            if (!terms.contains(term))
                terms.append(term);
        }
    };
    for (const Theme &theme : m_taxonomy.themes) {
        add(themeTerm(theme.id), theme.name);
        add(themeTerm(theme.id), theme.label);
    }
    for (const Need &need : m_taxonomy.needs)
        add(needTerm(need.id), need.text);
    return byStem;
}

QByteArrayList Topics::withStem(Language language, const QString &stem) const
{
    auto &byStem = m_byStem[static_cast<size_t>(language)];
    if (!byStem)
        byStem = read(language);
    return byStem->value(stem);
}

} // namespace escale
