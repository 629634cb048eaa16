// SPDX-License-Identifier: GPL-3.0-or-later
// F5 at the desk, with a real server on the other side: what a caseworker sees of an update that works, that is
// stopped, that is refused, that finds nobody there. Every wait is for a signal.
#include "desktop/desktopprogram.h"
#include "feedserver/feedserver.h"
#include "shell/screenshot.h"
#include "smallfeed.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace escale;
using namespace escale::test;

namespace {

constexpr int sampleSize = 20; // issue 2: 8 procedures and 12 programmes
constexpr int patience = 15'000;
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
        options.settings.feedUrl = feed.toString();
        options.still = true;
        m_program = std::make_unique<DesktopProgram>(options, QStringLiteral(":/sample/library.sqlite"), systemClock());
        window().show();
        window().activateWindow();
        settle(m_program->library());
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("library.sqlite")); }
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
    bool waitForEnd()
    {
        QSignalSpy ended(window().commands().cancelSync, &QAction::enabledChanged);
        if (running() && !ended.wait(patience))
            return false;
        settle(m_program->library());
        return !running();
    }
    bool update() { return pressF5() && waitForEnd(); }

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
    QTimer::singleShot(patience, &loop, [&loop] { loop.exit(1); });
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

    void whatIsSavedIsListedBeforeTheEnd()
    {
        constexpr int fiches = 60, committed = 48; // a batch
        FeedServer server(smallFeed(fiches));
        server.setFault({FaultKind::Hang, Endpoint::Detail, 0, {}, 141}); // of 150
        Desk desk(server.url());
        QSignalSpy changed(&desk.window().finder(), &Finder::changed);
        QVERIFY(desk.pressF5());
        while (desk.titles().size() == sampleSize)
            QVERIFY(changed.wait(patience));
        QVERIFY(desk.running());
        QCOMPARE(desk.titles().size(), sampleSize + committed);
        desk.button().click();
        QVERIFY(desk.waitForEnd());
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
};

QTEST_MAIN(TestSyncAtTheDesk)
#include "tst_sync.moc"
