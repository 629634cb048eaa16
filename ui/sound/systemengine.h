// SPDX-License-Identifier: GPL-3.0-or-later
// A speech engine of the system, as SystemVoice drives it: in a thread of its own, where it may block and may never
// answer. What it does not tell, the voice finds by its watch.
#pragma once

#include "speech/voice.h"

namespace escale {

class SystemEngine : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Makes the engine, which may take seconds; ready() or gone() follows.
    virtual void create() = 0;
    virtual void destroy() = 0;
    virtual void speak(quint64 ticket, const Phrase &phrase, const Manner &manner) = 0;
    virtual void stop() = 0;
    virtual void setVolume(double volume) = 0;

Q_SIGNALS:
    void ready(escale::LanguageSet languages);
    void gone();
    void started(quint64 ticket);
    void finished(quint64 ticket);
};

} // namespace escale

Q_DECLARE_METATYPE(escale::LanguageSet)
