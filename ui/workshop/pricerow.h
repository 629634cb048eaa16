// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs (`price`, contract section 4): free, one price, between two prices, or what one wants to give; and for
// how long or how often it is paid.
#pragma once

#include "workshop/factrow.h"

#include <QDoubleSpinBox>

namespace escale {

class PriceRow final : public FactRow {
    Q_OBJECT

public:
    enum Kind { NotSaid, Free, One, Between, AsOneWants };

    /// `appearance` outlives it.
    explicit PriceRow(const Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QDoubleSpinBox &price() const { return *m_price; }
    [[nodiscard]] QDoubleSpinBox &highest() const { return *m_highest; } ///< of two
    [[nodiscard]] QComboBox &details() const { return *m_details; }

protected:
    void showValue() override;
    [[nodiscard]] QByteArray valueFor(int kind) const override;
    [[nodiscard]] QString words(const Metadata &facts, Language in) const override;
    [[nodiscard]] QString wrong() const override;
    void nameFields(const QString &name) override;

private:
    [[nodiscard]] Kind shown() const;
    void amountsEdited();

    QDoubleSpinBox *m_price, *m_highest;
    QComboBox *m_details;
};

} // namespace escale
