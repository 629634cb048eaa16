// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/phonenumber.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace escale {
namespace {

Error wrong(const char *sentence, const char *cause)
{
    return {Problem::Usage, QCoreApplication::translate("handover", sentence), QLatin1String(cause)};
}

/// Between the digits people write spaces, points, dashes, slashes, brackets; copied numbers bring marks of direction.
bool isBetween(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Punctuation_Dash ||
           QStringView(u"./()_\u00b7\u2219\u2212").contains(c);
}

/// Mobile numbers beyond the mainland: the first four national digits, and the prefix of the territory.
struct Overseas {
    QLatin1String begins, prefix;
};
constexpr std::array<Overseas, 8> overseas{{{QLatin1String("0690"), QLatin1String("590")},
                                            {QLatin1String("0691"), QLatin1String("590")},
                                            {QLatin1String("0692"), QLatin1String("262")},
                                            {QLatin1String("0693"), QLatin1String("262")},
                                            {QLatin1String("0639"), QLatin1String("262")},
                                            {QLatin1String("0694"), QLatin1String("594")},
                                            {QLatin1String("0696"), QLatin1String("596")},
                                            {QLatin1String("0697"), QLatin1String("596")}}};

Error notANumber()
{
    return wrong(
        QT_TRANSLATE_NOOP("handover", "This is not a telephone number. Write its ten digits, as in 06 12 34 56 78."),
        "not a number");
}

} // namespace

Result<QString> mobileNumber(const QString &typed)
{
    QString digits;
    bool international = false;
    const QString compatible = typed.normalized(QString::NormalizationForm_KC); // full-width digits and plus
    for (const QChar c : compatible) {
        if (c.isDigit() && c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
        else if (c == u'+' && digits.isEmpty() && !international)
            international = true;
        else if (!isBetween(c))
            return notANumber();
    }
    if (digits.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("handover", "Write the telephone number first."), "no number");
    if (!international && digits.startsWith(QLatin1String("00"))) {
        international = true;
        digits.remove(0, 2);
    }
    constexpr qsizetype nationalLength = 10;
    QString national = digits;
    if (international) {
        const auto isOverseas = [&](const Overseas &place) { return digits.startsWith(place.prefix); };
        const bool mainland = digits.startsWith(QLatin1String("33"));
        if (!mainland && std::none_of(overseas.begin(), overseas.end(), isOverseas))
            return wrong(
                QT_TRANSLATE_NOOP("handover",
                                  "Only French numbers can get a message. Write a number that begins with 06 or 07."),
                "not French");
        national = digits.mid(mainland ? 2 : 3);
        if (!national.startsWith(u'0')) // "+33 (0)6"
            national.prepend(u'0');
    }
    if (national.size() != nationalLength || !national.startsWith(u'0') || national[1] == u'0')
        return notANumber();
    if (national[1] != u'6' && national[1] != u'7')
        return wrong(QT_TRANSLATE_NOOP("handover", "This is not a mobile number: those begin with 06 or 07."),
                     "not a mobile");
    const auto *place = std::find_if(overseas.begin(), overseas.end(),
                                     [&](const Overseas &one) { return national.startsWith(one.begins); });
    const QString prefix = place == overseas.end() ? QStringLiteral("33") : QString(place->prefix);
    return QString(u'+' + prefix + national.mid(1));
}

} // namespace escale
