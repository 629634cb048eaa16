// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences as people speak them, in eight languages: the marks of each script end one, an abbreviation or an initial
// does not.
#include "speech/sentences.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

QStringList cut(const QString &text, Language language)
{
    QStringList sentences;
    for (const TextRange &range : sentencesOf(text, language))
        sentences.append(text.mid(range.start, range.length));
    return sentences;
}

} // namespace

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("sentences"); // joined by |, the text has a space there
        const auto row = [](const char *name, Language language, const char *sentences) {
            QTest::newRow(name) << language << QString::fromUtf8(sentences);
        };
        // Letters for words, in scripts that have no capitals to tell by.
        row("ar post box", Language::Ar, "اكتبوا إلى ص.ب. 12 في باريس.|ثم انتظروا.");
        row("fa solar year", Language::Fa, "از سال 1403 ه.ش بیایید.|بعد از آن بمانید.");
        row("ps solar year", Language::Ps, "د 1403 ه.ش کال و.|بیا راشئ.");
        row("fr two", Language::Fr, "Prenez rendez-vous.|Apportez vos papiers.");
        row("fr question", Language::Fr, "Avez-vous un compte ?|Non !|Ouvrez-en un.");
        row("fr monsieur", Language::Fr, "Demandez à M. Dupont ou à Mme Petit.|Ils vous aident.");
        row("fr article", Language::Fr, "Voir l'art. 12 du code.|C'est la loi.");
        row("fr article of a code", Language::Fr, "Voir art. L. 421 du code.");
        row("fr art is a word", Language::Fr, "Ce musée parle d'art.|Il est gratuit.");
        row("fr page and number", Language::Fr, "Lisez la p. 4 du cahier, exemplaire no. 7.|Puis signez.");
        row("fr etc inside", Language::Fr, "Carte, passeport, etc. et une photo.");
        row("fr etc at the end", Language::Fr, "Carte, passeport, etc.|Apportez aussi une photo.");
        row("fr initials", Language::Fr, "Le foyer J. B. Lebas est ouvert.|Sonnez.");
        row("fr decimal and hours", Language::Fr, "Cela coûte 1.50 euro à 9.30 ce jour.|Payez.");
        row("fr ellipsis", Language::Fr, "Une facture, une attestation…|Gardez tout.");
        row("fr telephone", Language::Fr, "Appelez au tél. 01 23 45 67 89.");
        row("fr avenue", Language::Fr, "Venez au 12 av. Foch.|Sonnez.");
        row("fr minutes inside", Language::Fr, "À 10 min. à pied.|Puis tournez.");
        row("fr minutes at the end", Language::Fr, "Comptez 10 min.|Puis tournez.");
        row("fr maître", Language::Fr, "Appelez M. Petit, Dr. Martin ou Me Durand.|Merci.");
        row("fr page with a question mark", Language::Fr, "Voir https://a.fr/page?id=3&l=fr!x pour la suite.|Merci.");
        row("fr address at the end", Language::Fr, "Connaissez-vous www.exemple.org ?|Non.");
        row("fr quote closed after a space", Language::Fr, "« Revenez demain. »|Il faut alors un rendez-vous.");
        row("fr quote inside", Language::Fr, "On vous dit : « Revenez demain ! »|Demandez un papier.");
        row("fr quote said", Language::Fr, "« Revenez demain ! » dit l'agent.|Demandez un papier.");
        row("fr quote opened", Language::Fr, "Il part.|« Oui. »|Merci.");
        row("en quotes", Language::En, "They say “Come back.”|Ask for a paper.");
        row("ar question", Language::Ar, "هل لديك بطاقة؟|نعم!|تعال.");
        row("ps full stop", Language::Ps, "دا وړیا دی۔|راشئ۔");
        row("ti marks", Language::Ti, "ወረቐት ኣምጽኡ።|ወረቐት ኣለኩም፧|እወ።");
        row("en no is a word", Language::En, "The answer is No.|I cannot pay.");
        row("en number", Language::En, "Take bus No. 7 today.|It is free.");
        row("ru city", Language::Ru, "Офис находится в г. Париж.|Звоните.");
        row("ru house and flat", Language::Ru, "Адрес: г. Лион, ул. Мира, д. 5, кв. 3.|Звоните.");
        row("ru year at the end", Language::Ru, "Это было в 2024 г.|Потом он уехал.");
        row("ru minutes", Language::Ru, "Идти 10 мин. пешком.|Потом прямо.");
        row("ru days", Language::Ru, "Открыто пн.–пт. с 9 до 17.|Звоните.");
        row("uk city", Language::Uk, "Офіс розташований у м. Париж.|Телефонуйте.");
        row("uk house and flat", Language::Uk, "Адреса: м. Ліон, вул. Миру, буд. 5, кв. 3.|Телефонуйте.");
        row("uk year at the end", Language::Uk, "Це було у 2024 р.|Потім він поїхав.");
        row("en mister", Language::En, "Ask Mr. Brown or Dr. Green.|They help you.");
        row("en for example", Language::En, "Bring papers, e.g. your passport.|Sign.");
        row("en pm inside", Language::En, "Open until 5 p.m. on weekdays.");
        row("en pm at the end", Language::En, "Open until 5 p.m.|Then it closes.");
        row("uk", Language::Uk, "Зверніться на вул. Шевченка, 5.|Візьміть паспорт!");
        row("uk article", Language::Uk, "Див. ст. 12 закону.|Це право.");
        row("uk and so on", Language::Uk, "Паспорт, фото і т.д.|Підпишіть.");
        row("ru", Language::Ru, "Согласно ст. 5 закона, вы имеете право.|Обратитесь в мэрию.");
        row("ru and so on", Language::Ru, "Паспорт, фото и т.д. нужны всем.");
        row("ru street", Language::Ru, "Офис: ул. Мира, 3.|Тел. 01 23 45 67 89.");
        row("ru that is", Language::Ru, "Через год, т.е. весной.|Не раньше?");
        row("ti", Language::Ti, "ናብ ባንክ ኪዱ።|ሰነድኩም ሒዝኩም ምጹ።");
        row("ti question", Language::Ti, "ሰነድ ኣለኩም፧|እወ።");
        row("ar", Language::Ar, "اذهب إلى البنك.|هل لديك حساب؟|افتح حسابا.");
        row("ar doctor", Language::Ar, "اسأل د. أحمد عن الموعد.|ثم عد.");
        row("ps", Language::Ps, "بانک ته لاړ شئ.|ایا تاسو حساب لرئ؟|هو.");
        row("ps urdu full stop", Language::Ps, "بانک ته لاړ شئ۔|بیا راشئ۔");
        row("fa", Language::Fa, "به بانک بروید.|آیا حساب دارید؟|بله.");
    }
    void cuts()
    {
        QFETCH(Language, language);
        QFETCH(QString, sentences);
        const QStringList expected = sentences.split(u'|');
        QCOMPARE(cut(expected.join(u' '), language), expected);
    }

    void lineBreaksEndASentence()
    {
        QCOMPARE(cut(QStringLiteral("12 rue des Lilas\n75011 Paris"), Language::Fr),
                 QStringList({QStringLiteral("12 rue des Lilas"), QStringLiteral("75011 Paris")}));
    }

    void nothingIsLost()
    {
        const QString text = QStringLiteral("  Un. \n\n Deux ?  Trois  ");
        QCOMPARE(cut(text, Language::Fr),
                 QStringList({QStringLiteral("Un."), QStringLiteral("Deux ?"), QStringLiteral("Trois")}));
        const auto ranges = sentencesOf(text, Language::Fr);
        QCOMPARE(ranges.at(0), (TextRange{2, 3}));
        QCOMPARE(ranges.at(2), (TextRange{17, 5}));
    }

    void emptyTextHasNone()
    {
        QCOMPARE(sentencesOf(QString(), Language::Fr).size(), 0);
        QCOMPARE(sentencesOf(QStringLiteral(" \n "), Language::Ar).size(), 0);
    }
};

ESCALE_GUILESS_TEST(TestSentences)
#include "tst_sentences.moc"
