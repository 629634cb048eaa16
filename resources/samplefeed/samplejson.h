// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the JSON sources of the sample library, where every mistake is the writer's to correct: an error says in
// which file, on which line, and what is expected there.
#pragma once

#include "base/error.h"

#include <QByteArrayList>
#include <QDir>
#include <optional>
#include <simdjson.h>

namespace escale::sample {

/// `cause` reads "file:line: what is wrong".
Error mistake(const QString &file, int line, const QString &what);

Result<QByteArray> readFile(const QString &file);

/// One JSON file. Its values point into it: it must outlive them.
class JsonSource {
public:
    /// Errors: CannotRead, BadAnswer (with the line).
    static Result<std::unique_ptr<JsonSource>> open(const QString &file);

    [[nodiscard]] simdjson::dom::element root() const { return m_root; }
    /// A mistake at the first line that has `"key"` after the line of `near`; line 1 when there is none.
    [[nodiscard]] Error mistakeAt(const QByteArray &key, const QString &what, const QByteArray &near = {}) const;

private:
    QString m_file;
    QByteArray m_text;
    simdjson::dom::parser m_parser;
    simdjson::dom::element m_root;
};

/// The value as compact JSON text, members in their order.
QByteArray compact(simdjson::dom::element value);
std::optional<QByteArray> stringMember(simdjson::dom::object object, const char *key);
std::optional<qint64> integerMember(simdjson::dom::object object, const char *key);
std::optional<simdjson::dom::element> member(simdjson::dom::object object, const char *key);

} // namespace escale::sample
