// SPDX-License-Identifier: GPL-3.0-or-later
// How familiar a word is: in how many of the library's French fiches it stands, in any form. Counted text by text by
// whoever has a library; without one, a list of ours of words a newcomer meets early.
#pragma once

#include "fiche/fiche.h"

#include <QHash>
#include <QSet>

namespace escale {

class WordForms;

class Familiarity {
public:
    /// Without a library: only `isListed` knows something.
    Familiarity() = default;

    /// One French text more. Slow thread only: some milliseconds a text.
    void count(const Translation &text, const WordForms &forms);

    /// Enough texts for a share to mean something.
    [[nodiscard]] bool isMeasured() const { return m_texts >= 100; }
    /// Of the texts counted, 0 to 1; `lemma` is folded.
    [[nodiscard]] double share(const QString &lemma) const;
    /// On our own list (resources/plainlanguage/frequent.txt). Any thread.
    [[nodiscard]] static bool isListed(const QString &lemma);

private:
    int m_texts = 0;
    QHash<QString, int> m_documents;
};

} // namespace escale
