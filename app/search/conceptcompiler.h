// SPDX-License-Identifier: GPL-3.0-or-later
// From concepts as they are written to the compact form that programs read where it lies (concepts.h). Run by the
// build.
#pragma once

#include "search/conceptsource.h"

namespace escale {

/// The same bytes for the same source. Entries of which nothing is left without stop words are left out.
QByteArray compactForm(const ConceptSource &source);

} // namespace escale
