// SPDX-License-Identifier: GPL-3.0-or-later
// How everything looks now: colour set, text size, profile, density. One object per program, in the UI thread,
// outliving the widgets. What paints itself takes it by reference and repaints when it says changed(); the standard
// controls are EscaleStyle's, which asks it for them. Everything in it is live.
#pragma once

#include "style/fonts.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/themecolours.h"

#include <QObject>
#include <QPalette>

namespace escale {

class Appearance final : public QObject {
    Q_OBJECT

public:
    explicit Appearance(Profile profile, QObject *parent = nullptr);

    [[nodiscard]] Profile profile() const { return m_metrics.profile; }
    [[nodiscard]] ColourSet colourSet() const { return m_colourSet; }
    [[nodiscard]] int textStep() const { return m_textStep; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    /// The language of the interface.
    [[nodiscard]] Language language() const { return m_language; }

    [[nodiscard]] const Colours &colours() const { return coloursOf(m_colourSet); }
    [[nodiscard]] const Metrics &metrics() const { return m_metrics; }
    [[nodiscard]] ThemeColours themeColours(const Theme &theme) const;

    /// Size, weight and families for a text of this role in this language (the language the text is really in).
    [[nodiscard]] QFont font(TextRole role, Language language) const { return font(role, language, m_textStep); }
    [[nodiscard]] QFont font(TextRole role, Language language, int step) const;
    /// For QTextBlockFormat::setLineHeight(…, ProportionalHeight), in percent of the font's own line spacing: brings
    /// body text to a distance of 1.5-1.65 em between lines (ui/README.md, "Rules").
    [[nodiscard]] double lineHeightPercent(TextRole role, Language language) const;

    /// As font(role, language()).
    [[nodiscard]] QFont font(TextRole role) const { return font(role, m_language); }
    /// For the application: what a widget that is told nothing looks like.
    [[nodiscard]] QPalette palette() const;

    /// Milliseconds for a transition: 0 when less motion is asked for.
    [[nodiscard]] int motion(int milliseconds = 200) const { return m_reducedMotion ? 0 : milliseconds; }

public Q_SLOTS:
    void setColourSet(escale::ColourSet set);
    void setTextStep(int step); ///< clamped to 0-4
    void setDensity(double pixelsPerInch);
    void setReducedMotion(bool reduced);
    void setLanguage(escale::Language language);

Q_SIGNALS:
    void changed();

private:
    Metrics m_metrics;
    ColourSet m_colourSet = ColourSet::Standard;
    Language m_language = Language::Fr;
    int m_textStep = defaultTextStep;
    bool m_reducedMotion = false;
};

} // namespace escale
