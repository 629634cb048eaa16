// SPDX-License-Identifier: GPL-3.0-or-later
// The search field: a glass at its beginning, a cross at its end that empties it.
#pragma once

#include "style/button.h"
#include "style/hintfield.h"

namespace escale {

class SearchField final : public HintField {
    Q_OBJECT

public:
    explicit SearchField(const Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void arrange();

    const Appearance &m_appearance;
    Button *m_clear;
};

} // namespace escale
