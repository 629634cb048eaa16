// SPDX-License-Identifier: GPL-3.0-or-later
// Law 8, from outside: after a visit the process holds no trace of it, the disk is as it was but for the counters, and
// a thousand visits leave the kiosk no larger than one. The number of visits can be given: ESCALE_VISITS=1000.
#include "store/library.h"
#include "testprogram.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace escale;

namespace {

/// Given to the kiosk by whoever starts it. The compositor gives one, and takes its closing for the kiosk's end.
constexpr int givenDescriptor = 57;

/// Every readable byte of a process.
bool memoryHolds(qint64 pid, const QByteArray &what)
{
    QFile maps(QStringLiteral("/proc/%1/maps").arg(pid));
    QFile memory(QStringLiteral("/proc/%1/mem").arg(pid));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("the memory of the kiosk cannot be looked at");
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArrayList range = line.left(line.indexOf(' ')).split('-');
        if (range.size() != 2 || line.mid(line.indexOf(' ') + 1, 1) != "r" || line.endsWith("[vvar]"))
            continue;
        const quint64 from = range[0].toULongLong(nullptr, 16);
        const quint64 to = range[1].toULongLong(nullptr, 16);
        if (!memory.seek(static_cast<qint64>(from)))
            continue;
        if (memory.read(static_cast<qint64>(to - from)).contains(what))
            return true;
    }
    return false;
}

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

QMap<QString, QByteArray> contentOf(const QString &folder, const QStringList &but)
{
    QMap<QString, QByteArray> content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (but.contains(QFileInfo(file).fileName()))
            continue;
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        content.insert(file.fileName(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
    return content;
}

/// One kiosk: its state, its library, its process.
class KioskProcess {
public:
    explicit KioskProcess(const QString &words)
    {
        for (const char *name : {"state", "library", "run", "home"})
            QDir(m_folder.path()).mkdir(QLatin1String(name));
        QFile::setPermissions(path("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        write("words", words.toUtf8());
        write("screen.json", R"({"screens": [{"name": "kiosk", "x": 0, "y": 0, "width": 1080, "height": 1920}]})");
        // The visitor strikes a letter twice faster than any hand.
        write("escale.ini",
              "[kiosk]\nkey-click=yes\nbounce-keys-milliseconds=0\nstate-directory=" + path("state").toUtf8() + "\n");
        if (!QFile::copy(QStringLiteral(":/sample/library.sqlite"), library()))
            qFatal("no sample");
    }
    ~KioskProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void start(int visits)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"),
                           QStringLiteral("offscreen:configfile=") + path("screen.json"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path("run"));
        environment.insert(QStringLiteral("HOME"), path("home"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setChildProcessModifier([] { dup2(STDERR_FILENO, givenDescriptor); });
        m_process.start(QStringLiteral(ESCALE_VISITOR),
                        {path("journal"), path("words"), QString::number(visits), path("escale.ini"), library()});
    }
    /// The first line of the journal that begins with `word`, once it is there.
    QByteArray wait(const QByteArray &word, int seconds = 60)
    {
        QByteArray found;
        (void)QTest::qWaitFor([&] { return !(found = lines(word).value(0)).isEmpty() || lines("stuck").size() > 0; },
                              seconds * 1000);
        if (found.isEmpty())
            qWarning("the journal ends with: %s", journal().right(200).constData());
        return found;
    }
    [[nodiscard]] QByteArrayList lines(const QByteArray &word) const
    {
        QByteArrayList list;
        for (const QByteArray &line : journal().split('\n')) {
            if (line.startsWith(word))
                list.append(line);
        }
        return list;
    }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] bool runs() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QString library() const { return m_folder.filePath(QStringLiteral("library/library.sqlite")); }

private:
    [[nodiscard]] QByteArray journal() const
    {
        QFile file(path("journal"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

int visitsWanted()
{
    const int wanted = qEnvironmentVariableIntValue("ESCALE_VISITS");
    return wanted > 0 ? wanted : 6;
}

} // namespace

class TestForgetting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void afterAVisitTheMemoryHoldsNothingOfIt()
    {
        KioskProcess kiosk(secret());
        kiosk.start(1);
        QVERIFY(!kiosk.wait("typed").isEmpty());
        const qint64 pid = kiosk.pid();
        // The look itself must be able to see: while the word is in the field it is found. It takes longer than the
        // visitor's next touches.
        ::kill(static_cast<pid_t>(pid), SIGSTOP);
        const bool held = memoryHolds(pid, utf16(secret()));
        ::kill(static_cast<pid_t>(pid), SIGCONT);
        QVERIFY(held);
        QVERIFY(!kiosk.wait("resting").isEmpty());
        QCOMPARE(kiosk.pid(), pid);
        QVERIFY(kiosk.runs());
        QVERIFY(!memoryHolds(pid, utf16(secret())));
        QVERIFY(!memoryHolds(pid, secret().toUtf8()));
    }

    /// What was given to the kiosk it keeps; what it opened itself does not outlive the visit.
    void aRebirthKeepsWhatItWasGivenAndNothingElse()
    {
        const auto descriptors = [](qint64 pid) {
            return QDir(QStringLiteral("/proc/%1/fd").arg(pid))
                .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
        };
        KioskProcess fresh(secret());
        fresh.start(0);
        QVERIFY(!fresh.wait("resting").isEmpty());
        KioskProcess reborn(secret());
        reborn.start(3);
        QVERIFY(!reborn.wait("resting").isEmpty());
        QVERIFY(descriptors(reborn.pid()).contains(QString::number(givenDescriptor)));
        QCOMPARE(descriptors(reborn.pid()).size(), descriptors(fresh.pid()).size());
    }

    void afterAVisitTheDiskIsAsBefore()
    {
        KioskProcess kiosk(secret());
        kiosk.start(0);
        QVERIFY(!kiosk.wait("resting").isEmpty());
        const QStringList counters{QStringLiteral("statistics.csv")};
        const auto state = contentOf(kiosk.path("state"), counters);
        const auto library = contentOf(kiosk.path("library"), {});
        const auto home = contentOf(kiosk.path("home"), {});
        const auto run = contentOf(kiosk.path("run"), {});
        QVERIFY(state.size() > 0 && library.size() > 0);

        KioskProcess visited(secret());
        visited.start(1);
        QVERIFY(!visited.wait("alive").isEmpty());
        QVERIFY(!visited.wait("resting").isEmpty());
        const auto names = [](const QMap<QString, QByteArray> &content) {
            QStringList list;
            for (const QString &path : content.keys())
                list.append(QFileInfo(path).fileName());
            return list;
        };
        QCOMPARE(names(contentOf(visited.path("state"), counters)), names(state));
        QCOMPARE(contentOf(visited.path("library"), {}).values(), library.values());
        QCOMPARE(names(contentOf(visited.path("home"), {})), names(home));
        QCOMPARE(names(contentOf(visited.path("run"), {})), names(run));
        QFile counted(visited.path("state/statistics.csv"));
        QVERIFY(counted.open(QIODevice::ReadOnly));
        const QByteArray counts = counted.readAll();
        QVERIFY(counts.contains(",session,"));
        QVERIFY(!counts.contains(",listen,")); // keys that click were typed on; nobody listened
        QVERIFY(verifyLibrary(visited.library()).ok());
    }

    /// Nothing a visitor typed or read is in any file.
    void noFileHoldsWhatWasTyped()
    {
        KioskProcess kiosk(secret());
        kiosk.start(2);
        QVERIFY(!kiosk.wait("resting").isEmpty());
        for (const char *folder : {"state", "home", "run"}) {
            QDirIterator files(kiosk.path(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray content = file.readAll();
                QVERIFY2(!content.contains(secret().toUtf8()), qPrintable(file.fileName()));
                QVERIFY2(!content.contains(utf16(secret())), qPrintable(file.fileName()));
            }
        }
    }

    void manyVisitsLeaveTheKioskNoLarger()
    {
        KioskProcess one(secret());
        one.start(1);
        const qint64 after1 = one.wait("resting").split(' ').value(1).toLongLong();
        QVERIFY(after1 > 0);
        KioskProcess many(secret());
        const int visits = visitsWanted();
        many.start(visits);
        const qint64 pid = many.pid();
        const qint64 afterAll = many.wait("resting", 60 + visits * 10).split(' ').value(1).toLongLong();
        QVERIFY(afterAll > 0);
        QCOMPARE(many.lines("finish").size(), visits);
        QCOMPARE(many.lines("mistyped").size(), 0);
        QCOMPARE(many.pid(), pid);
        qInfo("resident after 1 visit %lld kB, after %d visits %lld kB", static_cast<long long>(after1), visits,
              static_cast<long long>(afterAll));
        QVERIFY2(afterAll - after1 < 5 * 1024, "grew by 5 MB or more");
    }

    /// For the report, not for judging: how long nothing is on the screen between two visitors.
    void theTimeOfARebirthIsTold()
    {
        KioskProcess kiosk(secret());
        kiosk.start(3);
        QVERIFY(!kiosk.wait("resting").isEmpty());
        const QByteArrayList finished = kiosk.lines("finish"), alive = kiosk.lines("alive");
        QCOMPARE(alive.size(), finished.size() + 1);
        for (int i = 0; i < finished.size(); ++i)
            qInfo("from the touch to the new window: %lld ms",
                  static_cast<long long>(alive[i + 1].split(' ').value(1).toLongLong() -
                                         finished[i].split(' ').value(1).toLongLong()));
    }

private:
    /// A word that no fiche and no program has: letters of the Arabic keyboard that open no forms, made anew for every
    /// run.
    static QString secret()
    {
        static const QString word = [] {
            const QString letters = QStringLiteral("ضصثقفغعخحجد");
            QString made;
            for (int i = 0; i < 14; ++i)
                made += letters[static_cast<int>(QRandomGenerator::global()->bounded(letters.size()))];
            return made;
        }();
        return word;
    }
};

static int runForgetting(int argc, char **argv)
{
    // A thousand visits take longer than QtTest grants a function.
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    QCoreApplication application(argc, argv);
    TestForgetting test;
    return QTest::qExec(&test, argc, argv);
}

ESCALE_TEST_RUN(runForgetting)
#include "tst_forgetting.moc"
