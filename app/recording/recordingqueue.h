// SPDX-License-Identifier: GPL-3.0-or-later
// What is worth a person's voice in a language, what matters most first: what the kiosk itself says, in order of need
// (interfacephrases.h), then the sentences of the fiches, those that are read most often before the others.
#pragma once

#include "speech/utterance.h"
#include "store/reader.h"

#include <QHash>

namespace escale {

struct WantedRecording {
    Phrase phrase;      ///< as a page says it; its words are for the ear
    QByteArray key;     ///< recordingKey()
    bool kiosk = false; ///< the kiosk says it, whatever the fiche
    int fiches = 0;     ///< that say it
    qint64 reads = 0;   ///< of those fiches together, as the feed counts them
    bool again = false; ///< somebody has read it, and its words have changed since (outdatedrecordings.h)

    friend bool operator==(const WantedRecording &, const WantedRecording &) = default;
};

/// Made a few fiches at a time, so that whoever else asks the library is answered in between. One thread at a time.
class RecordingQueue {
public:
    /// `today`: the day the sentences are to be said, for the dates of courses.
    RecordingQueue(Language language, QDate today) : m_language(language), m_today(today) {}

    /// Reads at most `fiches` more; true when all has been read. Fiches without a text in the language are left out,
    /// and so is one that cannot be read.
    Result<bool> readOn(Reader &reader, qsizetype fiches);
    /// Each sentence once; what the kiosk says is not counted again in the fiches.
    [[nodiscard]] QList<WantedRecording> wanted() const;

private:
    void add(const Utterance &utterance, const FicheCard &card);

    Language m_language;
    QDate m_today;
    bool m_begun = false;
    QList<FicheCard> m_cards;
    qsizetype m_read = 0; ///< of them
    QList<WantedRecording> m_list;
    QHash<QByteArray, qsizetype> m_places; ///< in the list, by key
    QHash<QByteArray, QString> m_counted;  ///< the fiche that was last counted, by key
};

} // namespace escale
