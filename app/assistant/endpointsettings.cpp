// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/endpointsettings.h"

#include "base/try.h"
#include "feed/feedurl.h"

#include <QCoreApplication>

namespace escale {

Result<EndpointSettings> endpointFrom(const QString &url, const QString &keyFile, const QString &model,
                                      const QString &reranker, const QString &embedder)
{
    // The rules for a feed's address are these rules; only the words are about another server.
    const auto base = feedUrlFrom(url);
    if (!base)
        return Error{Problem::BadConfiguration,
                     QCoreApplication::translate(
                         "assistant", "The address of the server with the model is not usable. It begins with "
                                      "https:// and holds no user name and no password."),
                     QStringLiteral("ask endpoint: ") + base.error().cause};
    EndpointSettings settings{*base, {}, model.trimmed(), {}, reranker.trimmed(), embedder.trimmed()};
    if (!keyFile.isEmpty()) {
        ESCALE_TRY(auto key, siteSecretFrom(keyFile));
        settings.key = std::move(key);
    }
    return settings;
}

} // namespace escale
