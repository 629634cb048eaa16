// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/metadatanotes.h"

#include <algorithm>

namespace escale {
namespace {

bool contains(MetadataNotes::Words words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool saysNothing(const std::optional<JsonValue> &value)
{
    return !value || value->is_null();
}

bool looksLikeACode(const QString &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.');
    });
}

} // namespace

bool isText(const JsonValue &value)
{
    return value.is_string();
}

bool isNumber(const JsonValue &value)
{
    return json::number(value).has_value();
}

void MetadataNotes::note(DriftKind kind, QLatin1String path, const QString &rest)
{
    if (m_drift == nullptr)
        return;
    QString word = QStringLiteral("metadatas");
    if (!path.isEmpty())
        word += u'.' + path;
    m_drift->note(kind, word + rest);
}

void MetadataNotes::keys(const JsonObject &object, Words known, QLatin1String path)
{
    for (const auto field : object) {
        if (!contains(known, field.key))
            note(DriftKind::Key, path, u'.' + QString::fromUtf8(field.key.data(), qsizetype(field.key.size())));
    }
}

void MetadataNotes::value(QLatin1String path, const QString &word)
{
    note(DriftKind::Value, path, looksLikeACode(word) ? u'=' + word : QString());
}

void MetadataNotes::code(const QString &word, Words known, QLatin1String path)
{
    if (!word.isEmpty() && !contains(known, word.toStdString()))
        value(path, word);
}

void MetadataNotes::codes(const QStringList &words, Words known, QLatin1String path)
{
    for (const QString &word : words)
        code(word, known, path);
}

void MetadataNotes::shape(QLatin1String path)
{
    note(DriftKind::Shape, path);
}

void MetadataNotes::limit(QLatin1String name)
{
    if (m_drift != nullptr)
        m_drift->note(DriftKind::Limit, QString(name));
}

std::optional<JsonObject> MetadataNotes::object(const std::optional<JsonValue> &value, QLatin1String path)
{
    auto object = json::object(value);
    if (!object && !saysNothing(value))
        shape(path);
    return object;
}

void MetadataNotes::list(const std::optional<JsonValue> &value, bool (*fits)(const JsonValue &), QLatin1String path)
{
    if (saysNothing(value))
        return;
    const auto items = json::array(value);
    if (!items)
        return shape(path);
    for (const JsonValue item : *items) {
        if (!item.is_null() && !fits(item))
            shape(path);
    }
}

void MetadataNotes::scalar(const std::optional<JsonValue> &value, bool (*fits)(const JsonValue &), QLatin1String path)
{
    if (!saysNothing(value) && !fits(*value))
        shape(path);
}

} // namespace escale
