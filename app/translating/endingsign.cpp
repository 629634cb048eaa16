// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/endingsign.h"

#include <QRegularExpression>

namespace escale {

EndingSign endingSign(const QString &text)
{
    static const QRegularExpression after(QStringLiteral("[\\s»\"”)\\]’'\\p{Cf}\\p{So}\\x{fe0f}]+$"));
    const auto behind = after.match(text);
    const qsizetype end = behind.hasMatch() ? behind.capturedStart() : text.size();
    const QStringView words = QStringView(text).first(end);
    const auto last = [end](char16_t sign, qsizetype length = 1) { return EndingSign{sign, {end - length, length}}; };
    if (words.endsWith(QLatin1String("...")))
        return last(u'…', 3);
    switch (words.isEmpty() ? 0 : words.back().unicode()) {
    case u'.':
    case u'۔':
    case u'።':
        return last(u'.');
    case u'?':
    case u'؟':
    case u'፧':
        return last(u'?');
    case u':':
    case u'፡':
    case u'፦':
    case u'፥':
        return last(u':');
    case u'!':
        return last(u'!');
    case u'…':
        return last(u'…');
    case u',':
    case u'،':
    case u';':
    case u'؛':
    case u'፣':
    case u'፤':
        return last(u',');
    default:
        break;
    }
    // A closing bracket or quotation mark belongs to the words before the sign.
    qsizetype place = text.size();
    while (place > end && text.at(place - 1).isSpace())
        --place;
    return {0, {place, 0}};
}

QString signIn(Language language, char16_t sign)
{
    switch (language) {
    case Language::Ar:
    case Language::Fa:
    case Language::Ps:
        return QString(sign == u'?' ? u'؟' : sign == u',' ? u'،' : sign == u';' ? u'؛' : sign);
    case Language::Ti:
        return QString(sign == u'.' ? u'።' : sign == u':' ? u'፦' : sign == u',' ? u'፣' : sign == u';' ? u'፤' : sign);
    default:
        return QString(sign);
    }
}

} // namespace escale
