// SPDX-License-Identifier: GPL-3.0-or-later
// A translation as the programme's Markdown (markdownwriter.h), there and back. The file is one text in one language,
// with French where nothing is translated yet, and says in its front matter which fiche, language and French text it is
// of; files of the programme's own tools say nothing there. What comes back is read by the door of a sync
// (feed/markdown.h), within its bounds, and put beside the French by the order of its toggles, then of its lines
// (contract-2026 section 11, 11). Pure, any thread.
#pragma once

#include "base/error.h"
#include "translating/exchange.h"

namespace escale {

struct MarkdownFile {
    QString fiche;                    ///< id; empty where the file does not say
    std::optional<Language> language; ///< the same
    QString french;                   ///< print of the French it was made of; the same
    QByteArray body;                  ///< without the front matter
};

/// `text`: its segments are those of `french`.
QByteArray toMarkdown(const ExchangeText &text, const Translation &french, Kind kind);

/// Errors: BadAnswer with a sentence for the translator.
Result<MarkdownFile> markdownFileFrom(const QByteArray &bytes);

/// The file beside the French of now. `now`: the segments as they are translated here; what the file has unchanged
/// keeps every mark, what it has in French is not translated. Errors: BadAnswer, also where the French is another one
/// by now or the file has more or fewer toggles.
Result<ExchangeText> fromMarkdown(const MarkdownFile &file, const ExchangeText &now, const Translation &french,
                                  Kind kind);

} // namespace escale
