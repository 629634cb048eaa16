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

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void restyle() override;
    void arrange() override;

private:
    [[nodiscard]] int speakerSide() const;

    Language m_language;
    bool m_greeting = false;
};

} // namespace escale
