// SPDX-License-Identifier: GPL-3.0-or-later
// Fiches that come to the desk as files: dropped, chosen or opened; and that leave it on a stick.
#include "desktoprig.h"
#include "pack/packcheck.h"
#include "packrig.h"
#include "testprogram.h"

#include <QDragEnterEvent>
#include <QMimeData>

using namespace escale;
using namespace escale::test;

class TestEditions : public QObject {
    Q_OBJECT

private:
    /// Whether the window takes it.
    static bool drop(QWidget &window, const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
        return event.isAccepted();
    }
    static void trust(DesktopRig &desk)
    {
        desk.settings.keys = {QString::fromLatin1(textOf(exampleKey(1).verifying()))};
    }
    static int fichesIn(DesktopRig &desk)
    {
        const auto reader = Reader::open(desk.library.path());
        return reader ? (*reader)->status()->fiches : -1;
    }

private Q_SLOTS:
    void anEditionThatIsDroppedIsImported()
    {
        PackRig publisher;
        publisher.fill(7);
        publisher.publish();
        DesktopRig desk({}, Language::En);
        trust(desk);
        QVERIFY(drop(*desk.window, publisher.indexPath()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->syncBar().sentence().contains(QStringLiteral("take it out now")), 30'000);
        QCOMPARE(fichesIn(desk), 7);
        QVERIFY(desk.settings.feedUrl.isEmpty()); // once, and no source from now on
    }

    void otherThingsAreNotTaken()
    {
        DesktopRig desk;
        for (const char *file : {"/tmp/photo.jpg", "/tmp/index.escale.exe", ""})
            QVERIFY2(!drop(*desk.window, QString::fromLatin1(file)), file);
        QMimeData two;
        two.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/index.escale")),
                     QUrl::fromLocalFile(QStringLiteral("/b/index.escale"))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &two, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(desk.window, &enter);
        QVERIFY(!enter.isAccepted());
        QVERIFY(!desk.sync.running());
    }

    void whatCannotBeTakenIsSaidAndNothingChanges()
    {
        PackRig publisher;
        publisher.fill(7);
        publisher.publish();
        DesktopRig desk({}, Language::En);
        const int before = fichesIn(desk);
        desk.window->comeForward({}, publisher.indexPath()); // as a second start that was given the file
        QTRY_VERIFY(desk.window->syncBar().sentence().contains(QStringLiteral("public key")));
        desk.settings.keys = {QString::fromLatin1(textOf(exampleKey(9).verifying()))};
        desk.window->comeForward({}, publisher.indexPath());
        QTRY_VERIFY(desk.window->syncBar().sentence().contains(QStringLiteral("signed by somebody")));
        QCOMPARE(fichesIn(desk), before);
    }

    void aStickIsWrittenAndToldWhenItCanGo()
    {
        PackRig publisher;
        publisher.fill(7);
        publisher.publish();
        DesktopRig desk({}, Language::En);
        trust(desk);
        desk.settings.feedUrl = publisher.indexPath();
        QTemporaryDir stick;
        StickDialog *dialog = desk.window->editions().openStickDialog();
        QVERIFY(!dialog->write().isEnabled()); // nothing is chosen yet
        dialog->setFolder(stick.path());
        dialog->write().click();
        QTRY_VERIFY(dialog->said().contains(QStringLiteral("You can take it out now")));
        QVERIFY(checkPack(stick.filePath(QStringLiteral("escale/index.escale")),
                          {QStringLiteral("main"), {exampleKey(1).verifying()}, 0}));
        dialog->reject();
    }

    void aDeskThatFetchesFicheByFicheSaysWhyItCannotWriteAny()
    {
        DesktopRig desk({}, Language::En);
        desk.settings.feedUrl = QStringLiteral("https://api.example.org");
        QTemporaryDir stick;
        StickDialog *dialog = desk.window->editions().openStickDialog();
        dialog->setFolder(stick.path());
        dialog->write().click();
        QVERIFY(dialog->said().contains(QStringLiteral("one by one")));
        QVERIFY(QDir(stick.path()).isEmpty());
    }

    void aDialogThatIsClosedStopsWriting()
    {
        PackRig publisher;
        publisher.fill(60);
        publisher.publish();
        DesktopRig desk({}, Language::En);
        trust(desk);
        desk.settings.feedUrl = publisher.indexPath();
        QTemporaryDir stick;
        QPointer<StickDialog> dialog = desk.window->editions().openStickDialog();
        dialog->setFolder(stick.path());
        dialog->write().click();
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }
};

ESCALE_TEST(TestEditions)
#include "tst_editions.moc"
