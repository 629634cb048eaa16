// SPDX-License-Identifier: GPL-3.0-or-later
// Which voice says a phrase: a recording of it if there is one, else the voice the person chose for the language, else
// the best local voice of that exact language, else none.
#pragma once

#include "speech/voice.h"

#include <QMap>

namespace escale {

class Voices final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Local voices are tried in the order they were added. The voice outlives this object.
    void add(Voice &voice);

    /// Nobody: null. `without`: voices that have just failed.
    [[nodiscard]] Voice *voiceFor(const Phrase &phrase, const QList<Voice *> &without = {}) const;
    /// Languages that can be heard whatever the text.
    [[nodiscard]] LanguageSet languages() const;
    [[nodiscard]] QList<VoiceInfo> list() const;
    [[nodiscard]] const QList<Voice *> &all() const { return m_voices; }

    /// The person's choice; nothing: no choice.
    void choose(Language language, std::optional<VoiceOrigin> origin);

Q_SIGNALS:
    void changed();

private:
    QList<Voice *> m_voices;
    QMap<Language, VoiceOrigin> m_chosen;
};

} // namespace escale
