// SPDX-License-Identifier: GPL-3.0-or-later
// Which voice reads a language: every language with the voices there are for it, each with where it comes from. The
// choice is kept from day to day (voices/LANGUAGE = builtin or system; absent: the best one there is).
#pragma once

#include "speech/voices.h"

#include <QMenu>
#include <QSettings>

namespace escale {

class VoiceMenu final : public QMenu {
    Q_OBJECT

public:
    /// Makes the choices of before at once; asks who there is each time it is opened. Both outlive the menu.
    VoiceMenu(Voices &voices, QSettings &memory, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void addLanguage(Language language, const QList<VoiceInfo> &voices);
    void choose(Language language, std::optional<VoiceOrigin> origin);
    [[nodiscard]] std::optional<VoiceOrigin> chosen(Language language) const;

    Voices &m_voices;
    QSettings &m_memory;
};

} // namespace escale
