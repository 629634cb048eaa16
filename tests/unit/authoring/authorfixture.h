// SPDX-License-Identifier: GPL-3.0-or-later
// A server with the write contract, somebody's account, a database of their own and what sends from it; the clock is
// turned by hand.
#pragma once

#include "authoring/draftsender.h"
#include "feedserver/authorscontent.h"
#include "feedserver/feedserver.h"
#include "manualclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace escale::test {

inline constexpr int patience = 10'000; // milliseconds that a test may wait for an event

inline QByteArray html(const char *text)
{
    return R"(<p dir=\"ltr\"><span style=\"white-space: pre-wrap;\">)" + QByteArray(text) + "</span></p>";
}

/// A complete programme, as the recordings have one.
inline QByteArray completeFields()
{
    return R"({"titreInformatif":"Apprendre à nager","titreMarque":"Piscine exemple","abstract":"Des cours gratuits pour adultes.",)"
           R"("what":")" +
           html("Des cours le samedi.") + R"(<p><br></p>)" + html("Le bonnet est prêté.") +
           R"(","why":{"11111111-1111-4111-a111-111111111111":{"title":"Être à l’aise","text":")" +
           html("Avec un maître-nageur.") +
           R"("},"22222222-2222-4222-a222-222222222222":{"title":"Rencontrer","text":")" + html("Des groupes de dix.") +
           R"("},"33333333-3333-4333-a333-333333333333":{"title":"Se soigner","text":")" + html("Le dos.") +
           R"("}},"how":{"44444444-4444-4444-a444-444444444444":{"title":"Appeler","text":")" +
           html("Au 01 00 00 00 00.") + R"("},"55555555-5555-4555-a555-555555555555":{"title":"Venir","text":")" +
           html("Le samedi.") +
           R"("}},"theme":"630000000000000000000001","mainSponsor":"640000000000000000000001",)"
           R"("metadatas":{"location":["75 - Paris"],"frenchLevel":["A1","A2"],"publicStatus":["refugie"],"public":null,)"
           R"("conditions":null,"timeSlots":["monday"],"age":{"type":"moreThan","ages":[18]},"price":{"values":[0]},)"
           R"("commitment":{"amountDetails":"between","hours":[2,4],"timeUnit":"hours"},)"
           R"("frequency":{"amountDetails":"minimum","hours":1,"timeUnit":"hours","frequencyUnit":"week"}},)"
           R"("map":[{"title":"Bassin","address":"1 rue Exemple, 75010 Paris","lat":48.87,"lng":2.36}]})";
}

inline QString plainHtml(const QString &text)
{
    return QStringLiteral("<p dir=\"ltr\"><span style=\"white-space: pre-wrap;\">%1</span></p>").arg(text);
}

/// One person at one computer.
class AuthorDesk {
public:
    AuthorDesk(const FeedServer &server, const QByteArray &person, const QString &folder, Clock &clock)
        : m_clock(clock), m_path(folder + u'/' + QString::fromLatin1(person) + QStringLiteral("/authoring.sqlite")),
          m_person(person), m_feed(server.url(), "test-site-secret", clock)
    {
        m_feed.setToken("token-of-" + person);
        open();
    }

    /// As after a kill: what was in memory is gone.
    void open()
    {
        m_sender.reset();
        m_feed.cancel();
        m_store.reset();
        auto store = AuthoringStore::open(m_path, m_clock);
        if (!store)
            qFatal("no store: %s", qPrintable(store.error().cause));
        m_store = std::move(store).value();
        if (!m_store->use(QString::fromLatin1(m_person) + QStringLiteral("@exemple.test")))
            qFatal("no account");
        m_sender = std::make_unique<DraftSender>(m_feed, *m_store, m_clock);
        QObject::connect(m_sender.get(), &DraftSender::reported, m_sender.get(),
                         [this](const SendReport &report) { reports.append(report); });
    }

    /// Everything that can be sent now.
    bool send()
    {
        bool done = false;
        const auto connection =
            QObject::connect(m_sender.get(), &DraftSender::finished, m_sender.get(), [&done] { done = true; });
        m_sender->run();
        const bool in = QTest::qWaitFor([&done] { return done; }, patience);
        QObject::disconnect(connection);
        return in;
    }

    /// The local id of a fiche as the server has it now.
    qint64 fetch(const QByteArray &id)
    {
        qint64 local = 0;
        bool done = false;
        m_feed.fiche(QString::fromLatin1(id), false, [&](AuthorAnswer<ServerFiche> fiche) {
            done = true;
            if (!fiche)
                return qWarning("not fetched: %s", qPrintable(fiche.failure.error.cause));
            const auto adopted = m_store->adopt(*fiche.value);
            if (!adopted)
                return qWarning("not adopted: %s", qPrintable(adopted.error().cause));
            local = adopted->fiche;
            changedSince = adopted->changedSince;
        });
        (void)QTest::qWaitFor([&done] { return done; }, patience);
        return local;
    }

    /// Changes the working copy and puts it into the outbox.
    void write(qint64 fiche, const std::function<void(FicheDraft &)> &change)
    {
        auto copy = m_store->working(fiche);
        if (!copy)
            qFatal("no copy");
        change(copy->text);
        if (!m_store->keep(fiche, copy->text) || !m_store->queueSave(fiche))
            qFatal("not kept");
    }

    [[nodiscard]] AuthoringStore &store() { return *m_store; }
    [[nodiscard]] AuthorFeed &feed() { return m_feed; }
    [[nodiscard]] DraftSender &sender() { return *m_sender; }
    [[nodiscard]] SendReport last() const { return reports.isEmpty() ? SendReport() : reports.last(); }
    [[nodiscard]] QList<OutboxEntry> outbox() { return m_store->outbox().value(); }

    QList<SendReport> reports;
    QStringList changedSince;

private:
    Clock &m_clock;
    QString m_path;
    QByteArray m_person;
    AuthorFeed m_feed;
    std::unique_ptr<AuthoringStore> m_store;
    std::unique_ptr<DraftSender> m_sender;
};

class AuthorFixture {
protected:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::shared_ptr<AuthorsContent> m_content;
    std::unique_ptr<FeedServer> m_server;

    /// `base`: what the server has beside the fiches of authors.
    void start(std::shared_ptr<const FeedContent> base = nullptr)
    {
        m_server.reset();
        m_content = std::make_shared<AuthorsContent>(std::move(base));
        m_server = std::make_unique<FeedServer>(m_content);
        QVERIFY(QDir(m_folder.path()).removeRecursively());
        QVERIFY(QDir().mkpath(m_folder.path()));
    }

    AuthorDesk desk(const QByteArray &person) { return {*m_server, person, m_folder.path(), m_clock}; }

    [[nodiscard]] QString text(const QByteArray &id, const char *key) const
    {
        return ordered::text(m_content->field(id, key)).value_or(QString());
    }

    /// Writes that changed something on the server, by the beginning of their line.
    [[nodiscard]] int effects(const QByteArray &beginning) const
    {
        int count = 0;
        for (const QByteArray &effect : m_content->effects())
            count += effect.startsWith(beginning) ? 1 : 0;
        return count;
    }
};

} // namespace escale::test
