// SPDX-License-Identifier: GPL-3.0-or-later
// One request as it came, and the parts of the contract's API it may ask for.
#pragma once

#include <QByteArray>
#include <QList>

namespace escale::test {

/// What a request is about; `All` is for selecting, no request has it.
enum class Endpoint : quint8 { All, Index, Taxonomy, Statistics, Detail, Other };

using Header = std::pair<QByteArray, QByteArray>;

struct Request {
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QByteArray path;   ///< as sent
    QByteArray query;  ///< without the question mark
    bool keepAlive = true;
    bool http10 = false;
    QList<Header> headers;
    QByteArray body;
    Endpoint endpoint = Endpoint::Other;

    /// The first header of that name (lower case given), or a null array.
    [[nodiscard]] QByteArray header(const char *lowerCaseName) const;
    [[nodiscard]] bool hasHeader(const char *lowerCaseName) const { return !header(lowerCaseName).isNull(); }
};

/// Lower case, without the one trailing slash Express tolerates (contract 1.1).
QByteArray canonicalPath(const QByteArray &path);
Endpoint endpointOf(const QByteArray &canonicalPath);

} // namespace escale::test
