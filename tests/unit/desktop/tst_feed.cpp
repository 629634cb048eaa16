// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk says of its feed, without one on the other side: the age of the content, the way to set a source, the
// dialog. (With one: integration/window.)
#include "desktop/feeddialog.h"
#include "desktoprig.h"
#include "testprogram.h"

#include <QAccessible>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

namespace {

Button &syncButton(DesktopRig &desk)
{
    for (Button *button : desk.window->findChild<WindowBar *>()->findChildren<Button *>()) {
        if (button->accessibleName().contains(QStringLiteral("F5")))
            return *button;
    }
    qFatal("no button updates");
}

bool warns(DesktopRig &desk)
{
    const QImage image = syncButton(desk).grab().toImage();
    const QRgb warning = desk.appearance.colours().noteText.rgb();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if ((image.pixel(x, y) | 0xff000000U) == warning)
                return true;
        }
    }
    return false;
}

/// The library of a feed, complete so long ago.
void syncedAgo(DesktopRig &desk, std::chrono::seconds age, bool lastRunFailed = false)
{
    const auto record = [&](std::chrono::seconds ago, bool complete) {
        SyncRecord run;
        run.finished = desk.clock.now().addSecs(-ago.count());
        run.started = run.finished.addSecs(-10);
        run.feed = QStringLiteral("https://feed.example");
        run.complete = complete;
        run.outcome = complete ? QString() : QStringLiteral("Unreachable");
        return run;
    };
    desk.change(SetSource{QStringLiteral("https://feed.example")});
    // The sample was complete when the program was made, whenever that was.
    auto writer = Writer::open(desk.library.path(), nullptr);
    QVERIFY(writer.ok() && (*writer)->session().script(QStringLiteral("DELETE FROM sync_run")).ok());
    desk.change(record(age, true));
    if (lastRunFailed)
        desk.change(record(0s, false));
}

Button *remedy(DesktopRig &desk)
{
    const auto buttons = desk.window->syncBar().findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->isVisible() && button->words() == SyncBar::tr("Set the source…"))
            return button;
    }
    return nullptr;
}

FeedDialog *dialogOf(DesktopRig &desk)
{
    return desk.window->findChild<FeedDialog *>();
}

} // namespace

class TestFeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAgeOfTheContentIsSaidAsItIs_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("failed");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("warning");
        QTest::newRow("seven months, the last run complete") << 24 * 214 << false << "Updated 7 months ago" << true;
        QTest::newRow("seven months, the last run failed") << 24 * 214 << true << "Updated 7 months ago" << true;
        QTest::newRow("two days") << 48 << false << "Updated 2 days ago" << true;
        QTest::newRow("a day and an hour") << 25 << false << "Updated 1 day ago" << true;
        QTest::newRow("an hour") << 1 << false << "Up to date" << false;
        QTest::newRow("an hour, and then a failure") << 1 << true << "Not updated" << false;
        QTest::newRow("from a clock that was wrong") << -24 * 300 << false << "Updated on" << true;
    }
    void theAgeOfTheContentIsSaidAsItIs()
    {
        QFETCH(const int, hours);
        QFETCH(const bool, failed);
        QFETCH(const QString, words);
        QFETCH(const bool, warning);
        DesktopRig desk({}, Language::En);
        syncedAgo(desk, std::chrono::hours(hours), failed);
        QVERIFY2(syncButton(desk).words().startsWith(words), qPrintable(syncButton(desk).words()));
        QCOMPARE(warns(desk), warning);
    }

    void everyLanguageSaysTheAgeWithItsOwnPlural()
    {
        DesktopRig desk({}, Language::Ru);
        syncedAgo(desk, 24h * 61);
        const QString two = syncButton(desk).words();
        syncedAgo(desk, 24h * 214);
        const QString seven = syncButton(desk).words();
        // 2 месяца, 7 месяцев (CLDR: few, many).
        QVERIFY2(two.contains(QStringLiteral("месяца")), qPrintable(two));
        QVERIFY2(seven.contains(QStringLiteral("месяцев")), qPrintable(seven));
        desk.model.setInterfaceLanguage(Language::Ar);
        desk.rest();
        QVERIFY2(syncButton(desk).words().contains(QStringLiteral("أشهر")), qPrintable(syncButton(desk).words()));
        QVERIFY(warns(desk));
    }

    void theAgeGrowsWhileTheWindowIsOpen()
    {
        DesktopRig desk({}, Language::En);
        syncedAgo(desk, 1h);
        QVERIFY(syncButton(desk).words().startsWith(QStringLiteral("Up to date")));
        desk.clock.advance(72h);
        desk.rest();
        QVERIFY2(syncButton(desk).words().startsWith(QStringLiteral("Updated 3 days ago")),
                 qPrintable(syncButton(desk).words()));
    }

    void whoSyncsWeeklyIsNotWarnedDaily()
    {
        DesktopRig desk({}, Language::En);
        desk.settings.everyHours = 168;
        syncedAgo(desk, 48h);
        QVERIFY(syncButton(desk).words().startsWith(QStringLiteral("Updated 2 days ago")));
        QVERIFY(!warns(desk));
    }

    void whereNoFeedIsSetTheBarOpensWhatSetsOne()
    {
        DesktopRig desk({}, Language::En);
        QVERIFY(remedy(desk)); // beside "These are sample fiches"
        desk.window->syncBar().takeAway();
        QVERIFY(!dialogOf(desk));
        desk.press(desk.window->commands().sync);
        Button *button = remedy(desk);
        QVERIFY(button);
        QCOMPARE(button->focusPolicy(), Qt::TabFocus);
        QTest::keyClick(button, Qt::Key_Return);
        QVERIFY(dialogOf(desk) && dialogOf(desk)->isVisible());
    }

    void whereAFeedIsSetTheSampleOnlySaysToUpdate()
    {
        DesktopRig desk({}, Language::En);
        desk.settings.feedUrl = QStringLiteral("https://feed.example");
        desk.model.setInterfaceLanguage(Language::Fr);
        desk.rest();
        QVERIFY(desk.window->syncBar().isVisible());
        QVERIFY(!remedy(desk));
    }

    void movedFilesAreTold()
    {
        DesktopRig desk({}, Language::En);
        desk.window->updates().tellMoved(
            {{MovedFile::What::Settings, QStringLiteral("/old.ini"), QStringLiteral("/new.ini")}});
        QVERIFY(desk.window->syncBar().sentence().contains(QStringLiteral("/new.ini")));
        QVERIFY(!desk.window->syncBar().sentence().contains(QStringLiteral("sample")));
    }

    void whatCannotBeAnAddressOrAKeyIsSaidAndNothingWritten_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("key");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("no address") << QStringLiteral("api example") << QStringLiteral("k");
        QTest::newRow("not https") << QStringLiteral("http://api.example.org") << QStringLiteral("k");
        QTest::newRow("with a password") << QStringLiteral("https://u:p@api.example.org") << QStringLiteral("k");
        QTest::newRow("a key with a space") << QStringLiteral("https://api.example.org") << QStringLiteral("a b");
        QTest::newRow("a key no header may hold") << QStringLiteral("https://api.example.org") << QStringLiteral("clé");
    }
    void whatCannotBeAnAddressOrAKeyIsSaidAndNothingWritten()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, key);
        QTemporaryDir folder;
        Appearance appearance(Profile::Desktop);
        ManualClock clock;
        Settings now;
        const FeedFiles files{folder.filePath(QStringLiteral("escale.ini")),
                              folder.filePath(QStringLiteral("feed-key"))};
        SettingsKeeper keeper(now, files, nullptr);
        FeedDialog dialog(appearance, clock, keeper);
        QSignalSpy saved(&dialog, &FeedDialog::saved);
        dialog.show();
        dialog.address().setText(address);
        dialog.key().setText(key);
        for (Button *button : {&dialog.test(), &dialog.save()}) {
            button->click();
            QVERIFY(dialog.isVisible());
            QVERIFY(!dialog.verdict().isEmpty());
        }
        QVERIFY(saved.isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void theDialogShowsNoKeyAndWritesNoOtherFile()
    {
        QTemporaryDir folder;
        const QString operators = folder.filePath(QStringLiteral("operators-key"));
        QFile file(operators);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("the-old-key\n") > 0);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        Settings now;
        now.feedUrl = QStringLiteral("https://old.example");
        now.secretFile = operators;
        Appearance appearance(Profile::Desktop);
        ManualClock clock;
        FeedFiles files{folder.filePath(QStringLiteral("escale.ini")), folder.filePath(QStringLiteral("feed-key"))};
        SettingsKeeper keeper(now, files, nullptr);
        {
            FeedDialog dialog(appearance, clock, keeper);
            dialog.show();
            QCOMPARE(dialog.address().text(), QStringLiteral("https://old.example"));
            QCOMPARE(dialog.key().text(), QString());
            QCOMPARE(dialog.key().echoMode(), QLineEdit::Password);
            // Another address, the same key: the operator's file goes on being named.
            dialog.address().setText(QStringLiteral("https://new.example"));
            QTest::keyClick(&dialog.address(), Qt::Key_Return);
            QVERIFY(!dialog.isVisible());
        }
        auto loaded = loadSettings(files.settings);
        QVERIFY(loaded);
        QCOMPARE(loaded->settings.feedUrl, QStringLiteral("https://new.example"));
        QVERIFY(loaded->settings.secretFile.isEmpty()); // never was in this file
        QVERIFY(!QFile::exists(files.key));
        {
            FeedDialog dialog(appearance, clock, keeper);
            dialog.show();
            QTest::keyClicks(&dialog.key(), QStringLiteral(" the-new-key "));
            dialog.save().click();
        }
        loaded = loadSettings(files.settings);
        QVERIFY(loaded);
        QCOMPARE(loaded->settings.secretFile, files.key);
        QFile old(operators), fresh(files.key);
        QVERIFY(old.open(QIODevice::ReadOnly) && fresh.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("the-old-key\n"));
        QCOMPARE(fresh.readAll(), QByteArray("the-new-key\n"));
        QCOMPARE(fresh.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void theDialogFitsASmallScreenInEveryLanguageAndSize()
    {
        for (const Language language : allLanguages) {
            DesktopRig desk({}, language);
            desk.services.files = {QStringLiteral("/home/somebody/.config/escale/escale.ini"),
                                   QStringLiteral("/home/somebody/.config/escale/feed-key")};
            for (int step = 0; step < textSteps; ++step) {
                desk.appearance.setTextStep(step);
                FeedDialog *dialog = desk.window->updates().openFeedDialog();
                dialog->test().click(); // with a sentence in it
                desk.rest();
                const QString where = QStringLiteral("%1, step %2").arg(code(language)).arg(step);
                QVERIFY2(dialog->width() <= 1024 && dialog->height() <= 768,
                         qPrintable(where + QStringLiteral(": %1x%2").arg(dialog->width()).arg(dialog->height())));
                QCOMPARE(dialog->layoutDirection(), direction(language));
                QCOMPARE(dialog->address().layoutDirection(), Qt::LeftToRight);
                int controls = 0;
                for (QWidget *widget : dialog->findChildren<QWidget *>()) {
                    if (!widget->isVisible())
                        continue;
                    QVERIFY2(dialog->rect().contains(QRect(widget->mapTo(dialog, QPoint()), widget->size())),
                             qPrintable(where));
                    if ((widget->focusPolicy() & Qt::TabFocus) == 0)
                        continue;
                    QAccessibleInterface *control = QAccessible::queryAccessibleInterface(widget);
                    QVERIFY2(control && !control->text(QAccessible::Name).isEmpty(), qPrintable(where));
                    ++controls;
                }
                QCOMPARE(controls, 5); // two fields, three buttons
                dialog->close();
                delete dialog;
            }
        }
    }
};

ESCALE_TEST(TestFeed)
#include "tst_feed.moc"
