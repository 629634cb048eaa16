// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/titles.h"

#include "l10n/localised.h"

namespace escale {
namespace {

using l10n::localised;

constexpr std::array<const char *, allLanguages.size()> languageNames{
    //: Name of a language, as a word standing alone. The next seven as well.
    QT_TRANSLATE_NOOP("l10n", "French"),   QT_TRANSLATE_NOOP("l10n", "English"), QT_TRANSLATE_NOOP("l10n", "Ukrainian"),
    QT_TRANSLATE_NOOP("l10n", "Tigrinya"), QT_TRANSLATE_NOOP("l10n", "Arabic"),  QT_TRANSLATE_NOOP("l10n", "Pashto"),
    QT_TRANSLATE_NOOP("l10n", "Russian"),  QT_TRANSLATE_NOOP("l10n", "Persian")};

} // namespace

QString groupTitle(TextGroup group, Kind kind, Language in)
{
    switch (group) {
    case TextGroup::What:
        //: Title of the first part of a fiche: what the procedure or the programme is.
        return localised(in, QT_TRANSLATE_NOOP("l10n", "What is it?"));
    case TextGroup::Why:
        //: Title of a part of a programme's fiche: what one gains by it.
        return localised(in, QT_TRANSLATE_NOOP("l10n", "What is it good for?"));
    case TextGroup::How:
        break;
    case TextGroup::Next:
        //: Title of the last part of a procedure's fiche.
        return localised(in, QT_TRANSLATE_NOOP("l10n", "And then?"));
    }
    if (kind == Kind::Dispositif)
        //: Title of a part of a programme's fiche: how one joins it.
        return localised(in, QT_TRANSLATE_NOOP("l10n", "How do I take part?"));
    //: Title of the steps of a procedure.
    return localised(in, QT_TRANSLATE_NOOP("l10n", "How do I do it?"));
}

bool isNumbered(TextGroup group, Kind kind)
{
    return group == TextGroup::How && kind == Kind::Demarche;
}

QString calloutTitle(CalloutKind callout, Language in)
{
    if (callout == CalloutKind::Important)
        //: Title of a box inside a text: a warning.
        return localised(in, QT_TRANSLATE_NOOP("l10n", "Important"));
    //: Title of a box inside a text: a useful remark.
    return localised(in, QT_TRANSLATE_NOOP("l10n", "Good to know"));
}

QString placesTitle(Language in)
{
    //: Title above the list of places where something is done.
    return localised(in, QT_TRANSLATE_NOOP("l10n", "Where to go"));
}

FallbackNotice fallbackNotice(Language in)
{
    //: Title of a notice above a fiche that exists in French alone.
    const QString title = localised(in, QT_TRANSLATE_NOOP("l10n", "This page is only in French"));
    //: Put the name of your own language in the place of "English".
    const char *advice = QT_TRANSLATE_NOOP("l10n", "It has not been translated into English yet. You can listen to "
                                                   "it in French, or ask somebody to help you.");
    return {title, localised(in, advice)};
}

QString fallbackText(Language in)
{
    const FallbackNotice notice = fallbackNotice(in);
    return notice.title + u'\n' + notice.advice;
}

QString frenchExplanationText(Language in)
{
    //: Under what a hard word means.
    return localised(in, QT_TRANSLATE_NOOP("l10n", "We can explain this word in French only."));
}

FallbackNotice missingBodyNotice(Language in)
{
    //: Title of a notice in a fiche of which we have the title and the facts, but not the text.
    const QString title = localised(in, QT_TRANSLATE_NOOP("l10n", "The text of this page is not on this device"));
    //: Under that title; the address of the page, and a code to scan, stand below it.
    const char *advice = QT_TRANSLATE_NOOP("l10n", "You can read it on the Internet: the address is here. You can also "
                                                   "ask somebody to help you.");
    return {title, localised(in, advice)};
}

QString missingBodyText(Language in)
{
    const FallbackNotice notice = missingBodyNotice(in);
    return notice.title + u'\n' + notice.advice;
}

QString missingBodyBadge(Language in)
{
    //: Badge on the card of a fiche of which we have the title and the facts, but not the text.
    return localised(in, QT_TRANSLATE_NOOP("l10n", "Text to be read on the Internet"));
}

QString regionalCatalogue()
{
    return QStringLiteral("Carif-Oref");
}

QString kindText(Kind kind, Language in)
{
    if (kind == Kind::Demarche)
        //: Kind of a fiche: something to be done with an administration.
        return localised(in, QT_TRANSLATE_NOOP("l10n", "Procedure"));
    //: Kind of a fiche: an activity, a course or a help that an organisation offers.
    return localised(in, QT_TRANSLATE_NOOP("l10n", "Programme"));
}

QString languageName(Language language, Language in)
{
    return localised(in, languageNames[static_cast<std::size_t>(language)]);
}

QString languageCountText(int count, Language in)
{
    //: In how many languages a fiche can be read.
    return localised(in, QT_TRANSLATE_N_NOOP("l10n", "%n language(s)"), count);
}

QString frenchOnlyText(Language in)
{
    //: Badge on the card of a fiche that has not been translated.
    return localised(in, QT_TRANSLATE_NOOP("l10n", "In French only"));
}

} // namespace escale
