// SPDX-License-Identifier: GPL-3.0-or-later
// The desk looks as the system asks, until somebody chooses. The portal's keys and values are those of its
// documentation
// ("org.freedesktop.portal.Settings").
#include "askedlooks.h"
#include "desktop/desklooks.h"
#include "services/portallooks.h"
#include "testprogram.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

using Groups = QMap<QString, QVariantMap>;

/// A settings portal.
class Portal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QVariantMap keys;

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &)
    {
        return {{QStringLiteral("org.freedesktop.appearance"), keys}};
    }
};

} // namespace

class TestDeskLooks final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QProcess m_bus;

    [[nodiscard]] QString memoryFile() const { return m_folder.filePath(QStringLiteral("memory.ini")); }

private Q_SLOTS:
    void init() { QFile::remove(memoryFile()); }

    void theSystemIsFollowedLive()
    {
        QSettings memory(memoryFile(), QSettings::IniFormat);
        Appearance appearance(Profile::Desktop);
        AskedLooks system;
        DeskLooks looks(appearance, &system, memory);
        QCOMPARE(appearance.colourSet(), ColourSet::Standard);
        system.setWish({true, false, true});
        QCOMPARE(appearance.colourSet(), ColourSet::Dark);
        QVERIFY(appearance.reducedMotion());
        system.setWish({true, true, false});
        QCOMPARE(appearance.colourSet(), ColourSet::HighContrast); // everybody can read it
        QVERIFY(!appearance.reducedMotion());
        system.setWish({});
        QCOMPARE(appearance.colourSet(), ColourSet::Standard);
        QVERIFY(memory.allKeys().isEmpty()); // nobody has chosen
    }

    void aChoiceGoesBeforeTheSystemAndStays()
    {
        QSettings memory(memoryFile(), QSettings::IniFormat);
        for (const ColourSet chosen : {ColourSet::HighContrast, ColourSet::Standard}) {
            AskedLooks system;
            system.setWish({true, false, false});
            {
                Appearance appearance(Profile::Desktop);
                DeskLooks looks(appearance, &system, memory);
                appearance.setColourSet(chosen);
            }
            Appearance appearance(Profile::Desktop);
            DeskLooks looks(appearance, &system, memory);
            QCOMPARE(appearance.colourSet(), chosen);
            system.setWish({false, false, true});
            QCOMPARE(appearance.colourSet(), chosen);
            QVERIFY(appearance.reducedMotion()); // of motion nobody has said anything else
        }
    }

    void whoChoosesWhatTheSystemAsksForFollowsItAgain()
    {
        QSettings memory(memoryFile(), QSettings::IniFormat);
        Appearance appearance(Profile::Desktop);
        AskedLooks system;
        system.setWish({true, false, false});
        DeskLooks looks(appearance, &system, memory);
        appearance.setColourSet(ColourSet::Standard);
        appearance.setColourSet(ColourSet::Dark);
        system.setWish({});
        QCOMPARE(appearance.colourSet(), ColourSet::Standard);
    }

    void whatADeskWroteDownBeforeIsAChoiceOnlyWhenItIsNotTheUsual()
    {
        QSettings memory(memoryFile(), QSettings::IniFormat);
        AskedLooks system;
        system.setWish({true, false, false});
        memory.setValue(QStringLiteral("window/colours"), QString(nameOf(ColourSet::Standard)));
        {
            Appearance appearance(Profile::Desktop);
            DeskLooks looks(appearance, &system, memory);
            QCOMPARE(appearance.colourSet(), ColourSet::Dark);
        }
        memory.setValue(QStringLiteral("window/colours"), QString(nameOf(ColourSet::HighContrast)));
        Appearance appearance(Profile::Desktop);
        DeskLooks looks(appearance, &system, memory);
        QCOMPARE(appearance.colourSet(), ColourSet::HighContrast);
    }

    void thePortalIsAskedAndAskedAgain()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("There is no dbus-daemon here.");
        m_bus.start(daemon,
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        QVERIFY(m_bus.waitForReadyRead());
        // Before anybody asks for the session's bus.
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qDBusRegisterMetaType<Groups>();
        // As another program on the same bus.
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("portal"));
        QVERIFY(bus.isConnected());
        Portal portal;
        portal.keys = {{QStringLiteral("color-scheme"), QVariant(1U)}, {QStringLiteral("contrast"), QVariant(7U)}};
        QVERIFY(bus.registerService(QStringLiteral("test.escale.Portal")));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                   QDBusConnection::ExportAllContents));
        PortalLooks looks(QStringLiteral("test.escale.Portal"));
        QVERIFY(looks.wish() == SystemLooks::Wish());                         // never waits
        QTRY_VERIFY((looks.wish() == SystemLooks::Wish{true, false, false})); // 7 is unknown: no preference
        // Who comes back from the system's settings finds the desk as it was asked for there.
        portal.keys = {{QStringLiteral("color-scheme"), QVariant(2U)},
                       {QStringLiteral("contrast"), QVariant(1U)},
                       {QStringLiteral("reduced-motion"), QVariant(1U)},
                       {QStringLiteral("something-new"), QVariant(QStringLiteral("1"))}};
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QTRY_VERIFY((looks.wish() == SystemLooks::Wish{false, true, true})); // light is asked for
        // What is no more there is wished for no more.
        portal.keys = {};
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QTRY_VERIFY(looks.wish() == SystemLooks::Wish());
    }

    void cleanupTestCase()
    {
        m_bus.terminate();
        m_bus.waitForFinished();
    }
};

ESCALE_TEST(TestDeskLooks)
#include "tst_desklooks.moc"
