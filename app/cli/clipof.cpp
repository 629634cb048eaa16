// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clipof.h"

#include <QEventLoop>

namespace escale {

Result<Clip> clipOf(ClipMaker &maker, const Phrase &phrase, int wordsPerMinute)
{
    std::optional<Result<Clip>> result;
    QEventLoop loop;
    maker.make(phrase, wordsPerMinute, [&](Result<Clip> clip) {
        result = std::move(clip);
        loop.quit();
    });
    if (!result)
        loop.exec();
    return *result;
}

} // namespace escale
