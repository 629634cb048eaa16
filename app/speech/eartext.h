// SPDX-License-Identifier: GPL-3.0-or-later
// The one form of a text that the rules of the ear read: digits 0-9 whatever their script, one kind of space, hyphen
// and apostrophe, letters composed, marks without sound taken out. Knows where each character stands in what is shown.
#pragma once

#include "fiche/fiche.h"
#include "speech/textposition.h"

namespace escale::ear {

class NormalText {
public:
    explicit NormalText(const QString &shown);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// The shown stretch of a stretch of text().
    [[nodiscard]] TextRange shown(TextRange range) const;
    /// The stretch of text() of a shown stretch.
    [[nodiscard]] TextRange normal(TextRange shown) const;
    /// How many characters from `start` on, at most `length`, stand one for one and side by side in what is shown.
    [[nodiscard]] qsizetype run(qsizetype start, qsizetype length) const;

private:
    void add(QChar c, qsizetype at, qsizetype width);
    [[nodiscard]] qsizetype find(qsizetype shownPosition) const;

    QString m_text;
    QList<qsizetype> m_at;    ///< of each character of m_text: where it begins in what is shown
    QList<qsizetype> m_width; ///< and how many characters it stands for there
};

} // namespace escale::ear
