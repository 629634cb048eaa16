// SPDX-License-Identifier: GPL-3.0-or-later
// A loudspeaker, as speech/ needs it. ui/sound has the real one. Lives in the caller's thread.
#pragma once

#include "speech/clip.h"

namespace escale {

class AudioOutput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Looks for the loudspeaker, so that the first play() need not wait for it. Returns at once.
    virtual void prepare() {}
    /// Plays `clip`; whatever was playing ends. Signals name it by `ticket` and come from the event loop.
    virtual void play(quint64 ticket, const Clip &clip, double volume) = 0;
    /// Silence at once; no signal comes for earlier tickets.
    virtual void stop() = 0;
    virtual void setVolume(double volume) = 0;

Q_SIGNALS:
    void started(quint64 ticket);  ///< heard from now
    void finished(quint64 ticket); ///< heard but for its last moment: what is played now follows without a gap
    void failed(quint64 ticket);   ///< no loudspeaker, or it went away
    /// A loudspeaker appeared.
    void available();
};

} // namespace escale
