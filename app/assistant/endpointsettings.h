// SPDX-License-Identifier: GPL-3.0-or-later
// Which server with a model this installation asks: off unless its operator has set `ask/endpoint`. Any server that
// speaks POST {base}/chat/completions and GET {base}/models as OpenAI's API does.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QUrl>

namespace escale {

struct EndpointSettings {
    QUrl base;                ///< without trailing slash
    QByteArray key;           ///< sent as a bearer token, and nowhere else; may be empty: a server of the house
    QString model;            ///< of /models; empty: the first that the server names
    QString authorities = {}; ///< HttpLimits::authorities
    QString reranker = {};    ///< a model that puts passages in order (reranker.h); empty: none is asked
    QString embedder = {};    ///< a model that makes vectors of texts (embedder.h); empty: none is asked

    friend bool operator==(const EndpointSettings &, const EndpointSettings &) = default;
};

/// `url`: https, or http on this machine only (a question must not cross a network in clear); no user name, password,
/// query or fragment. `keyFile`: mode 600 or less, or empty. Errors: BadConfiguration, without the key.
Result<EndpointSettings> endpointFrom(const QString &url, const QString &keyFile, const QString &model,
                                      const QString &reranker = {}, const QString &embedder = {});

} // namespace escale
