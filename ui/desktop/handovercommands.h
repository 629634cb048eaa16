// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out of the desk: fiches to a person (hand over, "what to bring"), thanks and suggestions to the authors;
// and the selections they are kept in. Its actions have a place in the menu and open what they need over the window.
#pragma once

#include "desktop/commands.h"
#include "desktop/handoverdialog.h"
#include "desktop/suggestiondialog.h"
#include "desktop/syncbar.h"

namespace escale {

class HandOverCommands final : public QObject {
    Q_OBJECT

public:
    /// All outlive it; `bar` says what was done.
    HandOverCommands(DesktopServices &services, Commands &commands, SyncBar &bar, QWidget &window);

    /// Fiches that are marked together somewhere in the window; they are handed over together.
    void setMarked(std::function<QStringList()> marked) { m_marked = std::move(marked); }

    QAction *bring, *merci, *suggest, *outbox, *selections;

    /// Null when there is nothing to hand over. The dialog is its own to close.
    HandOverDialog *openHandOver(HandOverDialog::Scope scope, std::optional<HandOverLanguages> languages = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void countReading();
    void giveThanks();
    void openSuggestion();
    void openOutbox();
    void openSelections();
    void follow();
    void retranslate();
    /// Of two columns the second is the person's.
    [[nodiscard]] Language personsLanguage() const;

    DesktopServices &m_services;
    Commands &m_commands;
    SyncBar &m_bar;
    QWidget &m_window;
    std::function<QStringList()> m_marked;
    QHash<QString, SuggestionDialog::Beginning> m_suggestions; ///< by fiche: closed before they were sent
    QString m_counted;                                         ///< the open fiche, once its reading is counted
};

} // namespace escale
