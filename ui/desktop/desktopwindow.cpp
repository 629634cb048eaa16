// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopwindow.h"

#include "desktop/voicemenu.h"
#include "wording/catalogue.h"

#include <QCloseEvent>
#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace escale {

DesktopWindow::DesktopWindow(DesktopServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_finder(services.library, services.search, services.clock),
      m_days(services.clock), m_commands(new Commands(this)), m_bar(new WindowBar(services.appearance)),
      m_syncBar(new SyncBar(services.appearance, services.clock)), m_splitter(new QSplitter),
      m_filters(new FilterPane(services.appearance)), m_list(new ResultList(services.appearance)),
      m_middle(new QWidget), m_trail(new Breadcrumbs(services.appearance)), m_wayOut(new WayOut(services.appearance)),
      m_reading(new ReadingPane(services, {m_commands->listen, m_commands->bilingual, m_commands->print, m_commands->qr,
                                           m_commands->select})),
      m_schedule(services.library, services.clock)
{
    auto *middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_trail);
    middle->addWidget(m_wayOut);
    middle->addWidget(m_list, 1);
    m_list->setAccessibleName(tr("Fiches"));
    m_filters->setMinimumWidth(190);
    m_middle->setMinimumWidth(240);
    m_reading->setMinimumWidth(360);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_filters, m_middle, m_reading})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_panesByHand = true; });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_syncBar);
    column->addWidget(m_splitter, 1);
    setMinimumSize(1024, 640);
    setWindowTitle(QStringLiteral("Escale"));
    m_bar->setMenus(m_commands->languageMenu, m_commands->menu);
    m_commands->addVoices(new VoiceMenu(services.voices, services.memory, m_commands->menu));
    wireCommands();
    wireList();
    wireSync();
    connect(&services.appearance, &Appearance::changed, this, &DesktopWindow::restyle);
    connect(&services.language, &InterfaceLanguage::changed, this, &DesktopWindow::languageChanged);
    connect(&services.library, &LibraryService::contentChanged, this, &DesktopWindow::contentChanged);
    connect(&m_days, &DayWatch::dayChanged, this, &DesktopWindow::contentChanged);
    recall();
    restyle();
    veil();
}

DesktopWindow::~DesktopWindow() = default;

void DesktopWindow::wireCommands()
{
    Appearance &appearance = m_services.appearance;
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(m_commands->search, [this] {
        m_bar->field().setFocus(Qt::ShortcutFocusReason);
        m_bar->field().selectAll();
    });
    on(m_commands->languages, [this] { m_bar->openLanguages(); });
    on(m_commands->sync, [this] { startSync(SyncStart::Asked); });
    on(m_commands->feed, [this] { openFeedDialog(); });
    on(m_commands->cancelSync, [this] { m_services.sync.cancel(); });
    on(m_commands->listen, [this] { m_reading->toggleListening(); });
    on(m_commands->bilingual, [this] { setSecondLanguage(m_second ? std::nullopt : std::optional(m_lastSecond)); });
    on(m_commands->select, [this] { toggleSelected(); });
    on(m_commands->qr, [this] { m_reading->showQr(); });
    on(m_commands->print, [this] { print(); });
    on(m_commands->pdf, [this] { savePdf(); });
    on(m_commands->copy, [this] { m_reading->view().page().copySelection(); });
    on(m_commands->selectAll, [this] { m_reading->view().page().selectAll(); });
    on(m_commands->back, [this] { step(-1); });
    on(m_commands->forward, [this] { step(1); });
    on(m_commands->showSelection, [this](bool shown) {
        m_finder.setOnly(shown ? std::optional(m_selected) : std::nullopt);
        showSelected();
    });
    on(m_commands->clearFilters, [this] { filterBy({}); });
    on(m_commands->larger, [&appearance] { appearance.setTextStep(appearance.textStep() + 1); });
    on(m_commands->smaller, [&appearance] { appearance.setTextStep(appearance.textStep() - 1); });
    on(m_commands->dark,
       [&appearance](bool dark) { appearance.setColourSet(dark ? ColourSet::Dark : ColourSet::Standard); });
    on(m_commands->highContrast,
       [&appearance](bool high) { appearance.setColourSet(high ? ColourSet::HighContrast : ColourSet::Standard); });
    on(m_commands->quit, [this] { close(); });
    connect(m_commands, &Commands::firstLanguageWanted, &m_services.language, &InterfaceLanguage::set);
    connect(m_commands, &Commands::secondLanguageWanted, this, &DesktopWindow::setSecondLanguage);
    // Space presses buttons and ticks boxes; over the list and the text it has nothing else to do.
    for (QWidget *widget : std::initializer_list<QWidget *>{m_list, &m_reading->view().page()}) {
        auto *space = new QShortcut(Qt::Key_Space, widget);
        space->setContext(Qt::WidgetShortcut);
        connect(space, &QShortcut::activated, m_commands->listen, &QAction::trigger);
    }
}

void DesktopWindow::wireList()
{
    connect(m_bar, &WindowBar::searched, &m_finder, &Finder::setText);
    connect(m_filters, &FilterPane::filterChanged, &m_finder, &Finder::setFilter);
    connect(m_filters, &FilterPane::selectionWanted, m_commands->showSelection, &QAction::trigger);
    connect(&m_finder, &Finder::changed, this, &DesktopWindow::showFound);
    connect(&m_finder, &Finder::failed, this,
            [this](const Error &error) { m_syncBar->showSentence(error.sentence, true); });
    connect(m_wayOut, &WayOut::asTypedWanted, &m_finder, &Finder::searchAsTyped);
    connect(m_wayOut, &WayOut::wordChosen, this, &DesktopWindow::search);
    connect(m_wayOut, &WayOut::themeChosen, this, [this](const QString &theme) {
        Filter filter;
        filter.themes = {theme};
        search({});
        filterBy(filter);
    });
    connect(m_list, &ResultList::ficheChosen, this, &DesktopWindow::openFiche);
    connect(m_reading, &ReadingPane::ficheChosen, this, &DesktopWindow::openFiche);
    connect(m_reading, &ReadingPane::themeChosen, this, [this](const QString &theme) {
        Filter filter;
        filter.themes = {theme};
        filterBy(filter);
    });
    connect(m_reading, &ReadingPane::needChosen, this, [this](const QString &need) {
        Filter filter;
        filter.needs = {need};
        filterBy(filter);
    });
}

void DesktopWindow::filterBy(const Filter &filter)
{
    m_filters->setFilter(filter);
    m_finder.setFilter(filter);
}

void DesktopWindow::openFiche(const QString &ficheId)
{
    if (ficheId.isEmpty())
        return;
    if (m_history.value(m_at) != ficheId) {
        m_history = m_history.first(m_at + 1);
        m_history.append(ficheId);
        m_at = m_history.size() - 1;
    }
    m_list->choose(ficheId);
    m_reading->open(ficheId);
    showSelected();
}

void DesktopWindow::step(int by)
{
    if (m_at + by < 0 || m_at + by >= m_history.size())
        return;
    m_at += by;
    openFiche(m_history[m_at]);
}

void DesktopWindow::setSecondLanguage(std::optional<Language> language)
{
    const Language first = m_services.language.language();
    if (language == first)
        language = first == Language::Fr ? Language::Ar : Language::Fr;
    m_second = language;
    if (language)
        m_lastSecond = *language;
    m_commands->showLanguages(first, m_second);
    m_reading->setLanguages(first, m_second);
    m_bar->setLanguages(m_second ? QStringLiteral("%1 + %2").arg(ownName(first), ownName(*m_second)) : ownName(first));
}

void DesktopWindow::languageChanged()
{
    const Language language = m_services.language.language();
    m_filters->setTaxonomy(m_taxonomy, language);
    m_finder.setLanguage(language);
    setSecondLanguage(m_second);
    showStatus();
}

void DesktopWindow::search(const QString &text)
{
    m_bar->field().setText(text);
}

void DesktopWindow::toggleSelected()
{
    const QString id = m_reading->ficheId();
    if (id.isEmpty())
        return;
    if (!m_selected.removeOne(id))
        m_selected.append(id);
    if (m_commands->showSelection->isChecked())
        m_finder.setOnly(m_selected);
    showSelected();
}

void DesktopWindow::showSelected()
{
    m_commands->select->setChecked(m_selected.contains(m_reading->ficheId()));
    m_filters->setSelection(static_cast<int>(m_selected.size()), m_commands->showSelection->isChecked());
    m_commands->back->setEnabled(m_at > 0);
    m_commands->forward->setEnabled(m_at + 1 < m_history.size());
}

void DesktopWindow::restyle()
{
    const Appearance &appearance = m_services.appearance;
    setStyleSheet(appearance.styleSheet());
    setPalette(appearance.palette());
    arrangePanes();
    m_commands->dark->setChecked(appearance.colourSet() == ColourSet::Dark);
    m_commands->highContrast->setChecked(appearance.colourSet() == ColourSet::HighContrast);
    update();
}

void DesktopWindow::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_services.appearance.colours();
    QPainter painter(this);
    painter.fillRect(rect(), colours.canvas);
    // The filters stand on the surface, the list on the canvas.
    painter.fillRect(QRect(m_filters->mapTo(this, QPoint()), m_filters->size()), colours.surface);
}

void DesktopWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangePanes();
}

/// As drawn at 1440; on a small screen the text keeps half of the window.
void DesktopWindow::arrangePanes()
{
    if (m_panesByHand)
        return;
    constexpr int drawnWidth = 1440, filters = 248, list = 392;
    constexpr int leastFilters = 224; // the statuses in one line
    constexpr double leastTitle = 11; // in em: the longest words of titles
    const Appearance &appearance = m_services.appearance;
    const double em = appearance.metrics().textPixels(TextRole::Card, appearance.textStep());
    const double share = std::min(1.0, double(width()) / drawnWidth);
    // The choices grow with the text, and their longest words with them.
    const double growth = appearance.metrics().textPixels(TextRole::Button, appearance.textStep()) /
                          appearance.metrics().textPixels(TextRole::Button, defaultTextStep);
    const int left = std::max(qRound(leastFilters * std::max(1.0, growth)), qRound(filters * share));
    const int middle = std::max(qRound(em * leastTitle), qRound(list * share * share));
    m_splitter->setSizes({left, middle, width() - left - middle});
}

void DesktopWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_list->setAccessibleName(tr("Fiches"));
        showFound();
        showStatus();
        showSelected();
        if (!m_sampleSentence.isEmpty() && m_syncBar->sentence() == m_sampleSentence)
            tellSample();
    }
    QWidget::changeEvent(event);
}

void DesktopWindow::closeEvent(QCloseEvent *event)
{
    remember();
    event->accept();
}

void DesktopWindow::remember()
{
    QSettings &memory = m_services.memory;
    memory.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_panesByHand)
        memory.setValue(QStringLiteral("window/panes"), m_splitter->saveState());
    memory.setValue(QStringLiteral("window/text-step"), m_services.appearance.textStep());
    memory.setValue(QStringLiteral("window/colours"), QString(nameOf(m_services.appearance.colourSet())));
    memory.setValue(QStringLiteral("window/language"), QString(code(m_services.language.language())));
    memory.setValue(QStringLiteral("window/second"), m_second ? QString(code(*m_second)) : QString());
    memory.setValue(QStringLiteral("window/fiche"), m_reading->ficheId());
    memory.setValue(QStringLiteral("selection/fiches"), m_selected);
}

void DesktopWindow::recall()
{
    const QSettings &memory = m_services.memory;
    if (!restoreGeometry(memory.value(QStringLiteral("window/geometry")).toByteArray())) {
        constexpr QSize drawn(1440, 900);
        resize(drawn.boundedTo(screen()->availableSize()));
    }
    m_panesByHand = m_splitter->restoreState(memory.value(QStringLiteral("window/panes")).toByteArray());
    for (const QString &id : memory.value(QStringLiteral("selection/fiches")).toStringList()) {
        if (isFicheId(id))
            m_selected.append(id);
    }
    setSecondLanguage(languageFromCode(memory.value(QStringLiteral("window/second")).toString()));
    showSelected();
}

} // namespace escale
