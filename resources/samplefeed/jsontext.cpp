// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefeed/jsontext.h"

namespace escale {
namespace {

void appendEscaped(QByteArray &out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    case '\b':
        out += "\\b";
        break;
    case '\f':
        out += "\\f";
        break;
    default:
        if (static_cast<unsigned char>(c) < 0x20)
            out += "\\u00" + QByteArray(1, c).toHex();
        else
            out += c;
    }
}

} // namespace

QByteArray jsonString(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray out;
    out.reserve(utf8.size() + 16);
    out += '"';
    for (const char c : utf8)
        appendEscaped(out, c);
    return out += '"';
}

QByteArray jsonArray(const QByteArrayList &items)
{
    return '[' + items.join(',') + ']';
}

QByteArray jsonStrings(const QByteArrayList &items)
{
    QByteArrayList quoted;
    quoted.reserve(items.size());
    for (const QByteArray &item : items)
        quoted.append(jsonString(QString::fromUtf8(item)));
    return jsonArray(quoted);
}

QByteArray successEnvelope(const QByteArray &data)
{
    return R"({"text":"success","data":)" + data + '}';
}

JsonObjectText &JsonObjectText::raw(const char *key, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += jsonString(QString::fromUtf8(key)) + ':' + json;
    return *this;
}

} // namespace escale
