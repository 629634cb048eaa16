// SPDX-License-Identifier: GPL-3.0-or-later
// A field emptied for good. QLineEdit::clear() only deletes: Ctrl+Z brings the words back, also those of the person who
// has left. Setting a text forgets what was typed before.
#pragma once

#include <QLineEdit>

namespace escale {

/// Also one that is empty already: what was deleted in it by hand is forgotten too.
inline void emptyField(QLineEdit &field)
{
    field.setText(QString());
}

} // namespace escale
