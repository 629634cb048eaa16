// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/commands.h"

#include <QEvent>

namespace escale {

Commands::Commands(QWidget *window, DesktopModel &model, Appearance &appearance)
    : QObject(window), m_window(window), m_model(model), m_appearance(appearance), m_firstGroup(new QActionGroup(this)),
      m_secondGroup(new QActionGroup(this))
{
    using ::operator|; // Qt's for keys, which operators of our own flags would hide
    search = add(QKeySequence::Find);
    ask = add(Qt::CTRL | Qt::Key_J);
    exportFeedback = add();
    languages = add(Qt::CTRL | Qt::Key_L);
    sync = add(Qt::Key_F5);
    cancelSync = add();
    feed = add();
    settings = add(Qt::CTRL | Qt::Key_Comma);
    firstSteps = add();
    workshop = add();
    nextPerson = add(Qt::Key_F8);
    listen = add(); // Space, where Space means nothing else: see the window
    bilingual = add(Qt::Key_F9);
    select = add(Qt::CTRL | Qt::Key_D);
    qr = add(Qt::CTRL | Qt::SHIFT | Qt::Key_Q);
    copyLink = add(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    print = add(QKeySequence::Print);
    printPersons = add();
    copy = add();
    selectAll = add();
    find = add(Qt::Key_F3);
    back = add(QKeySequence::Back);
    forward = add(QKeySequence::Forward);
    showSelection = add(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    clearFilters = add(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    translate = add();
    nextPane = add(Qt::Key_F6);
    previousPane = add(Qt::SHIFT | Qt::Key_F6);
    larger = add();
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smaller = add(Qt::CTRL | Qt::Key_Minus);
    normalSize = add(Qt::CTRL | Qt::Key_0);
    dark = add();
    highContrast = add();
    quit = add(QKeySequence::Quit);
    for (QAction *action : {ask, bilingual, select, showSelection, dark, highContrast})
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
    languageMenu->addActions(m_firstGroup->actions());
    languageMenu->addSeparator();
    languageMenu->addAction(bilingual);
    languageMenu->addMenu(m_second);
    m_second->addActions(m_secondGroup->actions());

    menu = new QMenu(m_window);
    menu->addAction(nextPerson);
    menu->addSeparator();
    menu->addActions({search, ask, exportFeedback, sync, cancelSync, feed, firstSteps, settings});
    menu->addSeparator();
    m_fiche = menu->addMenu(QString());
    m_fiche->addActions({listen, select, qr, copyLink});
    m_fiche->addSeparator();
    m_fiche->addActions({copy, selectAll, find});
    m_fiche->addSeparator();
    m_fiche->addActions({print, printPersons});
    m_view = menu->addMenu(QString());
    m_view->addActions({bilingual, larger, smaller, normalSize, dark, highContrast});
    m_view->addSeparator();
    m_view->addActions({nextPane, previousPane});
    menu->addMenu(languageMenu);
    m_afterLanguages = menu->addSeparator();
    menu->addActions({back, forward, showSelection, clearFilters});
    menu->addSeparator();
    menu->addActions({workshop, translate});
    menu->addSeparator();
    menu->addAction(quit);
}

void Commands::wire()
{
    const auto languageOf = [](const QAction *action) { return static_cast<Language>(action->data().toInt()); };
    connect(m_firstGroup, &QActionGroup::triggered, this,
            [this, languageOf](QAction *action) { m_model.setInterfaceLanguage(languageOf(action)); });
    connect(m_secondGroup, &QActionGroup::triggered, this,
            [this, languageOf](QAction *action) { m_model.setSecondLanguage(languageOf(action)); });
    connect(bilingual, &QAction::triggered, &m_model, &DesktopModel::toggleSecondLanguage);
    connect(select, &QAction::triggered, &m_model, &DesktopModel::toggleSelected);
    connect(back, &QAction::triggered, &m_model, &DesktopModel::goBack);
    connect(forward, &QAction::triggered, &m_model, &DesktopModel::goForward);
    connect(showSelection, &QAction::triggered, &m_model, &DesktopModel::showSelection);
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
    showModel(DesktopModel::Aspect::Languages | DesktopModel::Aspect::Selection | DesktopModel::Aspect::Fiche);
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
    if (aspects & (Aspect::Selection | Aspect::Fiche)) {
        select->setChecked(m_model.isSelected());
        showSelection->setChecked(m_model.isSelectionShown());
        back->setEnabled(m_model.canGoBack());
        forward->setEnabled(m_model.canGoForward());
    }
}

void Commands::showLanguages()
{
    const auto second = m_model.secondLanguage();
    const int first = int(m_model.interfaceLanguage());
    for (QAction *action : m_firstGroup->actions())
        action->setChecked(action->data().toInt() == first);
    for (QAction *action : m_secondGroup->actions()) {
        action->setChecked(second && action->data().toInt() == int(*second));
        action->setEnabled(action->data().toInt() != first);
    }
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
    languages->setText(tr("&Languages"));
    sync->setText(tr("&Update now"));
    cancelSync->setText(tr("Stop the update"));
    feed->setText(tr("Source of the &fiches…"));
    settings->setText(tr("Settin&gs…"));
    //: Opens the assistant of the first start again.
    firstSteps->setText(tr("First steps…"));
    //: Opens the window in which authors write fiches.
    workshop->setText(tr("&Workshop: write fiches…"));
    listen->setText(tr("&Listen"));
    bilingual->setText(tr("Two languages &side by side"));
    //: Puts the fiche aside in the caseworker's own selection, or takes it out again.
    select->setText(tr("In my &selection"));
    qr->setText(tr("Take away on a &phone"));
    copyLink->setText(tr("Copy the l&ink"));
    //: Forgets the conversation with the person who leaves: languages, filters, what is open.
    nextPerson->setText(tr("&Next person"));
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
    clearFilters->setText(tr("&Remove all filters"));
    //: Opens the window in which fiches are translated.
    translate->setText(tr("&Translate fiches…"));
    larger->setText(tr("&Larger text"));
    smaller->setText(tr("S&maller text"));
    normalSize->setText(tr("N&ormal text size"));
    dark->setText(tr("&Dark"));
    highContrast->setText(tr("&High contrast"));
    quit->setText(tr("&Quit"));
    m_fiche->setTitle(tr("&Fiche"));
    m_view->setTitle(tr("&View"));
    languageMenu->setTitle(tr("&Languages"));
    //: Submenu: which language stands beside the first.
    m_second->setTitle(tr("Second language"));
    listen->setToolTip(tr("Listen (Space)"));
}

bool Commands::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace escale
