// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/languageargument.h"

#include "cli/exitcode.h"
#include "station/settings.h"

#include <QCoreApplication>

namespace escale {

Result<Language> languageArgument(const QString &text)
{
    if (text.isEmpty())
        return Language::Fr;
    if (const auto language = languageFromCode(text))
        return *language;
    return usage(QCoreApplication::translate("cli", "--language is one of fr, en, uk, ti, ar, ps, ru, fa."));
}

Result<LanguageSet> languagesArgument(const QString &option, const QString &text, LanguageSet unsaid)
{
    if (text.isEmpty())
        return unsaid;
    if (const auto languages = languagesFromText(text))
        return *languages;
    return usage(
        QCoreApplication::translate("cli", "%1 takes codes among fr,en,uk,ti,ar,ps,ru,fa, separated by commas.")
            .arg(option));
}

Error nobodySpeaks()
{
    return {
        Problem::NotFound,
        QCoreApplication::translate("cli", "Nobody here speaks this language; escalectl voices lists who speaks what."),
        {}};
}

} // namespace escale
