// SPDX-License-Identifier: GPL-3.0-or-later
// Texts become the terms of the index: a letter for the language, the folded word, stop words left out (terms.h).
#include "search/stopwords.h"
#include "search/terms.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

class TestTerms : public QObject {
    Q_OBJECT

private:
    static QByteArray written(Language language, const QString &text)
    {
        TermWriter writer(language);
        QByteArray out;
        writer.append(text, &out);
        return out;
    }

private Q_SLOTS:
    void everyLanguageHasALetterOfItsOwn()
    {
        QSet<char> tags;
        for (const Language language : allLanguages)
            tags.insert(termTag(language));
        QCOMPARE(tags.size(), static_cast<qsizetype>(allLanguages.size()));
        QVERIFY(!tags.contains('t') && !tags.contains('n')); // themes and needs
    }

    /// Part of what is stored: a change would make every library's index wrong.
    void theLettersNeverChange()
    {
        QByteArray tags;
        for (const Language language : allLanguages)
            tags += termTag(language);
        QCOMPARE(tags, QByteArray("feugaprd"));
    }

    void writesTerms()
    {
        QCOMPARE(written(Language::Fr, u"Carte de l'école"_qs), QByteArray(" fcarte fecole"));
        QCOMPARE(written(Language::Ar, u"بطاقة الإقامة"_qs), QByteArray(" aبطاقه aاقامه"));
        QCOMPARE(written(Language::Ar, u"مساعدة CAF"_qs), QByteArray(" aمساعده acaf"));
        QCOMPARE(written(Language::Ti, u"ካርድ፣መንበሪ"_qs), QByteArray(" gካርድ gመንበሪ"));
    }

    void leavesStopWordsOut()
    {
        QCOMPARE(written(Language::Fr, u"les et de la"_qs), QByteArray());
        QCOMPARE(written(Language::En, u"the house"_qs), QByteArray(" ehouse"));
        QCOMPARE(written(Language::En, u"les"_qs), QByteArray(" eles")); // French's, not English's
    }

    void appends()
    {
        TermWriter writer(Language::Fr);
        QByteArray out(" fun");
        writer.append(u"aide"_qs, &out);
        writer.append(u"aide"_qs, &out);
        QCOMPARE(out, QByteArray(" fun faide faide"));
    }

    void rememberingManyWordsChangesNothing()
    {
        TermWriter writer(Language::Fr);
        QByteArray out;
        for (int i = 0; i < 70'000; ++i) { // more than it remembers
            out.resize(0);
            writer.append(QStringLiteral("mot%1").arg(i), &out);
            QCOMPARE(out, " fmot" + QByteArray::number(i));
        }
    }

    void topicsAreTerms()
    {
        QCOMPARE(themeTerm(u"65Ab-c!9"_qs), QByteArray("t65abc9"));
        QCOMPARE(needTerm(u"613721a4"_qs), QByteArray("n613721a4"));
    }

    void everyLanguageHasStopWords()
    {
        for (const Language language : allLanguages) {
            QVERIFY(stopWords(language).size() > 30);
            QVERIFY(fillerWords(language).size() > 10);
            QVERIFY(!stopWords(language).contains(QString()));
        }
        QVERIFY(stopWords(Language::Fr).contains(u"a"_qs)); // "à", folded
    }
};

ESCALE_GUILESS_TEST(TestTerms)
#include "tst_terms.moc"
