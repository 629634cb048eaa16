// SPDX-License-Identifier: GPL-3.0-or-later
// A text on a page: plain always (a feed's text is never read as markup), wrapped, with the size of its role and the
// alignment of the language it is really in.
#pragma once

#include "style/appearance.h"
#include "style/plainlabel.h"

namespace escale {

class Label final : public PlainLabel {
    Q_OBJECT

public:
    enum class Ink : quint8 { Ink, Muted, Primary, OnPrimary, Danger, Ok, Note };

    /// `appearance` outlives the label.
    Label(const Appearance &appearance, TextRole role, QWidget *parent = nullptr);

    void setInk(Ink ink);
    /// A colour of no token: a theme's. Kept until setInk().
    void setColour(const QColor &colour);
    /// The text's own language: its script decides the size, its direction the side it is aligned to, whatever the
    /// interface's (law 6). Without it the text is in the interface's language.
    void setContentLanguage(Language language);
    void setCentred(bool centred);
    /// Where there is no room: no larger than at this step.
    void setGreatestTextStep(int step);
    /// As large as the text's step allows and still at most `most` pixels high when `width` wide.
    void shrinkTo(int width, int most);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void align();
    void colour();

    const Appearance &m_appearance;
    TextRole m_role;
    Ink m_ink = Ink::Ink;
    QColor m_colour;
    std::optional<Language> m_language;
    bool m_centred = false;
    int m_greatestTextStep = textSteps - 1;
};

} // namespace escale
