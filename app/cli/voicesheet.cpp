// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/voicesheet.h"

#include "base/clock.h"
#include "base/try.h"
#include "cli/clipof.h"
#include "cli/languageargument.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "l10n/catalogue.h"
#include "l10n/sessions.h"
#include "recording/wantedphrases.h"
#include "speech/builtinvoice.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace escale {
namespace {

bool canBeJudged(const Phrase &phrase)
{
    constexpr qsizetype fewest = 4, most = 25;
    const qsizetype words = wordCount(phrase.text);
    // What ends at a space goes on in another language, what begins with a sign has begun in one: half a sentence.
    return words >= fewest && words <= most && phrase.text == phrase.text.trimmed() &&
           phrase.text.front().isLetterOrNumber();
}

bool hasNumber(const Phrase &phrase)
{
    return std::any_of(phrase.text.begin(), phrase.text.end(), [](QChar c) { return c.isDigit(); });
}

/// So many of them, as far apart as they can be, in their order.
QList<Phrase> spread(const QList<Phrase> &phrases, qsizetype count)
{
    QList<Phrase> chosen;
    count = std::min(count, phrases.size());
    for (qsizetype i = 0; i < count; ++i)
        chosen.append(phrases.at(i * phrases.size() / count));
    return chosen;
}

/// What is to be done, for whoever has only this sheet.
QString legend(Language language)
{
    //: Printed above the sentences that are sent to native listeners, in their language.
    constexpr auto words = QT_TRANSLATE_NOOP(
        "cli", "This voice is on trial. Listen to each sentence and circle a number: 1: nothing can be "
               "understood; 2: a few words; 3: half; 4: nearly all; 5: all of it, as from a person.");
    return translated(language, "cli", words);
}

Result<QList<Phrase>> phrasesIn(const CommonOptions &common, Language language)
{
    ESCALE_TRY(const auto reader, openForReading(common.library));
    ESCALE_TRY(const auto said, wantedPhrases(*reader, LanguageSet{language}, todayOf(systemClock())));
    QList<Phrase> chosen = sheetPhrases(said, language);
    if (chosen.isEmpty())
        return Error{
            Problem::NotFound, QCoreApplication::translate("cli", "This library has no text in this language."), {}};
    return chosen;
}

Result<Done> writeSounds(const QList<Phrase> &phrases, const QString &folder)
{
    const auto maker = builtinClips();
    if (!maker || !maker->canSay(phrases.first()))
        return nobodySpeaks();
    QDir().mkpath(folder);
    for (int i = 0; i < phrases.size(); ++i) {
        ESCALE_TRY(const auto clip, clipOf(*maker, phrases.at(i), normalSpeed));
        const QString name = QStringLiteral("%1.wav").arg(i + 1, 2, 10, QLatin1Char('0'));
        ESCALE_TRY_DONE(writeWav(QDir(folder).filePath(name), clip));
    }
    return Done{};
}

} // namespace

QList<Phrase> sheetPhrases(const QList<Phrase> &said, Language language)
{
    QList<Phrase> numbers, others;
    for (const Phrase &phrase : said) {
        if (phrase.language == language && canBeJudged(phrase))
            (hasNumber(phrase) ? numbers : others).append(phrase);
    }
    constexpr qsizetype quarter = sheetSentences / 4;
    const qsizetype withNumbers =
        std::min(numbers.size(), std::max(quarter, qsizetype{sheetSentences} - others.size()));
    return spread(others, sheetSentences - withNumbers) + spread(numbers, withNumbers);
}

ExitCode runVoiceSheet(const CommonOptions &common, const VoicesArguments &arguments)
{
    const auto language = languageArgument(arguments.sheet);
    if (!language)
        return complain(language.error());
    const auto phrases = phrasesIn(common, *language);
    if (!phrases)
        return complain(phrases.error());
    if (!arguments.sound.isEmpty()) {
        if (const auto done = writeSounds(*phrases, arguments.sound); !done)
            return complain(done.error());
    }
    if (common.json) {
        QJsonArray sentences;
        for (const Phrase &phrase : *phrases)
            sentences.append(phrase.text);
        printJson(QJsonObject{{QStringLiteral("language"), code(*language)}, {QStringLiteral("sentences"), sentences}});
        return ExitCode::Ok;
    }
    printLine(
        QStringLiteral("%1 (%2), Escale %3").arg(ownName(*language), code(*language), QStringLiteral(ESCALE_VERSION)));
    printLine(legend(*language));
    if (*language != Language::Fr)
        printLine(legend(Language::Fr));
    for (int i = 0; i < phrases->size(); ++i) {
        printLine({});
        printLine(QStringLiteral("%1. %2").arg(i + 1).arg(phrases->at(i).text));
        printLine(QStringLiteral("    1   2   3   4   5"));
    }
    return ExitCode::Ok;
}

} // namespace escale
