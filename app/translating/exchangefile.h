// SPDX-License-Identifier: GPL-3.0-or-later
// A file of another tool, whichever its format, and what of it goes into a working copy. Pure, any thread.
#pragma once

#include "translating/markdownexchange.h"
#include "translating/translationdraft.h"

namespace escale {

enum class ExchangeFormat : quint8 { Xliff1, Xliff2, Table, Markdown, OmegaT };

/// "xliff1", "xliff2", "html", "markdown", "omegat" (xliff1 with EmptyTarget::French).
QLatin1String code(ExchangeFormat format);
std::optional<ExchangeFormat> exchangeFormatFromCode(QStringView code);
/// Of its files, without a dot: "xlf", "html", "md".
QLatin1String suffixOf(ExchangeFormat format);

/// `text`: its segments are those of `french`.
QByteArray exchangeFile(ExchangeFormat format, const ExchangeText &text, const Translation &french, Kind kind);

/// A file that has been looked at: which fiche and language it is of.
class ExchangeFile {
public:
    /// What it is shows in its first bytes; what is none of the others is Markdown. Errors: BadAnswer with a sentence
    /// for the translator.
    static Result<ExchangeFile> from(const QByteArray &bytes);

    /// Empty where the file does not say: Markdown of other tools.
    [[nodiscard]] QString fiche() const { return m_markdown ? m_markdown->fiche : m_text.fiche; }
    [[nodiscard]] std::optional<Language> language() const
    {
        return m_markdown ? m_markdown->language : std::optional(m_text.language);
    }
    /// `now`: the fiche and language it is of, as they stand here. Errors: as fromMarkdown().
    [[nodiscard]] Result<ExchangeText> beside(const ExchangeText &now, const Translation &french, Kind kind) const;

private:
    ExchangeText m_text;
    std::optional<MarkdownFile> m_markdown;
};

/// Whether these are the first bytes of a translation memory (tmx.h), which is of many fiches.
bool isMemory(const QByteArray &bytes);

/// The segments of a working copy.
ExchangeText exchangeTextOf(const TranslationDraft &draft);

struct TakenIn {
    QStringList changed; ///< keys; drafts now, to be looked at
    QStringList stale;   ///< keys of what was made of another French text, or of none; not taken
    QStringList kept;    ///< keys of what was confirmed here and is otherwise in the file; not taken

    friend bool operator==(const TakenIn &, const TakenIn &) = default;
};
/// What the file has and the working copy has otherwise. Nothing that is translated here is emptied,
/// and what somebody has confirmed here stays.
TakenIn takeInto(TranslationDraft &draft, const ExchangeText &text);

} // namespace escale
