// SPDX-License-Identifier: GPL-3.0-or-later
// Languages as they are given on the command line, and what is said of one that is not known or not spoken.
#pragma once

#include "base/error.h"
#include "fiche/language.h"

namespace escale {

/// French when `text` is empty. Errors: Usage.
Result<Language> languageArgument(const QString &text);

/// "fr,ar" of an option such as "--languages"; `unsaid` when it is empty. Errors: Usage, which names the option.
Result<LanguageSet> languagesArgument(const QString &option, const QString &text, LanguageSet unsaid);

/// NotFound: no voice of this machine reads the language.
Error nobodySpeaks();

} // namespace escale
