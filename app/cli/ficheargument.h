// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands.h"
#include "speech/utterance.h"

namespace escale {

/// What is read aloud of the fiche the command line names. Errors: Usage; NotFound; those of the library.
Result<QList<Utterance>> pageArgument(const CommonOptions &common, const ShowArguments &arguments);

} // namespace escale
