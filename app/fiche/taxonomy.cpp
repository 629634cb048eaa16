// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiche/taxonomy.h"

namespace escale {

QString textIn(const TranslatedText &text, Language language, Language *used)
{
    for (Language wanted : {language, Language::Fr}) {
        const auto it = text.constFind(wanted);
        if (it != text.cend()) {
            if (used != nullptr)
                *used = wanted;
            return *it;
        }
    }
    if (text.isEmpty())
        return {};
    if (used != nullptr)
        *used = text.firstKey();
    return text.first();
}

} // namespace escale
