// SPDX-License-Identifier: GPL-3.0-or-later
// The fiche a command line names, for every command that works on one.
#pragma once

#include "cli/commands.h"
#include "speech/utterance.h"
#include "store/reader.h"

namespace escale {

/// Errors: Usage; NotFound; those of the library.
Result<ReadFiche> ficheArgument(const CommonOptions &common, const ShowArguments &arguments);

/// What is read aloud of it, in the language the command line names.
Result<QList<Utterance>> pageArgument(const CommonOptions &common, const ShowArguments &arguments);

} // namespace escale
