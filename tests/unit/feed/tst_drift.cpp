// SPDX-License-Identifier: GPL-3.0-or-later
// What was not understood is counted by words of the contract's kind, and nothing of a fiche gets in.
#include "feed/drift.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

class TestDrift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextOfTheFeedIsNeverAWord_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {QStringLiteral("Demander une carte"), QStringLiteral("مرحبا"), QStringLiteral("a\nb"), QString(),
              QStringLiteral("<b>"), QStringLiteral("key\"quote"), QString(65, u'a'), QStringLiteral("\x1b[31m")})
            QTest::newRow(qPrintable(text.left(20).toHtmlEscaped() + QString::number(text.size()))) << text;
    }
    void aTextOfTheFeedIsNeverAWord()
    {
        QFETCH(QString, text);
        Drift drift;
        drift.note(DriftKind::Key, text);
        QCOMPARE(drift.counts().firstKey().second, QStringLiteral("?"));
        QCOMPARE(drift.counts().first(), 1);
    }

    void aHostileFeedCannotFillTheMemory()
    {
        Drift drift;
        for (int i = 0; i < 10'000; ++i)
            drift.note(DriftKind::Key, QStringLiteral("key%1").arg(i));
        QVERIFY(drift.counts().size() <= 201);
        int all = 0;
        for (const int count : drift.counts())
            all += count;
        QCOMPARE(all, 10'000);
    }

    void countsOfSeveralAnswersAreAdded()
    {
        Drift one, other;
        one.note(DriftKind::Value, u"origin=XYZ");
        other.note(DriftKind::Value, u"origin=XYZ", 2);
        other.note(DriftKind::Block, u":::danger");
        one.add(other);
        QCOMPARE(one.counts().value({DriftKind::Value, QStringLiteral("origin=XYZ")}), 3);
        QCOMPARE(one.counts().value({DriftKind::Block, QStringLiteral(":::danger")}), 1);
    }
};

ESCALE_APPLESS_TEST(TestDrift)
#include "tst_drift.moc"
