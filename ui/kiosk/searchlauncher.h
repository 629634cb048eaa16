// SPDX-License-Identifier: GPL-3.0-or-later
// Looks like the search field and opens the search page: the real field appears there, together with its keyboard.
#pragma once

#include "style/button.h"

namespace escale {

class SearchLauncher final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SearchLauncher(const Appearance &appearance, QWidget *parent = nullptr);

    /// `brief`: without examples, where there is no room for them.
    void setHint(const QString &hint, const QString &brief);
    /// Between the buttons of the bar: not higher than they are.
    void setInBar(bool inBar);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont wordsFont(int step) const;
    [[nodiscard]] int glassSide(int step) const;
    [[nodiscard]] int besideWords(int step) const;

    const Appearance &m_appearance;
    QString m_hint, m_brief;
    bool m_inBar = false;
};

} // namespace escale
