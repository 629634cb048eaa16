// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a step, as large as there is room, its number in the corner; without a picture the number alone.
#pragma once

#include "style/appearance.h"

#include <QWidget>

namespace escale {

class StepPicture final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives it.
    explicit StepPicture(const Appearance &appearance, QWidget *parent = nullptr);

    /// `picture`: a name of resources/pictograms, or nothing; `number`: from 1.
    void setStep(const QString &picture, int number);
    void setSpoken(bool spoken);
    [[nodiscard]] QSize sizeHint() const override;
    /// A picture of 40 mm, below which words scroll rather than it shrinking.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    QString m_picture, m_number;
    bool m_spoken = false;
};

} // namespace escale
