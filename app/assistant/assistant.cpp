// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/assistant.h"

#include "assistant/modelrequest.h"

#include <algorithm>
#include <numeric>

namespace escale {
namespace {

constexpr qsizetype passagesRead = 6; ///< by the model that writes: more of them cost first words, and say less
constexpr int passagesNear = 18;      ///< looked for by vectors
constexpr ModelLimits briefly{std::chrono::seconds(4), std::chrono::seconds(4)}; ///< somebody waits for first words

bool samePlace(const SourcePassage &a, const SourcePassage &b)
{
    return a.fiche == b.fiche && a.language == b.language && a.section == b.section && a.fact == b.fact;
}

} // namespace

Assistant::Assistant(const EndpointSettings &settings, ModelLimits limits, Clock &clock, const QString &libraryPath,
                     QObject *parent)
    : QObject(parent), m_host(settings.base.host()), m_client(settings, limits, clock)
{
    if (!settings.reranker.isEmpty())
        m_reranker = std::make_unique<Reranker>(settings, clock);
    if (settings.embedder.isEmpty() || libraryPath.isEmpty())
        return;
    m_embedder = std::make_unique<Embedder>(settings, briefly, clock);
    m_near = std::make_unique<Worker<NearPassages>>(
        *this, QStringLiteral("near passages"),
        [libraryPath, model = settings.embedder] { return std::make_unique<NearPassages>(libraryPath, model); });
}

Assistant::~Assistant()
{
    cancel();
}

bool Assistant::mayWrite(const Answer &answer)
{
    return answer.refused == Refusal::None && answer.understood.emergency == Emergency::None &&
           !withoutInstructions(answer.passages).isEmpty();
}

WhatLeaves Assistant::whatLeaves(const QString &question, const Answer &answer, const QStringList &marked) const
{
    WhatLeaves leaves;
    leaves.question = redacted(question, marked);
    leaves.passages = withoutInstructions(answer.passages);
    leaves.host = m_host;
    leaves.model = m_client.model();
    leaves.language = answer.understood.language;
    if (!m_reranker)
        leaves.passages = leaves.passages.mid(0, passagesRead);
    if (m_embedder)
        leaves.more = passagesNear;
    leaves.characters = leaves.question.text.size();
    for (const SourcePassage &one : std::as_const(leaves.passages))
        leaves.characters += one.ficheTitle.size() + one.section.title.size() + passageText(one).size();
    return leaves;
}

quint64 Assistant::write(const WhatLeaves &leaves)
{
    cancel();
    const quint64 ticket = ++m_tickets;
    m_current = ticket;
    m_scanner = {};
    m_claims = 0;
    m_counts = {};
    findNear(ticket, leaves);
    return ticket;
}

void Assistant::findNear(quint64 ticket, const WhatLeaves &leaves)
{
    if (!m_embedder)
        return takeNear(ticket, leaves, {});
    m_embedder->embed({leaves.question.text}, [this, ticket, leaves](const Result<QList<QList<float>>> &vectors) {
        if (ticket != m_current)
            return;
        if (!vectors)
            return takeNear(ticket, leaves, {});
        LanguageSet languages;
        languages.insert(leaves.language);
        languages.insert(Language::Fr);
        m_near->ask<Result<QList<SourcePassage>>>(
            this,
            [vector = vectors->first(), languages](NearPassages &passages) {
                return passages.find(vector, languages, passagesNear);
            },
            [this, ticket, leaves](const Result<QList<SourcePassage>> &near) {
                if (ticket == m_current)
                    takeNear(ticket, leaves, near ? *near : QList<SourcePassage>());
            });
    });
}

void Assistant::takeNear(quint64 ticket, WhatLeaves leaves, const QList<SourcePassage> &near)
{
    // Both lists rank: their ranks are fused (Cormack, Clarke, Büttcher 2009), as those of the search are.
    constexpr double constant = 60;
    QList<double> weights;
    const auto weigh = [](qsizetype rank) { return 1 / (constant + double(rank) + 1); };
    for (qsizetype i = 0; i < leaves.passages.size(); ++i)
        weights.append(weigh(i));
    QList<SourcePassage> added;
    for (qsizetype rank = 0; rank < near.size(); ++rank) {
        const auto known = std::find_if(leaves.passages.cbegin(), leaves.passages.cend(),
                                        [&](const SourcePassage &one) { return samePlace(one, near.at(rank)); });
        if (known != leaves.passages.cend()) {
            weights[known - leaves.passages.cbegin()] += weigh(rank);
            continue;
        }
        leaves.passages.append(near.at(rank));
        weights.append(weigh(rank));
        added.append(near.at(rank));
    }
    QList<int> order(leaves.passages.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&weights](int a, int b) { return weights.at(a) > weights.at(b); });
    if (!added.isEmpty())
        Q_EMIT brought(ticket, added);
    if (ticket == m_current)
        rerank(ticket, leaves, order);
}

void Assistant::rerank(quint64 ticket, const WhatLeaves &leaves, const QList<int> &order)
{
    if (!m_reranker || leaves.passages.size() <= passagesRead)
        return chat(ticket, leaves, order);
    m_reranker->order(leaves.question.text, leaves.passages,
                      [this, ticket, leaves, order](const Result<QList<int>> &better) {
                          if (ticket == m_current)
                              chat(ticket, leaves, better ? *better : order);
                      });
}

void Assistant::chat(quint64 ticket, const WhatLeaves &leaves, const QList<int> &order)
{
    m_checker = std::make_unique<ClaimChecker>(leaves.passages, leaves.question);
    m_client.chat(
        leaves.question.text, leaves.passages, order.mid(0, passagesRead),
        [this, ticket](const QByteArray &bytes) { take(ticket, bytes); },
        [this, ticket](const Result<Done> &done) {
            if (ticket != m_current)
                return;
            m_current = 0;
            if (!done)
                Q_EMIT failed(ticket, done.error());
            else
                Q_EMIT written(ticket, m_counts);
        });
}

void Assistant::cancel()
{
    m_current = 0;
    if (m_embedder)
        m_embedder->cancel();
    if (m_reranker)
        m_reranker->cancel();
    m_client.cancel();
    m_checker.reset();
}

void Assistant::take(quint64 ticket, const QByteArray &bytes)
{
    for (const QByteArray &object : m_scanner.take(bytes)) {
        if (ticket != m_current || ++m_claims > mostClaims)
            return;
        const auto claim = claimFrom(object);
        if (!claim) {
            ++m_counts.withheld;
            continue;
        }
        const CheckedClaim checked = m_checker->check(*claim);
        switch (checked.display()) {
        case ClaimDisplay::Shown:
            ++m_counts.shown;
            break;
        case ClaimDisplay::Struck:
            ++m_counts.struck;
            break;
        case ClaimDisplay::Withheld:
            ++m_counts.withheld;
            break;
        }
        Q_EMIT claimed(ticket, checked);
    }
}

} // namespace escale
