// SPDX-License-Identifier: GPL-3.0-or-later
// Which feed the settings mean: an edition where the address ends in ".escale", else the API.
#include "pack/packaddress.h"
#include "packrig.h"
#include "sync/feedmaker.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

class TestFeedMaker : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static Settings settings(const QString &url)
    {
        Settings s;
        s.feedUrl = url;
        s.keys = {QString::fromLatin1(textOf(exampleKey(1).verifying()))};
        return s;
    }
    [[nodiscard]] QString nameOf(const Settings &s, const FeedWish &wish = {}) const
    {
        const auto maker = feedMaker(s, m_folder.filePath(QStringLiteral("library.sqlite")), wish);
        return maker ? (*maker)(systemClock())->name()
                     : u"refused: "_qs + QLatin1String(escale::nameOf(maker.error().problem));
    }

private Q_SLOTS:
    void anAddressThatEndsInEscaleIsAnEdition()
    {
        for (const char *url : {"https://packs.example.org/a/index.escale", "http://192.168.1.5/index.escale",
                                "file:///media/stick/index.escale", "/media/stick/index.escale", " /a b/x.escale "})
            QCOMPARE(nameOf(settings(QLatin1String(url))), QStringLiteral("pack:main"));
    }

    void anyOtherIsTheApi()
    {
        QCOMPARE(nameOf(settings(QStringLiteral("https://api.example.org"))),
                 QStringLiteral("https://api.example.org"));
    }

    void addressesThatAreNotPlainAreRefused()
    {
        for (const char *url :
             {"https://user:word@example.org/index.escale", "https://example.org/index.escale?x=.escale",
              "https://example.org/#index.escale", "ftp://example.org/index.escale", "file://server/share/index.escale",
              "index.escale", "https:///index.escale"})
            QVERIFY2(nameOf(settings(QLatin1String(url))).startsWith(QLatin1String("refused: BadConfiguration")), url);
    }

    void anEditionNeedsAKnownPublisher()
    {
        Settings s = settings(QStringLiteral("https://packs.example.org/index.escale"));
        s.keys.clear();
        QCOMPARE(nameOf(s), QStringLiteral("refused: BadConfiguration"));
        s.keys = {QStringLiteral("RWQnonsense")};
        QCOMPARE(nameOf(s), QStringLiteral("refused: BadConfiguration"));
    }

    void channelAndDepartmentsAreJudged()
    {
        Settings s = settings(QStringLiteral("https://packs.example.org/index.escale"));
        s.channel = QStringLiteral("isere");
        QCOMPARE(nameOf(s), QStringLiteral("pack:isere"));
        s.channel = QStringLiteral("../x");
        QCOMPARE(nameOf(s), QStringLiteral("refused: BadConfiguration"));
        s.channel = QStringLiteral("isere");
        s.departments = {QStringLiteral("38"), QStringLiteral("Isère")};
        QCOMPARE(nameOf(s), QStringLiteral("refused: BadConfiguration"));
    }

    void anApiHasNoEditionToGoBackTo()
    {
        QCOMPARE(nameOf(settings(QStringLiteral("https://api.example.org")), {{}, true}),
                 QStringLiteral("refused: BadConfiguration"));
    }
};

ESCALE_GUILESS_TEST(TestFeedMaker)
#include "tst_feedmaker.moc"
