// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/interfacelanguage.h"

#include "l10n/catalogue.h"

#include <QGuiApplication>

namespace escale {

InterfaceLanguage::InterfaceLanguage(Appearance &appearance, Language language, QObject *parent)
    : QObject(parent), m_appearance(appearance), m_language(language)
{
    apply(m_appearance, language);
}

void InterfaceLanguage::set(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    apply(m_appearance, language);
    Q_EMIT changed(language);
}

void InterfaceLanguage::apply(Appearance &appearance, Language language)
{
    QGuiApplication::setLayoutDirection(direction(language));
    appearance.setLanguage(language);
    useLanguage(language);
}

} // namespace escale
