// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/machinetranslation.h"

#include "assistant/endpointerror.h"
#include "assistant/modelrequest.h"
#include "assistant/proposal.h"
#include "base/try.h"
#include "translating/markedtext.h"

#include <QCoreApplication>
#include <algorithm>

namespace escale {

bool refusesProposal(TranslationCheck check)
{
    switch (check) {
    case TranslationCheck::Missing:
    case TranslationCheck::Numbers:
    case TranslationCheck::Phones:
    case TranslationCheck::Addresses:
    case TranslationCheck::Untranslated:
    case TranslationCheck::Script:
    case TranslationCheck::Direction:
        return true;
    default:
        return false;
    }
}

MachineTranslation::MachineTranslation(TranslationDesk &desk, Clock &clock, QObject *parent)
    : ConsentedRequest(clock, parent), m_desk(desk)
{
    connect(&desk, &TranslationDesk::currentChanged, this, &MachineTranslation::follow);
    connect(&desk, &TranslationDesk::openChanged, this, &MachineTranslation::follow);
}

MachineTranslation::~MachineTranslation() = default;

void MachineTranslation::begin()
{
    if (!hasModel() || !m_desk.draft() || m_desk.draft()->segments().isEmpty())
        return;
    const Segment &segment = m_desk.draft()->segments()[m_desk.current()].segment;
    const QString words = wordsOf(segment.source);
    if (std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); }))
        return;
    cancel();
    m_fiche = m_desk.draft()->fiche();
    m_language = m_desk.language();
    m_segment = segment;
    prepare();
}

Result<ConsentedRequest::Parcel> MachineTranslation::parcel(const QStringList &hidden)
{
    ESCALE_TRY(
        m_sent,
        asItMayLeave(
            markedText(m_segment.source, marksOf(m_segment.source)), hidden, Joiners::Keep,
            {QCoreApplication::translate("translating", "This segment is too long for a machine proposal."),
             QCoreApplication::translate("translating", "The French holds words that are meant for a machine, so "
                                                        "nothing was sent.")}));
    return Parcel{m_sent.text, m_sent.removed,
                  [text = m_sent.text, language = m_language](const QString &model, bool schema) {
                      return translationRequest(model, text, language, schema);
                  }};
}

void MachineTranslation::forget()
{
    m_target.clear();
    m_findings.clear();
}

/// Another segment, fiche or language, or another French: the proposal is of no use any more.
void MachineTranslation::follow()
{
    if (state() == State::None)
        return;
    const TranslationDraft *draft = m_desk.draft();
    if (draft && draft->fiche() == m_fiche && draft->language() == m_language && !draft->segments().isEmpty()) {
        const Segment &now = draft->segments()[m_desk.current()].segment;
        if (now.key == m_segment.key && now.source == m_segment.source)
            return;
    }
    cancel();
}

void MachineTranslation::judge(const QByteArray &said)
{
    const auto proposal = proposalFrom(said);
    if (!proposal)
        return fail(endpointNoSense());
    const QString source = markedText(m_segment.source, marksOf(m_segment.source));
    QString words = withoutInvisible(proposal->text, Joiners::Keep);
    // A placeholder that was not sent stands for nothing, one that was left out was somebody; words to a model are none
    // to a reader.
    const auto &hidden = m_sent.removed;
    const bool leavesOut = std::any_of(hidden.cbegin(), hidden.cend(), [&](const PrivateWords &one) {
        const bool unchecked = one.kind == PrivateKind::Name || one.kind == PrivateKind::Marked; // figures are below
        return unchecked && !words.contains(one.placeholder);
    });
    if (words.isEmpty() || leavesOut || hasStrangePlaceholder(words, m_sent) || speaksToModel(words))
        return fail(endpointNoSense());
    words = restored(words, m_sent);
    if (!source.contains(u'\n'))
        words = words.simplified(); // one segment, whatever the model's lines
    Segment judged = m_segment;
    judged.target = runsFromMarked(words, marksOf(m_segment.source));
    m_findings = checkSegment(judged, m_language);
    const bool refused = std::any_of(m_findings.cbegin(), m_findings.cend(),
                                     [](const TranslationFinding &finding) { return refusesProposal(finding.check); });
    if (!refused && hasNewMarkup(wordsOf(judged.target), wordsOf(m_segment.source))) {
        m_findings.clear();
        return fail(endpointNoSense());
    }
    m_target = refused ? QString() : words;
    finish(refused ? State::Refused : State::Ready);
}

void MachineTranslation::take()
{
    if (state() != State::Ready)
        return;
    const QString words = m_target; // typing tells follow(), and cancel() forgets
    cancel();
    m_desk.type(words);
    m_desk.setState(SegmentState::ToCheck); // never done by itself
}

} // namespace escale
