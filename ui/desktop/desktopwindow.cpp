// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopwindow.h"

#include "desktop/changesdialog.h"
#include "desktop/deskfile.h"
#include "desktop/desktray.h"
#include "desktop/fichelink.h"
#include "desktop/fleetopener.h"
#include "desktop/keyshelp.h"
#include "desktop/voicemenu.h"
#include "desktop/workshopopener.h"
#include "services/clipboardclearing.h"
#include "services/windowactivation.h"
#include "style/emptyfield.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace escale {
namespace {

/// At the latest then the window shows itself, whatever it waits for.
constexpr std::chrono::milliseconds longestVeil{150};

} // namespace

DesktopWindow::DesktopWindow(DesktopServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_commands(new Commands(this, services.model, services.appearance)),
      m_bar(new WindowBar(services.appearance, services.model)),
      m_strip(new ConversationStrip(services.appearance, services.model,
                                    {m_commands->personsWindow, m_commands->phrases, m_commands->nextPerson})),
      m_syncBar(new SyncBar(services.appearance, services.clock)), m_ask(new AskPane(services)),
      m_filters(new FilterPane(services.appearance, services.model)),
      m_results(new ResultPane(services.appearance, services.model, services.settings)),
      m_reading(new ReadingPane(services, {m_commands->listen, m_commands->bilingual, m_commands->print, m_commands->qr,
                                           m_commands->select, m_commands->phrases, m_commands->whatChanged})),
      m_panes(new DeskPanes(services, *m_ask, *m_filters, *m_results, *m_reading)), m_pages(new QStackedWidget),
      m_speaker(services.model, services.voices, services.clock),
      m_phrases(new PhrasesPage(services.appearance, services.model, m_speaker)),
      m_updates(services, *m_commands, *m_bar, *m_syncBar, *this),
      m_handOver(new HandOverCommands(services, *m_commands, *m_syncBar, *this)),
      m_editions(new EditionCommands(services, *m_commands, m_updates, *this))
{
    m_handOver->setMarked([this] { return list().marked(); });
    build();
    wireCommands();
    wireAsking();
    wireConversation();
    connect(&services.model, &DesktopModel::failed, m_syncBar,
            [this](const Error &error) { m_syncBar->showSentence(error.sentence, true); });
    connect(&services.appearance, &Appearance::changed, this, &DesktopWindow::restyle);
    recall();
    restyle();
    m_bar->field().setFocus(Qt::OtherFocusReason); // what one does first
    veil();
}

DesktopWindow::~DesktopWindow()
{
    if (m_services.tray != nullptr)
        m_services.tray->setMenu(nullptr);
}

void DesktopWindow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    column->addWidget(m_syncBar);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(m_panes);
    m_pages->addWidget(m_phrases);
    setMinimumSize(1024, 640);
    setWindowTitle(QStringLiteral("Escale"));
    m_bar->setAsk(m_commands->ask);
    m_bar->setMenus(m_commands->languageMenu, m_commands->menu);
    m_bar->setFilters(m_commands->showFilters);
    m_palette = new CommandPalette(m_services.appearance, m_services.model, *m_commands->menu, this); // over the rest
    m_switcher = new FicheSwitcher(m_services.appearance, m_services.model, this);
    m_commands->addVoices(new VoiceMenu(*m_services.voiceChoices, m_commands->menu));
}

void DesktopWindow::wireCommands()
{
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(m_commands->search, [this] {
        if (m_reading->view().page().hasFocus()) // who reads looks in the text; once more, and in all of them
            return m_commands->find->trigger();
        m_bar->field().setFocus(Qt::ShortcutFocusReason);
        m_bar->field().selectAll();
    });
    connect(m_bar, &WindowBar::markWanted, this, [this](int by) {
        if (m_services.model.found().rows().isEmpty())
            return;
        if (!list().isVisible()) // nothing is marked unseen
            bringForward(Front::List);
        list().mark(by);
    });
    on(m_commands->languages, [this] { m_strip->openPersons(); });
    on(m_commands->palette, [this] { m_palette->open(); });
    on(m_commands->previousRead, [this] { m_switcher->go(1); });
    on(m_commands->firstRead, [this] { m_switcher->go(-1); });
    on(m_commands->help, [this] { showHelp(); });
    on(m_commands->openMenu, [this] { m_bar->openMenu(); });
    on(m_commands->showFilters, [this](bool shown) { bringForward(shown ? Front::Filters : Front::Text); });
    connect(m_panes, &DeskPanes::arranged, this, [this](bool cramped, bool filters) {
        m_commands->showFilters->setVisible(cramped);
        m_commands->showFilters->setChecked(filters);
    });
    on(m_commands->listen, [this] { m_reading->toggleListening(); });
    on(m_commands->personsWindow, [this](bool shown) { showPersonsWindow(shown); });
    on(m_commands->phrases, [this](bool shown) { showPhrases(shown); });
    on(m_commands->qr, [this] { m_reading->showQr(); });
    on(m_commands->saveFilter, [this] { m_filters->savedFilters().askAndSave(); });
    on(m_commands->whatChanged, [this] { showChanges(); });
    on(m_commands->copyLink, [this] {
        if (m_reading->copyLink())
            sayForAWhile(tr("The link is copied."), SyncBar::Remedy::None);
    });
    on(m_commands->nextPerson, [this] { nextPerson(); });
    connect(m_syncBar, &SyncBar::takeBackWanted, &m_services.model, &DesktopModel::takeBackNextPerson);
    connect(&m_services.model, &DesktopModel::personCameBack, this, [this] {
        if (!m_takeBack.isEmpty() && m_syncBar->sentence() == m_takeBack)
            m_syncBar->takeAway();
        if (m_services.model.interview().phrase() >= 0) // they are in the middle of an interview
            showPhrases(true);
    });
    on(m_commands->nextPane, [this] { movePane(1); });
    on(m_commands->previousPane, [this] { movePane(-1); });
    on(m_commands->copy, [this] { m_reading->view().page().copySelection(); });
    on(m_commands->selectAll, [this] { m_reading->view().page().selectAll(); });
    on(m_commands->find, [this] {
        if (!m_reading->view().content().columns.isEmpty())
            m_reading->view().openFind();
    });
    on(m_commands->workshop, [this] { openWorkshop(m_services, *this); });
    on(m_commands->kiosks, [this] { openFleet(m_services, *this); });
    on(m_commands->quit, [this] {
        m_quitting = true;
        close();
        // Where it is closed already, nobody closes the last window.
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    on(m_commands->fullScreen, [this](bool whole) {
        setWindowState(whole ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    on(m_commands->openDesk, [this] { comeForward({}); });
    if (m_services.tray != nullptr) {
        m_services.tray->setMenu(m_commands->trayMenu);
        connect(m_services.tray, &DeskTray::pressed, this, [this] { comeForward({}); });
    }
    // Space presses buttons and ticks boxes; over the list and the text it has nothing else to do.
    for (QWidget *widget : std::initializer_list<QWidget *>{&list(), &m_reading->view().page()}) {
        auto *space = new QShortcut(Qt::Key_Space, widget);
        space->setContext(Qt::WidgetShortcut);
        connect(space, &QShortcut::activated, m_commands->listen, &QAction::trigger);
    }
}

void DesktopWindow::wireAsking()
{
    connect(m_commands->ask, &QAction::triggered, this, &DesktopWindow::showAsking);
    connect(m_commands->exportFeedback, &QAction::triggered, m_ask, &AskPane::exportFeedback);
    connect(&m_updates, &LibraryUpdates::settingsRead, m_ask, &AskPane::readSettings);
    if (m_services.deskFile != nullptr) {
        connect(m_services.deskFile, &DeskFile::notWritten, m_syncBar,
                [this](const QString &sentence) { m_syncBar->showSentence(sentence, true); });
    }
    connect(m_ask, &AskPane::leaveWanted, this, [this] { showAsking(false); });
    connect(m_ask, &AskPane::sourceWanted, m_reading, &ReadingPane::openAt);
    connect(m_ask, &AskPane::said, m_syncBar,
            [this](const QString &sentence, bool trouble) { m_syncBar->showSentence(sentence, trouble); });
    connect(m_ask, &AskPane::handOverWanted, this, [this](const QString &fiche) {
        m_services.model.open(fiche); // what is handed over is what is seen
        m_handOver->openHandOver(HandOverDialog::Scope::Fiche);
    });
    connect(m_ask, &AskPane::themeWanted, this, [this](const QString &theme) {
        showAsking(false);
        m_services.model.browseTheme(theme);
    });
    // Who searches wants the list.
    connect(&m_bar->field(), &QLineEdit::textEdited, this, [this] { showAsking(false); });
}

void DesktopWindow::showAsking(bool shown)
{
    m_commands->ask->setChecked(shown);
    const bool changed = shown != m_panes->isAsking();
    m_panes->setAsking(shown);
    if (shown)
        m_ask->field().setFocus(Qt::OtherFocusReason);
    else if (changed && list().isVisible() && !m_bar->field().hasFocus())
        list().setFocus(Qt::OtherFocusReason);
    update();
}

void DesktopWindow::bringForward(Front front)
{
    showAsking(false);
    m_panes->bringForward(front);
}

void DesktopWindow::wireConversation()
{
    connect(m_strip, &ConversationStrip::placeWanted, this, [this] {
        showPhrases(false);
        bringForward(Front::Filters);
        m_filters->group(Facet::Place).setOpen(true);
        m_filters->placeChooser().setFocus(Qt::OtherFocusReason);
    });
    connect(&m_speaker, &PhraseSpeaker::aboutToSpeak, m_reading, &ReadingPane::pause);
    connect(&m_updates, &LibraryUpdates::aboutToSpeak, m_reading, &ReadingPane::pause);
    connect(m_phrases, &PhrasesPage::leaveWanted, this, [this] { showPhrases(false); });
    // The line that is open already is wanted, too, where the list stands over its text.
    const auto read = [this](const QModelIndex &) {
        if (!(QGuiApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
            m_panes->openText();
    };
    connect(&list(), &ResultList::clicked, this, read);
    connect(&list(), &ResultList::activated, this, read);
    connect(m_reading, &ReadingPane::listWanted, this, [this] { bringForward(Front::List); });
    connect(m_reading, &ReadingPane::pageChanged, this, [this] {
        if (m_persons)
            m_persons->showPage(m_reading->personsPage());
    });
    connect(m_reading, &ReadingPane::scrolledTo, this, [this](const PageAnchor &anchor) {
        if (m_persons && !m_reading->isHeard()) // what is said is in sight there by itself
            m_persons->follow(anchor);
    });
    m_reading->personsLight().lit = [this](const TextPosition &place, const TextRange &word) {
        if (m_persons)
            m_persons->light(place, word);
    };
    m_reading->personsLight().unlit = [this] {
        if (m_persons)
            m_persons->clearLight();
    };
    connect(&m_services.model, &DesktopModel::changed, this, [this](DesktopModel::Aspects aspects) {
        using Aspect = DesktopModel::Aspect;
        if (aspects & Aspect::Fiche && !m_services.model.ficheId().isEmpty()) {
            showPhrases(false);
            if (!list().isVisible() || !list().isMarking()) // several are being chosen: the list stays over the text
                m_panes->openText();
        } else if (aspects & (Aspect::Fiche | Aspect::Languages | Aspect::Results)) {
            m_panes->arrange();
        }
    });
}

void DesktopWindow::showPhrases(bool shown)
{
    m_commands->phrases->setChecked(shown);
    if (shown == (m_pages->currentWidget() == m_phrases))
        return;
    m_pages->setCurrentWidget(shown ? static_cast<QWidget *>(m_phrases) : m_panes);
    if (shown) {
        m_phrases->arrive();
        return;
    }
    m_services.model.interview().putAway();
    if (list().isVisible())
        list().setFocus(Qt::OtherFocusReason);
}

void DesktopWindow::showPersonsWindow(bool shown)
{
    m_commands->personsWindow->setChecked(shown);
    if (!shown) {
        m_persons.reset();
        return;
    }
    if (m_persons)
        return;
    m_persons = std::make_unique<PersonsWindow>(m_services.model, *this);
    connect(m_persons.get(), &PersonsWindow::againWanted, &m_services.model.interview(),
            [this] { m_services.model.interview().speak(m_services.model.interview().phrase()); });
    connect(
        m_persons.get(), &PersonsWindow::closed, this, [this] { showPersonsWindow(false); }, Qt::QueuedConnection);
    m_persons->showPage(m_reading->personsPage());
    m_persons->open();
    m_persons->follow(m_reading->anchor());
    activateWindow(); // the keys stay here
}

void DesktopWindow::showHelp()
{
    KeysHelp(m_services.appearance, *m_commands->menu, this).exec();
}

/// Once the answer is there, if the fiche is still the open one.
void DesktopWindow::showChanges()
{
    DesktopModel &model = m_services.model;
    model.news().changes(model.ficheId(), this, [this, &model, id = model.ficheId()](const auto &changes) {
        const FicheCard *card = model.found().card(id);
        if (card == nullptr || id != model.ficheId())
            return;
        auto *dialog = new ChangesDialog(
            m_services.appearance, {card->title, card->language, card->kind, model.news().since(), changes}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void DesktopWindow::comeForward(const QString &ficheId, const QString &edition, const QByteArray &token)
{
    m_services.model.open(ficheId); // nothing for an empty one
    if (!edition.isEmpty())
        m_updates.importEdition(edition);
    raiseWindow(*this, token);
}

void DesktopWindow::nextPerson()
{
    m_services.model.nextPerson();
    m_palette->close();
    m_switcher->close();
    showPhrases(false);
    // Whatever field there is: their words, also those that were deleted and could be brought back.
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        if (field->window() == this)
            emptyField(*field);
    }
    // A link, a sentence: theirs. Not what another program has put there.
    clearOwnClipboards(*QGuiApplication::clipboard(), [this](const QString &text) {
        return !ficheFromLink(text, m_services.settings.site()).isEmpty();
    });
    m_services.model.remember(m_services.memory); // nothing of who has left stays on the disk
    m_bar->field().setFocus(Qt::OtherFocusReason);
    const QString said = tr("Ready for the next person.");
    if (sayForAWhile(said, SyncBar::Remedy::TakeBack))
        m_takeBack = said;
}

/// Not while a sync runs, whose bar is needed: false then.
bool DesktopWindow::sayForAWhile(const QString &said, SyncBar::Remedy remedy)
{
    if (m_services.sync.running())
        return false;
    m_syncBar->showSentence(said, false, remedy);
    m_services.clock.after(DesktopModel::takeBackTime, m_syncBar, [this, said] {
        if (m_syncBar->sentence() == said)
            m_syncBar->takeAway();
    });
    return true;
}

/// What the person before has left cannot be taken back any more: not offered, not kept.
void DesktopWindow::forgetLeft()
{
    m_services.model.forgetLeft();
    if (!m_takeBack.isEmpty() && m_syncBar->sentence() == m_takeBack)
        m_syncBar->takeAway();
}

void DesktopWindow::movePane(int by)
{
    struct Pane {
        const QWidget *whole;
        QWidget *first; ///< where the keys go
    };
    const std::array panes{Pane{m_bar, &m_bar->field()}, Pane{m_ask, &m_ask->field()},
                           Pane{m_filters, &m_filters->group(filterParts.front()).title()}, Pane{m_results, &list()},
                           Pane{m_reading, &m_reading->view().page()}};
    const QWidget *focus = focusWidget();
    const auto here = std::find_if(panes.begin(), panes.end(), [focus](const Pane &pane) {
        return focus != nullptr && (pane.whole == focus || pane.whole->isAncestorOf(focus));
    });
    const auto count = static_cast<int>(panes.size());
    int at = here == panes.end() ? 0 : static_cast<int>(here - panes.begin());
    for (int tries = 0; tries < count; ++tries) {
        at = (at + by + count) % count;
        QWidget *first = panes.at(static_cast<std::size_t>(at)).first;
        if (first->isVisible())
            return first->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

/// What no widget on the way has wanted: Escape goes back, from the empty search field into the list.
void DesktopWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_panes->coversText())
        return bringForward(Front::Text);
    if (m_bar->field().hasFocus() && list().isVisible())
        list().setFocus(Qt::OtherFocusReason);
    else
        m_services.model.goBack();
}

/// An empty window is not painted only to be painted over a moment later.
void DesktopWindow::veil()
{
    setUpdatesEnabled(false);
    const auto unveil = [this] { setUpdatesEnabled(true); };
    connect(&m_services.model, &DesktopModel::changed, this, [unveil](DesktopModel::Aspects aspects) {
        if (aspects & DesktopModel::Aspect::Results)
            unveil();
    });
    m_services.clock.after(longestVeil, this, unveil);
}

void DesktopWindow::restyle()
{
    m_panes->arrange();
    update();
}

void DesktopWindow::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_services.appearance.colours();
    QPainter painter(this);
    painter.fillRect(rect(), colours.canvas);
    // The filters stand on the surface, the list on the canvas.
    if (m_filters->isVisible())
        painter.fillRect(QRect(m_filters->mapTo(this, QPoint()), m_filters->size()), colours.surface);
}

void DesktopWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange) // the window manager has a key of its own for it
        m_commands->fullScreen->setChecked(isFullScreen());
    QWidget::changeEvent(event);
}

void DesktopWindow::closeEvent(QCloseEvent *event)
{
    remember();
    m_services.model.endDay();
    showPersonsWindow(false);
    const bool ends = m_quitting || qGuiApp->isSavingSession();
    if (!ends && m_services.tray != nullptr && m_services.tray->isInUse()) {
        // The window comes back for somebody else.
        QGuiApplication::setQuitOnLastWindowClosed(false); // there may have been no tray when it was wanted
        nextPerson();
        hide();
        forgetLeft();
        return event->ignore();
    }
    QGuiApplication::setQuitOnLastWindowClosed(true);
    event->accept();
}

void DesktopWindow::remember()
{
    QSettings &memory = m_services.memory;
    memory.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_panes->remember(memory);
    memory.setValue(QStringLiteral("window/text-step"), m_services.appearance.textStep());
    m_services.model.remember(memory);
}

void DesktopWindow::recall()
{
    const QSettings &memory = m_services.memory;
    if (!restoreGeometry(memory.value(QStringLiteral("window/geometry")).toByteArray())) {
        constexpr QSize drawn(1440, 900);
        resize(drawn.boundedTo(screen()->availableSize()));
    }
    m_panes->recall(memory);
}

} // namespace escale
