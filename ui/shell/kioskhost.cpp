// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/kioskhost.h"

#include "kioskmode/reexec.h"
#include "services/clipboardclearing.h"
#include "staff/staffwords.h"

#include <QClipboard>
#include <QGuiApplication>

namespace escale {

using namespace std::chrono_literals;

namespace {

/// After this time without a touch the staff have gone and forgotten to say so.
constexpr auto staffPatience = 3min;

} // namespace

KioskHost::KioskHost(KioskWindow &window, KioskSetup setup, QObject *parent)
    : QObject(parent), m_window(window), m_services(window.services()), m_setup(std::move(setup)),
      m_files(m_setup.settings.stateFolder), m_log(m_files.log(), m_services.clock),
      m_counter(m_setup.settings.statistics, m_services.clock), m_session(m_setup.settings.session, m_services.clock),
      m_lock(window), m_watchdog(window, m_services.clock),
      m_screenBlanker(new ScreenBlanker(m_services.clock, &window)),
      m_scheduledRestart(m_setup.settings.restartAt, firstStart(m_services.clock), m_services.clock),
      m_idleGate(m_services.clock), m_libraryMonitor(m_setup.libraryPath, !m_setup.library.trouble, m_services.clock),
      m_judge(m_setup.settings.pinFile, m_files.pinTries(), m_services.clock),
      m_pad(new PinPad(m_services.appearance, m_judge, m_services.clock, &window)),
      m_corners(window, m_services.appearance.metrics().primaryTarget, m_services.clock)
{
    wireVisit();
    wireStaff();
    wireNight();
    noteStart();
}

KioskHost::~KioskHost() = default;

void KioskHost::wireVisit()
{
    connect(&m_activity, &ActivityWatch::sign, this, &KioskHost::hearSign);
    connect(&m_window, &KioskWindow::visitBegan, this, &KioskHost::begin);
    connect(&m_window, &KioskWindow::finishWanted, &m_session, &KioskSession::finish);
    connect(&m_window.sessionEnd(), &SessionEnd::continueWanted, &m_session, &KioskSession::activity);
    connect(&m_services.language, &InterfaceLanguage::changed, this, [this](Language language) {
        if (m_session.state() != KioskSession::State::Resting)
            m_counter.languageChosen(language);
    });
    connect(&m_services.navigator, &Navigator::moved, this, [this](const Route &stop) {
        if (stop.page == PageName::Fiche)
            m_counter.ficheOpened(stop.fiche);
        else if (stop.page == PageName::List)
            m_counter.themeOpened(stop.theme);
        else if (stop.page == PageName::TakeAway)
            m_counter.takenAway(stop.fiche);
    });
    connect(&m_window, &KioskWindow::questionAnswered, this, [this](bool found) { m_counter.asked(found); });
    connect(&m_session, &KioskSession::warningBegan, this, &KioskHost::warn);
    connect(&m_session, &KioskSession::warningTick, &m_window.sessionEnd(), &SessionEnd::setSecondsLeft);
    connect(&m_session, &KioskSession::warningEnded, this, &KioskHost::takeWarningAway);
    connect(&m_session, &KioskSession::ended, this, &KioskHost::forget);
}

void KioskHost::wireStaff()
{
    const auto openPad = [this] {
        if (m_staff)
            return;
        m_pad->open();
        if (m_services.printer) { // answered before the PIN is typed
            m_services.printer->list();
            m_services.printer->look();
        }
    };
    if (m_services.printer) {
        connect(m_services.printer, &TicketPrinter::listed, this,
                [this](const QStringList &queues) { m_printers = queues; });
        connect(m_services.printer, &TicketPrinter::looked, this,
                [this](PrinterState state) { m_printerKeeps = state == PrinterState::Keeps; });
    }
    connect(&m_corners, &CornerTaps::tapped, this, openPad);
    connect(&m_lock, &LockDown::staffKey, this, openPad);
    connect(m_pad, &PinPad::accepted, this, &KioskHost::openStaff);
    connect(m_pad, &PinPad::refused, this, [this] { m_log.add(StationEvent::PinRefused); });
}

void KioskHost::wireNight()
{
    m_screenBlanker->setSettings(m_setup.settings);
    connect(&m_scheduledRestart, &ScheduledRestart::due, this, [this] {
        m_log.add(StationEvent::NightlyRestart);
        m_setup.leave();
    });
    const auto switchPanel = [this](bool asleep) { tellDisplayPower(m_setup.runtimeFolder, asleep); };
    connect(m_screenBlanker, &ScreenBlanker::moved, this, switchPanel);
    switchPanel(m_screenBlanker->isClosed());
    // Lists and pages do not change under a visitor's eyes.
    connect(&m_idleGate, &IdleGate::changed, this, [this](bool quiet) { m_services.library.hold(!quiet); });
    connect(&m_services.library, &LibraryService::contentChanged, this,
            [this] { m_log.add(StationEvent::NewContent); });
    connect(&m_libraryMonitor, &LibraryMonitor::changed, this, [this] {
        if (m_idleGate.now() && !m_pad->isVisible())
            m_setup.restartProcess();
    });
}

void KioskHost::noteStart()
{
    if (isRestarted())
        return;
    m_log.add(StationEvent::Started);
    if (!m_log.canWrite())
        return;
    if (m_setup.library.trouble)
        m_log.add(StationEvent::LibraryTrouble, m_setup.library.trouble->problem);
    if (!m_setup.complaints.isEmpty())
        m_log.add(StationEvent::SettingsTrouble);
    if (clockIsWrong())
        m_log.add(StationEvent::ClockTrouble);
}

bool KioskHost::clockIsWrong() const
{
    static const QDate built = QDate::fromString(QStringLiteral(ESCALE_BUILD_DAY), Qt::ISODate);
    return m_services.clock.now().date() < built;
}

QStringList KioskHost::troubles() const
{
    QStringList list;
    if (m_setup.library.trouble) {
        list.append(m_setup.library.trouble->sentence);
        list.append(tr("Until the library can be read, the kiosk shows the sample that is inside the program."));
    }
    list.append(m_setup.complaints);
    list.append(pinTroubles());
    if (clockIsWrong())
        list.append(tr("The clock of this machine is wrong. Dates on this page are wrong too."));
    if (!m_log.canWrite())
        list.append(tr("The kiosk cannot write its state: visits are not counted. Is the disk full?"));
    if (m_printerKeeps)
        list.append(tr("The print server of this machine keeps what was printed, so tickets are not offered. An "
                       "administrator forbids it with: cupsctl PreserveJobHistory=no PreserveJobFiles=no"));
    if (m_services.voice.languages().isEmpty())
        list.append(tr("There is no voice on this machine."));
    return list;
}

QStringList KioskHost::pinTroubles() const
{
    QStringList list;
    const PinHistory &history = m_judge.history();
    if (history.failed > 0)
        //: %1 is a number, %2 a day and a time
        list.append(tr("Wrong PINs typed here since the staff came last: %1. The last one: %2.")
                        .arg(QLocale().toString(history.failed),
                             momentWords(history.lastFailed, m_services.language.language())));
    if (history.isShort)
        list.append(tr("The PIN of the staff is short and can be guessed. An administrator sets one of six digits or "
                       "more with: escalectl pin"));
    return list;
}

void KioskHost::hearSign(bool complete)
{
    m_lastStaffSign = m_services.clock.elapsed();
    m_idleGate.sign();
    if (m_session.state() != KioskSession::State::Warning)
        return m_session.activity();
    // The touch that answers the warning must reach its button first, and must not fall through to the page below.
    if (complete)
        QMetaObject::invokeMethod(
            this, [this] { m_session.activity(); }, Qt::QueuedConnection);
}

void KioskHost::begin(Language language)
{
    m_session.begin();
    m_counter.sessionBegan();
    m_counter.languageChosen(language);
    setOccupied(true);
}

void KioskHost::countListen(Language language)
{
    m_counter.listened(language);
}

void KioskHost::warn(int seconds)
{
    m_window.sessionEnd().open(seconds);
    const HearingLanguage &hearing = m_window.hearing();
    Language language = hearing.language();
    if (!hearing.canHear(language)) {
        // Who cannot read must hear it, if only in a language that is often understood.
        const QList<Language> others = hearing.offered();
        if (others.isEmpty())
            return;
        language = others.first();
    }
    m_services.voice.speak({{SessionEnd::wordsIn(language, seconds), language}},
                           [&end = m_window.sessionEnd()](int item) { end.setSpoken(item >= 0); });
}

void KioskHost::takeWarningAway()
{
    m_services.voice.stop();
    m_window.sessionEnd().close();
}

void KioskHost::setOccupied(bool occupied)
{
    m_screenBlanker->setOccupied(occupied);
    m_scheduledRestart.setOccupied(occupied);
    m_idleGate.setOccupied(occupied);
}

void KioskHost::forget()
{
    m_services.voice.stop();
    // Before the process that knows its jobs is another.
    if (m_services.printer)
        m_services.printer->clear();
    clearClipboards(*QGuiApplication::clipboard());
    // Counters that cannot be written are not worth holding a visitor's traces for.
    (void)m_counter.flush(m_files.statistics());
    if (!m_staff)
        m_setup.restartProcess();
    m_window.endVisit();
    setOccupied(m_staff != nullptr);
}

void KioskHost::openStaff()
{
    m_log.add(StationEvent::StaffCame);
    // The visit under way is over, and the page is in the kiosk's first language.
    m_staff = new StaffPage({m_services.appearance, m_services.clock, m_log, m_files, m_setup.settings,
                             m_services.options.stationName, troubles(), soundTest(), stickFolder(), m_printers},
                            &m_window);
    m_session.finish();
    setOccupied(true);
    connect(m_staff, &StaffPage::closed, this, &KioskHost::leaveStaff);
    connect(m_staff, &StaffPage::settingsChanged, this, [this](const KioskSettings &settings) {
        m_setup.settings = settings;
        m_log.add(StationEvent::ChoicesChanged);
    });
    connect(m_staff, &StaffPage::syncStarted, this, &KioskHost::showStatus);
    m_staff->setGeometry(m_window.rect());
    m_staff->show();
    m_staff->raise();
    m_staff->setFocus();
    showStatus();
    watchStaff();
}

std::function<void()> KioskHost::soundTest() const
{
    if (m_services.voice.languages().isEmpty())
        return {};
    return [this] {
        const Language language = m_services.language.language();
        m_services.voice.speak({{tr("This is a test of the sound."), language}});
    };
}

void KioskHost::showStatus()
{
    m_services.library.status(m_staff, [this](const Result<LibraryStatus> &status) { m_staff->setStatus(status); });
    // A sync takes a while; the page follows it for as long as it is open.
    m_services.clock.after(10s, m_staff, [this] { showStatus(); });
}

void KioskHost::watchStaff()
{
    const auto left = m_lastStaffSign + staffPatience - m_services.clock.elapsed();
    if (left <= 0ms)
        return leaveStaff();
    m_services.clock.after(left, m_staff, [this] { watchStaff(); });
}

void KioskHost::leaveStaff()
{
    m_log.add(StationEvent::StaffLeft);
    m_setup.restartProcess();
    m_staff->deleteLater();
    m_staff = nullptr;
    setOccupied(false);
}

} // namespace escale
