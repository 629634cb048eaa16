// SPDX-License-Identifier: GPL-3.0-or-later
// Words found again in a page, however they are written there (search/wordfinder.h).
#include "search/wordfinder.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

QStringList found(const QStringList &phrases, const char *text, Language language = Language::Fr, bool open = false)
{
    const QString whole = QString::fromUtf8(text);
    QStringList words;
    for (const TextRange &range : WordFinder(phrases, language, open).in(whole))
        words.append(whole.mid(range.start, range.length));
    return words;
}

} // namespace

class TestWordFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundWithoutAccentsAndCase()
    {
        QCOMPARE(found({u"sejour"_qs}, "Le séjour, SÉJOUR ; les séjours."), (QStringList{u"séjour"_qs, u"SÉJOUR"_qs}));
        QCOMPARE(found({u"ecole"_qs}, "L'école"), QStringList{u"L'école"_qs});
    }

    void phrasesAreFoundAsTheyAreWritten()
    {
        QCOMPARE(found({u"carte de séjour"_qs}, "La carte de séjour, la carte, le séjour"),
                 QStringList{u"carte de séjour"_qs});
        // The longer one is meant where both begin.
        QCOMPARE(found({u"carte"_qs, u"carte de séjour"_qs}, "carte de séjour et carte"),
                 (QStringList{u"carte de séjour"_qs, u"carte"_qs}));
    }

    void whatIsBeingTypedMayGoOn()
    {
        QCOMPARE(found({u"loge"_qs}, "Un logement, loger", Language::Fr, true),
                 (QStringList{u"logement"_qs, u"loger"_qs}));
        QCOMPARE(found({u"loge"_qs}, "Un logement, loger"), QStringList());
        QCOMPARE(found({u"le log"_qs}, "Le logement, un logement", Language::Fr, true), QStringList{u"Le logement"_qs});
    }

    void otherScriptsAreFolded()
    {
        QCOMPARE(found({u"اقامه"_qs}, "تصريح الإقامة", Language::Ar), QStringList{u"الإقامة"_qs});
        QCOMPARE(found({u"євро"_qs}, "225 ЄВРО", Language::Uk), QStringList{u"ЄВРО"_qs});
    }

    void telephoneNumbersAreFoundHoweverTheyAreSpaced()
    {
        QCOMPARE(found({u"0476000001"_qs}, "Tél. 04 76 00 00 01"), QStringList{u"04 76 00 00 01"_qs});
        QCOMPARE(found({u"+33 4 76 00 00 01"_qs}, "04.76.00.00.01"), QStringList{u"04.76.00.00.01"_qs});
    }

    void nothingIsFoundForNothing()
    {
        QCOMPARE(found({}, "texte"), QStringList());
        QCOMPARE(found({QString(), u" ?! "_qs}, "texte", Language::Fr, true), QStringList());
        QVERIFY(WordFinder({u"..."_qs}, Language::Fr, true).isEmpty());
        QCOMPARE(found({u"mot"_qs}, ""), QStringList());
    }
};

ESCALE_GUILESS_TEST(TestWordFinder)
#include "tst_wordfinder.moc"
