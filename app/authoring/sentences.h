// SPDX-License-Identifier: GPL-3.0-or-later
// What this room says to the author, in the interface's language. Sentences are marked with
// QT_TRANSLATE_NOOP("authoring", "...") where they stand. Any thread.
#pragma once

#include <QCoreApplication>

namespace escale {

inline QString authoringSentence(const char *sentence)
{
    return QCoreApplication::translate("authoring", sentence);
}

} // namespace escale
