// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorsjson.h"

#include <algorithm>
#include <simdjson.h>

namespace escale::test::ordered {
namespace {

QByteArray bytes(const simdjson::dom::element &element)
{
    return QByteArray::fromStdString(simdjson::minify(element));
}

bool parse(simdjson::dom::parser &parser, const QByteArray &json, simdjson::dom::element &root)
{
    return parser.parse(json.constData(), static_cast<std::size_t>(json.size())).get(root) == simdjson::SUCCESS;
}

bool isIndex(const QString &key)
{
    bool number = false;
    const quint32 value = key.toUInt(&number);
    return number && QString::number(value) == key;
}

} // namespace

std::optional<Members> members(const QByteArray &json)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    simdjson::dom::object object;
    if (!parse(parser, json, root) || root.get(object) != simdjson::SUCCESS)
        return std::nullopt;
    Members all;
    for (const auto &field : object)
        set(all, QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size())), bytes(field.value));
    std::stable_sort(all.begin(), all.end(), [](const Member &a, const Member &b) {
        const bool first = isIndex(a.key);
        const bool second = isIndex(b.key);
        return first && second ? a.key.toUInt() < b.key.toUInt() : first && !second;
    });
    return all;
}

QByteArray object(const Members &members)
{
    QByteArray json = "{";
    for (const Member &each : members)
        json += (json.size() > 1 ? "," : "") + quoted(each.key) + ':' + each.value;
    return json + '}';
}

QByteArray member(const Members &members, const QString &key)
{
    const auto found =
        std::find_if(members.begin(), members.end(), [&key](const Member &each) { return each.key == key; });
    return found == members.end() ? QByteArray() : found->value;
}

void set(Members &members, const QString &key, const QByteArray &value)
{
    for (Member &each : members) {
        if (each.key == key) {
            each.value = value;
            return;
        }
    }
    members.append({key, value});
}

void remove(Members &members, const QString &key)
{
    members.removeIf([&key](const Member &each) { return each.key == key; });
}

std::optional<QString> text(const QByteArray &json)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    std::string_view value;
    if (!parse(parser, json, root) || root.get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QByteArray quoted(const QString &text)
{
    QByteArray json = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            json += QByteArray("\\") + c;
        else if (c == '\n')
            json += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20)
            json += "\\u00" + QByteArray(1, c).toHex();
        else
            json += c;
    }
    return json + '"';
}

QList<QByteArray> elements(const QByteArray &json)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    simdjson::dom::array array;
    QList<QByteArray> list;
    if (!parse(parser, json, root) || root.get(array) != simdjson::SUCCESS)
        return list;
    for (const auto &element : array)
        list.append(bytes(element));
    return list;
}

bool valid(const QByteArray &json)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    return parse(parser, json, root);
}

} // namespace escale::test::ordered
