// SPDX-License-Identifier: GPL-3.0-or-later
// DesktopWindow, what it has from the library and the feed: list, themes, freshness, syncs; and paper.
#include "desktop/desktopwindow.h"
#include "desktop/paper.h"
#include "station/settings.h"
#include "sync/syncerrors.h"
#include "wording/catalogue.h"
#include "wording/dates.h"
#include "wording/sessions.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <algorithm>

namespace escale {

namespace {

/// At the latest then the window shows itself, whatever it waits for.
constexpr std::chrono::milliseconds longestVeil{150};
/// The search reads ahead once the window is there: until then it would only slow it down.
constexpr std::chrono::milliseconds afterFirstPage{300};
constexpr std::chrono::minutes betweenAges{10};
constexpr int hoursOfADay = 24;
constexpr double secondsOfAnHour = 3600;

} // namespace

/// An empty window is not painted only to be painted over a moment later.
void DesktopWindow::veil()
{
    setUpdatesEnabled(false);
    const auto unveil = [this] { setUpdatesEnabled(true); };
    connect(&m_finder, &Finder::changed, this, unveil);
    connect(&m_finder, &Finder::failed, this, unveil);
    m_services.clock.after(longestVeil, this, unveil);
}

void DesktopWindow::begin(const Result<Preparation> &preparation)
{
    if (!preparation)
        m_syncBar->showSentence(preparation.error().sentence, true);
    m_finder.setSemantics(semanticsFromCode(m_services.settings.semantics).value_or(Semantics::Escale));
    loadTaxonomy();
    loadStatus();
    m_finder.setLanguage(m_services.language.language());
    m_services.clock.after(afterFirstPage, this, [this] { m_services.search.warmUp(m_services.language.language()); });
    if (m_history.isEmpty()) // nobody has asked for another one
        openFiche(m_services.memory.value(QStringLiteral("window/fiche")).toString());
}

void DesktopWindow::loadTaxonomy()
{
    m_services.library.taxonomy(this, [this](const Result<Taxonomy> &taxonomy) {
        if (!taxonomy)
            return; // the list says what is wrong
        m_taxonomy = *taxonomy;
        m_filters->setTaxonomy(m_taxonomy, m_services.language.language());
        m_reading->setTaxonomy(m_taxonomy);
        showFound();
    });
}

void DesktopWindow::loadStatus()
{
    m_services.library.status(this, [this](const Result<LibraryStatus> &status) {
        if (!status)
            return;
        m_status = *status;
        showStatus();
        if (m_status.source == sampleSource && !m_syncBar->isVisible())
            tellSample();
        tellHeld();
    });
}

/// What a sync of an earlier day, or of another program, held back is still to be answered: asked once for each run.
void DesktopWindow::tellHeld()
{
    const auto &run = m_status.lastRun;
    if (!run || run->held == 0 || run->started == m_heldTold)
        return;
    m_heldTold = run->started;
    if (m_syncBar->isVisible())
        return; // it is just being asked
    Removals removals;
    removals.hold = Hold::Many;
    removals.held = run->held;
    removals.heldOf = run->heldOf;
    m_syncBar->showHeld(heldBack(removals, true).sentence, run->held);
}

void DesktopWindow::tellSample()
{
    m_sampleSentence = tr("These are sample fiches, to try things out. Update to fetch the real ones.");
    m_syncBar->showSentence(m_sampleSentence, false,
                            m_services.settings.feedUrl.isEmpty() ? SyncBar::Remedy::SetFeed : SyncBar::Remedy::None);
}

void DesktopWindow::contentChanged()
{
    loadTaxonomy();
    loadStatus();
    m_finder.reload();
    m_reading->compare();
}

void DesktopWindow::showTrail()
{
    const Language language = m_services.language.language();
    const Filter &filter = m_finder.filter();
    QList<Crumb> trail{{tr("All fiches"), language, [this] { filterBy({}); }}};
    const auto need = std::find_if(m_taxonomy.needs.begin(), m_taxonomy.needs.end(),
                                   [&filter](const Need &n) { return filter.needs == QStringList(n.id); });
    const bool hasNeed = need != m_taxonomy.needs.end();
    const QStringList themes = hasNeed ? QStringList(need->theme) : filter.themes;
    for (const Theme &theme : m_taxonomy.themes) {
        if (themes != QStringList(theme.id))
            continue;
        Language used = language;
        const QString name = textIn(theme.name, language, &used);
        trail.append({name, used, [this, id = theme.id] {
                          Filter whole;
                          whole.themes = {id};
                          filterBy(whole);
                      }});
    }
    if (hasNeed) {
        Language used = language;
        const QString name = textIn(need->text, language, &used);
        trail.append({name, used, [] {}}); // the place now
    }
    m_trail->setTrail(trail);
}

void DesktopWindow::showFound()
{
    if (!m_finder.answered()) // not yet is not "nothing"
        return;
    showTrail();
    const QList<ResultRow> &rows = m_finder.rows();
    m_list->setRows(rows, m_taxonomy, m_services.language.language(), todayOf(m_services.clock));
    m_filters->setCounts(m_finder.counts());
    const int total = m_finder.searching() ? m_finder.answer().total : static_cast<int>(rows.size());
    QString found = tr("%Ln result(s)", nullptr, total);
    if (m_finder.searching())
        //: %1 is "23 results", %2 a number of milliseconds.
        found = tr("%1 · %2 ms").arg(found, QLocale().toString(qint64(m_finder.took().count())));
    m_bar->setFound(found);
    m_wayOut->show(m_finder.answer(), m_finder.text(), rows.size(), m_taxonomy, m_services.language.language());
    m_list->setVisible(!rows.isEmpty()); // the ways out take its place
}

void DesktopWindow::showStatus()
{
    const QLocale locale; // the interface's
    const Language language = m_services.language.language();
    if (m_services.sync.running()) {
        const QString words =
            QStringLiteral("%1 / %2").arg(locale.toString(m_progress.done), locale.toString(m_progress.total));
        m_bar->setSync(words, tr("An update is running"));
        return;
    }
    if (m_status.source == sampleSource || !m_status.lastComplete) {
        m_bar->setSync(tr("Sample fiches"), tr("These are sample fiches. Update now (F5)"));
        return;
    }
    const QDateTime now = m_services.clock.now();
    const auto ageInHours = double(m_status.lastComplete->secsTo(now)) / secondsOfAnHour;
    const QString ago = updatedAgoText(*m_status.lastComplete, now, language);
    const QString full = tr("%1. Update now (F5)").arg(ago);
    // Whatever the last run came to: content is as old as it is. A moment to come is a clock that is or was wrong.
    if (ageInHours > hoursOfADay || ageInHours < -hoursOfADay) {
        const bool late = ageInHours < 0 || ageInHours > std::max(hoursOfADay, m_services.settings.everyHours);
        m_bar->setSync(ageInHours < 0 ? updatedOnText(*m_status.lastComplete, language) : ago, full, late);
        return;
    }
    const QDateTime last = m_status.lastComplete->toLocalTime();
    const QString when = last.date() == now.toLocalTime().date() ? locale.toString(last.time(), QLocale::ShortFormat)
                                                                 : locale.toString(last.date(), QLocale::ShortFormat);
    const bool failed = m_status.lastRun && !m_status.lastRun->complete;
    //: On the button that updates; %1 is a time or a date.
    m_bar->setSync(failed ? tr("Not updated · %1").arg(when) : tr("Up to date · %1").arg(when), full);
}

/// A window stays open for days: what it says of the age of its content grows old with it.
void DesktopWindow::ageStatus()
{
    m_services.clock.after(betweenAges, this, [this] {
        showStatus();
        ageStatus();
    });
}

void DesktopWindow::wireSync()
{
    connect(m_bar, &WindowBar::syncWanted, this, [this] { startSync(SyncStart::Asked); });
    connect(m_syncBar, &SyncBar::removalsAccepted, this, [this] { startSync(SyncStart::Asked, true); });
    connect(m_syncBar, &SyncBar::feedWanted, this, &DesktopWindow::openFeedDialog);
    connect(&m_schedule, &SyncSchedule::due, this, [this] { startSync(SyncStart::ByItself); });
    connect(m_syncBar, &SyncBar::cancelWanted, &m_services.sync, &SyncRunner::cancel);
    connect(&m_services.sync, &SyncRunner::progress, this, [this](const SyncProgress &progress) {
        m_progress = progress;
        m_syncBar->showProgress(progress);
        showStatus();
    });
    connect(&m_services.sync, &SyncRunner::finished, this, &DesktopWindow::syncEnded);
    m_commands->cancelSync->setEnabled(false);
    ageStatus();
}

void DesktopWindow::startSync(SyncStart start, bool acceptRemovals)
{
    if (m_services.sync.running())
        return;
    m_start = start;
    const Result<Done> started = m_services.sync.start(m_services.settings, acceptRemovals);
    if (!started)
        return tellSyncTrouble(started.error());
    m_progress = {};
    m_commands->cancelSync->setEnabled(true);
    m_syncBar->showStart(m_status.source == sampleSource);
    showStatus();
}

void DesktopWindow::syncEnded(const SyncOutcome &outcome)
{
    m_commands->cancelSync->setEnabled(false);
    if (outcome.error && outcome.held > 0) {
        m_schedule.putOff(outcome.error->problem); // the person's turn
        m_syncBar->showHeld(outcome.error->sentence, outcome.held);
    } else if (outcome.error)
        tellSyncTrouble(*outcome.error);
    else if (!m_moved.isEmpty()) // a sync that began by itself has covered it
        m_syncBar->showSentence(std::exchange(m_moved, {}), false);
    else
        m_syncBar->takeAway();
    contentChanged();
}

void DesktopWindow::tellSyncTrouble(const Error &error)
{
    m_schedule.putOff(error.problem);
    if (m_start == SyncStart::ByItself) {
        // Somebody else syncs, or there is no network just now: the button says how old the content is. Only who has
        // nothing but samples waits for it.
        const bool canWait = error.problem == Problem::Busy ||
                             (error.problem == Problem::Unreachable && m_status.source != sampleSource);
        if (canWait || error.sentence == m_saidByItself)
            return m_syncBar->takeAway();
        m_saidByItself = error.sentence;
    }
    m_syncBar->showSentence(error.sentence, error.problem != Problem::Cancelled, remedyFor(error.problem));
}

SyncBar::Remedy DesktopWindow::remedyFor(Problem problem) const
{
    const bool set = problem == Problem::BadConfiguration || problem == Problem::Refused;
    // An address that has never worked may be the wrong one.
    const bool perhaps = problem == Problem::Unreachable || problem == Problem::BadAnswer;
    return set || (perhaps && m_status.source == sampleSource) ? SyncBar::Remedy::SetFeed : SyncBar::Remedy::None;
}

void DesktopWindow::keepUpToDate()
{
    if (!m_services.settings.feedUrl.isEmpty())
        m_schedule.begin(m_services.settings.everyHours);
}

FeedDialog *DesktopWindow::openFeedDialog()
{
    auto *dialog = new FeedDialog(m_services.appearance, m_services.clock, m_services.settings, m_services.files, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FeedDialog::saved, this, &DesktopWindow::feedSaved);
    dialog->open();
    return dialog;
}

void DesktopWindow::feedSaved()
{
    const auto loaded = loadSettings(m_services.files.settings);
    if (!loaded)
        return m_syncBar->showSentence(loaded.error().sentence, true);
    m_services.settings = loaded->settings;
    startSync(SyncStart::Asked);
    keepUpToDate();
}

void DesktopWindow::tellMoved(const QList<MovedFile> &moved)
{
    QStringList sentences;
    for (const MovedFile &file : moved)
        sentences.append(movedWords(file));
    m_moved = sentences.join(u' ');
    if (!m_moved.isEmpty())
        m_syncBar->showSentence(m_moved, false);
}

void DesktopWindow::print()
{
    if (m_reading->view().content().columns.isEmpty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto printed = printOn(printer, m_reading->view().content()); !printed)
        m_syncBar->showSentence(printed.error().sentence, true);
}

void DesktopWindow::savePdf()
{
    const PageContent &content = m_reading->view().content();
    if (content.columns.isEmpty())
        return;
    const QString file = QFileDialog::getSaveFileName(this, tr("Save as PDF"), QStringLiteral("fiche.pdf"),
                                                      QStringLiteral("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    if (const auto written = writePdf(content, file); !written)
        m_syncBar->showSentence(written.error().sentence, true);
}

} // namespace escale
