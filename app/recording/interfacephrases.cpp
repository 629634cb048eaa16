// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/interfacephrases.h"

#include "l10n/catalogue.h"
#include "recording/recordings.h"
#include "speech/fichereading.h"

#include <QFile>
#include <QSet>

/// Resources of a static library; outside of any namespace, as Q_INIT_RESOURCE asks.
static void loadSentences()
{
    Q_INIT_RESOURCE(escale_speech_data);
}

namespace escale {
namespace {

struct Sentence {
    QByteArray context, source;
};

QList<Sentence> sentences()
{
    loadSentences();
    QFile file(QStringLiteral(":/speech/interface.txt"));
    QList<Sentence> list;
    if (!file.open(QIODevice::ReadOnly))
        return list;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype bar = line.indexOf('|');
        if (!line.startsWith('#') && bar > 0)
            list.append({line.left(bar).trimmed(), line.mid(bar + 1).trimmed()});
    }
    return list;
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

} // namespace

QList<Phrase> interfacePhrases(Language language, const Taxonomy &taxonomy)
{
    // The card of Persian names Dari too (the kiosk's language cards).
    const QString name = language == Language::Fa ? QStringLiteral("دری / فارسی") : ownName(language);
    QList<PageItem> items{{name + u'.', language, UtteranceKind::Text}};
    for (const Sentence &sentence : sentences())
        items.append({translated(language, sentence.context.constData(), sentence.source.constData()), language,
                      UtteranceKind::Text});
    for (const Theme &theme : taxonomy.themes) {
        const QString label = theme.label.value(language, theme.name.value(language));
        if (theme.active && !label.isEmpty())
            items.append({capitalised(label), language, UtteranceKind::Text});
    }
    for (const Need &need : taxonomy.needs) {
        if (need.text.contains(language))
            items.append({need.text.value(language), language, UtteranceKind::Text});
    }
    QList<Phrase> phrases;
    QSet<QByteArray> seen;
    for (const Utterance &utterance : utterancesOf(items)) {
        for (const Phrase &phrase : utterance.phrases) {
            const QByteArray key = recordingKey(phrase);
            if (phrase.language != language || seen.contains(key))
                continue;
            seen.insert(key);
            phrases.append({phrase.language, phrase.text, {}});
        }
    }
    return phrases;
}

} // namespace escale
