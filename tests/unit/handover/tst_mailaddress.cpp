// SPDX-License-Identifier: GPL-3.0-or-later
// A letter begins with the words it was given, and with nothing a title could slip in (RFC 6068).
#include "handover/mailaddress.h"
#include "testprogram.h"

#include <QUrlQuery>
#include <QtTest>

using namespace escale;

namespace {

QString part(const QUrl &url, const char *key)
{
    QString value = QUrlQuery(url).queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
    return value;
}

} // namespace

class TestMailAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWordsComeOutAsTheyWentIn_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::newRow("French") << u"Ouvrir un compte & plus"_qs
                                << u"Bonjour,\nvoici : 100 % + 1 = ?\nhttps://a.fr/b?c=d&e=f#g"_qs;
        QTest::newRow("Arabic") << u"فتح حساب في البنك"_qs << u"مرحبا\nhttps://refugies.info/ar"_qs;
        QTest::newRow("Tigrinya") << u"ሰላም"_qs << u"ከመይ"_qs;
    }
    void theWordsComeOutAsTheyWentIn()
    {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        const QUrl url = mailAddress(subject, body);
        QVERIFY(url.isValid());
        QCOMPARE(url.scheme(), QStringLiteral("mailto"));
        QCOMPARE(url.path(), QString());
        QCOMPARE(part(url, "subject"), subject);
        QCOMPARE(part(url, "body").replace(QLatin1String("\r\n"), QLatin1String("\n")), body);
        QVERIFY(!url.toEncoded().contains('+')); // a plus is a plus in a mailto
    }

    void aTitleAddsNoHeaderOfItsOwn()
    {
        const QByteArray sent =
            mailAddress(u"Titre\r\nBcc: a@b.fr\n&cc=c@d.fr?to=e@f.fr"_qs, u"x\r\n\0y&attach=/etc/passwd"_qs)
                .toEncoded();
        QCOMPARE(sent.count('&'), 1);
        QCOMPARE(sent.count('?'), 1);
        const QByteArray subject = sent.mid(0, sent.indexOf("&body="));
        QVERIFY(!subject.contains("%0A") && !subject.contains("%0D"));
    }

    void aLongTextIsCutBetweenLines()
    {
        QStringList lines;
        for (int i = 0; i < 400; ++i)
            lines.append(QStringLiteral("ligne numéro %1").arg(i));
        const QUrl url = mailAddress(QString(3000, u'é'), lines.join(u'\n'));
        QVERIFY(url.toEncoded().size() <= 2000);
        const QStringList kept = part(url, "body").split(QStringLiteral("\r\n"));
        QCOMPARE(kept, lines.first(kept.size()));
    }
};

ESCALE_GUILESS_TEST(TestMailAddress)
#include "tst_mailaddress.moc"
