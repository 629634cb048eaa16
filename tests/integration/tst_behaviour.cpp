// SPDX-License-Identifier: GPL-3.0-or-later
// What a second, third and interrupted sync asks for and leaves behind, over real HTTP: the requests are counted where
// they arrive.
#include "feedserver/feedserver.h"
#include "smallfeed.h"
#include "store/library.h"
#include "syncrig.h"
#include "testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <csignal>

using namespace escale;
using namespace escale::test;

namespace {

constexpr int fichesOfTheFeed = 12;
/// French and Arabic, every second one in English.
constexpr int textsOfTheFeed = fichesOfTheFeed * 2 + fichesOfTheFeed / 2;
const QByteArray secretKey = "a-key-that-may-be-seen-nowhere";

QString title(int number, const char *language, const char *version)
{
    return QStringLiteral("Titre %1 %2 %3").arg(number).arg(QLatin1String(language), QLatin1String(version));
}

} // namespace

class TestBehaviour : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SyncRig> m_rig;
    std::shared_ptr<ModelContent> m_content;
    std::unique_ptr<FeedServer> m_server;

    /// A run with so many texts asked again although they look unchanged.
    SyncOutcome sync(int revalidate = 0)
    {
        SyncRun run;
        run.secret = secretKey;
        run.options.revalidate = revalidate;
        m_server->forget();
        return m_rig->sync(m_server->url(), run);
    }

    [[nodiscard]] QString shown(int number, Language language) const
    {
        const auto read = m_rig->reader()->fiche(QString::fromLatin1(smallId(number)), language);
        return read ? read->translation.title : QStringLiteral("(none)");
    }

    QProcess *escalectl(const QStringList &more)
    {
        auto *process = new QProcess(this);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ESCALE_SITE_SECRET"), QString::fromLatin1(secretKey));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true")); // the chattiest there is
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(ESCALE_BINARIES "/escalectl"),
                       QStringList{QStringLiteral("sync"), QStringLiteral("--library"), m_rig->library(),
                                   QStringLiteral("--config"), m_rig->settings(), QStringLiteral("--feed"),
                                   m_server->url().toString(), QStringLiteral("--json")} +
                           more);
        return process;
    }

    static QJsonObject lastLine(QProcess &process)
    {
        return QJsonDocument::fromJson(process.readAllStandardOutput().trimmed().split('\n').last()).object();
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<SyncRig>();
        m_content = smallFeed(fichesOfTheFeed);
        ServerOptions options;
        options.secret = secretKey;
        m_server = std::make_unique<FeedServer>(m_content, options);
    }

    void nothingChangedCostsTheListsAndTheBudget()
    {
        QVERIFY(sync().complete);
        m_content->bumpCounters(); // views move all day long (contract 1.6) and mean nothing
        const SyncOutcome outcome = sync(7);
        QVERIFY2(outcome.complete, whyNot(outcome));
        QCOMPARE(m_server->targets(Endpoint::Detail).size(), 7);
        QVERIFY(m_server->requests().size() <= 6 + 7);
        QCOMPARE(outcome.traffic.notModified, 7);
        QCOMPARE(outcome.added + outcome.changed + outcome.removed + outcome.failed, 0);
    }

    void revalidationAsksWithTheEtagItWasGiven()
    {
        QVERIFY(sync().complete);
        sync(5);
        for (const Request &request : m_server->requests()) {
            if (request.endpoint == Endpoint::Detail)
                QVERIFY(request.header("if-none-match").startsWith("W/\""));
        }
    }

    void everyTextIsAskedAgainInTurn()
    {
        QVERIFY(sync().complete);
        QSet<QByteArray> seen;
        for (int run = 0; run < 3; ++run) {
            sync(textsOfTheFeed / 3);
            for (const QByteArray &target : m_server->targets(Endpoint::Detail))
                seen.insert(target);
        }
        QCOMPARE(seen.size(), textsOfTheFeed); // all of them, so none twice
    }

    void onlyWhatChangedIsFetched()
    {
        QVERIFY(sync().complete);
        QByteArrayList expected;
        for (const int number : {1, 4, 6}) {
            rewrite(*m_content, number, QStringLiteral("v2"));
            expected << detailTarget(smallId(number), Language::Fr) << detailTarget(smallId(number), Language::Ar);
            if (number % 2 == 0)
                expected << detailTarget(smallId(number), Language::En);
        }
        const SyncOutcome outcome = sync();
        QVERIFY2(outcome.complete, whyNot(outcome));
        QByteArrayList asked = m_server->targets(Endpoint::Detail);
        std::sort(asked.begin(), asked.end());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(asked, expected);
        QCOMPARE(outcome.changed, 3);
        QCOMPARE(shown(4, Language::Ar), title(4, "ar", "v2"));
        QCOMPARE(shown(5, Language::Ar), title(5, "ar", "v1"));
    }

    void removedAndBackAgain()
    {
        QVERIFY(sync().complete);
        m_content->remove(smallId(2));
        SyncOutcome outcome = sync();
        QCOMPARE(outcome.removed, 1);
        QCOMPARE(shown(2, Language::Fr), QStringLiteral("(none)"));
        m_content->add(smallFiche(2, {Language::Fr, Language::En}, QStringLiteral("v3")));
        outcome = sync();
        QCOMPARE(outcome.added, 1);
        QCOMPARE(m_server->targets(Endpoint::Detail).size(), 2);
        QCOMPARE(shown(2, Language::En), title(2, "en", "v3"));
    }

    void anEditDropsTheTranslationsAndTheyComeBack()
    {
        QVERIFY(sync().complete);
        const ApiText arabic = *smallFiche(3, {Language::Ar}, QStringLiteral("v2")).text(Language::Ar);
        m_content->editFrenchAndDropTranslations(smallId(3), "2026-11-02T10:00:00.000Z");
        QVERIFY(sync().complete);
        const auto without = m_rig->reader()->fiche(QString::fromLatin1(smallId(3)), Language::Ar);
        QVERIFY(without->fallback); // outdated, and gone with the French it was made from (contract 0.6)
        QCOMPARE(without->translation.title, title(3, "fr", "v1 *"));
        m_content->addTranslation(smallId(3), arabic); // the date of the fiche does not move (7.4)
        const SyncOutcome outcome = sync();
        QVERIFY(outcome.complete);
        QCOMPARE(shown(3, Language::Ar), title(3, "ar", "v2"));
        QVERIFY(m_server->targets(Endpoint::Detail).contains(detailTarget(smallId(3), Language::Ar)));
    }

    void aSilentCorrectionIsFoundByAskingAgain()
    {
        QVERIFY(sync().complete);
        m_content->correctTranslation(smallId(5), Language::Ar, "2026-11-03T10:00:00.000Z");
        const auto body = [&] {
            return plainText(m_rig->reader()->fiche(QString::fromLatin1(smallId(5)), Language::Ar)->translation.what);
        };
        const QString before = body();
        QCOMPARE(sync(0).changed, 0); // the index says nothing (7.5)
        QCOMPARE(body(), before);
        const SyncOutcome outcome = sync(textsOfTheFeed);
        QCOMPARE(outcome.changed, 1);
        QVERIFY(body() != before && body().startsWith(before.left(20)));
        QCOMPARE(outcome.traffic.notModified, textsOfTheFeed - 1);
    }

    void anEtagThatMovesWithoutTheTextIsNoChange()
    {
        QVERIFY(sync().complete);
        m_content->addMerci(smallId(7));
        const SyncOutcome outcome = sync(textsOfTheFeed);
        QCOMPARE(outcome.changed, 0);
        QCOMPARE(m_rig->reader()->fiche(QString::fromLatin1(smallId(7)), Language::Fr)->fiche.mercis, 1);
        QCOMPARE(sync(textsOfTheFeed).traffic.notModified, textsOfTheFeed); // the new ETag was noted
    }

    void aSuspiciousIndexDeletesNothing()
    {
        QVERIFY(sync().complete);
        for (int number = 2; number < fichesOfTheFeed; ++number)
            m_content->remove(smallId(number));
        const SyncOutcome outcome = sync();
        QVERIFY(!outcome.complete);
        QVERIFY(outcome.nothingDeleted);
        QCOMPARE(outcome.removed, 0);
        QCOMPARE(outcome.fiches, fichesOfTheFeed);
        SyncRun believe;
        believe.secret = secretKey;
        believe.options.acceptRemovals = true;
        QCOMPARE(m_rig->sync(m_server->url(), believe).fiches, 2);
    }

    void aRefusedKeyStopsTheDetailsAtOnce()
    {
        QVERIFY(sync().complete);
        for (int number = 0; number < fichesOfTheFeed; ++number)
            rewrite(*m_content, number, QStringLiteral("v2"));
        m_server->setFault(*faultFrom("status=401@detail"));
        const SyncOutcome outcome = sync();
        QCOMPARE(outcome.error->problem, Problem::Refused);
        QVERIFY(m_server->targets(Endpoint::Detail).size() <= HttpLimits().atOnce * 2);
        QCOMPARE(outcome.fiches, fichesOfTheFeed);
        QCOMPARE(shown(0, Language::Fr), title(0, "fr", "v1"));
    }

    void theSecondOfTwoAtOnceSaysSoAndLeaves()
    {
        // The first is held at its first detail until the second has ended.
        m_server->setFault(*faultFrom("hang@detail#1+1"));
        QProcess *first = escalectl({});
        QVERIFY(QTest::qWaitFor([&] { return !m_server->targets(Endpoint::Detail).isEmpty(); }, 20'000));
        QProcess *second = escalectl({});
        QVERIFY(second->waitForFinished(20'000));
        QCOMPARE(second->exitCode(), 75);
        const QByteArray said = second->readAllStandardError();
        QVERIFY2(said.contains("Another synchronisation is running"), said.constData());
        QCOMPARE(first->state(), QProcess::Running);
        ::kill(static_cast<pid_t>(first->processId()), SIGINT);
        QVERIFY(first->waitForFinished(20'000));
    }

    void ctrlCKeepsWhatIsSavedAndTheNextRunGoesOn()
    {
        m_content = smallFeed(80); // 200 texts: more than a batch before the interruption
        m_server->setContent(m_content);
        m_server->setFault(*faultFrom("hang@detail#150"));
        QProcess *process = escalectl({});
        QVERIFY(QTest::qWaitFor([&] { return m_server->targets(Endpoint::Detail).size() >= 150; }, 30'000));
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(20'000));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 75);
        const QByteArray said = process->readAllStandardError();
        QVERIFY2(said.contains("Stopped."), said.constData());
        const int saved = lastLine(*process).value(QStringLiteral("added")).toInt();
        QVERIFY(saved > 20 && saved < 80);
        QCOMPARE(m_rig->defects(), QStringList());

        m_server->setFaults({});
        m_server->forget();
        QProcess *next = escalectl({QStringLiteral("--revalidate"), QStringLiteral("0")});
        QVERIFY(next->waitForFinished(30'000));
        QCOMPARE(next->exitCode(), 0);
        const QJsonObject summary = lastLine(*next);
        QCOMPARE(summary.value(QStringLiteral("fiches")).toInt(), 80);
        QCOMPARE(summary.value(QStringLiteral("added")).toInt(), 80 - saved); // and not one of them twice
        QVERIFY(m_server->targets(Endpoint::Detail).size() < 200 - saved * 2);
    }

    void theKeyIsNowhereToBeSeen()
    {
        QProcess *process = escalectl({});
        QVERIFY(process->waitForFinished(30'000));
        QCOMPARE(process->exitCode(), 0);
        QVERIFY(!process->readAllStandardOutput().contains(secretKey));
        QVERIFY(!process->readAllStandardError().contains(secretKey));
        int withKey = 0;
        for (const Request &request : m_server->requests()) {
            QVERIFY(!request.target.contains(secretKey));
            const bool detail = request.endpoint == Endpoint::Detail;
            const bool speech = request.target == "/tts"; // the other route of contract 1.3 that needs it
            QCOMPARE(request.header("site-secret"), detail || speech ? secretKey : QByteArray());
            withKey += detail ? 1 : 0;
        }
        QCOMPARE(withKey, textsOfTheFeed);
        for (const QString &name : QDir(m_rig->folder()).entryList(QDir::Files | QDir::Hidden)) {
            QFile file(m_rig->folder() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secretKey), qPrintable(name));
        }
    }

    void aFeedCheckSaysWhatIsUnknownAndNothingElse()
    {
        ApiFiche bare = smallFiche(90, {Language::Fr, Language::Ar});
        for (auto &text : bare.texts) {
            text.what.clear();
            text.why.clear();
            text.how.clear();
            text.next.clear();
        }
        m_content->add(bare);
        const auto check = [this](const QStringList &more) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("ESCALE_SITE_SECRET"), QString::fromLatin1(secretKey));
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(ESCALE_BINARIES "/escalectl"),
                          QStringList{QStringLiteral("feed-check"), QStringLiteral("--library"), m_rig->library(),
                                      QStringLiteral("--config"), m_rig->settings(), QStringLiteral("--feed"),
                                      m_server->url().toString()} +
                              more);
            if (!process.waitForFinished(30'000))
                qFatal("feed-check did not end");
            return std::pair(process.exitCode(), process.readAllStandardOutput());
        };
        const auto [code, table] = check({QStringLiteral("--fiches"), QStringLiteral("100")});
        QCOMPARE(code, 0);
        QVERIFY2(table.contains("13 fiches listed"), table.constData());
        QVERIFY2(table.contains("empty-fiche") && table.contains(smallId(90)), table.constData());
        QVERIFY(!table.contains("Titre") && !table.contains(secretKey));
        QVERIFY(!QFile::exists(m_rig->library())); // it stores nothing
        m_server->forget();
        const auto sample = check({QStringLiteral("--fiches"), QStringLiteral("2"), QStringLiteral("--json")});
        QCOMPARE(sample.first, 0);
        QVERIFY(m_server->targets(Endpoint::Detail).size() <= 6);
        const QJsonObject object = QJsonDocument::fromJson(sample.second).object();
        QCOMPARE(object.value(QStringLiteral("listed")).toInt(), 13);
        QVERIFY(object.contains(QStringLiteral("unknown")));
    }

    void anotherFeedReplacesTheFirst()
    {
        QVERIFY(sync().complete);
        const FeedServer other(
            std::make_shared<ModelContent>(ModelContent::Taxonomies{"{\"data\":[]}", "{\"data\":[]}", "{\"data\":[]}"},
                                           QList{smallFiche(50, {Language::Fr})}));
        const SyncOutcome outcome = m_rig->sync(other.url());
        QVERIFY2(outcome.complete, whyNot(outcome)); // its size says nothing: it is another feed
        QCOMPARE(outcome.fiches, 1);
        QCOMPARE(m_rig->reader()->status()->source, other.url().toString());
    }
};

ESCALE_GUILESS_TEST(TestBehaviour)
#include "tst_behaviour.moc"
