// SPDX-License-Identifier: GPL-3.0-or-later
// The checker over a whole fiche: places, what is remembered between checks, what it must never do.
#include "blocks.h"
#include "plainrig.h"
#include "testprogram.h"

#include <QTest>
#include <random>

using namespace escale;
using namespace escale::test;

namespace {

Draft exampleDraft()
{
    Draft draft;
    draft.text.title = u"Cours de français"_qs;
    draft.text.abstract = u"Apprendre à parler."_qs;
    draft.text.what = {paragraph(u"Vous apprenez à lire."_qs), paragraph(u"Vous voulez obtenir une carte."_qs)};
    for (int i = 0; i < 3; ++i)
        draft.text.why.append(
            {{}, u"Lire et écrire"_qs, {paragraph(QStringLiteral("Vous lisez %1 livres.").arg(i + 2))}});
    draft.text.how = {{{}, u"Téléphoner à l'association"_qs, {paragraph(u"Le bureau est au centre."_qs)}}};
    return draft;
}

QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

} // namespace

class TestChecker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlainFicheIsLeftInPeace()
    {
        Draft draft = exampleDraft();
        draft.text.what.removeLast();
        QCOMPARE(rulesOf(findingsIn(draft)), QStringList());
    }

    /// design/plain-french.md: no red wall, at most the three most useful at once for a paragraph; what must go stays.
    void aParagraphIsNotBuriedUnderIdeas()
    {
        const auto made = [](int block, PlainLevel level, bool fix, const QString &message) {
            Finding finding;
            finding.level = level;
            finding.place = {Part::What};
            finding.place.block = block;
            finding.message = message;
            if (fix)
                finding.fixes.append(PlainFix{});
            return finding;
        };
        const auto must = PlainLevel::Must, may = PlainLevel::Suggestion;
        const auto said = [](const QList<Finding> &findings) {
            QString all;
            for (const Finding &finding : mostUseful(findings))
                all += finding.message;
            return all;
        };
        QCOMPARE(said({made(0, may, false, u"a"_qs), made(0, may, false, u"b"_qs), made(0, may, true, u"c"_qs),
                       made(0, may, true, u"d"_qs), made(0, may, false, u"e"_qs)}),
                 u"acd"_qs);
        QCOMPARE(said({made(0, must, false, u"a"_qs), made(0, must, false, u"b"_qs), made(0, must, false, u"c"_qs),
                       made(0, must, false, u"d"_qs), made(0, may, true, u"e"_qs)}),
                 u"abcd"_qs);
        QCOMPARE(said({made(0, must, true, u"a"_qs), made(0, may, false, u"b"_qs), made(0, may, true, u"c"_qs),
                       made(0, may, true, u"d"_qs), made(1, may, false, u"e"_qs)}),
                 u"acde"_qs);
    }

    void aFindingSaysWhereItStands()
    {
        const Draft draft = exampleDraft();
        const QList<Finding> findings = findingsIn(draft);
        QCOMPARE(rulesOf(findings), QStringList{u"banned-words"_qs});
        const TextPosition expected{Part::What, -1, 1, -1, {12, 7}};
        QCOMPARE(findings.first().place, expected);
        QCOMPARE(findings.first().level, PlainLevel::Must);
        QCOMPARE(findings.first().fixes.first().text, u"avoir"_qs);
    }

    void aCalloutsBlocksHaveTheirPlace()
    {
        Draft draft = exampleDraft();
        Block callout;
        callout.kind = BlockKind::Callout;
        callout.children = {paragraph(u"Bon à savoir."_qs), paragraph(u"Il faut obtenir un papier."_qs)};
        draft.text.how.first().blocks.append(callout);
        const QList<Finding> findings = findingsIn(draft);
        const TextPosition expected{Part::How, 0, 1, 1, {8, 7}};
        QCOMPARE(findings.last().place, expected);
    }

    void anEditReadsOneTextAnew()
    {
        Draft draft = exampleDraft();
        PlainLanguageChecker checker(builtInMeans());
        (void)checker.check(draft, testDay);
        QVERIFY(checker.readAnew() > 5);
        (void)checker.check(draft, testDay);
        QCOMPARE(checker.readAnew(), 0);
        draft.text.what[0].runs[0].text += u" Vous voulez acquérir."_qs;
        const QList<Finding> findings = checker.check(draft, testDay);
        QCOMPARE(checker.readAnew(), 1);
        QCOMPARE(findings, findingsIn(draft));
    }

    void blocksThatMoveAreNotReadAnew()
    {
        Draft draft = exampleDraft();
        PlainLanguageChecker checker(builtInMeans());
        (void)checker.check(draft, testDay);
        draft.text.what.swapItemsAt(0, 1);
        const QList<Finding> findings = checker.check(draft, testDay);
        QCOMPARE(checker.readAnew(), 0);
        QCOMPARE(findings.first().place.block, 0);
        QCOMPARE(findings, findingsIn(draft));
    }

    void aNewLookOfTheSameWordsIsReadAnew()
    {
        Draft draft = exampleDraft();
        PlainLanguageChecker checker(builtInMeans());
        (void)checker.check(draft, testDay);
        draft.text.what[0].runs[0].styles = Style::Underline;
        QVERIFY(rulesOf(checker.check(draft, testDay)).contains(u"underline"_qs));
    }

    void theNextDayDatesHavePassed()
    {
        Draft draft = exampleDraft();
        draft.text.what = {paragraph(u"Rendez-vous le 28 novembre 2026."_qs)};
        PlainLanguageChecker checker(builtInMeans());
        QCOMPARE(rulesOf(checker.check(draft, testDay)), QStringList());
        QCOMPARE(rulesOf(checker.check(draft, testDay.addDays(1))), QStringList{u"past-dates"_qs});
    }

    /// Random edits: what is remembered never shows in what is found.
    void checksAfterEditsAreThoseOfAFreshChecker()
    {
        constexpr unsigned seed = 20261128;
        std::mt19937 random(seed);
        const QStringList words{u"obtenir"_qs, u"la CAF"_qs,     u"récépissé"_qs, u"et/ou"_qs,    u"vous"_qs,
                                u"."_qs,       u"son projet"_qs, u"mail"_qs,      u"courriel"_qs, u"12 mars 2024"_qs};
        Draft draft = exampleDraft();
        PlainLanguageChecker checker(builtInMeans());
        for (int edit = 0; edit < 60; ++edit) {
            QString &text = draft.text.what[static_cast<qsizetype>(random() % 2)].runs[0].text;
            if (random() % 4 == 0)
                text = text.left(static_cast<qsizetype>(random() % 20));
            else
                text += u' ' + words.at(static_cast<qsizetype>(random() % 10));
            QCOMPARE(checker.check(draft, testDay), findingsIn(draft));
        }
    }

    void theFichesOwnLexiconExplains()
    {
        Draft draft = draftFromText(u"Votre domiciliation est ici."_qs);
        QCOMPARE(rulesOf(findingsIn(draft)), QStringList{u"glossary"_qs});
        Block entry = paragraph(u"Domiciliation"_qs);
        entry.kind = BlockKind::ListItem;
        entry.depth = 1;
        entry.runs[0].styles = Style::Bold;
        entry.runs.append(Run{u" : une adresse pour vos lettres."_qs, {}, {}});
        draft.text.parts = {{{}, u"Lexique"_qs, {entry}}};
        QCOMPARE(rulesOf(findingsIn(draft)), QStringList());
    }

    void aDemarcheNeedsNoReasons()
    {
        Draft draft = exampleDraft();
        draft.text.why.clear();
        QVERIFY(rulesOf(findingsIn(draft)).contains(u"reasons"_qs));
        draft.facts.kind = Kind::Demarche;
        QVERIFY(!rulesOf(findingsIn(draft)).contains(u"reasons"_qs));
    }

    /// Whatever stands in a text: an end, and ranges inside it.
    void hostileTextsEndAndStayInside_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("one word without end") << QString(50'000, u'a');
        QTest::newRow("brackets without end") << QString(u"( a "_qs).repeated(8'000);
        QTest::newRow("slashes") << QString(u"a/"_qs).repeated(20'000);
        QTest::newRow("ne without que") << QString(u"ne pas sans "_qs).repeated(5'000);
        QTest::newRow("lone surrogates") << QString(100, QChar(0xd800));
        QTest::newRow("another script") << QString(u"مرحبا بكم 你好 "_qs).repeated(2'000);
        QTest::newRow("a date of no calendar") << u"le 99 mars 2024, 31/02/2024"_qs;
        QTest::newRow("places of messages") << u"%1 %2 ACHTUNG%1 obtenir%2"_qs;
        QTest::newRow("a very large number of weeks") << u"999 semaines, 99999999999999 semaines"_qs;
    }

    void hostileTextsEndAndStayInside()
    {
        QFETCH(const QString, text);
        Draft draft = exampleDraft();
        draft.text.title = text;
        draft.text.what = {paragraph(text)};
        for (const Finding &finding : findingsIn(draft)) {
            const qsizetype length = textAt(draft.text, finding.place).size();
            QVERIFY(finding.place.range.start >= 0 && finding.place.range.end() <= length);
            for (const PlainFix &fix : finding.fixes)
                QVERIFY(fix.range.start >= 0 && fix.range.length >= 0 && fix.range.end() <= length);
        }
    }
};

ESCALE_GUILESS_TEST(TestChecker)
#include "tst_checker.moc"
