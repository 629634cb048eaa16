// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop of this computer asks of every program's looks: a person who needs dark colours, more contrast or
// less motion has said so once, for all. GUI thread.
#pragma once

#include <QObject>
#include <memory>

namespace escale {

class SystemLooks : public QObject {
    Q_OBJECT

public:
    struct Wish {
        bool dark = false;
        bool highContrast = false;
        bool lessMotion = false;

        friend bool operator==(const Wish &, const Wish &) = default;
    };

    using QObject::QObject;

    /// Nothing is wished for until the system has answered.
    [[nodiscard]] const Wish &wish() const { return m_wish; }

Q_SIGNALS:
    void changed();

protected:
    void setWish(const Wish &wish);

private:
    Wish m_wish;
};

/// Linux: the settings portal (org.freedesktop.portal.Settings, "org.freedesktop.appearance"). Elsewhere: what the
/// palette says that Qt takes from the system, as it is when this is called: before a style of ours is installed.
std::unique_ptr<SystemLooks> systemLooks();

} // namespace escale
