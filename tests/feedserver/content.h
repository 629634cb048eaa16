// SPDX-License-Identifier: GPL-3.0-or-later
// What a server serves. Implementations are safe to use from several threads: a test changes the content while the
// server's thread reads it.
#pragma once

#include "answer.h"
#include "samplefeed/apifiche.h"

#include <optional>

namespace escale::test {

enum class SecretState : quint8 { Missing, Wrong, Right };

class FeedContent {
public:
    FeedContent() = default;
    FeedContent(const FeedContent &) = delete;
    FeedContent &operator=(const FeedContent &) = delete;
    virtual ~FeedContent() = default;

    /// An answer known for exactly this request, which stands above every rule; null: the rules decide.
    [[nodiscard]] virtual AnswerPtr exact(const Request &, SecretState) const { return nullptr; }
    /// `path`: /langues, /themes or /needs.
    [[nodiscard]] virtual AnswerPtr taxonomy(const QByteArray &path) const = 0;
    /// All published fiches; any locale that is none of the eight means French (contract 1.7).
    [[nodiscard]] virtual AnswerPtr index(const QByteArray &locale) const = 0;
    /// Null: no such fiche, or not published (contract 0.4).
    [[nodiscard]] virtual AnswerPtr detail(const QByteArray &id, Language language) const = 0;
    [[nodiscard]] virtual ApiStatistics statistics() const = 0;
    /// The detail targets a full sync asks for: one per fiche and available language.
    [[nodiscard]] virtual QByteArrayList detailTargets() const = 0;
};

QByteArray detailTarget(const QByteArray &id, Language language);

} // namespace escale::test
