// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing a person types is an error, and nothing they type reaches the language of the index: quotes, operators,
// columns, stars, ten thousand characters, punctuation, both directions at once, emoji, NUL.
#include "search/searcher.h"
#include "smalllibrary.h"
#include "testprogram.h"

#include <random>

using namespace escale;
using namespace escale::test;

class TestAnything : public QObject {
    Q_OBJECT

private:
    SmallLibrary m_library;
    std::unique_ptr<Searcher> m_searcher;

    Result<SearchAnswer> ask(const QString &text, Language language)
    {
        SearchQuery query;
        query.text = text;
        query.language = language;
        return m_searcher->search(query);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_library.apply({put(fiche(1), {text(Language::Fr, u"Carte de séjour"_qs, u"Titre or near and not"_qs),
                                                text(Language::Ar, u"بطاقة الإقامة"_qs)}),
                                 put(fiche(2), {text(Language::Fr, u"Logement"_qs)})}));
        auto opened = Searcher::open(m_library.path(), systemClock());
        QVERIFY(opened.ok());
        m_searcher = std::move(opened).value();
    }

    void isNeverAnError_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << u" \t\n "_qs;
        QTest::newRow("quote") << u"\""_qs;
        QTest::newRow("open quote") << u"\"carte"_qs;
        QTest::newRow("apostrophes") << u"''' ' l' d'"_qs;
        QTest::newRow("AND") << u"AND"_qs;
        QTest::newRow("operators") << u"carte AND OR NOT séjour"_qs;
        QTest::newRow("NEAR") << u"NEAR(carte séjour, 2)"_qs;
        QTest::newRow("column") << u"title : carte"_qs;
        QTest::newRow("columns") << u"{title body} : carte - {names}: x"_qs;
        QTest::newRow("star") << u"*"_qs;
        QTest::newRow("prefix star") << u"car* ^séjour + titre"_qs;
        QTest::newRow("brackets") << u"((((carte"_qs;
        QTest::newRow("SQL") << u"'; DROP TABLE search; --"_qs;
        QTest::newRow("backslashes") << u"\\\\ \\0 %s %n"_qs;
        QTest::newRow("punctuation") << u"!?.,;:…—–«»“”()[]{}<>/|~^`´¨"_qs;
        QTest::newRow("Arabic punctuation") << u"؟،؛۔ ٪"_qs;
        QTest::newRow("Ethiopic punctuation") << u"፡።፣፤፥፦፧፨"_qs;
        QTest::newRow("digits of three kinds") << u"115 ١١٥ ۱۱۵"_qs;
        QTest::newRow("both directions") << u"carte بطاقة de 115 séjour إقامة"_qs;
        QTest::newRow("bidi controls") << u"\u202Ecarte\u202C \u2067séjour\u2069 \u200F\u200E"_qs;
        QTest::newRow("emoji") << QString::fromUtf8(
            "\xF0\x9F\x8F\xA0 maison \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7");
        QTest::newRow("lone surrogates") << QString(QChar(0xD83D)) + u"carte"_qs + QChar(0xDC00);
        QTest::newRow("not characters") << QString(QChar(0xFFFF)) + QChar(0xFFFE) + u"carte"_qs;
        QTest::newRow("NUL") << u"car"_qs + QChar(0) + u"te"_qs + QChar(0);
        QTest::newRow("control characters") << u"carte\u0001\u001B[2J\u007F"_qs;
        QTest::newRow("combining marks alone") << u"\u0301\u0301\u064B\u064B"_qs;
        QTest::newRow("many combining marks") << u"e"_qs + QString(5'000, QChar(0x301));
        QTest::newRow("10,000 letters") << QString(10'000, u'a');
        QTest::newRow("10,000 words") << QStringLiteral("carte ").repeated(10'000);
        QTest::newRow("10,000 different words") << [] {
            QString all;
            for (int i = 0; i < 10'000; ++i)
                all += QStringLiteral("mot%1 ").arg(i);
            return all;
        }();
        QTest::newRow("10,000 quotes") << QString(10'000, u'"');
        QTest::newRow("another script") << u"住居 ビザ бүлт ελληνικά ไทย"_qs;
    }

    void isNeverAnError()
    {
        QFETCH(QString, typed);
        for (const Language language : allLanguages) {
            const auto answer = ask(typed, language);
            QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().cause));
            QVERIFY(m_searcher->suggest(typed, language).ok());
        }
    }

    /// What stands between the words is not looked at: the words are found all the same.
    void findsTheWordsInIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("open quote") << u"\"carte"_qs;
        QTest::newRow("column") << u"title : carte"_qs;
        QTest::newRow("NEAR") << u"NEAR(carte séjour, 2)"_qs;
        QTest::newRow("star") << u"carte*"_qs;
        QTest::newRow("SQL") << u"'; DROP TABLE carte; --"_qs;
        QTest::newRow("bidi controls") << u"\u202Ecarte\u202C"_qs;
        QTest::newRow("after a NUL") << QString(QChar(0)) + u"carte"_qs;
        QTest::newRow("both directions") << u"بطاقة carte"_qs;
        QTest::newRow("capitals") << u"CARTE"_qs;
    }

    void findsTheWordsInIt()
    {
        QFETCH(QString, typed);
        const auto answer = ask(typed, Language::Fr);
        QVERIFY(answer.ok() && !answer->hits.isEmpty());
        QCOMPARE(answer->hits.first().card.id, ficheId(1));
    }

    void anythingAtRandom()
    {
        std::minstd_rand random(2'026);
        for (int round = 0; round < 500; ++round) {
            QString typed;
            for (auto i = random() % 30; i > 0; --i) {
                static const QString often = u"\"'*():^-+{} ANDORNEARcarteséjourبطاقة"_qs;
                typed += random() % 3 == 0
                             ? QChar(static_cast<char16_t>(random() % 0x10000))
                             : often.at(static_cast<qsizetype>(random() % static_cast<unsigned>(often.size())));
            }
            QVERIFY(ask(typed, allLanguages[random() % allLanguages.size()]).ok());
        }
    }
};

ESCALE_GUILESS_TEST(TestAnything)
#include "tst_anything.moc"
