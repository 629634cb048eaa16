// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the interface, switched live as one step: words, script sizes and direction, then whoever shows
// content in that language.
#pragma once

#include "style/appearance.h"

#include <QObject>

namespace escale {

class InterfaceLanguage final : public QObject {
    Q_OBJECT

public:
    /// Takes effect at once, without signal. `appearance` outlives the object.
    InterfaceLanguage(Appearance &appearance, Language language, QObject *parent = nullptr);

    [[nodiscard]] Language language() const { return m_language; }
    void set(Language language);

    /// What a switch does to a program, for one whose language has another owner (the desk's model): words, script
    /// sizes, direction.
    static void apply(Appearance &appearance, Language language);

Q_SIGNALS:
    /// After the widgets have been given their new words (QEvent::LanguageChange) and direction.
    void changed(escale::Language language);

private:
    Appearance &m_appearance;
    Language m_language;
};

} // namespace escale
