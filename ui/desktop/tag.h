// SPDX-License-Identifier: GPL-3.0-or-later
// A short fact on a small ground: the theme, "Free", "All of France" (drawing desktop-1, above the fiche).
#pragma once

#include "style/appearance.h"

#include <QLabel>

namespace escale {

class Tag final : public QLabel {
    Q_OBJECT

public:
    /// With theme colours it is the round chip of a theme; without, a quiet fact.
    Tag(const Appearance &appearance, const QString &text, std::optional<ThemeColours> theme,
        QWidget *parent = nullptr);

    /// In one line where there is room; on a narrow pane with large words in several.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    std::optional<ThemeColours> m_theme;
    int m_oneLine = 0; ///< its width where it need not wrap
};

} // namespace escale
