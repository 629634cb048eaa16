// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/mailaddress.h"

namespace escale {
namespace {

/// Some mail programs take no more than 2,000 characters of an address.
constexpr qsizetype longest = 1900;

QByteArray encoded(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    // RFC 6068, 5: line breaks are %0D%0A.
    return QUrl::toPercentEncoding(text.replace(u'\n', QLatin1String("\r\n")));
}

} // namespace

QUrl mailAddress(const QString &subject, const QString &body)
{
    QString oneLine = subject;
    oneLine.replace(u'\n', u' ');
    const QByteArray head = "mailto:?subject=" + encoded(oneLine.left(200)) + "&body=";
    QByteArray text;
    for (const QString &line : body.split(u'\n')) {
        const QByteArray more = (text.isEmpty() ? QByteArray() : QByteArray("%0D%0A")) + encoded(line);
        if (head.size() + text.size() + more.size() > longest)
            break;
        text += more;
    }
    return QUrl::fromEncoded(head + text, QUrl::StrictMode);
}

} // namespace escale
