// SPDX-License-Identifier: GPL-3.0-or-later
// A translator or an expert at one computer, without a window: a working copy, an outbox and a sender on a disk that
// stays.
#pragma once

#include "authoring/authoringstore.h"
#include "translating/translationbody.h"
#include "translating/translationdraft.h"
#include "translating/translationsender.h"

#include <QTest>
#include <optional>

namespace escale::test {

constexpr int patience = 10'000; // ms

/// One person at one computer. `library`: the texts as the last sync brought them.
class Desk {
public:
    Desk(const QUrl &server, QByteArray person, QByteArray id, const QString &folder, Clock &clock)
        : m_clock(clock), m_path(folder + u'/' + QString::fromLatin1(person) + u"/authoring.sqlite"_qs),
          m_drafts(folder + u'/' + QString::fromLatin1(person)), m_person(std::move(person)), m_id(std::move(id)),
          m_feed(server, "test-site-secret", clock)
    {
        m_feed.setToken("token-of-" + m_person);
        m_feed.profile([this](AuthorAnswer<AuthorProfile> got) { m_profile = got.value; });
        if (!QTest::qWaitFor([this] { return m_profile.has_value(); }, patience))
            qFatal("no profile");
        restart();
    }
    /// As after a kill: what was in memory is gone.
    void restart()
    {
        m_sender.reset();
        m_feed.cancel();
        m_store.reset();
        auto store = AuthoringStore::open(m_path, m_clock);
        if (!store || !(*store)->use(m_profile->email))
            qFatal("no store");
        m_store = std::move(store).value();
        m_sender = std::make_unique<TranslationSender>(m_feed, *m_store);
        m_sender->setProfile(*m_profile);
        QObject::connect(m_sender.get(), &TranslationSender::reported, m_sender.get(),
                         [this](const TranslationReport &report) { reports.append(report); });
    }
    void sync(Language language)
    {
        m_language = language;
        french = read(Language::Fr);
        const Translation got = read(language);
        theirs = got.language == language ? got : Translation();
        auto draft = TranslationDraft::open(m_drafts, QString::fromLatin1(m_id), french, theirs, language);
        if (!draft)
            qFatal("no draft");
        m_draft.emplace(std::move(draft).value());
    }
    TranslationDraft &draft() { return *m_draft; }
    /// Every segment, or those whose key begins so, in words of this person.
    void translate(const QString &begins = {}, const QString &word = u"word"_qs)
    {
        for (qsizetype at = 0; at < m_draft->segments().size(); ++at) {
            if (!m_draft->segments()[at].segment.key.startsWith(begins))
                continue;
            m_draft->setTarget(at, {{word + u' ' + QString::number(at), {}, {}}});
            m_draft->setState(at, SegmentState::Done);
        }
        if (!m_draft->save())
            qFatal("not saved");
    }
    OutgoingTranslation outgoing(bool publish = false)
    {
        const auto body = translationBody(french, Kind::Dispositif, m_draft->segments(), m_language, {});
        if (!body)
            qFatal("no body");
        return {QString::fromLatin1(m_id),        m_language, body->text, body->toFinish, frenchPrint(french),
                translationPrint(french, theirs), seen,       publish};
    }
    void queue(bool publish = false)
    {
        if (!m_store->queueTranslation(outgoing(publish)))
            qFatal("not queued");
    }
    bool run()
    {
        bool done = false;
        const auto connection =
            QObject::connect(m_sender.get(), &TranslationSender::finished, m_sender.get(), [&done] { done = true; });
        m_sender->run();
        const bool in = QTest::qWaitFor([&done] { return done; }, patience);
        QObject::disconnect(connection);
        return in;
    }
    bool send(bool publish = false)
    {
        queue(publish);
        return run();
    }
    [[nodiscard]] TranslationReport last() const { return reports.isEmpty() ? TranslationReport() : reports.last(); }
    [[nodiscard]] qsizetype waiting() { return m_store->translationOutbox().value().size(); }
    [[nodiscard]] QList<TranslationProposal> proposals()
    {
        std::optional<QList<TranslationProposal>> all;
        TranslationFeed feed(m_feed);
        feed.proposals(QString::fromLatin1(m_id), Kind::Dispositif, m_language,
                       [&all](AuthorAnswer<QList<TranslationProposal>> got) {
                           all = got ? *got.value : QList<TranslationProposal>();
                       });
        if (!QTest::qWaitFor([&all] { return all.has_value(); }, patience))
            qFatal("no proposals");
        return *all;
    }
    /// As a person who opens the fiche and looks at what others have proposed.
    void look()
    {
        for (const TranslationProposal &one : proposals())
            seen.append(draftPrint(one.text));
    }
    AuthoringStore &store() { return *m_store; }
    TranslationSender &sender() { return *m_sender; }

    Translation french, theirs;
    QList<TranslationReport> reports;
    QList<QByteArray> seen;

private:
    Translation read(Language language)
    {
        std::optional<Translation> text;
        TranslationFeed feed(m_feed);
        feed.text(QString::fromLatin1(m_id), language,
                  [&text](AuthorAnswer<Detail> got) { text = got ? got->translation : Translation(); });
        if (!QTest::qWaitFor([&text] { return text.has_value(); }, patience))
            qFatal("nothing read");
        return *text;
    }

    Clock &m_clock;
    QString m_path, m_drafts;
    QByteArray m_person, m_id;
    AuthorFeed m_feed;
    std::optional<AuthorProfile> m_profile;
    std::unique_ptr<AuthoringStore> m_store;
    std::unique_ptr<TranslationSender> m_sender;
    std::optional<TranslationDraft> m_draft;
    Language m_language = Language::En;
};

} // namespace escale::test
