// SPDX-License-Identifier: GPL-3.0-or-later
// escalectl pin: which PINs it takes, where they go, and what it does for staff who were shut out.
#include "cli/configured.h"
#include "escalectl.h"
#include "testprogram.h"

#include <QFile>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

void put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
}

/// A settings file that puts PIN and state where it lies itself.
QString settingsIn(const StoreFolder &folder, const QString &name)
{
    const QString path = folder.path(name + QStringLiteral(".ini"));
    put(path, "[kiosk]\npin-file=" + folder.path(name + QStringLiteral(".pin")).toUtf8() +
                  "\nstate-directory=" + folder.path({}).toUtf8() + '\n');
    return path;
}

} // namespace

class TestPin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pinsThatAreRefusedChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one line") << QByteArray("481516\n");
        QTest::newRow("not the same") << QByteArray("481516\n481517\n");
        QTest::newRow("four digits") << QByteArray("4815\n4815\n");
        QTest::newRow("five digits") << QByteArray("48151\n48151\n");
        QTest::newRow("33 digits") << QByteArray(33, '1') + '\n' + QByteArray(33, '1') + '\n';
        QTest::newRow("letters, which the kiosk cannot type") << QByteArray("secret\nsecret\n");
    }
    void pinsThatAreRefusedChangeNothing()
    {
        QFETCH(QByteArray, typed);
        const StoreFolder folder;
        const QString settings = settingsIn(folder, QStringLiteral("kiosk"));
        put(folder.path(QStringLiteral("kiosk.pin")), "the old one\n");
        put(folder.path(QStringLiteral("pin-tries")), "4 0 0 4 0\n");
        const auto answer =
            Escalectl().runWithInput(typed, {QStringLiteral("pin"), QStringLiteral("--config"), settings});
        QCOMPARE(answer.code, 64);
        QVERIFY2(answer.oneSentence(), qPrintable(answer.err));
        QVERIFY(!answer.err.contains(QStringLiteral("481")));
        QVERIFY(QFile::exists(folder.path(QStringLiteral("pin-tries"))));
        QFile pin(folder.path(QStringLiteral("kiosk.pin")));
        QVERIFY(pin.open(QIODevice::ReadOnly));
        QCOMPARE(pin.readAll(), QByteArray("the old one\n"));
    }

    void aNewPinIsStoredAndEndsTheWaitForTheOldOne()
    {
        const StoreFolder folder;
        const QString settings = settingsIn(folder, QStringLiteral("kiosk"));
        put(folder.path(QStringLiteral("pin-tries")), "0 9999999999 5 25 1\n");
        const auto answer =
            Escalectl().runWithInput("481516\n481516\n", {QStringLiteral("pin"), QStringLiteral("--config"), settings});
        QCOMPARE(answer.code, 0);
        QVERIFY(!QFile::exists(folder.path(QStringLiteral("pin-tries"))));
        QFile pin(folder.path(QStringLiteral("kiosk.pin")));
        QVERIFY(pin.open(QIODevice::ReadOnly));
        QVERIFY(pin.readAll().startsWith("$argon2id$"));
    }

    void onAKioskTheKiosksSettingsSayWhere()
    {
        const StoreFolder folder;
        const CommonOptions typed{{}, settingsIn(folder, QStringLiteral("user")), false};
        const auto settings = settingsOfTheKiosk(typed, settingsIn(folder, QStringLiteral("kiosk")));
        QVERIFY(settings.ok());
        QCOMPARE(settings->kiosk.pinFile, folder.path(QStringLiteral("kiosk.pin")));
    }

    void aSettingsFileThatIsNamedIsObeyedEvenThere()
    {
        const StoreFolder folder;
        const CommonOptions typed{{}, settingsIn(folder, QStringLiteral("named")), false, true};
        const auto settings = settingsOfTheKiosk(typed, settingsIn(folder, QStringLiteral("kiosk")));
        QVERIFY(settings.ok());
        QCOMPARE(settings->kiosk.pinFile, folder.path(QStringLiteral("named.pin")));
    }

    void elsewhereTheUsersOwnSettingsCount()
    {
        const StoreFolder folder;
        const CommonOptions typed{{}, settingsIn(folder, QStringLiteral("user")), false};
        const auto settings = settingsOfTheKiosk(typed, folder.path(QStringLiteral("no-kiosk.ini")));
        QVERIFY(settings.ok());
        QCOMPARE(settings->kiosk.pinFile, folder.path(QStringLiteral("user.pin")));
    }
};

ESCALE_GUILESS_TEST(TestPin)
#include "tst_pin.moc"
