// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncerrors.h"

#include <QCoreApplication>

namespace escale {

namespace {

QString sentenceOf(const Removals &removals, bool sameSource)
{
    switch (removals.hold) {
    case Hold::EmptyIndex:
        return QCoreApplication::translate("sync",
                                           "The feed's list is empty, so nothing was removed. Try again later.");
    case Hold::Unconfirmed:
        return QCoreApplication::translate("sync", "The feed's list is shorter than the feed's own statistics say, so "
                                                   "nothing was removed. Try again later.");
    case Hold::Many:
        return QCoreApplication::translate(
                   "sync", "%1 of %2 fiches would go, because the feed no longer lists them. None was removed.")
            .arg(removals.held)
            .arg(removals.heldOf);
    case Hold::ManyTexts:
        //: %3 is the name of a language, in that language
        return QCoreApplication::translate(
                   "sync", "%1 of %2 texts in %3 would go, because the feed no longer has them. None was removed.")
            .arg(removals.held)
            .arg(removals.heldOf)
            .arg(ownName(removals.language));
    case Hold::LastTexts:
        //: %1 is the name of a language, in that language
        return QCoreApplication::translate("sync", "The feed has nothing left in %1. What was there before is kept; to "
                                                   "give the language up, take it out of the languages to keep.")
            .arg(ownName(removals.language));
    case Hold::NotBrought:
    case Hold::None:
        break;
    }
    return sameSource ? QCoreApplication::translate(
                            "sync", "Too many texts could not be fetched, so nothing was removed. Try again later.")
                      : QCoreApplication::translate("sync", "Not all texts could be fetched yet. Until they are here, "
                                                            "what was there before is shown. Try again later.");
}

} // namespace

Error heldBack(const Removals &removals, bool sameSource)
{
    return {Problem::Incomplete, sentenceOf(removals, sameSource),
            QStringLiteral("held back: %1").arg(static_cast<int>(removals.hold))};
}

Error someFailed(int texts, bool allKept)
{
    const QString sentence =
        allKept
            ? QCoreApplication::translate(
                  "sync", "%n text(s) could not be fetched. What was there before is kept; try again later.", nullptr,
                  texts)
            : QCoreApplication::translate("sync", "%n text(s) could not be fetched. Try again later.", nullptr, texts);
    return {Problem::Incomplete, sentence, QStringLiteral("failed texts: %1").arg(texts)};
}

Error noThread()
{
    return {Problem::Incomplete,
            QCoreApplication::translate(
                "sync", "This computer has no room for another task now. Close other programs, then try again."),
            QStringLiteral("no thread")};
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
