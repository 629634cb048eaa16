// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/libraryupdates.h"
#include "desktop/deskfile.h"
#include "desktop/feeddialog.h"

#include "l10n/dates.h"
#include "station/settings.h"
#include "sync/syncerrors.h"

#include <QEvent>
#include <algorithm>

namespace escale {

namespace {

constexpr std::chrono::minutes betweenAges{10};
constexpr int hoursOfADay = 24;
constexpr double secondsOfAnHour = 3600;

} // namespace

LibraryUpdates::LibraryUpdates(DesktopServices &services, Commands &commands, WindowBar &windowBar, SyncBar &syncBar,
                               QWidget &window)
    : m_services(services), m_commands(commands), m_windowBar(windowBar), m_syncBar(syncBar), m_window(window),
      m_schedule(services.library, services.clock)
{
    wire();
    m_commands.cancelSync->setEnabled(false);
    ageStatus();
}

void LibraryUpdates::begin(const Result<Preparation> &preparation)
{
    if (!preparation)
        m_syncBar.showSentence(preparation.error().sentence, true);
    loadStatus();
}

void LibraryUpdates::loadStatus()
{
    m_services.library.status(this, [this](const Result<LibraryStatus> &status) {
        if (!status)
            return;
        m_status = *status;
        showStatus();
        if (m_status.source == sampleSource && !m_syncBar.isVisible())
            tellSample();
        tellHeld();
    });
}

/// What a sync of an earlier day, or of another program, held back is still to be answered: asked once for each run.
void LibraryUpdates::tellHeld()
{
    const auto &run = m_status.lastRun;
    if (!run || run->held == 0 || run->started == m_heldTold)
        return;
    m_heldTold = run->started;
    if (m_syncBar.isVisible())
        return; // it is just being asked
    Removals removals;
    removals.hold = Hold::Many;
    removals.held = run->held;
    removals.heldOf = run->heldOf;
    m_syncBar.showHeld(heldBack(removals, true).sentence, run->held);
}

void LibraryUpdates::tellSample()
{
    m_sampleSentence = tr("These are sample fiches, to try things out. Update to fetch the real ones.");
    m_syncBar.showSentence(m_sampleSentence, false,
                           m_services.settings.feedUrl.isEmpty() ? SyncBar::Remedy::SetFeed : SyncBar::Remedy::None);
}

void LibraryUpdates::showStatus()
{
    const QLocale locale; // the interface's
    const Language language = m_services.model.interfaceLanguage();
    if (m_services.sync.running()) {
        const QString words =
            QStringLiteral("%1 / %2").arg(locale.toString(m_progress.done), locale.toString(m_progress.total));
        m_windowBar.setSync(words, tr("An update is running"));
        return;
    }
    if (m_status.source == sampleSource || !m_status.lastComplete) {
        m_windowBar.setSync(tr("Sample fiches"), tr("These are sample fiches. Update now (F5)"));
        return;
    }
    const QDateTime now = m_services.clock.now();
    const auto ageInHours = double(m_status.lastComplete->secsTo(now)) / secondsOfAnHour;
    const QString ago = updatedAgoText(*m_status.lastComplete, now, language);
    const QString full = tr("%1. Update now (F5)").arg(ago);
    // Whatever the last run came to: content is as old as it is. A moment to come is a clock that is or was wrong.
    if (ageInHours > hoursOfADay || ageInHours < -hoursOfADay) {
        const bool late = ageInHours < 0 || ageInHours > std::max(hoursOfADay, m_services.settings.everyHours);
        m_windowBar.setSync(ageInHours < 0 ? updatedOnText(*m_status.lastComplete, language) : ago, full, late);
        return;
    }
    const QDateTime last = m_status.lastComplete->toLocalTime();
    const QString when = last.date() == now.toLocalTime().date() ? locale.toString(last.time(), QLocale::ShortFormat)
                                                                 : locale.toString(last.date(), QLocale::ShortFormat);
    const bool failed = m_status.lastRun && !m_status.lastRun->complete;
    //: On the button that updates; %1 is a time or a date.
    m_windowBar.setSync(failed ? tr("Not updated · %1").arg(when) : tr("Up to date · %1").arg(when), full);
}

/// A window stays open for days: what it says of the age of its content grows old with it.
void LibraryUpdates::ageStatus()
{
    m_services.clock.after(betweenAges, this, [this] {
        showStatus();
        ageStatus();
    });
}

void LibraryUpdates::wire()
{
    connect(m_commands.sync, &QAction::triggered, this, [this] { startSync(Start::Asked); });
    connect(m_commands.feed, &QAction::triggered, this, &LibraryUpdates::openFeedDialog);
    connect(m_commands.settings, &QAction::triggered, this, &LibraryUpdates::openSettings);
    connect(m_commands.firstSteps, &QAction::triggered, this, &LibraryUpdates::openAssistant);
    connect(m_commands.cancelSync, &QAction::triggered, &m_services.sync, &SyncRunner::cancel);
    connect(&m_windowBar, &WindowBar::syncWanted, this, [this] { startSync(Start::Asked); });
    connect(&m_syncBar, &SyncBar::removalsAccepted, this,
            [this] { startSync(m_start == Start::Import ? Start::Import : Start::Asked, true); });
    connect(&m_syncBar, &SyncBar::feedWanted, this, &LibraryUpdates::openFeedDialog);
    connect(&m_syncBar, &SyncBar::cancelWanted, &m_services.sync, &SyncRunner::cancel);
    connect(&m_schedule, &SyncSchedule::due, this, [this] { startSync(Start::ByItself); });
    connect(&m_services.sync, &SyncRunner::progress, this, [this](const SyncProgress &progress) {
        m_progress = progress;
        m_syncBar.showProgress(progress);
        showStatus();
    });
    connect(&m_services.sync, &SyncRunner::finished, this, &LibraryUpdates::syncEnded);
    connect(&m_services.library, &LibraryService::contentChanged, this, &LibraryUpdates::loadStatus);
    m_window.installEventFilter(this); // for its change of language
}

bool LibraryUpdates::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void LibraryUpdates::retranslate()
{
    showStatus();
    if (!m_sampleSentence.isEmpty() && m_syncBar.sentence() == m_sampleSentence)
        tellSample();
}

void LibraryUpdates::startSync(Start start, bool acceptRemovals)
{
    if (m_services.sync.running())
        return;
    m_start = start;
    Settings settings = m_services.settings;
    if (start == Start::Import)
        settings.feedUrl = m_importing;
    const Result<Done> started = m_services.sync.start(settings, acceptRemovals);
    if (!started)
        return tellTrouble(started.error());
    m_progress = {};
    m_commands.cancelSync->setEnabled(true);
    m_syncBar.showStart(m_status.source == sampleSource);
    showStatus();
}

void LibraryUpdates::importEdition(const QString &index)
{
    if (m_services.sync.running())
        return m_syncBar.showSentence(tr("An update is running. Import the fiches when it has ended."), false);
    m_importing = index;
    startSync(Start::Import);
}

void LibraryUpdates::syncEnded(const SyncOutcome &outcome)
{
    m_commands.cancelSync->setEnabled(false);
    if (outcome.error && outcome.held > 0) {
        m_schedule.putOff(outcome.error->problem); // the person's turn
        m_syncBar.showHeld(outcome.error->sentence, outcome.held);
    } else if (outcome.error)
        tellTrouble(*outcome.error);
    else if (m_start == Start::Import)
        m_syncBar.showSentence(tr("The fiches are imported. If they came on a stick, you can take it out now."), false);
    else if (!m_moved.isEmpty()) // a sync that began by itself has covered it
        m_syncBar.showSentence(std::exchange(m_moved, {}), false);
    else
        m_syncBar.takeAway();
    m_services.model.reload();
    loadStatus();
    if (!outcome.error && m_services.outbox != nullptr)
        m_services.outbox->send(); // the feed can be reached
}

void LibraryUpdates::tellTrouble(const Error &error)
{
    m_schedule.putOff(error.problem);
    if (m_start == Start::ByItself) {
        // Somebody else syncs, or there is no network just now: the button says how old the content is. Only who has
        // nothing but samples waits for it.
        const bool canWait = error.problem == Problem::Busy ||
                             (error.problem == Problem::Unreachable && m_status.source != sampleSource);
        if (canWait || error.sentence == m_saidByItself)
            return m_syncBar.takeAway();
        m_saidByItself = error.sentence;
    }
    m_syncBar.showSentence(error.sentence, error.problem != Problem::Cancelled, remedyFor(error.problem));
}

SyncBar::Remedy LibraryUpdates::remedyFor(Problem problem) const
{
    const bool set = problem == Problem::BadConfiguration || problem == Problem::Refused;
    // An address that has never worked may be the wrong one.
    const bool perhaps = problem == Problem::Unreachable || problem == Problem::BadAnswer;
    return set || (perhaps && m_status.source == sampleSource) ? SyncBar::Remedy::SetFeed : SyncBar::Remedy::None;
}

void LibraryUpdates::keepUpToDate()
{
    if (!m_services.settings.feedUrl.isEmpty())
        m_schedule.begin(m_services.settings.everyHours);
}

void LibraryUpdates::followFeed()
{
    keepUpToDate();
    if (m_services.outbox != nullptr)
        m_services.outbox->send();
}

FeedDialog *LibraryUpdates::openFeedDialog()
{
    auto *dialog = new FeedDialog(m_services.appearance, m_services.clock, m_services.keeper, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FeedDialog::saved, this, &LibraryUpdates::feedSaved);
    dialog->open();
    return dialog;
}

SettingsDialog *LibraryUpdates::openSettings()
{
    auto *dialog = new SettingsDialog(m_services, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::aboutToSpeak, this, &LibraryUpdates::aboutToSpeak);
    // Where the fiches come from, or which: what is set is fetched once the window is closed.
    const auto fetch = std::make_shared<bool>(false);
    connect(dialog, &SettingsDialog::changed, this, [fetch](const QStringList &keys) {
        *fetch = *fetch || std::any_of(keys.begin(), keys.end(), [](const QString &key) {
            const bool which = key.startsWith(QLatin1String("feed/")) || key.startsWith(QLatin1String("speech/"));
            return which && !DeskFile::knows(key); // who reads them aloud is no matter of the source
        });
    });
    connect(dialog, &QDialog::finished, this, [this, fetch] {
        m_services.model.selections().useTeam(m_services.settings.teamFolder);
        if (m_services.outbox != nullptr)
            m_services.outbox->readSettings();
        followFeed();
        Q_EMIT settingsRead();
        if (*fetch && !m_services.settings.feedUrl.isEmpty())
            startSync(Start::Asked);
    });
    dialog->open();
    return dialog;
}

FirstStepsAssistant *LibraryUpdates::openAssistant()
{
    auto *dialog = new FirstStepsAssistant(m_services, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &LibraryUpdates::followFeed);
    dialog->open();
    return dialog;
}

void LibraryUpdates::greet()
{
    const QString greeted = QStringLiteral("assistant/seen");
    if (!m_services.settings.feedUrl.isEmpty() || m_services.memory.value(greeted).toBool())
        return;
    m_services.memory.setValue(greeted, true);
    openAssistant();
}

void LibraryUpdates::feedSaved()
{
    startSync(Start::Asked);
    followFeed();
}

void LibraryUpdates::tellMoved(const QList<MovedFile> &moved)
{
    QStringList sentences;
    for (const MovedFile &file : moved)
        sentences.append(movedWords(file));
    m_moved = sentences.join(u' ');
    if (!m_moved.isEmpty())
        m_syncBar.showSentence(m_moved, false);
}

} // namespace escale
