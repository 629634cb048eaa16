// SPDX-License-Identifier: GPL-3.0-or-later
// The one push button of the house: icon and words, or a familiar icon alone with its name for those who hear it. Words
// wrap rather than being cut; the size never falls under the touch target; the focus ring is always visible.
#pragma once

#include "style/appearance.h"
#include "style/wrappedwords.h"

#include <QAbstractButton>
#include <QStyle>

namespace escale {

/// Enter presses what has the focus, as Space does: true when it was Enter. For every control that can be pressed.
bool clickedByEnter(QAbstractButton &button, const QKeyEvent &event);

class Button final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind : quint8 {
        Plain,   ///< edge and surface
        Primary, ///< the main action of the page
        Quiet,   ///< no edge until focused
        Danger,  ///< plain, with the words in red: ends or removes
        Chip,    ///< fully round; checkable: one of a row
        Choice,  ///< an answer: left-aligned, shows a check mark when checked
        Round,   ///< a disc with an icon: listen
        Disc,    ///< the same, filled: the one main control of a bar, play
    };
    enum class Target : quint8 { Primary, Secondary };

    /// `appearance` outlives the button. Give it words, or an icon and setAccessibleName().
    Button(const Appearance &appearance, Kind kind, QWidget *parent = nullptr);

    /// Words on the button; they become its accessible name (call setAccessibleName() afterwards for another). Not
    /// setText(): an "&" of the feed would become a keyboard shortcut.
    void setWords(const QString &words);
    [[nodiscard]] QString words() const { return m_words; }
    void setSymbol(const Symbol &symbol);
    void clearSymbol();
    void setTarget(Target target);
    /// Scales the target: 1.3 for the play button among its neighbours.
    void setEmphasis(double factor);
    void setTextRole(TextRole role);
    /// Where there is no room: the words no larger than at this step, or not drawn at all (still heard).
    void setGreatestTextStep(int step);
    void setWordsShown(bool shown);
    /// The language the words are really in; without it, the interface's.
    void setContentLanguage(Language language);
    /// A colour of no token for words and icon (a theme's); invalid to go back to the kind's.
    void setColour(const QColor &colour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Look {
        QColor ground, edge, ink;
    };
    [[nodiscard]] Look look() const;
    [[nodiscard]] int target() const;
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] int sidePadding() const;
    [[nodiscard]] int wordsRoom(int width) const;
    [[nodiscard]] QSize textSize(int width) const;
    [[nodiscard]] WrappedWords wrappedWords(int width) const;
    [[nodiscard]] QSize sizeForText(const QSize &text) const;
    [[nodiscard]] bool showsCheck() const;
    void paintGround(QPainter &painter, const Look &look) const;
    void paintContent(QPainter &painter, const QColor &ink) const;
    void refresh();
    [[nodiscard]] QString drawnWords() const { return m_wordsShown ? m_words : QString(); }

    const Appearance &m_appearance;
    Kind m_kind;
    Target m_target = Target::Primary;
    TextRole m_role = TextRole::Button;
    QString m_words;
    std::optional<Symbol> m_icon;
    std::optional<Language> m_language;
    QColor m_colour;
    double m_emphasis = 1;
    int m_greatestTextStep = textSteps - 1;
    bool m_wordsShown = true;
};

} // namespace escale
