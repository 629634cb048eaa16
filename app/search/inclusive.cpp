// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/inclusive.h"

#include <algorithm>
#include <array>

namespace escale {
namespace {

/// Longer endings are words of their own ("Nord·Sud").
constexpr qsizetype longestEnding = 6;

bool isPoint(QChar c)
{
    return c == u'·' || c == u'•' || c == u'‧' || c == u'⋅';
}

/// How the feminine is made of the masculine: what goes, for endings that do not simply follow.
struct FeminineEnding {
    const char16_t *feminine, *masculine;
};
constexpr std::array feminineEndings{
    FeminineEnding{u"euse", u"eur"}, FeminineEnding{u"trice", u"teur"}, FeminineEnding{u"rice", u"eur"},
    FeminineEnding{u"ice", u"eur"},  FeminineEnding{u"ère", u"er"},     FeminineEnding{u"ere", u"er"},
    FeminineEnding{u"ive", u"if"},   FeminineEnding{u"ve", u"f"},       FeminineEnding{u"se", u"x"},
    FeminineEnding{u"enne", u"en"},  FeminineEnding{u"elle", u"el"},    FeminineEnding{u"esse", u"e"}};

QString feminineOf(const QString &masculine, const QString &ending)
{
    for (const FeminineEnding &known : feminineEndings) {
        const QStringView goes(known.masculine);
        if (ending != QStringView(known.feminine) || !masculine.endsWith(goes))
            continue;
        const QString stem = masculine.chopped(goes.size());
        // "acteur·rice" is actrice, "facteur·ice" too.
        return ending == u"ice" ? stem + QStringLiteral("rice") : stem + ending;
    }
    return masculine + ending;
}

} // namespace

QStringList inclusiveForms(QStringView text, WordSpan first, qsizetype *end)
{
    const QString masculine = text.mid(first.start, first.length).toString().toLower();
    qsizetype at = first.start + first.length;
    QStringList parts;
    while (parts.size() < 2 && at + 1 < text.size()) {
        const bool bracket = text.at(at) == u'(';
        if (!bracket && !isPoint(text.at(at)))
            break;
        qsizetype to = at + 1;
        while (to < text.size() && text.at(to).isLetter())
            ++to;
        if (to == at + 1 || to - at - 1 > longestEnding || (bracket && (to == text.size() || text.at(to) != u')')))
            break;
        parts.append(text.mid(at + 1, to - at - 1).toString().toLower());
        at = bracket ? to + 1 : to;
    }
    if (parts.isEmpty() || masculine.size() < 2)
        return {};
    // "(e)s"
    bool plural = parts.size() == 2 && parts.last() == u"s";
    if (!plural && at < text.size() && text.at(at - 1) == u')' && text.at(at) == u's' &&
        (at + 1 == text.size() || !text.at(at + 1).isLetter())) {
        plural = true;
        ++at;
    }
    QString ending = parts.first();
    if (parts.size() == 1 && ending.size() > 1 && ending.endsWith(u's')) {
        plural = true; // "étudiant·es"
        ending.chop(1);
    }
    *end = at;
    if (ending == u"s")
        return {masculine, masculine + u's'}; // "enfant(s)"
    const QString plus = plural ? QStringLiteral("s") : QString();
    const QString feminine = feminineOf(masculine, ending);
    return {masculine.endsWith(u'x') || masculine.endsWith(u's') ? masculine : masculine + plus, feminine + plus};
}

} // namespace escale
