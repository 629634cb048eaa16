// SPDX-License-Identifier: GPL-3.0-or-later
#include "backstage/interfacelanguage.h"

#include "wording/catalogue.h"

#include <QGuiApplication>

namespace escale {

InterfaceLanguage::InterfaceLanguage(Appearance &appearance, Language language, QObject *parent)
    : QObject(parent), m_appearance(appearance), m_language(language)
{
    apply();
}

void InterfaceLanguage::set(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    apply();
    Q_EMIT changed(language);
}

void InterfaceLanguage::apply()
{
    QGuiApplication::setLayoutDirection(direction(m_language));
    m_appearance.setLanguage(m_language);
    useLanguage(m_language);
}

} // namespace escale
