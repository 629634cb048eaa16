// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to ask wrongly has its exit code of sysexits.h and one sentence on stderr; and where the library is.
#include "escalectl.h"
#include "store/migrations.h"
#include "testprogram.h"

#include <QFile>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongQuestions_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"",
                                 "nonsense",
                                 "list --unknown",
                                 "show",
                                 "list --language xx",
                                 "list --language FR",
                                 "list --kind besoin",
                                 "list --theme papers",
                                 "show 123",
                                 "show C00000000000000000000001",
                                 "show c00000000000000000000001 --language de",
                                 "sync --jobs 0",
                                 "sync --jobs 17",
                                 "sync --jobs two",
                                 "sync --revalidate -1",
                                 "verify extra",
                                 "voices extra",
                                 "utterances",
                                 "utterances 123",
                                 "utterances c00000000000000000000001 --language xx",
                                 "speak c00000000000000000000001",
                                 "speak 123 --out sound.wav",
                                 "speak c00000000000000000000001 --out sound.wav --speed 79",
                                 "speak c00000000000000000000001 --out sound.wav --speed 301",
                                 "speak c00000000000000000000001 --out sound.wav --speed fast",
                                 "sync --feed https://x.example --languages fr,xx",
                                 "list --library"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void wrongQuestions()
    {
        QFETCH(QString, line);
        const Escalectl ctl;
        const auto answer = ctl.run(words(line));
        QCOMPARE(answer.code, 64);
        QVERIFY2(answer.oneSentence(), qPrintable(answer.err));
        QVERIFY(answer.out.isEmpty());
    }

    void aLibraryWithoutANameIsWrong()
    {
        const auto answer = Escalectl().run({QStringLiteral("list"), QStringLiteral("--library"), QString()});
        QCOMPARE(answer.code, 64);
        QVERIFY(answer.oneSentence());
    }

    void aFicheThatIsNotThereIsAWrongArgument()
    {
        for (const char *line : {"show 0123456789abcdef01234567", "utterances 0123456789abcdef01234567",
                                 "speak 0123456789abcdef01234567 --out sound.wav"}) {
            const auto answer = Escalectl().run(words(QString::fromLatin1(line)));
            QCOMPARE(answer.code, 64);
            QVERIFY(answer.oneSentence());
            QVERIFY(answer.err.contains(QStringLiteral("escalectl list")));
        }
    }

    void librariesThatCannotBeUsed_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("code");
        QTest::newRow("behind a file") << "behind" << 73;
        QTest::newRow("a folder") << "folder" << 74;
        QTest::newRow("of another program") << "foreign" << 74;
        QTest::newRow("of a newer Escale") << "newer" << 74;
    }
    void librariesThatCannotBeUsed()
    {
        QFETCH(QString, what);
        QFETCH(int, code);
        const Escalectl ctl;
        QString library = ctl.path(QStringLiteral("other.sqlite"));
        if (what == QLatin1String("behind")) {
            overwrite(library, 0, "a file");
            library += QStringLiteral("/library.sqlite");
        } else if (what == QLatin1String("folder")) {
            library = ctl.path({});
        } else if (what == QLatin1String("foreign")) {
            tamper(library, QStringLiteral("CREATE TABLE theirs (n)"));
        } else {
            makePlainLibrary(library, {examplePut(1, {Language::Fr})});
            tamper(library, QStringLiteral("PRAGMA user_version = %1").arg(currentSchema + 1));
        }
        for (const char *command : {"list", "status", "sync --feed http://127.0.0.1:1"}) {
            const auto answer =
                ctl.run(words(QString::fromLatin1(command)) + QStringList{QStringLiteral("--library"), library});
            QCOMPARE(answer.code, code);
            QVERIFY2(answer.oneSentence(), qPrintable(answer.err));
        }
    }

    /// Who reads says so and touches nothing; the sync sets it aside, even when its feed does not answer.
    void aDamagedLibraryIsReplacedByASyncAndThePersonTold()
    {
        const Escalectl ctl;
        overwrite(ctl.library(), 0, QByteArray(5000, 'x'));
        const auto answer = ctl.run({QStringLiteral("status")});
        QCOMPARE(answer.code, 74);
        QVERIFY(answer.oneSentence());
        QVERIFY(answer.err.contains(QStringLiteral("damaged")) &&
                answer.err.contains(QStringLiteral("escalectl sync")));
        QCOMPARE(contentOf(ctl.library()), QByteArray(5000, 'x'));
        const auto sync =
            ctl.run({QStringLiteral("sync"), QStringLiteral("--feed"), QStringLiteral("http://127.0.0.1:1")});
        QVERIFY(sync.err.contains(QStringLiteral("damaged")));
        const auto status = ctl.run({QStringLiteral("status")});
        QCOMPARE(status.code, 0);
        QVERIFY(status.err.isEmpty());
    }

    void anAnswerThatCannotBeWrittenOutIsAnError()
    {
        const auto answer = Escalectl().runIntoFullDisk({QStringLiteral("list")});
        QCOMPARE(answer.code, 73);
        QVERIFY(answer.oneSentence());
    }

    void theCommandLineBeatsTheEnvironment()
    {
        const Escalectl ctl;
        const QString other = ctl.path(QStringLiteral("other.sqlite"));
        makeLibrary(other, {examplePut(1, {Language::Fr})});
        QVERIFY(ctl.run({QStringLiteral("list"), QStringLiteral("--library"), other}).out.contains(exampleId(1)));
        QVERIFY(!QFile::exists(ctl.library()));
        QVERIFY(
            ctl.run({QStringLiteral("list")}, {{QStringLiteral("ESCALE_LIBRARY"), other}}).out.contains(exampleId(1)));
    }

    void withoutBothTheLibraryIsInThePersonsDataFolder()
    {
        const Escalectl ctl;
        QCOMPARE(ctl.run({QStringLiteral("list")}, {{QStringLiteral("ESCALE_LIBRARY"), QString()}}).code, 0);
        QVERIFY(QFile::exists(ctl.path(QStringLiteral("home/.local/share/escale/library.sqlite"))));
    }

    void helpAndVersionAreNoErrors()
    {
        const auto help = Escalectl().run({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        for (const char *command : {"sync", "status", "list", "show", "verify", "--library", "--config", "--json"})
            QVERIFY2(help.out.contains(QLatin1String(command)), command);
        QCOMPARE(Escalectl().run({QStringLiteral("--version")}).code, 0);
    }
};

ESCALE_GUILESS_TEST(TestUsage)
#include "tst_usage.moc"
