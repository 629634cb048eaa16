// SPDX-License-Identifier: GPL-3.0-or-later
// The right-hand pane: what the fiche is about in a few tags, what can be done with it, and its text in one or two
// languages side by side. Shows the model's open fiche. Of two columns the second is the person's beside the
// caseworker: it is the one that is heard, photographed, copied and put on their paper.
#pragma once

#include "desktop/newsline.h"
#include "desktop/services.h"
#include "listen/fichelight.h"
#include "listen/listeningbar.h"
#include "listen/narration.h"
#include "reader/ficheview.h"
#include "style/flow.h"

#include <QButtonGroup>
#include <functional>

namespace escale {

/// What is said lights in the person's column, where that is on the page, and wherever else it is read.
class PersonsLight final : public Lightable {
public:
    explicit PersonsLight(FicheView &view) : m_view(view) {}

    /// -1: the person's text is not on the page.
    void setColumn(int column) { m_column = column; }
    std::function<void(const TextPosition &place, const TextRange &word)> lit;
    std::function<void()> unlit;

    void light(const TextPosition &place, const TextRange &word) override;
    void clearLight() override;
    void setFollowing(bool following) override { m_view.setFollowing(following); }

private:
    FicheView &m_view;
    int m_column = 0;
};

class ReadingPane final : public QWidget {
    Q_OBJECT

public:
    /// Buttons stand for the window's actions, in this order.
    struct Actions {
        QAction *listen, *bilingual, *print, *qr, *select, *phrases, *whatChanged;
    };
    ReadingPane(DesktopServices &services, const Actions &actions, QWidget *parent = nullptr);

    /// Shows the listening bar and reads, or pauses.
    void toggleListening();
    /// Opens the fiche at this place and lights its words, also when it is open already.
    void openAt(const QString &ficheId, const Arrival &arrival);
    /// Something else is to be heard.
    void pause();
    /// A window with a code to photograph.
    void showQr();
    /// The address of the public page, to the clipboard; false when there is none.
    bool copyLink() const;
    /// The page in the person's language alone, headings and facts with it; empty when there is nothing to show.
    [[nodiscard]] PageContent personsPage() const;
    [[nodiscard]] FicheView &view() { return *m_view; }
    [[nodiscard]] PersonsLight &personsLight() { return m_light; }
    /// Where the reader is.
    [[nodiscard]] PageAnchor anchor() const { return m_view->anchor(); }
    /// What helps with a fiche that is not in the person's language; hidden while it is.
    [[nodiscard]] const QWidget &help() const { return *m_help; }
    /// What is said of a fiche that is new or has changed since last time.
    [[nodiscard]] NewsLine &news() { return *m_news; }
    /// Which of two texts is on the page where there is room for one; hidden while there is room for two.
    [[nodiscard]] const QWidget &sides() const { return *m_sides; }
    /// What the fiche is about, and the buttons over it.
    [[nodiscard]] const QWidget *head() const { return m_head; }
    /// What this pane needs to show what it has: columns of a length that can be read.
    [[nodiscard]] int wantedWidth() const;
    [[nodiscard]] bool isHeard() const { return m_narrator.isHeard(); }
    /// The list of results is out of sight: a button leads back to it.
    void setListHidden(bool hidden, int results);

Q_SIGNALS:
    /// personsPage() is another.
    void pageChanged();
    void listWanted();
    void scrolledTo(const escale::PageAnchor &anchor);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void observe(DesktopModel::Aspects aspects);
    void showText();
    /// As much of the text as there is room for.
    void lay();
    void nameMissing();
    [[nodiscard]] bool hasRoomForTwo() const;
    void showSide(bool persons);
    void openMenu(const QPoint &point);
    void showNothing();
    void clearPage();
    void nameThemes();
    void showTags();
    void measureHead();
    void arrangeHead();
    void fitTags(bool narrow);
    void tellTrouble();
    /// On the page; -1: not on it. Of two texts the last is the person's.
    [[nodiscard]] int personsColumn() const;
    [[nodiscard]] QString publicAddress() const;
    void follow(const QString &address);
    void explain(const WordExplanation &word);
    void retranslate();
    Button *buttonFor(QAction *action, Icon icon);

    DesktopServices &m_services;
    DesktopModel &m_model;
    std::pair<QString, Arrival> m_wanted; ///< of openAt(), until its text is here
    QWidget *m_head, *m_tags;
    QBoxLayout *m_headRow;
    QHBoxLayout *m_controls;
    WrapLayout *m_tagFlow;
    int m_headHeight = 0;
    Label *m_empty;
    FicheView *m_view;
    PersonsLight m_light;
    ListeningBar *m_bar;
    Narrator m_narrator;
    Narration m_narration;
    QWidget *m_help, *m_sides;
    NewsLine *m_news;
    Label *m_missing;
    Button *m_mineButton, *m_personsButton, *m_toList;
    PageContent m_whole;        ///< both texts, whatever there is room for
    bool m_personsSide = false; ///< where there is room for one
    bool m_roomForTwo = true;
};

} // namespace escale
