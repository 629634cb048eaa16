// SPDX-License-Identifier: GPL-3.0-or-later
// What a model says: sentences, each with the stretches of passages that are to support it. Nothing of it is true until
// ClaimChecker has found it so.
#pragma once

#include "fiche/textrange.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace escale {

struct Cite {
    int passage = 0; ///< numbered from 1, as the model was given them
    QString quote;   ///< said to stand there word for word

    friend bool operator==(const Cite &, const Cite &) = default;
};

struct Claim {
    QString text;
    QList<Cite> cites;

    friend bool operator==(const Claim &, const Claim &) = default;
};

inline constexpr qsizetype mostClaims = 12, mostCites = 6;
inline constexpr qsizetype longestClaim = 400, longestQuote = 1'000; ///< UTF-16 units

/// `json`: one object {"text", "cites": [{"passage", "quote"}]}. Nothing when it is no such object, or beyond bounds.
std::optional<Claim> claimFrom(const QByteArray &json);

} // namespace escale
