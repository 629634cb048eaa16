// SPDX-License-Identifier: GPL-3.0-or-later
// What a question says, before anything is looked up.
#include "ask/question.h"
#include "ask/quoting.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

QStringList chipsOf(const char *text, Language language)
{
    QStringList chips;
    for (const Chip &chip : understand(QString::fromUtf8(text), language).chips)
        chips.append(nameOf(chip.kind) + QLatin1String(" ") + chip.value);
    return chips;
}

} // namespace

class TestQuestion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheQuestionTellsOfThePersonBecomesAChip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("chips");
        using L = QStringList;
        const auto row = [](const char *text, Language language, const QStringList &chips) {
            QTest::newRow(text) << QString::fromUtf8(text) << language << chips;
        };
        row("J'ai 22 ans, quel travail ?", Language::Fr, L{QStringLiteral("age 22-22")});
        row("un sport pour les moins de 26 ans", Language::Fr, L{QStringLiteral("age 0-25")});
        row("I am 30 years old", Language::En, L{QStringLiteral("age 30-30")});
        row("мне 19 лет", Language::Ru, L{QStringLiteral("age 19-19")});
        row("мені 19 років", Language::Uk, L{QStringLiteral("age 19-19")});
        row("عمري 20 سنة", Language::Ar, L{QStringLiteral("age 20-20")});
        row("زه ۲۰ کلن یم", Language::Ps, L{QStringLiteral("age 20-20")});
        row("من ۲۰ سال دارم", Language::Fa, L{QStringLiteral("age 20-20")});
        row("ዕድመይ 20 ዓመት", Language::Ti, L{QStringLiteral("age 20-20")});
        row("apprendre le français à Grenoble", Language::Fr, L{QStringLiteral("place 38")});
        row("learn French in lyon", Language::En, L{QStringLiteral("place 69")});
        row("cours en Isère", Language::Fr, L{QStringLiteral("place 38")});
        row("je vis dans la Seine-Saint-Denis", Language::Fr, L{QStringLiteral("place 93")});
        row("logement 38000", Language::Fr, L{QStringLiteral("place 38")});
        row("курсы в Изере", Language::Ru, L{QStringLiteral("place 38")});
        row("курси в Ізері", Language::Uk, L{QStringLiteral("place 38")});
        row("курсы в Париже", Language::Ru, L{QStringLiteral("place 75")});
        row("парижанин ищет работу", Language::Ru, L{});
        row("я из Руанды, где учить французский", Language::Ru, L{});
        row("жилье в Руане", Language::Ru, L{QStringLiteral("place 76")});
        row("دروس في باريس", Language::Ar, L{QStringLiteral("place 75")});
        row("un cours niveau A2", Language::Fr, L{QStringLiteral("level A2")});
        row("je suis demandeur d'asile, puis-je travailler ?", Language::Fr, L{QStringLiteral("status asile")});
        row("I have subsidiary protection", Language::En, L{QStringLiteral("status subsidiaire")});
        row("un bus moins cher dans le Cher", Language::Fr, L{QStringLiteral("place 18")});
        row("payer moins cher le bus", Language::Fr, L{});
        row("quelle somme faut-il ?", Language::Fr, L{});
        row("Cher monsieur, où dormir ?", Language::Fr, L{});
        row("un cours de français gratuit", Language::Fr, L{QStringLiteral("free free")});
    }

    void whatTheQuestionTellsOfThePersonBecomesAChip()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QFETCH(QStringList, chips);
        QCOMPARE(chipsOf(text.toUtf8().constData(), language), chips);
    }

    void aNumberThatIsNoAgeIsNone()
    {
        QCOMPARE(chipsOf("la carte de 10 ans", Language::Fr), QStringList());
        QCOMPARE(chipsOf("j'ai 2 enfants", Language::Fr), QStringList());
        QCOMPARE(chipsOf("appeler le 15", Language::Fr), QStringList());
        QCOMPARE(chipsOf("wait 10 years for housing", Language::En), QStringList());
    }

    void aWordThatIsATownOnlyWithItsCapitalIsNone()
    {
        QCOMPARE(chipsOf("is it a nice job", Language::En), QStringList());
        QCOMPARE(chipsOf("a job in Nice", Language::En), QStringList{QStringLiteral("place 06")});
    }

    void theQuestionIsSearchedWithoutTheWordsOfItsFilters()
    {
        const Question question =
            understand(QStringLiteral("cours de français à Grenoble pour moi, j'ai 22 ans"), Language::Fr);
        QVERIFY(!question.searched.contains(QStringLiteral("Grenoble")));
        QVERIFY(!question.searched.contains(QStringLiteral("22")));
        QVERIFY(question.searched.contains(QStringLiteral("français")));
    }

    void whatItIsAboutIsLeftOfTheQuestion_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("content");
        const auto row = [](Language language, const char *text, const char *content) {
            QTest::newRow(text) << language << QString::fromUtf8(text) << QString::fromUtf8(content);
        };
        row(Language::Fr, "Combien de mois dure le contrat ?", "contrat");
        row(Language::Fr, "À quel âge peut-on voir un dentiste ?", "dentiste");
        row(Language::En, "How many months does the contract last?", "contract");
        row(Language::Uk, "Скільки місяців діє договір?", "договір");
        row(Language::Uk, "Скількох свідків вимагає договір?", "свідків вимагає договір");
        row(Language::Fr, "Qui paie le contrat ?", "contrat");
        row(Language::Fr, "Quel est le loyer d'une chambre ?", "loyer chambre");
        row(Language::En, "How do I register a car?", "register car"); // French "car" is a grammar word
        row(Language::Ru, "Сколько месяцев действует договор?", "договор");
        row(Language::Ti, "ውዕል ክንደይ ወርሒ ይጸንሕ?", "ውዕል");
        row(Language::Ar, "كم شهرا يدوم العقد؟", "العقد");
        row(Language::Ps, "قرارداد څو میاشتې اعتبار لري؟", "قرارداد");
        row(Language::Fa, "قرارداد چند ماه اعتبار دارد؟", "قرارداد");
    }

    /// Who takes, gives, goes, says, and for how long, is no subject.
    void whatItIsAboutIsLeftOfTheQuestion()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QTEST(understand(text, language).content, "content");
    }

    void whatIsAskedForIsKnown()
    {
        QCOMPARE(understand(QStringLiteral("Combien de temps dure le contrat ?"), Language::Fr).asked,
                 AnswerKinds(AnswerKind::Time));
        QCOMPARE(understand(QStringLiteral("Quel est le loyer d'une chambre ?"), Language::Fr).asked,
                 AnswerKinds(AnswerKind::Amount));
        QCOMPARE(understand(QStringLiteral("Comment payer le loyer ?"), Language::Fr).content, QStringLiteral("loyer"));
        QCOMPARE(understand(QStringLiteral("What should I show the doctor?"), Language::En).asked,
                 AnswerKinds(AnswerKind::Documents));
        QVERIFY(understand(QStringLiteral("Puis-je travailler ?"), Language::Fr).yesNo);
        QVERIFY(understand(QStringLiteral("Can I work?"), Language::En).yesNo);
        QVERIFY(understand(QStringLiteral("هل يمكنني العمل؟"), Language::Ar).yesNo);
        QVERIFY(!understand(QStringLiteral("Où travailler ?"), Language::Fr).yesNo);
        QCOMPARE(understand(QStringLiteral("May I drive?"), Language::En).content, QStringLiteral("drive"));
        // It has a "does", and asks for a sum.
        QVERIFY(!understand(QStringLiteral("How much does the CAF pay for my rent?"), Language::En).yesNo);
        QVERIFY(understand(QStringLiteral("Je n'ai pas de papiers"), Language::Fr).negated);
        QVERIFY(understand(QStringLiteral("Et pour ma femme ?"), Language::Fr).followUp);
        QVERIFY(understand(QStringLiteral("And for my wife?"), Language::En).followUp);
    }

    void whatIsCountedSaysWhatHowManyAsksFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::addColumn<AnswerKinds>("must");
        const auto row = [](const char *text, Language language, AnswerKinds must) {
            QTest::newRow(text) << QString::fromUtf8(text) << language << must;
        };
        row("Combien de mois dure le contrat ?", Language::Fr, AnswerKind::Time);
        row("Combien coûte le visa ?", Language::Fr, AnswerKind::Amount);
        row("How many months does it take?", Language::En, AnswerKind::Time);
        row("How much does the visa cost?", Language::En, AnswerKind::Amount);
        row("Скільки днів чекати?", Language::Uk, AnswerKind::Time);
        row("Сколько лет действует карта?", Language::Ru, AnswerKind::Time);
        row("كم شهرا ننتظر؟", Language::Ar, AnswerKind::Time);
        row("چند ماه صبر کنم؟", Language::Fa, AnswerKind::Time);
        row("چند یورو بدهم؟", Language::Fa, AnswerKind::Amount);
        row("څو ورځې انتظار وکړم؟", Language::Ps, AnswerKind::Time);
        row("ክንደይ ወርሒ ይጸንሕ?", Language::Ti, AnswerKind::Time);
        // Things are counted, or nothing is: any answer may do.
        row("Combien de témoins faut-il ?", Language::Fr, {});
        row("How many books can I borrow?", Language::En, {});
        row("Quand arrive la lettre ?", Language::Fr, {});
    }

    /// Neither a price nor a delay is how many people there are.
    void whoCountsThingsAsksForNoMoneyAndNoTime_data()
    {
        QTest::addColumn<Language>("language");
        for (const auto &[language, text] :
             {std::pair(Language::Fr, "Combien de témoins faut-il ?"),
              std::pair(Language::Fr, "Combien d’enfants peut-on garder ?"),
              std::pair(Language::En, "How many witnesses do we need?"), std::pair(Language::Ar, "كم عدد الشهود؟"),
              std::pair(Language::Ru, "Сколько человек в группе?"), std::pair(Language::Uk, "Скільки людей у групі?"),
              std::pair(Language::Fa, "چند نفر لازم است؟"), std::pair(Language::Ps, "څو تنه پکار دي؟"),
              std::pair(Language::Ti, "ክንደይ ሰባት የድልዩ?")})
            QTest::newRow(text) << language;
    }

    void whoCountsThingsAsksForNoMoneyAndNoTime()
    {
        QFETCH(Language, language);
        const Question question = understand(QString::fromUtf8(QTest::currentDataTag()), language);
        QCOMPARE(hardKinds(question.asked), AnswerKinds());
        for (const QString &text : {u"Combien d’euros faut-il ?"_qs, u"Combien d'heures faut-il ?"_qs})
            QVERIFY(hardKinds(understand(text, Language::Fr).asked));
        const Question money = understand(QStringLiteral("Combien d'argent faut-il ?"), Language::Fr);
        QVERIFY(money.asked.testFlag(AnswerKind::Amount));
        const Question time = understand(QStringLiteral("Combien de temps faut-il ?"), Language::Fr);
        QVERIFY(time.asked.testFlag(AnswerKind::Time));
        const Question aid = understand(QStringLiteral("Combien d'APL je vais toucher ?"), Language::Fr);
        QVERIFY(aid.asked.testFlag(AnswerKind::Amount));
    }

    void whatIsCountedSaysWhatHowManyAsksFor()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QFETCH(AnswerKinds, must);
        const Question question = understand(text, language);
        QCOMPARE(question.must, must);
        QCOMPARE(question.asked & must, must);
    }

    void aNumberInWordsIsSaidByItsUnit()
    {
        QVERIFY(says(QStringLiteral("Comptez un mois d'attente."), AnswerKind::Time, Language::Fr));
        QVERIFY(says(QStringLiteral("Elle coûte 25 €."), AnswerKind::Amount, Language::Fr));
        QVERIFY(says(QStringLiteral("C'est gratuit."), AnswerKind::Amount, Language::Fr));
        QVERIFY(says(QStringLiteral("ሰለስተ ወርሒ ተጸበዩ።"), AnswerKind::Time, Language::Ti));
        QVERIFY(!says(QStringLiteral("La carte est bleue."), AnswerKind::Amount, Language::Fr));
        QVERIFY(!says(QStringLiteral("Elle coûte 25 €."), AnswerKind::Time, Language::Fr));
        QVERIFY(says(QStringLiteral("La carte est bleue."), {}, Language::Fr));
    }

    /// Lists have "give" and "получать": other forms of these say as little of the subject.
    void theSumIsAnsweredByASum_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("fr") << Language::Fr << u"Quel est le montant du RSA ?"_qs;
        QTest::newRow("en") << Language::En << u"What is the amount of the RSA?"_qs;
        QTest::newRow("uk") << Language::Uk << u"Який розмір RSA?"_qs;
        QTest::newRow("ru") << Language::Ru << u"Какая сумма RSA?"_qs;
        QTest::newRow("ar") << Language::Ar << u"كم مبلغ RSA؟"_qs;
        QTest::newRow("fa") << Language::Fa << u"مبلغ RSA چند یورو است؟"_qs;
        QTest::newRow("ps") << Language::Ps << u"د RSA مبلغ څومره دی؟"_qs;
        QTest::newRow("ti") << Language::Ti << u"መጠን RSA ክንደይ እዩ?"_qs;
    }

    void theSumIsAnsweredByASum()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        const Question question = understand(text, language);
        QCOMPARE(question.must, AnswerKinds(AnswerKind::Amount));
        QVERIFY(question.asksWhatOneGets);
    }

    void aWordForMoneyIsNoAmount()
    {
        const auto saysAmount = [](const char *text, Language language, bool gets = false) {
            return says(QString::fromUtf8(text), AnswerKind::Amount, language, gets);
        };
        QVERIFY(!saysAmount("the APL, to pay part of your rent", Language::En));
        QVERIFY(!saysAmount("vous pouvez demander une bourse", Language::Fr));
        QVERIFY(saysAmount("Le prix dépend de la ville.", Language::Fr));
        QVERIFY(saysAmount("C’est gratuit.", Language::Fr));
        QVERIFY(!saysAmount("C’est gratuit.", Language::Fr, true));
        QVERIFY(saysAmount("La CPAM rembourse 30 %.", Language::Fr, true));
        QVERIFY(saysAmount("plus de 600 € chaque mois", Language::Fr, true));
    }

    void aWordForADayIsNoLengthOfTime()
    {
        const auto saysTime = [](const char *text) {
            return says(QString::fromUtf8(text), AnswerKind::Time, Language::Fr);
        };
        QVERIFY(!saysTime("l’OFII vous envoie une lettre avec la date et l’adresse"));
        QVERIFY(saysTime("La durée dépend de la préfecture."));
        QVERIFY(saysTime("de quelques mois à plusieurs années"));
    }

    void everyFormOfAWordThatWrapsIsLeftOut()
    {
        QCOMPARE(understand(QStringLiteral("Who was given a flat?"), Language::En).content, QStringLiteral("flat"));
        QCOMPARE(understand(QStringLiteral("Кто получал квартиру?"), Language::Ru).content, QStringLiteral("квартиру"));
        QCOMPARE(understand(QStringLiteral("Хто отримував квартиру?"), Language::Uk).content,
                 QStringLiteral("квартиру"));
    }

    void danger_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::addColumn<Emergency>("emergency");
        const auto row = [](const char *text, Language language, Emergency emergency) {
            QTest::newRow(text) << QString::fromUtf8(text) << language << emergency;
        };
        row("Je veux mourir", Language::Fr, Emergency::Suicide);
        row("mon mari me frappe", Language::Fr, Emergency::Violence);
        row("il y a le feu chez moi", Language::Fr, Emergency::Fire);
        row("un enfant est frappé par son père", Language::Fr, Emergency::Child);
        row("mon père ne respire plus", Language::Fr, Emergency::Health);
        row("I want to die", Language::En, Emergency::Suicide);
        row("he hits me every day", Language::En, Emergency::Violence);
        row("я хочу умереть", Language::Ru, Emergency::Suicide);
        row("хочу померти", Language::Uk, Emergency::Suicide);
        row("أريد أن أموت", Language::Ar, Emergency::Suicide);
        row("می‌خواهم بمیرم", Language::Fa, Emergency::Suicide);
        row("غواړم مړ شم", Language::Ps, Emergency::Suicide);
        row("ክመውት ደልየ", Language::Ti, Emergency::Suicide);
        row("я хочу умереть", Language::Fr, Emergency::Suicide);
        row("I want to die", Language::Ar, Emergency::Suicide);
        row("Comment demander la carte de séjour ?", Language::Fr, Emergency::None);
        row("Comment ouvrir un compte ?", Language::Fr, Emergency::None);
        row("Where do I learn French?", Language::En, Emergency::None);
    }

    /// In whatever language somebody cries for help, and whatever the screen is set to.
    void danger()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QFETCH(Emergency, emergency);
        QCOMPARE(understand(text, language).emergency, emergency);
    }

    void theFilterIsWhatTheChipsSay()
    {
        const Filter filter =
            filterOf(understand(QStringLiteral("j'ai 22 ans, un cours A1 à Grenoble"), Language::Fr).chips);
        QCOMPARE(filter.departments, QStringList{QStringLiteral("38")});
        QCOMPARE(filter.age, std::optional(AgeRange{22, 22}));
        QCOMPARE(filter.level, QStringLiteral("A1"));
        QVERIFY(filter.national && filter.online);
    }
};

ESCALE_APPLESS_TEST(TestQuestion)
#include "tst_question.moc"
