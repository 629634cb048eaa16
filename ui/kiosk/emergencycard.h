// SPDX-License-Identifier: GPL-3.0-or-later
// One emergency number: its picture, its digits, large, and whom one calls.
#pragma once

#include "kiosk/card.h"
#include "kiosk/emergencynumbers.h"

namespace escale {

class EmergencyCard final : public Card {
    Q_OBJECT

public:
    explicit EmergencyCard(const Appearance &appearance, QWidget *parent = nullptr);

    /// `number` is of emergencyNumbers(), which outlive everything.
    void setNumber(const EmergencyNumber &number);
    [[nodiscard]] const EmergencyNumber &number() const { return *m_number; }
    [[nodiscard]] QString words() const;
    /// Of the digits, in pixels of the font.
    void setDigits(int pixels);
    void setTextRole(TextRole role);
    /// Alone on the page: nothing to listen to apart from the page itself.
    void setSpeakerShown(bool shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void arrange() override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont digitsFont() const;
    [[nodiscard]] int padding() const { return metrics().unit * 2; }

    const EmergencyNumber *m_number;
    int m_digits = 100;
    TextRole m_role = TextRole::Body;
};

} // namespace escale
