// SPDX-License-Identifier: GPL-3.0-or-later
// One language by its own name, in its own script and direction.
#pragma once

#include "kiosk/card.h"

namespace escale {

class LanguageCard final : public Card {
    Q_OBJECT

public:
    LanguageCard(const Appearance &appearance, Language language, QWidget *parent = nullptr);

    [[nodiscard]] Language language() const { return m_language; }
    /// It is this language's turn in the greeting.
    void setGreeting(bool greeting);
    /// Less air, where four stand side by side.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void restyle() override;
    void arrange() override;

private:
    [[nodiscard]] int speakerSide() const;
    [[nodiscard]] int padding() const;

    Language m_language;
    bool m_greeting = false;
    bool m_compact = false;
};

/// The name on the card, in its own script. The card of Persian names Dari too: who speaks it looks for that word.
QString cardName(Language language);

} // namespace escale
