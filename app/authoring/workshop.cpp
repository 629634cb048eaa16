// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/workshop.h"

#include "authoring/draftpartners.h"
#include "authoring/draftplaces.h"
#include "authoring/rawjson.h"
#include "authoring/sentences.h"
#include "base/try.h"

#include <QPointer>

namespace escale {
bool WorkshopSettings::hasSourceOf(const WorkshopSettings &other) const
{
    return feed == other.feed && secret == other.secret && trouble == other.trouble && http.proxy == other.http.proxy &&
           http.authorities == other.http.authorities;
}

Workshop::Workshop(WorkshopSettings settings, std::unique_ptr<SecretStore> secrets, Clock &clock, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_secrets(std::move(secrets)), m_clock(clock),
      m_feed(m_settings.feed, m_settings.secret, clock, m_settings.http)
{
}

Workshop::~Workshop()
{
    Q_EMIT ending();
    // Answers that are still to come are given now, and nobody listens any more.
    blockSignals(true);
    if (m_sender) {
        disconnect(m_sender.get(), nullptr, this, nullptr);
        m_sender->stop();
    }
    m_feed.cancel();
    m_sender.reset();
    m_keeper.reset(); // keeps what is not kept
}

void Workshop::begin()
{
    auto store = AuthoringStore::open(m_settings.database, m_clock);
    if (!store) {
        m_account = Account::SignedOut;
        m_trouble = store.error().sentence;
        Q_EMIT accountChanged();
        Q_EMIT said(m_trouble);
        return;
    }
    m_store = std::move(store).value();
    m_sender = std::make_unique<DraftSender>(m_feed, *m_store, m_clock);
    m_keeper = std::make_unique<DraftKeeper>(*m_store, m_clock);
    connect(m_sender.get(), &DraftSender::reported, this, &Workshop::reported);
    connect(m_sender.get(), &DraftSender::aboutToMerge, this, [this] { (void)m_keeper->keepNow(); });
    connect(m_sender.get(), &DraftSender::finished, this, [this] {
        if (std::exchange(m_again, false))
            m_sender->run();
        listHere();
        tellState();
    });
    connect(m_keeper.get(), &DraftKeeper::kept, this, [this](const QDateTime &when) {
        m_open.changed = when;
        Q_EMIT kept(when);
    });
    connect(m_keeper.get(), &DraftKeeper::failed, this, &Workshop::said);
    m_secrets->read([this](const Result<std::optional<StoredSignIn>> &found) {
        // A token is for the server that gave it, and for no other.
        if (found && *found && (*found)->feed == m_settings.feed.toString() && !m_settings.feed.isEmpty())
            return enter((*found)->email, (*found)->token, false);
        m_account = Account::SignedOut;
        Q_EMIT accountChanged();
    });
}

void Workshop::failed(const AuthorFailure &failure)
{
    if (failure.trouble == AuthorTrouble::SignedOut)
        return leaveAccount(failure.error.sentence);
    Q_EMIT said(failure.error.sentence);
}

void Workshop::setBusy(bool busy)
{
    m_busy = busy;
    tellState();
}

/// What waits is looked up when something has happened to it, not whenever somebody wants to know.
void Workshop::tellState()
{
    m_waiting.reset();
    const auto entries = m_store && isOpen() ? m_store->outbox() : Result<QList<OutboxEntry>>(QList<OutboxEntry>());
    if (entries) {
        const auto found = std::find_if(entries->begin(), entries->end(),
                                        [this](const OutboxEntry &entry) { return entry.fiche == m_open.fiche; });
        if (found != entries->end())
            m_waiting = *found;
    }
    Q_EMIT stateChanged();
}

// --- the fiche that is open ----------------------------------------------------------------------------------------

void Workshop::openFiche(const WorkshopRow &row)
{
    close();
    if (row.local != 0) { // what is here is shown at once; the server's text follows when it comes
        m_open.fiche = row.local;
        readCopy(true);
    }
    if (row.remote.isEmpty())
        return;
    m_feed.fiche(row.remote, false,
                 forThisVisit<ServerFiche>([this, row, opening = m_opening](AuthorAnswer<ServerFiche> server) {
                     if (opening != m_opening)
                         return; // the person has gone on, to another fiche or back to the list
                     if (server)
                         takeServer(row, *server.value);
                     else if (row.local == 0 || !server.failure.mayHaveHappened())
                         failed(server.failure);
                 }));
}

/// The text of the server has come for the fiche that is being opened.
void Workshop::takeServer(const WorkshopRow &row, const ServerFiche &server)
{
    if (server.inOnePiece)
        return showReadOnly(row, server);
    (void)m_keeper->keepNow();
    const auto adopted = m_store->adopt(server);
    if (!adopted)
        return Q_EMIT said(adopted.error().sentence);
    const FicheDraft before = m_open.text;
    m_open.fiche = adopted->fiche;
    readCopy(row.local == 0);
    if (row.local != 0 && m_open.text != before)
        Q_EMIT opened();
    if (!adopted->changedSince.isEmpty())
        Q_EMIT said(authoringSentence(QT_TRANSLATE_NOOP("authoring",
                                                        "Somebody else has changed this fiche since you last saved it. "
                                                        "What you wrote is in its history here.")));
    if (m_open.isChanged() && m_open.baseRevision != 0 && m_open.base != server.draft)
        Q_EMIT said(authoringSentence(
            QT_TRANSLATE_NOOP("authoring", "Somebody else has changed this fiche meanwhile. When you save, "
                                           "both texts are put together; where that cannot be, you "
                                           "choose.")));
}

void Workshop::showReadOnly(const WorkshopRow &row, const ServerFiche &server)
{
    if (row.local != 0) // what was begun here stays in sight, and is told why it cannot be sent
        return Q_EMIT said(
            authoringSentence(QT_TRANSLATE_NOOP("authoring", "The text of this fiche is written with another tool: it "
                                                             "can be read here, and changed there only.")));
    auto read = readOnlyPreview(server);
    if (!read)
        return Q_EMIT said(read.error().sentence);
    m_readOnly = ReadOnly{std::move(*read), server.ofCatalogue};
    Q_EMIT stateChanged();
}

void Workshop::readCopy(bool announce)
{
    auto copy = m_store->working(m_open.fiche);
    if (!copy) {
        m_open = {};
        Q_EMIT said(copy.error().sentence);
        return;
    }
    m_open = std::move(copy).value();
    m_openedBy = m_email;
    m_keeper->watch(m_open.fiche, [this] { return m_open.text; });
    if (announce)
        Q_EMIT opened();
    tellState();
}

void Workshop::beginFiche(Kind kind)
{
    if (m_account != Account::SignedIn)
        return;
    close();
    FicheDraft draft;
    draft.kind = kind;
    // What the server asks for (contract-write section 4): three reasons, or a step and what follows.
    if (kind == Kind::Dispositif)
        draft.why = {{newSectionKey(), {}, {}}, {newSectionKey(), {}, {}}, {newSectionKey(), {}, {}}};
    draft.how = {{newSectionKey(), {}, {}}};
    if (kind == Kind::Demarche)
        draft.next = {{newSectionKey(), {}, {}}};
    if (m_profile.structures.size() == 1)
        draft.mainSponsor = m_profile.structures.first();
    const auto fiche = m_store->begin(draft);
    if (!fiche)
        return Q_EMIT said(fiche.error().sentence);
    m_open.fiche = *fiche;
    readCopy(true);
    listHere();
}

void Workshop::close()
{
    if (m_keeper)
        m_keeper->leave();
    const bool was = isOpen() || m_readOnly;
    m_open = {};
    m_readOnly.reset();
    m_waiting.reset();
    ++m_opening;
    if (was)
        Q_EMIT stateChanged();
}

void Workshop::setText(const FicheDraft &text)
{
    if (!isOpen() || m_open.text == text)
        return;
    const bool before = m_open.isChanged();
    m_open.text = text;
    m_keeper->touched();
    if (m_open.isChanged() != before)
        Q_EMIT stateChanged();
}

Result<ReadFiche> Workshop::preview() const
{
    PreviewContext context{m_open.remote, {}};
    for (const StructureName &structure : m_structures) {
        if (structure.id == m_open.text.mainSponsor)
            context.sponsorName = structure.name;
    }
    for (const AuthorStructure &structure : m_allStructures) {
        if (context.sponsorName.isEmpty() && structure.id == m_open.text.mainSponsor)
            context.sponsorName = structure.name;
    }
    // One that this person is no member of is named by the list alone, and there only as the server has it.
    for (const WorkshopRow &row : m_rows) {
        if (context.sponsorName.isEmpty() && row.local == m_open.fiche &&
            m_open.text.mainSponsor == m_open.base.mainSponsor)
            context.sponsorName = row.sponsorName;
    }
    return previewOf(m_open.text, context);
}

void Workshop::queue(Result<qint64> entry)
{
    if (!entry)
        return Q_EMIT said(entry.error().sentence);
    m_again = m_sender->isBusy();
    m_saidLater.clear(); // asked for: an answer is due
    m_sender->run();
    tellState();
}

/// Whether what would be sent is something the server takes.
bool Workshop::isFinished()
{
    const FicheDraft &base = m_open.base, &text = m_open.text;
    const bool places = rawjson::same(base.places, text.places) || arePlacesWhole(text.places);
    const bool partners = rawjson::same(base.sponsors, text.sponsors) || arePartnersWhole(text.sponsors);
    if (!places)
        Q_EMIT said(authoringSentence(QT_TRANSLATE_NOOP("authoring",
                                                        "An address is not finished: look at what is said beside it. "
                                                        "Everything is kept here until then.")));
    else if (!partners)
        Q_EMIT said(authoringSentence(QT_TRANSLATE_NOOP("authoring",
                                                        "A partner is not finished: look at what is said beside it. "
                                                        "Everything is kept here until then.")));
    return places && partners;
}

void Workshop::save()
{
    if (!isOpen() || m_account != Account::SignedIn)
        return;
    if (const auto done = m_keeper->keepNow(); !done || !isFinished())
        return;
    queue(m_store->queueSave(m_open.fiche));
}

void Workshop::publish(qint64 fiche, const FicheDraft &text)
{
    if (!isOpen() || m_account != Account::SignedIn)
        return;
    if (m_open.fiche != fiche || m_open.text != text)
        return Q_EMIT said(
            authoringSentence(QT_TRANSLATE_NOOP("authoring", "The text has changed meanwhile, and nothing was "
                                                             "published. Look at it, then publish again.")));
    if (const auto done = m_keeper->keepNow(); !done || !isFinished())
        return;
    if (const auto saved = m_store->queueSave(m_open.fiche); !saved)
        return Q_EMIT said(saved.error().sentence);
    queue(m_store->queuePublish(m_open.fiche));
}

void Workshop::cancelSending()
{
    if (!m_waiting)
        return;
    const auto done = m_store->cancel(m_waiting->id);
    if (done && !*done)
        Q_EMIT said(authoringSentence(QT_TRANSLATE_NOOP("authoring", "It is being sent already.")));
    listHere();
    tellState();
}

QList<RevisionRow> Workshop::revisions()
{
    const auto rows = isOpen() ? m_store->revisions(m_open.fiche) : Result<QList<RevisionRow>>(QList<RevisionRow>());
    return rows ? *rows : QList<RevisionRow>();
}

Result<Done> Workshop::noteRevision()
{
    ESCALE_TRY_DONE(m_keeper->keepNow());
    return m_store->noteRevision(m_open.fiche);
}

std::optional<Workshop::Choice> Workshop::choice()
{
    const std::optional<OutboxEntry> entry = m_waiting;
    if (!entry || entry->state != OutboxState::Conflict)
        return std::nullopt;
    const auto theirs = m_store->revision(entry->theirs);
    const auto base = m_store->revision(entry->base);
    if (!theirs)
        return std::nullopt;
    (void)m_keeper->keepNow();
    Choice choice;
    choice.entry = entry->id;
    choice.theirs = *theirs;
    choice.ours = m_open.text;
    choice.base = base ? *base : *theirs;
    choice.merge = mergeDrafts(choice.base, choice.ours, choice.theirs);
    return choice;
}

void Workshop::choose(qint64 entry, const FicheDraft &text)
{
    if (const auto done = m_store->resolve(entry, text); !done)
        return Q_EMIT said(done.error().sentence);
    readCopy(true);
    save();
}

void Workshop::sendPicture(const QByteArray &png, QObject *context, std::function<void(Result<QByteArray>)> answer)
{
    if (m_account != Account::SignedIn)
        return answer(
            Error{Problem::Refused,
                  authoringSentence(QT_TRANSLATE_NOOP("authoring", "Sign in first: a picture goes to the server.")),
                  QStringLiteral("signed out")});
    const QPointer<QObject> alive(context);
    m_feed.sendPicture(png, [alive, answer = std::move(answer)](AuthorAnswer<QByteArray> picture) {
        if (alive)
            answer(picture ? Result<QByteArray>(*picture.value) : Result<QByteArray>(picture.failure.error));
    });
}

void Workshop::askCost(QObject *context, std::function<void(std::optional<PublicationCost>)> answer)
{
    if (m_open.remote.isEmpty())
        return answer(PublicationCost());
    const QPointer<QObject> alive(context);
    m_feed.fiche(m_open.remote, true, [alive, text = m_open.text, answer = std::move(answer)](auto published) {
        if (!alive)
            return;
        if (published)
            return answer(costOfPublication(published->draft, text, published->languages));
        // Not public yet: no language has anything to lose.
        if (published.failure.trouble == AuthorTrouble::NotFound)
            return answer(PublicationCost());
        answer(std::nullopt);
    });
}

void Workshop::reported(const SendReport &report)
{
    const bool here = report.fiche == m_open.fiche && isOpen();
    if (report.kind == SendReport::Kind::SignedOut)
        return leaveAccount(report.sentence);
    if (here && (report.kind == SendReport::Kind::Saved || report.kind == SendReport::Kind::Published ||
                 report.kind == SendReport::Kind::Submitted || report.kind == SendReport::Kind::LeftPublic)) {
        // A save was merged into the copy with every key in it (aboutToMerge): nothing older may be kept over it.
        if (report.kind != SendReport::Kind::Saved)
            (void)m_keeper->keepNow();
        const FicheDraft before = m_open.text;
        readCopy(false);
        if (m_open.text != before)
            Q_EMIT opened();
    }
    if (!report.changedByOthers.isEmpty())
        Q_EMIT said(authoringSentence(
            QT_TRANSLATE_NOOP("authoring", "Somebody else saved this fiche at the same time. Look at it again: "
                                           "what you wrote is in its history here.")));
    else if (report.kind == SendReport::Kind::Published)
        Q_EMIT said(authoringSentence(QT_TRANSLATE_NOOP("authoring", "Published: readers have it now.")));
    else if (!report.sentence.isEmpty() && !m_saidLater.contains(sourceOfSentence(report.sentence)))
        Q_EMIT said(report.sentence);
    if (report.kind == SendReport::Kind::Later) // tried again by itself, which does not say the same again by itself
        m_saidLater.insert(sourceOfSentence(report.sentence));
    listHere();
    tellState();
}

} // namespace escale
