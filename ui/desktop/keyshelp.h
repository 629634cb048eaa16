// SPDX-License-Identifier: GPL-3.0-or-later
// Help: every action with its key, as the menus have them, and the keys that no menu has.
#pragma once

#include "style/appearance.h"

#include <QDialog>
#include <QMenu>

namespace escale {

class KeysHelp final : public QDialog {
    Q_OBJECT

public:
    KeysHelp(const Appearance &appearance, const QMenu &actions, QWidget *parent = nullptr);
};

} // namespace escale
