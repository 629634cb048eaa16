// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the desk can do, each once: a name in the language of the interface, a shortcut (ui.md, "Desktop"), a
// place in a menu. Buttons stand for these actions; nothing is done by a button alone.
#pragma once

#include "style/appearance.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace escale {

class Commands final : public QObject {
    Q_OBJECT

public:
    /// Actions belong to `window` and work wherever the focus is in it.
    explicit Commands(QWidget *window);

    QAction *search, *languages, *sync, *cancelSync, *feed; ///< of the library
    QAction *listen, *bilingual, *select, *qr;              ///< of the fiche
    QAction *print, *pdf, *copy, *selectAll;                ///< of its text
    QAction *back, *forward, *showSelection, *clearFilters; ///< going about
    QAction *larger, *smaller, *dark, *highContrast, *quit; ///< of the window
    QMenu *languageMenu, *menu;

    /// Its place is behind the languages.
    void addVoices(QMenu *voices);
    /// What the menu of languages shows as chosen.
    void showLanguages(Language first, std::optional<Language> second);

Q_SIGNALS:
    void firstLanguageWanted(escale::Language language);
    void secondLanguageWanted(escale::Language language);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const QKeySequence &keys = {});
    void retranslate();

    QWidget *m_window;
    QMenu *m_fiche, *m_view, *m_second;
    QAction *m_afterLanguages;
    QActionGroup *m_firstGroup, *m_secondGroup;
};

} // namespace escale
