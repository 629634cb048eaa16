// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the words of a plan in a text as people read it.
#pragma once

#include "search/plan.h"
#include "search/snippet.h"
#include "search/terms.h"

#include <QHash>

namespace escale {

struct Mark {
    TextRange range;
    quint32 slots = 0;
    float weight = 0;
    Origin origin = Origin::Typed;
};

/// Belongs to the thread of its TermWriter. `plan` and `writer` outlive it.
class Marker {
public:
    Marker(const Plan &plan, TermWriter &writer);

    /// In order, apart from each other.
    [[nodiscard]] QList<Mark> marks(QStringView text) const;

    /// The best passage of the text, the title left out, cut to about `length` letters. Says nothing of words that only
    /// stand in the title: then the passage is the abstract.
    [[nodiscard]] Snippet snippet(const Translation &text, qsizetype length = 160) const;

private:
    struct Phrase {
        std::vector<int> words;
        size_t alternative = 0;
    };
    [[nodiscard]] float worth(const QList<Mark> &marks) const;
    [[nodiscard]] Snippet cut(const QString &passage, const QList<Mark> &marks, qsizetype length) const;

    const Plan &m_plan;
    TermWriter &m_writer;
    QHash<QByteArray, int> m_words;          ///< term -> number
    std::vector<std::vector<Phrase>> m_ends; ///< by number of their last word
};

} // namespace escale
