// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to a sound server, as ServerOutput needs it: it says how it stands and plays when it is told to; when to
// try again is not its decision. Lives in the UI thread; signals come from the event loop.
#pragma once

#include "speech/clip.h"

namespace escale {

enum class LinkState : quint8 {
    Away,       ///< no server answers
    Connecting, ///< an answer is on its way
    NoDevice,   ///< a server, and no loudspeaker behind it
    Ready,
};

class SoundLink : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks for the server. stateChanged() follows, whatever the answer.
    virtual void connectServer() = 0;
    /// Only where the link is Ready. Whatever was playing ends.
    virtual void play(quint64 ticket, const Clip &clip, double volume) = 0;
    virtual void stop() = 0;
    virtual void setVolume(double volume) = 0;

Q_SIGNALS:
    void stateChanged(escale::LinkState state);
    void started(quint64 ticket);
    void finished(quint64 ticket);
    void lost(quint64 ticket); ///< the sound does not go on
};

} // namespace escale

Q_DECLARE_METATYPE(escale::LinkState)
