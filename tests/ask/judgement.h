// SPDX-License-Identifier: GPL-3.0-or-later
// All judged questions of one library, asked the way a page asks, and how many were answered by a section that answers.
#pragma once

#include "ask/asker.h"
#include "askedset.h"

#include <QTextStream>
#include <functional>

namespace escale::test {

struct Score {
    int asked = 0, right = 0, refused = 0; ///< refused: of those that an answer exists for
    /// Nothing asked is nothing shown.
    [[nodiscard]] double share() const { return asked == 0 ? 0 : static_cast<double>(right) / asked; }
    /// Answered by what does not answer.
    [[nodiscard]] int wrong() const { return asked - right - refused; }
    void add(const Score &other);
};

class Judgement {
public:
    /// `digits` of a fiche's id are its number in the questions. Ends the test program when the library cannot be read.
    Judgement(const QString &library, const QString &questions, int digits);

    [[nodiscard]] Score of(const QString &kind) const;
    [[nodiscard]] Score of(const QString &kind, Share share) const;
    [[nodiscard]] Score of(const QString &kind, Language reader) const;
    /// The table, and the misses: of the tuned share and of what nothing answers, or all of them.
    void print(QTextStream &out, bool allMisses) const;
    /// What the questions want and no fiche has: a slip of whoever wrote them.
    [[nodiscard]] QStringList wantedInVain() const;

private:
    struct Asked {
        AskedQuestion question;
        QStringList places; ///< of the quotations
        Score score;
    };
    [[nodiscard]] Score sum(const std::function<bool(const AskedQuestion &)> &wanted) const;
    [[nodiscard]] Asked ask(Asker &asker, const AskedQuestion &question) const;

    QString m_library;
    int m_digits;
    QList<Asked> m_all;
};

} // namespace escale::test
