// SPDX-License-Identifier: GPL-3.0-or-later
// A pictogram and a sentence beside it (or above it), not to be touched: the lines of the card for the staff, the steps
// of a call. Lights while it is said.
#pragma once

#include "style/appearance.h"

#include <QWidget>
#include <optional>

namespace escale {

class PictureLine final : public QWidget {
    Q_OBJECT

public:
    enum class Shape : quint8 { Row, Column };

    /// `appearance` outlives the line.
    PictureLine(const Appearance &appearance, TextRole role, Shape shape, QWidget *parent = nullptr);

    void setPicture(const QString &picture);
    [[nodiscard]] QString picture() const { return m_picture; }
    void setWords(const QString &words);
    [[nodiscard]] QString words() const { return m_words; }
    /// The language the words are really in; without it, the interface's.
    void setContentLanguage(std::optional<Language> language);
    /// On a ground of the primary colour.
    void setInverse(bool inverse);
    /// A frame of its own: one thing of a list.
    void setFramed(bool framed);
    /// The side of the picture, in pixels.
    void setPictureSide(int side);
    void setGreatestTextStep(int step);
    void setSpoken(bool spoken);
    [[nodiscard]] bool isSpoken() const { return m_spoken; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont wordsFont() const;
    [[nodiscard]] Language language() const { return m_language.value_or(m_appearance.language()); }
    [[nodiscard]] int wordsRoom(int width) const;
    void refresh();

    const Appearance &m_appearance;
    TextRole m_role;
    Shape m_shape;
    QString m_picture, m_words;
    std::optional<Language> m_language;
    [[nodiscard]] int padding() const;
    bool m_inverse = false, m_spoken = false, m_framed = false;
    int m_side = 0;
    int m_greatestTextStep = textSteps - 1;
};

} // namespace escale
