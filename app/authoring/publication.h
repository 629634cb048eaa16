// SPDX-License-Identifier: GPL-3.0-or-later
// Before a fiche is published: what is missing (contract-write section 4, "Complete") and what publishing costs the
// readers of other languages (section 6.4). Pure functions, any thread.
#pragma once

#include "authoring/fichedraft.h"

namespace escale {

/// Something the server, or a reader, misses. `path` leads there: "titreInformatif", "why", "how.<key>.text",
/// "metadatas.price"…
struct MissingPart {
    enum class Why : quint8 {
        Empty,      ///< nothing is written there
        TooFew,     ///< `count` of `wanted`
        NotDecided, ///< a fact that is neither said nor said to be without importance
    };
    QString path;
    Why why = Why::Empty;
    int count = 0, wanted = 0;

    friend bool operator==(const MissingPart &, const MissingPart &) = default;
};

/// In reading order. White space, an empty paragraph and an empty list are nothing here, although the server takes
/// them.
/// `server`: what it has, null for nothing: partners and addresses that are as they are there keep nobody from
/// publishing, whatever form they have.
QList<MissingPart> missingForPublication(const FicheDraft &draft, const FicheDraft *server = nullptr);

struct PublicationCost {
    QStringList changed; ///< fields that are new or different, as the server compares them: byte by byte
    QStringList removed; ///< fields that are gone: they go in every language, the rest stays
    int languages = 0;   ///< that leave the public until somebody has looked at them
    [[nodiscard]] qsizetype segments() const { return changed.size() * languages; }
};

/// `published`: what readers have, `languages` of it.
PublicationCost costOfPublication(const FicheDraft &published, const FicheDraft &draft, LanguageSet languages);

} // namespace escale
