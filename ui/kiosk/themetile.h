// SPDX-License-Identifier: GPL-3.0-or-later
// One theme: picture, word and speaker on the theme's own ground. The picture is as large as there is room for: it is
// what somebody looks for who does not read the word.
#pragma once

#include "kiosk/card.h"
#include "kiosk/pagevoice.h"

namespace escale {

class ThemeTile final : public Card {
    Q_OBJECT

public:
    ThemeTile(const Appearance &appearance, QWidget *parent = nullptr);

    /// `words`: in the interface's language, instead of the theme's name.
    void setTheme(const Theme &theme, Language interfaceLanguage, const QString &words = {});
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// What stands on it, in the language it stands there in.
    [[nodiscard]] SpokenText words() const { return {m_words, m_wordsLanguage}; }
    enum class Shape : quint8 {
        High,    ///< a large picture above the word
        Compact, ///< the same with a small picture: many columns on a low screen
        Row      ///< the word beside the picture: few columns
    };
    void setShape(Shape shape);
    /// Of the size that the words have at this text size; smaller where all tiles are to be in sight at once.
    void setTextShare(double share);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void restyle() override;
    void arrange() override;

private:
    [[nodiscard]] int leastPatch() const;
    [[nodiscard]] int patchSide() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int speakerSide() const;
    [[nodiscard]] QRect wordsPlace() const;
    [[nodiscard]] QRect patchPlace() const;
    [[nodiscard]] int wordsWidth(int width) const;
    [[nodiscard]] int wordsHeight(int width) const;
    [[nodiscard]] int highestWords(bool ofTheRow) const;

    Theme m_theme;
    QString m_picture; ///< pictogram; empty where the feed has an icon of its own, or we know none
    QString m_words;
    Language m_wordsLanguage = Language::Fr;
    Shape m_shape = Shape::High;
    double m_textShare = 1;
    struct Measured {
        int width = -1, height = 0;
    };
    mutable Measured m_measured; ///< of the words, as last asked for
};

/// The short name of a theme in this language, else its long one; French stands in. `used`: see textIn().
QString themeWords(const Theme &theme, Language language, Language *used = nullptr);

} // namespace escale
