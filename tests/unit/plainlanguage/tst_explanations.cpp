// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader is told of a hard word: by the fiche itself, else by our glossary, in the reader's language or in
// French.
#include "blocks.h"
#include "plainlanguage/wordexplanations.h"
#include "plainrig.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

struct Marked {
    QString words;
    qsizetype term = -1;
};

QList<Marked> markedIn(const QList<Block> &blocks)
{
    QList<Marked> found;
    for (const Block &block : blocks) {
        for (const Run &run : block.runs) {
            if (const auto address = termAddressFrom(run.href))
                found.append({run.text, address->term});
        }
        found.append(markedIn(block.children));
    }
    return found;
}

Translation french(const QString &words)
{
    Translation text;
    text.what = {paragraph(words)};
    return text;
}

} // namespace

class TestExplanations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordOfOursIsExplainedInTheReadersLanguage()
    {
        const Translation text = french(u"Gardez le récépissé."_qs);
        const QList<Marked> found = markedIn(withExplainedWords(text).what);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().words, u"récépissé"_qs);
        for (const Language reader : allLanguages) {
            const auto word = explanationOf(text, found.first().term, reader);
            QVERIFY(word);
            QCOMPARE(word->term.term, u"récépissé"_qs);
            QCOMPARE(word->termLanguage, Language::Fr);
            QCOMPARE(word->language, reader); // known in all eight
            QCOMPARE(word->reader, reader);
        }
        QCOMPARE(explanationOf(text, found.first().term, Language::Fr)->term.explanation,
                 u"le papier qui prouve que vous avez fait une demande"_qs);
    }

    void whereItIsKnownInFrenchOnlyFrenchIsSaid()
    {
        const Translation text = french(u"Un service intercommunal et une sous-location."_qs);
        const QList<Marked> found = markedIn(withExplainedWords(text).what);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().words, u"sous-location"_qs);
        const auto word = explanationOf(text, found.first().term, Language::Ps);
        QVERIFY(word);
        QCOMPARE(word->language, Language::Fr);
        QCOMPARE(word->reader, Language::Ps);
    }

    void aTextInAnotherLanguageHasItsOwnName()
    {
        Translation text;
        text.language = Language::Ar;
        text.what = {paragraph(QString::fromUtf8("احتفظ بوصل طلب الإقامة."))};
        const QList<Marked> found = markedIn(withExplainedWords(text).what);
        QCOMPARE(found.size(), 1);
        const auto word = explanationOf(text, found.first().term, Language::Ar);
        QVERIFY(word);
        QCOMPARE(word->term.term, QString::fromUtf8("وصل طلب الإقامة"));
        QCOMPARE(word->termLanguage, Language::Ar);
        QCOMPARE(word->language, Language::Ar);
    }

    void theFichesOwnExplanationWins()
    {
        Translation text = french(u"Gardez le récépissé et le bail."_qs);
        Block entry;
        entry.runs = {{u"Récépissé"_qs, Style::Bold, {}}, {u" : une feuille rose"_qs, {}, {}}};
        text.parts = {{{}, u"Étape"_qs, {paragraph(u"Un récépissé, deux récépissés."_qs)}},
                      {{}, u"Lexique"_qs, {entry, paragraph(u"le bail"_qs)}}};
        const Translation with = withExplainedWords(text);
        const QList<Marked> found = markedIn(with.what);
        QCOMPARE(found.size(), 2);
        QCOMPARE(explanationOf(text, found[0].term, Language::Ar)->term.explanation, u"une feuille rose"_qs);
        QCOMPARE(explanationOf(text, found[0].term, Language::Ar)->language, Language::Fr); // the fiche's own words
        QCOMPARE(explanationOf(text, found[1].term, Language::Fr)->term.term, u"bail"_qs);
        const QList<Marked> further = markedIn(with.parts[0].blocks);
        QCOMPARE(further.size(), 1);
        QCOMPARE(further.first().term, found[0].term);
        QVERIFY(markedIn(with.parts[1].blocks).isEmpty()); // a lexicon is not explained
    }

    void headingsTitlesAndLinksAreLeftAlone()
    {
        Translation text;
        text.title = u"Le récépissé"_qs;
        Block heading = paragraph(u"Le récépissé"_qs), link = paragraph(u"Le récépissé"_qs);
        heading.kind = BlockKind::Heading;
        heading.level = 3;
        link.runs.first().href = u"https://x.example"_qs;
        text.what = {heading, link};
        text.how = {{u"a"_qs, u"Le récépissé"_qs, {paragraph(u"Rien."_qs)}}};
        QCOMPARE(withExplainedWords(text), text);
    }

    void aNumberThatIsNoTermIsNothing()
    {
        const Translation text = french(u"Un récépissé."_qs);
        for (const qsizetype term : {qsizetype(-1), Glossary::builtIn().terms().size()})
            QVERIFY(!explanationOf(text, term, Language::Fr));
    }
};

ESCALE_GUILESS_TEST(TestExplanations)
#include "tst_explanations.moc"
