// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of rules that need the whole fiche: first uses, one thing under two names, what is missing. They read the
// texts as they were cut, so that they cost little after every change. Pure functions, any thread.
#pragma once

#include "plainlanguage/scripts.h"

namespace escale {

QList<Finding> runFicheRule(const FicheInput &input, const WordForms &forms);

} // namespace escale
