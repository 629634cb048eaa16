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

    /// What these marks say of a text: each typed word once, at its best.
    [[nodiscard]] float worth(const QList<Mark> &marks) const;
    /// The stretch of the text with the best of its marks, of about `length` letters, on one line. The language is the
    /// caller's to say.
    [[nodiscard]] Snippet cut(const QString &text, const QList<Mark> &marks, qsizetype length) const;

private:
    struct Phrase {
        std::vector<std::vector<int>> words; ///< by word: every form of it
        size_t alternative = 0;
    };
    const Plan &m_plan;
    TermWriter &m_writer;
    QHash<QByteArray, int> m_words;          ///< term -> number
    std::vector<std::vector<Phrase>> m_ends; ///< by number of their last word
};

} // namespace escale
