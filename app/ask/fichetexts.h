// SPDX-License-Identifier: GPL-3.0-or-later
// The fiches that one question looks at: each text is read from the library once, however many of its sentences, facts
// and steps are quoted. Of the thread of its reader; lives as long as the question.
#pragma once

#include "store/reader.h"

#include <map>

namespace escale {

class FicheTexts {
public:
    /// `reader` outlives it.
    explicit FicheTexts(Reader &reader) : m_reader(reader) {}

    /// As Reader::fiche(). The fiche stays where it is.
    [[nodiscard]] Result<const ReadFiche *> fiche(const QString &id, Language language);
    /// Null where the library does not have the fiche, or has it in another language only.
    [[nodiscard]] Result<const ReadFiche *> written(const QString &id, Language language);

private:
    Reader &m_reader;
    std::map<std::pair<QString, Language>, Result<ReadFiche>> m_read;
};

} // namespace escale
