// SPDX-License-Identifier: GPL-3.0-or-later
// Which texts the index is asked for: no typed word is a wall.
#include "search/termquery.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace escale;

namespace {

/// A plan of ways to say things, each word in so many texts.
struct PlanOf {
    Plan plan;

    PlanOf &slot(float importance = 1, bool required = true)
    {
        plan.slots.push_back({{}, importance, required, 1});
        return *this;
    }
    PlanOf &way(const QByteArrayList &words, quint32 slots, int documents = 1, bool weak = false)
    {
        Alternative alternative{words, slots, 1, Origin::Typed, weak, 1, {}};
        for (const QByteArray &word : words) {
            alternative.words.push_back({static_cast<int>(plan.terms.size())});
            plan.terms.push_back({word, documents++});
        }
        plan.alternatives.push_back(alternative);
        return *this;
    }
};

} // namespace

class TestTermQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noWordIsAWall()
    {
        const Plan plan = PlanOf().slot().slot().way({"fcarte"}, 1).way({"fcartes"}, 1).way({"fsejour"}, 2).plan;
        for (const MatchMode mode : {MatchMode::AllWords, MatchMode::AnyWord}) {
            const TermQuery query = termQueryOf(plan, mode);
            QCOMPARE(query.text, QByteArray(R"(("fcarte" OR "fcartes" OR "fsejour"))"));
            QCOMPARE(query.terms, (std::vector<int>{0, 1, 2}));
            QVERIFY(!query.narrowed);
        }
    }

    void ofSeveralWordsForOneThingTheRarestIsAskedFor()
    {
        const Plan plan = PlanOf().slot().way({"frare", "fusual"}, 1).plan;
        QCOMPARE(termQueryOf(plan, MatchMode::AnyWord).text, QByteArray(R"(("frare") OR ("fusual"))"));
    }

    void frequentWordsAreLookedAtOnlyWhereRareOnesStand()
    {
        const Plan plan = PlanOf().slot(1).slot(0.3F).way({"fduplicata"}, 1, 60).way({"fdemande"}, 2, 4'000).plan;
        const TermQuery query = termQueryOf(plan, MatchMode::AnyWord);
        QCOMPARE(query.text, QByteArray(R"((("fduplicata")) OR (("fduplicata") AND ("fdemande")))"));
        QCOMPARE(query.terms, (std::vector<int>{0, -1, 1})); // each word's places are read once
    }

    void betweenTwoKeystrokesOnlyTextsWithSeveralFrequentWords()
    {
        const Plan plan = PlanOf().slot(1).slot(0.9F).way({"fcarte"}, 1, 2'000).way({"fdemande"}, 2, 2'000).plan;
        const TermQuery narrow = termQueryOf(plan, MatchMode::AllWords);
        QCOMPARE(narrow.text, QByteArray(R"(("fcarte") AND ("fdemande"))"));
        QVERIFY(narrow.narrowed);
        QCOMPARE(termQueryOf(plan, MatchMode::AnyWord).text, QByteArray(R"(("fcarte" OR "fdemande"))"));
    }

    void theWordThatSaysMostIsNoWallEither()
    {
        PlanOf of;
        for (const float importance : {1.0F, 0.9F, 0.8F, 0.7F})
            of.slot(importance);
        quint32 bit = 1;
        for (const char *word : {"fa", "fb", "fc", "fd"}) {
            of.way({word}, bit, 600);
            bit <<= 1U;
        }
        const TermQuery query = termQueryOf(of.plan, MatchMode::AllWords);
        QCOMPARE(query.text, QByteArray(R"((("fa" OR "fb")) OR (("fa" OR "fb") AND ("fc" OR "fd")))"));
        QCOMPARE(query.terms, (std::vector<int>{0, 1, -1, -1, 2, 3}));
        QVERIFY(query.narrowed);
        // All texts of a small library are few.
        of.plan.texts = 1'000;
        const TermQuery whole = termQueryOf(of.plan, MatchMode::AllWords);
        QCOMPARE(whole.text, QByteArray(R"(("fa" OR "fb" OR "fc" OR "fd"))"));
        QVERIFY(!whole.narrowed);
    }

    void wordsThatMeanOtherThingsTooLeaveNoHole()
    {
        // The two that say most mean other things too, the third stands nearly everywhere.
        PlanOf of;
        for (const float importance : {1.0F, 0.9F, 0.8F})
            of.slot(importance);
        of.way({"fa"}, 1, 100, true).way({"fb"}, 2, 100, true).way({"fc"}, 4, 2'000);
        const TermQuery query = termQueryOf(of.plan, MatchMode::AllWords);
        QCOMPARE(query.text, QByteArray(R"((("fa") AND ("fc")) OR (("fa") AND ("fb")))"));
        QCOMPARE(query.terms, (std::vector<int>{0, 2, -1, 1}));
    }

    /// Whatever is typed: an empty bracket is an error of FTS5, and the search fails.
    void noPlanMakesAnEmptyBracket()
    {
        QRandomGenerator random(17);
        const auto upTo = [&random](int most) { return static_cast<int>(random.bounded(most)); };
        int narrowed = 0;
        for (int round = 0; round < 20'000; ++round) {
            PlanOf of;
            const int slots = 1 + upTo(5);
            for (int slot = 0; slot < slots; ++slot)
                of.slot(static_cast<float>(1 + upTo(10)) / 10, upTo(6) > 0);
            of.plan.texts = upTo(2) * 1'000 * (1 + upTo(4));
            for (int way = upTo(8); way >= 0; --way) {
                const auto of2 = static_cast<quint32>(1 + upTo((1 << slots) - 1));
                const quint32 bits = upTo(3) > 0 ? 1U << static_cast<quint32>(upTo(slots)) : of2;
                of.way(upTo(4) > 0 ? QByteArrayList{"fa"} : QByteArrayList{"fa", "fb"}, bits, upTo(3'000), upTo(2) > 0);
            }
            for (const MatchMode mode : {MatchMode::AllWords, MatchMode::AnyWord}) {
                const TermQuery query = termQueryOf(of.plan, mode);
                narrowed += query.narrowed ? 1 : 0;
                QVERIFY2(!query.text.contains("()"), query.text.constData());
                QCOMPARE(query.text.count('('), query.text.count(')'));
                QCOMPARE(query.text.count('"') / 2, static_cast<qsizetype>(query.terms.size()));
            }
        }
        QVERIFY(narrowed > 1'000);
    }

    void wrappersAloneAreTheQuestion()
    {
        const Plan plan = PlanOf().slot(1, false).way({"fcomment"}, 1).plan;
        QCOMPARE(termQueryOf(plan, MatchMode::AllWords).text, QByteArray(R"(("fcomment"))"));
    }

    void nothingToAsk()
    {
        QVERIFY(termQueryOf({}, MatchMode::AllWords).text.isEmpty());
        QVERIFY(termQueryOf(PlanOf().slot().plan, MatchMode::AnyWord).text.isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestTermQuery)
#include "tst_termquery.moc"
