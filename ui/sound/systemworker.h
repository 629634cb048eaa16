// SPDX-License-Identifier: GPL-3.0-or-later
// SystemVoice's half in the thread of the engine.
#pragma once

#include "speech/voice.h"

#include <QTextToSpeech>
#include <memory>

namespace escale {

class SystemWorker final : public QObject {
    Q_OBJECT

public:
    /// Makes the engine, which may take seconds; ready() or gone() follows.
    void create();
    void destroy() { m_engine.reset(); }
    void say(quint64 ticket, const Phrase &phrase, const Manner &manner);
    void stop();
    void setVolume(double volume);

Q_SIGNALS:
    void ready(escale::LanguageSet languages);
    void gone();
    void started(quint64 ticket);
    void finished(quint64 ticket);

private:
    void stateChanged(QTextToSpeech::State state);

    std::unique_ptr<QTextToSpeech> m_engine;
    QHash<Language, QLocale> m_locales;
    quint64 m_ticket = 0;
    bool m_speaking = false;
};

} // namespace escale

Q_DECLARE_METATYPE(escale::LanguageSet)
