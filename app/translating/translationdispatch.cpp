// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/translationdispatch.h"

#include "translating/markedtext.h"
#include "translating/translationbody.h"

#include <QCoreApplication>
#include <utility>

namespace escale {
namespace {

QString nameOf(const QString &fiche, Language language)
{
    return fiche + u'/' + code(language);
}

} // namespace

TranslationDispatch::TranslationDispatch(TranslationDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &TranslationDesk::openChanged, this, [this] {
        readProposals();
        Q_EMIT changed();
    });
    connect(&desk, &TranslationDesk::tasksChanged, this, [this] {
        if (m_queueOf && *m_queueOf != m_desk.language())
            readQueue();
    });
}

TranslationDispatch::~TranslationDispatch() = default;

void TranslationDispatch::setAccount(AuthorFeed *feed, AuthoringStore *store, const AuthorProfile &profile)
{
    ++m_asked;
    m_telling = false; // its feed goes, and answers nobody
    m_queueIsOld = false;
    m_sender.reset();
    m_feed.reset();
    m_store = nullptr;
    m_proposals.clear();
    m_proposalsOf.clear();
    m_reports.clear();
    m_profile = profile;
    m_desk.setAccount(feed && store ? store->account() : QString());
    if (feed && store) {
        m_store = store;
        m_feed = std::make_unique<TranslationFeed>(*feed);
        m_sender = std::make_unique<TranslationSender>(*feed, *store);
        m_sender->setProfile(profile);
        connect(m_sender.get(), &TranslationSender::reported, this, &TranslationDispatch::reported);
        connect(m_sender.get(), &TranslationSender::finished, this, [this] {
            if (std::exchange(m_again, false))
                return run();
            if (std::exchange(m_queueIsOld, false))
                readQueue(); // once, however much was sent
            Q_EMIT changed();
        });
        run();
        readProposals();
    }
    readQueue();
    Q_EMIT changed();
}

void TranslationDispatch::run()
{
    if (m_sender->isBusy())
        m_again = true;
    else
        m_sender->run();
}

void TranslationDispatch::send(bool publish)
{
    if (!m_sender || !m_desk.draft())
        return;
    auto outgoing = m_desk.outgoing();
    if (!outgoing) {
        Q_EMIT failed(outgoing.error().sentence);
        return;
    }
    outgoing->publish = publish;
    if (m_proposalsOf == outgoing->fiche) {
        for (const Proposal &one : std::as_const(m_proposals))
            outgoing->seen.append(one.print);
    }
    if (const auto queued = m_store->queueTranslation(*outgoing); !queued) {
        Q_EMIT failed(queued.error().sentence);
        return;
    }
    m_reports.remove(nameOf(outgoing->fiche, outgoing->language));
    run();
    Q_EMIT changed();
}

QList<TranslationEntry> TranslationDispatch::waiting() const
{
    QList<TranslationEntry> mine;
    if (!m_store || !m_desk.draft())
        return mine;
    const auto all = m_store->translationOutbox();
    if (!all)
        return mine;
    for (const TranslationEntry &one : *all) {
        if (one.what.fiche == m_desk.draft()->fiche() && one.what.language == m_desk.language())
            mine.append(one);
    }
    return mine;
}

std::optional<TranslationReport> TranslationDispatch::last() const
{
    if (!m_desk.draft())
        return std::nullopt;
    const auto found = m_reports.constFind(nameOf(m_desk.draft()->fiche(), m_desk.language()));
    return found == m_reports.cend() ? std::nullopt : std::optional(*found);
}

void TranslationDispatch::reported(const TranslationReport &report)
{
    m_reports.insert(nameOf(report.fiche, report.language), report);
    // Somebody else's text may be why it is held: then it is among the proposals.
    if (report.kind == TranslationReport::Kind::Held && m_desk.draft() && report.fiche == m_desk.draft()->fiche())
        readProposals();
    if (report.kind == TranslationReport::Kind::Saved || report.kind == TranslationReport::Kind::Published)
        m_queueIsOld = true;
    Q_EMIT changed();
    if (report.kind == TranslationReport::Kind::SignedOut)
        Q_EMIT signedOut();
}

/// What waits for an expert; nobody else can do anything about it.
void TranslationDispatch::readQueue()
{
    const quint64 asked = ++m_queueAsked;
    m_queueOf.reset();
    if (!isExpert()) {
        m_desk.setAwaitingReview({});
        return;
    }
    const Language language = m_desk.language();
    m_queueOf = language;
    m_feed->awaitingReview(language, [this, asked, language](const AuthorAnswer<QStringList> &got) {
        if (asked == m_queueAsked && got && language == m_desk.language())
            m_desk.setAwaitingReview(*got.value);
    });
}

void TranslationDispatch::readProposals()
{
    const quint64 asked = ++m_asked;
    const QString fiche = m_desk.draft() ? m_desk.draft()->fiche() : QString();
    if (m_proposalsOf != fiche) {
        m_proposals.clear();
        m_proposalsOf.clear();
    }
    if (!m_feed || fiche.isEmpty())
        return;
    m_feed->proposals(fiche, m_desk.kind(), m_desk.language(),
                      [this, asked, fiche](AuthorAnswer<QList<TranslationProposal>> got) {
                          if (asked != m_asked || !got)
                              return; // what cannot be read now is read before anything is sent
                          m_proposals.clear();
                          m_proposalsOf = fiche;
                          for (const TranslationProposal &one : *got.value) {
                              Proposal proposal{one.author, one.authorName, {}, draftPrint(one.text)};
                              const Translation words = translationFrom(one.text, m_desk.language());
                              for (const Segment &segment : segmentsOf(m_desk.french(), words)) {
                                  if (!segment.target.isEmpty())
                                      proposal.targets.insert(segment.key, segment.target);
                              }
                              m_proposals.append(std::move(proposal));
                          }
                          Q_EMIT changed();
                      });
}

QList<SegmentProposal> TranslationDispatch::proposals() const
{
    QList<SegmentProposal> all;
    if (!m_desk.draft() || m_proposalsOf != m_desk.draft()->fiche())
        return all;
    const Segment &segment = m_desk.draft()->segments()[m_desk.current()].segment;
    const QList<Run> marks = marksOf(segment.source);
    for (const Proposal &one : m_proposals) {
        const QList<Run> target = one.targets.value(segment.key);
        const QString text = markedText(target, marks);
        const bool known =
            std::any_of(all.begin(), all.end(), [&text](const SegmentProposal &other) { return other.target == text; });
        if (!target.isEmpty() && target != segment.target && !known)
            all.append({one.author, text});
    }
    return all;
}

QList<FellowTranslator> TranslationDispatch::fellows() const
{
    QList<FellowTranslator> all;
    if (!isExpert() || !m_desk.draft() || m_proposalsOf != m_desk.draft()->fiche())
        return all;
    for (const Proposal &one : m_proposals) {
        const FellowTranslator fellow{one.id, one.author};
        if (!one.id.isEmpty() && one.id != m_profile.id && !all.contains(fellow))
            all.append(fellow);
    }
    return all;
}

void TranslationDispatch::tell(const QString &fellow, const QString &words)
{
    if (m_telling || !m_feed || !isExpert() || !m_desk.draft() || words.trimmed().isEmpty())
        return;
    m_telling = true;
    Q_EMIT changed();
    m_feed->feedback(
        m_desk.draft()->fiche(), m_desk.language(), fellow, words.trimmed(), [this](const AuthorAnswer<Done> &done) {
            m_telling = false;
            Q_EMIT changed();
            if (done)
                return Q_EMIT told({});
            Q_EMIT told(done.failure.mayHaveHappened()
                            ? QCoreApplication::translate("translating",
                                                          "No answer came: your words may have arrived or not. They "
                                                          "are still here.")
                            : done.failure.error.sentence);
        });
}

void TranslationDispatch::takeProposal(qsizetype proposal)
{
    const auto all = proposals();
    if (proposal >= 0 && proposal < all.size())
        m_desk.type(all[proposal].target);
}

} // namespace escale
