// SPDX-License-Identifier: GPL-3.0-or-later
// A feed without a network: the bodies a server would send, through the same decoding as ApiFeed. Answers from the
// event loop.
#pragma once

#include "feed/feed.h"
#include "samplefeed/samplefeed.h"

#include <QObject>
#include <deque>

namespace escale {

class MemoryFeed final : public QObject, public Feed {
public:
    /// `name`: what the library will note as its source. `bodies` outlives the feed.
    MemoryFeed(QString name, const SampleFeed &bodies);

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] int capacity() const override;
    [[nodiscard]] Traffic traffic() const override { return m_traffic; }
    void taxonomy(Answer<Taxonomy> answer) override;
    void index(Answer<Index> answer) override;
    void statistics(Answer<Statistics> answer) override;
    void detail(const QString &id, Language language, const QByteArray &etag, Answer<Detail> answer) override;
    /// The sample refers to no picture: its icons are the interface's own.
    void picture(const QString &address, Answer<Picture> answer) override;
    void cancel() override;

private:
    /// An answer still owed; called with nothing, it is given, with an error it is refused.
    using Owed = std::function<void(const std::optional<Error> &)>;
    template <typename T> void later(Answer<T> answer, std::function<Result<T>()> work);
    QByteArray counted(const QByteArray &body);

    QString m_name;
    const SampleFeed &m_bodies;
    Traffic m_traffic;
    std::deque<Owed> m_owed;
};

} // namespace escale
