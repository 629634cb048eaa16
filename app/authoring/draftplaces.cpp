// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/draftplaces.h"

#include "authoring/rawjson.h"
#include "feed/plaintext.h"

#include <cmath>

namespace escale {
namespace {

using rawjson::Members;

struct TextMember {
    const char *key;
    QString Place::*field;
    TextShape shape;
    bool needed; ///< by the server, be it empty
};
constexpr std::array<TextMember, 6> texts{{{"title", &Place::title, TextShape::SingleLine, true},
                                           {"address", &Place::address, TextShape::MultiLine, true},
                                           {"city", &Place::city, TextShape::SingleLine, false},
                                           {"description", &Place::description, TextShape::MultiLine, false},
                                           {"email", &Place::email, TextShape::SingleLine, false},
                                           {"phone", &Place::phone, TextShape::SingleLine, false}}};

struct NumberMember {
    const char *key;
    std::optional<double> Place::*field;
};
constexpr std::array<NumberMember, 2> numbers{{{"lat", &Place::latitude}, {"lng", &Place::longitude}}};

void remove(Members &all, const QString &key)
{
    all.removeIf([&key](const rawjson::Member &member) { return member.key == key; });
}

/// Numbers as text are numbers (contract section 4).
std::optional<double> numberOf(const QByteArray &json)
{
    bool good = false;
    const double number =
        rawjson::text(json).value_or(QString::fromLatin1(json.isNull() ? QByteArray() : json)).toDouble(&good);
    return good && std::isfinite(number) ? std::optional(number) : std::nullopt; // "nan" is a number to Qt
}

} // namespace

QList<QByteArray> draftEntries(const QByteArray &list)
{
    return rawjson::elements(list);
}

QByteArray draftList(const QList<QByteArray> &entries)
{
    return '[' + entries.join(',') + ']';
}

Place placeOf(const QByteArray &entry)
{
    const Members all = rawjson::members(entry).value_or(Members());
    Place place;
    for (const TextMember &text : texts)
        place.*text.field = cleanText(
            rawjson::text(rawjson::member(all, QString(QLatin1String(text.key)))).value_or(QString()), text.shape);
    for (const NumberMember &number : numbers)
        place.*number.field = numberOf(rawjson::member(all, QString(QLatin1String(number.key))));
    return place;
}

QByteArray withPlace(const QByteArray &entry, const Place &place)
{
    const Place before = placeOf(entry);
    if (before == place)
        return entry;
    Members all = rawjson::members(entry).value_or(Members());
    for (const TextMember &text : texts) {
        const QString key = QLatin1String(text.key);
        if (before.*text.field == place.*text.field)
            continue;
        if ((place.*text.field).isEmpty() && !text.needed)
            remove(all, key);
        else
            rawjson::set(all, key, rawjson::quoted(place.*text.field));
    }
    for (const NumberMember &number : numbers) {
        const QString key = QLatin1String(number.key);
        if (before.*number.field == place.*number.field)
            continue;
        if (!(place.*number.field))
            remove(all, key);
        else
            rawjson::set(all, key, QByteArray::number(*(place.*number.field), 'g', 12));
    }
    return rawjson::object(all);
}

QByteArray newPlace()
{
    return R"({"title":"","address":""})";
}

QList<PlaceLack> lacksOf(const QByteArray &entry)
{
    const Place place = placeOf(entry);
    QList<PlaceLack> lacks;
    if (place.title.isEmpty() && place.address.isEmpty())
        lacks.append(PlaceLack::Words);
    if (!place.latitude || !place.longitude)
        lacks.append(PlaceLack::Point);
    return lacks;
}

bool arePlacesWhole(const QByteArray &places)
{
    const auto entries = draftEntries(places);
    return std::all_of(entries.begin(), entries.end(),
                       [](const QByteArray &entry) { return lacksOf(entry).isEmpty(); });
}

} // namespace escale
