// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk: one window, a bar, one page at a time, and what may lie over it. Shows; decides nothing about sessions:
// `visitBegan`, `finishWanted` and endVisit() are where the session of station/ is plugged in.
#pragma once

#include "kiosk/deafmoment.h"
#include "kiosk/footbar.h"
#include "kiosk/kioskpage.h"
#include "kiosk/noticeline.h"
#include "kiosk/sessionend.h"
#include "kiosk/topbar.h"
#include "kiosk/volumepanel.h"
#include "model/daywatch.h"

#include "search/searchservice.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWidget>
#include <map>
#include <memory>

namespace escale {

class SearchPage;

class KioskWindow final : public QWidget {
    Q_OBJECT

public:
    /// References outlive the window. The library is asked at once; nothing waits for it.
    KioskWindow(Appearance &appearance, InterfaceLanguage &language, LibraryService &library, PageVoice &voice,
                Clock &clock, KioskOptions options, QWidget *parent = nullptr);
    ~KioskWindow() override;

    [[nodiscard]] Navigator &navigator() { return m_navigator; }
    /// Made when it is first asked for: the first page is on the screen before the others exist.
    [[nodiscard]] KioskPage &page(PageName name);
    [[nodiscard]] SessionEnd &sessionEnd() { return *m_sessionEnd; }
    [[nodiscard]] const Visit &visit() const { return m_visit; }
    [[nodiscard]] Guide &guide() { return m_guide; }
    [[nodiscard]] HearingLanguage &hearing() { return m_hearing; }
    [[nodiscard]] VisitorVolume &volume() { return m_volume; }
    [[nodiscard]] const KioskServices &services() const { return m_services; }

    void tell(const QString &sentence);
    /// Before the first visit; outlives the window. Its queue is cleared at the end of each.
    void setPrinter(TicketPrinter &printer) { m_services.printer = &printer; }

public Q_SLOTS:
    /// Everything a visitor has left goes: place, history, answers, text size, contrast, language (law 8).
    void endVisit();

Q_SIGNALS:
    void visitBegan(escale::Language language);
    void finishWanted();
    /// For the first time, before it is filled.
    void pageMade(escale::PageName name);
    /// On the keyboard of the screen.
    void keyStruck();
    /// A question was answered by fiches, or nothing was found.
    void questionAnswered(bool found);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] TopBar &bar();
    [[nodiscard]] FootBar &foot();
    void placeFoot();
    void openGuided(KioskPage &page);
    void toggleVolume();
    void speakLikeThis();
    void askSomebody();
    void offerVoices();
    void listenIn(Language language);
    [[nodiscard]] bool isLow() const;
    [[nodiscard]] std::optional<ControlWords> wordsOf(const QWidget &control);
    KioskPage *makePage(PageName name);
    void showStop(const Route &stop);
    [[nodiscard]] QList<SpokenText> noticesNow(Language language) const;
    void tellNotices();
    void choose(Language language);
    void refresh();
    void placeField();

    Visit m_visit;
    KioskOptions m_options;
    Language m_firstLanguage;
    Navigator m_navigator;
    HearingLanguage m_hearing;
    Guide m_guide;
    VisitorVolume m_volume;
    KioskServices m_services;
    std::unique_ptr<SearchService> m_search; ///< outlives the search page's questions; made with it
    QVBoxLayout *m_column;
    TopBar *m_bar = nullptr; ///< made when it is first shown
    QStackedWidget *m_stack;
    FootBar *m_foot = nullptr;            ///< with the bar
    VolumePanel *m_volumePanel = nullptr; ///< made when it is first wanted
    bool m_reading = false;               ///< the page is read out when it is filled
    bool m_noticesToTell = false;         ///< a language has been chosen, its page is not there yet
    bool m_noticesToSay = false;          ///< the guide has not said them in this visit
    bool m_opening = false;               ///< the page has come and not said itself yet
    std::map<PageName, KioskPage *> m_pages;
    KioskPage *m_fieldOf = nullptr; ///< whose field stands in the bar
    NoticeLine *m_notice;
    SessionEnd *m_sessionEnd;
    DayWatch m_days;
    DeafMoment m_deaf;
};

} // namespace escale
