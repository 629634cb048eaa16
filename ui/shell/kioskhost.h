// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the kiosk: the visit and its end, forgetting, the staff's way in, the night, the service manager, the doors
// that stay shut. Everything around the window that is not a page. UI thread.
//
// A visit ends with a fresh process (reexec.h). Where that is refused, the window forgets in place.
#pragma once

#include "kiosk/kioskwindow.h"
#include "kioskmode/activitywatch.h"
#include "kioskmode/displaypower.h"
#include "kioskmode/idlegate.h"
#include "kioskmode/kiosklibrary.h"
#include "kioskmode/librarymonitor.h"
#include "kioskmode/lockdown.h"
#include "kioskmode/scheduledrestart.h"
#include "kioskmode/screenblanker.h"
#include "kioskmode/watchdognotifier.h"
#include "staff/cornertaps.h"
#include "staff/pinpad.h"
#include "staff/staffpage.h"
#include "station/visitcounter.h"

namespace escale {

/// What the host is told; values.
struct KioskSetup {
    KioskSettings settings; ///< with the staff's choices
    Semantics semantics = Semantics::Escale;
    QString site = publicSite;            ///< Settings::site()
    QStringList complaints;               ///< values that were not usable
    QString libraryPath;                  ///< the real one
    KioskLibrary library;                 ///< the one that is shown
    QString runtimeFolder;                ///< in memory
    std::function<void()> restartProcess; ///< comes back only when it failed
    std::function<void()> leave;          ///< ends the program; the service manager starts it again
};

class KioskHost final : public QObject {
    Q_OBJECT

public:
    /// `window` outlives the host.
    KioskHost(KioskWindow &window, KioskSetup setup, QObject *parent = nullptr);
    ~KioskHost() override;

    [[nodiscard]] KioskSession &session() { return m_session; }
    /// A sentence for each thing that is wrong with this kiosk now.
    [[nodiscard]] QStringList troubles() const;

public Q_SLOTS:
    /// Whether a voice is reading to the person.
    void setSpeaking(bool speaking) { m_session.setSpeaking(speaking); }
    /// The person asked to have something read to them.
    void countListen(escale::Language language);

private:
    void wireVisit();
    void wireStaff();
    void wireNight();
    void noteStart();
    void hearSign(bool complete);
    void begin(Language language);
    void warn(int seconds);
    void takeWarningAway();
    void forget();
    void setOccupied(bool occupied);
    void openStaff();
    void leaveStaff();
    /// Absent when there is no voice to test.
    [[nodiscard]] std::function<void()> soundTest() const;
    void showStatus();
    void watchStaff();
    [[nodiscard]] bool clockIsWrong() const;
    /// What those who have just typed the PIN should know about it.
    [[nodiscard]] QStringList pinTroubles() const;

    KioskWindow &m_window;
    const KioskServices &m_services;
    KioskSetup m_setup;
    KioskFiles m_files;
    StationLog m_log;
    VisitCounter m_counter;
    KioskSession m_session;
    ActivityWatch m_activity;
    LockDown m_lock;
    WatchdogNotifier m_watchdog;
    ScreenBlanker *m_screenBlanker;
    ScheduledRestart m_scheduledRestart;
    IdleGate m_idleGate;
    LibraryMonitor m_libraryMonitor;
    PinJudge m_judge;
    PinPad *m_pad;
    CornerTaps m_corners;
    StaffPage *m_staff = nullptr;
    QStringList m_printers; ///< of this machine, as it was last asked
    bool m_printerKeeps = false;
    std::chrono::milliseconds m_lastStaffSign{};
};

} // namespace escale
