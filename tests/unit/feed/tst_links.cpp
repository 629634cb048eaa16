// SPDX-License-Identifier: GPL-3.0-or-later
// Contract 6.1: http, https, mailto and tel only; https:// when there is no scheme; nothing else leaves a trace.
#include "feed/links.h"

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
        row("MAILTO:a@example.org?subject=Bonjour%20%C3%A0%20tous",
            "mailto:a@example.org");
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

    void aSponsorsLinkIsAWebPage()
    {
        QCOMPARE(safeWebLink(QStringLiteral("https://a.example")), QStringLiteral("https://a.example"));
        QCOMPARE(safeWebLink(QStringLiteral("a.example")), QStringLiteral("https://a.example"));
        QCOMPARE(safeWebLink(QStringLiteral("mailto:a@example.org")), QString());
        QCOMPARE(safeWebLink(QStringLiteral("tel:115")), QString());
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
