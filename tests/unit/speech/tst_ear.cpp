// SPDX-License-Identifier: GPL-3.0-or-later
// What the ear hears for what the eye reads. Rules: phone numbers in pairs, e-mails and addresses announced, signs as
// words, acronyms by the lists of resources/speech.
#include "speech/ear.h"
#include "testprogram.h"

#include "speech/earrules.h"

#include <QTest>

using namespace escale;

class TestEar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("spoken");
        const auto row = [](Language language, const char *shown, const char *spoken) {
            QTest::addRow("%s %s", code(language).data(), shown)
                << language << QString::fromUtf8(shown) << QString::fromUtf8(spoken);
        };
        using enum Language;
        // Telephone: the ten digits of a French number, with whatever stands between them.
        row(Fr, "Appelez le 01 23 45 67 89.", "Appelez le 0 1, 23, 45, 67, 89.");
        row(Fr, "Appelez le 0123456789", "Appelez le 0 1, 23, 45, 67, 89");
        row(Fr, "01.23.45.06.89", "0 1, 23, 45, 0 6, 89");
        row(Fr, "0 892 705 705", "0 8, 92, 70, 57, 0 5");
        row(Fr, "+33 1 23 45 67 89", "plus 33, 1, 23, 45, 67, 89");
        row(En, "+33 (0)1 23 45 67 89", "plus 33, 1, 23, 45, 67, 89");
        row(Ru, "тел. 01 23 45 67 89", "телефон 0 1, 23, 45, 67, 89");
        row(Ar, "اتصل على 01 23 45 67 89", "اتصل على 0 1, 23, 45, 67, 89");
        row(Fa, "شماره ۰۱ ۲۳ ۴۵ ۶۷ ۸۹", "شماره 0 1, 23, 45, 67, 89");
        // Addresses are announced, the sentence goes on.
        row(Fr, "Écrivez à contact@ofii.fr.", "Écrivez à adresse e-mail à l'écran.");
        row(En, "See https://www.ofii.fr/en, then call.", "See a web address, on the screen, then call.");
        row(Ru, "Сайт www.ameli.fr.", "Сайт адрес сайта на экране.");
        row(Ar, "(service-public.fr)", "(عنوان إنترنت على الشاشة)");
        row(Fa, "http://a.example/x?y=1", "نشانی اینترنتی روی صفحه");
        row(Ti, "www.ofpra.gouv.fr", "ናይ ኢንተርነት ኣድራሻ ኣብ ስክሪን");
        row(Ps, "a@b.fr", "د برېښنالیک پته په پرده کې");
        row(Fr, "Le site Réfugiés.info vous aide.", "Le site Réfugiés.info vous aide.");
        // Money, percent.
        row(Fr, "1,50 €", "1 euro 50");
        row(Fr, "Payez 225€.", "Payez 225 euros.");
        row(Fr, "0,50 €", "0 euro 50");
        row(Fr, "1 500 €", "1500 euros");
        row(En, "€25", "25 euros");
        row(En, "1 €", "1 euro");
        row(Ru, "21 €", "21 евро");
        row(Ar, "225 €", "225 يورو");
        row(Ar, "٢٢٥ €", "225 يورو");
        row(Fr, "50 %", "50 pour cent");
        row(Fr, "2,5%", "2,5 pour cent");
        row(En, "100%", "100 percent");
        row(Ru, "1 %", "1 процент");
        row(Ru, "22 %", "22 процента");
        row(Ru, "11 %", "11 процентов");
        row(Uk, "3 %", "3 відсотки");
        row(Uk, "100 %", "100 відсотків");
        row(Ar, "50 %", "50 بالمئة");
        row(Fa, "۵۰٪", "50 درصد");
        row(Ps, "50 %", "50 سلنه");
        row(Ti, "50 %", "50 ሚእታዊት");
        // Dates and times.
        row(Fr, "avant le 01/09/2026", "avant le 1er septembre 2026");
        row(Fr, "le 12.10.2026", "le 12 octobre 2026");
        row(En, "2026-10-12", "12 October 2026");
        row(Ru, "12/10/2026", "12 октября 2026");
        row(Uk, "12.10.2026", "12 жовтня 2026");
        row(Ar, "12/10/2026", "12 أكتوبر 2026");
        row(Fr, "le 45/10/2026", "le 45/10/2026");
        row(Fr, "à 9h", "à 9 heures");
        row(Fr, "à 1 h", "à 1 heure");
        row(Fr, "14 h 30", "14 heures 30");
        row(Fr, "9h-12h30", "9 heures à 12 heures 30");
        row(Fr, "à 17:05", "à 17 heures 0 5");
        row(En, "9:30", "9 30 am");
        row(En, "17:00", "5 pm");
        row(Ru, "21:00", "21 час");
        row(Ru, "с 9:00", "с 9 часов");
        row(Uk, "22:15", "22 години 15");
        row(Ar, "9:30", "الساعة 9 و30 دقيقة");
        row(Fa, "17:00", "ساعت 17");
        row(Fr, "score 3:99", "score 3:99");
        // Ranges and thousands.
        row(Fr, "18-25 ans", "18 à 25 ans");
        row(En, "10 – 12 people", "10 to 12 people");
        row(Ru, "18–25 лет", "от 18 до 25 лет");
        row(Ar, "18-25 سنة", "من 18 إلى 25 سنة");
        row(Fr, "le code 93-12", "le code 93-12");
        row(Fr, "1-2-3", "1-2-3");
        row(Fr, "10 000 personnes", "10000 personnes");
        row(Fr, "au 34 14", "au 34 14");
        // Acronyms and abbreviations.
        row(Fr, "Le RSA et la CAF", "Le R S A et la Caf");
        row(Fr, "l'OFII", "l'Ofii");
        row(Fr, "un CDD", "un C D D");
        row(En, "Send an SMS to the OFPRA", "Send an S M S to the Ofpra");
        row(Fr, "ATTENTION", "ATTENTION");
        row(Fr, "BNP", "B N P");
        row(Fr, "M. Petit, art. 12, n°7", "monsieur Petit, article 12, numéro 7");
        row(Fr, "d'art.", "d'art.");
        row(Fr, "de 3 h, etc.", "de 3 heures, et cetera");
        row(En, "e.g. a bill", "for example a bill");
        row(Ru, "ст. 5, ул. Мира", "статья 5, улица Мира");
        row(Uk, "вул. Миру, № 3", "вулиця Миру, номер 3");
        row(Ru, "RSA", "RSA");
        // Double forms.
        row(Fr, "les réfugié(e)s", "les réfugiés");
        row(Fr, "un·e étudiant·e·s", "un étudiants");
        row(Fr, "accompagné.e par", "accompagné par");
        row(Fr, "et/ou", "et ou");
        row(Ti, "ናትካ\\ኪ", "ናትካ ወይ ናትኪ");
        // Signs.
        row(Fr, "Banque & Poste", "Banque et Poste");
        row(Fr, "✅ Gratuit → ici", "  Gratuit  ici");
        row(Fr, "\xE2\x81\xA8gratuit\xE2\x81\xA9", "gratuit");
        row(Fr, "10\xC2\xA0%", "10 pour cent");
    }
    void says()
    {
        QFETCH(Language, language);
        QFETCH(QString, shown);
        QFETCH(QString, spoken);
        QCOMPARE(phraseFor(shown, language).text.simplified(), spoken.simplified());
    }

    void everyRuleIsWellFormed()
    {
        for (const Language language : allLanguages) {
            for (const ear::Rule &rule : ear::rulesOf(language))
                QVERIFY2(rule.pattern.isValid(),
                         qPrintable(QLatin1String(code(language)) + u' ' + rule.pattern.pattern()));
        }
    }

    void aLinkedNumberIsATelephoneNumber()
    {
        const QString shown = QStringLiteral("Faites le 3919 vite.");
        QCOMPARE(phraseFor(shown, Language::Fr, {{10, 4}}).text, QStringLiteral("Faites le 39, 19 vite."));
        QCOMPARE(phraseFor(shown, Language::Fr).text, shown); // may be anything
        QCOMPARE(phraseFor(QStringLiteral("Call 115"), Language::En, {{5, 3}}).text, QStringLiteral("Call 1 1 5"));
        QCOMPARE(phraseFor(QStringLiteral("le 115"), Language::Fr, {{3, 3}}).text, QStringLiteral("le 115"));
        QCOMPARE(phraseFor(QStringLiteral("ici"), Language::Fr, {{0, 3}}).text, QStringLiteral("ici"));
    }

    void whatIsKnownToHoldANumber_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("shown"); // [ and ] stand where the link begins and ends
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char *name, Language language, const char *shown, const char *spoken) {
            QTest::newRow(name) << language << QString::fromUtf8(shown) << QString::fromUtf8(spoken);
        };
        using enum Language;
        row("words of a link are said", Fr, "[Appelez-nous au 01 23 45 67 89]", "Appelez-nous au 0 1, 23, 45, 67, 89");
        row("words alone", Fr, "[Appelez la mairie]", "Appelez la mairie");
        row("hours beside it", Fr, "[01 23 45 67 89 (lundi, 9h-12h)]",
            "0 1, 23, 45, 67, 89 (lundi, 9 heures à 12 heures)");
        row("an extension", Fr, "[01 23 45 67 89 poste 12]", "0 1, 23, 45, 67, 89 poste 12");
        row("two numbers", Fr, "[01 23 45 67 89 / 06 12 34 56 78]", "0 1, 23, 45, 67, 89 ou 0 6, 12, 34, 56, 78");
        row("two numbers and a word", Fr, "[01 23 45 67 89 ou 3919]", "0 1, 23, 45, 67, 89 ou 39, 19");
        row("the first half is linked", Fr, "Au [01 23] 45 67 89.", "Au 0 1, 23, 45, 67, 89.");
        row("the second half is linked", Fr, "Au 01 23 [45 67 89].", "Au 0 1, 23, 45, 67, 89.");
        row("a number before it does not join", Fr, "Ligne 12 [3919]", "Ligne 12 39, 19");
        row("a number after it does not join", Fr, "[3919] 24h/24", "39, 19 24 heures sur 24");
        row("a price beside it", Fr, "[3646] (0,06 €/min)", "36, 46 (0 euro 6 par minute)");
        row("no zero before it", Fr, "[1 23 45 67 89]", "1, 23, 45, 67, 89");
        row("three digits of a country", Ar, "[+963 11 123 4567]", "زائد 963, 11, 123, 45, 67");
        row("+33 (0)", Ru, "[+33 (0)1 23 45 67 89]", "плюс 33, 1, 23, 45, 67, 89");
        row("0033", En, "[0033 1 23 45 67 89]", "plus 33, 1, 23, 45, 67, 89");
        row("six digits", Fa, "[116 006]", "116, 0 0 6");
        row("short in English", En, "[17] or [112]", "1 7 or 1 1 2");
    }
    void whatIsKnownToHoldANumber()
    {
        QFETCH(Language, language);
        QFETCH(QString, shown);
        QFETCH(QString, spoken);
        QList<TextRange> phones;
        for (qsizetype open = shown.indexOf(u'['); open >= 0; open = shown.indexOf(u'[')) {
            const qsizetype close = shown.indexOf(u']') - 1;
            shown.remove(open, 1).remove(close, 1);
            phones.append({open, close - open});
        }
        QCOMPARE(phraseFor(shown, language, phones).text, spoken);
    }

    void whatStandsAroundAPartDecides()
    {
        // The name is in another voice's phrase; "г." is a city all the same.
        const QString shown = QStringLiteral("Офис в г. Saint-Denis, тел. 3919");
        QCOMPARE(phraseFor(shown, Language::Ru, {}, TextRange{0, 10}).text, QStringLiteral("Офис в городе "));
        QCOMPARE(phraseFor(shown, Language::Ru, {}, TextRange{21, 11}).text, QStringLiteral(", телефон 39, 19"));
    }

    void marksWithoutSoundDoNotPartANumber()
    {
        const QString shown = QStringLiteral("\u2066225\u2069\u00a0\u200e€");
        const Phrase phrase = phraseFor(shown, Language::Ar);
        QCOMPARE(phrase.text, QStringLiteral("225 يورو"));
        QCOMPARE(shownFor(phrase, {0, 3}), (TextRange{1, 7}));
    }

    void anAccentOfTwoCharactersIsOneLetter()
    {
        const QString shown = QStringLiteral("te\u0301l. 12");
        const Phrase phrase = phraseFor(shown, Language::Fr);
        QCOMPARE(phrase.text, QStringLiteral("téléphone 12"));
        QCOMPARE(shownFor(phrase, {0, 9}), (TextRange{0, 5}));
    }

    void spokenWordsKnowWhatTheyStandFor()
    {
        const QString shown = QStringLiteral("Payez 225 € ici");
        const Phrase phrase = phraseFor(shown, Language::Fr);
        QCOMPARE(phrase.text, QStringLiteral("Payez 225 euros ici"));
        // A word that is the same in both is found exactly; one that is not stands for the whole stretch.
        QCOMPARE(shownFor(phrase, {0, 5}), (TextRange{0, 5}));
        QCOMPARE(shownFor(phrase, {10, 5}), (TextRange{6, 5}));
        QCOMPARE(shownFor(phrase, {16, 3}), (TextRange{12, 3}));
    }

    void spansCoverEveryWordInOrder_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::newRow("fr") << QStringLiteral("Appelez le 01 23 45 67 89 ou écrivez à a@b.fr (gratuit), 9h-12h.");
        QTest::newRow("ar") << QStringLiteral("اتصل على 01 23 45 67 89، السعر 20 €.");
    }
    void spansCoverEveryWordInOrder()
    {
        QFETCH(QString, shown);
        const Phrase phrase = phraseFor(shown, Language::Ar);
        qsizetype spoken = 0, seen = 0;
        for (const EarSpan &span : phrase.spans) {
            QCOMPARE(span.spoken.start, spoken);
            QVERIFY(span.shown.start >= seen);
            if (span.verbatim)
                QCOMPARE(phrase.text.mid(span.spoken.start, span.spoken.length),
                         shown.mid(span.shown.start, span.shown.length));
            spoken = span.spoken.end();
            seen = span.shown.end();
        }
        QCOMPARE(spoken, phrase.text.size());
        QCOMPARE(seen, shown.size());
    }

    void hostileTextIsSpokenInGoodTime()
    {
        // Long runs that make careless patterns explode.
        for (const QString &piece :
             {QStringLiteral("1 "), QStringLiteral("a."), QStringLiteral("0 1"), QStringLiteral("a@"),
              QStringLiteral("9h-"), QStringLiteral("\\"), QStringLiteral("AB "), QStringLiteral("de la "),
              QStringLiteral("1/"), QStringLiteral("1.000"), QStringLiteral("€ 1,"), QStringLiteral("A."),
              QStringLiteral("12-13 "), QStringLiteral("é·"), QStringLiteral("+33 "), QStringLiteral("г. "),
              QStringLiteral("XI "), QStringLiteral("< "), QStringLiteral("\u0661\u066c")}) {
            for (const Language language : {Language::Fr, Language::Ru, Language::Ar})
                QVERIFY(phraseFor(piece.repeated(4000), language).text.size() > 0);
        }
    }
};

ESCALE_GUILESS_TEST(TestEar)
#include "tst_ear.moc"
