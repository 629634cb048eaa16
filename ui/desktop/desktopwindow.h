// SPDX-License-Identifier: GPL-3.0-or-later
// The caseworker's window (drawings desktop-1 and desktop-2): filters, list, fiche; search above; a sync that runs and
// what it came to. It only arranges: what is shown is the model's (DesktopServices::model), what is done about the
// library LibraryUpdates'. Where things stand is remembered from day to day in DesktopServices::memory.
#pragma once

#include "desktop/commandpalette.h"
#include "desktop/commands.h"
#include "desktop/conversationstrip.h"
#include "desktop/deskpanes.h"
#include "desktop/editioncommands.h"
#include "desktop/ficheswitcher.h"
#include "desktop/handovercommands.h"
#include "desktop/libraryupdates.h"
#include "desktop/personswindow.h"
#include "desktop/phrasespage.h"
#include "desktop/services.h"
#include "desktop/syncbar.h"
#include "desktop/windowbar.h"

#include <memory>

namespace escale {

class DesktopWindow final : public QWidget {
    Q_OBJECT

public:
    explicit DesktopWindow(DesktopServices &services, QWidget *parent = nullptr);
    ~DesktopWindow() override;

    [[nodiscard]] LibraryUpdates &updates() { return m_updates; }
    [[nodiscard]] Commands &commands() { return *m_commands; }
    [[nodiscard]] HandOverCommands &handOver() { return *m_handOver; }
    [[nodiscard]] EditionCommands &editions() { return *m_editions; }
    [[nodiscard]] ReadingPane &reading() { return *m_reading; }
    [[nodiscard]] SyncBar &syncBar() { return *m_syncBar; }
    [[nodiscard]] AskPane &asking() { return *m_ask; }
    [[nodiscard]] FilterPane &filters() { return *m_filters; }
    [[nodiscard]] ResultList &list() { return m_results->list(); }
    [[nodiscard]] ResultPane &results() { return *m_results; }
    [[nodiscard]] WindowBar &bar() { return *m_bar; }
    [[nodiscard]] ConversationStrip &strip() { return *m_strip; }
    [[nodiscard]] PhrasesPage &phrases() { return *m_phrases; }
    [[nodiscard]] CommandPalette &commandPalette() { return *m_palette; }
    [[nodiscard]] FicheSwitcher &switcher() { return *m_switcher; }
    /// Null while it is closed.
    [[nodiscard]] PersonsWindow *personsWindow() { return m_persons.get(); }
    /// Another start of the program has handed over to this one: it comes forward, with this fiche or this edition to
    /// import, when there is one. `token`: of the press that wants it (windowactivation.h).
    void comeForward(const QString &ficheId, const QString &edition = {}, const QByteArray &token = {});

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void wireCommands();
    void veil();
    void restyle();
    void remember();
    void recall();
    void nextPerson();
    bool sayForAWhile(const QString &said, SyncBar::Remedy remedy);
    void forgetLeft();
    void wireAsking();
    /// The conversation in place of filters and list.
    void showAsking(bool shown);
    void wireConversation();
    void showPhrases(bool shown);
    void showPersonsWindow(bool shown);
    void showHelp();
    void showChanges();
    using Front = DeskPanes::Front;
    void bringForward(Front front);
    /// The keys go to the pane so many further on.
    void movePane(int by);

    DesktopServices &m_services;
    Commands *m_commands;
    WindowBar *m_bar;
    ConversationStrip *m_strip;
    SyncBar *m_syncBar;
    AskPane *m_ask;
    FilterPane *m_filters;
    ResultPane *m_results;
    ReadingPane *m_reading;
    DeskPanes *m_panes;
    QStackedWidget *m_pages;
    PhraseSpeaker m_speaker;
    PhrasesPage *m_phrases;
    CommandPalette *m_palette = nullptr;
    FicheSwitcher *m_switcher = nullptr;
    std::unique_ptr<PersonsWindow> m_persons;
    LibraryUpdates m_updates;
    HandOverCommands *m_handOver;
    EditionCommands *m_editions;
    QString m_takeBack;      ///< the sentence that offers it
    bool m_quitting = false; ///< by the menu: the tray does not keep it
};

} // namespace escale
