// SPDX-License-Identifier: GPL-3.0-or-later
// For which ages (`age`, contract section 4): from one on, up to one, between two, or it does not matter. Years, both
// ends belong to it.
#pragma once

#include "workshop/factrow.h"

#include <QSpinBox>

namespace escale {

class AgeRow final : public FactRow {
    Q_OBJECT

public:
    enum Kind { NotSaid, NotRelevant, MoreThan, LessThan, Between };

    /// `appearance` outlives it.
    explicit AgeRow(const Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QSpinBox &from() const { return *m_from; }
    [[nodiscard]] QSpinBox &to() const { return *m_to; }

protected:
    void showValue() override;
    [[nodiscard]] QByteArray valueFor(int kind) const override;
    [[nodiscard]] QString words(const Metadata &facts, Language in) const override;
    [[nodiscard]] QString wrong() const override;
    void nameFields(const QString &name) override;

private:
    [[nodiscard]] Kind shown() const;
    void agesEdited();

    QSpinBox *m_from, *m_to;
};

} // namespace escale
