// SPDX-License-Identifier: GPL-3.0-or-later
// The query of a request, and what the API says when it does not like it (contract 1.7): 422 with one message a field,
// worded as the recordings have it.
#pragma once

#include "answer.h"

#include <QByteArrayList>

namespace escale::test {

class Query {
public:
    explicit Query(const QByteArray &text);

    [[nodiscard]] bool has(const QByteArray &key) const { return !values(key).isEmpty(); }
    /// Every value of the key, decoded, in order.
    [[nodiscard]] QByteArrayList values(const QByteArray &key) const;
    [[nodiscard]] QByteArray value(const QByteArray &key) const { return values(key).value(0); }
    /// The first key that is none of `known`; empty if all are.
    [[nodiscard]] QByteArray stranger(const QByteArrayList &known) const;

private:
    QList<std::pair<QByteArray, QByteArray>> m_pairs;
};

// 422 answers about one field; `field` as the server names it: "locale", "query.type", "facets.$0".
AnswerPtr required(const QByteArray &field, const QByteArray &key);
AnswerPtr excess(const QByteArray &field, const QByteArray &key);
AnswerPtr notANumber(const QByteArray &field, const QByteArray &value);
AnswerPtr notOneOf(const QByteArray &field, const QByteArrayList &allowed, const QByteArray &value);
/// A union of literals: one complaint per member. `values`: more than one when the key was repeated.
AnswerPtr notInUnion(const QByteArray &field, const QByteArrayList &allowed, const QByteArrayList &values);

} // namespace escale::test
