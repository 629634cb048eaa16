// SPDX-License-Identifier: GPL-3.0-or-later
// The glossary: its file, its terms in the forms a text has them, and words that everybody knows.
#include "plainrig.h"
#include "search/words.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

QString termIn(const QString &text)
{
    const TextAnalysis analysis = analyse(text, WordForms::builtIn());
    const auto match = Glossary::builtIn().matchAt(analysis, 0);
    return match.term ? match.term->term : QString();
}

} // namespace

class TestGlossary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The issue of the workshop: about 400.
    void holdsAtLeast400Terms() { QVERIFY(Glossary::builtIn().terms().size() >= 400); }

    /// At least the words of one's first months in every language; and each in its own script.
    void explainsInEveryLanguage()
    {
        for (const Language language : allLanguages) {
            int known = 0;
            for (const GlossaryTerm &term : Glossary::builtIn().terms()) {
                const QString words = term.explanations.value(language);
                known += words.isEmpty() ? 0 : 1;
                QCOMPARE(term.names.contains(language), language != Language::Fr && !words.isEmpty());
                if (words.isEmpty())
                    continue;
                QVERIFY2(!words.endsWith(u'.') && words.size() < 120, qPrintable(term.term));
                const Script script = scriptOf(language);
                const auto inScript =
                    std::count_if(words.begin(), words.end(), [script](QChar c) { return scriptOf(c) == script; });
                const auto letters = std::count_if(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
                QVERIFY2(inScript * 10 >= letters * 8, qPrintable(term.term));
            }
            QVERIFY2(known >= 30, qPrintable(code(language)));
        }
    }

    void findsTheTermsOfATextInItsLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, Language language, const char *text, const QStringList &found) {
            QTest::newRow(name) << language << QString::fromUtf8(text) << found;
        };
        row("the longest first", Language::Fr, "Votre carte de séjour pluriannuelle, puis le titre de séjour.",
            {u"carte de séjour pluriannuelle"_qs, u"titre de séjour"_qs});
        row("plural", Language::Fr, "Gardez vos récépissés.", {u"récépissés"_qs});
        row("abbreviation", Language::Fr, "La CAF et la PASS, avec un pass.", {u"CAF"_qs, u"PASS"_qs});
        row("none", Language::Fr, "Le chat dort.", {});
        row("not over a sentence's end", Language::Fr, "Prenez votre titre. De séjour en France.", {});
        row("English", Language::En, "Show your residence permits to the CAF.", {u"residence permits"_qs, u"CAF"_qs});
        row("Russian case", Language::Ru, "Покажите ваш вид на жительство поручителю.",
            {u"вид на жительство"_qs, u"поручителю"_qs});
        row("Ukrainian case", Language::Uk, "Зверніться до префектури.", {u"префектури"_qs});
        row("Arabic particle", Language::Ar, "اذهب ببطاقة الإقامة.", {u"ببطاقة الإقامة"_qs});
        row("Persian", Language::Fa, "کارت اقامت خود را بیاورید.", {u"کارت اقامت"_qs});
        row("Pashto", Language::Ps, "خپل د استوګنې کارت راوړئ.", {u"د استوګنې کارت"_qs});
        row("Tigrinya", Language::Ti, "ፍቓድ መንበሪ ሒዝካ ምጻእ።", {u"ፍቓድ መንበሪ"_qs});
        // As the recorded texts of the six write them: in Latin letters.
        const QStringList offices{u"OFPRA"_qs, u"OFII"_qs};
        row("offices, Ukrainian", Language::Uk, "Напишіть до OFPRA або до OFII.", offices);
        row("offices, Tigrinya", Language::Ti, "ናብ OFPRA ወይ ናብ OFII ጽሓፉ።", offices);
        row("offices, Arabic", Language::Ar, "اكتب إلى OFPRA أو إلى OFII.", offices);
        row("offices, Pashto", Language::Ps, "OFPRA یا OFII ته ولیکئ.", offices);
        row("offices, Russian", Language::Ru, "Напишите в OFPRA или в OFII.", offices);
        row("offices, Persian", Language::Fa, "به OFPRA یا به OFII بنویسید.", offices);
    }

    void findsTheTermsOfATextInItsLanguage()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        QStringList words;
        for (const FoundTerm &term : Glossary::builtIn().termsIn(text, language)) {
            QVERIFY(Glossary::builtIn().terms().at(term.term).explanations.contains(language));
            words.append(text.mid(term.range.start, term.range.length));
        }
        QCOMPARE(words, found);
    }

    /// Who is under 25 has the right to it with a child (Code de l'action sociale et des familles, L262-4).
    void theRsaIsAlsoForYoungParents()
    {
        const auto &terms = Glossary::builtIn().terms();
        const auto rsa = std::find_if(terms.begin(), terms.end(), [](const GlossaryTerm &term) {
            return term.term == u"revenu de solidarité active";
        });
        QVERIFY(rsa != terms.end());
        // fr en uk ti ar ps ru fa
        constexpr std::array children{"enfant", "child", "дитиною", "ቆልዓ", "طفل", "ماشوم", "ребёнком", "فرزند"};
        for (size_t i = 0; i < children.size(); ++i) {
            const QString words = rsa->explanations.value(allLanguages.at(i));
            QVERIFY2(words.contains(u"25"_qs) && words.contains(QString::fromUtf8(children.at(i))), qPrintable(words));
        }
    }

    /// "mot (explication)" must stay readable.
    void explanationsAreShortAndNeedNoOtherBrackets()
    {
        for (const GlossaryTerm &term : Glossary::builtIn().terms()) {
            const QString text = term.explanations.value(Language::Fr);
            QVERIFY2(text.split(u' ').size() <= 18, qPrintable(term.term));
            QVERIFY2(!text.contains(u'(') || text.count(u'(') == text.count(u')'), qPrintable(term.term));
            QVERIFY2(!text.endsWith(u'.'), qPrintable(term.term));
        }
    }

    /// What explains may not be what the house forbids.
    void noExplanationBreaksARuleThatMust()
    {
        for (const GlossaryTerm &term : Glossary::builtIn().terms()) {
            for (const Finding &finding : findingsIn(draftFromText(term.explanations.value(Language::Fr)))) {
                QVERIFY2(finding.level != PlainLevel::Must || finding.rule == u"abbreviation",
                         qPrintable(term.term + u": "_qs + finding.message));
            }
        }
    }

    void findsTheFormsOfATerm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("term");
        QTest::newRow("as it is") << u"récépissé"_qs << u"récépissé"_qs;
        QTest::newRow("plural") << u"récépissés"_qs << u"récépissé"_qs;
        QTest::newRow("several words in the plural") << u"bailleurs sociaux de la ville"_qs << u"bailleur social"_qs;
        QTest::newRow("the longest") << u"justificatif de domicile"_qs << u"justificatif de domicile"_qs;
        QTest::newRow("another name") << u"fiche de paie"_qs << u"bulletin de salaire"_qs;
        QTest::newRow("a word of every day") << u"maison"_qs << QString();
    }

    void findsTheFormsOfATerm()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, term);
        QCOMPARE(termIn(text), term);
    }

    void aBadFileIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QString() << u"1"_qs;
        QTest::newRow("an explanation of nothing") << u"fr: un mot"_qs << u"1"_qs;
        QTest::newRow("a term without its explanation") << u"= a\n= b\nfr: x"_qs << u"2"_qs;
        QTest::newRow("the last without its explanation") << u"= a\nfr: x\n= b"_qs << u"3"_qs;
        QTest::newRow("a term twice") << u"= a\nfr: x\n= a\nfr: y"_qs << u"3"_qs;
        QTest::newRow("an unknown language") << u"= a\nxx: y"_qs << u"2"_qs;
        QTest::newRow("no name in its language") << u"= a\nfr: x\nen: y"_qs << u"3"_qs;
        QTest::newRow("an empty name") << u"= a\nfr: x\nen: b | = y"_qs << u"3"_qs;
        QTest::newRow("one name for two") << u"= a\nfr: x\nen: b = y\n= c\nfr: x\nen: b = z"_qs << u"6"_qs;
        QTest::newRow("a term without a word") << u"= !\nfr: y"_qs << u"2"_qs;
    }

    void aBadFileIsRefusedWithItsLine()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, line);
        const auto glossary = Glossary::parse(text, WordForms::builtIn());
        QVERIFY(!glossary.ok());
        QVERIFY2(glossary.error().sentence.contains(u"Line "_qs + line + u' '), qPrintable(glossary.error().sentence));
    }

    void aFewTextsMeasureNothing()
    {
        Familiarity familiarity;
        Translation text;
        text.title = u"Les vélos"_qs;
        for (int i = 0; i < 99; ++i)
            familiarity.count(text, WordForms::builtIn());
        QVERIFY(!familiarity.isMeasured());
        familiarity.count({}, WordForms::builtIn());
        QVERIFY(familiarity.isMeasured());
        QCOMPARE(familiarity.share(u"velo"_qs), 0.99);
        QCOMPARE(familiarity.share(u"bateau"_qs), 0.0);
    }

    /// The library knows the word of its trade; the list alone would call it hard.
    void aWordOfTheLibraryIsNotHard()
    {
        const Draft draft = draftFromText(u"Un cours itinérant."_qs);
        const auto hard = [&draft](const Familiarity &familiarity) {
            PlainLanguageChecker checker({RuleSet::builtIn(), Glossary::builtIn(), WordForms::builtIn(), familiarity});
            const QList<Finding> findings = checker.check(draft, testDay);
            return std::any_of(findings.begin(), findings.end(),
                               [](const Finding &finding) { return finding.rule == u"hard-words"; });
        };
        Familiarity rare, common;
        Translation with, without;
        with.title = u"itinérants"_qs;
        without.title = u"cours"_qs;
        for (int i = 0; i < 200; ++i) {
            rare.count(i == 0 ? with : without, WordForms::builtIn());
            common.count(i % 2 == 0 ? with : without, WordForms::builtIn());
        }
        QVERIFY(hard({}));
        QVERIFY(hard(rare));
        QVERIFY(!hard(common));
    }
};

ESCALE_GUILESS_TEST(TestGlossary)
#include "tst_glossary.moc"
