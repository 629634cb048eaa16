// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiche/runwords.h"

namespace escale {

QString wordsOfRuns(const QList<Run> &runs)
{
    QString words;
    for (const Run &run : runs)
        words += run.text;
    return words;
}

} // namespace escale
