// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/titles.h"

#include "l10n/say.h"

namespace escale {
namespace {

using wording::say;

constexpr std::array<const char *, allLanguages.size()> languageNames{
    //: Name of a language, as a word standing alone. The next seven as well.
    QT_TRANSLATE_NOOP("wording", "French"),    QT_TRANSLATE_NOOP("wording", "English"),
    QT_TRANSLATE_NOOP("wording", "Ukrainian"), QT_TRANSLATE_NOOP("wording", "Tigrinya"),
    QT_TRANSLATE_NOOP("wording", "Arabic"),    QT_TRANSLATE_NOOP("wording", "Pashto"),
    QT_TRANSLATE_NOOP("wording", "Russian"),   QT_TRANSLATE_NOOP("wording", "Persian")};

} // namespace

QString groupTitle(TextGroup group, Kind kind, Language in)
{
    switch (group) {
    case TextGroup::What:
        //: Title of the first part of a fiche: what the procedure or the programme is.
        return say(in, QT_TRANSLATE_NOOP("wording", "What is it?"));
    case TextGroup::Why:
        //: Title of a part of a programme's fiche: what one gains by it.
        return say(in, QT_TRANSLATE_NOOP("wording", "What is it good for?"));
    case TextGroup::How:
        break;
    case TextGroup::Next:
        //: Title of the last part of a procedure's fiche.
        return say(in, QT_TRANSLATE_NOOP("wording", "And then?"));
    }
    if (kind == Kind::Dispositif)
        //: Title of a part of a programme's fiche: how one joins it.
        return say(in, QT_TRANSLATE_NOOP("wording", "How do I take part?"));
    //: Title of the steps of a procedure.
    return say(in, QT_TRANSLATE_NOOP("wording", "How do I do it?"));
}

bool isNumbered(TextGroup group, Kind kind)
{
    return group == TextGroup::How && kind == Kind::Demarche;
}

QString calloutTitle(CalloutKind callout, Language in)
{
    if (callout == CalloutKind::Important)
        //: Title of a box inside a text: a warning.
        return say(in, QT_TRANSLATE_NOOP("wording", "Important"));
    //: Title of a box inside a text: a useful remark.
    return say(in, QT_TRANSLATE_NOOP("wording", "Good to know"));
}

QString placesTitle(Language in)
{
    //: Title above the list of places where something is done.
    return say(in, QT_TRANSLATE_NOOP("wording", "Where to go"));
}

FallbackNotice fallbackNotice(Language in)
{
    //: Title of a notice above a fiche that exists in French alone.
    const QString title = say(in, QT_TRANSLATE_NOOP("wording", "This page is only in French"));
    //: Put the name of your own language in the place of "English".
    const char *advice = QT_TRANSLATE_NOOP("wording", "It has not been translated into English yet. You can listen to "
                                                      "it in French, or ask somebody to help you.");
    return {title, say(in, advice)};
}

QString fallbackText(Language in)
{
    const FallbackNotice notice = fallbackNotice(in);
    return notice.title + u'\n' + notice.advice;
}

FallbackNotice missingBodyNotice(Language in)
{
    //: Title of a notice in a fiche of which we have the title and the facts, but not the text.
    const QString title = say(in, QT_TRANSLATE_NOOP("wording", "The text of this page is not on this device"));
    //: Under that title; the address of the page, and a code to scan, stand below it.
    const char *advice =
        QT_TRANSLATE_NOOP("wording", "You can read it on the Internet: the address is here. You can also "
                                     "ask somebody to help you.");
    return {title, say(in, advice)};
}

QString missingBodyText(Language in)
{
    const FallbackNotice notice = missingBodyNotice(in);
    return notice.title + u'\n' + notice.advice;
}

QString missingBodyBadge(Language in)
{
    //: Badge on the card of a fiche of which we have the title and the facts, but not the text.
    return say(in, QT_TRANSLATE_NOOP("wording", "Text to be read on the Internet"));
}

QString regionalCatalogue()
{
    return QStringLiteral("Carif-Oref");
}

QString kindText(Kind kind, Language in)
{
    if (kind == Kind::Demarche)
        //: Kind of a fiche: something to be done with an administration.
        return say(in, QT_TRANSLATE_NOOP("wording", "Procedure"));
    //: Kind of a fiche: an activity, a course or a help that an organisation offers.
    return say(in, QT_TRANSLATE_NOOP("wording", "Programme"));
}

QString languageName(Language language, Language in)
{
    return say(in, languageNames[static_cast<std::size_t>(language)]);
}

QString languageCountText(int count, Language in)
{
    //: In how many languages a fiche can be read.
    return say(in, QT_TRANSLATE_N_NOOP("wording", "%n language(s)"), count);
}

QString frenchOnlyText(Language in)
{
    //: Badge on the card of a fiche that has not been translated.
    return say(in, QT_TRANSLATE_NOOP("wording", "In French only"));
}

QString publicPage(const QString &site, const QString &ficheId, Kind kind, Language language)
{
    const bool french = language == Language::Fr;
    const QLatin1String procedure = french ? QLatin1String("demarche") : QLatin1String("procedure");
    const QLatin1String programme = french ? QLatin1String("dispositif") : QLatin1String("program");
    return QStringLiteral("%1/%2/%3/%4")
        .arg(site, code(language), kind == Kind::Demarche ? procedure : programme, ficheId);
}

} // namespace escale
