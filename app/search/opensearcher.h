// SPDX-License-Identifier: GPL-3.0-or-later
// A Searcher as a thread of a service keeps it: opened when it is first needed, and again when the library is another
// file or a question has failed.
#pragma once

#include "search/searcher.h"

namespace escale {

/// Belongs to the thread it is used in.
class OpenSearcher final {
public:
    /// `clock` outlives it.
    OpenSearcher(QString path, Clock &clock);

    /// Of the library as it is now. Errors: those of Searcher::open().
    Result<Searcher *> searcher();
    /// What `work` answers; after an error the library is opened anew for the next question, because it may have been
    /// replaced or repaired.
    template <typename T> Result<T> ask(const std::function<Result<T>(Searcher &)> &work)
    {
        const auto ready = searcher();
        Result<T> answer = ready ? work(**ready) : Result<T>(ready.error());
        if (!answer)
            m_searcher.reset();
        return answer;
    }

private:
    QString m_path;
    Clock &m_clock;
    std::unique_ptr<Searcher> m_searcher;
};

} // namespace escale
