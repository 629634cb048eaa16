// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

#include "samplefeed/jsontext.h"

#include <algorithm>

namespace escale::test {
namespace {

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

QByteArray quoted(const QByteArray &text)
{
    return jsonString(QString::fromUtf8(text));
}

QByteArray quotedAll(const QByteArrayList &values)
{
    if (values.size() == 1)
        return quoted(values.first());
    QByteArrayList items;
    for (const QByteArray &value : values)
        items.append(quoted(value));
    return jsonArray(items);
}

AnswerPtr complaintAbout(const QByteArray &field, const QByteArray &message, const QByteArray &valueJson)
{
    JsonObjectText about;
    about.raw("message", quoted(message));
    if (!valueJson.isEmpty())
        about.raw("value", valueJson);
    return Answer::invalid(JsonObjectText().raw(field.constData(), about.text()).text());
}

} // namespace

Query::Query(const QByteArray &text)
{
    for (const QByteArray &pair : text.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray key = decoded(equals < 0 ? pair : pair.left(equals));
        if (!key.isEmpty())
            m_pairs.append({key, equals < 0 ? QByteArray("") : decoded(pair.mid(equals + 1))});
    }
}

QByteArrayList Query::values(const QByteArray &key) const
{
    QByteArrayList list;
    for (const auto &[name, value] : m_pairs) {
        if (name == key)
            list.append(value);
    }
    return list;
}

QByteArray Query::stranger(const QByteArrayList &known) const
{
    const auto found =
        std::find_if(m_pairs.begin(), m_pairs.end(), [&](const auto &pair) { return !known.contains(pair.first); });
    return found == m_pairs.end() ? QByteArray() : found->first;
}

AnswerPtr required(const QByteArray &field, const QByteArray &key)
{
    return complaintAbout(field, '\'' + key + "' is required", {});
}

AnswerPtr excess(const QByteArray &field, const QByteArray &key)
{
    return complaintAbout(field, '"' + key + "\" is an excess property and therefore is not allowed", quoted(key));
}

AnswerPtr notANumber(const QByteArray &field, const QByteArray &value)
{
    return complaintAbout(field, "invalid float number", quoted(value));
}

AnswerPtr notOneOf(const QByteArray &field, const QByteArrayList &allowed, const QByteArray &value)
{
    return complaintAbout(field, "should be one of the following; ['" + allowed.join("','") + "']", quoted(value));
}

AnswerPtr notInUnion(const QByteArray &field, const QByteArrayList &allowed, const QByteArrayList &values)
{
    QByteArrayList issues;
    for (const QByteArray &one : allowed) {
        const QByteArray about = JsonObjectText()
                                     .raw("message", quoted("should be one of the following; ['" + one + "']"))
                                     .raw("value", quotedAll(values))
                                     .text();
        issues.append(JsonObjectText().raw(field.constData(), about).text());
    }
    return complaintAbout(field, "Could not match the union against any of the items. Issues: " + jsonArray(issues),
                          quotedAll(values));
}

} // namespace escale::test
