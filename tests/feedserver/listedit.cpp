// SPDX-License-Identifier: GPL-3.0-or-later
#include "listedit.h"

#include "samplefeed/jsontext.h"

#include <algorithm>
#include <simdjson.h>

namespace escale::test {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;

struct Item {
    QByteArray text;
    element value;
};

/// The items and the parser their values live in.
struct Items {
    simdjson::dom::parser parser;
    QList<Item> list;
};

std::string_view idOf(element value)
{
    std::string_view id;
    return value["_id"].get(id) == simdjson::SUCCESS ? id : std::string_view();
}

void read(Items &items, const QByteArray &body)
{
    array list;
    if (items.parser.parse(body.constData(), static_cast<std::size_t>(body.size()))["data"].get(list) !=
        simdjson::SUCCESS)
        return;
    for (const element value : list)
        items.list.append({QByteArray::fromStdString(simdjson::minify(value)), value});
}

QByteArray written(const QList<Item> &items)
{
    QByteArrayList texts;
    texts.reserve(items.size());
    for (const Item &item : items)
        texts.append(item.text);
    return successEnvelope(jsonArray(texts));
}

/// Mongo's order, as far as an index needs it: missing before numbers before text.
bool less(element a, element b, std::string_view key)
{
    double x = 0, y = 0;
    const bool aNumber = a[key].get(x) == simdjson::SUCCESS, bNumber = b[key].get(y) == simdjson::SUCCESS;
    if (aNumber && bNumber)
        return x < y;
    std::string_view s, t;
    const bool aText = a[key].get(s) == simdjson::SUCCESS, bText = b[key].get(t) == simdjson::SUCCESS;
    if (aText && bText)
        return s < t;
    return (aNumber ? 1 : aText ? 2 : 0) < (bNumber ? 1 : bText ? 2 : 0);
}

} // namespace

QByteArray filteredList(const QByteArray &body, const std::function<bool(std::string_view, qsizetype)> &keep)
{
    Items items;
    read(items, body);
    qsizetype place = 0;
    items.list.removeIf([&](const Item &item) { return !keep(idOf(item.value), place++); });
    return written(items.list);
}

QByteArray selectedList(const QByteArray &body, const Query &query)
{
    if (!query.has("type") && !query.has("origin") && !query.has("sort") && !query.has("limit"))
        return body;
    Items items;
    read(items, body);
    const auto keepOnly = [&](const char *parameter, const char *key) {
        if (!query.has(parameter))
            return;
        items.list.removeIf([&](const Item &item) {
            std::string_view value;
            return item.value[key].get(value) != simdjson::SUCCESS ||
                   query.value(parameter) != QByteArrayView(value.data(), static_cast<qsizetype>(value.size()));
        });
    };
    keepOnly("type", "typeContenu");
    keepOnly("origin", "origin");
    if (query.has("sort")) {
        const std::string key = query.value("sort").toStdString();
        std::stable_sort(items.list.begin(), items.list.end(),
                         [&](const Item &a, const Item &b) { return less(b.value, a.value, key); });
    }
    if (const qsizetype limit = std::abs(query.value("limit").toInt()); limit > 0) // Mongo: 0 is no limit, -n is n
        items.list.resize(std::min(limit, items.list.size()));
    return written(items.list);
}

} // namespace escale::test
