// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche as sentences: reading order, languages, what lights.
#include "blocks.h"
#include "speech/pagewords.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

Block callout(CalloutKind kind, const QString &text)
{
    Block block;
    block.kind = BlockKind::Callout;
    block.callout = kind;
    block.children = {paragraph(text)};
    return block;
}

Translation french()
{
    Translation text;
    text.title = QStringLiteral("Ouvrir un compte");
    text.brand = QStringLiteral("La Banque");
    text.abstract = QStringLiteral("Un compte sert à tout.");
    text.what = {paragraph(QStringLiteral("C'est un droit. Il est gratuit."))};
    text.how = {
        {QStringLiteral("s1"), QStringLiteral("Préparez vos papiers"), {paragraph(QStringLiteral("Une carte."))}},
        {QStringLiteral("s2"),
         QStringLiteral("Choisissez"),
         {paragraph(QStringLiteral("Allez-y.")), callout(CalloutKind::Info, QStringLiteral("La banque refuse ?"))}}};
    text.next = {{QStringLiteral("s3"),
                  QStringLiteral("Ensuite"),
                  {callout(CalloutKind::Important, QStringLiteral("Gardez le code."))}}};
    return text;
}

PageWords words(Language language)
{
    PageWords page;
    page.language = language;
    page.facts = {{QStringLiteral("Prix"), QStringLiteral("Gratuit")}};
    page.why = QStringLiteral("Pourquoi ?");
    page.how = QStringLiteral("Comment faire ?");
    page.next = QStringLiteral("Et après ?");
    page.info = QStringLiteral("Bon à savoir");
    page.important = QStringLiteral("Important");
    page.places = QStringLiteral("Où ?");
    return page;
}

QStringList spoken(const QList<Utterance> &list)
{
    QStringList texts;
    for (const Utterance &utterance : list)
        texts.append(spokenText(utterance));
    return texts;
}

Fiche procedure()
{
    Fiche fiche;
    fiche.kind = Kind::Demarche;
    return fiche;
}

} // namespace

class TestReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readingOrderOfAProcedure()
    {
        const auto list = utterancesOf(procedure(), french(), words(Language::Fr));
        QCOMPARE(
            spoken(list),
            QStringList({QStringLiteral("Ouvrir un compte"), QStringLiteral("La Banque"),
                         QStringLiteral("Un compte sert à tout."), QStringLiteral("C'est un droit."),
                         QStringLiteral("Il est gratuit."), QStringLiteral("Prix: Gratuit"),
                         QStringLiteral("Comment faire ?"), QStringLiteral("Étape 1. Préparez vos papiers"),
                         QStringLiteral("Une carte."), QStringLiteral("Étape 2. Choisissez"),
                         QStringLiteral("Allez-y."), QStringLiteral("Bon à savoir"),
                         QStringLiteral("La banque refuse ?"), QStringLiteral("Et après ?"), QStringLiteral("Ensuite"),
                         QStringLiteral("Important"), QStringLiteral("Gardez le code.")}));
        QList<UtteranceKind> kinds;
        for (const Utterance &utterance : list)
            kinds.append(utterance.kind);
        using enum UtteranceKind;
        QCOMPARE(kinds, QList<UtteranceKind>({Title, Text, Text, Text, Text, Fact, Heading, Step, Text, Step, Text,
                                              Callout, Callout, Heading, Heading, Callout, Callout}));
    }

    void aProgrammeHasNoSteps()
    {
        Fiche fiche;
        fiche.kind = Kind::Dispositif;
        const QStringList texts = spoken(utterancesOf(fiche, french(), words(Language::Fr)));
        QVERIFY(texts.contains(QStringLiteral("Préparez vos papiers")));
        QVERIFY(!texts.join(u' ').contains(QStringLiteral("Étape")));
    }

    void aTextInOnePieceIsReadPartByPart()
    {
        Block heading = paragraph(QStringLiteral("Pourquoi ?"));
        heading.kind = BlockKind::Heading;
        heading.level = 2;
        Translation text;
        text.title = QStringLiteral("Un cours");
        text.what = {paragraph(QStringLiteral("Il dure dix semaines."))};
        text.parts = {{{}, {}, {heading, paragraph(QStringLiteral("Pour parler."))}},
                      {{},
                       QStringLiteral("Comprendre un courrier"),
                       {paragraph(QStringLiteral("Vous lisez.")),
                        callout(CalloutKind::Important, QStringLiteral("Apportez une copie."))}},
                      {{}, {}, {paragraph(QStringLiteral("Et voilà."))}}};
        const auto list = utterancesOf(procedure(), text, words(Language::Fr));
        QCOMPARE(spoken(list), QStringList({QStringLiteral("Un cours"), QStringLiteral("Il dure dix semaines."),
                                            QStringLiteral("Prix: Gratuit"), QStringLiteral("Pourquoi ?"),
                                            QStringLiteral("Pour parler."), QStringLiteral("Comprendre un courrier"),
                                            QStringLiteral("Vous lisez."), QStringLiteral("Important"),
                                            QStringLiteral("Apportez une copie."), QStringLiteral("Et voilà.")}));
        using enum UtteranceKind;
        QCOMPARE(list.at(3).kind, Heading);
        QCOMPARE(list.at(5).kind, Heading);
        QCOMPARE(list.at(3).place, (TextPosition{Part::Parts, 0, 0, -1, {0, 10}}));
        QCOMPARE(list.at(5).place, (TextPosition{Part::Parts, 1, -1, -1, {0, 22}}));
        QCOMPARE(list.at(8).place, (TextPosition{Part::Parts, 1, 1, 0, {0, 19}}));
        QVERIFY(list.at(5).section > list.at(4).section && list.at(9).section > list.at(8).section);
    }

    void aTextThatIsMissingIsSaidToBe()
    {
        Translation text;
        text.title = QStringLiteral("Un atelier");
        const Fiche fiche;
        const PageWords words = pageWords(fiche, text, QDate(2026, 11, 28), Language::En);
        QVERIFY(words.missing.startsWith(QStringLiteral("The text of this page is not on this device")));
        QVERIFY(!words.missing.contains(QStringLiteral("http")));
        const auto list = utterancesOf(fiche, text, words);
        const auto said =
            std::find_if(list.begin(), list.end(), [](const Utterance &u) { return u.place.part == Part::Missing; });
        QVERIFY(said != list.end() && said->language == Language::En);
        text.what = {paragraph(QStringLiteral("Il y en a un."))};
        QVERIFY(pageWords(fiche, text, QDate(2026, 11, 28), Language::En).missing.isEmpty());
    }

    void whatLights()
    {
        const auto list = utterancesOf(procedure(), french(), words(Language::Fr));
        QCOMPARE(list.at(0).place, (TextPosition{Part::Title, -1, -1, -1, {0, 16}}));
        // The second sentence of the first paragraph of "what".
        QCOMPARE(list.at(4).place, (TextPosition{Part::What, -1, 0, -1, {16, 15}}));
        QCOMPARE(list.at(4).shown, QStringLiteral("Il est gratuit."));
        QCOMPARE(list.at(5).place.part, Part::Fact);
        QCOMPARE(list.at(5).place.index, 0);
        QCOMPARE(list.at(6).place.part, Part::HowTitle);
        // "Étape 2. " is said and stands for nothing: the title lights as a whole.
        QCOMPARE(list.at(9).place, (TextPosition{Part::How, 1, -1, -1, {0, 10}}));
        QCOMPARE(shownFor(list.at(9).phrases.first(), {0, 7}), (TextRange{0, 0}));
        QCOMPARE(shownFor(list.at(9).phrases.first(), {9, 10}), (TextRange{0, 10}));
        // Title of a callout, then its text.
        QCOMPARE(list.at(11).place, (TextPosition{Part::How, 1, 1, -1, {0, 12}}));
        QCOMPARE(list.at(12).place, (TextPosition{Part::How, 1, 1, 0, {0, 18}}));
    }

    void sectionsGoUpWhereNextSectionStops()
    {
        QList<int> starts;
        const auto list = utterancesOf(procedure(), french(), words(Language::Fr));
        for (int i = 1; i < list.size(); ++i) {
            QVERIFY(list.at(i).section - list.at(i - 1).section <= 1);
            if (list.at(i).section != list.at(i - 1).section)
                starts.append(i);
        }
        QCOMPARE(starts, QList<int>({5, 6, 9, 13})); // facts, how, step 2, next
    }

    void aFrenchFallbackKeepsTwoLanguages()
    {
        PageWords arabic = words(Language::Ar);
        arabic.notice = QStringLiteral("هذه البطاقة بالفرنسية فقط.");
        arabic.facts = {{QStringLiteral("السعر"), QStringLiteral("مجاني")}};
        const auto list = utterancesOf(procedure(), french(), arabic);
        QCOMPARE(list.at(0).language, Language::Ar);
        QCOMPARE(list.at(0).kind, UtteranceKind::Notice);
        QCOMPARE(list.at(1).language, Language::Fr);
        const auto fact =
            std::find_if(list.begin(), list.end(), [](const Utterance &u) { return u.kind == UtteranceKind::Fact; });
        QCOMPARE(fact->language, Language::Ar);
        QCOMPARE(spokenText(*fact), QStringLiteral("السعر: مجاني"));
        const auto step =
            std::find_if(list.begin(), list.end(), [](const Utterance &u) { return u.kind == UtteranceKind::Step; });
        QCOMPARE(step->language, Language::Fr);
        QCOMPARE(spokenText(*step), QStringLiteral("Étape 1. Préparez vos papiers"));
    }

    void numbersOfAnOrderedListAreSaid()
    {
        Translation text;
        Block item = paragraph(QStringLiteral("Dites où vous êtes. Vite."));
        item.kind = BlockKind::ListItem;
        item.ordered = true;
        item.number = 3;
        text.what = {item};
        const auto list = utterancesOf(Fiche(), text, {});
        QCOMPARE(spoken(list), QStringList({QStringLiteral("3. Dites où vous êtes."), QStringLiteral("Vite.")}));
        QCOMPARE(list.first().shown, QStringLiteral("Dites où vous êtes."));
        QCOMPARE(list.first().place.range, (TextRange{0, 19}));
    }

    void aTelephoneLinkIsReadInPairs()
    {
        Translation text;
        Block block = paragraph(QStringLiteral("Ouvert. Appelez le "));
        block.runs.append({QStringLiteral("3919"), {}, QStringLiteral("tel:3919")});
        block.runs.append({QStringLiteral(" vite."), {}, {}});
        text.what = {block};
        QCOMPARE(spoken(utterancesOf(Fiche(), text, {})),
                 QStringList({QStringLiteral("Ouvert."), QStringLiteral("Appelez le 39, 19 vite.")}));
    }

    void aNumberHalfInBoldIsOneNumber()
    {
        Translation text;
        Block block = paragraph(QStringLiteral("Appelez le "));
        block.runs.append({QStringLiteral("01 23 "), {}, QStringLiteral("tel:0123456789")});
        block.runs.append({QStringLiteral("45 67 89"), Style::Bold, QStringLiteral("tel:0123456789")});
        text.what = {block};
        QCOMPARE(spoken(utterancesOf(Fiche(), text, {})),
                 QStringList({QStringLiteral("Appelez le 0 1, 23, 45, 67, 89")}));
    }

    void theWordsOfATelephoneLinkAreSaid()
    {
        Translation text;
        Block block = paragraph(QStringLiteral("Ouvert. "));
        block.runs.append({QStringLiteral("Appelez-nous. Vite au 3919"), {}, QStringLiteral("TEL:+333919")});
        text.what = {block};
        QCOMPARE(spoken(utterancesOf(Fiche(), text, {})),
                 QStringList(
                     {QStringLiteral("Ouvert."), QStringLiteral("Appelez-nous."), QStringLiteral("Vite au 39, 19")}));
    }

    void thePhoneOfAPlaceMayHoldWords()
    {
        Fiche fiche;
        Place place;
        place.phone = QStringLiteral("01 23 45 67 89 (poste 12), de 9h à 12h ou 06 12 34 56 78");
        fiche.places = {place};
        QCOMPARE(spoken(utterancesOf(fiche, {}, {})),
                 QStringList({QStringLiteral(
                     "0 1, 23, 45, 67, 89 (poste 12), de 9 heures à 12 heures ou 0 6, 12, 34, 56, 78")}));
    }

    void frenchInsideArabicIsAPhraseOfItsOwn()
    {
        Translation text;
        text.language = Language::Ar;
        text.what = {paragraph(QStringLiteral("اطلب titre de séjour من المحافظة."))};
        const auto list = utterancesOf(Fiche(), text, {});
        QCOMPARE(list.size(), 1);
        const auto phrases = list.first().phrases;
        QCOMPARE(phrases.size(), 3);
        QCOMPARE(phrases.at(1).language, Language::Fr);
        QCOMPARE(phrases.at(1).text, QStringLiteral("titre de séjour"));
        QCOMPARE(shownFor(phrases.at(1), {0, 5}), (TextRange{5, 5}));
        QCOMPARE(phrases.at(2).language, Language::Ar);
    }

    void whatHasNoSoundIsLeftOut()
    {
        Translation text;
        text.title = QStringLiteral("—");
        text.what = {paragraph(QStringLiteral("…")), paragraph(QString()), paragraph(QStringLiteral("Oui."))};
        QCOMPARE(spoken(utterancesOf(Fiche(), text, {})), QStringList({QStringLiteral("Oui.")}));
    }

    void placesAreFrenchWithTheirNumber()
    {
        Fiche fiche;
        Place place;
        place.title = QStringLiteral("France terre d'asile");
        place.city = QStringLiteral("Paris");
        place.phone = QStringLiteral("0123456789");
        fiche.places = {place};
        PageWords page = words(Language::Ar);
        page.facts.clear();
        const auto list = utterancesOf(fiche, {}, page);
        QCOMPARE(spoken(list), QStringList({QStringLiteral("Où ?"), QStringLiteral("France terre d'asile"),
                                            QStringLiteral("Paris"), QStringLiteral("0 1, 23, 45, 67, 89")}));
        QCOMPARE(list.at(1).language, Language::Fr);
    }

    void anAddressThatHasItsCityIsNotSaidTwice()
    {
        Fiche fiche;
        Place place;
        place.address = QStringLiteral("5 rue de Metz, 75010 Paris");
        place.city = QStringLiteral("Paris");
        fiche.places = {place};
        QCOMPARE(spoken(utterancesOf(fiche, {}, {})), QStringList({QStringLiteral("5 rue de Metz, 75010 Paris")}));
    }

    void theWordsOfThePageComeInItsOwnLanguage()
    {
        Fiche fiche = procedure();
        const auto list = pageUtterances(fiche, french(), QDate(2026, 11, 28), Language::Ar);
        QCOMPARE(list.first().kind, UtteranceKind::Notice);
        QCOMPARE(list.first().language, Language::Ar);
        QVERIFY(pageUtterances(fiche, french(), QDate(2026, 11, 28), Language::Fr).first().kind ==
                UtteranceKind::Title);
        // "For whom" and "French level" are always said, in Arabic; the text itself stays French.
        const auto facts =
            std::count_if(list.begin(), list.end(), [](const Utterance &u) { return u.kind == UtteranceKind::Fact; });
        QVERIFY(facts >= 2);
        for (const Utterance &utterance : list) {
            const bool ours = utterance.kind == UtteranceKind::Fact || utterance.kind == UtteranceKind::Notice ||
                              utterance.place.part == Part::HowTitle || utterance.place.part == Part::NextTitle ||
                              (utterance.kind == UtteranceKind::Callout && utterance.place.child < 0);
            QCOMPARE(utterance.language, ours ? Language::Ar : Language::Fr);
        }
    }

    void aPageOfItems()
    {
        const auto list = utterancesOf({{QStringLiteral("Bonjour. Bienvenue."), Language::Fr, UtteranceKind::Text},
                                        {QStringLiteral("مرحبا"), Language::Ar, UtteranceKind::Text}});
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.at(1).place, (TextPosition{Part::Item, 0, -1, -1, {9, 10}}));
        QCOMPARE(list.at(1).section, 0);
        QCOMPARE(list.at(2).place.index, 1);
        QCOMPARE(list.at(2).section, 1);
        QCOMPARE(list.at(2).language, Language::Ar);
    }

    void wordsAreCountedByWhiteSpace()
    {
        QCOMPARE(wordCount(QStringLiteral("  un  deux\ntrois ")), 3);
        QCOMPARE(wordCount(QString()), 0);
    }
};

ESCALE_GUILESS_TEST(TestReading)
#include "tst_reading.moc"
