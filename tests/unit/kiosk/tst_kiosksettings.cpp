// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/settings.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace std::chrono_literals;

namespace {

LoadedSettings load(const QByteArray &ini)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("escale.ini")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(ini);
    file.close();
    const auto loaded = loadSettings(file.fileName());
    if (!loaded)
        qFatal("cannot load");
    return *loaded;
}

} // namespace

class TestKioskSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFileIsAllDefaults()
    {
        const auto loaded = load("");
        QVERIFY(loaded.complaints.isEmpty());
        QCOMPARE(loaded.settings.kiosk.session.idle, 90s);
        QCOMPARE(loaded.settings.kiosk.session.warning, 30s);
        QCOMPARE(loaded.settings.kiosk.languages.size(), 8);
        QVERIFY(loaded.settings.kiosk.statistics);
        QVERIFY(!loaded.settings.kiosk.mayLeave);
        QVERIFY(!loaded.settings.kiosk.keyClick); // a quiet place, unless somebody asks
        QCOMPARE(loaded.settings.semantics, QStringLiteral("escale"));
    }

    void goodValuesAreTaken()
    {
        const auto kiosk =
            load("[kiosk]\nidle-seconds=45\nwarning-seconds=60\nlanguages=ti, ar,fr\ndepartment=2a\n"
                 "volume-ceiling=50\nrotation=270\nallow-leave=yes\nstatistics=no\n"
                 "screen-off=22:00\nscreen-on=06:30\nrestart-at=\nkey-click=yes\nbounce-keys-milliseconds=500\n"
                 "name=\"Centre d’accueil, borne 2\"\n")
                .settings.kiosk;
        QCOMPARE(kiosk.session.idle, 45s);
        QCOMPARE(kiosk.session.warning, 60s);
        QCOMPARE(kiosk.languages, (QList<Language>{Language::Ti, Language::Ar, Language::Fr}));
        QCOMPARE(kiosk.department, QStringLiteral("2A"));
        QCOMPARE(kiosk.name, QStringLiteral("Centre d’accueil, borne 2"));
        QCOMPARE(kiosk.volumeCeiling, 50);
        QCOMPARE(kiosk.rotation, 270);
        QVERIFY(kiosk.mayLeave);
        QVERIFY(!kiosk.statistics);
        QVERIFY(kiosk.keyClick);
        QCOMPARE(kiosk.bounceKeys, 500); // EN 301 549, 5.8: up to half a second and more
        QCOMPARE(kiosk.screenOff, QTime(22, 0));
        QVERIFY(!kiosk.restartAt.isValid());
    }

    void aBadValueIsNamedAndItsDefaultUsed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("key");
        QTest::newRow("idle too short") << QByteArray("idle-seconds=44") << QStringLiteral("kiosk/idle-seconds");
        QTest::newRow("idle too long") << QByteArray("idle-seconds=601") << QStringLiteral("kiosk/idle-seconds");
        QTest::newRow("warning too short")
            << QByteArray("warning-seconds=19") << QStringLiteral("kiosk/warning-seconds");
        QTest::newRow("not a number") << QByteArray("warning-seconds=abc") << QStringLiteral("kiosk/warning-seconds");
        QTest::newRow("language") << QByteArray("languages=fr,xx") << QStringLiteral("kiosk/languages");
        QTest::newRow("rotation") << QByteArray("rotation=45") << QStringLiteral("kiosk/rotation");
        QTest::newRow("flag") << QByteArray("allow-leave=perhaps") << QStringLiteral("kiosk/allow-leave");
        QTest::newRow("bounce") << QByteArray("bounce-keys-milliseconds=1001")
                                << QStringLiteral("kiosk/bounce-keys-milliseconds");
        QTest::newRow("click") << QByteArray("key-click=loud") << QStringLiteral("kiosk/key-click");
        QTest::newRow("time") << QByteArray("restart-at=25:00") << QStringLiteral("kiosk/restart-at");
        QTest::newRow("volume") << QByteArray("volume-ceiling=0") << QStringLiteral("kiosk/volume-ceiling");
    }
    void aBadValueIsNamedAndItsDefaultUsed()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, key);
        const auto loaded = load("[kiosk]\n" + line + '\n');
        QCOMPARE(loaded.complaints.size(), 1);
        QVERIFY(loaded.complaints.first().contains(key));
        const KioskSettings defaults;
        const KioskSettings &kiosk = loaded.settings.kiosk;
        QCOMPARE(kiosk.session.idle, defaults.session.idle);
        QCOMPARE(kiosk.session.warning, defaults.session.warning);
        QCOMPARE(kiosk.languages, defaults.languages);
        QCOMPARE(kiosk.rotation, defaults.rotation);
        QCOMPARE(kiosk.mayLeave, defaults.mayLeave);
        QCOMPARE(kiosk.keyClick, defaults.keyClick);
        QCOMPARE(kiosk.bounceKeys, defaults.bounceKeys);
        QCOMPARE(kiosk.restartAt, defaults.restartAt);
        QCOMPARE(kiosk.volumeCeiling, defaults.volumeCeiling);
    }

    void theScreenSleepsOverMidnightAndByDay()
    {
        KioskSettings s;
        QVERIFY(!screenSleeps(s, QTime(3, 0)));
        s.screenOff = QTime(22, 0);
        QVERIFY(!screenSleeps(s, QTime(23, 0))); // it would never wake
        s.screenOn = QTime(6, 30);
        QVERIFY(screenSleeps(s, QTime(22, 0)));
        QVERIFY(screenSleeps(s, QTime(3, 0)));
        QVERIFY(!screenSleeps(s, QTime(6, 30)));
        QVERIFY(!screenSleeps(s, QTime(12, 0)));
        s.screenOff = QTime(12, 0);
        s.screenOn = QTime(14, 0);
        QVERIFY(screenSleeps(s, QTime(13, 0)));
        QVERIFY(!screenSleeps(s, QTime(14, 0)));
    }
};

ESCALE_GUILESS_TEST(TestKioskSettings)
#include "tst_kiosksettings.moc"
