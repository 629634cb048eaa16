// SPDX-License-Identifier: GPL-3.0-or-later
// One key of the on-screen keyboard. Never takes the focus: the field keeps it.
#pragma once

#include "keyboard/keyspec.h"
#include "style/appearance.h"

#include <QAbstractButton>

namespace escale {

class Key final : public QAbstractButton {
    Q_OBJECT

public:
    /// `appearance` outlives the key.
    Key(const Appearance &appearance, QWidget *parent);

    /// `script`: the language of the letters; words of the interface (Enter) are in the interface's.
    void become(const KeySpec &spec, Language script);
    [[nodiscard]] const KeySpec &spec() const { return m_spec; }
    void setRound(double radius) { m_radius = radius; }

    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont fittingFont(const QString &text) const;
    void paintText(QPainter &painter, const QColor &ink) const;

    const Appearance &m_appearance;
    KeySpec m_spec;
    Language m_script = Language::Fr;
    double m_radius = 0;
};

} // namespace escale
