// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncerrors.h"

#include <QCoreApplication>

namespace escale {

Error suspicious(Suspicion suspicion)
{
    const QString sentence =
        suspicion == Suspicion::Shrunk
            ? QCoreApplication::translate("sync", "The feed's list is suspiciously short, so nothing was removed. If "
                                                  "the feed has really shrunk, accept "
                                                  "the short list once (--accept-small-index).")
            : QCoreApplication::translate("sync", "The feed's list is shorter than the feed's own statistics say, so "
                                                  "nothing was removed. Try again later.");
    return {Problem::Incomplete, sentence, QStringLiteral("suspiciously small index")};
}

Error someFailed(int texts)
{
    return {
        Problem::Incomplete,
        QCoreApplication::translate(
            "sync", "%n text(s) could not be fetched. What was there before is kept; try again later.", nullptr, texts),
        QStringLiteral("failed texts: %1").arg(texts)};
}

Error stopped()
{
    return {Problem::Cancelled,
            QCoreApplication::translate("sync", "Stopped. What was already saved is kept; start again to go on."),
            QStringLiteral("cancelled")};
}

Error endedEarly(const Error &cause)
{
    if (cause.problem != Problem::Unreachable)
        return cause;
    return {Problem::Incomplete,
            QCoreApplication::translate(
                "sync", "The feed stopped answering before the end. What was fetched is saved; try again later."),
            cause.cause};
}

} // namespace escale
