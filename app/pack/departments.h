// SPDX-License-Identifier: GPL-3.0-or-later
// Which fiches a place needs. Pure functions, any thread.
#pragma once

#include "fiche/metadata.h"

namespace escale {

/// "38,2A" as codes, without leading zeros as the feed writes them (contract section 4). Nothing when one is no code.
std::optional<QStringList> departmentsFromText(const QString &text);

/// Whether a fiche is for somebody in one of these départements. Only a fiche that names others is not; every fiche is
/// when `codes` is empty.
bool isForDepartments(const Metadata &metadata, const QStringList &codes);

} // namespace escale
