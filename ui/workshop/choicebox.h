// SPDX-License-Identifier: GPL-3.0-or-later
// A check box whose words go on in the next line where there is no room beside each other: a standard one cuts them.
#pragma once

#include <QCheckBox>

namespace escale {

class ChoiceBox final : public QCheckBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    /// Where the words stand in this width, from left to right.
    [[nodiscard]] QRect wordsPlace(int width, int height) const;
};

} // namespace escale
