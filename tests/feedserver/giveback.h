// SPDX-License-Identifier: GPL-3.0-or-later
// What readers give back, as the real server keeps it (contract-write 10; recordings-write/reader): thanks and
// suggestions of a fiche, links by SMS. Stands before another content; thread-safe.
#pragma once

#include "content.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

namespace escale::test {

class GiveBackContent final : public FeedContent {
public:
    explicit GiveBackContent(std::shared_ptr<const FeedContent> before) : m_before(std::move(before)) {}

    struct Suggestion {
        QByteArray fiche, key, words;
        friend bool operator==(const Suggestion &, const Suggestion &) = default;
    };
    struct Message {
        QByteArray phone, fiche, url, locale;
        friend bool operator==(const Message &, const Message &) = default;
    };
    [[nodiscard]] int mercis(const QByteArray &fiche) const;
    [[nodiscard]] QList<Suggestion> suggestions() const;
    /// Ids that were not there: the server makes records for them (contract-write 10).
    [[nodiscard]] QByteArrayList phantoms() const;
    [[nodiscard]] QList<Message> messages() const;
    /// Counted by POST views, of type "web"; of ids that are not there too, as the server does.
    [[nodiscard]] int views(const QByteArray &fiche) const;

    [[nodiscard]] AnswerPtr exact(const Request &request, SecretState secret) const override;
    [[nodiscard]] AnswerPtr taxonomy(const QByteArray &path) const override { return m_before->taxonomy(path); }
    [[nodiscard]] AnswerPtr index(const QByteArray &locale) const override { return m_before->index(locale); }
    [[nodiscard]] AnswerPtr detail(const QByteArray &id, Language language) const override;
    [[nodiscard]] ApiStatistics statistics() const override { return m_before->statistics(); }
    [[nodiscard]] QByteArrayList detailTargets() const override { return m_before->detailTargets(); }

private:
    [[nodiscard]] AnswerPtr merci(const QByteArray &id) const;
    [[nodiscard]] AnswerPtr suggestion(const QByteArray &id, const QByteArray &body) const;
    [[nodiscard]] AnswerPtr message(const QByteArray &body) const;
    [[nodiscard]] AnswerPtr view(const QByteArray &id, const QByteArray &body) const;

    std::shared_ptr<const FeedContent> m_before;
    mutable QMutex m_mutex;
    mutable QHash<QByteArray, int> m_mercis, m_views;
    mutable QList<Suggestion> m_suggestions;
    mutable QByteArrayList m_phantoms;
    mutable QList<Message> m_messages;
};

} // namespace escale::test
