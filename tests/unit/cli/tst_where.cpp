// SPDX-License-Identifier: GPL-3.0-or-later
// Where things are, and files at the old place: as an operator meets them, by the program itself.
#include "escalectl.h"
#include "testprogram.h"

#include <QDir>
#include <QTest>

using namespace escale::test;

class TestWhere : public QObject {
    Q_OBJECT

    /// A user's own home; no library named.
    static QMap<QString, QString> home(const QString &folder)
    {
        QMap<QString, QString> environment{{QStringLiteral("HOME"), folder}};
        for (const char *name : {"ESCALE_LIBRARY", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
            environment.insert(QLatin1String(name), {});
        return environment;
    }
    static QStringList command(const char *words) { return QString::fromLatin1(words).split(u' '); }

private Q_SLOTS:
    void itSaysWhatIsUsed()
    {
        const Escalectl ctl;
        const QString user = ctl.path(QStringLiteral("user"));
        CommandAnswer answer = ctl.run(command("where --json"), home(user));
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.err.isEmpty(), qPrintable(answer.err));
        QCOMPARE(answer.object()[QStringLiteral("settings")].toString(),
                 user + QStringLiteral("/.config/escale/escale.ini"));
        QCOMPARE(answer.object()[QStringLiteral("library")].toString(),
                 user + QStringLiteral("/.local/share/escale/library.sqlite"));
        QCOMPARE(answer.object()[QStringLiteral("logs")].toString(), user + QStringLiteral("/.local/state/escale/log"));
        answer = ctl.run(command("where --library /l --config /etc/escale/escale.ini"), home(user));
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.contains(QStringLiteral(" /l ")) &&
                     answer.out.contains(QStringLiteral(" /etc/escale/escale.ini")),
                 qPrintable(answer.out));
        QVERIFY(!QDir(user).exists()); // asking makes nothing
    }

    void filesAtTheOldPlaceAreMovedOnceAndSaid()
    {
        const Escalectl ctl;
        const QString user = ctl.path(QStringLiteral("user"));
        QVERIFY(QDir().mkpath(user + QStringLiteral("/.config")) &&
                QDir().mkpath(user + QStringLiteral("/.local/share")));
        overwrite(user + QStringLiteral("/.config/escale.ini"), 0, "[feed]\nurl=ftp://nobody\n");
        makeLibrary(user + QStringLiteral("/.local/share/library.sqlite"),
                    {examplePut(1, {escale::Language::Fr}), escale::SetSource{QStringLiteral("https://feed.example")}});
        CommandAnswer answer = ctl.run(command("status --json"), home(user));
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.err.count(u'\n'), 2);
        QVERIFY2(answer.err.contains(user + QStringLiteral("/.config/escale/escale.ini")) &&
                     answer.err.contains(user + QStringLiteral("/.local/share/escale/library.sqlite")),
                 qPrintable(answer.err));
        QCOMPARE(answer.object()[QStringLiteral("fiches")].toInt(), 1);
        QCOMPARE(answer.object()[QStringLiteral("sample")].toBool(), false);
        // The settings are those that were moved: their address is no use.
        answer = ctl.run(command("sync"), home(user));
        QCOMPARE(answer.code, 78);
        QVERIFY(answer.oneSentence());
        answer = ctl.run(command("status"), home(user));
        QVERIFY(answer.err.isEmpty());
        QVERIFY2(answer.out.contains(QStringLiteral("\nMoved: ")), qPrintable(answer.out));
    }

    void oldContentIsNotCalledUpToDateWithoutItsAge()
    {
        const Escalectl ctl;
        escale::SyncRecord run;
        run.finished = QDateTime::currentDateTimeUtc().addDays(-215);
        run.started = run.finished.addSecs(-5);
        run.feed = QStringLiteral("https://feed.example");
        run.complete = true;
        makeLibrary(ctl.library(), {examplePut(1, {escale::Language::Fr}), escale::SetSource{run.feed}, run});
        const CommandAnswer answer = ctl.run(command("status"));
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.contains(QStringLiteral("Updated 7 months ago")), qPrintable(answer.out));
    }
};

ESCALE_GUILESS_TEST(TestWhere)
#include "tst_where.moc"
