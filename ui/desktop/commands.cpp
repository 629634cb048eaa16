// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/commands.h"

#include <QEvent>

namespace escale {

Commands::Commands(QWidget *window, DesktopModel &model, Appearance &appearance)
    : QObject(window), m_window(window), m_model(model), m_appearance(appearance), m_firstGroup(new QActionGroup(this)),
      m_secondGroup(new QActionGroup(this)), m_orders(new QActionGroup(this))
{
    using ::operator|; // Qt's for keys, which operators of our own flags would hide
    search = add(QKeySequence::Find);
    ask = add(Qt::CTRL | Qt::Key_J);
    exportFeedback = add();
    languages = add(Qt::CTRL | Qt::Key_L);
    sync = add(Qt::Key_F5);
    cancelSync = add();
    feed = add();
    importEdition = add();
    writeStick = add();
    settings = add(Qt::CTRL | Qt::Key_Comma);
    firstSteps = add();
    workshop = add();
    nextPerson = add(Qt::Key_F8);
    personsWindow = add(Qt::Key_F12);
    phrases = add(Qt::Key_F4);
    palette = add(Qt::CTRL | Qt::Key_K);
    help = add(QKeySequence::HelpContents);
    openMenu = add(Qt::Key_F10);
    previousRead = add(Qt::CTRL | Qt::Key_Tab);
    firstRead = add(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab);
    showFilters = add();
    listen = add(Qt::Key_F7); // and Space, where Space means nothing else: see the window
    bilingual = add(Qt::Key_F9);
    select = add(Qt::CTRL | Qt::Key_D);
    qr = add(Qt::CTRL | Qt::SHIFT | Qt::Key_Q);
    copyLink = add(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    print = add(QKeySequence::Print);
    printPersons = add(Qt::CTRL | Qt::ALT | Qt::Key_P);
    copy = add();
    selectAll = add();
    find = add(Qt::Key_F3);
    back = add(QKeySequence::Back);
    forward = add(QKeySequence::Forward);
    showSelection = add(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    clearFilters = add(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    showNews = add(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    whatChanged = add();
    markNewsRead = add();
    saveFilter = add(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    translate = add();
    recordVoice = add();
    kiosks = add();
    nextPane = add(Qt::Key_F6);
    previousPane = add(Qt::SHIFT | Qt::Key_F6);
    larger = add();
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smaller = add(Qt::CTRL | Qt::Key_Minus);
    normalSize = add(Qt::CTRL | Qt::Key_0);
    dark = add();
    highContrast = add();
    quit = add(QKeySequence::Quit);
    openDesk = add();
    fullScreen = add(Qt::Key_F11);
    undo = add(QKeySequence::Undo);
    for (QAction *action : {ask, bilingual, select, showSelection, showNews, dark, highContrast, personsWindow, phrases,
                            showFilters, fullScreen})
        action->setCheckable(true);
    buildMenus();
    wire();
    window->installEventFilter(this);
    retranslate();
    showLooks();
}

void Commands::buildMenus()
{
    languageMenu = new QMenu(m_window);
    m_second = new QMenu(languageMenu);
    for (Language language : allLanguages) {
        for (QActionGroup *group : {m_firstGroup, m_secondGroup}) {
            QAction *action = group->addAction(ownName(language));
            action->setCheckable(true);
            action->setData(int(language));
        }
    }
    // One key each. A French keyboard has other signs where others have digits.
    constexpr std::array french{Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl, Qt::Key_Apostrophe,
                                Qt::Key_ParenLeft, Qt::Key_Minus,  Qt::Key_Egrave,   Qt::Key_Underscore};
    for (int i = 0; i < m_secondGroup->actions().size(); ++i) {
        using ::operator|;
        QAction *action = m_secondGroup->actions().at(i);
        action->setShortcuts({QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)),
                              QKeySequence(Qt::ALT | french.at(std::size_t(i)))});
        m_window->addAction(action);
    }
    languageMenu->addActions(m_firstGroup->actions());
    languageMenu->addSeparator();
    languageMenu->addAction(bilingual);
    languageMenu->addMenu(m_second);
    m_second->addActions(m_secondGroup->actions());

    trayMenu = new QMenu(m_window);
    trayMenu->addActions({openDesk, sync, quit});
    menu = new QMenu(m_window);
    menu->addAction(palette);
    m_person = menu->addMenu(QString());
    m_person->addActions({nextPerson, languages, personsWindow, phrases});
    m_person->addMenu(m_second);
    menu->addSeparator();
    menu->addActions(
        {search, ask, exportFeedback, sync, cancelSync, feed, importEdition, writeStick, firstSteps, settings});
    menu->addSeparator();
    m_fiche = menu->addMenu(QString());
    m_fiche->addActions({listen, select, qr, copyLink});
    m_fiche->addSeparator();
    m_fiche->addActions({copy, selectAll, find});
    m_fiche->addSeparator();
    m_fiche->addActions({print, printPersons});
    m_view = menu->addMenu(QString());
    m_view->addActions({bilingual, larger, smaller, normalSize, dark, highContrast, fullScreen});
    m_view->addSeparator();
    orderMenu = m_view->addMenu(QString());
    for (const ResultOrder order :
         {ResultOrder::Relevance, ResultOrder::Date, ResultOrder::Name, ResultOrder::Distance}) {
        QAction *action = m_orders->addAction(QString());
        action->setCheckable(true);
        action->setData(int(order));
    }
    orderMenu->addActions(m_orders->actions());
    m_view->addAction(showFilters);
    m_view->addSeparator();
    m_view->addActions({nextPane, previousPane, openMenu});
    menu->addMenu(languageMenu);
    m_afterLanguages = menu->addSeparator();
    menu->addActions({back, forward, previousRead, firstRead});
    m_recent = menu->addMenu(QString());
    menu->addActions({showSelection, undo, clearFilters});
    m_saved = menu->addMenu(QString());
    menu->addAction(saveFilter);
    menu->addActions({showNews, whatChanged, markNewsRead});
    menu->addSeparator();
    menu->addActions({workshop, translate, recordVoice, kiosks});
    menu->addSeparator();
    menu->addAction(help);
    menu->addAction(quit);
}

void Commands::wire()
{
    const auto languageOf = [](const QAction *action) { return static_cast<Language>(action->data().toInt()); };
    connect(m_firstGroup, &QActionGroup::triggered, this,
            [this, languageOf](QAction *action) { m_model.setInterfaceLanguage(languageOf(action)); });
    connect(m_secondGroup, &QActionGroup::triggered, this,
            [this, languageOf](QAction *action) { m_model.setPersonsLanguage(languageOf(action)); });
    connect(m_orders, &QActionGroup::triggered, this,
            [this](QAction *action) { m_model.setOrder(static_cast<ResultOrder>(action->data().toInt())); });
    connect(m_recent, &QMenu::aboutToShow, this, &Commands::fillRecent);
    connect(bilingual, &QAction::triggered, &m_model, &DesktopModel::toggleSecondLanguage);
    connect(select, &QAction::triggered, &m_model, qOverload<>(&DesktopModel::toggleSelected));
    connect(back, &QAction::triggered, &m_model, &DesktopModel::goBack);
    connect(forward, &QAction::triggered, &m_model, &DesktopModel::goForward);
    connect(showSelection, &QAction::triggered, &m_model, &DesktopModel::showSelection);
    connect(showNews, &QAction::triggered, &m_model, &DesktopModel::showNews);
    connect(markNewsRead, &QAction::triggered, &m_model, &DesktopModel::markNewsRead);
    connect(undo, &QAction::triggered, &m_model, &DesktopModel::takeBack);
    connect(clearFilters, &QAction::triggered, &m_model, [this] { m_model.setFilter({}); });
    connect(larger, &QAction::triggered, this, [this] { m_appearance.setTextStep(m_appearance.textStep() + 1); });
    connect(smaller, &QAction::triggered, this, [this] { m_appearance.setTextStep(m_appearance.textStep() - 1); });
    connect(normalSize, &QAction::triggered, this, [this] { m_appearance.setTextStep(defaultTextStep); });
    const auto wear = [this](ColourSet set) {
        return [this, set](bool on) { m_appearance.setColourSet(on ? set : ColourSet::Standard); };
    };
    connect(dark, &QAction::triggered, this, wear(ColourSet::Dark));
    connect(highContrast, &QAction::triggered, this, wear(ColourSet::HighContrast));
    connect(&m_appearance, &Appearance::changed, this, &Commands::showLooks);
    connect(&m_model, &DesktopModel::changed, this, &Commands::showModel);
    showModel(DesktopModel::Aspect::Languages | DesktopModel::Aspect::Results | DesktopModel::Aspect::Selection |
              DesktopModel::Aspect::Fiche | DesktopModel::Aspect::News | DesktopModel::Aspect::Saved |
              DesktopModel::Aspect::TakeBack);
}

QAction *Commands::add(const QKeySequence &keys)
{
    auto *action = new QAction(m_window);
    action->setShortcut(keys);
    m_window->addAction(action);
    return action;
}

void Commands::addVoices(QMenu *voices)
{
    menu->insertMenu(m_afterLanguages, voices);
}

void Commands::addToFiche(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action != nullptr)
            m_fiche->addAction(action);
        else
            m_fiche->addSeparator();
    }
}

void Commands::showModel(DesktopModel::Aspects aspects)
{
    using Aspect = DesktopModel::Aspect;
    if (aspects & Aspect::Languages)
        showLanguages();
    if (aspects & (Aspect::Results | Aspect::Filter))
        showOrder();
    if (aspects & (Aspect::Selection | Aspect::Fiche)) {
        for (QAction *action : {previousRead, firstRead})
            action->setEnabled(m_model.recent().size() > 1);
        m_recent->setEnabled(!m_model.recent().isEmpty());
        select->setChecked(m_model.isSelected());
        showSelection->setChecked(m_model.isSelectionShown());
        back->setEnabled(m_model.canGoBack());
        forward->setEnabled(m_model.canGoForward());
    }
    if (aspects & Aspect::TakeBack)
        nameUndo();
    if (aspects & Aspect::Saved)
        fillSaved();
    if (aspects & (Aspect::Query | Aspect::Filter | Aspect::News))
        saveFilter->setEnabled(!m_model.query().trimmed().isEmpty() || m_model.filter() != Filter{});
    if (aspects & (Aspect::News | Aspect::Fiche)) {
        const LibraryNews &news = m_model.news();
        showNews->setEnabled(!news.fiches().isEmpty());
        showNews->setChecked(m_model.isNewsShown());
        markNewsRead->setEnabled(!news.fiches().isEmpty());
        whatChanged->setEnabled(news.of(m_model.ficheId()) == NewsKind::Changed);
    }
}

void Commands::showLanguages()
{
    const auto second = m_model.secondLanguage();
    const int first = int(m_model.interfaceLanguage());
    for (QAction *action : m_firstGroup->actions())
        action->setChecked(action->data().toInt() == first);
    // That of the content is one column: they read the same.
    const int persons = int(second.value_or(m_model.contentLanguage()));
    for (QAction *action : m_secondGroup->actions())
        action->setChecked(action->data().toInt() == persons);
    bilingual->setChecked(second.has_value());
    namePersonsPaper();
}

/// Of two languages the second is the person's.
void Commands::namePersonsPaper()
{
    printPersons->setEnabled(m_model.secondLanguage().has_value());
    //: Hands over the second of the two languages alone; %1 is its name in its own script.
    printPersons->setText(
        tr("Hand over only in %1…").arg(ownName(m_model.secondLanguage().value_or(m_model.contentLanguage()))));
}

/// By what it would take back: nobody presses it to find out.
void Commands::nameUndo()
{
    const auto last = m_model.lastDone();
    undo->setEnabled(last.has_value());
    if (!last)
        return undo->setText(tr("Undo"));
    switch (*last) {
    case TakeBack::Selection:
        return undo->setText(tr("Undo the last change of a selection"));
    case TakeBack::Search:
        return undo->setText(tr("Undo the last change of the filters"));
    case TakeBack::SavedFilter:
        return undo->setText(tr("Undo the last change of a saved filter"));
    case TakeBack::News:
        return undo->setText(tr("Undo: mark all as read"));
    case TakeBack::Person:
        return undo->setText(tr("Undo: next person"));
    }
}

void Commands::showOrder()
{
    for (QAction *action : m_orders->actions()) {
        action->setChecked(action->data().toInt() == int(m_model.found().sortedBy()));
        if (action->data().toInt() == int(ResultOrder::Distance))
            action->setEnabled(!m_model.filter().departments.isEmpty());
    }
}

/// What was read with the person who sits there; gone with them.
void Commands::fillRecent()
{
    m_recent->clear();
    for (const QString &id : m_model.recent()) {
        const FicheCard *card = m_model.found().card(id);
        if (card == nullptr)
            continue; // the library no longer has it
        QAction *action = m_recent->addAction(QString(card->title).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, &m_model, [this, id] { m_model.open(id); });
    }
}

void Commands::fillSaved()
{
    m_saved->clear();
    for (const SavedFilter &saved : m_model.savedFilters().list()) {
        QAction *action = m_saved->addAction(QString(saved.name).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, &m_model, [this, id = saved.id] { m_model.useSavedFilter(id); });
    }
    m_saved->setEnabled(!m_saved->isEmpty());
}

void Commands::showLooks()
{
    dark->setChecked(m_appearance.colourSet() == ColourSet::Dark);
    highContrast->setChecked(m_appearance.colourSet() == ColourSet::HighContrast);
}

void Commands::retranslate()
{
    search->setText(tr("&Search"));
    //: A question, answered by what the fiches say.
    ask->setText(tr("As&k a question"));
    exportFeedback->setText(tr("Save what was said of answers…"));
    languages->setText(tr("The person's language…"));
    sync->setText(tr("&Update now"));
    cancelSync->setText(tr("Stop the update"));
    feed->setText(tr("Source of the &fiches…"));
    //: Takes the fiches that are on a stick or in a folder.
    importEdition->setText(tr("Import fiches from a stick…"));
    writeStick->setText(tr("Write the fiches onto a stick…"));
    settings->setText(tr("Settin&gs…"));
    //: Opens the assistant of the first start again.
    firstSteps->setText(tr("First steps…"));
    //: Opens the window in which authors write fiches.
    workshop->setText(tr("&Workshop: write fiches…"));
    //: Opens the window for those who run the kiosks of many centres.
    kiosks->setText(tr("Kiosks of the centres…"));
    listen->setText(tr("&Listen"));
    bilingual->setText(tr("Two languages &side by side"));
    //: Puts the fiche aside in the caseworker's own selection, or takes it out again.
    select->setText(tr("In my &selection"));
    qr->setText(tr("Take away on a &phone"));
    copyLink->setText(tr("Copy the l&ink"));
    //: Forgets the conversation with the person who leaves: languages, filters, what is open.
    nextPerson->setText(tr("&Next person"));
    //: A second window, which only the person beside the caseworker looks at.
    personsWindow->setText(tr("The person's &screen"));
    //: A page of ready-made sentences that are said in the person's language.
    phrases->setText(tr("&Phrases"));
    //: One field that finds every action and every fiche.
    palette->setText(tr("All actions…"));
    help->setText(tr("&Help"));
    openMenu->setText(tr("Menu"));
    //: The fiche that was read before the open one, and back again.
    previousRead->setText(tr("Previously read"));
    //: The fiche of this conversation that was read first: the other end of "Previously read".
    firstRead->setText(tr("Read first"));
    showFilters->setText(tr("Filters"));
    m_person->setTitle(tr("&Person"));
    m_recent->setTitle(tr("Recently read"));
    //: Submenu: in which order the results stand.
    orderMenu->setTitle(tr("Sort by"));
    const QStringList orders{tr("Relevance"), tr("Date of the text"), tr("Name"), tr("Distance")};
    for (int i = 0; i < m_orders->actions().size(); ++i)
        m_orders->actions().at(i)->setText(orders.at(i));
    //: Moves the keys to the next part of the window: filters, list, text.
    nextPane->setText(tr("Next pane"));
    previousPane->setText(tr("Previous pane"));
    namePersonsPaper();
    //: Paper, PDF, a file for the phone, e-mail, SMS: whatever the person takes away.
    print->setText(tr("&Hand over…"));
    copy->setText(tr("&Copy"));
    selectAll->setText(tr("Select &all"));
    find->setText(tr("&Find in the page"));
    back->setText(tr("&Back"));
    forward->setText(tr("&Forward"));
    showSelection->setText(tr("Show only my selection"));
    //: Lists only the fiches that are new or have changed since the desk was last closed.
    showNews->setText(tr("New since last time"));
    //: Opens a window with what is another in the open fiche than when the desk was last closed.
    whatChanged->setText(tr("What has changed…"));
    markNewsRead->setText(tr("Mark all as read"));
    //: Submenu: what was searched for and filtered, kept under names.
    m_saved->setTitle(tr("Saved filters"));
    //: Keeps what is searched for and filtered under a name.
    saveFilter->setText(tr("Save this filter…"));
    clearFilters->setText(tr("&Remove all filters"));
    //: Opens the window in which fiches are translated.
    translate->setText(tr("&Translate fiches…"));
    //: Opens the window in which a person reads sentences aloud for the kiosk.
    recordVoice->setText(tr("Record a &voice…"));
    larger->setText(tr("&Larger text"));
    smaller->setText(tr("S&maller text"));
    normalSize->setText(tr("N&ormal text size"));
    dark->setText(tr("&Dark"));
    fullScreen->setText(tr("Full screen"));
    nameUndo();
    highContrast->setText(tr("&High contrast"));
    quit->setText(tr("&Quit"));
    //: In the menu of the icon beside the clock: shows the window.
    openDesk->setText(tr("Open Escale"));
    m_fiche->setTitle(tr("&Fiche"));
    m_view->setTitle(tr("&View"));
    languageMenu->setTitle(tr("&Languages"));
    //: Submenu: which language stands beside the first.
    m_second->setTitle(tr("The person reads"));
}

QString nameWithKey(const QAction &action)
{
    const QString name = action.text().remove(u'&'), key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key);
}

bool Commands::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace escale
