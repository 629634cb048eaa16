// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/try.h"
#include "feed/apidecode.h"
#include "feed/json.h"
#include "feed/plaintext.h"

#include <algorithm>

namespace escale {
namespace {

/// Every object of the `data` array of `body` through `decode`, which answers nothing for what is to be left out.
template <typename T, typename Decode> Result<QList<T>> decodeList(const QByteArray &body, Decode decode)
{
    JsonDocument document;
    ESCALE_TRY(const auto content, api::data(document, body));
    const auto items = json::array(std::optional(content));
    if (!items)
        return api::senseless(QStringLiteral("data is not a list"));
    QList<T> list;
    for (const JsonValue item : *items) {
        const auto object = json::object(std::optional(item));
        if (!object)
            continue;
        if (auto value = decode(*object))
            list.append(std::move(*value));
    }
    return list;
}

TranslatedText translatedText(const std::optional<JsonValue> &value)
{
    TranslatedText text;
    const auto object = json::object(value);
    if (!object)
        return text;
    for (const Language language : allLanguages) {
        const QString line = api::line(*object, code(language).data());
        if (!line.isEmpty())
            text.insert(language, line);
    }
    return text;
}

/// `#RRGGBB` (contract 3.2), else empty: a colour goes into painting code, so nothing else may pass.
QString color(const JsonObject &object, std::string_view key)
{
    const QString text = json::text(object, key).trimmed();
    const bool hex = text.size() == 7 && text.startsWith(u'#') &&
                     std::all_of(text.begin() + 1, text.end(),
                                 [](QChar c) { return c < QChar(0x80) && std::isxdigit(c.toLatin1()) != 0; });
    return hex ? text.toUpper() : QString();
}

std::optional<Theme> decodeTheme(const JsonObject &object)
{
    Theme theme;
    theme.id = api::id(object, "_id");
    theme.name = translatedText(json::member(object, "name"));
    theme.label = translatedText(json::member(object, "short"));
    if (theme.id.isEmpty() || (theme.name.isEmpty() && theme.label.isEmpty()))
        return std::nullopt;
    theme.color = color(object, "mainColor");
    if (const auto colors = json::object(object, "colors")) {
        theme.inkColor = color(*colors, "color100");
        theme.tileColor = color(*colors, "color30");
    }
    theme.iconUrl = api::picture(json::member(object, "icon"));
    theme.emoji = api::line(object, "notificationEmoji");
    theme.position = json::integer(json::member(object, "position")).value_or(std::numeric_limits<int>::max());
    theme.active = json::boolean(json::member(object, "active")).value_or(true);
    return theme;
}

/// The theme of a need: the whole object on the server (3.3), an id in older or simpler feeds, null when deleted.
QString themeOfNeed(const JsonObject &need)
{
    if (const auto theme = json::object(need, "theme"))
        return api::id(*theme, "_id");
    return api::id(need, "theme");
}

std::optional<Need> decodeNeed(const JsonObject &object)
{
    Need need;
    need.id = api::id(object, "_id");
    need.theme = themeOfNeed(object);
    need.position = json::integer(json::member(object, "position"));
    for (const Language language : allLanguages) {
        const auto texts = json::object(object, code(language).data());
        if (!texts)
            continue;
        if (const QString text = api::line(*texts, "text"); !text.isEmpty())
            need.text.insert(language, text);
        if (const QString subtitle = api::line(*texts, "subtitle"); !subtitle.isEmpty())
            need.subtitle.insert(language, subtitle);
    }
    if (need.id.isEmpty() || need.text.isEmpty())
        return std::nullopt;
    return need;
}

std::optional<FeedLanguage> decodeLanguage(const JsonObject &object)
{
    const auto language = languageFromCode(json::text(object, "i18nCode"));
    if (!language)
        return std::nullopt;
    const auto share = [&object](std::string_view key) {
        return std::clamp(json::number(json::member(object, key)).value_or(0), 0.0, 1.0);
    };
    return FeedLanguage{*language, share("avancement"), share("avancementTrad")};
}

} // namespace

Result<QList<FeedLanguage>> decodeLanguages(const QByteArray &body)
{
    return decodeList<FeedLanguage>(body, decodeLanguage);
}

Result<QList<Theme>> decodeThemes(const QByteArray &body)
{
    auto themes = decodeList<Theme>(body, decodeTheme);
    if (themes)
        std::stable_sort(themes->begin(), themes->end(),
                         [](const Theme &a, const Theme &b) { return a.position < b.position; });
    return themes;
}

Result<QList<Need>> decodeNeeds(const QByteArray &body)
{
    auto needs = decodeList<Need>(body, decodeNeed);
    const auto rank = [](const Need &need) { return need.position.value_or(std::numeric_limits<int>::max()); };
    if (needs)
        std::stable_sort(needs->begin(), needs->end(),
                         [rank](const Need &a, const Need &b) { return rank(a) < rank(b); });
    return needs;
}

} // namespace escale
