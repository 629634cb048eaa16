// SPDX-License-Identifier: GPL-3.0-or-later
// The recordings of the real server, replayed: a request that was recorded gets the recorded answer, byte for byte.
// (The recordings have many fiches in their lists and the full text of few.)
#pragma once

#include "content.h"

#include <QDir>
#include <QHash>

namespace escale::test {

class RecordedContent final : public FeedContent {
public:
    enum class Lists : quint8 {
        AsRecorded,      ///< most fiches of the index have no detail: 404, as if they had vanished meanwhile
        OnlyWhole,       ///< index and statistics speak of those fiches only whose texts were recorded
        OnlyWholeByRules ///< the same, and nothing is replayed that the rules of routes.h can make: a check on them
    };

    /// Null when `folder` has no recordings.
    static std::shared_ptr<const RecordedContent> load(const QDir &folder, Lists lists);

    [[nodiscard]] AnswerPtr exact(const Request &request, SecretState secret) const override;
    [[nodiscard]] AnswerPtr taxonomy(const QByteArray &path) const override;
    [[nodiscard]] AnswerPtr index(const QByteArray &locale) const override;
    [[nodiscard]] AnswerPtr detail(const QByteArray &id, Language language) const override;
    [[nodiscard]] ApiStatistics statistics() const override;
    [[nodiscard]] QByteArrayList detailTargets() const override;

private:
    struct Recorded {
        SecretState secret;
        QList<Header> headers; ///< asked with, besides the key
        AnswerPtr answer;
    };
    void readFolder(const QDir &folder, bool details);
    void keepWholeOnly();
    [[nodiscard]] AnswerPtr recorded(const QByteArray &target) const;

    Lists m_lists = Lists::AsRecorded;
    QMultiHash<QByteArray, Recorded> m_byRequest; ///< "GET /path?query"
    QHash<QByteArray, AnswerPtr> m_details;       ///< detail target
    QHash<QByteArray, AnswerPtr> m_indexes;       ///< locale, where it is not the recorded one
    ApiStatistics m_statistics;
};

} // namespace escale::test
