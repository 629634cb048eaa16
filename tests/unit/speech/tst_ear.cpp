// SPDX-License-Identifier: GPL-3.0-or-later
// What the ear hears for what the eye reads. Rules: phone numbers in pairs, e-mails and addresses announced, signs as
// words, acronyms by the lists of resources/speech.
#include "speech/ear.h"

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
        row(Ru, "18–25 лет", "18 до 25 лет");
        row(Ar, "18-25 سنة", "18 إلى 25 سنة");
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

    void aLinkedNumberIsATelephoneNumber()
    {
        const QString shown = QStringLiteral("Appelez le 3919 vite.");
        QCOMPARE(phraseFor(shown, Language::Fr, {{11, 4}}).text, QStringLiteral("Appelez le 39, 19 vite."));
        QCOMPARE(phraseFor(shown, Language::Fr).text, shown);
        QCOMPARE(phraseFor(QStringLiteral("Call 115"), Language::En, {{5, 3}}).text, QStringLiteral("Call 1 1 5"));
        QCOMPARE(phraseFor(QStringLiteral("le 115"), Language::Fr, {{3, 3}}).text, QStringLiteral("le 115"));
        QCOMPARE(phraseFor(QStringLiteral("ici"), Language::Fr, {{0, 3}}).text, QStringLiteral("ici"));
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
              QStringLiteral("9h-"), QStringLiteral("\\"), QStringLiteral("AB "), QStringLiteral("de la ")})
            QVERIFY(phraseFor(piece.repeated(4000), Language::Fr).text.size() > 0);
    }
};

QTEST_GUILESS_MAIN(TestEar)
#include "tst_ear.moc"
