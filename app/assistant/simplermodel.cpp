// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/simplermodel.h"

#include "assistant/endpointerror.h"
#include "assistant/modelrequest.h"
#include "assistant/promptguard.h"
#include "fiche/runwords.h"
#include "l10n/sessions.h"

#include <QCoreApplication>
#include <algorithm>

namespace escale {
namespace {

constexpr qsizetype longestParagraph = 3'000, mostBytes = 64'000;

/// Invisible marks say nothing to a reader, and may to a model.
QString visible(const QString &text)
{
    QString words;
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Format && (c.category() != QChar::Other_Control || c == u'\n'))
            words += c;
    }
    return words;
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

SimplerModel::SimplerModel(PlainLanguageMeans means, Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_checker(means)
{
}

SimplerModel::~SimplerModel() = default;

void SimplerModel::setEndpoint(const std::optional<EndpointSettings> &endpoint)
{
    if (endpoint == m_endpoint)
        return;
    m_endpoint = endpoint;
    m_allowed = false; // another server: what leaves is shown again
    ++m_ticket;
    m_client.reset();
    if (endpoint)
        m_client = std::make_unique<ModelClient>(*endpoint, ModelLimits{}, m_clock);
    cancel();
}

void SimplerModel::begin(const AuthorParagraph &paragraph)
{
    if (!m_client || !hasLetters(wordsOfRuns(paragraph.block.runs)))
        return;
    cancel();
    m_paragraph = paragraph;
    m_now = paragraph.block;
    prepare();
}

void SimplerModel::askAgain()
{
    if (!m_now || m_state == State::None)
        return;
    AuthorParagraph again = m_paragraph;
    again.block = *m_now;
    begin(again);
}

/// What would leave; and off with it once somebody has said yes to the first.
void SimplerModel::prepare()
{
    const QString words = visible(wordsOfRuns(m_paragraph.block.runs));
    if (words.size() > longestParagraph)
        return fail(QCoreApplication::translate("assistant", "This paragraph is very long. Make two of it first."),
                    "paragraph too long");
    if (speaksToModel(words))
        return fail(QCoreApplication::translate(
                        "assistant", "This paragraph holds words that are meant for a machine, so nothing was sent."),
                    "paragraph speaks to a model");
    m_leaves = {redacted(words, m_marked), {}, m_endpoint->base.host(), m_client->model()};
    for (const QString &link : linkWords(m_paragraph.block.runs)) {
        // As it stands in what leaves: the same placeholder for the same words.
        QString kept = visible(link);
        for (const PrivateWords &one : std::as_const(m_leaves.paragraph.removed))
            kept.replace(one.words, one.placeholder);
        // A part of something hidden stands nowhere in what leaves, and stays here.
        if (!kept.isEmpty() && m_leaves.paragraph.text.contains(kept))
            m_leaves.keep.append(kept);
    }
    if (m_allowed && !m_eachTime)
        dispatch();
    else
        go(State::Preview);
}

void SimplerModel::hide(const QString &words)
{
    const QString trimmed = words.trimmed();
    if (trimmed.isEmpty() || m_marked.contains(trimmed))
        return;
    m_marked.append(trimmed);
    if (m_state == State::Preview) {
        const bool allowed = std::exchange(m_allowed, false);
        prepare();
        m_allowed = allowed;
    }
}

void SimplerModel::send()
{
    if (m_state != State::Preview)
        return;
    m_allowed = true;
    dispatch();
}

void SimplerModel::dispatch()
{
    m_said.clear();
    const quint64 ticket = ++m_ticket;
    go(State::Waiting);
    m_client->ask(
        [leaves = m_leaves](const QString &model, bool schema) {
            return simplerRequest(model, leaves.paragraph.text, leaves.keep, schema);
        },
        [this, ticket](const QByteArray &bytes) {
            if (ticket == m_ticket && m_said.size() < mostBytes)
                m_said += bytes;
        },
        [this, ticket](const Result<Done> &done) { answered(ticket, done); });
}

void SimplerModel::cancel()
{
    ++m_ticket;
    if (m_client)
        m_client->cancel();
    m_ops.clear();
    m_rewording = {};
    m_fault = WordingFault::None;
    m_trouble.reset();
    m_fits = false;
    if (m_state != State::None)
        go(State::None);
}

void SimplerModel::follow(const std::optional<Block> &now)
{
    if (m_state == State::None)
        return;
    m_now = now;
    if (now && now->runs == m_paragraph.block.runs)
        return;
    if (m_state == State::Stale)
        return;
    ++m_ticket;
    if (m_client)
        m_client->cancel();
    go(State::Stale);
}

void SimplerModel::answered(quint64 ticket, const Result<Done> &done)
{
    if (ticket != m_ticket)
        return;
    const auto proposal = done ? proposalFrom(m_said) : std::nullopt;
    m_said.clear();
    if (!proposal) {
        m_trouble = done ? endpointNoSense() : done.error();
        return go(State::Failed);
    }
    const QString original = wordsOfRuns(m_paragraph.block.runs);
    QString words = restored(proposal->text, m_leaves.paragraph);
    if (!original.contains(u'\n'))
        words = words.simplified(); // one paragraph, whatever the model's lines
    words = writtenLike(words, original);
    m_fault = m_checker.check(m_paragraph, words, m_leaves.paragraph, todayOf(m_clock));
    const auto rewording = m_fault == WordingFault::None ? Rewording::of(m_paragraph.block.runs, words) : std::nullopt;
    if (!rewording || rewording->changes() == 0) {
        m_fault = m_fault == WordingFault::None ? WordingFault::Nothing : m_fault;
        return go(State::Refused);
    }
    m_rewording = *rewording;
    m_ops = proposal->ops;
    go(State::Ready);
}

void SimplerModel::take(qsizetype change, bool taken)
{
    m_rewording.take(change, taken);
    judgeChoice();
}

void SimplerModel::takeAll(bool taken)
{
    m_rewording.takeAll(taken);
    judgeChoice();
}

void SimplerModel::judgeChoice()
{
    const QList<Run> runs = m_rewording.runs();
    auto links = linkWords(runs), had = linkWords(m_paragraph.block.runs);
    std::sort(links.begin(), links.end());
    std::sort(had.begin(), had.end());
    m_fits = m_state == State::Ready && m_rewording.taken() > 0 && links == had &&
             m_checker.facts(m_paragraph.block.runs, wordsOfRuns(runs), m_leaves.paragraph) == WordingFault::None;
    Q_EMIT chosen();
}

void SimplerModel::go(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void SimplerModel::fail(const QString &sentence, const char *cause)
{
    m_trouble = Error{Problem::Usage, sentence, QLatin1String(cause)};
    go(State::Failed);
}

} // namespace escale
