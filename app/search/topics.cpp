// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/topics.h"

#include "search/stem.h"
#include "search/stopwords.h"
#include "search/synonyms.h"
#include "search/terms.h"

namespace escale {
namespace {

QString key(Language language, const QString &stem)
{
    return code(language) + u':' + stem;
}

} // namespace

Topics::Topics(const Taxonomy &taxonomy)
{
    for (const Theme &theme : taxonomy.themes) {
        add(themeTerm(theme.id), theme.name);
        add(themeTerm(theme.id), theme.label);
    }
    for (const Need &need : taxonomy.needs)
        add(needTerm(need.id), need.text);
}

void Topics::add(const QByteArray &term, const TranslatedText &names)
{
    for (auto it = names.begin(); it != names.end(); ++it) {
        const Stemmer stemmer(it.key());
        for (const QString &word : contentWords(it.value(), it.key())) {
            if (fillerWords(it.key()).contains(word))
                continue;
            QByteArrayList &terms = m_byStem[key(it.key(), stemmer.stem(word))];
            if (!terms.contains(term))
                terms.append(term);
        }
    }
}

QByteArrayList Topics::withStem(Language language, const QString &stem) const
{
    return m_byStem.value(key(language, stem));
}

} // namespace escale
