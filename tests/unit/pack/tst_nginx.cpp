// SPDX-License-Identifier: GPL-3.0-or-later
// An edition behind a web server that everybody runs: how many requests, which bytes.
#include "nginx.h"
#include "packrig.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

class TestNginx : public QObject {
    Q_OBJECT

private:
    static QByteArray why(const LibrarySyncOutcome &outcome)
    {
        return outcome.texts.error ? (outcome.texts.error->sentence + u" / "_qs + outcome.texts.error->cause).toUtf8()
                                   : QByteArray("complete");
    }

private Q_SLOTS:
    void whatChangedComesByRangesAndNothingChangedIsOneRequest()
    {
        PackRig rig;
        rig.fill(120);
        rig.publish();
        const Nginx server(rig.folder());
        if (!Nginx::isInstalled())
            QSKIP("nginx is not installed: apt install nginx-light");
        QVERIFY2(server.isRunning(), qPrintable(server.trouble()));
        rig.settings.address = server.url(QStringLiteral("index.escale"));

        auto outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        const PackIndex index = rig.index();
        const QStringList first = server.asked();
        QCOMPARE(first.size(), 1 + index.packs.size() + index.dictionaries.size());
        for (const QString &line : first)
            QVERIFY2(line.startsWith(QLatin1String("200 ")) && line.endsWith(QLatin1String(" -")), qPrintable(line));
        QVERIFY(*rig.seen() == *rig.published());

        outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QCOMPARE(server.asked().size(), first.size() + 1);
        QCOMPARE(server.asked().last(), QStringLiteral("304 0 GET /index.escale -"));
        QCOMPARE(outcome.texts.traffic.notModified, 1);

        rig.rewrite(60, Language::Ar, 2);
        rig.publish();
        const qsizetype before = server.asked().size();
        outcome = rig.sync();
        QVERIFY2(outcome.texts.complete, why(outcome));
        QStringList again = server.asked().mid(before);
        QCOMPARE(again.size(), 4); // the index, the new packs, the facts of this fiche
        QVERIFY2(again.at(0).startsWith(QLatin1String("200 ")), qPrintable(again.at(0)));
        QCOMPARE(again.filter(QStringLiteral("206 ")).size(), 1);
        QVERIFY(again.filter(QStringLiteral("206 ")).first().contains(QLatin1String("bytes=")));
        QVERIFY(*rig.seen() == *rig.published());
    }

    void aServerWithoutTheFolderIsSaidSo()
    {
        QTemporaryDir empty;
        const Nginx server(empty.path());
        if (!Nginx::isInstalled())
            QSKIP("nginx is not installed: apt install nginx-light");
        QVERIFY2(server.isRunning(), qPrintable(server.trouble()));
        PackRig rig;
        rig.fill(2);
        rig.publish();
        rig.settings.address = server.url(QStringLiteral("index.escale"));
        const auto outcome = rig.sync();
        QVERIFY(outcome.texts.error);
        QCOMPARE(outcome.texts.error->problem, Problem::Unreachable);
    }
};

ESCALE_GUILESS_TEST(TestNginx)
#include "tst_nginx.moc"
