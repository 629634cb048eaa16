// SPDX-License-Identifier: GPL-3.0-or-later
// Notices of whoever runs the kiosks: what is taken, on which days it is shown, in which language.
#include "station/kiosknotice.h"
#include "testprogram.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;

namespace {

const QDate friday(2026, 12, 4);

KioskNotice closed()
{
    return {friday.addDays(-3),
            friday,
            {{Language::Fr, QStringLiteral("Le centre est fermé vendredi ; l’accueil de nuit, lui, reste ouvert.")},
             {Language::Ar, QStringLiteral("المركز مغلق يوم الجمعة.")}}};
}

} // namespace

class TestKioskNotice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotSoundIsNotTaken()
    {
        QVERIFY(isSound(closed()));
        const auto spoiled = [](auto spoil) {
            KioskNotice notice = closed();
            spoil(notice);
            return !isSound(notice);
        };
        const auto says = [](const QString &text) {
            return [text](KioskNotice &notice) { notice.texts[Language::Ar] = text; };
        };
        QVERIFY(spoiled([](KioskNotice &notice) { notice.texts.remove(Language::Fr); })); // stands in for the others
        QVERIFY(spoiled([](KioskNotice &notice) { notice.until = notice.from.addDays(-1); }));
        QVERIFY(spoiled([](KioskNotice &notice) { notice.until = notice.from.addYears(2); }));
        QVERIFY(spoiled([](KioskNotice &notice) { notice.from = {}; }));
        QVERIFY(spoiled(says(QStringLiteral("  "))));
        QVERIFY(spoiled(says(QString(longestNotice + 1, u'x'))));
        QVERIFY(!spoiled(says(QString(longestNotice, u'x'))));
        QVERIFY(spoiled(says(QStringLiteral("one\ntwo"))));
        QVERIFY(spoiled(says(QStringLiteral("one") + QChar(0x2028) + QStringLiteral("two"))));
        QVERIFY(!spoiled(says(u"مرکز جمعه بسته می\u200Cشود."_qs)));
        QVERIFY(spoiled(says(QChar(0x202E) + QStringLiteral("turned round"))));
    }

    void itIsThereOnItsDaysAndOnNoOther()
    {
        const QList<KioskNotice> notices{closed()};
        QCOMPARE(noticesOn(notices, friday.addDays(-4)).size(), 0);
        QCOMPARE(noticesOn(notices, friday.addDays(-3)).size(), 1);
        QCOMPARE(noticesOn(notices, friday).size(), 1);
        QCOMPARE(noticesOn(notices, friday.addDays(1)).size(), 0);
        KioskNotice later = closed();
        later.from = later.until = friday.addDays(30);
        QCOMPARE(noticesOn({later, later, later, closed()}, friday),
                 notices); // what is for another day is in nobody's way
        QCOMPARE(noticesOn(QList<KioskNotice>(5, closed()), friday).size(), mostNotices);
    }

    void frenchStandsIn()
    {
        Language used = Language::En;
        QCOMPARE(noticeText(closed(), Language::Ar, &used), closed().texts[Language::Ar]);
        QCOMPARE(used, Language::Ar);
        QCOMPARE(noticeText(closed(), Language::Ti, &used), closed().texts[Language::Fr]);
        QCOMPARE(used, Language::Fr);
    }

    /// Semicolons begin a comment, commas a list, and quotes end a text, in a file of QSettings.
    void theyComeBackFromAFileAsTheyWere()
    {
        KioskNotice odd = closed();
        odd.texts[Language::En] = QStringLiteral("A; b, c=\"d\" \\n %1 [group] #no");
        odd.texts[Language::Ti] = QStringLiteral("ዓርቢ ዕጹው እዩ።");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("fleet.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[kiosk]\nidle-seconds=60\n" + iniOf({closed(), odd}));
        file.close();
        const QSettings read(path, QSettings::IniFormat);
        QCOMPARE(readNotices(read), (QList<KioskNotice>{closed(), odd}));
        QCOMPARE(read.value(QStringLiteral("kiosk/idle-seconds")).toInt(), 60);
    }

    void aFileOfSomebodyElseGivesSixAtMostAndNothingThatIsNotSound()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("fleet.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        KioskNotice endless = closed();
        endless.until = endless.from.addYears(9);
        file.write(iniOf({closed(), endless, closed(), closed(), closed(), closed(), closed(), closed()}));
        file.close();
        QCOMPARE(readNotices(QSettings(path, QSettings::IniFormat)), QList<KioskNotice>(5, closed()));
    }
};

ESCALE_GUILESS_TEST(TestKioskNotice)
#include "tst_kiosknotice.moc"
