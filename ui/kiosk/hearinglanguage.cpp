// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/hearinglanguage.h"

#include <algorithm>

namespace escale {

namespace {

/// What is often understood beside it, the likeliest first.
QList<Language> neighbours(Language language)
{
    switch (language) {
    case Language::Ti:
        return {Language::Ar, Language::En};
    case Language::Ps:
        return {Language::Fa, Language::Ar};
    case Language::Fa:
        return {Language::Ps, Language::En};
    case Language::Uk:
        return {Language::Ru, Language::En};
    case Language::Ru:
        return {Language::Uk, Language::En};
    case Language::Ar:
    case Language::Fr:
        return {Language::En, Language::Fr};
    case Language::En:
        return {Language::Fr};
    }
    return {};
}

} // namespace

HearingLanguage::HearingLanguage(InterfaceLanguage &interface, PageVoice &voice, QObject *parent)
    : QObject(parent), m_interface(interface), m_voice(voice)
{
    connect(&interface, &InterfaceLanguage::changed, this, [this] { m_chosen.reset(); });
}

Language HearingLanguage::language() const
{
    if (!m_chosen || m_voice.languages().contains(m_interface.language()))
        return m_interface.language();
    return *m_chosen;
}

QList<Language> HearingLanguage::offered() const
{
    const LanguageSet voices = m_voice.languages();
    QList<Language> offered;
    for (Language language : neighbours(m_interface.language()) + voices.toList()) {
        if (voices.contains(language) && language != m_interface.language() && !offered.contains(language))
            offered.append(language);
    }
    return offered;
}

void HearingLanguage::choose(Language language)
{
    m_chosen = language;
    Q_EMIT changed();
}

void HearingLanguage::reset()
{
    m_chosen.reset();
}

} // namespace escale
