// SPDX-License-Identifier: GPL-3.0-or-later
// What a new text is near to, over the sample library. The drafts were written before anything was asked: half tell of
// a fiche that is there in an author's other words, half of something that no fiche is about.
#include "manualclock.h"
#include "samplelibrary.h"
#include "search/nearservice.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

struct Judged {
    const char *title, *abstract;
    int fiche; ///< number of the sample's fiche that is about the same; 0: none
    int theme; ///< number of the theme an editor would give it
};

constexpr Judged judged[] = {
    // About the same, in other words.
    {"Demander un titre de séjour",
     "Vous êtes protégé par la France : demandez votre carte de séjour à l’ANEF en ligne.", 1, 1},
    {"S’inscrire à la CPAM",
     "La CPAM vous inscrit à l’Assurance Maladie, qui paie une partie des soins. C’est gratuit.", 2, 5},
    {"Avoir un compte bancaire", "Ouvrir un compte dans une banque pour recevoir son salaire et ses aides.", 3, 9},
    {"Le contrat d’intégration républicaine",
     "L’OFII propose le CIR : des cours de français et une formation civique gratuite.", 4, 4},
    {"Recevoir les aides de la CAF", "RSA, APL et aides pour les enfants : demander à la CAF, c’est gratuit.", 5, 9},
    {"La réunification familiale",
     "Vous avez une protection : faites venir votre mari, votre femme et vos enfants en France.", 6, 7},
    {"Échanger un permis étranger",
     "Votre permis de conduire étranger devient un permis français : un an pour demander.", 7, 8},
    {"Faire une demande de logement social",
     "Une seule demande en ligne dans le département pour un logement au loyer moins cher.", 8, 2},
    {"Appeler le 115 pour dormir cette nuit", "Le numéro gratuit des personnes qui dorment dehors, jour et nuit.", 9,
     2},
    {"Cours de français gratuits en ligne", "Apprendre le français sur Internet avec des vidéos et des exercices.", 14,
     4},
    {"Musées gratuits",
     "Entrée gratuite dans les musées nationaux pour les moins de 26 ans et le premier dimanche du mois.", 16, 10},
    {"Faire du vélo en ville", "Des cours pour apprendre à rouler à vélo et à réparer son vélo, pour les adultes.", 20,
     8},
    // About something else.
    {"Réparer son ordinateur",
     "Un atelier du samedi pour réparer votre téléphone ou votre ordinateur avec des bénévoles.", 0, 0},
    {"Déclarer ses impôts", "Chaque printemps, déclarez vos revenus sur le site des impôts, même sans salaire.", 0, 9},
    {"Voter aux élections", "Qui peut voter en France, et comment s’inscrire sur les listes électorales de la mairie.",
     0, 1},
    {"Garder un enfant malade", "Le congé que votre employeur vous donne quand votre enfant a de la fièvre.", 0, 7},
    {"Jardiner avec des voisins", "Un jardin partagé où planter des légumes et boire le thé ensemble.", 0, 12},
    {"Adopter un chat", "Le refuge de la ville donne des chats vaccinés à des familles.", 0, 0},
    {"Acheter une voiture d’occasion", "Ce qu’il faut regarder avant de payer, et la carte grise à changer.", 0, 8},
    {"Apprendre à coudre", "Un atelier de couture le mardi soir, machines et tissus sur place.", 0, 10},
};

QString idInTheSample(int number)
{
    return u"e5ca1e0000000000000c%1"_qs.arg(number, 4, 10, QLatin1Char('0'));
}

QString themeId(int number)
{
    return u"e5ca1e0000000000000a%1"_qs.arg(number, 4, 10, QLatin1Char('0'));
}

} // namespace

class TestNearFiches final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Searcher::open(sampleLibrary(m_folder), m_clock);
        QVERIFY(bool(opened));
        m_searcher = std::move(opened).value();
    }

    void whatIsThereIsFoundAndWhatIsNotIsNotInvented()
    {
        int same = 0, wanted = 0, invented = 0, themed = 0, themes = 0;
        QStringList lines;
        for (const Judged &each : judged) {
            const NearFiches nearby = ask(each);
            const bool first = !nearby.same.isEmpty() && nearby.same.first().card.id == idInTheSample(each.fiche);
            bool theme = false;
            for (const TopicShare &topic : nearby.themes.mid(0, 2))
                theme = theme || topic.id == themeId(each.theme);
            if (each.fiche != 0) {
                ++wanted;
                same += first ? 1 : 0;
                ++themes;
                themed += theme ? 1 : 0;
            } else {
                invented += nearby.same.isEmpty() ? 0 : 1;
            }
            QStringList found;
            for (const SimilarFiche &other : nearby.same)
                found.append(u"%1 %2"_qs.arg(other.card.title).arg(other.shared, 0, 'f', 2));
            lines.append(u"%1%2 %3 -> %4"_qs
                             .arg(first || (each.fiche == 0 && found.isEmpty()) ? QLatin1Char(' ') : QLatin1Char('x'))
                             .arg(theme ? QLatin1Char(' ') : QLatin1Char('t'))
                             .arg(QString::fromUtf8(each.title), found.join(u", "_qs)));
        }
        qInfo("same %d of %d, invented %d of %lld, themes %d of %d", same, wanted, invented,
              qlonglong(std::size(judged)) - wanted, themed, themes);
        // One in eight may be missed; somebody who is shown nothing to do with their text will not look again.
        QVERIFY2(same * 8 >= wanted * 7, qPrintable(lines.join(u'\n')));
        QVERIFY2(invented <= 1, qPrintable(lines.join(u'\n')));
        QVERIFY2(themed * 8 >= themes * 7, qPrintable(lines.join(u'\n')));
    }

    void aFicheIsNotNearToItself()
    {
        const auto nearby = nearFiches(*m_searcher, {u"Ouvrir un compte en banque"_qs,
                                                     u"Un compte en banque sert à recevoir un salaire ou une aide."_qs,
                                                     idInTheSample(3)});
        QVERIFY(bool(nearby));
        for (const SimilarFiche &each : nearby->same)
            QVERIFY(each.card.id != idInTheSample(3));
        const auto stranger = nearFiches(
            *m_searcher,
            {u"Ouvrir un compte en banque"_qs, u"Un compte en banque sert à recevoir un salaire ou une aide."_qs, {}});
        QCOMPARE(stranger->same.first().card.id, idInTheSample(3));
        QVERIFY(stranger->same.first().shared > 0.95); // its own words
        QCOMPARE(stranger->needs.first().id, u"e5ca1e0000000000000b0019"_qs);
    }

    /// A title alone is near to everything.
    void wordsThatAreNotEnoughAreNearToNothing()
    {
        for (const DraftWords &draft :
             {DraftWords{}, DraftWords{u"Ouvrir un compte en banque"_qs, {}, {}},
              DraftWords{{}, u"Un compte en banque sert à recevoir un salaire."_qs, {}},
              DraftWords{u"Banque"_qs, u"Compte."_qs, {}}, DraftWords{u"le la"_qs, u"de du"_qs, {}}}) {
            QVERIFY(!draft.areEnough());
            QCOMPARE(*nearFiches(*m_searcher, draft), NearFiches());
        }
    }

    void sharesAreSharesAndShort()
    {
        for (const Judged &each : judged) {
            const NearFiches nearby = ask(each);
            for (const QList<TopicShare> &topics : {nearby.themes, nearby.needs}) {
                QVERIFY(topics.size() <= 3);
                double all = 0;
                for (const TopicShare &topic : topics)
                    all += topic.share;
                QVERIFY(all <= 1.0001);
            }
            QVERIFY(nearby.same.size() <= 3);
        }
    }

    void hostileWordsAreWords()
    {
        for (const QString &text : {u"\"NEAR(\" OR * AND -"_qs, QString(100'000, u'a'), u"a "_qs.repeated(5'000)})
            QVERIFY(bool(nearFiches(*m_searcher, {text + u" compte banque"_qs, text + u" salaire aide"_qs, {}})));
    }

    // --- the service ---

    void onlyTheNewestTextIsAnswered()
    {
        NearService service(sampleLibrary(m_folder), m_clock);
        QSignalSpy found(&service, &NearService::found);
        service.ask(words(judged[0]));
        service.ask(words(judged[2]));
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<NearFiches>().same.first().card.id, idInTheSample(3));
        service.ask(words(judged[2])); // the same again costs nothing
        service.ask(words(judged[6]));
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(found.last().first().value<NearFiches>().same.first().card.id, idInTheSample(7));
        service.ask(words(judged[0]));
        service.cancel();
        service.ask({}); // not enough is answered too: what was shown goes
        QTRY_COMPARE(found.size(), 3);
        QVERIFY(found.last().first().value<NearFiches>().same.isEmpty());
    }

    void withoutALibraryNothingIsNear()
    {
        NearService service(m_folder.filePath(u"none.sqlite"_qs), m_clock);
        QSignalSpy found(&service, &NearService::found);
        service.ask(words(judged[0]));
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<NearFiches>(), NearFiches());
    }

private:
    static DraftWords words(const Judged &each)
    {
        return {QString::fromUtf8(each.title), QString::fromUtf8(each.abstract), {}};
    }
    NearFiches ask(const Judged &each)
    {
        const auto nearby = nearFiches(*m_searcher, words(each));
        if (!nearby)
            qFatal("%s", qPrintable(nearby.error().cause));
        return *nearby;
    }

    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::unique_ptr<Searcher> m_searcher;
};

ESCALE_GUILESS_TEST(TestNearFiches)
#include "tst_nearfiches.moc"
