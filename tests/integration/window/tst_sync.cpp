// SPDX-License-Identifier: GPL-3.0-or-later
// F5 at the desk, with a real server on the other side: what a caseworker sees of an update that works, that is
// stopped, that is refused, that finds nobody there. Every wait is for a signal.
#include "desktop/desktopprogram.h"
#include "feedserver/feedserver.h"
#include "shell/screenshot.h"
#include "smallfeed.h"
#include "store/library.h"
#include "store/writer.h"
#include "testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace escale;
using namespace escale::test;

namespace {

constexpr int sampleSize = 20; // 8 procedures and 12 programmes
constexpr int syncPatience = 15'000;
const QByteArray rightKey = "test-site-secret";

/// The whole desk in English, its feed at the server's address.
class Desk {
public:
    /// `library`: what stands where the library is, if anything does.
    explicit Desk(const QUrl &feed, const QByteArray &library = {})
    {
        if (QFile file(path()); !library.isEmpty())
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(library) == library.size());
        DesktopOptions options;
        options.library = path();
        options.memoryFile = m_folder.filePath(QStringLiteral("window.ini"));
        options.language = Language::En;
        options.settings.feedUrl = feed.isEmpty() ? QString() : feed.toString();
        options.files = files();
        options.still = true;
        m_program = std::make_unique<DesktopProgram>(options, QStringLiteral(":/sample/library.sqlite"), systemClock());
        window().show();
        window().activateWindow();
        settle(m_program->library());
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("library.sqlite")); }
    [[nodiscard]] FeedFiles files() const
    {
        return {m_folder.filePath(QStringLiteral("escale.ini")), m_folder.filePath(QStringLiteral("feed-key"))};
    }
    [[nodiscard]] DesktopWindow &window() { return m_program->window(); }
    [[nodiscard]] SyncBar &bar() { return window().syncBar(); }
    [[nodiscard]] Button &button() { return *bar().findChild<Button *>(); }
    [[nodiscard]] QProgressBar &line() { return *bar().findChild<QProgressBar *>(); }
    [[nodiscard]] bool running() { return window().commands().cancelSync->isEnabled(); }

    /// False when F5 starts nothing.
    bool pressF5()
    {
        if (!QTest::qWaitForWindowActive(&window()))
            return false;
        QTest::keyClick(&window(), Qt::Key_F5);
        return running();
    }
    [[nodiscard]] LibraryService &library() { return m_program->library(); }
    bool waitForEnd()
    {
        QSignalSpy ended(window().commands().cancelSync, &QAction::enabledChanged);
        if (running() && !ended.wait(syncPatience))
            return false;
        settle(m_program->library());
        return !running();
    }
    bool update() { return pressF5() && waitForEnd(); }
    /// Lets the window begin by itself. False when it does not.
    bool begins()
    {
        QSignalSpy begun(window().commands().cancelSync, &QAction::enabledChanged);
        window().updates().keepUpToDate();
        return begun.wait(syncPatience);
    }
    /// As if the last sync had been so many days ago.
    bool age(int days)
    {
        auto writer = Writer::open(path(), nullptr);
        return writer && (*writer)->session().script(
                             QStringLiteral("UPDATE sync_run SET started = started - %1, finished = finished - %1")
                                 .arg(qint64(days) * 24 * 3600 * 1000));
    }

    [[nodiscard]] QStringList titles()
    {
        QStringList titles;
        const ResultModel &rows = window().list().results();
        for (int row = 0; row < rows.rowCount(); ++row)
            titles.append(rows.row(row).card.title);
        titles.sort();
        return titles;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DesktopProgram> m_program;
};

/// How the small feed names fiche `number` for somebody who reads English: French where it has no English.
QString titleOf(int number, const QString &version)
{
    const QString language = number % 2 == 0 ? QStringLiteral("en") : QStringLiteral("fr");
    return QStringLiteral("Titre %1 %2 %3").arg(number).arg(language, version);
}

QStringList titlesOf(int count, const QString &version = QStringLiteral("v1"))
{
    QStringList titles;
    for (int number = 0; number < count; ++number)
        titles.append(titleOf(number, version));
    titles.sort();
    return titles;
}

/// Until the server has been asked for `count` details.
bool waitForDetails(FeedServer &server, int count)
{
    QEventLoop loop;
    QObject::connect(
        &server, &FeedServer::requested, &loop,
        [&] {
            if (server.targets(Endpoint::Detail).size() >= count)
                loop.quit();
        },
        Qt::QueuedConnection);
    QTimer::singleShot(syncPatience, &loop, [&loop] { loop.exit(1); });
    return server.targets(Endpoint::Detail).size() >= count || loop.exec() == 0;
}

} // namespace

class TestSyncAtTheDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("ESCALE_SITE_SECRET", rightKey); }

    void theListBecomesWhatTheFeedHas()
    {
        constexpr int fiches = 25, texts = 2 * 25 + 13; // fr and ar of all, en of every second one
        FeedServer server(smallFeed(fiches));
        Desk desk(server.url());
        QCOMPARE(desk.titles().size(), sampleSize);
        QSignalSpy steps(&desk.line(), &QProgressBar::valueChanged);
        int shownTexts = 0;
        connect(&desk.line(), &QProgressBar::valueChanged, this,
                [&] { shownTexts = std::max(shownTexts, desk.line().maximum()); });
        QVERIFY(desk.pressF5());
        QVERIFY(desk.bar().isVisible());
        QVERIFY(desk.line().isVisible());
        QCOMPARE(desk.button().words(), SyncBar::tr("Cancel"));
        QVERIFY(desk.waitForEnd());
        QCOMPARE(shownTexts, texts);
        QVERIFY(steps.contains(QVariantList{texts}));
        QVERIFY(desk.bar().isHidden()); // nothing to say
        QCOMPARE(desk.titles(), titlesOf(fiches));
    }

    /// The window only reads: what replaces a damaged library is the update that fills it again.
    void aDamagedLibraryIsKeptUntilTheUpdate()
    {
        constexpr int fiches = 25;
        FeedServer server(smallFeed(fiches));
        const QByteArray garbage(9000, '#');
        Desk desk(server.url(), garbage);
        QFile file(desk.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), garbage);
        const QDir folder = QFileInfo(desk.path()).dir();
        QVERIFY(folder.entryList({QStringLiteral("*.damaged-*")}).isEmpty());
        QVERIFY(desk.bar().isVisible()); // says what is wrong
        QVERIFY(desk.update());
        QCOMPARE(desk.titles(), titlesOf(fiches));
        QCOMPARE(folder.entryList({QStringLiteral("*.damaged-*")}).size(), 1); // kept aside, not lost
    }

    /// Issue 13: the sample leaves when the first list is complete, and never stands beside real fiches.
    void theFirstSyncIsOneStepToTheEye()
    {
        constexpr int fiches = 60;
        FeedServer server(smallFeed(fiches));
        server.setFault({FaultKind::Hang, Endpoint::Detail, 0, {}, 141}); // of 150
        Desk desk(server.url());
        const QStringList sample = desk.titles();
        QVERIFY(desk.pressF5());
        QVERIFY(waitForDetails(server, 144)); // four wait for ever, more than a batch is saved
        QVERIFY(desk.running());
        settle(desk.library());
        QCOMPARE(desk.titles(), sample);
        desk.button().click();
        QVERIFY(desk.waitForEnd());
        QCOMPARE(desk.titles(), sample);
        server.setFaults({});
        QVERIFY(desk.update());
        QCOMPARE(desk.titles(), titlesOf(fiches));
    }

    void cancelStopsAndSaysSo()
    {
        FeedServer server(smallFeed(25));
        server.setFault({FaultKind::Hang, Endpoint::Detail, 0, {}, 3});
        Desk desk(server.url());
        const QStringList before = desk.titles();
        QVERIFY(desk.pressF5());
        QVERIFY(waitForDetails(server, 6)); // two were answered, four wait for ever
        QVERIFY(desk.running());
        desk.button().click();
        QVERIFY(desk.waitForEnd());
        QCOMPARE(desk.bar().sentence(),
                 QStringLiteral("Stopped. What was already saved is kept; start again to go on."));
        QCOMPARE(desk.button().words(), SyncBar::tr("Close"));
        for (const QString &title : before)
            QVERIFY(desk.titles().contains(title));
        // And on from there.
        server.setFaults({});
        QVERIFY(desk.update());
        QCOMPARE(desk.titles(), titlesOf(25));
    }

    void aWrongKeyIsSaid()
    {
        const auto content = smallFeed(8);
        FeedServer server(content);
        Desk desk(server.url());
        QVERIFY(desk.update());
        rewrite(*content, 0, QStringLiteral("v2"));
        qputenv("ESCALE_SITE_SECRET", "not-the-key");
        QVERIFY(desk.update());
        QVERIFY2(desk.bar().sentence().contains(QStringLiteral("refused the key")), qPrintable(desk.bar().sentence()));
        QVERIFY(desk.bar().isVisible());
        QCOMPARE(desk.titles(), titlesOf(8));
    }

    void aServerThatIsGoneIsSaidAndTheOldStays()
    {
        const auto content = smallFeed(8);
        auto server = std::make_unique<FeedServer>(content);
        const quint16 port = server->port();
        Desk desk(server->url());
        QVERIFY(desk.update());
        server.reset();
        QVERIFY(desk.update());
        QVERIFY2(desk.bar().sentence().contains(QStringLiteral("cannot be reached")),
                 qPrintable(desk.bar().sentence()));
        QCOMPARE(desk.titles(), titlesOf(8));
        // It comes back with something new.
        for (int number = 0; number < 8; ++number)
            rewrite(*content, number, QStringLiteral("v2"));
        ServerOptions again;
        again.port = port;
        server = std::make_unique<FeedServer>(content, again);
        QVERIFY(server->isListening());
        QVERIFY(desk.update());
        QVERIFY(desk.bar().isHidden());
        QCOMPARE(desk.titles(), titlesOf(8, QStringLiteral("v2")));
    }

    void aFeedThatIsSetIsFetchedFromAtTheStart()
    {
        FeedServer server(smallFeed(8));
        Desk desk(server.url());
        QVERIFY(desk.begins());
        QVERIFY(desk.waitForEnd());
        QCOMPARE(desk.titles(), titlesOf(8));
        // New as it is, there is nothing to do.
        const auto before = server.targets(Endpoint::Index).size();
        desk.window().updates().keepUpToDate();
        settle(desk.library());
        QVERIFY(!desk.running());
        QCOMPARE(server.targets(Endpoint::Index).size(), before);
    }

    void contentOfYesterdayIsFetchedAnew()
    {
        const auto content = smallFeed(8);
        FeedServer server(content);
        Desk desk(server.url());
        QVERIFY(desk.update());
        QVERIFY(desk.age(2));
        for (int number = 0; number < 8; ++number)
            rewrite(*content, number, QStringLiteral("v2"));
        QVERIFY(desk.begins());
        QVERIFY(desk.waitForEnd());
        QCOMPARE(desk.titles(), titlesOf(8, QStringLiteral("v2")));
    }

    void aSyncOfSomebodyElseIsNoNewsUnlessAskedFor()
    {
        FeedServer server(smallFeed(8));
        Desk desk(server.url());
        QVERIFY(desk.update());
        QVERIFY(desk.age(2));
        const auto lock = lockLibrary(desk.path());
        QVERIFY(lock);
        QVERIFY(desk.begins());
        QVERIFY(desk.waitForEnd());
        QVERIFY2(desk.bar().isHidden(), qPrintable(desk.bar().sentence()));
        QVERIFY(desk.update());
        QVERIFY2(desk.bar().sentence().contains(QStringLiteral("Another synchronisation")),
                 qPrintable(desk.bar().sentence()));
    }

    void aNetworkThatIsAwayIsNoNewsUnlessAskedFor()
    {
        auto server = std::make_unique<FeedServer>(smallFeed(8));
        Desk desk(server->url());
        QVERIFY(desk.update());
        QVERIFY(desk.age(2));
        server.reset();
        QVERIFY(desk.begins());
        QVERIFY(desk.waitForEnd());
        QVERIFY2(desk.bar().isHidden(), qPrintable(desk.bar().sentence()));
        QCOMPARE(desk.titles(), titlesOf(8));
    }

    void aRefusedKeyIsSaidAlsoWhenNobodyAsked()
    {
        const auto content = smallFeed(8);
        FeedServer server(content);
        Desk desk(server.url());
        QVERIFY(desk.update());
        QVERIFY(desk.age(2));
        rewrite(*content, 0, QStringLiteral("v2"));
        qputenv("ESCALE_SITE_SECRET", "not-the-key");
        QVERIFY(desk.begins());
        QVERIFY(desk.waitForEnd());
        QVERIFY2(desk.bar().sentence().contains(QStringLiteral("refused the key")), qPrintable(desk.bar().sentence()));
    }

    void theTestOfTheDialogSaysWhatIsWrong()
    {
        qunsetenv("ESCALE_SITE_SECRET");
        auto server = std::make_unique<FeedServer>(smallFeed(25));
        Desk desk((QUrl()));
        FeedDialog &dialog = *desk.window().updates().openFeedDialog();
        const auto verdictOf = [&](const QString &address, const QString &key) {
            dialog.address().setText(address);
            dialog.key().setText(key);
            dialog.test().click();
            const QString asking = dialog.verdict();
            [[maybe_unused]] const bool answered =
                QTest::qWaitFor([&] { return dialog.verdict() != asking; }, syncPatience);
            return dialog.verdict();
        };
        const QString right = QString::fromLatin1(rightKey), url = server->url().toString();
        QString said = verdictOf(url, QStringLiteral("not-the-key"));
        QVERIFY2(said.contains(QStringLiteral("refused the key")), qPrintable(said));
        said = verdictOf(url, {});
        QVERIFY2(said.contains(QStringLiteral("refused the key")), qPrintable(said));
        said = verdictOf(url + QStringLiteral("/elsewhere"), right);
        QVERIFY2(!said.startsWith(QStringLiteral("The server answers")) && !said.isEmpty(), qPrintable(said));
        said = verdictOf(url, right);
        QCOMPARE(said, QStringLiteral("The server answers: 25 fiches."));
        server.reset();
        said = verdictOf(url, right);
        QVERIFY2(said.contains(QStringLiteral("cannot be reached")), qPrintable(said));
        QVERIFY(!QFile::exists(desk.files().settings));
        QVERIFY(!QFile::exists(desk.files().key));
    }

    void aFeedSetInTheDialogIsFetchedFrom()
    {
        qunsetenv("ESCALE_SITE_SECRET");
        FeedServer server(smallFeed(8));
        Desk desk((QUrl()));
        QFile file(desk.files().settings);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("; mine\n[feed]\nfuture=1\n") > 0);
        file.close();
        FeedDialog &dialog = *desk.window().updates().openFeedDialog();
        dialog.address().setText(server.url().toString());
        dialog.key().setText(QString::fromLatin1(rightKey));
        QTest::keyClick(&dialog.key(), Qt::Key_Return);
        QVERIFY(desk.running());
        QVERIFY(desk.waitForEnd());
        QCOMPARE(desk.titles(), titlesOf(8));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.startsWith("; mine\n[feed]\nfuture=1\n"), text.constData());
        QVERIFY(!text.contains(rightKey));
        const auto loaded = loadSettings(desk.files().settings);
        QVERIFY(loaded);
        QCOMPARE(loaded->settings.feedUrl, server.url().toString());
        QCOMPARE(loaded->settings.secretFile, desk.files().key);
    }
};

ESCALE_TEST(TestSyncAtTheDesk)
#include "tst_sync.moc"
