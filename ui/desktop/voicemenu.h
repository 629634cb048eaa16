// SPDX-License-Identifier: GPL-3.0-or-later
// Which voice reads a language: every language with the voices there are for it, each with where it comes from. The
// choice is VoiceChoices'.
#pragma once

#include "desktop/voicechoices.h"

#include <QMenu>

namespace escale {

class VoiceMenu final : public QMenu {
    Q_OBJECT

public:
    /// Asks who there is each time it is opened. The choices outlive the menu.
    VoiceMenu(VoiceChoices &choices, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void addLanguage(Language language, const QList<VoiceInfo> &voices);

    VoiceChoices &m_choices;
};

} // namespace escale
