// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/links.h"

#include "fiche/publicsite.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace escale {
namespace {

/// As a browser reads an address (URL Standard, "basic URL parser"): outer spaces and control characters, inner tabs
/// and line ends do not count.
QString asBrowsersRead(QStringView href)
{
    QString text;
    for (const QChar c : href) {
        if (c != u'\t' && c != u'\n' && c != u'\r')
            text += c;
    }
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && text[from] <= u' ')
        ++from;
    while (to > from && text[to - 1] <= u' ')
        --to;
    return text.mid(from, to - from).trimmed();
}

/// Longer than any name of a host (RFC 1035, 2.3.4) with its port. Reading such a name costs its square.
bool hasLongHost(const QString &text)
{
    constexpr qsizetype longest = 253 + 6;
    const qsizetype from = text.indexOf(QLatin1String("//")) + 2;
    const auto ends = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    return std::find_if(text.begin() + from, text.end(), ends) - (text.begin() + from) > longest;
}

QString webLink(const QString &text)
{
    if (hasLongHost(text))
        return {};
    const QUrl url(text, QUrl::TolerantMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    // A user name in an address is a disguise: https://known.example@evil.example
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty() || text.contains(u'\\'))
        return {};
    return QString::fromLatin1(url.toEncoded());
}

QString phoneLink(QStringView number)
{
    QString digits;
    for (const QChar c : QUrl::fromPercentEncoding(number.toUtf8())) {
        if ((c >= u'0' && c <= u'9') || (c == u'+' && digits.isEmpty()))
            digits += c;
        else if (!c.isSpace() && !QStringView(u".-()/").contains(c))
            return {};
    }
    constexpr qsizetype shortest = 2; // 15, 17, 112
    constexpr qsizetype longest = 16; // E.164 and a plus
    const bool plausible = digits.size() >= shortest && digits.size() <= longest && digits != QLatin1String("+");
    return plausible ? QStringLiteral("tel:") + digits : QString();
}

QString mailLink(const QString &text)
{
    const QUrl url(text, QUrl::TolerantMode);
    static const QRegularExpression address(QStringLiteral("^[^@\\s<>\",;?#&]+@[^@\\s<>\",;?#&]+$"));
    if (!url.isValid() || !address.match(url.path(QUrl::FullyDecoded)).hasMatch())
        return {};
    // The address alone (RFC 6068 has more): nobody writes copies, texts or files into a reader's letter.
    return QString::fromLatin1(url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toEncoded());
}

QString withoutScheme(const QString &text)
{
    static const QRegularExpression host(QStringLiteral("^[\\w-]++(\\.[\\w-]++)++(:\\d+)?([/?#].*)?$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (text.startsWith(QLatin1String("//")))
        return webLink(QStringLiteral("https:") + text);
    if (text.startsWith(u'/'))
        return webLink(publicSite + text);
    if (host.match(text).hasMatch())
        return webLink(QStringLiteral("https://") + text);
    if (text.contains(u'@'))
        return mailLink(QStringLiteral("mailto:") + text);
    return {};
}

QString linkFrom(const QString &text)
{
    static const QRegularExpression schemePattern(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*):(.*)$"),
                                                  QRegularExpression::DotMatchesEverythingOption);
    const auto match = schemePattern.match(text);
    if (!match.hasMatch())
        return withoutScheme(text);
    const QString scheme = match.captured(1).toLower();
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https"))
        return webLink(text);
    if (scheme == QLatin1String("tel"))
        return phoneLink(match.captured(2));
    if (scheme == QLatin1String("mailto"))
        return mailLink(text);
    // "example.org:8080/x" is a host and a port; a scheme with a dot is none of ours anyway.
    return scheme.contains(u'.') ? withoutScheme(text) : QString();
}

} // namespace

QString safeLink(QStringView href)
{
    // Longer than browsers and servers take; some ways to read an address cost more than its length.
    constexpr qsizetype longest = 4'096;
    if (href.size() > longest)
        return {};
    const QString link = linkFrom(asBrowsersRead(href));
    return link.size() > longest ? QString() : link; // a letter that is no ASCII is up to nine characters of an address
}

QString safeWebLink(QStringView href)
{
    const QString link = safeLink(href);
    return link.startsWith(QLatin1String("http")) ? link : QString();
}

} // namespace escale
