// SPDX-License-Identifier: GPL-3.0-or-later
// Where the files of an edition lie: on a server, or in a folder. What comes of it is bytes that nobody has looked at.
#pragma once

#include "feed/httpclient.h"

#include <QUrl>

namespace escale {

struct PackQuestion {
    QString name;      ///< relative to the folder of the index
    qint64 offset = 0; ///< with `length`: only this stretch
    qint64 length = 0; ///< 0: the whole file
    qint64 limit = 0;  ///< bytes that the whole file may have
    QByteArray etag = {};
};

struct PackBytes {
    QByteArray bytes; ///< the stretch that was asked for; another length when the file is shorter
    QByteArray etag;  ///< of a whole file; empty when there is none
    bool notModified = false;
};

/// Lives in one thread and answers there; perhaps before read() returns.
class PackSource {
public:
    using Answer = std::function<void(Result<PackBytes>)>;

    PackSource() = default;
    PackSource(const PackSource &) = delete;
    PackSource &operator=(const PackSource &) = delete;
    virtual ~PackSource() = default;

    /// Errors: NotFound; TooLarge as BadAnswer; Unreachable; CannotRead (a folder that cannot be read); Cancelled.
    virtual void read(const PackQuestion &question, Answer answer) = 0;
    [[nodiscard]] virtual Traffic traffic() const = 0;
    virtual void cancel() = 0;
};

/// `folder`: packFolderOf(). `clock` outlives it.
std::unique_ptr<PackSource> makePackSource(const QUrl &folder, const HttpLimits &limits, Clock &clock);

} // namespace escale
