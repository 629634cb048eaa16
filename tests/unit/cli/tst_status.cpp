// SPDX-License-Identifier: GPL-3.0-or-later
// `escalectl status` and `escalectl verify`.
#include "escalectl.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

class TestStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verifyWithoutALibraryIsAnError()
    {
        const auto answer = Escalectl().run({QStringLiteral("verify")});
        QCOMPARE(answer.code, 74);
        QVERIFY(answer.oneSentence());
    }

    void verifyNamesEachDefect()
    {
        const Escalectl ctl;
        makePlainLibrary(ctl.library(), {examplePut(1, {Language::Fr}), examplePut(2, {Language::Fr})});
        tamper(ctl.library(), QStringLiteral("UPDATE body SET content = x'00'"));
        const auto text = ctl.run({QStringLiteral("verify")});
        QCOMPARE(text.code, 74);
        QVERIFY(text.oneSentence());
        QCOMPARE(text.out.count(u'\n'), 2);
        QVERIFY(text.out.contains(exampleId(1)) && text.out.contains(exampleId(2)));
        const auto json = ctl.run({QStringLiteral("verify"), QStringLiteral("--json")});
        QCOMPARE(json.code, 74);
        QCOMPARE(json.object().value(QStringLiteral("sound")), QJsonValue(false));
        QCOMPARE(json.object().value(QStringLiteral("defects")).toArray().size(), 2);
    }

    void verifyOfGarbageIsNotSound()
    {
        const Escalectl ctl;
        overwrite(ctl.library(), 0, QByteArray(5000, 'x'));
        QCOMPARE(ctl.run({QStringLiteral("verify")}).code, 74);
        QCOMPARE(contentOf(ctl.library()), QByteArray(5000, 'x')); // looking is not repairing
    }

    void theSampleIsSound()
    {
        const Escalectl ctl;
        QCOMPARE(ctl.run({QStringLiteral("list")}).code, 0);
        const auto answer = ctl.run({QStringLiteral("verify"), QStringLiteral("--json")});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.object().value(QStringLiteral("sound")), QJsonValue(true));
        QVERIFY(answer.err.isEmpty());
    }

    void theSampleIsSaidToBeSample()
    {
        const auto answer = Escalectl().run({QStringLiteral("status"), QStringLiteral("--json")});
        QCOMPARE(answer.code, 0);
        const QJsonObject status = answer.object();
        QCOMPARE(status.value(QStringLiteral("sample")), QJsonValue(true));
        QCOMPARE(status.value(QStringLiteral("fiches")), QJsonValue(20));
        QCOMPARE(status.value(QStringLiteral("demarches")), QJsonValue(8));
        QCOMPARE(status.value(QStringLiteral("dispositifs")), QJsonValue(12));
        QCOMPARE(status.value(QStringLiteral("translations"))[QStringLiteral("fr")], QJsonValue(20));
        QVERIFY(Escalectl().run({QStringLiteral("status")}).out.contains(QStringLiteral("sample")));
    }

    void aSyncedLibraryTellsItsFeedAndHowTheLastSyncEnded()
    {
        const Escalectl ctl;
        SyncRecord good{
            exampleTime(4), exampleTime(5), QStringLiteral("https://feed"), true, 2, 0, 0, 0, 9, 99, {}, 0, 0, 0, {}};
        SyncRecord bad = good;
        bad.started = exampleTime(6);
        bad.finished = exampleTime(7);
        bad.complete = false;
        bad.failed = 3;
        bad.outcome = QStringLiteral("Unreachable");
        makeLibrary(ctl.library(), {examplePut(1, {Language::Fr, Language::Ru}), good, bad, SetSource{good.feed}});

        const QJsonObject status = ctl.run({QStringLiteral("status"), QStringLiteral("--json")}).object();
        QCOMPARE(status.value(QStringLiteral("feed")), QJsonValue(QStringLiteral("https://feed")));
        QCOMPARE(status.value(QStringLiteral("sample")), QJsonValue(false));
        QCOMPARE(status.value(QStringLiteral("upToDate")), QJsonValue(QStringLiteral("2026-03-05T10:20:30Z")));
        const QJsonObject run = status.value(QStringLiteral("lastRun")).toObject();
        QCOMPARE(run.value(QStringLiteral("complete")), QJsonValue(false));
        QCOMPARE(run.value(QStringLiteral("outcome")), QJsonValue(QStringLiteral("Unreachable")));
        QCOMPARE(run.value(QStringLiteral("failed")), QJsonValue(3));
        QCOMPARE(status.value(QStringLiteral("translations"))[QStringLiteral("ru")], QJsonValue(1));
        QCOMPARE(status.value(QStringLiteral("translations"))[QStringLiteral("ti")], QJsonValue(0));

        const QString text = ctl.run({QStringLiteral("status")}).out;
        QVERIFY(text.contains(QStringLiteral("https://feed")) && text.contains(QStringLiteral("Unreachable")));
    }

    void aRunThatWasKilledIsSaidNotToHaveEnded()
    {
        const Escalectl ctl;
        makeLibrary(ctl.library(),
                    {SyncRecord{exampleTime(4), {}, QStringLiteral("f"), false, 0, 0, 0, 0, 0, 0, {}, 0, 0, 0, {}}});
        QVERIFY(ctl.run({QStringLiteral("status")}).out.contains(QStringLiteral("did not end")));
    }
};

ESCALE_GUILESS_TEST(TestStatus)
#include "tst_status.moc"
