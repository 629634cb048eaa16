// SPDX-License-Identifier: GPL-3.0-or-later
// A check box whose words wrap rather than being cut: long words in some languages, large text. May show a dot of a
// theme's colour before its words.
#pragma once

#include "style/appearance.h"

#include <QCheckBox>

namespace escale {

class WrappingCheck final : public QCheckBox {
    Q_OBJECT

public:
    explicit WrappingCheck(const Appearance &appearance, QWidget *parent = nullptr);

    /// Plain words: an "&" is an "&". They are the accessible name as well.
    void setWords(const QString &words);
    [[nodiscard]] QString words() const { return m_words; }
    void setDot(const QColor &colour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }

private:
    [[nodiscard]] int textStart() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QRect textArea(int width, int height) const;

    const Appearance &m_appearance;
    QString m_words;
    QColor m_dot;
};

} // namespace escale
