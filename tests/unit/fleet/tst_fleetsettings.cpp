// SPDX-License-Identifier: GPL-3.0-or-later
// Settings from afar: only who signs editions may give them, never an older one, and only the keys that are meant.
#include "fleet/fleetsettings.h"
#include "packrig.h"
#include "station/staffchoices.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestFleetSettings : public QObject {
    Q_OBJECT

private:
    static FleetSettings example()
    {
        FleetSettings settings;
        settings.channel = QStringLiteral("main");
        settings.sequence = 3;
        settings.all.languages = {Language::Fr, Language::Ps};
        settings.all.idleSeconds = 120;
        settings.all.screenOff = QTime(20, 0);
        settings.all.screenOn = QTime(7, 30);
        settings.all.pinHash = "$argon2id$v=19$m=65536,t=2,p=1$c2FsdA$aGFzaA";
        settings.kiosks[QStringLiteral("kiosk-7")].languages = {Language::Uk};
        settings.kiosks[QStringLiteral("kiosk-7")].warningSeconds = 45;
        settings.all.update = {QStringLiteral("1.3.0"), QTime(22, 30), QTime(4, 0)};
        return settings;
    }
    static QByteArray signedFile(const FleetSettings &settings, const SigningKey &key = exampleKey(1))
    {
        const QByteArray content = encodeFleetSettings(settings);
        return signatureOf(content, key, "test", "test") + content;
    }
    static EditionTrust trust(qint64 sequence = 0)
    {
        return {QStringLiteral("main"), {exampleKey(1).verifying()}, sequence};
    }
    static Result<FleetSettings> changed(const char *name, const QJsonValue &value)
    {
        QJsonObject root = QJsonDocument::fromJson(encodeFleetSettings(example())).object();
        QJsonObject all = root.value(u"all").toObject();
        all[QLatin1String(name)] = value;
        root[u"all"] = all;
        return decodeFleetSettings(QJsonDocument(root).toJson());
    }

    static QJsonObject version(const QJsonValue &version, const QJsonValue &from = QStringLiteral("01:00"))
    {
        return {{QStringLiteral("version"), version}, {QStringLiteral("from"), from}};
    }

private Q_SLOTS:
    void theyComeBackAsTheyWere()
    {
        const auto again = judgeFleetSettings(signedFile(example()), trust());
        QVERIFY(again);
        QVERIFY(*again == example());
        QVERIFY(changed("later", 7)); // a key of a later Escale means nothing
    }

    void aKiosksOwnStandAboveThoseOfAll()
    {
        const KioskOrders own = example().of(QStringLiteral("kiosk-7"));
        QCOMPARE(own.languages, QList{Language::Uk});
        QCOMPARE(own.warningSeconds, 45);
        QCOMPARE(own.idleSeconds, 120);
        QCOMPARE(own.update.version, QStringLiteral("1.3.0"));
        FleetSettings trial = example(); // one kiosk tries a version first
        trial.kiosks[QStringLiteral("kiosk-7")].update.version = QStringLiteral("1.4.0");
        QCOMPARE(trial.of(QStringLiteral("kiosk-7")).update.version, QStringLiteral("1.4.0"));
        QCOMPARE(trial.of(QStringLiteral("kiosk-8")).update.version, QStringLiteral("1.3.0"));
        QVERIFY(example().of(QStringLiteral("kiosk-8")) == example().all);
    }

    void onlyWhoIsKnownMayGiveThemAndNeverOlderOnes()
    {
        QVERIFY(!judgeFleetSettings(signedFile(example(), exampleKey(9)), trust()));
        QVERIFY(!judgeFleetSettings(encodeFleetSettings(example()), trust()));
        QVERIFY(!judgeFleetSettings(signedFile(example()).chopped(1), trust()));
        QVERIFY(judgeFleetSettings(signedFile(example()), trust(3)));
        const auto older = judgeFleetSettings(signedFile(example()), trust(4));
        QVERIFY(!older);
        FleetSettings other = example();
        other.channel = QStringLiteral("other");
        QVERIFY(!judgeFleetSettings(signedFile(other), trust()));
        QVERIFY(!judgeFleetSettings(QByteArray(fleetSettingsLimit + 1, 'x'), trust()));
        PackRig rig; // nor is an edition settings, under the same signature
        rig.fill(2);
        rig.publish();
        QVERIFY(!judgeFleetSettings(contentOf(rig.indexPath()), trust()));
    }

    void valuesThatAreNoneAreRefused()
    {
        for (const auto &[name, value] : std::initializer_list<std::pair<const char *, QJsonValue>>{
                 {"languages", QJsonArray{QStringLiteral("xx")}},
                 {"languages", QJsonArray()},
                 {"languages", QJsonArray{QStringLiteral("fr"), QStringLiteral("fr")}},
                 {"idleSeconds", 5},
                 {"idleSeconds", 6000},
                 {"idleSeconds", QStringLiteral("120")},
                 {"warningSeconds", 1},
                 {"screenOff", QStringLiteral("25:00")},
                 {"screenOff", QJsonValue()},
                 {"update", QStringLiteral("1.3.0")},
                 {"update", QJsonObject()},
                 {"update", QJsonArray{QStringLiteral("1.3.0")}},
                 {"update", version(QStringLiteral("latest"))},
                 {"update", version(QStringLiteral("1"))},
                 {"update", version(QStringLiteral("1.3.0-1"))},
                 {"update", version(QStringLiteral("1.3.0\n"))},
                 {"update", version(QStringLiteral("1.3.0; reboot"))},
                 {"update", version(QStringLiteral("1.3.0\npin-file=/etc/passwd"))},
                 {"update", version(QStringLiteral("99999.1"))},
                 {"update", version(QStringLiteral("1.2.3.4.5"))},
                 {"update", version(QStringLiteral("١.٣.٠"))},
                 {"update", version(13)},
                 {"update", version(QStringLiteral("1.3.0"), QStringLiteral("25:00"))},
                 {"update", version(QStringLiteral("1.3.0"), 3)},
                 {"update", version(QStringLiteral("1.3.0"), QStringLiteral("05:00"))}, // no time at all
                 {"pinHash", QStringLiteral("123456")},
                 {"pinHash", QStringLiteral("$argon2id$a\npin-file=/etc/passwd")},
                 {"pinHash", QString(QStringLiteral("$argon2id$") + QString(200, u'a'))}})
            QVERIFY2(!changed(name, value), name);
        FleetSettings odd = example();
        odd.kiosks[QStringLiteral("../x")] = {};
        QVERIFY(!decodeFleetSettings(encodeFleetSettings(odd)));
        odd = example();
        odd.sequence = 0;
        QVERIFY(!decodeFleetSettings(encodeFleetSettings(odd)));
        for (const QByteArray &bytes : {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("<html>")})
            QVERIFY(!decodeFleetSettings(bytes));
    }

    /// Those of one kiosk come first; what steers text is refused as a whole.
    void noticesAreForAllAndForOne()
    {
        const auto says = [](const QString &text) {
            return KioskNotice{{2026, 12, 1}, {2026, 12, 4}, {{Language::Fr, text}}};
        };
        FleetSettings settings = example();
        settings.all.notices = {says(QStringLiteral("un")), says(QStringLiteral("deux"))};
        settings.kiosks[QStringLiteral("kiosk-7")].notices = {says(QStringLiteral("ici")), says(QStringLiteral("là"))};
        const auto again = decodeFleetSettings(encodeFleetSettings(settings));
        QVERIFY(again);
        QVERIFY(*again == settings);
        QStringList shown;
        for (const KioskNotice &notice : again->of(QStringLiteral("kiosk-7")).notices)
            shown.append(notice.texts[Language::Fr]);
        QCOMPARE(shown, (QStringList{QStringLiteral("ici"), QStringLiteral("là"), QStringLiteral("un"),
                                     QStringLiteral("deux")}));
        settings.all.notices = {says(QStringLiteral("a\nb"))};
        QVERIFY(!decodeFleetSettings(encodeFleetSettings(settings)));
        settings.all.notices = QList<KioskNotice>(4, says(QStringLiteral("un")));
        QVERIFY(!decodeFleetSettings(encodeFleetSettings(settings)));
        QVERIFY(!changed("notices", QStringLiteral("fermé")));
        QVERIFY(!changed("notices", QJsonArray{QStringLiteral("fermé")}));
    }

    /// The file lies in a folder of the synchronisation's user: the kiosk looks at it again.
    void aWantedVersionOfAnotherFormIsNone()
    {
        QTemporaryDir folder;
        QStringList complaints;
        auto updateOf = [&folder, &complaints, files = 0](const QByteArray &lines) mutable {
            const QString fleet = folder.filePath(QString::number(++files));
            overwrite(fleet, 0, "[update]\n" + lines);
            return withFleetOrders({}, fleet, complaints).update;
        };
        for (const char *value : {"latest", "1", "1.3.0 escale-kiosk-", "\"1.3.0\\nx\"", "1.3.0-1", ""})
            QVERIFY2(updateOf(QByteArray("version=") + value + "\nfrom=01:00\n") == ProgramUpdate(), value);
        QCOMPARE(updateOf("version=1.3.0\nfrom=01:00\n").from, QTime(1, 0));
        QVERIFY(complaints.isEmpty());
        QCOMPARE(updateOf("version=1.3.0\nfrom=never\n").from, ProgramUpdate().from);
        QCOMPARE(complaints.size(), 1);
        QCOMPARE(updateOf("version=1.3.0\nfrom=\nuntil=06:00\n").from, ProgramUpdate().from);
        QVERIFY(isLaterVersion(QStringLiteral("1.10.0"), QStringLiteral("1.9.9")));
        QVERIFY(!isLaterVersion(QStringLiteral("1.2"), QStringLiteral("1.2.0")));
        QVERIFY(!isLaterVersion(QStringLiteral("1.2.0"), QStringLiteral("1.2")));
        QVERIFY(isLaterVersion(QStringLiteral("1.2.0.1"), QStringLiteral("1.2")));
        QVERIFY(isLaterVersion(QStringLiteral("2.0"), QStringLiteral("1.9999.9999.9999")));
        QVERIFY(!isLaterVersion(QStringLiteral("1.2.0"), QStringLiteral("1.2.1")));
    }

    void theKioskReadsThemBelowTheChoicesOfItsStaff()
    {
        QTemporaryDir folder;
        const QString fleet = folder.filePath(QStringLiteral("fleet.ini"));
        overwrite(fleet, 0,
                  iniOf(example().all, folder.filePath(QStringLiteral("fleet-pin"))) +
                      "allow-leave=yes\nstate-directory=/tmp\n");
        QStringList complaints;
        KioskSettings settings = withFleetOrders({}, fleet, complaints);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
        QCOMPARE(settings.languages, (QList{Language::Fr, Language::Ps}));
        QCOMPARE(settings.session.idle, std::chrono::seconds(120));
        QCOMPARE(settings.screenOff, QTime(20, 0));
        QCOMPARE(settings.update, example().all.update);
        QCOMPARE(settings.pinFile, folder.filePath(QStringLiteral("fleet-pin")));
        QVERIFY(!settings.mayLeave); // not by this
        QCOMPARE(settings.stateFolder, KioskSettings().stateFolder);
        const QString choices = folder.filePath(QStringLiteral("choices.ini"));
        overwrite(choices, 0, "[kiosk]\nidle-seconds=60\n");
        settings = withStaffChoices(settings, choices, complaints);
        QCOMPARE(settings.session.idle, std::chrono::seconds(60));
        QCOMPARE(settings.languages, (QList{Language::Fr, Language::Ps}));
    }
};

ESCALE_GUILESS_TEST(TestFleetSettings)
#include "tst_fleetsettings.moc"
