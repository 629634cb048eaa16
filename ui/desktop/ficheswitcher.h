// SPDX-License-Identifier: GPL-3.0-or-later
// The fiches of this conversation, the one read last on top, as other programs show their tabs on Ctrl+Tab: each Tab
// goes one on while Ctrl is held (with Shift one back), letting go of Ctrl opens. Pressed and let go it is the fiche
// read before, and back again. From the menu it stays until something is chosen. A child of the window, over its panes.
#pragma once

#include "desktop/overlaylist.h"
#include "model/desktopmodel.h"

#include <QLabel>

namespace escale {

class FicheSwitcher final : public OverlayList {
    Q_OBJECT

public:
    /// All outlive it.
    FicheSwitcher(const Appearance &appearance, DesktopModel &model, QWidget *window);

    /// Opens, or goes so many on in what is open; round at the ends. Nothing where nothing was read.
    void go(int by);
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;

private:
    bool open();
    void choose();
    void place();

    DesktopModel &m_model;
    QLabel *m_title;
    bool m_held = false; ///< Ctrl is
};

} // namespace escale
