// SPDX-License-Identifier: GPL-3.0-or-later
// The caseworker's window (drawings desktop-1 and desktop-2): filters, list, fiche; search above; a sync that runs and
// what it came to. It only arranges: what is shown is the model's (DesktopServices::model), what is done about the
// library LibraryUpdates'. Where things stand is remembered from day to day in DesktopServices::memory.
#pragma once

#include "desktop/askpane.h"
#include "desktop/commands.h"
#include "desktop/filterpane.h"
#include "desktop/handovercommands.h"
#include "desktop/libraryupdates.h"
#include "desktop/readingpane.h"
#include "desktop/resultpane.h"
#include "desktop/services.h"
#include "desktop/syncbar.h"
#include "desktop/windowbar.h"

#include <QSplitter>

namespace escale {

class DesktopWindow final : public QWidget {
    Q_OBJECT

public:
    explicit DesktopWindow(DesktopServices &services, QWidget *parent = nullptr);
    ~DesktopWindow() override;

    [[nodiscard]] LibraryUpdates &updates() { return m_updates; }
    [[nodiscard]] Commands &commands() { return *m_commands; }
    [[nodiscard]] HandOverCommands &handOver() { return *m_handOver; }
    [[nodiscard]] ReadingPane &reading() { return *m_reading; }
    [[nodiscard]] SyncBar &syncBar() { return *m_syncBar; }
    [[nodiscard]] AskPane &asking() { return *m_ask; }
    [[nodiscard]] FilterPane &filters() { return *m_filters; }
    [[nodiscard]] ResultList &list() { return m_results->list(); }

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void wireCommands();
    void veil();
    void restyle();
    void arrangePanes();
    void remember();
    void recall();
    void nextPerson();
    void wireAsking();
    /// The conversation in place of filters and list.
    void showAsking(bool shown);
    /// The keys go to the pane so many further on.
    void movePane(int by);

    DesktopServices &m_services;
    Commands *m_commands;
    WindowBar *m_bar;
    SyncBar *m_syncBar;
    QSplitter *m_splitter;
    AskPane *m_ask;
    FilterPane *m_filters;
    ResultPane *m_results;
    ReadingPane *m_reading;
    LibraryUpdates m_updates;
    HandOverCommands *m_handOver;
    bool m_panesByHand = false; ///< somebody has moved the panes: they stay
};

} // namespace escale
