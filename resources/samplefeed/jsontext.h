// SPDX-License-Identifier: GPL-3.0-or-later
// Writing JSON text whose keys stay in the order they were given (contract 0.7), as JavaScript's JSON.stringify writes
// it: no white space, UTF-8, only quotes, backslashes and control characters escaped.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace escale {

/// The text between quotes, escaped.
QByteArray jsonString(const QString &text);
/// The items, each a JSON text already, in brackets.
QByteArray jsonArray(const QByteArrayList &items);
/// Each item as a JSON string, in brackets.
QByteArray jsonStrings(const QByteArrayList &items);
/// `{"text":"success","data":…}` (contract 1.4).
QByteArray successEnvelope(const QByteArray &data);

class JsonObjectText {
public:
    JsonObjectText &raw(const char *key, const QByteArray &json);
    JsonObjectText &string(const char *key, const QString &text) { return raw(key, jsonString(text)); }
    /// Plain ASCII that needs no escaping: ids, dates, codes.
    JsonObjectText &ascii(const char *key, const QByteArray &text) { return raw(key, '"' + text + '"'); }
    JsonObjectText &number(const char *key, qint64 value) { return raw(key, QByteArray::number(value)); }
    JsonObjectText &boolean(const char *key, bool value) { return raw(key, value ? "true" : "false"); }
    [[nodiscard]] QByteArray text() const { return '{' + m_members + '}'; }

private:
    QByteArray m_members;
};

} // namespace escale
