// SPDX-License-Identifier: GPL-3.0-or-later
// Snippets: the passage that answers, cut at words, its matches marked as ranges, right in every script.
#include "search/textanswer.h"
#include "smalllibrary.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

QStringList marked(const Snippet &snippet)
{
    QStringList words;
    for (const TextRange &mark : snippet.marks)
        words.append(snippet.text.mid(mark.start, mark.length));
    return words;
}

Plan planFor(const QList<QByteArrayList> &phrases)
{
    Plan plan;
    for (const QByteArrayList &terms : phrases) {
        plan.alternatives.push_back({terms, 1U << plan.slots.size(), 1, Origin::Typed});
        plan.slots.push_back({{}, 1, true});
    }
    return plan;
}

Snippet snippetOf(const Plan &plan, const Translation &translation, qsizetype length = 160)
{
    TermWriter writer(translation.language);
    return answerIn(translation, plan, Marker(plan, writer), {}, length).snippet;
}

} // namespace

class TestMarker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPhraseIsMarkedInAllItsForms()
    {
        Plan plan;
        plan.terms = {{"faide", 1}, {"faides", 1}, {"flogement", 1}};
        plan.slots.push_back({{}, 1, true, 1});
        Alternative phrase{{"faide", "flogement"}, 1, 1, Origin::Synonym};
        phrase.words = {{0, 1}, {2}};
        plan.alternatives.push_back(phrase);
        TermWriter writer(Language::Fr);
        const Marker marker(plan, writer);
        QCOMPARE(marker.marks(u"Les aides au logement").size(), 1);
        QCOMPARE(marker.marks(u"Une aide au logement").size(), 1);
        QVERIFY(marker.marks(u"Le logement, sans aide").isEmpty());
    }

    void marksWordsAsTheyAreWritten()
    {
        const Snippet snippet =
            snippetOf(planFor({{"fecole"}, {"fsejour"}}), text(Language::Fr, {}, u"L'École donne un séjour."_qs));
        QCOMPARE(snippet.text, u"L'École donne un séjour."_qs);
        QCOMPARE(marked(snippet), (QStringList{u"L'École"_qs, u"séjour"_qs}));
        QCOMPARE(snippet.language, Language::Fr);
    }

    void marksPhrasesOverStopWords()
    {
        const Plan plan = planFor({{"fcarte", "fsejour"}});
        QCOMPARE(marked(snippetOf(plan, text(Language::Fr, {}, u"Ma carte de séjour, la carte Vitale"_qs))),
                 QStringList{u"carte de séjour"_qs});
    }

    void marksRightToLeftText()
    {
        const Snippet snippet =
            snippetOf(planFor({{QByteArrayLiteral("aسكن")}}), text(Language::Ar, {}, u"طلب السَّكَن الاجتماعي"_qs));
        QCOMPARE(marked(snippet), QStringList{u"السَّكَن"_qs});
    }

    void choosesThePassageThatAnswers()
    {
        Translation translation = text(Language::Fr, u"Titre"_qs, u"Un résumé de la fiche."_qs);
        translation.what = {paragraph(u"Rien ici."_qs)};
        translation.how = {Section{u"u"_qs, u"Comment"_qs, {paragraph(u"La banque vous donne un RIB."_qs)}}};
        const Snippet snippet = snippetOf(planFor({{"frib"}}), translation);
        QCOMPARE(snippet.text, u"La banque vous donne un RIB."_qs);
        QCOMPARE(marked(snippet), QStringList{u"RIB"_qs});
    }

    void choosesAPartOfATextInOnePiece()
    {
        Translation translation = text(Language::Fr, u"Titre"_qs);
        translation.parts = {Section{{}, {}, {paragraph(u"Rien ici."_qs)}},
                             Section{{}, u"Comment"_qs, {paragraph(u"Un RIB."_qs)}}};
        QCOMPARE(snippetOf(planFor({{"frib"}}), translation).text, u"Un RIB."_qs);
    }

    void isTheAbstractWhenOnlyTheTitleMatches()
    {
        const Snippet snippet = snippetOf(planFor({{"ftitre"}}), text(Language::Fr, u"Titre"_qs, u"Le résumé."_qs));
        QCOMPARE(snippet.text, u"Le résumé."_qs);
        QVERIFY(snippet.marks.isEmpty());
    }

    void cutsLongPassagesAtWords()
    {
        const QString filling = QStringLiteral("autre chose ici ").repeated(40);
        const Translation translation =
            text(Language::Fr, {}, {}, filling + QStringLiteral("la banque de France ") + filling);
        const Snippet snippet = snippetOf(planFor({{"fbanque"}}), translation, 100);
        QVERIFY(snippet.text.startsWith(u'…') && snippet.text.endsWith(u'…'));
        QVERIFY(snippet.text.size() <= 100 + 40);
        QCOMPARE(marked(snippet), QStringList{u"banque"_qs});
        const QStringList words = snippet.text.mid(1).chopped(1).split(u' ');
        for (const QString &word : words)
            QVERIFY2(filling.contains(word + u' ') || QStringLiteral("la banque de France").contains(word),
                     qPrintable(word));
    }

    void isOneLine()
    {
        const Snippet snippet = snippetOf(planFor({{"fdeux"}}), text(Language::Fr, {}, u"un\ndeux\ttrois"_qs));
        QCOMPARE(snippet.text, u"un deux trois"_qs);
        QCOMPARE(marked(snippet), QStringList{u"deux"_qs});
    }

    void wordsMayRunOverStyles()
    {
        Translation translation = text(Language::Fr, {}, {});
        Block block;
        block.runs = {Run{u"loge"_qs, Style::Bold, {}}, Run{u"ment social"_qs, {}, {}}};
        translation.what = {block};
        QCOMPARE(marked(snippetOf(planFor({{"flogement"}}), translation)), QStringList{u"logement"_qs});
    }

    void anEmptyTextHasAnEmptySnippet()
    {
        Translation nothing;
        QCOMPARE(snippetOf(planFor({{"fa"}}), nothing), Snippet());
    }

    void printsInOnePiece()
    {
        const Snippet snippet{u"طلب سكن هنا"_qs, Language::Ar, {{4, 3}}};
        QCOMPARE(printable(snippet, u"[", u"]"), QChar(0x2068) + u"طلب [سكن] هنا"_qs + QChar(0x2069));
    }
};

ESCALE_GUILESS_TEST(TestMarker)
#include "tst_marker.moc"
