// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/kin.h"

#include "search/conceptformat.h"
#include "search/wordforms.h"

#include <algorithm>

namespace escale {
namespace {

/// Base forms and stems are different words.
quint32 baseKey(QStringView base)
{
    return conceptformat::stemKey(base) ^ 0x9e3779b9U;
}

} // namespace

bool Kin::knows(QStringView folded) const
{
    return WordForms::builtIn().knows(m_language, folded);
}

QStringList Kin::baseForms(QStringView folded) const
{
    return WordForms::builtIn().lemmas(m_language, folded);
}

Kin::Roots Kin::rootsOf(QStringView folded) const
{
    return {stem(folded), baseForms(folded)};
}

QList<quint32> Kin::keys(const Roots &word)
{
    QList<quint32> keys{conceptformat::stemKey(word.stem)};
    for (const QString &base : word.bases) {
        if (const quint32 key = baseKey(base); !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

bool Kin::isForm(const Roots &word, const Roots &of)
{
    if (!word.bases.isEmpty() && !of.bases.isEmpty())
        return std::any_of(word.bases.begin(), word.bases.end(),
                           [&of](const QString &base) { return of.bases.contains(base); });
    return word.stem == of.stem;
}

QList<quint32> Kin::stems(QStringView folded) const
{
    QList<quint32> stems{conceptformat::stemKey(stem(folded))};
    for (const QString &base : baseForms(folded)) {
        if (const quint32 key = conceptformat::stemKey(stem(base)); !stems.contains(key))
            stems.append(key);
    }
    return stems;
}

} // namespace escale
