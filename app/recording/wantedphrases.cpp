// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/wantedphrases.h"

#include "base/try.h"
#include "recording/recordings.h"
#include "speech/pagewords.h"

#include <QThread>

namespace escale {
namespace {

class Wanted {
public:
    explicit Wanted(Language language) : m_language(language) {}

    void add(const QList<Utterance> &page)
    {
        for (const Utterance &utterance : page) {
            for (const Phrase &phrase : utterance.phrases) {
                const QByteArray key = recordingKey(phrase);
                if (phrase.language != m_language || m_seen.contains(key))
                    continue;
                m_seen.insert(key);
                m_list.append({phrase.language, phrase.text, {}});
            }
        }
    }
    [[nodiscard]] const QList<Phrase> &list() const { return m_list; }

private:
    Language m_language;
    QSet<QByteArray> m_seen;
    QList<Phrase> m_list;
};

/// Names of themes and needs: what the pages before a fiche say.
QList<PageItem> taxonomyItems(const Taxonomy &taxonomy, Language language)
{
    QList<PageItem> items{{ownName(language), language, UtteranceKind::Text}};
    for (const Theme &theme : taxonomy.themes) {
        for (const TranslatedText &text : {theme.label, theme.name}) {
            if (text.contains(language))
                items.append({text.value(language), language, UtteranceKind::Text});
        }
    }
    for (const Need &need : taxonomy.needs) {
        if (need.text.contains(language))
            items.append({need.text.value(language), language, UtteranceKind::Text});
    }
    return items;
}

} // namespace

Result<QList<Phrase>> wantedPhrases(Reader &reader, LanguageSet languages, QDate today)
{
    QList<Phrase> all;
    const auto taxonomy = reader.taxonomy();
    if (!taxonomy)
        return taxonomy.error();
    for (const Language language : languages.toList()) {
        Wanted wanted(language);
        wanted.add(utterancesOf(taxonomyItems(*taxonomy, language)));
        ESCALE_TRY(auto cards, reader.list({language, std::nullopt, {}, {}}));
        std::stable_sort(cards.begin(), cards.end(),
                         [](const FicheCard &a, const FicheCard &b) { return a.views > b.views; });
        for (const FicheCard &card : std::as_const(cards)) {
            if (QThread::currentThread()->isInterruptionRequested())
                return Error{Problem::Cancelled, {}, {}};
            const auto read = reader.fiche(card.id, language);
            if (read) // gone meanwhile otherwise
                wanted.add(pageUtterances(read->fiche, read->translation, today, language));
        }
        all.append(wanted.list());
    }
    return all;
}

} // namespace escale
