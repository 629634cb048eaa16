// SPDX-License-Identifier: GPL-3.0-or-later
// A microphone, as whoever records speech needs it. ui/sound has the real one. Lives in the caller's thread.
#pragma once

#include <QList>
#include <QObject>

namespace escale {

class Microphone : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Presence : quint8 {
        There,
        NoDevice, ///< nothing is plugged in, or the system lets nobody hear it
        NotBuilt  ///< this program was built without it
    };
    [[nodiscard]] virtual Presence presence() const = 0;
    /// Samples a second, of one channel.
    [[nodiscard]] virtual int rate() const = 0;
    /// heard() follows, from the event loop, again and again; or failed().
    virtual void start() = 0;
    /// What was heard before this comes before it returns; nothing after it.
    virtual void stop() = 0;

Q_SIGNALS:
    void heard(const QList<qint16> &samples);
    void failed(); ///< it cannot be opened, or it went away
    void presenceChanged();
};

} // namespace escale
