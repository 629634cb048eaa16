// SPDX-License-Identifier: GPL-3.0-or-later
// The colours and the motion of the desk: as the system asks, until the person chooses other colours; who chooses what
// the system asks for follows it again, but for a choice by name (choose()). The choice is remembered.
#pragma once

#include "services/systemlooks.h"
#include "style/appearance.h"

#include <QSettings>

namespace escale {

class DeskLooks final : public QObject {
    Q_OBJECT

public:
    /// `system`: null where nothing is asked. All outlive this object.
    DeskLooks(Appearance &appearance, const SystemLooks *system, QSettings &memory, QObject *parent = nullptr);

    /// More contrast goes before dark: the high-contrast set is the one that everybody can read.
    static ColourSet coloursFor(const SystemLooks::Wish &wish);

    /// What the system wants now: what counts where nobody has chosen.
    [[nodiscard]] ColourSet wished() const;
    /// Nothing: the system is followed.
    [[nodiscard]] std::optional<ColourSet> chosen() const { return m_chosen; }
    /// From now on these, whatever the system asks for; nothing: follow it.
    void choose(std::optional<ColourSet> set);
    /// While what the system asks for is put on: then nobody has chosen.
    [[nodiscard]] bool isFollowing() const { return m_following; }

private:
    void follow();
    void noteChoice();
    void remember();

    Appearance &m_appearance;
    const SystemLooks *m_system;
    QSettings &m_memory;
    std::optional<ColourSet> m_chosen;
    bool m_following = false;
};

} // namespace escale
