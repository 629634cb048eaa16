// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche that is being written, as numbered passages: its text in reading order, then what its cards say. Pure
// functions, any thread.
#pragma once

#include "ask/answer.h"
#include "assistant/redactor.h"

#include <QDate>

namespace escale {

/// French. Bounded: of a text of many pages the rest is left out.
QList<SourcePassage> draftPassages(const Fiche &fiche, const Translation &text, QDate today);

/// The same passages as they may leave this machine, and what was hidden in them: the same words have one placeholder
/// in all of them.
struct HiddenPassages {
    QList<SourcePassage> passages;
    Redaction redaction;
};
/// Nothing where what is hidden goes from one text into the next: nothing leaves then.
std::optional<HiddenPassages> hiddenPassages(const QList<SourcePassage> &passages, const QStringList &marked);

/// All the words of passages, titles first: for reading what leaves.
QString wholeText(const QList<SourcePassage> &passages);

} // namespace escale
