// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/rawjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <simdjson.h>

namespace escale::rawjson {
namespace {

using simdjson::dom::element;

bool parse(simdjson::dom::parser &parser, const QByteArray &json, element &root)
{
    return parser.parse(json.constData(), static_cast<std::size_t>(json.size())).get(root) == simdjson::SUCCESS;
}

QByteArray bytes(const element &value)
{
    return QByteArray::fromStdString(simdjson::minify(value));
}

QJsonValue valueOf(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + (json.isEmpty() ? QByteArray("null") : json) + ']').array().at(0);
}

} // namespace

std::optional<Members> members(const QByteArray &json)
{
    simdjson::dom::parser parser;
    element root;
    simdjson::dom::object object;
    if (!parse(parser, json, root) || root.get(object) != simdjson::SUCCESS)
        return std::nullopt;
    Members all;
    for (const auto &field : object)
        all.append({QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size())), bytes(field.value)});
    return all;
}

QByteArray object(const Members &members)
{
    QByteArray json = "{";
    for (const Member &each : members)
        json += (json.size() > 1 ? "," : "") + quoted(each.key) + ':' + each.value;
    return json + '}';
}

QByteArray member(const Members &members, QStringView key)
{
    const auto found =
        std::find_if(members.begin(), members.end(), [key](const Member &each) { return each.key == key; });
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

QList<QByteArray> elements(const QByteArray &json)
{
    simdjson::dom::parser parser;
    element root;
    simdjson::dom::array array;
    QList<QByteArray> list;
    if (!parse(parser, json, root) || root.get(array) != simdjson::SUCCESS)
        return list;
    for (const element &each : array)
        list.append(bytes(each));
    return list;
}

std::optional<QString> text(const QByteArray &json)
{
    simdjson::dom::parser parser;
    element root;
    std::string_view value;
    if (!parse(parser, json, root) || root.get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

Members membersOf(const QByteArray &json)
{
    return members(json).value_or(Members());
}

QString textOf(const Members &members, QStringView key)
{
    return text(member(members, key)).value_or(QString());
}

QString idOf(const QByteArray &json)
{
    return text(json).value_or(textOf(membersOf(json), u"_id"));
}

QByteArray quoted(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray json;
    json.reserve(utf8.size() + 2);
    json += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            (json += '\\') += c;
        else if (c == '\n')
            json += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20)
            json += "\\u00" + QByteArray(1, c).toHex();
        else
            json += c;
    }
    return json += '"';
}

bool same(const QByteArray &a, const QByteArray &b)
{
    return a == b || valueOf(a) == valueOf(b);
}

} // namespace escale::rawjson
