// SPDX-License-Identifier: GPL-3.0-or-later
// What a model answers who was asked for simpler words: the whole paragraph anew, and what it did and why. Nothing of
// it is shown before WordingChecker has looked at it. Pure, any thread.
#pragma once

#include "plainlanguage/finding.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace escale {

struct ProposalOp {
    QString label, rationale; ///< plain words of the model, a line each
    PlainLevel priority = PlainLevel::Suggestion;

    friend bool operator==(const ProposalOp &, const ProposalOp &) = default;
};

struct Proposal {
    QString text;
    QList<ProposalOp> ops; ///< those that are plain words; a few at most

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// `said`: all that the model said. The object {"proposition", "ops": [{"label", "rationale", "priority"}]} may stand
/// inside a code fence or behind thoughts. Nothing when there is no such object, or one beyond bounds.
std::optional<Proposal> proposalFrom(const QByteArray &said);

/// With the apostrophes, and the no-break spaces before signs and inside numbers, that `original` has: what a keyboard
/// writes otherwise is no change.
QString writtenLike(QString text, const QString &original);

} // namespace escale
