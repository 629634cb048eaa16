// SPDX-License-Identifier: GPL-3.0-or-later
// Answers a question from the library: extractive, without network and without a model. Read-only; the windows use
// AskService, which keeps one of these on a thread of its own.
//
// How: two retrievals, fused by reciprocal rank (Cormack, Clarke, Büttcher 2009): the passages that answer the question
// with its question words, and the fiches that are about its other words. What answers must say nearly all of what the
// question is about, and hold what it asks for (an amount for "how much"), else nothing is answered: a refusal costs a
// walk to the caseworker, a wrong answer may cost a right.
#pragma once

#include "ask/answer.h"
#include "base/clock.h"

namespace escale {

struct AskQuery {
    QString text;                     ///< as typed or said; anything goes
    Language language = Language::Fr; ///< the person's
    QList<Chip> added;                ///< known beside the question: a département of the desk or of the kiosk
    QList<Chip> removed;              ///< taken off by the person: not used although the question says them
    QString topic;                    ///< words of the question before it, of a follow-up (conversation.h)
    QString topicFiche;               ///< which fiche answered that
    std::optional<Language> second;   ///< also quote the same places in this language, where there are some
    int passages = 0;                 ///< how many whole passages to bring with an answer
};

/// Belongs to one thread. Nothing asked is an error; errors are those of the library.
class Asker {
public:
    /// Opens the library. `clock` outlives it. `reads` is asked before each call that reads a fiche.
    static Result<std::unique_ptr<Asker>> open(const QString &path, Clock &clock);
    ~Asker();
    Asker(const Asker &) = delete;
    Asker &operator=(const Asker &) = delete;

    [[nodiscard]] Result<Answer> ask(const AskQuery &query, const Cancelled &cancelled = {});
    /// Whether the library is another file now: open another. Cheap.
    [[nodiscard]] bool isStale() const;

private:
    struct Private;
    explicit Asker(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace escale
