// SPDX-License-Identifier: GPL-3.0-or-later
// How loud this visitor wants the voice (EN 301 549, 5.1.3.12: a control of their own; 5.1.3.13: back to the default
// for the next one). The station's ceiling is the loudest there is. UI thread.
#pragma once

#include <QObject>

namespace escale {

class VisitorVolume final : public QObject {
    Q_OBJECT

public:
    static constexpr int levels = 5;
    static constexpr int defaultLevel = 3;

    using QObject::QObject;

    [[nodiscard]] int level() const { return m_level; } ///< 1 to `levels`
    /// Of the station's ceiling, up to 1.
    [[nodiscard]] double share() const;
    [[nodiscard]] bool canRise() const { return m_level < levels; }
    [[nodiscard]] bool canFall() const { return m_level > 1; }
    void louder() { set(m_level + 1); }
    void softer() { set(m_level - 1); }
    void reset() { set(defaultLevel); }

Q_SIGNALS:
    void changed();

private:
    void set(int level);

    int m_level = defaultLevel;
};

} // namespace escale
