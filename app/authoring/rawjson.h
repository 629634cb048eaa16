// SPDX-License-Identifier: GPL-3.0-or-later
// JSON that is kept as it came: what an author does not touch goes back as it was read, keys in their order
// (contract-write section 0.3, 0.4). Pure functions, any thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace escale::rawjson {

struct Member {
    QString key;
    QByteArray value; ///< JSON without white space between its parts

    friend bool operator==(const Member &, const Member &) = default;
};
using Members = QList<Member>;

/// Nothing when it is no object, or not JSON in every byte: what cannot be read exactly could not be written back.
std::optional<Members> members(const QByteArray &json);
QByteArray object(const Members &members);
/// A null array when there is none.
QByteArray member(const Members &members, QStringView key);
void set(Members &members, const QString &key, const QByteArray &value);
/// The elements of a list; empty when it is none.
QList<QByteArray> elements(const QByteArray &json);
/// Nothing when it is no string.
std::optional<QString> text(const QByteArray &json);
QByteArray quoted(QStringView text);
/// The same as members() and text() where the reader goes on without what is not there: no members, no text.
Members membersOf(const QByteArray &json);
QString textOf(const Members &members, QStringView key);
/// An id, also when the server has put what it stands for in its place (contract-write section 0.4).
QString idOf(const QByteArray &json);
/// The same values, whatever the order of keys (of objects whose order says nothing: facts, places).
bool same(const QByteArray &a, const QByteArray &b);

} // namespace escale::rawjson
