// SPDX-License-Identifier: GPL-3.0-or-later
// Text for the ear (speech/): every sentence lies in the text, every span in its sentence, and nothing is lost between
// the sentences.
#include "speech/ear.h"
#include "fuzzing.h"
#include "speech/frenchruns.h"
#include "speech/sentences.h"

using namespace escale;
using namespace escale::test;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const Language language = allLanguages.at(data[0] % allLanguages.size());
    const QString text = textOf(data + 1, size - 1);
    qsizetype at = 0;
    for (const TextRange &sentence : sentencesOf(text, language)) {
        expect(sentence.start >= at && sentence.length > 0 && sentence.end() <= text.size(), "sentences in order");
        expect(QStringView(text).mid(at, sentence.start - at).trimmed().isEmpty(), "nothing between them");
        at = sentence.end();
        const QString shown = text.mid(sentence.start, sentence.length);
        const Phrase phrase = phraseFor(shown, language);
        for (const EarSpan &span : phrase.spans) {
            expect(span.spoken.start >= 0 && span.spoken.end() <= phrase.text.size(), "spoken spans are in the words");
            expect(span.shown.start >= 0 && span.shown.end() <= shown.size(), "shown spans are in the sentence");
        }
    }
    expect(QStringView(text).mid(at).trimmed().isEmpty(), "nothing behind them");
    at = 0;
    for (const TextRange &run : frenchRuns(text, language)) {
        expect(run.start >= at && run.length > 0 && run.end() <= text.size(), "runs in order");
        at = run.end();
    }
    return 0;
}
