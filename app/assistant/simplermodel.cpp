// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/simplermodel.h"

#include "assistant/endpointerror.h"
#include "assistant/modelrequest.h"
#include "base/try.h"
#include "fiche/runwords.h"
#include "l10n/sessions.h"

#include <QCoreApplication>
#include <algorithm>

namespace escale {
namespace {

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

SimplerModel::SimplerModel(PlainLanguageMeans means, Clock &clock, QObject *parent)
    : ConsentedRequest(clock, parent), m_checker(means)
{
}

SimplerModel::~SimplerModel() = default;

void SimplerModel::begin(const AuthorParagraph &paragraph)
{
    if (!hasModel() || !hasLetters(wordsOfRuns(paragraph.block.runs)))
        return;
    cancel();
    m_paragraph = paragraph;
    m_now = paragraph.block;
    prepare();
}

void SimplerModel::askAgain()
{
    if (!m_now || state() == State::None)
        return;
    AuthorParagraph again = m_paragraph;
    again.block = *m_now;
    begin(again);
}

Result<ConsentedRequest::Parcel> SimplerModel::parcel(const QStringList &hidden)
{
    ESCALE_TRY(
        m_sent,
        asItMayLeave(
            wordsOfRuns(m_paragraph.block.runs), hidden, Joiners::Drop,
            {QCoreApplication::translate("assistant", "This paragraph is very long. Make two of it first."),
             QCoreApplication::translate("assistant", "This paragraph holds words that are meant for a machine, so "
                                                      "nothing was sent.")}));
    m_keep.clear();
    for (const QString &link : linkWords(m_paragraph.block.runs)) {
        // As it stands in what leaves: the same placeholder for the same words.
        QString kept = withoutInvisible(link);
        for (const PrivateWords &one : std::as_const(m_sent.removed))
            kept.replace(one.words, one.placeholder);
        // A part of something hidden stands nowhere in what leaves, and stays here.
        if (!kept.isEmpty() && m_sent.text.contains(kept))
            m_keep.append(kept);
    }
    return Parcel{m_sent.text, m_sent.removed, [text = m_sent.text, keep = m_keep](const QString &model, bool schema) {
                      return simplerRequest(model, text, keep, schema);
                  }};
}

void SimplerModel::forget()
{
    m_ops.clear();
    m_rewording = {};
    m_fault = WordingFault::None;
    m_fits = false;
}

void SimplerModel::follow(const std::optional<Block> &now)
{
    if (state() == State::None)
        return;
    m_now = now;
    if (!now || now->runs != m_paragraph.block.runs)
        outdate();
}

void SimplerModel::judge(const QByteArray &said)
{
    const auto proposal = proposalFrom(said);
    if (!proposal)
        return fail(endpointNoSense());
    const QString original = wordsOfRuns(m_paragraph.block.runs);
    QString words = restored(proposal->text, m_sent);
    if (!original.contains(u'\n'))
        words = words.simplified(); // one paragraph, whatever the model's lines
    words = writtenLike(words, original);
    m_fault = m_checker.check(m_paragraph, words, m_sent, todayOf(clock()));
    const auto rewording = m_fault == WordingFault::None ? Rewording::of(m_paragraph.block.runs, words) : std::nullopt;
    if (!rewording || rewording->changes() == 0) {
        m_fault = m_fault == WordingFault::None ? WordingFault::Nothing : m_fault;
        return finish(State::Refused);
    }
    m_rewording = *rewording;
    m_ops = proposal->ops;
    finish(State::Ready);
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
    m_fits = state() == State::Ready && m_rewording.taken() > 0 && links == had &&
             m_checker.facts(m_paragraph.block.runs, wordsOfRuns(runs), m_sent) == WordingFault::None;
    Q_EMIT chosen();
}

} // namespace escale
