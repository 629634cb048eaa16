// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/apidecode.h"

#include "base/try.h"
#include "feed/feederrors.h"
#include "feed/json.h"
#include "feed/plaintext.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

namespace escale {
namespace api {

Error senseless(const QString &cause)
{
    return {Problem::BadAnswer,
            QCoreApplication::translate("feed", "The feed's answer makes no sense. Check the address of the feed."),
            cause};
}

Result<JsonValue> data(JsonDocument &document, const QByteArray &body)
{
    ESCALE_TRY(auto root, document.parse(body));
    const auto envelope = json::object(std::optional(root));
    if (!envelope)
        return senseless(QStringLiteral("no envelope"));
    if (json::text(*envelope, "text") == QLatin1String("error")) // with status 200 (contract-2026 section 1)
        return feedInTrouble(QStringLiteral("text: error"));
    const auto content = json::member(*envelope, "data");
    if (!content)
        return senseless(QStringLiteral("no data"));
    return *content;
}

QString id(const JsonObject &object, std::string_view key)
{
    QString text = json::text(object, key).trimmed();
    return isFicheId(text) ? text : QString();
}

QStringList ids(const std::optional<JsonValue> &value)
{
    QStringList list;
    const auto items = json::array(value);
    if (!items)
        return list;
    QSet<QString> seen;
    for (const JsonValue item : *items) {
        const QString text = json::text(std::optional(item)).trimmed();
        if (!isFicheId(text) || seen.contains(text))
            continue;
        seen.insert(text);
        list.append(text);
    }
    return list;
}

QString line(const JsonObject &object, std::string_view key)
{
    return cleanText(json::text(object, key), TextShape::SingleLine);
}

QString picture(const std::optional<JsonValue> &value)
{
    QString address;
    if (const auto object = json::object(value))
        address = json::text(*object, "secure_url");
    else if (json::bytes(value))
        address = json::text(value);
    address = address.trimmed();
    if (address.startsWith(u'/') && !address.startsWith(QLatin1String("//")))
        return QString::fromLatin1(QUrl(address, QUrl::TolerantMode).toEncoded());
    const QUrl url(address, QUrl::TolerantMode);
    const bool usable =
        url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() && url.userInfo().isEmpty();
    return usable ? QString::fromLatin1(url.toEncoded()) : QString();
}

} // namespace api

LanguageSet decodeLanguageSet(const std::optional<JsonValue> &value)
{
    LanguageSet set{Language::Fr};
    const auto items = json::array(value);
    if (!items)
        return set;
    for (const JsonValue item : *items) {
        if (const auto language = languageFromCode(json::text(std::optional(item))))
            set.insert(*language);
    }
    return set;
}

Result<Statistics> decodeStatistics(const QByteArray &body)
{
    JsonDocument document;
    ESCALE_TRY(const auto content, api::data(document, body));
    const auto object = json::object(std::optional(content));
    const auto dispositifs = object ? json::integer(json::member(*object, "nbDispositifs")) : std::nullopt;
    const auto demarches = object ? json::integer(json::member(*object, "nbDemarches")) : std::nullopt;
    if (!dispositifs || !demarches || *dispositifs < 0 || *demarches < 0 ||
        *demarches > std::numeric_limits<int>::max() - *dispositifs)
        return api::senseless(QStringLiteral("statistics without counts"));
    return Statistics{*dispositifs + *demarches};
}

} // namespace escale
