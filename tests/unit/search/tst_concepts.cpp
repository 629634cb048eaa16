// SPDX-License-Identifier: GPL-3.0-or-later
// The lexicon: read as its format says, its faults told, and found again in the compact form.
#include "search/conceptcompiler.h"
#include "search/conceptformat.h"
#include "search/concepts.h"
#include "search/stem.h"

#include <QTest>

using namespace escale;

namespace {

const QByteArray twoConcepts = R"(# health
= family-doctor
picture: doctor
near: hospital
fr! médecin traitant, médecin généraliste  # as fiches say it
fr: docteur de famille
fr? généraliste
ar! طبيب العائلة، طبيب عام
*! CPAM

= hospital
fr! hôpital
en: the hospital
)";

ConceptSource sourceOf(const QByteArray &text)
{
    ConceptSource source;
    source.read(u"test.txt"_qs, text);
    return source;
}

/// The entries of a language that have a word with this stem, as words.
QStringList named(const Concepts &concepts, Language language, const QString &folded)
{
    QStringList found;
    for (const int entry : concepts.withStem(language, conceptformat::stemKey(Stemmer(language).stem(folded)))) {
        QStringList words;
        for (const quint32 word : concepts.wordsOf(entry))
            words.append(QString::fromUtf8(concepts.word(word)));
        found.append(concepts.name(concepts.conceptOf(entry)) + u": "_qs + words.join(u' '));
    }
    return found;
}

bool complains(const QByteArray &text, const QString &about)
{
    const QStringList faults = faultsOf(sourceOf(text));
    return std::any_of(faults.begin(), faults.end(), [&](const QString &fault) { return fault.contains(about); });
}

} // namespace

class TestConcepts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreReadAsTheFormatSays()
    {
        const ConceptSource source = sourceOf(twoConcepts);
        QCOMPARE(source.mistakes, QStringList());
        QCOMPARE(source.concepts.size(), 2);
        const auto &french = source.concepts[0].entries[static_cast<size_t>(Language::Fr)];
        QCOMPARE(french.size(), 5);
        QCOMPARE(french[1].text, u"médecin généraliste"_qs);
        QVERIFY(french[0].kind == EntryKind::Administrative && french[2].kind == EntryKind::Everyday &&
                french[3].kind == EntryKind::Weak);
        QCOMPARE(source.concepts[0].entries[static_cast<size_t>(Language::Ar)].size(), 3); // its own comma; CPAM
    }

    void linesThatBelongNowhereAreTold()
    {
        QCOMPARE(sourceOf("fr: before any concept\n= a\nxx! no language\nno line\nfr! a,, b\n").mistakes.size(), 4);
    }

    void faultsAreTold()
    {
        QVERIFY(complains("= one\nfr! quinze, 15\n", u"has a digit"_qs));
        QVERIFY(complains("= one\nfr! a\n= one\nfr! b\n", u"was there before"_qs));
        QVERIFY(complains("= one\nnear: two\nfr! x\n", u"not there"_qs));
        QVERIFY(complains("= one\nfr! médecin\nen? doctor\n", u"nothing in en"_qs));
        QVERIFY(complains("= one\nfr! de la\n", u"grammar words only"_qs));
        QVERIFY(complains("= One Two\nfr! x\n", u"no name"_qs));
        QVERIFY(complains("= a\nfr! bourse\n= b\nfr: bourse\n= c\nfr! Bourse\n", u"names 3 concepts"_qs));
        QVERIFY(!complains("= a\nfr! bourse\n= b\nfr: bourse\n= c\nfr? bourse\n", u"names"_qs)); // weak may
    }

    void whatIsLeftWithoutGrammarWordsMayNameAnotherConcept()
    {
        // "після школи" (after school), "la caf"
        const QByteArray compact =
            compactForm(sourceOf("= school\nuk! школа\n= university\nuk: після школи\n"
                                 "= caf\nfr! caf\n= money\nfr: argent\n= office\nfr: la mairie\n"));
        const Concepts concepts(compact);
        const auto kind = [&concepts](const QString &name, Language language) {
            return concepts.kindOf(concepts.entriesOf(concepts.find(name), language).first);
        };
        QCOMPARE(kind(u"school"_qs, Language::Uk), EntryKind::Administrative);
        QCOMPARE(kind(u"university"_qs, Language::Uk), EntryKind::Weak);
        QCOMPARE(kind(u"office"_qs, Language::Fr), EntryKind::Everyday); // nothing else is called that
    }

    void wordsLeadToTheEntriesTheyStandIn()
    {
        const QByteArray compact = compactForm(sourceOf(twoConcepts));
        const Concepts concepts(compact);
        QCOMPARE(concepts.count(), 2);
        QCOMPARE(concepts.find(u"hospital"), 1);
        QCOMPARE(concepts.near(0), QList<int>{1});
        QCOMPARE(concepts.picture(0), u"doctor"_qs);
        QCOMPARE(concepts.picture(1), QString());
        QCOMPARE(named(concepts, Language::Fr, u"docteurs"_qs), QStringList{u"family-doctor: docteur famille"_qs});
        QCOMPARE(named(concepts, Language::En, u"hospital"_qs), QStringList{u"hospital: hospital"_qs});
        QCOMPARE(named(concepts, Language::Ru, u"cpam"_qs), QStringList{u"family-doctor: cpam"_qs});
        QVERIFY(named(concepts, Language::Fr, u"hospital"_qs).isEmpty()); // an English entry
        QVERIFY(concepts.knows(Language::Fr, u"medecin") && !concepts.knows(Language::Fr, u"medecins"));
        const auto [first, last] = concepts.entriesOf(0, Language::Fr);
        QCOMPARE(last - first, 5);
        QVERIFY(concepts.kindOf(first + 3) == EntryKind::Weak);
    }

    void whatIsNoLexiconHasNoConcepts()
    {
        const QByteArray compact = compactForm(sourceOf(twoConcepts));
        QCOMPARE(Concepts(QByteArray()).count(), 0);
        QCOMPARE(Concepts(compact.first(compact.size() - 1)).count(), 0);
        QVERIFY(Concepts(QByteArray(4096, 'x')).withStem(Language::Fr, 1).isEmpty());
    }

    /// What is shipped: the eight languages, no digits, no collisions.
    void oursHasNoFaults()
    {
        const ConceptSource source = ConceptSource::ofFolder(QStringLiteral(ESCALE_LEXICON));
        QCOMPARE(source.mistakes, QStringList());
        QCOMPARE(faultsOf(source), QStringList());
        QCOMPARE(Concepts::ours().count(), source.concepts.size());
        QVERIFY(Concepts::ours().count() > 800);
    }
};

QTEST_GUILESS_MAIN(TestConcepts)
#include "tst_concepts.moc"
