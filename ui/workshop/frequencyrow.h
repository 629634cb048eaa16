// SPDX-License-Identifier: GPL-3.0-or-later
// How often somebody takes part (`frequency`, contract section 4), in one row: not said, of no importance, or so much
// in such a time. The last choice reads as readers have it. What of a value nobody touched stays as the server wrote
// it.
#pragma once

#include "style/appearance.h"

#include <QComboBox>
#include <QSpinBox>

namespace escale {

class FrequencyRow final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives it.
    explicit FrequencyRow(const Appearance &appearance, QWidget *parent = nullptr);

    /// JSON; a null array: not said. Nobody is told.
    void setValue(const QByteArray &value);
    /// `name`: of the fact, for those who hear it.
    void retranslate(const QString &name, const QString &notSaid, const QString &notRelevant);
    [[nodiscard]] QComboBox &kind() const { return *m_kind; }
    [[nodiscard]] QSpinBox &amount() const { return *m_amount; }
    [[nodiscard]] QComboBox &unit() const { return *m_unit; }
    [[nodiscard]] QComboBox &per() const { return *m_per; }

Q_SIGNALS:
    void edited(const QByteArray &value); ///< by a person; a null array: not said

private:
    enum Kind { NotSaid, NotRelevant, Said };
    void kindChosen();
    void put(const QString &key, const QByteArray &json);
    void showValue();
    void nameUnits();

    QByteArray m_value;
    bool m_showing = false;
    QComboBox *m_kind, *m_unit, *m_per;
    QSpinBox *m_amount;
};

} // namespace escale
