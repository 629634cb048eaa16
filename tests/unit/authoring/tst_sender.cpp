// SPDX-License-Identifier: GPL-3.0-or-later
// An author cannot fall into a trap of the write contract: against a server that has each of them.
#include "authorfixture.h"
#include "authoring/htmlwriter.h"
#include "feed/richtext.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUuid>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

class TestSender final : public QObject, protected AuthorFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    // --- section 0 ---

    void aSaveThatChangesNothingSendsNothing()
    {
        const QByteArray id = m_content->addPublic(completeFields(), {"fr", "en", "ar"});
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        QVERIFY(fiche > 0);
        QCOMPARE(desk.store().queueSave(fiche).value(), 0);
        QVERIFY(desk.send());
        QVERIFY(m_content->effects().isEmpty());
        QVERIFY(!m_content->fiche(id).draft); // `{}` is a save too, and makes a copy (contract-write 3)
    }

    void onlyTheFieldThatChangedIsSent()
    {
        const QByteArray id = m_content->addPublic(completeFields(), {"fr", "en"});
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        desk.write(fiche, [](FicheDraft &text) { text.abstract = QStringLiteral("Nager, gratuitement."); });
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Saved);
        QCOMPARE(m_content->effects().size(), 1);
        QVERIFY(m_content->effects().first().endsWith(R"( {"abstract":"Nager, gratuitement."})"));
        // What was not touched is what it was, byte for byte.
        QCOMPARE(m_content->field(id, "what"), ordered::member(*ordered::members(completeFields()), u"what"_qs));
    }

    void aGroupIsSentWholeInItsOrderWithItsKeys()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        desk.write(desk.fetch(id), [](FicheDraft &text) {
            text.why.append({newSectionKey(), u"Rire"_qs, plainHtml(u"En groupe."_qs)});
            text.why.move(2, 0);
        });
        QVERIFY(desk.send());
        const auto why = ordered::members(m_content->field(id, "why"));
        QCOMPARE(why->size(), 4);
        QCOMPARE(why->first().key, u"33333333-3333-4333-a333-333333333333"_qs);
        const QString key = why->last().key;
        QCOMPARE(key, key.toLower());
        QVERIFY(!key.contains(u'.'));
        QCOMPARE(QUuid(key).version(), QUuid::Random);
    }

    /// Section 0.5: it would take the fiche off the public.
    void publishingIsNotAskedForWhereThereIsNoCopy()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        QVERIFY(desk.store().queuePublish(desk.fetch(id)));
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Held);
        QVERIFY(!desk.last().sentence.isEmpty());
        QCOMPARE(m_content->fiche(id).status, u"Actif"_qs);
        QVERIFY(m_content->effects().isEmpty());
    }

    void aRevisionIsPublishedAndStaysPublic()
    {
        const QByteArray id = m_content->addPublic(completeFields(), {"fr", "en"});
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        desk.write(fiche, [](FicheDraft &text) { text.title = u"Savoir nager"_qs; });
        QVERIFY(desk.store().queuePublish(fiche));
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Published);
        QCOMPARE(m_content->fiche(id).status, u"Actif"_qs);
        QVERIFY(!m_content->fiche(id).draft);
        QCOMPARE(text(id, "titreInformatif"), u"Savoir nager"_qs);
        QVERIFY(desk.outbox().isEmpty());
    }

    /// Somebody else publishes between our look and our call: nothing can stop that, so it is told.
    void aFicheThatLeftThePublicIsToldAtOnce()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        desk.write(fiche, [](FicheDraft &text) { text.title = u"Savoir nager"_qs; });
        QVERIFY(desk.send());
        QVERIFY(desk.store().queuePublish(fiche));
        m_server->beforeEach([this, id](const Request &request) {
            if (request.path.endsWith("/publish"))
                m_content->ask("colleague", "PATCH", "/dispositifs/" + id + "/publish", "{}");
        });
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::LeftPublic);
        QVERIFY(desk.last().sentence.contains(u"administrator"_qs));
    }

    /// Section 0.6: the effect was there, the answer is a 500.
    void aSaveThatAnswered500AfterItsEffectIsDoneOnce()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        desk.write(fiche, [](FicheDraft &text) { text.title = u"Savoir nager"_qs; });
        m_server->setFaults({Fault{FaultKind::Status, Endpoint::Detail, 500, {}, 1, 1, 1, "PATCH"}});
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Saved);
        QCOMPARE(effects("PATCH"), 1);
        QVERIFY(desk.outbox().isEmpty());
    }

    void aSaveThatAnswered500BeforeItsEffectWaitsForThePerson()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        desk.write(fiche, [](FicheDraft &text) { text.title = u"Savoir nager"_qs; });
        m_content->failNext({"PATCH", "/dispositifs/", 500});
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Held);
        QVERIFY(!desk.outbox().first().sentence.isEmpty());
        QVERIFY(desk.send()); // not by itself
        QCOMPARE(effects("PATCH"), 0);
        QVERIFY(desk.store().queueSave(fiche).value() > 0); // pressed again
        QVERIFY(desk.send());
        QCOMPARE(effects("PATCH"), 1);
        QCOMPARE(text(id, "titreInformatif"), u"Savoir nager"_qs);
    }

    // --- a new fiche: no key against repetition (section 3) ---

    void aCreateWhoseAnswerWasLostIsFoundAgain_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("500 after the effect") << int(FaultKind::Status);
        QTest::newRow("connection reset") << int(FaultKind::Reset);
        QTest::newRow("half an answer") << int(FaultKind::Truncated);
        QTest::newRow("a portal's page") << int(FaultKind::Html);
    }
    void aCreateWhoseAnswerWasLostIsFoundAgain()
    {
        QFETCH(int, kind);
        AuthorDesk desk = this->desk("author");
        const qint64 fiche = newFiche(desk);
        Fault fault{FaultKind(kind), Endpoint::Index, FaultKind(kind) == FaultKind::Html ? 200 : 500, {}};
        fault.count = 1;
        fault.method = "POST";
        m_server->setFaults({fault});
        QVERIFY(desk.store().queueSave(fiche));
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Later);
        desk.open(); // as after a kill
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Saved);
        QCOMPARE(m_content->ids().size(), 1);
        QCOMPARE(desk.store().working(fiche)->remote.toLatin1(), m_content->ids().first());
    }

    void aCreateThatNeverArrivedIsSentAnewOnlyWhenItCannotBeOnItsWay()
    {
        AuthorDesk desk = this->desk("author");
        const qint64 fiche = newFiche(desk);
        m_content->failNext({"POST", "/dispositifs", 500});
        QVERIFY(desk.store().queueSave(fiche));
        QVERIFY(desk.send());
        desk.open();
        m_clock.advance(60s);
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Later);
        QCOMPARE(m_content->ids().size(), 0);
        m_clock.advance(61s);
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Saved);
        QCOMPARE(m_content->ids().size(), 1);
    }

    /// Looking for it is refused for a while: that it may be there is not forgotten, whatever is pressed meanwhile.
    void aLostCreateIsNotMadeTwiceWhenLookingForItFails()
    {
        AuthorDesk desk = this->desk("author");
        const qint64 fiche = newFiche(desk);
        Fault fault{FaultKind::Reset, Endpoint::Index, 0, {}};
        fault.method = "POST";
        fault.count = 1;
        m_server->setFaults({fault});
        QVERIFY(desk.store().queueSave(fiche));
        QVERIFY(desk.send());
        desk.open();
        m_content->failNext({"GET", "/user-contributions", 401,
                             R"({"message":"x","data":{"securityName":"fromSite","roles":[],"userId":null}})", 1});
        m_clock.advance(3min);
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Later);
        QVERIFY(desk.store().queueSave(fiche));
        QVERIFY(desk.send());
        QVERIFY(desk.send());
        QCOMPARE(m_content->ids().size(), 1);
        QVERIFY(desk.outbox().isEmpty());
    }

    /// Another fiche of the same person, begun elsewhere meanwhile, is not taken for it.
    void aLostCreateIsNotMistakenForAnotherFiche()
    {
        AuthorDesk desk = this->desk("author");
        const qint64 fiche = newFiche(desk);
        m_content->failNext({"POST", "/dispositifs", 500});
        QVERIFY(desk.store().queueSave(fiche));
        QVERIFY(desk.send());
        m_content->ask("author", "POST", "/dispositifs", R"({"typeContenu":"dispositif","titreInformatif":"Autre"})");
        desk.open();
        m_clock.advance(3min);
        QVERIFY(desk.send());
        QCOMPARE(m_content->ids().size(), 2);
        QVERIFY(desk.store().working(fiche)->remote.toLatin1() != m_content->ids().first() ||
                text(m_content->ids().first(), "titreInformatif") == u"Nouvelle"_qs);
    }

    void aNewFicheGoesToItsStructureAndNoFurther()
    {
        AuthorDesk desk = this->desk("author");
        const qint64 fiche = newFiche(desk);
        QVERIFY(desk.store().queueSave(fiche));
        QVERIFY(desk.store().queuePublish(fiche));
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Submitted);
        QCOMPARE(m_content->fiche(m_content->ids().first()).status, u"En attente"_qs);
        QCOMPARE(m_content->letters(), 1); // each call writes to the structure
    }

    void aPublicationWhoseAnswerWasLostIsNotAskedForTwice()
    {
        AuthorDesk desk = this->desk("author");
        const qint64 fiche = newFiche(desk);
        QVERIFY(desk.store().queueSave(fiche));
        QVERIFY(desk.store().queuePublish(fiche));
        Fault fault{FaultKind::Reset, Endpoint::Other, 0, {}};
        fault.method = "PATCH";
        fault.count = 1;
        m_server->setFaults({fault});
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Later);
        desk.open();
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Submitted);
        QCOMPARE(m_content->letters(), 1);
    }

    void anIncompleteFicheIsNotSubmitted()
    {
        AuthorDesk desk = this->desk("author");
        const qint64 fiche = newFiche(desk);
        desk.write(fiche, [](FicheDraft &text) { text.why.removeLast(); });
        QVERIFY(desk.store().queuePublish(fiche));
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Held);
        QCOMPARE(effects("PATCH"), 0);
    }

    /// Section 3: what waits for a decision and is complete no more is a draft again; nobody would know.
    void aWaitingFicheThatIsCompleteNoMoreIsTold()
    {
        AuthorDesk desk = this->desk("author");
        const qint64 fiche = newFiche(desk);
        QVERIFY(desk.store().queueSave(fiche));
        QVERIFY(desk.store().queuePublish(fiche));
        QVERIFY(desk.send());
        const QByteArray id = m_content->ids().first();
        QCOMPARE(m_content->fiche(id).status, u"En attente"_qs);
        desk.write(fiche, [](FicheDraft &text) { text.abstract = u"Pour tous."_qs; });
        QVERIFY(desk.send());
        QVERIFY(desk.last().sentence.isEmpty()); // still complete
        desk.write(fiche, [](FicheDraft &text) { text.why.removeLast(); });
        QVERIFY(desk.send());
        QCOMPARE(m_content->fiche(id).status, u"Brouillon"_qs);
        QCOMPARE(desk.last().kind, SendReport::Kind::Saved);
        QVERIFY(desk.last().sentence.contains(u"draft again"_qs));
    }

    /// Section 4: no call brings it back.
    void aFicheTheStructureHasRefusedIsNotSubmittedAgain()
    {
        AuthorDesk desk = this->desk("author");
        const qint64 fiche = newFiche(desk);
        QVERIFY(desk.store().queueSave(fiche));
        QVERIFY(desk.store().queuePublish(fiche));
        QVERIFY(desk.send());
        const QByteArray id = m_content->ids().first();
        m_content->ask("admin", "PATCH", "/dispositifs/" + id + "/status",
                       QByteArray(R"({"status":"Rejeté structure"})"));
        const int before = effects("PATCH");
        QVERIFY(desk.store().queuePublish(fiche));
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Held);
        QVERIFY(desk.last().sentence.contains(u"refused"_qs)); // who began it cannot even read it
        AuthorDesk member = this->desk("member");
        QVERIFY(member.store().queuePublish(member.fetch(id)));
        QVERIFY(member.send());
        QVERIFY(member.last().sentence.contains(u"refused"_qs));
        QCOMPARE(effects("PATCH"), before);
    }

    /// Section 1: from then on only its members may read and change it.
    void whatTheStructureHasAcceptedIsItsOwn()
    {
        AuthorDesk desk = this->desk("author");
        const qint64 fiche = newFiche(desk);
        QVERIFY(desk.store().queueSave(fiche));
        QVERIFY(desk.store().queuePublish(fiche));
        QVERIFY(desk.send());
        m_content->ask("member", "PATCH", "/dispositifs/" + m_content->ids().first() + "/structure-receive",
                       R"({"accept":true})");
        desk.write(fiche, [](FicheDraft &text) { text.title = u"Savoir nager"_qs; });
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Held);
        QVERIFY2(desk.last().sentence.contains(u"accepted"_qs), qPrintable(desk.last().sentence));
        QCOMPARE(desk.store().working(fiche)->text.title, u"Savoir nager"_qs);
    }

    /// Section 3: any other key is a 422, and a fiche never changes its kind.
    void onlyMembersOfTheContractAreSent()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        FicheDraft text = desk.store().working(desk.fetch(id))->text, nothing;
        text.administration = u"La mairie"_qs;
        text.secondaryThemes = R"(["630000000000000000000002"])";
        text.sponsors = R"([{"name":"Un partenaire"}])";
        const QStringList allowed{u"titreInformatif"_qs,
                                  u"titreMarque"_qs,
                                  u"abstract"_qs,
                                  u"what"_qs,
                                  u"why"_qs,
                                  u"how"_qs,
                                  u"next"_qs,
                                  u"mainSponsor"_qs,
                                  u"theme"_qs,
                                  u"secondaryThemes"_qs,
                                  u"sponsors"_qs,
                                  u"administration"_qs,
                                  u"metadatas"_qs,
                                  u"map"_qs};
        for (const Kind kind : {Kind::Dispositif, Kind::Demarche}) {
            text.kind = nothing.kind = kind;
            auto created = *ordered::members(createBody(text));
            QCOMPARE(created.takeFirst().key, u"typeContenu"_qs);
            const auto changed = *ordered::members(changedBody(nothing, text));
            QCOMPARE(created.size(), changed.size());
            QVERIFY(changed.size() >= 10);
            for (const auto &member : changed)
                QVERIFY2(allowed.contains(member.key), qPrintable(member.key));
        }
    }

    // --- what waits is tried again by itself ---

    void whatFailedIsTriedAgainWithoutAnybody()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        desk.write(fiche, [](FicheDraft &text) { text.title = u"Savoir nager"_qs; });
        m_server->setFaults({Fault{FaultKind::Reset, Endpoint::All, 0, {}}});
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Later);
        m_server->setFaults({}); // the network is back, and nobody presses anything
        m_clock.advance(DraftSender::firstRetry);
        QTRY_VERIFY(desk.outbox().isEmpty());
        QCOMPARE(text(id, "titreInformatif"), u"Savoir nager"_qs);
        QCOMPARE(effects("PATCH"), 1);
    }

    void aLostCreationIsLookedUpWithoutAnybody()
    {
        AuthorDesk desk = this->desk("author");
        const qint64 fiche = newFiche(desk);
        m_content->failNext({"POST", "/dispositifs", 500});
        QVERIFY(desk.store().queueSave(fiche));
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Later);
        for (int turn = 0; turn < 8 && !desk.outbox().isEmpty(); ++turn) {
            m_clock.advance(30s);
            QTRY_VERIFY(!desk.sender().isBusy());
        }
        QVERIFY(desk.outbox().isEmpty());
        QCOMPARE(m_content->ids().size(), 1);
    }

    /// An hour without network is no hundred questions, and nothing is asked where nothing waits.
    void aNetworkThatStaysAwayIsAskedSeldom()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        desk.write(fiche, [](FicheDraft &text) { text.title = u"Savoir nager"_qs; });
        m_server->setFaults({Fault{FaultKind::Reset, Endpoint::All, 0, {}}});
        QVERIFY(desk.send());
        m_server->forget();
        for (int half = 0; half < 120; ++half) {
            m_clock.advance(30s);
            QTRY_VERIFY(!desk.sender().isBusy());
        }
        QVERIFY(m_server->requests().size() >= 10);
        QVERIFY(m_server->requests().size() <= 40);
        m_server->setFaults({});
        for (int half = 0; half < 10 && !desk.outbox().isEmpty(); ++half) {
            m_clock.advance(30s);
            QTRY_VERIFY(!desk.sender().isBusy());
        }
        QVERIFY(desk.outbox().isEmpty());
        m_server->forget();
        m_clock.advance(1h);
        QCoreApplication::processEvents();
        QVERIFY(m_server->requests().isEmpty());
    }

    void aCreationInItsGraceTimeHoldsBackNobody()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        const qint64 lost = newFiche(desk);
        m_content->failNext({"POST", "/dispositifs", 500});
        QVERIFY(desk.store().queueSave(lost));
        QVERIFY(desk.send());
        const qint64 fiche = desk.fetch(id);
        desk.write(fiche, [](FicheDraft &text) { text.title = u"Savoir nager"_qs; });
        QVERIFY(desk.send());
        QCOMPARE(text(id, "titreInformatif"), u"Savoir nager"_qs);
        QCOMPARE(desk.outbox().size(), 1); // the lost one, which is not made twice
        QCOMPARE(m_content->ids().size(), 1);
    }

    void aFicheTheServerStumblesOverHoldsBackNobody()
    {
        const QByteArray bad = m_content->addPublic(completeFields());
        const QByteArray good = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        for (const QByteArray &id : {bad, good})
            desk.write(desk.fetch(id), [](FicheDraft &text) { text.title = u"Savoir nager"_qs; });
        m_content->failNext({"GET", "/dispositifs/" + bad, 500, "{}", 1});
        QVERIFY(desk.send());
        QCOMPARE(text(good, "titreInformatif"), u"Savoir nager"_qs);
        QCOMPARE(desk.outbox().size(), 1);
    }

    // --- section 4: what a deletion leaves behind ---

    void wordsThatNobodyWouldSeeAreNotCalledSaved()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        m_content->ask("member", "PATCH", "/dispositifs/" + id, R"({"titreMarque":"x"})");
        m_content->ask("admin", "PATCH", "/dispositifs/" + id + "/status", QByteArray(R"({"status":"Supprimé"})"));
        m_content->ask("admin", "PATCH", "/dispositifs/" + id + "/status", R"({"status":"Actif"})");
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        desk.write(fiche, [](FicheDraft &text) { text.abstract = u"Perdu ?"_qs; });
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Held);
        QVERIFY(desk.last().sentence.contains(u"nobody sees"_qs));
        QCOMPARE(desk.store().working(fiche)->text.abstract, u"Perdu ?"_qs);
        QVERIFY(desk.store().queuePublish(fiche));
        QVERIFY(desk.send());
        QCOMPARE(m_content->fiche(id).status, u"Actif"_qs); // still public
    }

    // --- rights and troubles: a true sentence, nothing lost ---

    void whatTheServerRefusesIsKeptAndSaid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, int status, const QByteArray &body, SendReport::Kind kind) {
            QTest::newRow(name) << status << body << int(kind);
        };
        row("expired token", 401, R"({"message":"x","data":{"securityName":"jwt","roles":[],"userId":null}})",
            SendReport::Kind::SignedOut);
        row("no token", 403,
            R"({"message":"[authentication] No token found","data":{"securityName":"jwt","roles":[]}})",
            SendReport::Kind::SignedOut);
        row("broken token", 500, R"({"message":"Not enough or too many segments"})", SendReport::Kind::SignedOut);
        row("lost rights", 401, R"({"message":"The user is not authorized to edit content"})", SendReport::Kind::Held);
        row("wrong key", 401, R"({"message":"x","data":{"securityName":"fromSite","roles":[]}})",
            SendReport::Kind::Held);
        row("gone", 404, R"({"message":"Dispositif not found"})", SendReport::Kind::Held);
        row("too large", 413, R"({"message":"request entity too large"})", SendReport::Kind::Held);
        row("not taken", 422, R"({"message":"Validation Failed","data":{"body.x":{"message":"y"}}})",
            SendReport::Kind::Held);
        row("busy", 429, R"({"message":"Too many requests"})", SendReport::Kind::Later);
        row("nonsense", 200, "<html>", SendReport::Kind::Later);
        row("an error that says success", 200, R"({"text":"error"})", SendReport::Kind::Later);
        row("hostile", 200, R"({"text":"success","data":{"id":"<script>","status":5}})", SendReport::Kind::Later);
    }
    void whatTheServerRefusesIsKeptAndSaid()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        desk.write(fiche, [](FicheDraft &text) { text.title = u"Savoir nager"_qs; });
        m_content->failNext({"PATCH", "/dispositifs/", status, body});
        QVERIFY(desk.send());
        if (status == 429) // a write that may have been taken: looked at, and held for the person
            QVERIFY(desk.last().kind == SendReport::Kind::Held || desk.last().kind == SendReport::Kind::Later);
        else
            QCOMPARE(int(desk.last().kind), kind);
        QVERIFY(!desk.last().sentence.isEmpty());
        QVERIFY(!desk.last().sentence.contains(u"nager"_qs));
        QCOMPARE(desk.outbox().size(), 1);
        QCOMPARE(desk.store().working(fiche)->text.title, u"Savoir nager"_qs);
        // And when the trouble is over it goes, once.
        QVERIFY(desk.store().queueSave(fiche));
        QVERIFY(desk.send());
        QCOMPARE(effects("PATCH"), 1);
        QCOMPARE(text(id, "titreInformatif"), u"Savoir nager"_qs);
        QTRY_VERIFY(desk.send() && desk.outbox().isEmpty());
        QCOMPARE(effects("PATCH"), 1);
    }

    void whoIsNoMemberAnyMoreKeepsTheText()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        desk.write(fiche, [](FicheDraft &text) { text.title = u"Savoir nager"_qs; });
        m_content->setMember("member", false);
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Held);
        QCOMPARE(desk.store().working(fiche)->text.title, u"Savoir nager"_qs);
        QCOMPARE(text(id, "titreInformatif"), u"Apprendre à nager"_qs);
    }

    void aTokenThatIsNoLongerTakenAsksForASignIn()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        desk.write(fiche, [](FicheDraft &text) { text.title = u"Savoir nager"_qs; });
        m_content->revoke("member");
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::SignedOut);
        QCOMPARE(desk.outbox().first().state, OutboxState::Queued);
        QCOMPARE(desk.store().working(fiche)->text.title, u"Savoir nager"_qs);
    }

    void withoutANetworkEverythingWaitsAndCanBeTakenBack()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        desk.write(fiche, [](FicheDraft &text) { text.title = u"Savoir nager"_qs; });
        Fault off{FaultKind::Reset, Endpoint::All, 0, {}};
        m_server->setFaults({off});
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Later);
        QCOMPARE(desk.outbox().size(), 1);
        QVERIFY(desk.store().cancel(desk.outbox().first().id).value());
        m_server->setFaults({});
        QVERIFY(desk.send());
        QVERIFY(m_content->effects().isEmpty());
        QCOMPARE(desk.store().working(fiche)->text.title, u"Savoir nager"_qs);
    }

    // --- two people ---

    void changesOfTwoPeopleAtDifferentPlacesAreBothThere()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        colleague(id, R"({"abstract":"Des cours gratuits pour adultes. Dès 18 ans."})");
        desk.write(fiche, [](FicheDraft &text) { text.title = u"Savoir nager"_qs; });
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Saved);
        QCOMPARE(text(id, "titreInformatif"), u"Savoir nager"_qs);
        QCOMPARE(text(id, "abstract"), u"Des cours gratuits pour adultes. Dès 18 ans."_qs);
        QCOMPARE(desk.store().working(fiche)->text.abstract, text(id, "abstract"));
        QVERIFY(!desk.last().merged.isEmpty()); // said, to be undone
    }

    void differentSectionsOfOneGroupAreBothThere()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        auto how = *ordered::members(m_content->field(id, "how"));
        how[1].value = R"({"title":"Venir","text":"<p>Le dimanche.</p>"})";
        colleague(id, R"({"how":)" + ordered::object(how) + '}');
        desk.write(fiche, [](FicheDraft &text) { text.how[0].title = u"Téléphoner"_qs; });
        QVERIFY(desk.send());
        const QString now = QString::fromUtf8(m_content->field(id, "how"));
        QVERIFY(now.contains(u"Téléphoner"_qs));
        QVERIFY(now.contains(u"Le dimanche."_qs));
    }

    void theSamePlaceIsAChoiceAndNothingIsSent()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        colleague(id, R"({"titreInformatif":"Nager en ville"})");
        desk.write(fiche, [](FicheDraft &text) { text.title = u"Savoir danser"_qs; });
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Conflict);
        QCOMPARE(text(id, "titreInformatif"), u"Nager en ville"_qs);
        const OutboxEntry entry = desk.outbox().first();
        QCOMPARE(entry.state, OutboxState::Conflict);
        QCOMPARE(desk.store().revision(entry.theirs)->title, u"Nager en ville"_qs);
        // The person chooses: what they choose goes.
        FicheDraft chosen = desk.store().working(fiche)->text;
        chosen.title = u"Savoir danser en ville"_qs;
        QVERIFY(desk.store().resolve(entry.id, chosen));
        QVERIFY(desk.store().queueSave(fiche).value() > 0);
        QVERIFY(desk.send());
        QCOMPARE(desk.last().kind, SendReport::Kind::Saved);
        QCOMPARE(text(id, "titreInformatif"), u"Savoir danser en ville"_qs);
    }

    void wordsTypedWhileSendingStay()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        desk.write(fiche, [](FicheDraft &text) { text.title = u"Savoir nager"_qs; });
        FicheDraft later = desk.store().working(fiche)->text;
        later.title = u"Savoir nager un peu"_qs;
        later.abstract = u"Pour tous."_qs;
        m_server->beforeEach([&](const Request &request) {
            if (request.method == "PATCH")
                QMetaObject::invokeMethod(this, [&] { QVERIFY(desk.store().keep(fiche, later)); });
        });
        QVERIFY(desk.send());
        QCOMPARE(text(id, "titreInformatif"), u"Savoir nager"_qs);
        const auto copy = desk.store().working(fiche);
        QCOMPARE(copy->text.title, u"Savoir nager un peu"_qs);
        QCOMPARE(copy->text.abstract, u"Pour tous."_qs);
        QCOMPARE(copy->base.title, u"Savoir nager"_qs);
    }

    /// The server has no lock: a save between our look and ours is told to whoever lost, at their next look.
    void whoWasOverwrittenIsToldAtTheNextLook()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk desk = this->desk("member");
        const qint64 fiche = desk.fetch(id);
        desk.write(fiche, [](FicheDraft &text) { text.title = u"Savoir nager"_qs; });
        QVERIFY(desk.send());
        colleague(id, R"({"titreInformatif":"Nager en ville"})");
        QCOMPARE(desk.fetch(id), fiche);
        QVERIFY(desk.changedSince.contains(u"titreInformatif"_qs));
    }

    /// 200 edits of two people at two computers, in any order: each is on the server, or somebody was told.
    void twoHundredEditsOfTwoPeopleAreNeverLostInSilence()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        AuthorDesk one = this->desk("member");
        AuthorDesk two = this->desk("colleague");
        QRandomGenerator random(20261128);
        int told = 0;
        int merged = 0;
        for (int edit = 0; edit < 200; ++edit) {
            AuthorDesk &writer = edit % 2 == 0 ? one : two;
            AuthorDesk &other = edit % 2 == 0 ? two : one;
            const QString mark = u"m%1"_qs.arg(edit);
            const int where = random.bounded(5);
            const auto change = [&](FicheDraft &text) {
                if (where == 0)
                    text.title += u' ' + mark;
                else if (where == 1)
                    text.abstract = mark + u' ' + text.abstract;
                else if (where == 2)
                    text.what += plainHtml(mark);
                else if (where == 3)
                    text.how[0].text = plainHtml(u"Au "_qs + mark);
                else
                    text.how[1].text += plainHtml(mark);
            };
            // Sometimes one has looked long before, sometimes just now.
            const qint64 fiche = random.bounded(3) == 0 || edit < 2 ? writer.fetch(id) : 1;
            writer.write(fiche, change);
            if (random.bounded(2) == 0)
                (void)other.fetch(id);
            QVERIFY(writer.send());
            const SendReport report = writer.last();
            if (report.kind == SendReport::Kind::Conflict) {
                ++told;
                const OutboxEntry entry = writer.outbox().first();
                // What both wrote is beside each other: the person takes theirs, or both.
                const FicheDraft theirs = writer.store().revision(entry.theirs).value();
                QVERIFY(theirs != writer.store().working(fiche)->text);
                QVERIFY(writer.store().resolve(entry.id, theirs));
                continue;
            }
            QCOMPARE(int(report.kind), int(SendReport::Kind::Saved));
            merged += report.merged.isEmpty() ? 0 : 1;
            const AuthorsFiche now = m_content->fiche(id);
            QVERIFY2(ordered::object(now.edited()).contains(mark.toLatin1()), qPrintable(mark));
        }
        QVERIFY(told > 5);
        // And nothing that was on the server went without somebody's decision: every save kept what it found.
        QSet<QByteArray> before;
        static const QRegularExpression marks(u"m\\d+"_qs);
        QByteArrayList writes = m_content->effects();
        for (const QByteArray &write : writes) {
            const auto body = *ordered::members(write.mid(write.indexOf('{')));
            for (const auto &unit : body) {
                if (unit.key != u"titreInformatif"_qs && unit.key != u"abstract"_qs && unit.key != u"what"_qs)
                    continue; // how[0] is replaced on purpose
                QSet<QByteArray> now;
                auto found = marks.globalMatch(QString::fromUtf8(unit.value));
                while (found.hasNext())
                    now.insert(unit.key.toLatin1() + found.next().captured().toLatin1());
                for (const QByteArray &mark : std::as_const(before))
                    QVERIFY2(!mark.startsWith(unit.key.toLatin1()) || now.contains(mark), mark.constData());
                before += now;
            }
        }
        qInfo("200 edits: %d put together, %d told as a choice", merged, told);
    }

    // --- kills ---

    /// The program dies after any number of steps, with or without the effect: what was to be sent is there once.
    void theOutboxSendsExactlyOnceWhereverTheProgramDies_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<bool>("answerLost");
        for (int steps = 1; steps <= 12; ++steps) {
            QTest::addRow("after %d requests", steps) << steps << false;
            QTest::addRow("after %d requests, answer lost", steps) << steps << true;
        }
    }
    void theOutboxSendsExactlyOnceWhereverTheProgramDies()
    {
        QFETCH(int, steps);
        QFETCH(bool, answerLost);
        AuthorDesk desk = this->desk("author");
        const qint64 fiche = newFiche(desk);
        QVERIFY(desk.store().queueSave(fiche));
        QVERIFY(desk.store().queuePublish(fiche));
        // From the n-th request on the machine is cut off; the n-th has had its effect when its answer was lost.
        int seen = 0;
        m_server->beforeEach([&](const Request &) { ++seen; });
        Fault cut{FaultKind::Reset, Endpoint::All, 0, {}};
        cut.first = answerLost ? steps : steps + 1;
        m_server->setFaults({cut});
        QVERIFY(desk.send());
        desk.open(); // the program is started again
        m_server->setFaults({});
        for (int tries = 0; tries < 4 && !desk.outbox().isEmpty(); ++tries) {
            m_clock.advance(3min);
            QVERIFY(desk.send());
            for (const OutboxEntry &entry : desk.outbox())
                QVERIFY2(entry.state != OutboxState::Held, qPrintable(entry.sentence));
        }
        QVERIFY(desk.outbox().isEmpty());
        QCOMPARE(m_content->ids().size(), 1);
        QCOMPARE(m_content->letters(), 1);
        QCOMPARE(text(m_content->ids().first(), "titreInformatif"), u"Nouvelle"_qs);
        QCOMPARE(m_content->fiche(m_content->ids().first()).status, u"En attente"_qs);
    }

private:
    qint64 newFiche(AuthorDesk &desk)
    {
        const auto read = decodeServerFiche(
            R"({"text":"success","data":{"_id":"6c0000000000000000000099","typeContenu":"dispositif",)" +
            completeFields().mid(1) + '}');
        FicheDraft draft = read->draft;
        draft.title = u"Nouvelle"_qs;
        return desk.store().begin(draft).value();
    }

    void colleague(const QByteArray &id, const QByteArray &body)
    {
        QCOMPARE(m_content->ask("colleague", "PATCH", "/dispositifs/" + id, body)->status, 200);
    }
};

ESCALE_GUILESS_TEST(TestSender)
#include "tst_sender.moc"
