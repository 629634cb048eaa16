// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to say things in a question, from resources/search/questions/: phrases of folded words. Read once; any thread.
#pragma once

#include "fiche/language.h"
#include "search/typedwords.h"

#include <QHash>

namespace escale {

/// Words `first` to `first + count - 1` of a question.
struct WordRange {
    qsizetype first = 0, count = 0;
    [[nodiscard]] qsizetype end() const { return first + count; }
    friend bool operator==(const WordRange &, const WordRange &) = default;
};

class QuestionWords {
public:
    static const QuestionWords &of(Language language);

    /// The first place where a phrase of the line stands; the longest phrase there.
    [[nodiscard]] std::optional<WordRange> find(const QString &name, const QStringList &folded) const;
    /// The longest phrase of the line that stands just there, or ends just before `end`.
    [[nodiscard]] qsizetype at(const QString &name, const QStringList &folded, qsizetype first) const;
    [[nodiscard]] qsizetype before(const QString &name, const QStringList &folded, qsizetype end) const;

private:
    struct Phrase {
        QStringList words;
        bool open = false; ///< its last word may go on
    };
    void read(const QString &file, Language language);
    [[nodiscard]] static bool stands(const Phrase &phrase, const QStringList &folded, qsizetype first);

    QHash<QString, QList<Phrase>> m_phrases;
};

/// A town that people name, and its département.
struct Town {
    QString code;
    WordRange words;
};
/// `words`: as typed; the scripts of the readers are tried each.
std::optional<Town> townIn(const QList<TypedWord> &words);

} // namespace escale
