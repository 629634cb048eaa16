// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feederrors.h"

#include <QCoreApplication>

namespace escale {

Error stopped()
{
    return {Problem::Cancelled,
            QCoreApplication::translate("feed", "Stopped. What was already saved is kept; start again to go on."),
            QStringLiteral("cancelled")};
}

Error notInFeed(const QString &cause)
{
    return {Problem::NotFound,
            QCoreApplication::translate("feed", "The feed does not have this. Check the address of the feed."), cause};
}

Error ficheNotInFeed(const QString &cause)
{
    return {Problem::NotFound, QCoreApplication::translate("feed", "The feed does not have this fiche any more."),
            cause};
}

Error feedInTrouble(const QString &cause)
{
    return {Problem::Unreachable,
            QCoreApplication::translate("feed", "The feed has a problem of its own. Try again later."), cause};
}

} // namespace escale
