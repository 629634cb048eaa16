// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/apidecode.h"
#include "feed/plaintext.h"

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

Location decodeLocation(const std::optional<JsonValue> &value)
{
    const ValueList list = valueList(value);
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

Age decodeAge(const std::optional<JsonValue> &value)
{
    const auto object = json::object(value);
    if (!object)
        return {};
    const QString type = json::text(*object, "type");
    const QList<double> ages = numbers(json::member(*object, "ages"));
    if (type == QLatin1String("lessThan") && !ages.isEmpty())
        return {Age::Type::LessThan, 0, ages[0]};
    if (type == QLatin1String("moreThan") && !ages.isEmpty())
        return {Age::Type::MoreThan, ages[0], 0};
    if (type == QLatin1String("between") && ages.size() >= 2)
        return {Age::Type::Between, ages[0], ages[1]};
    return {Age::Type::Other, 0, 0};
}

Price decodePrice(const std::optional<JsonValue> &value)
{
    const auto object = json::object(value);
    // Without `values` nothing is said about the price: [] means "pay what you want", absence does not.
    if (!object || !json::array(*object, "values"))
        return {};
    return {true, numbers(json::member(*object, "values")), word(json::member(*object, "details"))};
}

Effort decodeEffort(const std::optional<JsonValue> &value)
{
    const auto object = json::object(value);
    if (!object)
        return {};
    Effort effort;
    effort.amountDetails = word(json::member(*object, "amountDetails"));
    effort.hours = numbers(json::member(*object, "hours"));
    effort.timeUnit = word(json::member(*object, "timeUnit"));
    effort.frequencyUnit = word(json::member(*object, "frequencyUnit"));
    effort.said = !effort.hours.isEmpty();
    return effort.said ? effort : Effort{};
}

} // namespace

Metadata decodeMetadata(const std::optional<JsonValue> &value)
{
    const auto object = json::object(value);
    if (!object)
        return {};
    const auto field = [&object](std::string_view key) { return json::member(*object, key); };
    Metadata metadata;
    metadata.location = decodeLocation(field("location"));
    metadata.frenchLevel = valueList(field("frenchLevel"));
    metadata.publicStatus = valueList(field("publicStatus"));
    metadata.publics = valueList(field("public"));
    metadata.conditions = valueList(field("conditions"));
    metadata.timeSlots = valueList(field("timeSlots"));
    metadata.age = decodeAge(field("age"));
    metadata.price = decodePrice(field("price"));
    metadata.commitment = decodeEffort(field("commitment"));
    metadata.frequency = decodeEffort(field("frequency"));
    return metadata;
}

} // namespace escale
