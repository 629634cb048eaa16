// SPDX-License-Identifier: GPL-3.0-or-later
// What one key mends, and what it must not: a fix is offered where it is plain what is meant, says what the grammar of
// the language asks for, and leaves nothing to ask.
#include "testprogram.h"
#include "translating/translationfix.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

Segment segmentOf(const QString &french, const QString &theirs)
{
    return {u"what.0"_qs, BlockKind::Paragraph, {{french, {}, {}}}, {{theirs, {}, {}}}, false};
}

std::optional<TranslationFix> firstFix(const Segment &segment, Language language, TranslationCheck check)
{
    for (const TranslationFinding &finding : checkSegment(segment, language)) {
        if (finding.check == check)
            return fixOf(finding, segment, language);
    }
    return std::nullopt;
}

} // namespace

class TestTranslationFix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyCanKnowIsNotOffered_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<TranslationCheck>("check");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("theirs");
        using C = TranslationCheck;
        QTest::newRow("two for two") << Language::En << C::Numbers << u"18 ans, 25 euros."_qs
                                     << u"26 euros, 19 years."_qs;
        QTest::newRow("a number too much") << Language::En << C::Numbers << u"La carte."_qs << u"The card 77."_qs;
        QTest::newRow("said twice, once wrongly")
            << Language::En << C::Numbers << u"Le 20, le 35."_qs << u"On the 44, no, on the 20, the 44."_qs;
        QTest::newRow("a French text left in")
            << Language::En << C::Untranslated << u"Venez avec votre dossier."_qs << u"Venez avec votre dossier."_qs;
        QTest::newRow("a word of another alphabet")
            << Language::Ru << C::Script << u"Une affaire."_qs << u"Одно діло."_qs;
        QTest::newRow("an apostrophe in Russian")
            << Language::Ru << C::Punctuation << u"Un objet."_qs << u"Один об'ект."_qs;
        QTest::newRow("one bold word of many") << Language::En << C::Numbers << u"Un."_qs << u"One 3 4."_qs;
        QTest::newRow("a bracket that only closes")
            << Language::En << C::Pairs << u"Le guichet (à gauche)."_qs << u"The desk on the left)."_qs;
    }
    void whatNobodyCanKnowIsNotOffered()
    {
        QFETCH(Language, language);
        QFETCH(TranslationCheck, check);
        QFETCH(QString, french);
        QFETCH(QString, theirs);
        const Segment segment = segmentOf(french, theirs);
        const auto findings = checkSegment(segment, language);
        QVERIFY(std::any_of(findings.begin(), findings.end(), [&](const auto &each) { return each.check == check; }));
        for (const TranslationFinding &finding : findings) {
            if (finding.check != check)
                continue;
            const auto fix = fixOf(finding, segment, language);
            QVERIFY(!fix || fix->kind == TranslationFix::Kind::Insert); // where, its writer says
            QVERIFY(!fix || fix->target == segment.target);
        }
    }

    /// Of two numbers for two nobody says which stands for which: each is asked about by itself.
    void ofTwoNumbersForTwoNoneStandsForAnother()
    {
        const Segment segment = segmentOf(u"Il faut 31 photos et 45 euros."_qs, u"You need 32 photos and 46 euros."_qs);
        QStringList asked;
        for (const TranslationFinding &finding : checkSegment(segment, Language::En)) {
            if (finding.check != TranslationCheck::Numbers)
                continue;
            asked.append(finding.detail);
            QVERIFY2(finding.instead.isEmpty(), qPrintable(finding.detail + u" for "_qs + finding.instead));
        }
        asked.sort();
        QCOMPARE(asked, (QStringList{u"31"_qs, u"32"_qs, u"45"_qs, u"46"_qs}));
    }

    void oneKeyMends_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<TranslationCheck>("check");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("mended");
        using C = TranslationCheck;
        const auto row = [](const char *name, Language language, C check, const QString &french, const QString &theirs,
                            const QString &mended) {
            QTest::newRow(name) << language << check << french << theirs << mended;
        };
        row("a number", Language::Ti, C::Numbers, u"un justificatif de moins de 3 mois."_qs,
            u"ዕድሚኡ ካብ 2 ኣዋርሕ ዘይሓልፍ።"_qs, u"ዕድሚኡ ካብ 3 ኣዋርሕ ዘይሓልፍ።"_qs);
        row("an amount as French writes it", Language::En, C::Numbers, u"Cela coûte 1 500 euros."_qs,
            u"It costs 1,400 euros."_qs, u"It costs 1 500 euros."_qs);
        row("in the digits of the text", Language::Fa, C::Numbers, u"Vous avez 15 jours."_qs,
            u"شما ۱۴ روز وقت دارید."_qs, u"شما ۱۵ روز وقت دارید."_qs);
        row("a telephone", Language::Uk, C::Phones, u"Appelez le 04 76 00 00 01."_qs, u"Телефонуйте 04 76 00 00 10."_qs,
            u"Телефонуйте 04 76 00 00 01."_qs);
        row("an address", Language::Ar, C::Addresses, u"Allez sur www.exemple.fr."_qs, u"اذهب إلى www.autre.fr."_qs,
            u"اذهب إلى www.exemple.fr."_qs);
        row("a full stop", Language::En, C::Ending, u"Venez."_qs, u"Come"_qs, u"Come."_qs);
        row("a question mark", Language::Ar, C::Ending, u"Avez-vous une carte ?"_qs, u"هل لديك بطاقة."_qs,
            u"هل لديك بطاقة؟"_qs);
        row("an Ethiopic full stop", Language::Ti, C::Ending, u"Venez."_qs, u"ምጹ"_qs, u"ምጹ።"_qs);
        row("behind a bracket", Language::Uk, C::Ending, u"Venez (ou appelez)."_qs, u"Приходьте (або дзвоніть)"_qs,
            u"Приходьте (або дзвоніть)."_qs);
        row("none where French has none", Language::Ru, C::Ending, u"Votre carte"_qs, u"Ваша карта."_qs,
            u"Ваша карта"_qs);
        row("a space twice", Language::En, C::Spacing, u"Venez ici."_qs, u"Come  here."_qs, u"Come here."_qs);
        row("a space before a comma", Language::Fa, C::Spacing, u"Ici, là."_qs, u"اینجا ، آنجا."_qs,
            u"اینجا، آنجا."_qs);
        row("the French space", Language::En, C::Punctuation, u"Où ?"_qs, u"Where ?"_qs, u"Where?"_qs);
        row("the Arabic comma", Language::Ar, C::Punctuation, u"Une maison, un jardin."_qs, u"بيت, حديقة."_qs,
            u"بيت، حديقة."_qs);
        row("the Ethiopic comma", Language::Ti, C::Punctuation, u"Une maison, un jardin."_qs, u"ገዛ, ጀርዲን።"_qs,
            u"ገዛ፣ ጀርዲን።"_qs);
        row("the apostrophe", Language::Uk, C::Punctuation, u"La famille."_qs, u"Ваша сім`я."_qs, u"Ваша сім’я."_qs);
        row("a Persian kaf", Language::Ar, C::Script, u"Un livre."_qs, u"کتاب."_qs, u"كتاب."_qs);
        row("a Latin letter in a word", Language::Uk, C::Script, u"Une carte."_qs, u"Ваша кaртка."_qs,
            u"Ваша картка."_qs);
        row("one kind of digits", Language::Ar, C::Script, u"Le 12, à 14 rue Verte."_qs, u"في ١٢ إلى 14 شارع."_qs,
            u"في 12 إلى 14 شارع."_qs);
        row("a bracket", Language::En, C::Pairs, u"Le guichet (à gauche)."_qs, u"The desk (on the left."_qs,
            u"The desk (on the left)."_qs);
        row("a mark of direction", Language::Ar, C::Direction, u"Le 115."_qs, u"\u2066 115."_qs, u" 115."_qs);
    }
    void oneKeyMends()
    {
        QFETCH(Language, language);
        QFETCH(TranslationCheck, check);
        QFETCH(QString, french);
        QFETCH(QString, theirs);
        QFETCH(QString, mended);
        const Segment segment = segmentOf(french, theirs);
        const auto fix = firstFix(segment, language, check);
        QVERIFY(fix);
        QCOMPARE(wordsOf(fix->target), mended);
        Segment after = segment;
        after.target = fix->target;
        for (const TranslationFinding &left : checkSegment(after, language))
            QVERIFY2(left.check != check, qPrintable(QString(code(left.check)) + u' ' + left.detail));
    }

    void whatIsMissingIsPutInWhereItsWriterIs()
    {
        const Segment number = segmentOf(u"Cela coûte 1 500 euros."_qs, u"It costs euros."_qs);
        const auto fix = firstFix(number, Language::En, TranslationCheck::Numbers);
        QVERIFY(fix && fix->kind == TranslationFix::Kind::Insert);
        QCOMPARE(fix->words, u"1 500"_qs);
        QCOMPARE(fix->target, number.target);
        const Segment office = segmentOf(u"La CAF paie."_qs, u"The office pays."_qs);
        const auto letters = firstFix(office, Language::En, TranslationCheck::Acronyms);
        QVERIFY(letters && letters->kind == TranslationFix::Kind::Insert);
        QCOMPARE(letters->words, u"CAF"_qs);
        const TranslationFinding term{TranslationCheck::Glossary, u"what.0"_qs, {}, u"carte → card"_qs, {}};
        QCOMPARE(fixOf(term, office, Language::En)->words, u"card"_qs);
    }

    void marksStayWhereTheyAre()
    {
        Segment segment = segmentOf(u"Appelez le 115 ce soir."_qs, {});
        segment.target = {{u"Call "_qs, {}, {}}, {u"116"_qs, Style::Bold, {}}, {u" tonight."_qs, {}, {}}};
        const auto fix = firstFix(segment, Language::En, TranslationCheck::Numbers);
        QVERIFY(fix);
        const QList<Run> mended{{u"Call "_qs, {}, {}}, {u"115"_qs, Style::Bold, {}}, {u" tonight."_qs, {}, {}}};
        QCOMPARE(fix->target, mended);
    }

    void theLinkOfTheFrenchIsPutBehindItsWords()
    {
        Segment segment = segmentOf({}, {});
        segment.source = {{u"Voir "_qs, {}, {}}, {u"le site"_qs, {}, u"https://exemple.fr/a"_qs}};
        segment.target = {{u"See "_qs, {}, {}}, {u"the site"_qs, {}, u"https://autre.org/b"_qs}};
        const auto fix = firstFix(segment, Language::En, TranslationCheck::Addresses);
        QVERIFY(fix && fix->kind == TranslationFix::Kind::Link);
        QCOMPARE(fix->target[1].href, u"https://exemple.fr/a"_qs);
        QCOMPARE(wordsOf(fix->target), u"See the site"_qs);
    }

    void allOfItIsBoldWhereAllOfTheFrenchIs()
    {
        Segment segment = segmentOf({}, u"Attention"_qs);
        segment.source = {{u"Attention"_qs, Style::Bold, {}}};
        const auto fix = firstFix(segment, Language::En, TranslationCheck::Marks);
        QVERIFY(fix && fix->kind == TranslationFix::Kind::MarkAll);
        QVERIFY(fix->target == (QList<Run>{{u"Attention"_qs, Style::Bold, {}}}));
        segment.source.prepend({u"Encore : "_qs, {}, {}}); // which words, only its writer knows
        QVERIFY(!firstFix(segment, Language::En, TranslationCheck::Marks));
    }
};

ESCALE_GUILESS_TEST(TestTranslationFix)
#include "tst_translationfix.moc"
