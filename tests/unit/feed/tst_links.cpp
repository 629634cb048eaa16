// SPDX-License-Identifier: GPL-3.0-or-later
// Contract 6.1: http, https, mailto and tel only; https:// when there is no scheme; nothing else leaves a trace.
#include "feed/links.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

class TestLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("href");
        const QStringList hrefs{QStringLiteral("javascript:alert(1)"),
                                QStringLiteral("JaVaScRiPt:alert(1)"),
                                QStringLiteral(" \x01javascript:alert(1)"),
                                QStringLiteral("java\nscript:alert(1)"),
                                QStringLiteral("java\tscript:alert(1)"),
                                QStringLiteral("data:text/html;base64,PHM+"),
                                QStringLiteral("vbscript:x"),
                                QStringLiteral("file:///etc/passwd"),
                                QStringLiteral("ftp://example.org/"),
                                QStringLiteral("blob:https://x/1"),
                                QStringLiteral("about:blank"),
                                QStringLiteral("qrc:/x"),
                                QStringLiteral("intent://x#Intent;end"),
                                QStringLiteral("sms:0600000000"),
                                QStringLiteral("https://known.example@evil.example/"),
                                QStringLiteral("https://user:pass@example.org/"),
                                QStringLiteral("https://"),
                                QStringLiteral("http:\\\\evil.example"),
                                QStringLiteral("#anchor"),
                                QString(),
                                QStringLiteral("   "),
                                QStringLiteral("tel:call-me"),
                                QStringLiteral("tel:"),
                                QStringLiteral("tel:+"),
                                QStringLiteral("mailto:"),
                                QStringLiteral("mailto:nobody"),
                                QStringLiteral("mailto:<script>@x"),
                                QStringLiteral("word"),
                                QStringLiteral("javascript&colon;alert(1)")};
        for (const QString &href : hrefs)
            QTest::addRow("%s", qPrintable(href.simplified().left(40))) << href;
    }
    void whatIsRefused()
    {
        QFETCH(QString, href);
        QCOMPARE(safeLink(href), QString());
    }

    void whatIsKept_data()
    {
        QTest::addColumn<QString>("href");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *href, const char *kept) {
            QTest::addRow("%s", href) << QString::fromUtf8(href) << QString::fromUtf8(kept);
        };
        row("https://www.ofii.fr/", "https://www.ofii.fr/");
        row("HTTPS://WWW.ofii.fr/", "https://www.ofii.fr/");
        row("http://example.org", "http://example.org");
        row("  https://example.org/a b ", "https://example.org/a%20b");
        row("https://example.org/é?a=1&b=2#frag ment", "https://example.org/%C3%A9?a=1&b=2#frag%20ment");
        row("www.example.org", "https://www.example.org");
        row("example.org:8080/x", "https://example.org:8080/x");
        row("//example.org/x", "https://example.org/x");
        row("/fr/demarche/abc", "https://refugies.info/fr/demarche/abc");
        row("mailto:contact@example.org", "mailto:contact@example.org");
        row("MAILTO:a@example.org?subject=Bonjour%20%C3%A0%20tous", "mailto:a@example.org");
        row("contact@example.org", "mailto:contact@example.org");
        row("tel:+33 1 23 45 67 89", "tel:+33123456789");
        row("tel:01.23.45.67.89", "tel:0123456789");
        row("tel:%2B33123456789", "tel:+33123456789");
        row("tel:115", "tel:115");
    }
    void whatIsKept()
    {
        QFETCH(QString, href);
        QFETCH(QString, kept);
        QCOMPARE(safeLink(href), kept);
    }

    /// RFC 6068 lets a link write a whole letter, with copies to others and (in some programs) files of the reader's.
    void ofAMailLinkOnlyTheAddressIsKept()
    {
        for (const char *link : {"mailto:a@b.fr?attach=/etc/passwd&bcc=evil@example.org&body=x", "mailto:a@b.fr#x",
                                 "mailto:a@b.fr?to=c@d.fr", "a@b.fr?subject=x", "mailto:%61@b.fr?x"})
            QCOMPARE(safeLink(QString::fromLatin1(link)), QStringLiteral("mailto:a@b.fr"));
        for (const char *link : {"mailto:a@b.fr,evil@example.org", "mailto:a@b.fr%2Cevil@example.org",
                                 "mailto:a@b.fr;evil@example.org", "mailto:?to=a@b.fr", "mailto:a@b.fr%0Abcc:x@y.fr",
                                 "mailto:a@b.fr%3Fbody=x", "mailto:a@b.fr%26body=x", "mailto:a@b.fr%23x"})
            QCOMPARE(safeLink(QString::fromLatin1(link)), QString());
    }

    void whatIsTooLongIsNoLink()
    {
        const QString path = QStringLiteral("https://example.org/") + QStringLiteral("a").repeated(2'000);
        QCOMPARE(safeLink(path), path);
        QCOMPARE(safeLink(path.repeated(3)), QString());
        QCOMPARE(safeLink(QStringLiteral("https://%1fr/").arg(QStringLiteral("www.").repeated(500))), QString());
        QCOMPARE(safeLink(QStringLiteral("%1fr").arg(QStringLiteral("www.").repeated(500))), QString());
    }

    void whatGetsTooLongByItsEncodingIsNoLink()
    {
        const QString letters = QString(QChar(0x0436)).repeated(1'000); // %D0%B6 each
        for (const char *start : {"https://example.org/", "example.org/", "//example.org/", "/", "mailto:a@b."})
            QCOMPARE(safeLink(QString::fromLatin1(start) + letters), QString());
        QVERIFY(!safeLink(QStringLiteral("/") + letters.left(600)).isEmpty());
    }

    void whatWasKeptIsKeptAsItIs()
    {
        for (const char *link :
             {"https://example.org/a b?x=é#f", "tel:01 23", "mailto:a%2Bb@c.fr?x", "/x", "a.b/%zz"}) {
            const QString kept = safeLink(QString::fromUtf8(link));
            QVERIFY2(!kept.isEmpty(), link);
            QCOMPARE(safeLink(kept), kept);
        }
    }

    void aSponsorsLinkIsAWebPage()
    {
        QCOMPARE(safeWebLink(QStringLiteral("https://a.example")), QStringLiteral("https://a.example"));
        QCOMPARE(safeWebLink(QStringLiteral("a.example")), QStringLiteral("https://a.example"));
        QCOMPARE(safeWebLink(QStringLiteral("mailto:a@example.org")), QString());
        QCOMPARE(safeWebLink(QStringLiteral("tel:115")), QString());
    }
};

ESCALE_GUILESS_TEST(TestLinks)
#include "tst_links.moc"
