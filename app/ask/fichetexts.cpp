// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/fichetexts.h"

namespace escale {

Result<const ReadFiche *> FicheTexts::fiche(const QString &id, Language language)
{
    const std::pair key(id, language);
    auto known = m_read.find(key);
    if (known == m_read.end())
        known = m_read.emplace(key, m_reader.fiche(id, language)).first;
    if (!known->second)
        return known->second.error();
    return &*known->second;
}

Result<const ReadFiche *> FicheTexts::written(const QString &id, Language language)
{
    const auto read = fiche(id, language);
    if (!read && read.error().problem != Problem::NotFound)
        return read.error();
    return read && (*read)->translation.language == language ? *read : nullptr;
}

} // namespace escale
