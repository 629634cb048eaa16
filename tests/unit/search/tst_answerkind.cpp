// SPDX-License-Identifier: GPL-3.0-or-later
// What a question asks for, what a title announces, what stands in a text (search/answerkind.h).
#include "search/answerkind.h"
#include "smalllibrary.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

QString named(AnswerKinds kinds)
{
    QStringList names;
    for (const auto &[kind, name] :
         {std::pair(AnswerKind::Amount, "amount"), std::pair(AnswerKind::Time, "time"),
          std::pair(AnswerKind::Place, "place"), std::pair(AnswerKind::Contact, "contact"),
          std::pair(AnswerKind::Steps, "steps"), std::pair(AnswerKind::Documents, "documents"),
          std::pair(AnswerKind::People, "people")}) {
        if (kinds.testFlag(kind))
            names.append(QLatin1String(name));
    }
    return names.join(u' ');
}

} // namespace

class TestAnswerKind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void questionWordsSteer_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("kinds");
        const auto row = [](Language language, const char *question, const char *kinds) {
            QTest::newRow(question) << language << QString::fromUtf8(question) << QString::fromUtf8(kinds);
        };
        row(Language::Fr, "combien pour la carte", "amount time");
        row(Language::Fr, "combien coûte la carte", "amount");
        row(Language::Fr, "combien de temps", "time");
        row(Language::Fr, "où aller", "place");
        row(Language::Fr, "ou demander", "place"); // typed without its accent
        row(Language::Fr, "carte ou titre", "");   // not the place: or
        row(Language::Fr, "qui peut aider", "contact people");
        row(Language::Fr, "quand partir", "time");
        row(Language::Fr, "comment demander", "steps");
        row(Language::Fr, "comment savoir combien", "amount time");
        row(Language::Fr, "quels papiers apporter", "documents");
        row(Language::Fr, "la carte de séjour", "");
        row(Language::Fr, "la mairie a une cantine", "");                  // "à" of "jusqu'à" asks for no time
        row(Language::Fr, "qui paie le docteur", "amount contact people"); // a form of "payer"
        row(Language::Fr, "nous sommes trois", "");                        // of "être", and not a sum
        row(Language::Fr, "conbien coute la carte", "amount");
        row(Language::Fr, "quel docuement", "documents");
        row(Language::Fr, "le contrat", ""); // near "contact", and a word
        row(Language::En, "how much", "amount");
        row(Language::En, "how to apply", "steps");
        row(Language::En, "how long", "time");
        row(Language::Uk, "скільки коштує", "amount");
        row(Language::Uk, "де подати", "place");
        row(Language::Ru, "какие документы", "documents");
        row(Language::Ar, "كم السعر", "amount");
        row(Language::Ar, "أين أذهب", "place");
        row(Language::Fa, "کجا بروم", "place");
        row(Language::Fa, "چه مدارکی مدارک", "documents");
        row(Language::Ps, "څومره", "amount time");
        row(Language::Ti, "ኣበይ", "place");
    }

    void questionWordsSteer()
    {
        QFETCH(Language, language);
        QFETCH(QString, question);
        QTEST(named(askedFor(question.split(u' '), language)), "kinds");
    }

    void titlesAnnounce()
    {
        QCOMPARE(named(announcedBy(u"Combien ça coûte ?", Language::Fr)), u"amount"_qs);
        QCOMPARE(named(announcedBy(u"Où s'adresser ?", Language::Fr)), u"place contact"_qs);
        QCOMPARE(named(announcedBy(u"Délai de préavis", Language::Fr)), u"time"_qs);
        QCOMPARE(named(announcedBy(u"Pièces à fournir", Language::Fr)), u"documents"_qs);
        QCOMPARE(named(announcedBy(u"Conditions", Language::Fr)), u"people"_qs);
        QCOMPARE(named(announcedBy(u"الوثائق المطلوبة", Language::Ar)), u"documents"_qs);
        QCOMPARE(named(announcedBy(u"", Language::Fr)), QString());
    }

    void amountsTimesAndNumbersStandInATextInAnyLanguage()
    {
        const auto held = [](const char *text, Language language) {
            return named(heldBy({paragraph(QString::fromUtf8(text))}, language));
        };
        QCOMPARE(held("Il faut payer 225 €.", Language::Fr), u"amount"_qs);
        QCOMPARE(held("Il faut payer 225 euros.", Language::Fr), u"amount"_qs);
        QCOMPARE(held("You pay €225.", Language::En),
                 u"amount"_qs); // Interinstitutional Style Guide, 7.3.3: before the number
        QCOMPARE(held("You pay € 225.", Language::En), u"amount"_qs);
        QCOMPARE(held("The € has 2 sides", Language::En), QString());
        QCOMPARE(held("Dans les 15 jours.", Language::Fr), u"time"_qs);
        QCOMPARE(held("Appelez le 01 23 45 67 89.", Language::Fr), u"contact"_qs);
        QCOMPARE(held("Écrivez à aide@exemple.fr.", Language::Fr), u"contact"_qs);
        QCOMPARE(held("Протягом 3 місяців", Language::Uk), u"time"_qs);
        QCOMPARE(held("خلال 15 يوما", Language::Ar), u"time"_qs);
        QCOMPARE(held("Le 2e étage, salle 12.", Language::Fr), QString());
        Block link;
        link.runs = {Run{u"Nous appeler"_qs, {}, u"tel:0123456789"_qs}};
        QCOMPARE(named(heldBy(QList<Block>{link}, Language::Fr)), u"contact"_qs);
    }
};

ESCALE_GUILESS_TEST(TestAnswerKind)
#include "tst_answerkind.moc"
