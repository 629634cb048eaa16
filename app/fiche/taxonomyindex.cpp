// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiche/taxonomyindex.h"

#include <QHash>

namespace escale {

struct TaxonomyIndex::Content {
    Taxonomy taxonomy;
    QHash<QString, qsizetype> themes, needs; ///< places in the lists, by id
};

TaxonomyIndex::TaxonomyIndex() : TaxonomyIndex(Taxonomy{}) {}

TaxonomyIndex::TaxonomyIndex(Taxonomy taxonomy)
{
    auto content = std::make_shared<Content>();
    content->taxonomy = std::move(taxonomy);
    // From the end: of two with one id the first counts.
    for (qsizetype i = content->taxonomy.themes.size() - 1; i >= 0; --i)
        content->themes.insert(content->taxonomy.themes[i].id, i);
    for (qsizetype i = content->taxonomy.needs.size() - 1; i >= 0; --i)
        content->needs.insert(content->taxonomy.needs[i].id, i);
    m_content = std::move(content);
}

const QList<Theme> &TaxonomyIndex::themes() const
{
    return m_content->taxonomy.themes;
}

const QList<Need> &TaxonomyIndex::needs() const
{
    return m_content->taxonomy.needs;
}

const Theme *TaxonomyIndex::theme(const QString &id) const
{
    const auto found = m_content->themes.constFind(id);
    return found == m_content->themes.cend() ? nullptr : &themes()[*found];
}

const Need *TaxonomyIndex::need(const QString &id) const
{
    const auto found = m_content->needs.constFind(id);
    return found == m_content->needs.cend() ? nullptr : &needs()[*found];
}

const Theme *TaxonomyIndex::activeTheme(const QString &id) const
{
    const Theme *found = theme(id);
    return found != nullptr && found->active ? found : nullptr;
}

bool operator==(const TaxonomyIndex &a, const TaxonomyIndex &b)
{
    return a.m_content == b.m_content || a.m_content->taxonomy == b.m_content->taxonomy;
}

QString shortName(const Theme &theme, Language language, Language *used)
{
    const bool onlyLong = !theme.label.contains(language) && theme.name.contains(language);
    return textIn(theme.label.isEmpty() || onlyLong ? theme.name : theme.label, language, used);
}

} // namespace escale
