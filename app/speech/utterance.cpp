// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/utterance.h"

namespace escale {
namespace {

TextRange overlap(const EarSpan &span, TextRange spoken)
{
    const qsizetype start = std::max(span.spoken.start, spoken.start);
    const qsizetype end = std::min(span.spoken.end(), spoken.end());
    if (end <= start)
        return {};
    if (!span.verbatim)
        return span.shown;
    return {span.shown.start + start - span.spoken.start, end - start};
}

} // namespace

TextRange shownFor(const Phrase &phrase, TextRange spoken)
{
    TextRange whole;
    for (const EarSpan &span : phrase.spans) {
        const TextRange part = overlap(span, spoken);
        if (part.length == 0)
            continue;
        if (whole.length == 0)
            whole = part;
        else
            whole.length = part.end() - whole.start;
    }
    return whole;
}

QLatin1String code(UtteranceKind kind)
{
    constexpr std::array words{QLatin1String("title"), QLatin1String("heading"), QLatin1String("text"),
                               QLatin1String("fact"),  QLatin1String("step"),    QLatin1String("callout"),
                               QLatin1String("notice")};
    return words.at(static_cast<std::size_t>(kind));
}

QString spokenText(const Utterance &utterance)
{
    QString text;
    for (const Phrase &phrase : utterance.phrases) {
        if (!text.isEmpty())
            text += u' ';
        text += phrase.text;
    }
    return text;
}

qsizetype wordCount(QStringView text)
{
    qsizetype words = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool space = c.isSpace();
        words += (!space && !inside) ? 1 : 0;
        inside = !space;
    }
    return words;
}

} // namespace escale
