// SPDX-License-Identifier: GPL-3.0-or-later
// One question that is answered apart and that nobody waits for: it uses only what it has copied, and whoever asked may
// be gone before the answer. It may hang (a print server that is switched off); the program's end waits for it, nothing
// before. Work that has an order, an end or a connection of its own: workerthread.h.
#pragma once

#include <QPointer>
#include <functional>
#include <memory>

namespace escale {

/// `work` in a thread of the program's pool; then `answer` in the main thread, unless `context` is gone. The pool is
/// QThreadPool::globalInstance(). From the main thread.
void callApart(QObject &context, std::function<void()> work, std::function<void()> answer);

/// `answer(work())`.
template <typename Result>
void askApart(QObject &context, std::function<Result()> work, std::function<void(Result)> answer)
{
    const auto result = std::make_shared<Result>();
    callApart(
        context, [result, work = std::move(work)] { *result = work(); },
        [result, answer = std::move(answer)] { answer(std::move(*result)); });
}

} // namespace escale
