// SPDX-License-Identifier: GPL-3.0-or-later
// Who is well, who is behind, who says nothing; and a folder into which anybody may have written.
#include "examplereport.h"
#include "fleet/fleetstatus.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestFleetStatus : public QObject {
    Q_OBJECT

private:
    static KioskState of(const KioskReport &report)
    {
        return judged(report, {{QStringLiteral("pack:main"), {45, exampleNow().addDays(-1)}}}, exampleNow());
    }
    static void put(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void whoReportedAndIsUpToDateIsGreen()
    {
        const KioskState state = of(exampleReport());
        QCOMPARE(state.health, KioskHealth::Green);
        QVERIFY(state.reasons.isEmpty());
    }

    void twoDaysAreTheMeasure()
    {
        KioskReport report = exampleReport();
        report.at = exampleNow().addDays(-2);
        report.synced = report.at;
        QCOMPARE(of(report).health, KioskHealth::Green);
        report.at = report.at.addSecs(-3600);
        QCOMPARE(of(report).health, KioskHealth::Silent);
        report.at = exampleNow();
        report.synced = exampleNow().addDays(-2).addSecs(-3600);
        QCOMPARE(of(report).health, KioskHealth::Late);
        report.synced = {};
        QCOMPARE(of(report).health, KioskHealth::Late); // never
    }

    void aSyncThatFailedOrAnOldEditionIsLate()
    {
        KioskReport report = exampleReport();
        report.outcome = QStringLiteral("Refused");
        QCOMPARE(of(report).health, KioskHealth::Late);
        QVERIFY(of(report).reasons.first().contains(QStringLiteral("the key was refused")));
        report = exampleReport();
        QHash<QString, std::pair<qint64, QDateTime>> newest{{report.source, {45, exampleNow().addDays(-3)}}};
        QCOMPARE(judged(report, newest, exampleNow()).health, KioskHealth::Late);
        newest[report.source].second = exampleNow().addDays(-1); // it has a night to get it
        QCOMPARE(judged(report, newest, exampleNow()).health, KioskHealth::Green);
        newest = {{QStringLiteral("pack:other"), {45, exampleNow().addDays(-3)}}}; // somebody else's editions
        QCOMPARE(judged(report, newest, exampleNow()).health, KioskHealth::Green);
    }

    void aProgramThatCouldNotBeBroughtUpIsLate()
    {
        KioskReport report = exampleReport();
        report.wanted = QStringLiteral("1.3.0");
        for (const UpdateState fine : {UpdateState::Unknown, UpdateState::There, UpdateState::Missing,
                                       UpdateState::Running, UpdateState::Installed}) {
            report.update = fine;
            QCOMPARE(of(report).health, KioskHealth::Green);
        }
        for (const UpdateState stuck :
             {UpdateState::WentBack, UpdateState::NoWayBack, UpdateState::NeedsOthers, UpdateState::Failed}) {
            report.update = stuck;
            QCOMPARE(of(report).health, KioskHealth::Late);
            QVERIFY(of(report).reasons.first().contains(QStringLiteral("1.3.0")));
        }
        report.program = QStringLiteral("1.3.0"); // somebody installed it by hand
        QCOMPARE(of(report).health, KioskHealth::Green);
    }

    /// However many kiosks are ahead of who reads: one sentence.
    void whatIsNotKnownIsSaidOnce()
    {
        QTemporaryDir folder;
        put(folder, QStringLiteral("a.json"), encodeReport(exampleReport(QStringLiteral("a"))));
        QVERIFY(readFleet(folder.path(), exampleNow())->note.isEmpty());
        for (const char *name : {"b", "c"})
            put(folder, QLatin1String(name) + QStringLiteral(".json"),
                encodeReport(exampleReport(QLatin1String(name))).replace("\"session\"", "\"smile\""));
        const auto fleet = readFleet(folder.path(), exampleNow());
        QCOMPARE(fleet->kiosks.size(), 3);
        QVERIFY(fleet->unreadable.isEmpty());
        QCOMPARE(fleet->note.count(QStringLiteral("newer Escale")), 1);
    }

    void aFolderIsReadAndWhatIsNoReportIsNamed()
    {
        QTemporaryDir folder;
        put(folder, QStringLiteral("a.json"), encodeReport(exampleReport(QStringLiteral("a"))));
        KioskReport silent = exampleReport(QStringLiteral("z"));
        silent.at = exampleNow().addDays(-9);
        put(folder, QStringLiteral("z.json"), encodeReport(silent));
        put(folder, QStringLiteral("b.json"), encodeReport(exampleReport(QStringLiteral("a")))); // another's name
        put(folder, QStringLiteral("c.json"), "{}");
        put(folder, QStringLiteral("notes.txt"), "x");
        const auto fleet = readFleet(folder.path(), exampleNow());
        QVERIFY(fleet);
        QCOMPARE(fleet->kiosks.size(), 2);
        QCOMPARE(fleet->kiosks.first().report.kiosk, QStringLiteral("z")); // who needs somebody first
        QCOMPARE(fleet->of(KioskHealth::Green), 1);
        QCOMPARE(fleet->of(KioskHealth::Silent), 1);
        QCOMPARE(fleet->unreadable, (QStringList{QStringLiteral("b.json"), QStringLiteral("c.json")}));
        QVERIFY(!readFleet(folder.filePath(QStringLiteral("none")), exampleNow()));
    }
};

ESCALE_GUILESS_TEST(TestFleetStatus)
#include "tst_fleetstatus.moc"
