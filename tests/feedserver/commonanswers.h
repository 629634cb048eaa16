// SPDX-License-Identifier: GPL-3.0-or-later
// What many parts of the API say in the same words.
#pragma once

#include "answer.h"
#include "authorsjson.h"

#include <QByteArrayList>
#include <QStringList>

namespace escale::test {

/// In the order the server tries them, which shows in its messages.
inline const QByteArrayList locales{"fr", "en", "uk", "ti", "ar", "ps", "ru", "fa"};
/// The lists of sections that a text has.
inline const QStringList sectionGroups{QStringLiteral("why"), QStringLiteral("how"), QStringLiteral("next")};

inline bool isObjectId(const QByteArray &id)
{
    return id.size() == 24 && QByteArray::fromHex(id).toHex() == id.toLower();
}

inline AnswerPtr success(const QByteArray &data = {})
{
    return Answer::json(200, data.isNull() ? QByteArray(R"({"text":"success"})")
                                           : R"({"text":"success","data":)" + data + '}');
}

inline AnswerPtr says(int status, const QString &message, const QByteArray &rest = {})
{
    return Answer::json(status, R"({"message":)" + ordered::quoted(message) + rest + '}');
}

inline AnswerPtr blocked()
{
    return says(401, QStringLiteral("[authentication] Request blocked via API"),
                R"(,"data":{"securityName":"fromSite","roles":[],"userId":null})");
}

inline AnswerPtr noToken(int status = 403, const QString &message = QStringLiteral("[authentication] No token found"))
{
    return says(status, message, R"(,"data":{"securityName":"jwt","roles":[],"userId":null})");
}

/// One member of the object of a 422.
inline QByteArray complaint(const QString &path, const QString &message, const QByteArray &value = {})
{
    return ordered::quoted(QStringLiteral("body.") + path) + R"(:{"message":)" + ordered::quoted(message) +
           (value.isNull() ? QByteArray() : ",\"value\":" + value) + '}';
}

} // namespace escale::test
