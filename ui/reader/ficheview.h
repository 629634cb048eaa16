// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a fiche: the page in a scrolling pane, and above it a notice when the library has moved on meanwhile. One
// widget for kiosk and desktop; it looks as the Appearance says. Never asks the library itself. UI thread.
#pragma once

#include "fiche/fichechange.h"
#include "plainlanguage/wordexplanations.h"
#include "reader/fichepage.h"
#include "reader/findbar.h"
#include "search/arrival.h"
#include "style/button.h"
#include "style/label.h"
#include "style/scrollpane.h"

#include <QFrame>

namespace escale {

class FicheView final : public QWidget {
    Q_OBJECT

public:
    using Change = FicheChange; ///< reading goes on in the old text until the person asks

    /// `appearance` outlives the view.
    explicit FicheView(const Appearance &appearance, QWidget *parent = nullptr);

    /// Shows the fiche from its top; the same fiche as before (another language, a newer text) keeps the place. Removes
    /// the notice.
    void setContent(const PageContent &content);
    void clear();
    [[nodiscard]] const PageContent &content() const { return m_content; }
    void setChange(Change change);
    [[nodiscard]] Change change() const { return m_change; }

    /// Lights what is being said and keeps it in view. `word` is in the same text as `place.range`.
    void light(const TextPosition &place, const TextRange &word = {}, int column = 0);
    void clearLight();
    /// Whether light() keeps it in view; a person who scrolls takes the page into their own hand (followingLost).
    void setFollowing(bool following);

    /// Lights the words a search has matched and goes to the section it has found; after setContent(). Another fiche
    /// puts the light out.
    void arrive(const Arrival &arrival);
    /// Lights the words without going anywhere.
    void markFound(const QStringList &words);
    /// A bar to look for words in the page; on a kiosk it is there when words are lit.
    void openFind();
    void closeFind();
    [[nodiscard]] FindBar &findBar() { return *m_find; }

    /// Pixels from the top, for going back.
    [[nodiscard]] int scrollOffset() const { return m_pane->scrollOffset(); }
    void goTo(int offset);
    [[nodiscard]] PageAnchor anchor() const;
    void goTo(const PageAnchor &anchor);

    [[nodiscard]] FichePage &page() { return *m_page; }

Q_SIGNALS:
    void themeChosen(const QString &themeId);
    void needChosen(const QString &needId);
    /// A link of the text was tapped: absolute http, https, mailto or tel. A fiche of the public site is ficheChosen.
    void linkActivated(const QString &address);
    void ficheChosen(const QString &ficheId);
    /// A hard word was tapped that can be explained.
    void wordChosen(const escale::WordExplanation &word);
    void sentenceTapped(int column, const escale::TextPosition &place);
    /// The person wants the text the library has now.
    void newTextWanted();
    void scrolled();
    /// The person has scrolled while something is lit; the page follows no more.
    void followingLost();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();
    void fitBar();
    void bringIntoView(const QRect &area);
    void scrollPane(int offset);
    void noteScroll();
    void follow(const QString &address);
    void look(const QString &words);
    void stepFound(int by);
    [[nodiscard]] std::optional<TextPosition> positionOf(const SectionFound &section, int block) const;

    const Appearance &m_appearance;
    PageContent m_content;
    Change m_change = Change::None;
    QFrame *m_bar;
    Label *m_barText;
    Button *m_barButton;
    FindBar *m_find;
    ScrollPane *m_pane;
    FichePage *m_page;
    bool m_following = true;
    bool m_lit = false;
    int m_foundNow = -1;  ///< place the person has stepped to
    int m_ownScrolls = 0; ///< under way: not the person's
};

} // namespace escale
