// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/recordingqueue.h"

#include "base/try.h"
#include "recording/interfacephrases.h"
#include "recording/recordings.h"
#include "speech/pagewords.h"

#include <algorithm>

namespace escale {

Result<bool> RecordingQueue::readOn(Reader &reader, qsizetype fiches)
{
    if (!m_begun) {
        ESCALE_TRY(const auto taxonomy, reader.taxonomy());
        ESCALE_TRY(m_cards, reader.list({m_language, std::nullopt, {}, {}}));
        for (const Phrase &phrase : interfacePhrases(m_language, taxonomy)) {
            const QByteArray key = recordingKey(phrase);
            m_places.insert(key, m_list.size());
            m_list.append({phrase, key, true, 0, 0, false});
        }
        m_cards.removeIf([](const FicheCard &card) { return card.fallback; });
        m_begun = true;
    }
    const qsizetype end = std::min(m_read + fiches, m_cards.size());
    for (; m_read < end; ++m_read) {
        const FicheCard &card = m_cards.at(m_read);
        const auto read = reader.fiche(card.id, m_language);
        if (!read || read->fallback)
            continue; // gone meanwhile, or damaged: the others are read
        for (const Utterance &utterance : pageUtterances(read->fiche, read->translation, m_today, m_language))
            add(utterance, card);
    }
    return end == m_cards.size();
}

void RecordingQueue::add(const Utterance &utterance, const FicheCard &card)
{
    for (const Phrase &phrase : utterance.phrases) {
        if (phrase.language != m_language)
            continue;
        const QByteArray key = recordingKey(phrase);
        auto place = m_places.find(key);
        if (place == m_places.end()) {
            place = m_places.insert(key, m_list.size());
            m_list.append({{phrase.language, phrase.text, {}}, key, false, 0, 0, false});
        }
        QString &counted = m_counted[key];
        if (counted == card.id)
            continue; // twice in one fiche
        counted = card.id;
        WantedRecording &wanted = m_list[*place];
        ++wanted.fiches;
        wanted.reads += card.views;
    }
}

QList<WantedRecording> RecordingQueue::wanted() const
{
    QList<WantedRecording> sorted = m_list;
    std::stable_sort(sorted.begin(), sorted.end(), [](const WantedRecording &a, const WantedRecording &b) {
        if (a.kiosk || b.kiosk)
            return a.kiosk && !b.kiosk; // in their own order
        return a.reads != b.reads ? a.reads > b.reads : a.fiches > b.fiches;
    });
    return sorted;
}

} // namespace escale
