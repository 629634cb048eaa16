// SPDX-License-Identifier: GPL-3.0-or-later
// A code to photograph with a phone: the page of the fiche on the public site, to hand over without paper.
#pragma once

#include "style/appearance.h"

#include <QDialog>

namespace escale {

class QrWindow final : public QDialog {
    Q_OBJECT

public:
    QrWindow(const Appearance &appearance, const QString &address, QWidget *parent = nullptr);
};

} // namespace escale
