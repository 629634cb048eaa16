// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the kiosk: a heading, content that scrolls, and one or two main actions. Upright the actions have a bar of
// their own at the bottom, within reach; on a wide screen, where height is dear, they stand beside the heading or, when
// that leaves it no room, below it.
#pragma once

#include "kiosk/kioskservices.h"
#include "style/button.h"
#include "style/label.h"
#include "style/scrollpane.h"

#include <QBoxLayout>
#include <QFrame>

namespace escale {

class CardList;
class Keyboard;

class KioskPage : public QWidget {
    Q_OBJECT

public:
    /// The page is about to be seen at this place: fill it. Called again when the library, the language or the day has
    /// changed.
    virtual void visit(const Route &route) = 0;
    /// What "Listen to this page" says.
    [[nodiscard]] virtual QList<SpokenText> spoken() const { return {}; }
    /// Lights what is being said, a number in spoken(); -1: nothing.
    virtual void lightSpoken(int) {}
    /// Says `texts` when somebody here can, else tells which languages have a voice. `lit`: told which of `texts` is
    /// being said, -1 for none; not told any more once the page is gone.
    void speak(const QList<SpokenText> &texts, PageVoice::Lit lit);
    /// What is said when the page opens with the guide on: where one is, how many things there are, what can be done.
    [[nodiscard]] virtual QList<SpokenText> opening() const;
    /// Lights what of opening() is being said; most pages light nothing then.
    virtual void lightOpening(int) {}
    /// What a control of this page says of itself; nothing: its accessible name, in the language of the interface.
    [[nodiscard]] virtual std::optional<ControlWords> wordsOf(const QWidget &) const { return std::nullopt; }
    /// What of the page stands in the bar, where height is dear; no widget: nothing. `alone`: instead of text size and
    /// contrast. Asked before the page is shown and when the window changes its size.
    struct BarField {
        QWidget *widget = nullptr;
        bool alone = false;
    };
    [[nodiscard]] virtual BarField fieldForBar() { return {}; }
    /// It is not there any more.
    virtual void takeFieldBack() {}
    /// Whether the foot offers "Listen to this page".
    [[nodiscard]] bool isListenable() const { return m_listenInFoot; }
    /// Reads spoken() aloud.
    void speakPage();
    /// Everything the visitor has left here goes (law 8).
    virtual void forget() {}

    /// Its heading, shown or not: what the page is called by those who hear it.
    [[nodiscard]] QString title() const { return m_heading->text(); }

    [[nodiscard]] virtual int scrollOffset() const { return m_pane->scrollOffset(); }
    virtual void scrollTo(int offset) { m_pane->goTo(offset); }

Q_SIGNALS:
    /// For the notice line: one sentence.
    void notice(const QString &sentence);
    /// Something was to be said and no voice here can.
    void unheard();
    /// What the page shows at this place is there now, after visit() or later.
    void filled();

protected:
    explicit KioskPage(KioskServices &services, QWidget *parent = nullptr);

    /// Words of this page, again: called at the start by the page itself, and at every language switch.
    virtual void retranslate() = 0;
    /// Sizes and colours of what the page laid out by hand.
    virtual void restyle();

    /// The language in which this page speaks (hearinglanguage.h).
    [[nodiscard]] Language hearing() const { return m_services.hearing.language(); }
    /// Words of the interface, to be said.
    [[nodiscard]] SpokenText heard(const char *context, const char *source) const;
    [[nodiscard]] KioskServices &services() const { return m_services; }
    [[nodiscard]] const Metrics &metrics() const { return m_services.appearance.metrics(); }
    [[nodiscard]] ScrollPane &pane() { return *m_pane; }
    [[nodiscard]] Label &heading() { return *m_heading; }
    [[nodiscard]] const Label &heading() const { return *m_heading; }
    /// Before the words of the heading: the icon of a theme.
    [[nodiscard]] QBoxLayout &headingRow() { return *m_headingRow; }
    /// Where the page's own content goes, top to bottom.
    [[nodiscard]] QVBoxLayout &content() { return *m_content; }
    /// A main action, kept where the screen has room for it.
    void addAction(Button *button, int stretch = 0);
    /// The actions end what the page is for: always in the bar, in sight.
    void keepActionsInBar();
    void setHeadingShown(bool shown);
    /// "Listen to this page" in the foot.
    void offerListening() { m_listenInFoot = true; }
    /// Of things that can be touched, for opening(); -1: not said.
    [[nodiscard]] virtual int thingCount() const { return -1; }
    /// The same as a small button, for a place of the page's own.
    Button *makeListenSpeaker();
    /// A large way on for a page that has nothing to show, in the page's content; hidden until then.
    void addWayHome();
    [[nodiscard]] Button &wayHome() { return *m_wayHome; }
    /// With the guide on, what a finger comes upon on `keyboard` is heard before it is written.
    void hearKeys(Keyboard &keyboard);
    /// Scrolls gently until `area` of what scrolls is in sight; no more once the person has scrolled by hand, until the
    /// next speak().
    void keepInSight(const QRect &area);
    void keepInSight(const QWidget &spoken);
    /// What the speaker on a card of `list` says, the card lit meanwhile.
    void speakCard(CardList &list, const FicheCard &card);
    /// -1: none.
    void lightCard(CardList &list, int index);
    [[nodiscard]] bool isWide() const { return m_wide; }
    /// Larger words than usual on a low screen: gaps and the heading give way, so that the first thing of a page is
    /// whole.
    [[nodiscard]] bool isTight() const { return m_tight; }

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool hasLittleHeight() const;
    void placeActions();
    void speakKey(const QString &name, Language language);
    void nameListen();
    void nameWayHome();
    [[nodiscard]] bool actionsFitBesideHeading() const;

    KioskServices &m_services;
    ScrollPane *m_pane;
    QWidget *m_canvas;
    QVBoxLayout *m_content;
    QBoxLayout *m_headingRow;
    Label *m_heading;
    QFrame *m_bar;
    QHBoxLayout *m_barRow;
    QHBoxLayout *m_actionsRow; ///< below the heading, where they do not fit beside it
    bool m_actionsInBar = false;
    QList<std::pair<Button *, int>> m_actions;
    Button *m_wayHome = nullptr;
    Button *m_listen = nullptr;
    bool m_listenInFoot = false;
    bool m_following = true; ///< what is said is kept in sight
    bool m_wide = false, m_tight = false;
};

} // namespace escale
