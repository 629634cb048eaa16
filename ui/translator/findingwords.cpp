// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/findingwords.h"

#include <QCoreApplication>

namespace escale {

QString findingWords(const TranslationFinding &finding)
{
    const auto localised = [&finding](const char *words) {
        const QString text = QCoreApplication::translate("translator", words);
        if (text.contains(QLatin1String("%2")))
            return text.arg(finding.detail, finding.instead);
        return text.contains(QLatin1String("%1")) ? text.arg(finding.detail) : text;
    };
    if (!finding.instead.isEmpty())
        return localised(QT_TRANSLATE_NOOP("translator", "%1 in French, %2 here. It must be the same in both."));
    switch (finding.check) {
    case TranslationCheck::Missing:
        return localised(QT_TRANSLATE_NOOP("translator", "Not translated yet."));
    case TranslationCheck::Extra:
        return localised(QT_TRANSLATE_NOOP("translator", "French does not say this."));
    case TranslationCheck::Numbers:
        return localised(QT_TRANSLATE_NOOP("translator", "The number %1 is not in both texts."));
    case TranslationCheck::Phones:
        return localised(QT_TRANSLATE_NOOP("translator", "The telephone number %1 is not in both texts."));
    case TranslationCheck::Addresses:
        return localised(QT_TRANSLATE_NOOP("translator", "The address %1 is not in both texts."));
    case TranslationCheck::Acronyms:
        return localised(QT_TRANSLATE_NOOP("translator", "%1 stands on French papers: keep it, and explain it."));
    case TranslationCheck::Untranslated:
        return finding.detail.isEmpty() ? localised(QT_TRANSLATE_NOOP("translator", "This is still the French text."))
                                        : localised(QT_TRANSLATE_NOOP("translator", "Still in French: %1"));
    case TranslationCheck::Script:
        return localised(QT_TRANSLATE_NOOP("translator", "%1 is a letter or digit of another language."));
    case TranslationCheck::Consistency:
        return localised(QT_TRANSLATE_NOOP("translator", "The same French is translated elsewhere as: %1"));
    case TranslationCheck::Ending:
        return localised(QT_TRANSLATE_NOOP("translator", "The two texts do not end with the same sign."));
    case TranslationCheck::Spacing:
        return localised(QT_TRANSLATE_NOOP("translator", "There is a space too many."));
    case TranslationCheck::Punctuation:
        return localised(QT_TRANSLATE_NOOP("translator", "This language has another sign for %1"));
    case TranslationCheck::Marks:
        if (finding.detail == u"sign")
            return localised(QT_TRANSLATE_NOOP(
                "translator", "This sign of a list is not in French: in a list it would stand there twice."));
        if (finding.detail == u"no sign")
            return localised(QT_TRANSLATE_NOOP("translator", "French begins with the sign of a list here."));
        return finding.detail == u"link"
                   ? localised(QT_TRANSLATE_NOOP("translator",
                                                 "French has a link here: put it between its numbers, <1> and </1>."))
                   : localised(QT_TRANSLATE_NOOP(
                         "translator", "French has words in bold here: put them between their numbers, <1> and </1>."));
    case TranslationCheck::Length:
        return localised(QT_TRANSLATE_NOOP("translator", "This is too long for its place on a card (%1 letters)."));
    case TranslationCheck::Direction:
        return localised(QT_TRANSLATE_NOOP("translator", "A mark of direction does not end."));
    case TranslationCheck::Pairs:
        return localised(QT_TRANSLATE_NOOP("translator", "%1 does not open and close as in French."));
    case TranslationCheck::Glossary:
        return localised(QT_TRANSLATE_NOOP("translator", "The library says nearly everywhere: %1"));
    }
    return {};
}

} // namespace escale
