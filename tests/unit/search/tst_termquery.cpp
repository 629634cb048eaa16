// SPDX-License-Identifier: GPL-3.0-or-later
// Which texts the index is asked for: no typed word is a wall.
#include "search/termquery.h"
#include "testprogram.h"

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
    PlanOf &way(const QByteArrayList &words, quint32 slots, int documents = 1)
    {
        Alternative alternative{words, slots, 1, Origin::Typed, false, 1, {}};
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
