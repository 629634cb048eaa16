// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in, as contract-write section 2 has it, against the test server.
#include "authorfixture.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

class TestSignIn final : public QObject, protected AuthorFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        start();
        m_feed = std::make_unique<AuthorFeed>(m_server->url(), "test-site-secret", m_clock);
    }

    void aPasswordAloneIsEnoughForWhoHasNoSecondFactor()
    {
        const auto step = login(u" Author@Exemple.test"_qs, u"Made-up-pass-1!"_qs);
        QCOMPARE(step->token, QByteArray("token-of-author"));
    }

    void aCodeIsAskedForFromMembersAndTheWrongOneMayBeTypedAgain()
    {
        const auto step = login(u"member@exemple.test"_qs, u"Made-up-pass-1!"_qs);
        QVERIFY(step->token.isEmpty());
        QVERIFY(!step->nonce.isEmpty());
        QCOMPARE(code(u"member@exemple.test"_qs, u"000000"_qs, step->nonce).failure.trouble, AuthorTrouble::WrongCode);
        QCOMPARE(*code(u"member@exemple.test"_qs, u" 123456 "_qs, step->nonce).value, QByteArray("token-of-member"));
        QCOMPARE(code(u"member@exemple.test"_qs, u"123456"_qs, step->nonce).failure.trouble, AuthorTrouble::WrongCode);
    }

    void whyNobodyIsSignedInIsSaid_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("trouble");
        QTest::newRow("password") << u"author@exemple.test"_qs << u"nope"_qs << int(AuthorTrouble::WrongPassword);
        QTest::newRow("no account") << u"nobody@exemple.test"_qs << u"x"_qs << int(AuthorTrouble::NoAccount);
        QTest::newRow("deleted") << u"deleted@exemple.test"_qs << u"Made-up-pass-1!"_qs
                                 << int(AuthorTrouble::NoAccount);
        QTest::newRow("sso") << u"sso@exemple.test"_qs << u"x"_qs << int(AuthorTrouble::NoPassword);
    }
    void whyNobodyIsSignedInIsSaid()
    {
        QFETCH(QString, email);
        QFETCH(QString, password);
        QFETCH(int, trouble);
        const auto step = login(email, password);
        QVERIFY(!step);
        QCOMPARE(int(step.failure.trouble), trouble);
        QVERIFY(!step.failure.error.sentence.isEmpty());
        // Neither who nor what was typed is in what may be logged.
        QVERIFY(!step.failure.error.cause.contains(u"exemple"_qs));
        QVERIFY(password.size() < 3 || !step.failure.error.cause.contains(password));
    }

    void aWrongKeyIsNotAWrongPassword()
    {
        m_feed = std::make_unique<AuthorFeed>(m_server->url(), "another", m_clock);
        QCOMPARE(login(u"author@exemple.test"_qs, u"Made-up-pass-1!"_qs).failure.trouble, AuthorTrouble::WrongKey);
    }

    void theTokenGoesRawAndOnlyWhereItIsNeeded()
    {
        m_feed->setToken("token-of-member");
        std::optional<AuthorProfile> who;
        bool done = false;
        m_feed->profile([&](AuthorAnswer<AuthorProfile> answer) {
            who = answer.value;
            done = true;
        });
        QTRY_VERIFY(done);
        QVERIFY(who->roles.contains(u"hasStructure"_qs));
        QCOMPARE(who->structures, QStringList{u"640000000000000000000001"_qs});
        QCOMPARE(m_server->requests().last().header("x-access-token"), QByteArray("token-of-member"));
        (void)login(u"author@exemple.test"_qs, u"Made-up-pass-1!"_qs);
        QVERIFY(!m_server->requests().last().hasHeader("x-access-token"));
        QVERIFY(!m_server->requests().last().target.contains("exemple"));
    }

    /// A lost answer to a login is not asked for again: each sends a letter.
    void nothingIsRepeatedByItself()
    {
        Fault fault{FaultKind::Reset, Endpoint::Other, 0, {}};
        m_server->setFault(fault);
        QCOMPARE(login(u"author@exemple.test"_qs, u"Made-up-pass-1!"_qs).failure.trouble, AuthorTrouble::NoAnswer);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aTokenThatIsNoneIsNotTaken()
    {
        m_content->failNext({"POST", "/user/login", 200, R"({"text":"success","data":{"token":"a\r\nx: y"}})", 1});
        QVERIFY(!login(u"author@exemple.test"_qs, u"Made-up-pass-1!"_qs));
    }

    void listsOfAPersonComeThroughTheDoor()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        m_content->suggest(id, u"Le numéro <b>a changé</b>.\u202e"_qs);
        m_feed->setToken("token-of-member");
        const StructureFiches fiches = ofTheStructure();
        QCOMPARE(fiches.rows.size(), 1);
        QCOMPARE(fiches.rows.first().suggestions.first().text, u"Le numéro a changé."_qs);
        QCOMPARE(fiches.rows.first().sponsorName, u"Association Exemple"_qs);
    }

    /// Its first fiche is written by somebody who chooses it by its name.
    void aStructureWithoutAFicheHasItsName()
    {
        m_feed->setToken("token-of-member");
        const StructureFiches fiches = ofTheStructure();
        QVERIFY(fiches.rows.isEmpty());
        QCOMPARE(fiches.name, u"Association Exemple"_qs);
    }

private:
    StructureFiches ofTheStructure()
    {
        std::optional<StructureFiches> got;
        m_feed->structureFiches(u"640000000000000000000001"_qs, [&](AuthorAnswer<StructureFiches> answer) {
            got = answer.value.value_or(StructureFiches());
        });
        (void)QTest::qWaitFor([&] { return got.has_value(); }, patience);
        return got.value_or(StructureFiches());
    }

    AuthorAnswer<LoginStep> login(const QString &email, const QString &password)
    {
        std::optional<AuthorAnswer<LoginStep>> got;
        m_feed->login(email, password, [&](AuthorAnswer<LoginStep> answer) { got = std::move(answer); });
        (void)QTest::qWaitFor([&] { return got.has_value(); }, patience);
        return got ? *got : AuthorAnswer<LoginStep>(AuthorFailure{});
    }

    AuthorAnswer<QByteArray> code(const QString &email, const QString &digits, const QString &nonce)
    {
        std::optional<AuthorAnswer<QByteArray>> got;
        m_feed->checkCode(email, digits, nonce, [&](AuthorAnswer<QByteArray> answer) { got = std::move(answer); });
        (void)QTest::qWaitFor([&] { return got.has_value(); }, patience);
        return got ? *got : AuthorAnswer<QByteArray>(AuthorFailure{});
    }

    std::unique_ptr<AuthorFeed> m_feed;
};

ESCALE_GUILESS_TEST(TestSignIn)
#include "tst_signin.moc"
