// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desklooks.h"

namespace escale {
namespace {

QString choice()
{
    return QStringLiteral("window/chosen-colours");
}

/// Every desk used to write down the colours it had, chosen or not: light ones say nothing.
std::optional<ColourSet> remembered(const QSettings &memory)
{
    if (const auto chosen = colourSetFromName(memory.value(choice()).toString()))
        return chosen;
    const auto before = colourSetFromName(memory.value(QStringLiteral("window/colours")).toString());
    return before == ColourSet::Standard ? std::nullopt : before;
}

} // namespace

DeskLooks::DeskLooks(Appearance &appearance, const SystemLooks *system, QSettings &memory, QObject *parent)
    : QObject(parent), m_appearance(appearance), m_system(system), m_memory(memory), m_chosen(remembered(memory))
{
    follow();
    connect(&m_appearance, &Appearance::changed, this, &DeskLooks::noteChoice);
    if (m_system != nullptr)
        connect(m_system, &SystemLooks::changed, this, &DeskLooks::follow);
}

ColourSet DeskLooks::coloursFor(const SystemLooks::Wish &wish)
{
    if (wish.highContrast)
        return ColourSet::HighContrast;
    return wish.dark ? ColourSet::Dark : ColourSet::Standard;
}

ColourSet DeskLooks::wished() const
{
    return m_system != nullptr ? coloursFor(m_system->wish()) : ColourSet::Standard;
}

void DeskLooks::follow()
{
    m_following = true;
    m_appearance.setColourSet(m_chosen.value_or(wished()));
    if (m_system != nullptr)
        m_appearance.setReducedMotion(m_system->wish().lessMotion);
    m_following = false;
}

void DeskLooks::choose(std::optional<ColourSet> set)
{
    m_chosen = set;
    remember();
    follow();
}

void DeskLooks::noteChoice()
{
    const ColourSet now = m_appearance.colourSet();
    if (m_following || now == m_chosen.value_or(wished()))
        return;
    if (now == wished())
        m_chosen.reset();
    else
        m_chosen = now;
    remember();
}

void DeskLooks::remember()
{
    m_memory.remove(QStringLiteral("window/colours"));
    if (m_chosen)
        m_memory.setValue(choice(), QString(nameOf(*m_chosen)));
    else
        m_memory.remove(choice());
}

} // namespace escale
