// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a library, and the ways to them: other forms, completions, what a mistyped word was meant to be.
#include "search/varint.h"
#include "search/vocabulary.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

/// A vocabulary in which every word is in as many texts as said.
std::unique_ptr<Vocabulary> make(Language language, QList<std::pair<QString, int>> words)
{
    auto vocabulary = std::make_unique<Vocabulary>(language);
    std::sort(words.begin(), words.end());
    for (const auto &[word, documents] : words)
        vocabulary->append(word, documents);
    return vocabulary;
}

QStringList texts(const Vocabulary &vocabulary, const QList<int> &words)
{
    QStringList list;
    for (const int word : words)
        list.append(vocabulary.word(word).toString());
    return list;
}

QString nearest(Vocabulary &vocabulary, const QString &typed, bool typing = false)
{
    const QList<NearWord> near = vocabulary.nearest(typed, typing, 3);
    return near.isEmpty() ? QString() : vocabulary.word(near.first().word).toString();
}

} // namespace

class TestVocabulary : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Vocabulary> m_french = make(Language::Fr, {{u"carte"_qs, 9},
                                                               {u"cartes"_qs, 3},
                                                               {u"carton"_qs, 1},
                                                               {u"sejour"_qs, 8},
                                                               {u"jour"_qs, 20},
                                                               {u"logement"_qs, 12},
                                                               {u"logements"_qs, 4},
                                                               {u"loger"_qs, 2},
                                                               {u"medecin"_qs, 7},
                                                               {u"caf"_qs, 6},
                                                               {u"cas"_qs, 5},
                                                               {u"docteur"_qs, 0},
                                                               {u"permis"_qs, 5},
                                                               {u"115"_qs, 2},
                                                               {u"112"_qs, 2}});

private Q_SLOTS:
    void finds()
    {
        QCOMPARE(m_french->documents(m_french->find(u"carte")), 9);
        QCOMPARE(m_french->documents(m_french->find(u"docteur")), 0);
        QCOMPARE(m_french->find(u"cart"), -1);
        QCOMPARE(m_french->find(u""), -1);
    }

    void wordsOfOneFamilyAreNoForms()
    {
        Vocabulary words(Language::Fr);
        for (const char16_t *word : {u"calcul", u"calculer", u"calculs", u"paye", u"payes", u"pays"})
            words.append(word, 1);
        QCOMPARE(texts(words, words.otherForms(u"calcul")), QStringList{u"calculs"_qs});
        QCOMPARE(texts(words, words.family(u"calcul")), QStringList{u"calculer"_qs});
        // Short stems collide.
        QVERIFY(!texts(words, words.otherForms(u"paye")).contains(u"pays"_qs));
        QVERIFY(words.family(u"paye").isEmpty());
    }

    void wordsAreMadeOfWordsByTheirEndings()
    {
        Vocabulary words(Language::Fr);
        for (const char16_t *word : {u"inapte", u"inaptitude", u"inaptitudes", u"local", u"locataire"})
            words.append(word, 1);
        QVERIFY(texts(words, words.derived(u"inapte")).contains(u"inaptitude"_qs));
        QVERIFY(texts(words, words.derived(u"inaptitude")).contains(u"inapte"_qs));
        QVERIFY(!texts(words, words.derived(u"local")).contains(u"locataire"_qs));
        QVERIFY(Vocabulary(Language::En).derived(u"inapte").isEmpty());
    }

    void anAdjectiveAndItsNounAreOfOneFamily()
    {
        // By the grammar: -atoire of -ation, -éen of -e; -aire, -al and -nel of the noun as it is.
        const QList<std::pair<QString, QString>> pairs{{u"discriminatoire"_qs, u"discrimination"_qs},
                                                       {u"europeen"_qs, u"europe"_qs},
                                                       {u"europeenne"_qs, u"europe"_qs},
                                                       {u"alimentaire"_qs, u"aliment"_qs},
                                                       {u"regional"_qs, u"region"_qs},
                                                       {u"professionnel"_qs, u"profession"_qs},
                                                       {u"institutionnel"_qs, u"institution"_qs}};
        QList<std::pair<QString, int>> all{
            {u"generation"_qs, 1}, {u"general"_qs, 1}, {u"journal"_qs, 1}, {u"journee"_qs, 1}};
        for (const auto &[adjective, noun] : pairs) {
            all.append({adjective, 1});
            all.append({noun, 1});
        }
        const auto words = make(Language::Fr, all);
        for (const auto &[adjective, noun] : pairs) {
            QVERIFY2(texts(*words, words->derived(adjective)).contains(noun), qPrintable(adjective));
            QVERIFY2(texts(*words, words->derived(noun)).contains(adjective), qPrintable(noun));
        }
        // These only begin alike.
        QVERIFY(!texts(*words, words->derived(u"general")).contains(u"generation"_qs));
        QVERIFY(!texts(*words, words->derived(u"generation")).contains(u"general"_qs));
        QVERIFY(!texts(*words, words->derived(u"journal")).contains(u"journee"_qs));
        const QList<std::pair<QString, QString>> strangers{
            {u"personnelle"_qs, u"personne"_qs}, {u"principal"_qs, u"principe"_qs}, {u"secretaire"_qs, u"secret"_qs},
            {u"formulaire"_qs, u"formule"_qs},   {u"tribunal"_qs, u"tribune"_qs},   {u"integral"_qs, u"integration"_qs},
            {u"dispensaire"_qs, u"dispense"_qs}, {u"comptoir"_qs, u"compte"_qs},    {u"commentaire"_qs, u"comment"_qs}};
        for (const auto &[one, other] : strangers) {
            const auto both = make(Language::Fr, {{one, 1}, {other, 1}});
            QVERIFY2(both->derived(one).isEmpty(), qPrintable(one));
            QVERIFY2(both->derived(other).isEmpty(), qPrintable(other));
        }
    }

    void otherFormsAreOfTheSameWord()
    {
        QCOMPARE(texts(*m_french, m_french->otherForms(u"carte")), QStringList{u"cartes"_qs});
        // "loger" has the stem, and is another word.
        QCOMPARE(texts(*m_french, m_french->otherForms(u"logement")), QStringList{u"logements"_qs});
        QVERIFY(m_french->otherForms(u"jour").isEmpty());
        QVERIFY(m_french->otherForms(u"").isEmpty());
    }

    void otherFormsInEveryLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("form");
        QTest::newRow("en plural") << Language::En << u"card"_qs << u"cards"_qs;
        QTest::newRow("ru case") << Language::Ru << u"квартира"_qs << u"квартиру"_qs;
        QTest::newRow("uk case") << Language::Uk << u"робота"_qs << u"роботу"_qs;
        QTest::newRow("uk plural") << Language::Uk << u"документ"_qs << u"документами"_qs;
        QTest::newRow("ar plural") << Language::Ar << u"مساعده"_qs << u"مساعدات"_qs;
        QTest::newRow("fa plural") << Language::Fa << u"كمك"_qs << u"كمكهاي"_qs;
        QTest::newRow("fa plural after a vowel") << Language::Fa << u"پناهجو"_qs << u"پناهجويان"_qs;
        QTest::newRow("ps plural") << Language::Ps << u"مرسته"_qs << u"مرستي"_qs;
        QTest::newRow("ti preposition") << Language::Ti << u"መንበሪ"_qs << u"ብመንበሪ"_qs;
        QTest::newRow("ti last vowel") << Language::Ti << u"ስራሕ"_qs << u"ስራሐ"_qs;
    }

    void otherFormsInEveryLanguage()
    {
        QFETCH(Language, language);
        QFETCH(QString, word);
        QFETCH(QString, form);
        const auto vocabulary = make(language, {{form, 1}});
        QCOMPARE(texts(*vocabulary, vocabulary->otherForms(word)), QStringList{form});
    }

    void completesTheMostFrequentFirst()
    {
        QCOMPARE(texts(*m_french, m_french->completions(u"car", 2)), (QStringList{u"carte"_qs, u"cartes"_qs}));
        QCOMPARE(texts(*m_french, m_french->completions(u"carte", 9)), QStringList{u"cartes"_qs});
        QVERIFY(m_french->completions(u"doct", 9).isEmpty()); // in no text
        QVERIFY(m_french->completions(u"zz", 9).isEmpty());
    }

    void knowsWhatWasMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("one letter") << u"cejour"_qs << u"sejour"_qs;
        QTest::newRow("swapped") << u"catre"_qs << u"carte"_qs;
        QTest::newRow("swapped in a short word") << u"cfa"_qs << u"caf"_qs;
        QTest::newRow("two letters") << u"lojemant"_qs << u"logement"_qs;
        QTest::newRow("by ear") << u"lojman"_qs << u"logement"_qs;
        QTest::newRow("by ear, médecin") << u"medsin"_qs << u"medecin"_qs;
        QTest::newRow("not in a text, but known") << u"doctuer"_qs << u"docteur"_qs;
        QTest::newRow("a wrong letter in a short word is another word") << u"cax"_qs << u""_qs;
        QTest::newRow("too far") << u"zzzzzzz"_qs << u""_qs;
        QTest::newRow("too short") << u"ct"_qs << u""_qs;
        QTest::newRow("numbers are not corrected") << u"116"_qs << u""_qs;
    }

    void knowsWhatWasMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(nearest(*m_french, typed), meant);
    }

    void knowsWhatIsBeingTyped()
    {
        QCOMPARE(nearest(*m_french, u"lojem"_qs, true), u"logement"_qs);
        QCOMPARE(nearest(*m_french, u"lojem"_qs, false), QString());
    }

    /// As the library's file keeps the words.
    void whatWasNotedAnswersTheSame()
    {
        const auto read = Vocabulary::fromForm(m_french->form(), Language::Fr);
        QVERIFY(read != nullptr);
        QCOMPARE(read->size(), m_french->size());
        for (int at = 0; at < read->size(); ++at) {
            QCOMPARE(read->word(at), m_french->word(at));
            QCOMPARE(read->documents(at), m_french->documents(at));
            QCOMPARE(read->otherForms(read->word(at)), m_french->otherForms(read->word(at)));
            QCOMPARE(read->family(read->word(at)), m_french->family(read->word(at)));
        }
        QCOMPARE(texts(*read, read->otherForms(u"carte")), QStringList{u"cartes"_qs});
        QCOMPARE(nearest(*read, u"lojman"_qs), u"logement"_qs);
    }

    /// A link without a space is one word.
    void aLongWordIsNotedWhole()
    {
        const QString first = QString(700, u'a'), second = QString(699, u'a') + u'b';
        const auto read = Vocabulary::fromForm(make(Language::Fr, {{first, 1}, {second, 300}})->form(), Language::Fr);
        QVERIFY(read != nullptr);
        QCOMPARE(read->word(0), first);
        QCOMPARE(read->word(1), second);
        QCOMPARE(read->documents(1), 300);
    }

    void damagedBytesAreNoVocabulary()
    {
        const QByteArray whole = m_french->form();
        for (qsizetype size = 0; size < whole.size(); size += 9)
            QVERIFY2(Vocabulary::fromForm(whole.first(size), Language::Fr) == nullptr,
                     qPrintable(QString::number(size)));
        // Whatever a byte is instead, it ends, and what it answers are words of it.
        for (qsizetype at = 0; at < whole.size(); at += 3) {
            QByteArray other = whole;
            other[at] = static_cast<char>(other[at] ^ 0x55);
            if (const auto read = Vocabulary::fromForm(other, Language::Fr)) {
                for (const int word : read->otherForms(u"carte"))
                    QVERIFY(word >= 0 && word < read->size());
            }
        }
        // 4 GB of words in 4 bytes.
        QVERIFY(Vocabulary::fromForm(QByteArray("\x01\x00\xff\xff\xff\xff", 6), Language::Fr) == nullptr);
    }

    /// Without keys every word would be alone: the words are read from the index again.
    void damagedKeysAreNoVocabulary()
    {
        const QByteArray whole = m_french->form();
        qsizetype at = 0;
        QVERIFY(readVarint(whole, &at));
        QVERIFY(readVarint(whole, &at));
        QByteArray other = whole;
        other[at] = '\xff'; // so many drawers there are never
        QVERIFY(Vocabulary::fromForm(other, Language::Fr) == nullptr);
        other = whole;
        other[at + 4] = '\x7f'; // the first drawer lies far outside
        QVERIFY(Vocabulary::fromForm(other, Language::Fr) == nullptr);
        QVERIFY(Vocabulary::fromForm(Vocabulary(Language::Fr).form(), Language::Fr) != nullptr); // no words, whole
    }

    void theSoundsOfFrenchAreOnlyHeardInFrench()
    {
        const auto english = make(Language::En, {{u"logement"_qs, 1}});
        QCOMPARE(nearest(*english, u"lojman"_qs), QString());
    }
};

ESCALE_GUILESS_TEST(TestVocabulary)
#include "tst_vocabulary.moc"
