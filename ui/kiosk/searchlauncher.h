// SPDX-License-Identifier: GPL-3.0-or-later
// Looks like the search field and opens the search page: the real field appears there, together with its keyboard.
#pragma once

#include "style/button.h"

namespace escale {

class SearchLauncher final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SearchLauncher(const Appearance &appearance, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().height() * 2, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Appearance &m_appearance;
    QString m_hint;
};

} // namespace escale
