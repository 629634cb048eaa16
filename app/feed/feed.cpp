// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feed.h"

#include <QCoreApplication>

namespace escale {

Error noFeedVoice()
{
    return {Problem::NotFound, QCoreApplication::translate("feed", "The feed does not read this aloud."),
            QStringLiteral("no voice")};
}

/// Most feeds have no voice.
void Feed::speech(const QString &, Language, Answer<QByteArray> answer)
{
    answer(noFeedVoice());
}

} // namespace escale
