// SPDX-License-Identifier: GPL-3.0-or-later
// The workshop without its window: answers that come late, or after the person has gone on.
#include "authorfixture.h"
#include "authoring/workshop.h"
#include "faultinjector.h"
#include "testprogram.h"

#include <QSignalSpy>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

namespace {

class Secrets final : public SecretStore {
public:
    void read(Read answer) override { answer(kept); }
    void write(const StoredSignIn &signIn, Written answer) override
    {
        kept = signIn;
        answer(QString());
    }
    void forget(std::function<void(Result<Done>)> answer) override
    {
        if (stuck)
            return answer(Error{Problem::CannotWrite, u"It is still there."_qs, {}});
        kept.reset();
        answer(Done{});
    }
    std::optional<StoredSignIn> kept;
    bool stuck = false;
};

constexpr const char *signedOut = R"({"message":"x","data":{"securityName":"jwt","roles":[],"userId":null}})";

} // namespace

class TestWorkshop final : public QObject, protected AuthorFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workshop.reset();
        start();
        WorkshopSettings settings;
        settings.feed = m_server->url();
        settings.secret = "test-site-secret";
        settings.database = m_folder.filePath(u"authoring.sqlite"_qs);
        m_counting.emplace([this] {
            ++m_calls;
            return true;
        });
        auto secrets = std::make_unique<Secrets>();
        m_secrets = secrets.get();
        m_secrets->kept = StoredSignIn{u"member@exemple.test"_qs, "token-of-member", m_server->url().toString()};
        m_workshop = std::make_unique<Workshop>(settings, std::move(secrets), m_clock);
        m_said.clear();
        connect(m_workshop.get(), &Workshop::said, this, [this](const QString &sentence) { m_said.append(sentence); });
    }
    void cleanup()
    {
        m_workshop.reset();
        m_counting.reset();
    }

    // --- the fiche that is open ---

    /// Two lines of the list, one after the other: the second is what the person wants.
    void aLateAnswerOpensNothingOverTheNextFiche()
    {
        const QByteArray first = m_content->addPublic(completeFields());
        const QByteArray second = m_content->addPublic(completeFields());
        begin();
        whenAsked("/dispositifs/" + first, [this, second] { m_workshop->openFiche(row(second)); });
        QSignalSpy opened(m_workshop.get(), &Workshop::opened);
        m_workshop->openFiche(row(first));
        QTRY_VERIFY(m_workshop->isOpen());
        QCOMPARE(m_workshop->copy().remote.toLatin1(), second);
        QCOMPARE(opened.size(), 1);
    }

    void whoWentBackToTheListIsLeftThere()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        begin();
        whenAsked("/dispositifs/" + id, [this] { m_workshop->close(); });
        QSignalSpy rows(m_workshop.get(), &Workshop::choicesChanged);
        m_workshop->openFiche(row(id));
        QTRY_VERIFY(m_asked);
        m_workshop->refresh(); // several answers later that one has come
        QTRY_VERIFY(rows.size() >= 2);
        QVERIFY(!m_workshop->isOpen());
    }

    // --- what publishing costs ---

    void theCostIsThatOfTheTextThatWasAskedAbout()
    {
        const QByteArray id = m_content->addPublic(completeFields(), {"fr", "en", "ar"});
        begin();
        open(id);
        const FicheDraft before = m_workshop->text();
        FicheDraft text = before;
        text.title = u"Savoir nager"_qs;
        m_workshop->setText(text);
        std::optional<PublicationCost> cost;
        m_workshop->askCost(this, [&cost](std::optional<PublicationCost> answer) { cost = std::move(answer); });
        m_workshop->setText(before); // the person goes on writing while the server is asked
        QTRY_VERIFY(cost.has_value());
        QCOMPARE(cost->changed, QStringList{u"titreInformatif"_qs});
        QCOMPARE(cost->languages, 2);
    }

    void whatIsNotOnTheScreenAnyMoreIsNotPublished()
    {
        const QByteArray first = m_content->addPublic(completeFields());
        const QByteArray second = m_content->addPublic(completeFields());
        begin();
        open(first);
        const qint64 asked = m_workshop->copy().fiche;
        const FicheDraft text = m_workshop->text();
        open(second);
        m_workshop->publish(asked, text);
        QVERIFY(!m_workshop->waiting());
        QVERIFY(!m_said.isEmpty());
        FicheDraft other = m_workshop->text();
        other.title = u"Savoir nager"_qs;
        const FicheDraft before = m_workshop->text();
        m_workshop->setText(other);
        m_workshop->publish(m_workshop->copy().fiche, before); // asked about another text of it
        QVERIFY(!m_workshop->waiting());
        m_workshop->publish(m_workshop->copy().fiche, other);
        QVERIFY(m_workshop->waiting());
        QTRY_COMPARE(this->text(second), u"Savoir nager"_qs);
        QCOMPARE(effects("PATCH /dispositifs/" + first), 0);
    }

    // --- typing ---

    void aKeyAsksTheDatabaseNothing()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        begin();
        open(id);
        FicheDraft text = m_workshop->text();
        text.title += u'a';
        m_workshop->setText(text);
        m_calls = 0;
        for (int key = 0; key < 20; ++key) {
            text.title += u'a';
            m_workshop->setText(text);
            (void)m_workshop->waiting();
        }
        QCOMPARE(m_calls, 0);
        m_clock.advance(600ms); // kept
        QVERIFY(m_calls > 0);
    }

    void aKeyIsNotNewsForTheWholeWindow()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        begin();
        open(id);
        QSignalSpy changed(m_workshop.get(), &Workshop::stateChanged);
        FicheDraft text = m_workshop->text();
        for (int key = 0; key < 20; ++key) {
            text.title += u'a';
            m_workshop->setText(text);
        }
        QCOMPARE(changed.size(), 1); // "changed, not on the server"
        QVERIFY(m_workshop->copy().isChanged());
    }

    // --- the account ---

    void aSignInThatCannotBeForgottenIsSaid()
    {
        begin();
        m_secrets->stuck = true;
        m_workshop->signOut();
        QVERIFY(m_said.contains(u"It is still there."_qs));
    }

    void aSignInThatEndedAndCannotBeForgottenIsSaidToo()
    {
        begin();
        m_secrets->stuck = true;
        m_content->failNext({"GET", "/user", 401, signedOut, 1});
        m_workshop->refresh();
        QTRY_COMPARE(int(m_workshop->account()), int(Workshop::Account::SignedOut));
        QVERIFY(m_said.contains(u"It is still there."_qs));
    }

    /// It does not expire and is never revoked (contract-write 0.7): another server would have the account.
    void aTokenIsShownToNoOtherServer()
    {
        m_secrets->kept->feed = u"https://other.exemple.test"_qs;
        m_workshop->begin();
        QCOMPARE(int(m_workshop->account()), int(Workshop::Account::SignedOut));
        QVERIFY(m_server->requests().isEmpty());
    }

    void whoSignsInIsKeptForThisServer()
    {
        m_secrets->kept.reset();
        m_workshop->begin();
        m_workshop->signIn(u"author@exemple.test"_qs, u"Made-up-pass-1!"_qs);
        QTRY_COMPARE(int(m_workshop->account()), int(Workshop::Account::SignedIn));
        QCOMPARE(m_secrets->kept->feed, m_server->url().toString());
    }

    void whyThereIsNoSourceIsSaidToWhoeverWantsToSignIn()
    {
        WorkshopSettings settings;
        settings.database = m_folder.filePath(u"other.sqlite"_qs);
        settings.trouble = u"The key file cannot be read."_qs;
        Workshop workshop(settings, std::make_unique<Secrets>(), m_clock);
        QSignalSpy said(&workshop, &Workshop::said);
        workshop.begin();
        workshop.signIn(u"author@exemple.test"_qs, u"x"_qs);
        workshop.askForCode(u"author@exemple.test"_qs);
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.first().first().toString(), settings.trouble);
    }

    /// The mail provider knows a code for a while only, and the server answers 500 then (contract-write 2).
    void anOldCodeBeginsTheSignInAnew()
    {
        m_secrets->kept.reset();
        m_workshop->begin();
        m_workshop->signIn(u"member@exemple.test"_qs, u"Made-up-pass-1!"_qs);
        QTRY_COMPARE(int(m_workshop->account()), int(Workshop::Account::CodeAsked));
        m_content->failNext({"POST", "/user/check-code", 500, "{}", 1});
        m_workshop->giveCode(u"123456"_qs);
        QTRY_COMPARE(int(m_workshop->account()), int(Workshop::Account::SignedOut));
        QCOMPARE(m_said.size(), 1);
        QVERIFY(!m_secrets->kept);
        m_workshop->signIn(u"member@exemple.test"_qs, u"Made-up-pass-1!"_qs);
        QTRY_COMPARE(int(m_workshop->account()), int(Workshop::Account::CodeAsked));
        m_workshop->giveCode(u"123456"_qs);
        QTRY_COMPARE(int(m_workshop->account()), int(Workshop::Account::SignedIn));
    }

    void aCodeThatIsNotWaitedForAnyMoreSignsNobodyIn()
    {
        m_secrets->kept.reset();
        m_workshop->begin();
        m_workshop->signIn(u"member@exemple.test"_qs, u"Made-up-pass-1!"_qs);
        QTRY_COMPARE(int(m_workshop->account()), int(Workshop::Account::CodeAsked));
        m_workshop->giveCode(u"123456"_qs);
        m_workshop->startOver();
        QCOMPARE(int(m_workshop->account()), int(Workshop::Account::SignedOut));
        QVERIFY(!m_workshop->isBusy());
        QCOMPARE(m_said, QStringList());
        m_workshop->signIn(u"author@exemple.test"_qs, u"Made-up-pass-1!"_qs);
        QTRY_COMPARE(int(m_workshop->account()), int(Workshop::Account::SignedIn));
        QCOMPARE(m_workshop->email(), u"author@exemple.test"_qs);
    }

    void nothingIsSentForWhoHasSignedOut()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        begin();
        open(id);
        FicheDraft text = m_workshop->text();
        text.title = u"Savoir nager"_qs;
        m_workshop->setText(text);
        m_server->setFaults({Fault{FaultKind::Reset, Endpoint::All, 0, {}}});
        m_workshop->save();
        QTRY_VERIFY(!m_said.isEmpty());
        m_server->setFaults({});
        m_workshop->signOut();
        m_server->forget();
        m_clock.advance(1h);
        QCoreApplication::processEvents();
        QVERIFY(m_server->requests().isEmpty());
        QCOMPARE(effects("PATCH"), 0);
    }

    /// It is tried again by itself, and does not say so each time.
    void aNetworkThatStaysAwayIsSaidOnce()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        begin();
        open(id);
        FicheDraft text = m_workshop->text();
        text.title = u"Savoir nager"_qs;
        m_workshop->setText(text);
        m_server->setFaults({Fault{FaultKind::Reset, Endpoint::All, 0, {}}});
        m_workshop->save();
        QTRY_COMPARE(m_said.size(), 1);
        m_server->forget();
        const auto tried = [this](int times) {
            if (!m_workshop->isSending())
                m_clock.advance(30s);
            return m_server->requests().size() >= times;
        };
        QTRY_VERIFY(tried(3));
        QCOMPARE(m_said.size(), 1);
        m_server->setFaults({});
        const auto sent = [this] {
            if (!m_workshop->isSending())
                m_clock.advance(30s);
            return !m_workshop->waiting();
        };
        QTRY_VERIFY(sent());
        QCOMPARE(this->text(id), u"Savoir nager"_qs);
    }

    /// Whoever leaves does not hear that something on its way did not arrive.
    void signingOutInTheMiddleOfALoadIsNoTrouble()
    {
        begin();
        m_workshop->refresh();
        m_said.clear();
        m_workshop->signOut();
        QCOMPARE(m_said, QStringList());
    }

private:
    void begin()
    {
        QSignalSpy filled(m_workshop.get(), &Workshop::choicesChanged);
        m_workshop->begin();
        QTRY_VERIFY(filled.size() >= 2); // the structure's fiches, the themes
    }

    [[nodiscard]] WorkshopRow row(const QByteArray &id) const
    {
        for (const WorkshopRow &each : m_workshop->rows()) {
            if (each.remote.toLatin1() == id)
                return each;
        }
        qWarning("no such row");
        return {};
    }

    void open(const QByteArray &id)
    {
        m_workshop->openFiche(row(id));
        QTRY_VERIFY(m_workshop->isOpen());
    }

    [[nodiscard]] QString text(const QByteArray &id) const
    {
        // A revision of a public fiche stands in its copy.
        return AuthorFixture::text(id, "titreInformatif");
    }

    /// Once, while the server has the request and has not answered it.
    void whenAsked(const QByteArray &path, std::function<void()> action)
    {
        m_asked = false;
        m_server->beforeEach([this, path, action = std::move(action)](const Request &request) {
            if (m_asked || !request.path.endsWith(path))
                return;
            m_asked = true;
            QMetaObject::invokeMethod(m_workshop.get(), action, Qt::BlockingQueuedConnection);
        });
    }

    Secrets *m_secrets = nullptr;
    std::unique_ptr<Workshop> m_workshop;
    QStringList m_said;
    int m_calls = 0; ///< of SQLite
    std::optional<FaultInjector> m_counting;
    std::atomic<bool> m_asked = false;
};

ESCALE_GUILESS_TEST(TestWorkshop)
#include "tst_workshop.moc"
