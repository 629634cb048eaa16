// SPDX-License-Identifier: GPL-3.0-or-later
// The lexicon: read as its format says, its faults told, and found again in the compact form.
#include "search/conceptcompiler.h"
#include "search/conceptformat.h"
#include "search/concepts.h"
#include "search/contentwords.h"
#include "search/stem.h"
#include "search/wordforms.h"
#include "testprogram.h"

#include <QResource>
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
    source.useGroups();
    return source;
}

QStringList wordsOf(const Concepts &concepts, int entry)
{
    QStringList words;
    for (const quint32 word : concepts.wordsOf(entry))
        words.append(concepts.word(word));
    return words;
}

/// The entries of a language that have a word with this stem, as words.
QStringList named(const Concepts &concepts, Language language, const QString &folded)
{
    QStringList found;
    for (const int entry : concepts.withStem(language, conceptformat::stemKey(Stemmer(language).stem(folded)))) {
        found.append(concepts.name(concepts.conceptOf(entry)) + u": "_qs + wordsOf(concepts, entry).join(u' '));
    }
    return found;
}

QStringList foldedOnce(const QStringList &words, Language language)
{
    QStringList folded;
    for (const QString &word : words)
        folded.append(contentWords(word, language));
    folded.removeDuplicates();
    return folded;
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

    void whatAFileFallsUnderIsSaidOnce()
    {
        ConceptSource source = sourceOf("general: doctor\n= tooth\nfr: dent\n= doctor\nfr: docteur\n");
        source.read(u"other.txt"_qs, "= bank\nfr: banque\n");
        QCOMPARE(source.mistakes, QStringList());
        const QByteArray compact = compactForm(source);
        const Concepts concepts(compact);
        QCOMPARE(concepts.general(0), QList<int>{1});
        QCOMPARE(concepts.general(2), QList<int>());
        QVERIFY(complains("general: nobody\n= tooth\nfr: dent\n", u"not there"_qs));
    }

    void aGroupStandsForEachOfItsWords()
    {
        // It may be written after it is named, and has its own words in each language.
        const ConceptSource source =
            sourceOf("= belly-pain\n*: <pain> <belly>\nfr: <belly> gonflé\n@ pain\nfr: mal, douleur\nen: ache\n"
                     "@ belly\nfr: ventre, bide\nen: belly\n");
        QCOMPARE(source.mistakes, QStringList());
        const auto texts = [&source](Language language) {
            QStringList all;
            for (const ConceptEntry &entry : source.concepts[0].entries[static_cast<size_t>(language)])
                all.append(entry.text);
            return all;
        };
        QCOMPARE(texts(Language::Fr), QStringList({u"mal ventre"_qs, u"mal bide"_qs, u"douleur ventre"_qs,
                                                   u"douleur bide"_qs, u"ventre gonflé"_qs, u"bide gonflé"_qs}));
        QCOMPARE(texts(Language::En), QStringList{u"ache belly"_qs});
        QCOMPARE(texts(Language::Uk), QStringList());
    }

    void faultsOfGroupsAreTold()
    {
        QVERIFY(sourceOf("= one\nfr: <nobody> ventre\n").mistakes.first().contains(u"no group \"nobody\""));
        QCOMPARE(sourceOf("@ pain\nfr! mal\nnear: belly\n").mistakes.size(), 2);
        QVERIFY(complains("@ pain\nfr: mal\n", u"nothing in en"_qs));
        // Grammar words alone would leave the other group's words to name the concept.
        QVERIFY(complains("@ pain\nfr: de la\n", u"grammar words only"_qs));
        QVERIFY(sourceOf("= one\nfr: <pain> ventre\n@ pain\nfr: de la\n")
                    .concepts[0]
                    .entries[static_cast<size_t>(Language::Fr)]
                    .isEmpty());
    }

    /// "Not keep" without its grammar words is "keep".
    void whatLosesItsNegationIsNoMemberOfAGroup()
    {
        const QString about = u"loses its negation"_qs;
        const QByteArray lost[] = {"en: not keep",   "en: no money",  "en: can't pay",       "uk: не хочу",
                                   "uk: без грошей", "ru: нет денег", "ru: не могу платить", "ar: لا أريد",
                                   "ar: ما بدي",     "ps: نه غواړم",  "fa: بی پول",          "fa: نمی خواهم"};
        for (const QByteArray &line : lost)
            QVERIFY2(complains("@ one\n" + line + '\n', about), line.constData());
        const QByteArray kept[] = {"en: unwanted",  "en: cannot pay", "fr: pas garder",         "fr: ne veux plus",
                                   "uk: нежаданий", "ru: нежеланная", "fa: نمی‌خواهم"};
        for (const QByteArray &line : kept)
            QVERIFY2(!complains("@ one\n" + line + '\n', about), line.constData());
    }

    void whatIsLeftOfANegationNamesNothingAlone()
    {
        const QByteArray compact = compactForm(sourceOf("= orphan\nen! no parents\nen: child with no parents\n"
                                                        "uk! без батьків\nen: the orphan\n"));
        const Concepts concepts(compact);
        const int first = concepts.entriesOf(0, Language::En).first;
        QCOMPARE(concepts.kindOf(first), EntryKind::Weak);
        QCOMPARE(concepts.kindOf(first + 1), EntryKind::Everyday);
        QCOMPARE(concepts.kindOf(first + 2), EntryKind::Everyday); // lost no negation
        QCOMPARE(concepts.kindOf(concepts.entriesOf(0, Language::Uk).first), EntryKind::Weak);
    }

    /// What says the opposite must not name it.
    void whoWantsAChildNamesNoAbortion()
    {
        const Concepts &concepts = Concepts::ours();
        for (const QString &name : {u"abortion"_qs, u"contraception"_qs}) {
            const int number = concepts.find(name);
            QVERIFY(number >= 0);
            const auto lists = [&](Language language, const QString &words) {
                const auto [first, last] = concepts.entriesOf(number, language);
                const QStringList said = contentWords(words, language);
                const Stemmer stemmer(language);
                const auto stems = [&stemmer](const QStringList &all) {
                    QStringList found;
                    for (const QString &word : all)
                        found.append(stemmer.stem(word));
                    return found;
                };
                const QStringList saidStems = stems(said);
                for (int entry = first; entry < last; ++entry) {
                    const QStringList own = stems(wordsOf(concepts, entry));
                    if (concepts.kindOf(entry) != EntryKind::Weak &&
                        std::all_of(own.begin(), own.end(),
                                    [&](const QString &one) { return saidStems.contains(one); }))
                        return true;
                }
                return false;
            };
            QVERIFY(!lists(Language::En, u"I want a baby"_qs));
            QVERIFY(!lists(Language::En, u"I want to keep my baby"_qs));
            QVERIFY(!lists(Language::En, u"how to get pregnant"_qs));
            QVERIFY(!lists(Language::Ru, u"хочу забеременеть"_qs));
            QVERIFY(!lists(Language::Ru, u"оставить ребёнка"_qs));
            QVERIFY(!lists(Language::Uk, u"хочу завагітніти"_qs));
            QVERIFY(!lists(Language::Uk, u"залишити дитину"_qs));
            QVERIFY(!lists(Language::Ar, u"أريد الحمل"_qs));
        }
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
        QCOMPARE(concepts.general(1), QList<int>());
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

    void longAndSharedBeginningsAreKept()
    {
        // More words than a block, of one beginning that is longer than can be noted as shared.
        const QByteArray beginning("щ" + QByteArray("ап").repeated(12));
        QByteArray text("= one\n");
        QStringList all;
        for (const QString &ending :
             u"а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я"_qs.split(u' ')) {
            all.append(QString::fromUtf8(beginning) + ending);
            text += "uk! " + all.last().toUtf8() + "\nuk: " + all.last().toUtf8() + " слово\n";
        }
        const QByteArray compact = compactForm(sourceOf(text));
        const Concepts concepts(compact);
        const QStringList words = concepts.wordsOf(Language::Uk);
        QCOMPARE(words.size(), foldedOnce(all, Language::Uk).size() + 1);
        for (const QString &word : foldedOnce(all, Language::Uk))
            QVERIFY2(words.contains(word) && concepts.knows(Language::Uk, word), qPrintable(word));
        QCOMPARE(concepts.completions(Language::Uk, QString::fromUtf8(beginning), 5).size(), 5);
        QVERIFY(!concepts.knows(Language::Uk, QString::fromUtf8(beginning)));
    }

    /// Word for word, in any order; and each is found by one of its words.
    void oursHasEveryEntryOfTheSource()
    {
        const ConceptSource source = ConceptSource::ofFolder(QStringLiteral(ESCALE_LEXICON));
        const Concepts &ours = Concepts::ours();
        for (int number = 0; number < ours.count(); ++number) {
            const SourceConcept &one = source.concepts.at(number);
            QCOMPARE(ours.name(number), one.name);
            QCOMPARE(ours.picture(number), one.picture);
            QCOMPARE(ours.near(number).size(), one.near.size());
            for (const Language language : allLanguages) {
                // In any order: those that begin with one word stand together. Everyday words that stand there
                // already in another order are left out.
                QSet<QStringList> written;
                QSet<QStringList> needed;
                for (const ConceptEntry &entry : one.entries[static_cast<size_t>(language)]) {
                    const QStringList words = contentWords(entry.text, language);
                    if (words.isEmpty())
                        continue;
                    written.insert(words);
                    QStringList sorted = words;
                    sorted.sort();
                    needed.insert(sorted);
                }
                QSet<QStringList> read;
                QSet<QStringList> understood;
                const auto [first, last] = ours.entriesOf(number, language);
                for (int entry = first; entry < last; ++entry) {
                    QCOMPARE(ours.conceptOf(entry), number);
                    QStringList words = wordsOf(ours, entry);
                    QVERIFY(!read.contains(words));
                    read.insert(words);
                    words.sort();
                    understood.insert(words);
                    const auto numbers = ours.wordsOf(entry);
                    QVERIFY(std::any_of(numbers.begin(), numbers.end(), [&](quint32 word) {
                        return ours.withStem(language, ours.stemOf(word)).contains(entry);
                    }));
                }
                QVERIFY((read - written).isEmpty());
                QCOMPARE(understood, needed);
            }
        }
    }

    /// What a program carries to know words: two files that are used where they lie.
    void ourFilesOfWordsAreThreeMegabytesAtMost()
    {
        QVERIFY(Concepts::ours().count() > 0);
        (void)WordForms::builtIn().covers(Language::Fr);
        qint64 bytes = 0;
        for (const QString &name : {u":/lexicon/concepts"_qs, u":/wordforms/wordforms.bin"_qs}) {
            const QResource file(name);
            QVERIFY(file.isValid());
            QCOMPARE(file.compressionAlgorithm(), QResource::NoCompression);
            bytes += file.size();
        }
        QVERIFY2(bytes <= 3'000'000, QByteArray::number(bytes).constData());
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

ESCALE_GUILESS_TEST(TestConcepts)
#include "tst_concepts.moc"
