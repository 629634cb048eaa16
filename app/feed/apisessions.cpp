// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/apisessions.h"

#include "feed/bounds.h"

#include <algorithm>

namespace escale {
namespace {

constexpr std::array<std::string_view, 3> sessionsKeys{"modalitesEntreesSorties", "items", "_id"};
constexpr std::array<std::string_view, 7> sessionKeys{
    "startDate", "endDate", "registrationStartDate", "registrationEndDate", "externalRef", "url", "_id"};

constexpr QLatin1String sessionsPath("sessions"), itemsPath("sessions.items"),
    modePath("sessions.modalitesEntreesSorties"), startPath("sessions.items.startDate"),
    endPath("sessions.items.endDate");

Sessions::Entry decodeEntry(const std::optional<JsonValue> &value, MetadataNotes &notes)
{
    if (!value || value->is_null())
        return Sessions::Entry::Unsaid;
    const auto mode = json::number(value);
    if (!mode)
        notes.shape(modePath);
    else if (*mode == 0)
        return Sessions::Entry::FixedDates;
    else if (*mode == 1)
        return Sessions::Entry::AnyTime;
    else
        notes.value(modePath, json::text(value));
    return Sessions::Entry::Unsaid;
}

/// A date of a session: invalid when it is absent or stands for "unknown".
QDate decodeDate(const JsonObject &session, std::string_view key, QLatin1String path, MetadataNotes &notes)
{
    constexpr int yearOfPlaceholders = 1970;
    const auto value = json::member(session, key);
    if (!value || value->is_null())
        return {};
    const auto date = civilDate(*value);
    if (!date) {
        notes.shape(path);
        return {};
    }
    return date->year() <= yearOfPlaceholders ? QDate() : *date;
}

void addSession(const JsonObject &object, Sessions &sessions, MetadataNotes &notes)
{
    notes.keys(object, sessionKeys, itemsPath);
    sessions.listed = true;
    const Session session{decodeDate(object, "startDate", startPath, notes),
                          decodeDate(object, "endDate", endPath, notes)};
    if (!session.start.isValid() || !session.end.isValid())
        return;
    if (session.end < session.start)
        notes.value(endPath, QStringLiteral("before-start"));
    else
        sessions.items.append(session);
}

void addItems(const JsonArray &items, Sessions &sessions, MetadataNotes &notes)
{
    qsizetype read = 0;
    for (const JsonValue item : items) {
        if (item.is_null())
            continue;
        if (bounds::isFull(++read, bounds::dates)) {
            notes.limit(QLatin1String("dates"));
            break;
        }
        if (const auto object = notes.object(item, itemsPath))
            addSession(*object, sessions, notes);
    }
    const auto byDates = [](const Session &a, const Session &b) {
        return std::tie(a.start, a.end) < std::tie(b.start, b.end);
    };
    std::sort(sessions.items.begin(), sessions.items.end(), byDates);
    // Two groups of the same dates are one course to whoever looks for a date.
    sessions.items.erase(std::unique(sessions.items.begin(), sessions.items.end()), sessions.items.end());
}

} // namespace

std::optional<QDate> civilDate(const JsonValue &value)
{
    if (value.is_number()) { // no form of the contract, but of JavaScript: milliseconds
        const auto milliseconds = json::number(value);
        constexpr double lastOfJavaScript = 8.64e15;
        if (!milliseconds || *milliseconds < 0 || *milliseconds > lastOfJavaScript)
            return std::nullopt;
        return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*milliseconds), Qt::UTC).date();
    }
    constexpr qsizetype length = 10; // "2027-01-11"
    const QString text = json::text(value).trimmed();
    if (text.size() > length && text[length] != u'T' && text[length] != u' ')
        return std::nullopt;
    const QDate date = QDate::fromString(text.left(length), Qt::ISODate);
    return date.isValid() && text.size() >= length ? std::optional(date) : std::nullopt;
}

Sessions decodeSessions(const std::optional<JsonValue> &value, MetadataNotes notes)
{
    Sessions sessions;
    if (const auto items = json::array(value)) {
        addItems(*items, sessions, notes);
        return sessions;
    }
    const auto object = notes.object(value, sessionsPath);
    if (!object)
        return sessions;
    notes.keys(*object, sessionsKeys, sessionsPath);
    sessions.entry = decodeEntry(json::member(*object, "modalitesEntreesSorties"), notes);
    const auto items = json::member(*object, "items");
    if (const auto list = json::array(items))
        addItems(*list, sessions, notes);
    else if (items && !items->is_null())
        notes.shape(itemsPath);
    return sessions;
}

} // namespace escale
