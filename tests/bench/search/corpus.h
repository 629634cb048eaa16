// SPDX-License-Identifier: GPL-3.0-or-later
// A library of any size with real words in it: aligned sentences of eight languages, dealt out to fiches in a fixed
// order. No meaning, but the letters, lengths and frequencies of real text.
#pragma once

#include "fiche/fiche.h"

#include <QHash>
#include <random>

namespace escale {

class Corpus {
public:
    /// Reads `<shared>/data/ntrex128_8lang.jsonl`. Empty when it is not there.
    explicit Corpus(const QString &sharedFolder);

    [[nodiscard]] bool isEmpty() const { return m_sentences[0].isEmpty(); }
    [[nodiscard]] const QStringList &sentences(Language language) const;

    /// Fiche number `n`: the same whatever was asked before.
    [[nodiscard]] Fiche fiche(int n) const;
    /// About `bytes` of UTF-8: title, abstract, an opening and five sections.
    [[nodiscard]] Translation text(int n, Language language, qsizetype bytes) const;

private:
    std::array<QStringList, allLanguages.size()> m_sentences;
};

/// UTF-8 bytes of everything a person reads in it.
qsizetype readableBytes(const Translation &text);

} // namespace escale
