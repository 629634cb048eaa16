// SPDX-License-Identifier: GPL-3.0-or-later
// The caseworker's window (drawings desktop-1 and desktop-2): filters, list, fiche; search above; a sync that runs and
// what it came to. What is remembered from day to day is in DesktopServices::memory.
#pragma once

#include "backstage/daywatch.h"
#include "backstage/syncschedule.h"
#include "desktop/breadcrumbs.h"
#include "desktop/commands.h"
#include "desktop/filterpane.h"
#include "desktop/finder.h"
#include "desktop/readingpane.h"
#include "desktop/resultlist.h"
#include "desktop/services.h"
#include "desktop/syncbar.h"
#include "desktop/wayout.h"
#include "desktop/windowbar.h"
#include "station/oldfiles.h"

#include <QSplitter>

namespace escale {

class DesktopWindow final : public QWidget {
    Q_OBJECT

public:
    explicit DesktopWindow(DesktopServices &services, QWidget *parent = nullptr);
    ~DesktopWindow() override;

    /// The library is ready, or not: the first question may be asked. `repaired`: it had to be replaced.
    void begin(const Result<Preparation> &preparation);
    /// Syncs by itself from now on, as the settings say; not at all while no feed is set.
    void keepUpToDate();
    /// To be read once: files of the person that are at another place now.
    void tellMoved(const QList<MovedFile> &moved);
    /// The dialog that sets the source of the fiches; its own to close.
    FeedDialog *openFeedDialog();
    void openFiche(const QString &ficheId);
    void setSecondLanguage(std::optional<Language> language);
    void search(const QString &text);
    [[nodiscard]] Commands &commands() { return *m_commands; }
    [[nodiscard]] ReadingPane &reading() { return *m_reading; }
    [[nodiscard]] SyncBar &syncBar() { return *m_syncBar; }
    [[nodiscard]] FilterPane &filters() { return *m_filters; }
    [[nodiscard]] ResultList &list() { return *m_list; }
    [[nodiscard]] Finder &finder() { return m_finder; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class SyncStart : quint8 {
        Asked,    ///< by the person: whatever comes of it is said
        ByItself, ///< what can wait is not
    };

    void wireCommands();
    void wireList();
    void wireSync();
    void loadTaxonomy();
    void loadStatus();
    void tellSample();
    void tellHeld();
    void contentChanged();
    void languageChanged();
    void showFound();
    void showTrail();
    void filterBy(const Filter &filter);
    void showStatus();
    /// `acceptRemovals`: the person has said yes to what the last sync held back.
    void startSync(SyncStart start, bool acceptRemovals = false);
    void tellSyncTrouble(const Error &error);
    void feedSaved();
    [[nodiscard]] SyncBar::Remedy remedyFor(Problem problem) const;
    void ageStatus();
    void syncEnded(const SyncOutcome &outcome);
    void step(int by);
    void toggleSelected();
    void showSelected();
    void print();
    void savePdf();
    void veil();
    void restyle();
    void arrangePanes();
    void remember();
    void recall();

    DesktopServices &m_services;
    Finder m_finder;
    DayWatch m_days;
    Commands *m_commands;
    WindowBar *m_bar;
    SyncBar *m_syncBar;
    QSplitter *m_splitter;
    FilterPane *m_filters;
    ResultList *m_list;
    QWidget *m_middle;
    Breadcrumbs *m_trail;
    WayOut *m_wayOut;
    ReadingPane *m_reading;
    Taxonomy m_taxonomy;
    LibraryStatus m_status;
    QString m_sampleSentence; ///< as last told
    QDateTime m_heldTold;     ///< the start of the run that was last asked about
    SyncProgress m_progress;
    SyncSchedule m_schedule;
    SyncStart m_start = SyncStart::Asked; ///< of the sync under way, or the last
    QString m_moved;                      ///< still to be told, or just told
    QString m_saidByItself;               ///< the last sentence nobody had asked for: once is enough
    std::optional<Language> m_second;
    Language m_lastSecond = Language::Ar;
    QStringList m_selected;
    QStringList m_history; ///< fiches opened, for back and forward
    qsizetype m_at = -1;
    bool m_panesByHand = false; ///< somebody has moved the panes: they stay
};

} // namespace escale
