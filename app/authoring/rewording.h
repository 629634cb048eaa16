// SPDX-License-Identifier: GPL-3.0-or-later
// A paragraph in other words: what would change, stretch by stretch, and what the paragraph becomes when some of it is
// taken. Nothing is taken until somebody says so. Bold and the like stay on the words that stay, and are on new words
// that stand for words that all had them; a link stays on its words, which are one piece and never changed. Values,
// any thread.
#pragma once

#include "fiche/block.h"

#include <QStringList>
#include <optional>

namespace escale {

/// The words behind which `paragraph` has links, in order.
QStringList linkWords(const QList<Run> &paragraph);

class Rewording {
public:
    /// A stretch of the paragraph: words that stay, or a change.
    struct Piece {
        qsizetype change = -1; ///< its number from 0; -1: words that stay
        QString before, after; ///< of words that stay both are the same; of a change either may be empty

        friend bool operator==(const Piece &, const Piece &) = default;
    };

    Rewording() = default;
    /// Nothing when a link of the paragraph has lost its words in `words`, or when either holds characters for private
    /// use.
    static std::optional<Rewording> of(const QList<Run> &paragraph, const QString &words);

    [[nodiscard]] const QList<Piece> &pieces() const { return m_pieces; }
    [[nodiscard]] qsizetype changes() const { return m_taken.size(); }
    [[nodiscard]] qsizetype taken() const { return m_taken.count(true); }
    [[nodiscard]] bool isTaken(qsizetype change) const { return m_taken.value(change); }
    void take(qsizetype change, bool taken);
    void takeAll(bool taken) { m_taken.fill(taken); }

    /// The paragraph with what is taken.
    [[nodiscard]] QList<Run> runs() const;
    [[nodiscard]] QString text() const;

private:
    struct Stretch {
        qsizetype change = -1;
        QString before, after; ///< links are one character each
    };
    void cut(const QString &words);
    void addGap(const QString &removed, const QString &added);
    [[nodiscard]] QString shown(const QString &marked) const;
    void putNew(QList<Run> *runs, const Stretch &stretch, qsizetype at) const;
    void put(QList<Run> *runs, QChar c, Styles styles) const;
    [[nodiscard]] Styles stylesFor(const Stretch &stretch, qsizetype at) const;

    QString m_marked;          ///< the paragraph, each link as one character
    QList<Styles> m_styles;    ///< of each character of it
    QList<QList<Run>> m_links; ///< what such a character stands for
    QList<Stretch> m_stretches;
    QList<Piece> m_pieces;
    QList<bool> m_taken;
};

} // namespace escale
