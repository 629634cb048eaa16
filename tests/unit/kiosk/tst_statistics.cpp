// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/statistics.h"
#include "testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;

namespace {

const QString fiche = QStringLiteral("650000000000000000000060");
const QDate monday(2026, 11, 23);

int countOf(const CentreStatistics &statistics, Counted what, const QString &which = {})
{
    return statistics.value({monday, what, which});
}

} // namespace

class TestStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsByDayAndKind()
    {
        CentreStatistics s;
        s.count(monday, Counted::Session);
        s.count(monday, Counted::Session);
        s.count(monday.addDays(1), Counted::Session);
        s.count(monday, Counted::Language, QStringLiteral("ar"));
        s.count(monday, Counted::Fiche, fiche);
        s.count(monday, Counted::Listen, QStringLiteral("ar"));
        QCOMPARE(countOf(s, Counted::Session), 2);
        QCOMPARE(countOf(s, Counted::Language, QStringLiteral("ar")), 1);
        QCOMPARE(countOf(s, Counted::Fiche, fiche), 1);
        QCOMPARE(countOf(s, Counted::Listen, QStringLiteral("ar")), 1);
    }

    /// "Nothing else, no free text": whatever is not a code or an id cannot get in.
    void takesNoFreeText()
    {
        CentreStatistics s;
        s.count(monday, Counted::Fiche, QStringLiteral("Ouvrir un compte"));
        s.count(monday, Counted::Language, QStringLiteral("ar,1\nquery"));
        s.count(monday, Counted::Session, QStringLiteral("Amina"));
        s.count(monday, Counted::Theme, QStringLiteral("Santé"));
        for (const Counted what : {Counted::Question, Counted::Refusal, Counted::TakeAway})
            s.count(monday, what, QStringLiteral("comment divorcer ?"));
        s.count(QDate(), Counted::Session);
        QVERIFY(s.isEmpty());
    }

    void theTableHidesCountsUnderFive()
    {
        CentreStatistics s;
        for (int i = 0; i < 5; ++i)
            s.count(monday, Counted::Session);
        for (int i = 0; i < 4; ++i)
            s.count(monday, Counted::Language, QStringLiteral("ti"));
        QCOMPARE(s.toCsv(), QByteArray("day,what,which,count\r\n"
                                       "2026-11-23,session,,5\r\n"
                                       "2026-11-23,language,ti,<5\r\n"));
    }

    void aFileWithNonsenseKeepsWhatMakesSense()
    {
        const auto s = CentreStatistics::fromFile("2026-11-23,session,,7\nrubbish\n2026-13-45,session,,3\n"
                                                  "2026-11-23,fiche,not-an-id,3\n2026-11-23,session,,-4\n");
        QCOMPARE(countOf(s, Counted::Session), 7);
        QCOMPARE(s.toFile(), QByteArray("2026-11-23,session,,7\n"));
    }

    void addingKeepsWhatTheFileHeld()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("statistics"));
        CentreStatistics one;
        one.count(monday, Counted::Fiche, fiche);
        QVERIFY(addStatistics(file, one).ok());
        QVERIFY(addStatistics(file, one).ok());
        const auto read = loadStatistics(file);
        QVERIFY(read.ok());
        QCOMPARE(countOf(*read, Counted::Fiche, fiche), 2);
    }

    void aFolderThatIsNotThereIsAClearError()
    {
        QTemporaryDir folder;
        CentreStatistics one;
        one.count(monday, Counted::Session);
        const auto done = addStatistics(folder.filePath(QStringLiteral("no/such/file")), one);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().problem, Problem::CannotWrite);
    }

    void forgetsDaysOlderThan400()
    {
        CentreStatistics s;
        s.count(monday, Counted::Session);
        s.count(monday.addDays(400), Counted::Session);
        QCOMPARE(countOf(s, Counted::Session), 1);
        s.count(monday.addDays(401), Counted::Session);
        QCOMPARE(countOf(s, Counted::Session), 0);
    }
};

ESCALE_GUILESS_TEST(TestStatistics)
#include "tst_statistics.moc"
