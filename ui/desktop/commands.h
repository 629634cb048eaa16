// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the desk can do, each once: a name in the language of the interface, a shortcut (ui/README.md, "The
// desk"), a place in a menu. Buttons stand for these actions; nothing is done by a button alone. What is done to the
// model or to the looks is done here; what moves the focus or opens something is the window's.
#pragma once

#include "model/desktopmodel.h"
#include "style/appearance.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace escale {

class Commands final : public QObject {
    Q_OBJECT

public:
    /// Actions belong to `window` and work wherever the focus is in it. `model` and `appearance` outlive it.
    Commands(QWidget *window, DesktopModel &model, Appearance &appearance);

    QAction *ask, *exportFeedback;                                                  ///< questions
    QAction *search, *languages, *sync, *cancelSync, *feed, *settings, *firstSteps; ///< of the library
    QAction *importEdition, *writeStick;                                            ///< fiches as files
    QAction *nextPerson, *personsWindow, *phrases;                                  ///< of the conversation
    QAction *palette, *help, *openMenu, *previousRead, *firstRead, *showFilters;    ///< of everything
    QAction *listen, *bilingual, *select, *qr, *copyLink;                           ///< of the fiche
    QAction *print, *printPersons, *copy, *selectAll, *find;                        ///< of its text
    QAction *back, *forward, *showSelection, *clearFilters;                         ///< going about
    QAction *showNews, *whatChanged, *markNewsRead, *saveFilter;                    ///< since last time
    QAction *workshop, *translate, *recordVoice, *kiosks;                           ///< windows of their own
    QAction *nextPane, *previousPane;                                               ///< where the keys go
    QAction *larger, *smaller, *normalSize, *dark, *highContrast, *quit;            ///< of the window
    QAction *fullScreen, *undo; ///< of the window; of what was done last
    QAction *openDesk;          ///< of the tray
    QMenu *languageMenu, *menu, *orderMenu, *trayMenu;

    /// The order of the list, an action each.
    [[nodiscard]] QList<QAction *> orders() const { return m_orders->actions(); }
    /// The person's language, an action each, in the order of allLanguages: Alt+1 to Alt+8.
    [[nodiscard]] QList<QAction *> personsLanguages() const { return m_secondGroup->actions(); }

    /// Its place is behind the languages.
    void addVoices(QMenu *voices);
    /// Actions of others, at the end of the fiche's menu; null for a line between two.
    void addToFiche(const QList<QAction *> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const QKeySequence &keys = {});
    void buildMenus();
    void wire();
    void showModel(DesktopModel::Aspects aspects);
    void showLanguages();
    void namePersonsPaper();
    void nameUndo();
    void showLooks();
    void retranslate();

    QWidget *m_window;
    DesktopModel &m_model;
    Appearance &m_appearance;
    void fillRecent();
    void showOrder();
    void fillSaved();

    QMenu *m_fiche, *m_view, *m_second, *m_person, *m_recent, *m_saved;
    QAction *m_afterLanguages;
    QActionGroup *m_firstGroup, *m_secondGroup, *m_orders;
};

/// "Listen (F7)": the tip of a button that stands for the action. Without a key its name alone.
[[nodiscard]] QString nameWithKey(const QAction &action);

} // namespace escale
