// SPDX-License-Identifier: GPL-3.0-or-later
// What a person leaves on the disk of a desk after "next person": nothing that says which fiches they read, what they
// looked for, or in which language. Two desks are visited by two people who want different things; when they have gone,
// and also while they still sit there, the files of both are the same.
#include "desktoprig.h"
#include "fakevoice.h"
#include "samplelibrary.h"
#include "testprogram.h"

#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThreadPool>

using namespace escale;
using namespace escale::test;

namespace {

struct DeskVisitor {
    QString fiche, other; ///< read
    QString looks;        ///< for this
    Language language;
    QString place;
    int phrase;
};

const DeskVisitor firstVisitor{bankAccount,  residencePermit,      QStringLiteral("banquezz"),
                               Language::Ar, QStringLiteral("38"), 3};
const DeskVisitor secondVisitor{drivingLicence,
                                QStringLiteral("e5ca1e0000000000000c0008"),
                                QStringLiteral("permiszz"),
                                Language::Uk,
                                QStringLiteral("69"),
                                40};

/// By the path in the folder: the bytes of a file, of a database its rows.
using DeskDisk = QMap<QString, QByteArray>;

QByteArray rowsInFile(const QString &path)
{
    QByteArray all;
    const QString name = QStringLiteral("left behind");
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        file.setDatabaseName(path);
        file.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!file.open())
            qFatal("a database cannot be read");
        for (const QString &table : file.tables()) {
            QSqlQuery rows(file);
            rows.exec(QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1").arg(table));
            while (rows.next()) {
                all += table.toUtf8();
                for (int i = 0; i < rows.record().count(); ++i)
                    all += '|' + rows.value(i).toByteArray().toHex();
                all += '\n';
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return all;
}

class DeskVisit final {
public:
    DeskVisit() : m_voices(withVoice())
    {
        // What is written below a home, whoever writes it.
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
            m_before.insert(name, qgetenv(name));
            qputenv(name, m_home.filePath(QLatin1String(name)).toUtf8());
        }
        DesktopOptions options;
        options.library = path("library/library.sqlite");
        options.memoryFile = path("config/window.ini");
        options.files = {path("config/escale.ini"), path("config/feed-key")};
        options.language = Language::Fr;
        options.somewhere = true;
        m_program =
            std::make_unique<DesktopProgram>(options, QStringLiteral(":/sample/library.sqlite"), m_clock, &m_voices);
        m_program->services().printers = [] { return PrinterList::Printers(); };
        m_program->services().send = [](const QString &, const Paper &) -> Result<Done> {
            return Error{Problem::CannotWrite, QStringLiteral("a test has no printer"), {}};
        };
        window().resize(1440, 900);
        window().show();
        window().activateWindow();
        rest();
        m_clock.advance(std::chrono::minutes(1)); // what begins after the first page: the news, the outbox
        restWithNews();
    }
    ~DeskVisit()
    {
        m_program.reset();
        for (auto it = m_before.cbegin(); it != m_before.cend(); ++it)
            it.value().isNull() ? (void)qunsetenv(it.key()) : (void)qputenv(it.key(), it.value());
    }
    DeskVisit(const DeskVisit &) = delete;
    DeskVisit &operator=(const DeskVisit &) = delete;

    [[nodiscard]] DesktopWindow &window() { return m_program->window(); }
    [[nodiscard]] DesktopModel &model() { return m_program->model(); }
    void close()
    {
        window().close();
        m_program.reset();
    }

    /// All that a person may want of a desk.
    void serve(const DeskVisitor &visitor)
    {
        model().setPersonsLanguage(visitor.language);
        Filter filter = model().filter();
        filter.departments = {visitor.place};
        filter.level = QStringLiteral("A1");
        model().setFilter(filter);
        rest();
        model().setFilter({});
        window().bar().field().setFocus();
        QTest::keyClicks(&window().bar().field(), visitor.looks);
        QTest::keyClick(&window().bar().field(), Qt::Key_Return);
        rest();
        model().open(visitor.other);
        rest();
        model().open(visitor.fiche);
        rest();
        press(window().commands().qr, true);
        press(window().commands().copyLink);
        press(window().commands().listen);
        press(window().commands().personsWindow);
        press(window().commands().phrases);
        model().interview().speak(visitor.phrase);
        press(window().commands().phrases);
        press(window().commands().ask);
        window().asking().ask(visitor.looks + QStringLiteral(" ?"));
        rest();
        press(window().commands().print);
        auto *paper = window().findChild<HandOverDialog *>();
        QVERIFY(paper != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(paper->settled(), 60'000);
        paper->go(HandOverWay::CopyText);
        delete paper;
        restWithNews();
        QCOMPARE(model().ficheId(), visitor.fiche);
    }

    void press(QAction *action, bool modal = false)
    {
        QTimer closing;
        QObject::connect(&closing, &QTimer::timeout, [] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                dialog->close();
        });
        if (modal)
            closing.start(10);
        action->trigger();
        rest();
    }
    void wait(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        restWithNews();
    }

    [[nodiscard]] DeskDisk disk()
    {
        if (m_program)
            m_program->services().memory.sync();
        DeskDisk disk;
        for (QDirIterator it(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            const QString file = it.next();
            const QString name = QDir(m_home.path()).relativeFilePath(file);
            if (name.endsWith(QLatin1String("-shm")) || name.endsWith(QLatin1String("-wal")))
                continue; // of the databases, which are read with them
            if (file.endsWith(QLatin1String(".sqlite"))) {
                disk.insert(name, rowsInFile(file));
            } else {
                QFile open(file);
                if (!open.open(QIODevice::ReadOnly))
                    qFatal("a file cannot be read");
                disk.insert(name, open.readAll().replace(m_home.path().toUtf8(), "HOME"));
            }
        }
        return disk;
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_home.filePath(QLatin1String(name)); }
    [[nodiscard]] Voices &withVoice()
    {
        m_own.add(m_voice);
        return m_own;
    }
    void rest()
    {
        settle(m_program->library());
        QThreadPool::globalInstance()->waitForDone();
        settle(m_program->library());
    }
    void restWithNews()
    {
        QEventLoop loop;
        model().news().whenLooked(&loop, [&loop] { loop.quit(); });
        loop.exec();
        rest();
    }

    QTemporaryDir m_home;
    QHash<const char *, QByteArray> m_before;
    ManualClock m_clock;
    FakeVoice m_voice;
    Voices m_own;
    Voices &m_voices;
    std::unique_ptr<DesktopProgram> m_program;
};

/// The row in which two databases differ.
QByteArray difference(const QByteArray &one, const QByteArray &other)
{
    const QList<QByteArray> lines = one.split('\n'), others = other.split('\n');
    for (qsizetype i = 0; i < std::max(lines.size(), others.size()); ++i) {
        if (lines.value(i) != others.value(i))
            return lines.value(i).left(200) + "..." + lines.value(i).right(60) + "\ninstead of\n" +
                   others.value(i).left(200) + "..." + others.value(i).right(60);
    }
    return {};
}

void compareDisks(const DeskDisk &one, const DeskDisk &other)
{
    QCOMPARE(one.keys(), other.keys());
    for (auto it = one.cbegin(); it != one.cend(); ++it)
        QVERIFY2(it.value() == other.value(it.key()), qPrintable(it.key() + QStringLiteral(" tells them apart")));
}

} // namespace

class TestLeftBehind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoVisitorsLeaveTheSameDisk()
    {
        DeskDisk there[2], gone[2], closed[2];
        for (int i = 0; i < 2; ++i) {
            DeskVisit visit;
            const DeskVisitor &visitor = i == 0 ? firstVisitor : secondVisitor;
            visit.serve(visitor);
            if (QTest::currentTestFailed())
                return;
            there[i] = visit.disk();
            visit.press(visit.window().commands().nextPerson);
            visit.wait(std::chrono::seconds(11)); // nothing can be taken back any more
            gone[i] = visit.disk();
            visit.close();
            closed[i] = visit.disk();
        }
        QVERIFY(there[0].contains(QStringLiteral("config/news.sqlite")));
        QVERIFY(closed[0].contains(QStringLiteral("config/window.ini")));
        for (DeskDisk *disks : {there, gone, closed}) {
            compareDisks(disks[0], disks[1]);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// The file of what was seen holds every fiche of the library, whether or not anybody read it, and reading one
    /// changes nothing in it.
    void theNewsKnowNothingOfReading()
    {
        const QString news = QStringLiteral("config/news.sqlite");
        DeskVisit visit;
        const QByteArray before = visit.disk().value(news);
        QCOMPARE(before.count("fiche|"), 20); // as many as the sample has
        visit.serve(firstVisitor);
        QCOMPARE(difference(visit.disk().value(news), before), QByteArray());
        visit.press(visit.window().commands().nextPerson);
        visit.close();
        // The moment of closing is noted: from then on there is news.
        const auto fichesOf = [](const QByteArray &rows) { return rows.mid(rows.indexOf("fiche|")); };
        QCOMPARE(fichesOf(before).count("fiche|"), 20);
        QCOMPARE(difference(fichesOf(visit.disk().value(news)), fichesOf(before)), QByteArray());
    }

    /// Words and names, whatever file they might be in; but for the library, which is everybody's.
    void noFileHasWhatTheyLookedFor()
    {
        DeskVisit visit;
        visit.serve(firstVisitor);
        visit.press(visit.window().commands().nextPerson);
        visit.close();
        const DeskDisk disk = visit.disk();
        QVERIFY(disk.size() >= 3);
        for (auto it = disk.cbegin(); it != disk.cend(); ++it) {
            QVERIFY2(!it.value().contains(firstVisitor.looks.toUtf8()) &&
                         !it.value().contains(firstVisitor.looks.toUtf8().toHex()),
                     qPrintable(it.key()));
            if (!it.key().endsWith(QLatin1String(".sqlite")))
                QVERIFY2(!it.value().contains(firstVisitor.fiche.toUtf8()) &&
                             !it.value().contains(firstVisitor.other.toUtf8()),
                         qPrintable(it.key()));
        }
    }
};

ESCALE_TEST(TestLeftBehind)
#include "tst_leftbehind.moc"
