// SPDX-License-Identifier: GPL-3.0-or-later
// One notification a sync, of what it has brought to saved filters; never a title; nothing of what was there before.
// And how it reaches a desktop on Linux ("Desktop Notifications Specification" 1.2).
#include "desktop/newsnotifier.h"
#include "desktoprig.h"
#include "samplelibrary.h"
#include "testprogram.h"

#include "services/desktopnotifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QStandardPaths>

using namespace escale;
using namespace escale::test;

namespace {

class Noted final : public Notifications {
public:
    QStringList titles, more;
    void show(const QString &title, const QString &rest) override
    {
        titles.append(title);
        more.append(rest);
    }
};

Filter everything()
{
    Filter filter;
    filter.languages = {Language::Fr}; // every fiche has French
    return filter;
}

/// A desk with a saved filter that holds the whole library.
struct NotifierRig final {
    NotifierRig()
    {
        (void)desk.model.savedFilters().save(QStringLiteral("Logement en Isère"), {}, everything());
        notifier = std::make_unique<NewsNotifier>(desk.model, desk.sync, desk.settings, desk.clock, noted);
        desk.model.news().open(desk.folder.filePath(QStringLiteral("news.sqlite")));
        looked();
    }
    void looked()
    {
        QEventLoop loop;
        desk.model.news().whenLooked(&loop, [&loop] { loop.quit(); });
        loop.exec();
        QTRY_VERIFY(!desk.model.filterNews().isWaiting());
        desk.rest();
    }
    /// As a sync would; it writes, and goes on writing.
    void retitle(const QString &id, const QString &title)
    {
        std::optional<ReadFiche> read;
        desk.library.fiche(id, Language::Fr, desk.window, [&read](const Result<ReadFiche> &answer) {
            if (answer)
                read = *answer;
        });
        desk.rest();
        QVERIFY(read);
        read->translation.title = title;
        LanguageSet others = read->cachedLanguages;
        others.remove(Language::Fr);
        desk.change(PutFiche{read->fiche, {{read->translation, {}}}, others});
        looked();
    }
    void later() { desk.clock.advance(NewsNotifier::quiet + std::chrono::seconds(1)); }

    DesktopRig desk;
    Noted noted;
    std::unique_ptr<NewsNotifier> notifier;
};

/// A server of notifications.
class Server final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList capabilities, titles, bodies;
    QList<uint> replaced;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &, int)
    {
        titles.append(summary);
        bodies.append(body);
        replaced.append(replaces);
        return 7;
    }

Q_SIGNALS:
    void ActivationToken(uint id, const QString &token);
    void ActionInvoked(uint id, const QString &action);
};

} // namespace

class TestNewsNotifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsToldOfWhatWasThereBefore()
    {
        NotifierRig rig;
        rig.later();
        QVERIFY(rig.noted.titles.isEmpty());
    }

    void aSyncIsToldOnceWhenItHasEnded()
    {
        NotifierRig rig;
        rig.retitle(bankAccount, QStringLiteral("Titre secret un"));
        QVERIFY(rig.noted.titles.isEmpty()); // more may come
        rig.desk.clock.advance(NewsNotifier::quiet / 2);
        rig.retitle(residencePermit, QStringLiteral("Titre secret deux"));
        rig.desk.clock.advance(NewsNotifier::quiet / 2 + std::chrono::seconds(1));
        QVERIFY(rig.noted.titles.isEmpty());
        rig.later();
        QCOMPARE(rig.noted.titles,
                 QStringList{QStringLiteral("2 fiches nouvelles ou modifiées dans « Logement en Isère »")});
        QCOMPARE(rig.noted.more, QStringList{QString()});
        rig.later();
        QCOMPARE(rig.noted.titles.size(), 1);
    }

    void whatWasToldIsNotToldAgain()
    {
        NotifierRig rig;
        rig.retitle(bankAccount, QStringLiteral("Un"));
        rig.later();
        rig.retitle(residencePermit, QStringLiteral("Deux"));
        rig.later();
        QCOMPARE(rig.noted.titles.size(), 2);
        QVERIFY2(rig.noted.titles.last().startsWith(QStringLiteral("1 fiche ")), qPrintable(rig.noted.titles.last()));
        // Another language, another filter: no sync.
        rig.desk.model.setInterfaceLanguage(Language::Ar);
        (void)rig.desk.model.savedFilters().save(QStringLiteral("Autre"), {}, everything());
        rig.looked();
        rig.later();
        rig.desk.model.markNewsRead();
        rig.looked();
        rig.later();
        QCOMPARE(rig.noted.titles.size(), 2);
    }

    void severalFiltersAreOneNotification()
    {
        NotifierRig rig;
        for (int i = 2; i < 6; ++i)
            (void)rig.desk.model.savedFilters().save(QStringLiteral("Filtre %1").arg(i), {}, everything());
        rig.looked();
        rig.later();
        rig.retitle(bankAccount, QStringLiteral("Titre secret"));
        rig.later();
        QCOMPARE(rig.noted.titles.size(), 1);
        const QStringList lines = rig.noted.more.first().split(u'\n');
        QCOMPARE(lines.size(), int(NewsNotifier::mostNamed));
        QCOMPARE(lines.last(), QStringLiteral("…"));
        QVERIFY(!(rig.noted.titles + rig.noted.more).join(u'\n').contains(QStringLiteral("secret")));
    }

    void whoWantsNoneHasNone()
    {
        NotifierRig rig;
        rig.desk.settings.notifyNews = false;
        rig.retitle(bankAccount, QStringLiteral("Un"));
        rig.later();
        QVERIFY(rig.noted.titles.isEmpty());
        rig.desk.settings.notifyNews = true;
        rig.later();
        QVERIFY(rig.noted.titles.isEmpty()); // it is over
    }

    void aPressLeadsToTheFilter()
    {
        NotifierRig rig;
        rig.retitle(bankAccount, QStringLiteral("Un"));
        rig.later();
        const QSignalSpy wanted(rig.notifier.get(), &NewsNotifier::wanted);
        Q_EMIT rig.noted.activated();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), rig.desk.model.savedFilters().list().first().id);
    }

    void theDesktopIsToldInItsOwnWords()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("There is no dbus-daemon here.");
        QProcess process;
        process.start(daemon,
                      {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        QVERIFY(process.waitForReadyRead());
        const QByteArray address = process.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address); // nobody has asked for the session's bus before
        DesktopNotifications nobody(QStringLiteral("test.escale.Nobody"));
        nobody.show(QStringLiteral("x"), QStringLiteral("y")); // no server: nothing happens
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("server"));
        QVERIFY(bus.isConnected());
        Server server;
        server.capabilities = {QStringLiteral("body"), QStringLiteral("body-markup")};
        QVERIFY(bus.registerService(QStringLiteral("test.escale.Notifications")));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &server,
                                   QDBusConnection::ExportAllContents));
        DesktopNotifications notifications(QStringLiteral("test.escale.Notifications"));
        const QSignalSpy pressed(&notifications, &Notifications::activated);
        notifications.show(QStringLiteral("Un <b>"), QStringLiteral("deux <b>\ntrois"));
        QTRY_COMPARE(server.titles.size(), 1);
        QCOMPARE(server.titles.first(), QStringLiteral("Un <b>")); // a summary is never markup
        QCOMPARE(server.bodies.first(), QStringLiteral("deux &lt;b&gt;\ntrois"));
        notifications.show(QStringLiteral("Deux"), {});
        QTRY_COMPARE(server.titles.size(), 2);
        QTRY_COMPARE(server.replaced.last(), 7U);
        Q_EMIT server.ActionInvoked(99, QStringLiteral("default")); // somebody else's
        Q_EMIT server.ActionInvoked(7, QStringLiteral("other"));
        Q_EMIT server.ActionInvoked(7, QStringLiteral("default"));
        QTRY_COMPARE(pressed.size(), 1);
        // On Wayland the press brings a token, without which no window comes forward; it is of this press alone.
        QByteArrayList tokens;
        connect(&notifications, &Notifications::activated, &server,
                [&tokens] { tokens.append(qgetenv("XDG_ACTIVATION_TOKEN")); });
        Q_EMIT server.ActivationToken(99, QStringLiteral("somebody else's"));
        Q_EMIT server.ActivationToken(7, QStringLiteral("token-1"));
        Q_EMIT server.ActionInvoked(7, QStringLiteral("default"));
        QTRY_COMPARE(pressed.size(), 2);
        Q_EMIT server.ActionInvoked(7, QStringLiteral("default"));
        QTRY_COMPARE(pressed.size(), 3);
        QCOMPARE(tokens, (QByteArrayList{"token-1", {}}));
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
        process.terminate();
        process.waitForFinished();
    }
};

ESCALE_TEST(TestNewsNotifier)
#include "tst_newsnotifier.moc"
