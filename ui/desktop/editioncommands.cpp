// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/editioncommands.h"

#include "pack/packaddress.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>

namespace escale {
namespace {

/// The one file that is dropped, when it is the index of an edition.
QString editionIn(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    const QString file = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return isPackAddress(file) ? file : QString();
}

} // namespace

EditionCommands::EditionCommands(DesktopServices &services, Commands &commands, LibraryUpdates &updates,
                                 QWidget &window)
    : QObject(&window), m_services(services), m_updates(updates), m_window(window)
{
    connect(commands.importEdition, &QAction::triggered, this, &EditionCommands::chooseEdition);
    connect(commands.writeStick, &QAction::triggered, this, &EditionCommands::openStickDialog);
    m_window.setAcceptDrops(true);
    m_window.installEventFilter(this);
}

void EditionCommands::chooseEdition()
{
    const QString file = QFileDialog::getOpenFileName(&m_window, tr("The file index.escale of a stick or a folder"), {},
                                                      tr("Fiches (*.escale)"));
    if (!file.isEmpty())
        m_updates.importEdition(file);
}

StickDialog *EditionCommands::openStickDialog()
{
    auto *dialog = new StickDialog(m_services.settings, m_services.library.path(), m_services.clock, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

bool EditionCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto &drop = static_cast<QDropEvent &>(*event); // a drag that enters is one, too
        if (const QString file = editionIn(*drop.mimeData()); !file.isEmpty()) {
            drop.acceptProposedAction();
            if (event->type() == QEvent::Drop)
                m_updates.importEdition(file);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace escale
