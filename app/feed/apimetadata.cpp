// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/apidecode.h"
#include "feed/apisessions.h"
#include "feed/json.h"
#include "feed/plaintext.h"
#include "fiche/vocabulary.h"

#include <QSet>

namespace escale {
namespace {

Presence presenceOf(const std::optional<JsonValue> &value)
{
    if (!value)
        return Presence::Absent;
    return value->is_null() ? Presence::Null : Presence::Filled;
}

QString word(const std::optional<JsonValue> &value)
{
    return cleanText(json::text(value), TextShape::SingleLine);
}

/// A list of words; a single word is taken as a list of one.
ValueList valueList(const std::optional<JsonValue> &value)
{
    ValueList list;
    list.presence = presenceOf(value);
    if (list.presence != Presence::Filled)
        return list;
    QSet<QString> seen;
    const auto addWord = [&list, &seen](const QString &text) {
        if (text.isEmpty() || seen.contains(text))
            return;
        seen.insert(text);
        list.values.append(text);
    };
    if (const auto items = json::array(value)) {
        for (const JsonValue item : *items)
            addWord(word(item));
    } else {
        addWord(word(value));
    }
    if (list.values.isEmpty())
        list.presence = json::array(value) ? Presence::Empty : Presence::Absent;
    return list;
}

/// A list of codes of the contract; unknown ones are kept, and noted.
ValueList codeList(const std::optional<JsonValue> &value, MetadataNotes::Words known, QLatin1String path,
                   MetadataNotes &notes)
{
    notes.list(value, isText, path);
    ValueList list = valueList(value);
    notes.codes(list.values, known, path);
    return list;
}

/// "france", "online", "All", or "<code> - <name>".
void noteLocation(const std::optional<JsonValue> &value, const QStringList &places, MetadataNotes &notes)
{
    constexpr QLatin1String path("location");
    constexpr std::array<std::string_view, 3> words{"france", "online", "All"};
    if (json::array(value))
        notes.list(value, isText, path);
    else
        notes.scalar(value, isText, path);
    for (const QString &place : places) {
        if (!place.contains(QLatin1String(" - ")))
            notes.code(place, words, path);
    }
}

Location decodeLocation(const std::optional<JsonValue> &value, MetadataNotes &notes)
{
    const ValueList list = valueList(value);
    noteLocation(value, list.values, notes);
    Location location;
    location.presence = list.presence;
    if (list.presence != Presence::Filled)
        return location;
    const auto says = [&list](QLatin1String text) { return list.values.contains(text); };
    // Contract section 4: "france" and "online" stand alone; "All" inside a list is the old way to say the whole
    // country. A list is kept whatever it says, because the reference filters (3.5) look at its items.
    if (says(QLatin1String("france")) || says(QLatin1String("All")))
        location.where = Where::WholeCountry;
    else
        location.where = says(QLatin1String("online")) ? Where::Online : Where::Departments;
    if (json::array(value) || location.where == Where::Departments)
        location.departments = list.values;
    return location;
}

QList<double> numbers(const std::optional<JsonValue> &value)
{
    QList<double> list;
    if (const auto items = json::array(value)) {
        for (const JsonValue item : *items) {
            if (const auto n = json::number(item))
                list.append(*n);
        }
    } else if (const auto n = json::number(value)) {
        list.append(*n);
    }
    return list;
}

Age decodeAge(const std::optional<JsonValue> &value, MetadataNotes &notes)
{
    constexpr std::array<std::string_view, 3> keys{"type", "ages", "_id"};
    const auto object = notes.object(value, QLatin1String("age"));
    if (!object)
        return {};
    notes.keys(*object, keys, QLatin1String("age"));
    notes.list(json::member(*object, "ages"), isNumber, QLatin1String("age.ages"));
    const QString type = word(json::member(*object, "type"));
    notes.code(type, vocabulary::ageTypes, QLatin1String("age.type"));
    const QList<double> ages = numbers(json::member(*object, "ages"));
    if (type == QLatin1String("lessThan") && !ages.isEmpty())
        return {Age::Type::LessThan, 0, ages[0]};
    if (type == QLatin1String("moreThan") && !ages.isEmpty())
        return {Age::Type::MoreThan, ages[0], 0};
    if (type == QLatin1String("between") && ages.size() >= 2)
        return {Age::Type::Between, ages[0], ages[1]};
    return {Age::Type::Other, 0, 0};
}

Price decodePrice(const std::optional<JsonValue> &value, MetadataNotes &notes)
{
    constexpr std::array<std::string_view, 3> keys{"values", "details", "_id"};
    const auto object = notes.object(value, QLatin1String("price"));
    if (!object)
        return {};
    notes.keys(*object, keys, QLatin1String("price"));
    const auto list = json::member(*object, "values");
    notes.list(list, isNumber, QLatin1String("price.values"));
    const QString details = word(json::member(*object, "details"));
    notes.code(details, vocabulary::priceDetails, QLatin1String("price.details"));
    // Without `values`, or with nothing in them that is a number, nothing is said about the price: [] means "pay what
    // you want", absence and [null] do not.
    const auto items = json::array(list);
    const QList<double> values = numbers(list);
    if (!items || (values.isEmpty() && items->size() > 0))
        return {};
    return {true, values, details};
}

/// `commitment` and `frequency` alike; only the second has a unit of its own.
Effort decodeEffort(const std::optional<JsonValue> &value, bool isFrequency, MetadataNotes &notes)
{
    constexpr std::array<std::string_view, 5> keys{"amountDetails", "hours", "timeUnit", "_id", "frequencyUnit"};
    const auto path = [isFrequency](QLatin1String commitment, QLatin1String frequency) {
        return isFrequency ? frequency : commitment;
    };
    const QLatin1String own = path(QLatin1String("commitment"), QLatin1String("frequency"));
    const auto object = notes.object(value, own);
    if (!object)
        return {};
    notes.keys(*object, MetadataNotes::Words(keys).first(isFrequency ? 5 : 4), own);
    const auto hours = json::member(*object, "hours");
    const QLatin1String hoursPath = path(QLatin1String("commitment.hours"), QLatin1String("frequency.hours"));
    if (json::array(hours))
        notes.list(hours, isNumber, hoursPath);
    else
        notes.scalar(hours, isNumber, hoursPath);
    Effort effort;
    effort.amountDetails = word(json::member(*object, "amountDetails"));
    effort.hours = numbers(hours);
    effort.timeUnit = word(json::member(*object, "timeUnit"));
    effort.frequencyUnit = word(json::member(*object, "frequencyUnit"));
    notes.code(effort.amountDetails, vocabulary::amountDetails,
               path(QLatin1String("commitment.amountDetails"), QLatin1String("frequency.amountDetails")));
    notes.code(effort.timeUnit, vocabulary::timeUnits,
               path(QLatin1String("commitment.timeUnit"), QLatin1String("frequency.timeUnit")));
    notes.code(effort.frequencyUnit, vocabulary::frequencyUnits, QLatin1String("frequency.frequencyUnit"));
    effort.said = !effort.hours.isEmpty();
    return effort.said ? effort : Effort{};
}

constexpr std::array<std::string_view, 12> metadataKeys{"location",  "frenchLevel", "publicStatus", "public",
                                                        "age",       "price",       "conditions",   "commitment",
                                                        "frequency", "timeSlots",   "sessions",     "_id"};

} // namespace

Metadata decodeMetadata(const std::optional<JsonValue> &value, Drift *drift)
{
    MetadataNotes notes(drift);
    const auto object = notes.object(value, {});
    if (!object)
        return {};
    notes.keys(*object, metadataKeys, {});
    const auto field = [&object](std::string_view key) { return json::member(*object, key); };
    const auto codes = [&](const char *key, MetadataNotes::Words known) {
        return codeList(field(key), known, QLatin1String(key), notes);
    };
    Metadata metadata;
    metadata.location = decodeLocation(field("location"), notes);
    metadata.frenchLevel = codes("frenchLevel", vocabulary::frenchLevels);
    metadata.publicStatus = codes("publicStatus", vocabulary::statuses);
    metadata.publics = codes("public", vocabulary::publics);
    metadata.conditions = codes("conditions", vocabulary::conditions);
    metadata.timeSlots = codes("timeSlots", vocabulary::days);
    metadata.age = decodeAge(field("age"), notes);
    metadata.price = decodePrice(field("price"), notes);
    metadata.commitment = decodeEffort(field("commitment"), false, notes);
    metadata.frequency = decodeEffort(field("frequency"), true, notes);
    metadata.sessions = decodeSessions(field("sessions"), notes);
    return metadata;
}

Metadata metadataFromJson(const QByteArray &json)
{
    JsonDocument document;
    const auto value = document.parse(json);
    return value ? decodeMetadata(*value) : Metadata();
}

} // namespace escale
