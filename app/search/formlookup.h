// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the automaton of one language in the file of word forms. Trusts nothing in it but the limits of its sections,
// which WordForms has checked: a damaged file gives wrong words, never a read outside. Not for use elsewhere.
#pragma once

#include "search/wordformsformat.h"

#include <QStringList>
#include <QVarLengthArray>
#include <functional>
#include <optional>
#include <span>

namespace escale {

class FormLookup {
public:
    FormLookup(QByteArrayView file, const forms::FormsSection &section) : m_file(file), m_section(section) {}

    [[nodiscard]] bool contains(QStringView folded) const;
    /// Calls `each` for every base form of `folded` with its part of speech; some more than once.
    void lemmas(QStringView folded, const std::function<void(const QString &, forms::Part)> &each) const;

private:
    struct Arc {
        quint32 letter = 0;
        bool last = false, ends = false, stops = false;
        quint32 set = 0;
        quint32 target = 0; ///< meaningless where nothing goes on or the next state follows
        bool next = false;
        quint32 end = 0; ///< where the next arc is
    };

    /// The number of each letter in the alphabet; -1 for one that no word has.
    using Letters = QVarLengthArray<qint16, 48>;
    [[nodiscard]] Letters lettersOf(QStringView folded) const;
    [[nodiscard]] bool read(quint32 at, Arc *arc) const;
    [[nodiscard]] bool readNumber(quint32 *at, quint32 *number) const;
    [[nodiscard]] bool readTarget(quint32 *at, quint32 *target) const;
    [[nodiscard]] bool crossroad(quint32 number, quint32 *target) const;
    [[nodiscard]] std::optional<quint32> targetOf(const Arc &arc) const;
    /// Follows one letter from `state`. False where there is no such arc.
    [[nodiscard]] bool follow(quint32 state, int letter, Arc *arc) const;
    /// Calls `paradigm` with its number and the length of the stem for each way to take `folded` apart, as long as it
    /// returns true.
    template <typename Each> void eachParadigm(QStringView folded, const Each &paradigm) const;
    [[nodiscard]] bool hasEnding(quint32 endings, std::span<const qint16> ending) const;
    [[nodiscard]] QString applied(quint32 edit, QStringView stem, forms::Part *part) const;
    template <typename T> [[nodiscard]] T number(quint32 section, quint32 at) const
    {
        return qFromLittleEndian<T>(m_file.data() + section + at * sizeof(T));
    }

    QByteArrayView m_file;
    const forms::FormsSection &m_section;
};

} // namespace escale
