// SPDX-License-Identifier: GPL-3.0-or-later
// One theme: icon, word and speaker on the theme's own ground. High where there is room (icon above word), a row where
// height is dear.
#pragma once

#include "kiosk/card.h"

namespace escale {

class ThemeTile final : public Card {
    Q_OBJECT

public:
    ThemeTile(const Appearance &appearance, QWidget *parent = nullptr);

    void setTheme(const Theme &theme, Language interfaceLanguage);
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// A row instead of a column.
    void setLow(bool low);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void restyle() override;
    void arrange() override;

private:
    [[nodiscard]] int patchSide() const;
    [[nodiscard]] int speakerSide() const;
    [[nodiscard]] QRect wordsPlace() const;
    [[nodiscard]] int wordsWidth(int width) const;
    [[nodiscard]] int wordsHeight(int width) const;

    Theme m_theme;
    QString m_picture; ///< pictogram; empty where the feed has an icon of its own, or we know none
    QString m_words;
    Language m_wordsLanguage = Language::Fr;
    bool m_low = false;
};

/// The short name of a theme in this language, else its long one; French stands in. `used`: see textIn().
QString themeWords(const Theme &theme, Language language, Language *used = nullptr);

} // namespace escale
