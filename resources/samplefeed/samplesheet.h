// SPDX-License-Identifier: GPL-3.0-or-later
// One `<lang>.md` of the sample library: header lines, then the groups `# what`, `# why`, `# how`, `# next`.
#pragma once

#include "base/error.h"
#include "samplefeed/apifiche.h"

namespace escale::sample {

/// Which file, and what it must be like.
struct SheetPlace {
    QString file; ///< as shown in a mistake
    Language language = Language::Fr;
    Kind kind = Kind::Dispositif; ///< dispositif: what, why, how; demarche: what, how, next
    QByteArray ficheId; ///< the section ids are made from it, the group and the position: the same in every language
};

/// Errors: BadAnswer with "file:line: what is wrong".
Result<ApiText> readSheet(const QByteArray &content, const SheetPlace &place);

} // namespace escale::sample
