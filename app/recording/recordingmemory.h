// SPDX-License-Identifier: GPL-3.0-or-later
// What the last look for recordings came to, kept in the library: when nothing has changed since, a sync need not read
// every fiche again only to find that nothing is missing, nor ask a feed without a voice at every run.
#pragma once

#include "store/reader.h"

namespace escale {

struct RecordingMemory {
    enum class Ending : quint8 {
        Whole,  ///< nothing is missing
        Full,   ///< what is missing has no room
        Silent, ///< the feed reads nothing aloud
        Partly, ///< the rest was asked for and not had
        Tried   ///< anything else: look again
    };
    QString feed;     ///< Feed::name()
    QByteArray stamp; ///< wantedStamp()
    qint64 budget = 0;
    Ending ending = Ending::Tried;
    QDateTime when;
};

/// Moves whenever wantedPhrases() may have another answer. A few milliseconds per thousand fiches.
/// `today`: what is said of dates changes with the day; looked at again once a week.
Result<QByteArray> wantedStamp(const ReadSession &database, LanguageSet languages, QDate today);

/// Nothing when there has been no look yet.
Result<std::optional<RecordingMemory>> recordingMemory(const ReadSession &database);
Result<Done> remember(const WriteSession &database, const RecordingMemory &memory);

/// Whether a look at `now` would only find what is known.
bool isSettled(const RecordingMemory &last, const RecordingMemory &now);

} // namespace escale
