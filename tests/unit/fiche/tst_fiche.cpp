// SPDX-License-Identifier: GPL-3.0-or-later
// Ids and kinds, as the contract writes them (section 2).
#include "fiche/fiche.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

class TestFiche : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoId_data()
    {
        QTest::addColumn<QString>("text");
        const QString id(24, u'a');
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << id.left(23);
        QTest::newRow("long") << id + u'a';
        QTest::newRow("capitals") << id.toUpper();
        QTest::newRow("g") << id.left(23) + u'g';
        QTest::newRow("space") << id.left(23) + u' ';
        QTest::newRow("slash") << id.left(23) + u'/';
        QTest::newRow("digits of another script") << id.left(23) + QChar(0x0661);
        QTest::newRow("full width") << id.left(23) + QChar(0xff41);
    }
    void whatIsNoId()
    {
        QFETCH(QString, text);
        QVERIFY(!isFicheId(text));
    }

    void anIdIs24LowercaseHexadecimalDigits() { QVERIFY(isFicheId(QStringLiteral("0123456789abcdef01234567"))); }

    void kindsHaveTheFeedsWords()
    {
        QCOMPARE(code(Kind::Demarche), QLatin1String("demarche"));
        QCOMPARE(code(Kind::Dispositif), QLatin1String("dispositif"));
        QCOMPARE(kindFromCode(u"demarche"), Kind::Demarche);
        QCOMPARE(kindFromCode(u"dispositif"), Kind::Dispositif);
    }

    void otherWordsAreNoKind()
    {
        for (const char16_t *word : {u"", u"Demarche", u"démarche", u"dispositifs", u"besoin", u"theme"})
            QVERIFY(!kindFromCode(QStringView(word)));
    }
};

ESCALE_GUILESS_TEST(TestFiche)
#include "tst_fiche.moc"
