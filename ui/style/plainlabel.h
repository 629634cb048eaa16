// SPDX-License-Identifier: GPL-3.0-or-later
// A label of a dialog in the interface's own size: its text is never read as markup, and wraps.
#pragma once

#include <QLabel>

namespace escale {

inline QLabel *plainLabel(QWidget *parent = nullptr)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace escale
