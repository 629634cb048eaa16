// SPDX-License-Identifier: GPL-3.0-or-later
// Which voice a person wants for each language, kept from day to day (voices/LANGUAGE = builtin or system; absent: the
// best one there is). GUI thread.
#pragma once

#include "speech/voices.h"

#include <QSettings>

namespace escale {

class VoiceChoices final : public QObject {
    Q_OBJECT

public:
    /// Makes the choices of before at once. Both outlive it.
    VoiceChoices(Voices &voices, QSettings &memory, QObject *parent = nullptr);

    /// Nothing: the best voice there is.
    [[nodiscard]] std::optional<VoiceOrigin> chosen(Language language) const;
    void choose(Language language, std::optional<VoiceOrigin> origin);

    [[nodiscard]] Voices &voices() const { return m_voices; }

Q_SIGNALS:
    void changed();

private:
    Voices &m_voices;
    QSettings &m_memory;
};

/// "builtin" or "system"; nothing for any other word.
std::optional<VoiceOrigin> chosenOrigin(const QString &word);

} // namespace escale
