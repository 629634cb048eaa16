// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/json.h"

#include <QCoreApplication>
#include <cmath>

namespace escale {
namespace {

bool isHexQuad(const char *p, const char *end)
{
    if (end - p < 4)
        return false;
    return std::all_of(p, p + 4, [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; });
}

unsigned hexQuad(const char *p)
{
    return static_cast<unsigned>(std::strtoul(std::string(p, 4).c_str(), nullptr, 16));
}

bool isHighSurrogate(unsigned c)
{
    return c >= 0xd800 && c < 0xdc00;
}

bool isLowSurrogate(unsigned c)
{
    return c >= 0xdc00 && c < 0xe000;
}

/// Copies one escape that starts at `p` (a backslash), replacing a lone surrogate by U+FFFD. Returns where to go on.
const char *copyEscape(const char *p, const char *end, QByteArray &out)
{
    if (end - p < 2) {
        out.append(*p);
        return p + 1;
    }
    if (p[1] != 'u' || !isHexQuad(p + 2, end)) {
        out.append(p, 2);
        return p + 2;
    }
    const unsigned first = hexQuad(p + 2);
    const char *next = p + 6;
    const bool pair = isHighSurrogate(first) && end - next >= 6 && next[0] == '\\' && next[1] == 'u' &&
                      isHexQuad(next + 2, end) && isLowSurrogate(hexQuad(next + 2));
    if (pair) {
        out.append(p, 12);
        return p + 12;
    }
    if (isHighSurrogate(first) || isLowSurrogate(first))
        out.append("\\ufffd");
    else
        out.append(p, 6);
    return next;
}

/// Copies the number that starts at `p`, or `null` when it is beyond what a double holds.
const char *copyNumber(const char *p, const char *end, QByteArray &out)
{
    const char *stop = p;
    while (stop < end &&
           (std::isdigit(static_cast<unsigned char>(*stop)) != 0 || std::strchr("+-.eE", *stop) != nullptr))
        ++stop;
    const QByteArray token(p, stop - p);
    bool ok = false;
    const double value = token.toDouble(&ok);
    out.append(ok && std::isfinite(value) ? token : QByteArray("null"));
    return stop;
}

/// The same text with what no parser accepts replaced. Costs a pass over the text: only done when strict parsing has
/// failed.
QByteArray repaired(const QByteArray &text)
{
    const QByteArray utf8 = QString::fromUtf8(text).toUtf8();
    QByteArray out;
    out.reserve(utf8.size());
    bool inString = false;
    const char *p = utf8.constData();
    const char *end = p + utf8.size();
    while (p < end) {
        const char c = *p;
        if (inString && c == '\\') {
            p = copyEscape(p, end, out);
            continue;
        }
        if (!inString && (c == '-' || std::isdigit(static_cast<unsigned char>(c)) != 0)) {
            p = copyNumber(p, end, out);
            continue;
        }
        if (c == '"')
            inString = !inString;
        const bool bareControl = inString && static_cast<unsigned char>(c) < 0x20;
        out.append(bareControl ? ' ' : c);
        ++p;
    }
    return out;
}

Error badJson(const char *cause)
{
    return {Problem::BadAnswer,
            QCoreApplication::translate(
                "feed", "The feed's answer cannot be read. Try again later, or check the address of the feed."),
            QStringLiteral("JSON: ") + QString::fromLatin1(cause)};
}

} // namespace

Result<JsonValue> JsonDocument::parse(const QByteArray &text)
{
    const auto attempt = [this](const QByteArray &bytes) {
        return m_parser.parse(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    };
    auto parsed = attempt(text);
    if (parsed.error() == simdjson::STRING_ERROR || parsed.error() == simdjson::UTF8_ERROR ||
        parsed.error() == simdjson::NUMBER_ERROR || parsed.error() == simdjson::UNESCAPED_CHARS)
        parsed = attempt(repaired(text));
    if (parsed.error() != simdjson::SUCCESS)
        return badJson(simdjson::error_message(parsed.error()));
    return parsed.value_unsafe();
}

namespace json {

std::optional<JsonValue> member(const JsonObject &object, std::string_view key)
{
    const auto found = object.at_key(key);
    if (found.error() != simdjson::SUCCESS)
        return std::nullopt;
    return found.value_unsafe();
}

bool isNull(const std::optional<JsonValue> &value)
{
    return value && value->is_null();
}

std::optional<JsonObject> object(const std::optional<JsonValue> &value)
{
    if (!value || !value->is_object())
        return std::nullopt;
    return value->get_object().value_unsafe();
}

std::optional<JsonArray> array(const std::optional<JsonValue> &value)
{
    if (!value || !value->is_array())
        return std::nullopt;
    return value->get_array().value_unsafe();
}

std::optional<std::string_view> bytes(const std::optional<JsonValue> &value)
{
    if (!value || !value->is_string())
        return std::nullopt;
    return value->get_string().value_unsafe();
}

QString text(const std::optional<JsonValue> &value)
{
    if (const auto string = bytes(value))
        return QString::fromUtf8(string->data(), static_cast<qsizetype>(string->size()));
    if (value && value->is_number()) {
        if (const auto n = number(value))
            return QString::number(*n, 'g', QLocale::FloatingPointShortest);
    }
    return {};
}

std::optional<double> number(const std::optional<JsonValue> &value)
{
    if (!value)
        return std::nullopt;
    double n = 0;
    if (value->is_number()) {
        n = value->get_double().value_unsafe();
    } else if (const auto string = bytes(value)) {
        bool ok = false;
        n = QByteArray(string->data(), static_cast<qsizetype>(string->size())).trimmed().toDouble(&ok);
        if (!ok)
            return std::nullopt;
    } else {
        return std::nullopt;
    }
    return std::isfinite(n) ? std::optional(n) : std::nullopt;
}

std::optional<int> integer(const std::optional<JsonValue> &value)
{
    const auto n = number(value);
    if (!n || *n < std::numeric_limits<int>::min() || *n > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*n);
}

std::optional<bool> boolean(const std::optional<JsonValue> &value)
{
    if (!value || !value->is_bool())
        return std::nullopt;
    return value->get_bool().value_unsafe();
}

QDateTime date(const std::optional<JsonValue> &value)
{
    QDateTime when;
    if (value && value->is_number()) {
        if (const auto n = number(value); n && *n > 0 && *n < 8.64e15)
            when = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*n), Qt::UTC);
    } else if (const auto string = bytes(value)) {
        when = QDateTime::fromString(QString::fromUtf8(string->data(), static_cast<qsizetype>(string->size())),
                                     Qt::ISODateWithMs);
    }
    return when.isValid() ? when.toUTC() : QDateTime();
}

} // namespace json
} // namespace escale
