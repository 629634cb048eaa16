// SPDX-License-Identifier: GPL-3.0-or-later
// How much time it takes (`commitment`) or how often it is (`frequency`, contract section 4): so much, at least, at
// most, about so much, or from so much to so much; of a frequency, in each such time. Every choice reads as readers
// have it.
#pragma once

#include "workshop/factrow.h"

#include <QSpinBox>

namespace escale {

class EffortRow final : public FactRow {
    Q_OBJECT

public:
    enum class Fact : quint8 { Commitment, Frequency };
    enum Kind { NotSaid, NotRelevant, Said };

    /// `appearance` outlives it.
    EffortRow(const Appearance &appearance, Fact fact, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox &details() const { return *m_details; } ///< "minimum", "between"…
    [[nodiscard]] QSpinBox &amount() const { return *m_amount; }
    [[nodiscard]] QSpinBox &most() const { return *m_most; } ///< of two
    [[nodiscard]] QComboBox &unit() const { return *m_unit; }
    [[nodiscard]] QComboBox &per() const { return *m_per; } ///< of a frequency

protected:
    void showValue() override;
    [[nodiscard]] QByteArray valueFor(int kind) const override;
    [[nodiscard]] QString words(const Metadata &facts, Language in) const override;
    [[nodiscard]] QString wrong() const override;
    void nameFields(const QString &name) override;

private:
    [[nodiscard]] bool isBetween() const;
    void detailsChosen();
    void amountsEdited();
    void putHours(const QList<double> &hours);
    [[nodiscard]] QString phrase(const QString &details, const QString &unit, const QString &per) const;

    Fact m_fact;
    QComboBox *m_details, *m_unit, *m_per;
    QSpinBox *m_amount, *m_most;
};

} // namespace escale
