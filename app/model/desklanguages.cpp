// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desklanguages.h"

namespace escale {

QList<Language> DeskLanguages::columns() const
{
    QList<Language> languages{m_content};
    if (m_second && *m_second != m_content)
        languages.append(*m_second);
    return languages;
}

DeskLanguages DeskLanguages::withInterface(Language language) const
{
    DeskLanguages other = *this;
    other.m_interface = other.m_content = language;
    return other.withSecond(m_second);
}

DeskLanguages DeskLanguages::withContent(Language language) const
{
    DeskLanguages other = *this;
    other.m_content = language;
    return other;
}

DeskLanguages DeskLanguages::withSecond(std::optional<Language> language) const
{
    if (language == m_content)
        language = m_content == Language::Fr ? Language::Ar : Language::Fr;
    DeskLanguages other = *this;
    other.m_second = language;
    if (language)
        other.m_lastSecond = *language;
    return other;
}

DeskLanguages DeskLanguages::withPersons(Language language) const
{
    return withSecond(language == m_content ? std::nullopt : std::optional(language));
}

DeskLanguages DeskLanguages::withSecondToggled() const
{
    return withSecond(m_second ? std::nullopt : std::optional(m_lastSecond));
}

DeskLanguages DeskLanguages::heardIn(Language language) const
{
    if (!m_second)
        return withContent(language);
    return language == m_content ? withSecond(std::nullopt) : withSecond(language);
}

DeskLanguages DeskLanguages::withPersonOf(const DeskLanguages &before) const
{
    DeskLanguages other = before;
    other.m_interface = m_interface;
    return other;
}

} // namespace escale
