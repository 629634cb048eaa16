// SPDX-License-Identifier: GPL-3.0-or-later
// JSON whose keys stay in their order, as JavaScript keeps them: what the write side of the API stores and answers.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace escale::test::ordered {

struct Member {
    QString key;
    QByteArray value; ///< JSON, without white space between its parts

    friend bool operator==(const Member &, const Member &) = default;
};
using Members = QList<Member>;

/// The members of an object in the order in which JavaScript walks them: keys that are whole numbers first, by size.
/// Nothing when `json` is no object.
std::optional<Members> members(const QByteArray &json);
QByteArray object(const Members &members);
/// A null array when there is none of that key.
QByteArray member(const Members &members, const QString &key);
void set(Members &members, const QString &key, const QByteArray &value);
void remove(Members &members, const QString &key);

/// The text of a JSON string, nothing when it is none.
std::optional<QString> text(const QByteArray &json);
QByteArray quoted(const QString &text);
/// The elements of a list; empty when it is none.
QList<QByteArray> elements(const QByteArray &json);
/// Whether it is JSON at all.
bool valid(const QByteArray &json);

} // namespace escale::test::ordered
