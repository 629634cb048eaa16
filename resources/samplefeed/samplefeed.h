// SPDX-License-Identifier: GPL-3.0-or-later
// The readable sources of the sample library (resources/sample) -> the JSON bodies a server with the feed's contract
// sends. Loaded whole, then read-only: may be read from any thread.
#pragma once

#include "samplefeed/apifiche.h"

#include <optional>

namespace escale {

class SampleFeed {
public:
    /// `folder` has languages.json, themes.json, needs.json and fiches/<name>/. Fiches come in the order of their
    /// folders' names. Errors: CannotRead, BadAnswer; the cause reads "file:line: what is wrong".
    static Result<SampleFeed> load(const QString &folder);

    // Bodies, envelope included.
    [[nodiscard]] QByteArray languages() const { return m_languages; } ///< GET /langues (contract 3.1)
    [[nodiscard]] QByteArray themes() const { return m_themes; }       ///< GET /themes (3.2)
    [[nodiscard]] QByteArray needs() const { return m_needs; }         ///< GET /needs (3.3), each with its whole theme
    [[nodiscard]] QByteArray index(Language language = Language::Fr) const; ///< GET /dispositifs?locale= (3.4)
    [[nodiscard]] QByteArray statistics() const;                            ///< GET /dispositifs/statistics (3.8)
    /// GET /dispositifs/{id}?locale= (3.7): French where there is no text in the language; nothing for an unknown id.
    [[nodiscard]] std::optional<QByteArray> detail(const QString &id, Language language) const;

    [[nodiscard]] const QList<ApiFiche> &fiches() const { return m_fiches; }

private:
    SampleFeed() = default;

    QByteArray m_languages, m_themes, m_needs;
    QList<ApiFiche> m_fiches;
};

/// The totals over the fiches. "Recently" is the three months before the newest of them, so that the same sources
/// always give the same answer.
ApiStatistics statisticsOf(const QList<ApiFiche> &fiches);

} // namespace escale
