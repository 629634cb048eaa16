// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that a person has read and that say something else by now: a recording belongs to its words, so with other
// words it is silent. Which sentence it was is told by the words it carries (Ogg's TITLE); one without them belongs to
// nobody. Functions on a folder; not for the UI thread.
#pragma once

#include "recording/recordingqueue.h"

#include <QSet>

namespace escale {

/// Keys of those of `wanted` that nobody has read as they are now, and somebody has read as they were before: two
/// thirds of their words and more are the same. `read`: keys of the recordings in `folder` in this language.
QSet<QByteArray> outdatedRecordings(const QString &folder, Language language, const QSet<QByteArray> &read,
                                    const QList<WantedRecording> &wanted);

} // namespace escale
