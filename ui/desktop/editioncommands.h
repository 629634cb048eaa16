// SPDX-License-Identifier: GPL-3.0-or-later
// Fiches that come as files (pack/FORMAT.md) on the desk: taken from a stick or a folder by menu, by drop on the window
// or by opening the file; and written onto a stick.
#pragma once

#include "desktop/commands.h"
#include "desktop/libraryupdates.h"
#include "desktop/services.h"
#include "desktop/stickdialog.h"

namespace escale {

class EditionCommands final : public QObject {
    Q_OBJECT

public:
    /// All outlive it; dialogs open over `window`, which takes drops from now on.
    EditionCommands(DesktopServices &services, Commands &commands, LibraryUpdates &updates, QWidget &window);

    /// Its own to close.
    StickDialog *openStickDialog();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseEdition();

    DesktopServices &m_services;
    LibraryUpdates &m_updates;
    QWidget &m_window;
};

} // namespace escale
