// SPDX-License-Identifier: GPL-3.0-or-later
// What the plain language checker says of a text. Values, any thread. There is no grade on purpose: on real texts
// before and after an editor's work a readability formula chooses hardly better than a coin.
#pragma once

#include "fiche/textrange.h"
#include "speech/textposition.h"

#include <QList>
#include <QString>

namespace escale {

/// Must: it goes before a fiche is published. Suggestion: the author decides.
enum class PlainLevel : quint8 { Must, Suggestion };

/// The word of the rule files and of the command line.
QLatin1String code(PlainLevel level);

/// One change that a person may accept: what stands in `range` becomes `text`. To explain, the range is empty.
struct PlainFix {
    enum class Kind : quint8 { Replace, Explain };
    Kind kind = Kind::Replace;
    TextRange range; ///< in the same words as the finding's place
    QString text;

    friend bool operator==(const PlainFix &, const PlainFix &) = default;
};

struct Finding {
    QString rule; ///< name of the rule file
    PlainLevel level = PlainLevel::Suggestion;
    /// Of what is missing (reasons, steps) the title of the part where it belongs; of a wrong fact `Part::Fact` with
    /// the place of the session as index. The range is empty then.
    TextPosition place;
    QString message; ///< one line, French: authors write French
    QList<PlainFix> fixes;

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace escale
