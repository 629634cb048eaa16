// SPDX-License-Identifier: GPL-3.0-or-later
// Typed words, and the question they become for the index.
#include "search/plan.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

Slot slot(bool required = true)
{
    return {{}, 1, required};
}

Alternative way(const QByteArrayList &terms, quint32 slots)
{
    return {terms, slots, 1, Origin::Typed};
}

} // namespace

class TestPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastWordIsOpenUntilASpace()
    {
        const QList<TypedWord> typing = typedWords(u"carte de sé"_qs);
        QCOMPARE(typing.size(), 3);
        QVERIFY(!typing[0].open && typing[2].open);
        QCOMPARE(typing[2].text, u"sé"_qs);
        QCOMPARE(typing[2].span.start, 9);
        QVERIFY(!typedWords(u"carte "_qs).last().open);
    }

    void wordsHaveTheirScript()
    {
        const QList<TypedWord> words = typedWords(u"سكن CAF 115"_qs);
        QCOMPARE(words[0].script, Script::Arabic);
        QCOMPARE(words[1].script, Script::Latin);
        QCOMPARE(words[2].script, Script::None);
    }

    void longTextsAreReadUpToALimit()
    {
        QCOMPARE(typedWords(QStringLiteral("mot ").repeated(5'000)).size(), mostTypedWords);
        QVERIFY(typedWords(QString(20'000, u'a')).size() <= 1);
        QVERIFY(!typedWords(QString(20'000, u'a')).first().open);
    }

    void asksForAllWords()
    {
        const Plan plan{{slot(), slot()}, {way({"fcarte"}, 1), way({"fcartes"}, 1), way({"fsejour"}, 2)}};
        const Expression expression = expressionOf(plan, MatchMode::AllWords);
        QCOMPARE(expression.text, QByteArray(R"(("fcarte" OR "fcartes") AND ("fsejour"))"));
        QCOMPARE(expression.alternatives, (std::vector<int>{0, 1, 2}));
    }

    void asksForAnyWord()
    {
        const Plan plan{{slot(), slot()}, {way({"fcarte"}, 1), way({"fsejour"}, 2)}};
        QCOMPARE(expressionOf(plan, MatchMode::AnyWord).text, QByteArray(R"(("fcarte" OR "fsejour"))"));
    }

    void aPhraseMayAnswerSeveralWords()
    {
        const Plan plan{{slot(), slot()}, {way({"fa"}, 1), way({"fb"}, 2), way({"fx", "fy"}, 3)}};
        const Expression expression = expressionOf(plan, MatchMode::AllWords);
        QCOMPARE(expression.text, QByteArray(R"(("fa" OR "fx fy") AND ("fb" OR "fx fy"))"));
        QCOMPARE(expression.alternatives, (std::vector<int>{0, 2, 1, 2}));
    }

    void wrappersAndUnknownWordsAreNotAskedFor()
    {
        // "comment" wraps the question, "zzz" stands for nothing
        const Plan plan{{slot(false), slot(), slot()}, {way({"fcomment"}, 1), way({"fcarte"}, 2)}};
        QCOMPARE(plan.requiredSlots(), 2U);
        QCOMPARE(expressionOf(plan, MatchMode::AllWords).text, QByteArray(R"(("fcarte"))"));
    }

    void wrappersAloneAreTheQuestion()
    {
        const Plan plan{{slot(false)}, {way({"fcomment"}, 1)}};
        QCOMPARE(expressionOf(plan, MatchMode::AllWords).text, QByteArray(R"(("fcomment"))"));
    }

    void nothingToAsk()
    {
        QVERIFY(expressionOf({}, MatchMode::AllWords).text.isEmpty());
        QVERIFY(expressionOf({{slot()}, {}}, MatchMode::AnyWord).text.isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestPlan)
#include "tst_plan.moc"
