// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence that still stands there when the language changes is said anew, whatever a file of before has it in.
#include "base/saidsentences.h"
#include "testprogram.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace escale;

namespace {

class French final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool known = qstrcmp(context, "room") == 0 && qstrcmp(source, "It waits.") == 0;
        return known ? QStringLiteral("Cela attend.") : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestSaidSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSaidAnewInTheLanguageOfNow()
    {
        QCOMPARE(saidSentence("room", "It waits."), QStringLiteral("It waits."));
        French french;
        QCoreApplication::installTranslator(&french);
        QCOMPARE(retold(QStringLiteral("It waits.")), QStringLiteral("Cela attend."));
        QCOMPARE(sourceOfSaid(QStringLiteral("Cela attend."), "room"), QStringLiteral("It waits."));
        QCoreApplication::removeTranslator(&french);
        QCOMPARE(retold(QStringLiteral("Cela attend.")), QStringLiteral("It waits."));
        QCOMPARE(retold(QStringLiteral("Nobody said this.")), QStringLiteral("Nobody said this."));
    }

    /// A file of before has the words of its day where this one has English.
    void wordsOfAnotherDayDoNotHideWhereASentenceComesFrom()
    {
        French french;
        QCoreApplication::installTranslator(&french);
        QCOMPARE(saidSentence("room", "It waits."), QStringLiteral("Cela attend."));
        QCOMPARE(saidSentence("room", "Cela attend."), QStringLiteral("Cela attend."));
        QCoreApplication::removeTranslator(&french);
        QCOMPARE(retold(QStringLiteral("Cela attend.")), QStringLiteral("It waits."));
    }
};

ESCALE_GUILESS_TEST(TestSaidSentences)
#include "tst_saidsentences.moc"
