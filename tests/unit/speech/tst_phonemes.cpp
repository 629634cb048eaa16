// SPDX-License-Identifier: GPL-3.0-or-later
// What the ear hears is what the builtin voice makes of our words. Here a text in signs and digits must sound as the
// same text written out in words does: both go through the voice, their phonemes are compared.
#include "speech/ear.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>
#include <espeak-ng/speak_lib.h>

using namespace escale;

namespace {

const char *voiceOf(Language language)
{
    return code(language).data();
}

QString phonemes(const QString &text, Language language)
{
    espeak_SetVoiceByName(voiceOf(language));
    const QByteArray bytes = text.toUtf8();
    const void *at = bytes.constData();
    QString all;
    while (at != nullptr)
        all += QString::fromUtf8(espeak_TextToPhonemes(&at, espeakCHARS_UTF8, 0)) + u' ';
    // Stress and pauses differ between a word and a number; which sounds are made does not.
    static const QRegularExpression notSounds(QStringLiteral("[^\\p{L}@0-9~]|_[:!|]*|\\([a-z]+\\)"));
    return all.replace(QStringLiteral("z2"), QStringLiteral("z")).remove(notSounds); // z2: the z of a liaison
}

} // namespace

class TestPhonemes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT) > 0);
    }
    void cleanupTestCase() { espeak_Terminate(); }

    void soundsAsWritten_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("words");
        const auto row = [](Language language, const char *shown, const char *words) {
            QTest::addRow("%s %s", code(language).data(), shown)
                << language << QString::fromUtf8(shown) << QString::fromUtf8(words);
        };
        using enum Language;
        row(Fr, "le 2e étage", "le deuxième étage");
        row(Fr, "le XXIe siècle", "le vingt et unième siècle");
        row(Fr, "1 500 €", "1500 euros");
        row(Fr, "1.500 €", "1500 euros");
        row(Fr, "2 000 000 €", "deux millions d'euros");
        row(Fr, "2,5 km", "deux virgule cinq kilomètres");
        row(Fr, "20 m²", "vingt mètres carrés");
        row(Fr, "votre n° de dossier", "votre numéro de dossier");
        row(Fr, "10 min. à pied", "dix minutes à pied");
        row(Fr, "Louis XIV", "Louis quatorze");
        row(Fr, "< 18 ans", "moins de dix-huit ans");
        row(Fr, "24h/24", "vingt-quatre heures sur vingt-quatre");
        row(Fr, "les réfugié·e·s", "les réfugiés");
        row(Fr, "la CAF", "la caf");
        row(En, "€1,500", "one thousand five hundred euros");
        row(En, "Chapter IV", "Chapter four");
        row(En, "the office closes at 24h", "the office closes at midnight");
        row(En, "20 m²", "twenty square metres");
        row(En, "3/4 of the rent", "three quarters of the rent");
        row(Ru, "1-й этаж", "первый этаж");
        row(Ru, "на 5-м этаже", "на пятом этаже");
        row(Ru, "20 м²", "20 квадратных метров");
        row(Ru, "1.500 €", "1500 евро");
        row(Ru, "XXI век", "21 век");
        row(Uk, "1-й поверх", "перший поверх");
        row(Uk, "п\u02bcять", "п'ять");
        row(Uk, "50 км/год", "50 кілометрів на годину");
        row(Ar, "١٬٥٠٠ €", "1500 يورو");
        row(Ar, "١٫٥", "1.5");
        row(Ar, "%50", "50 بالمئة");
        row(Fa, "۱٬۵۰۰ €", "1500 یورو");
        row(Fa, "2م", "دوم");
        row(Fa, "1/3 اجاره", "یک سوم اجاره");
    }
    void soundsAsWritten()
    {
        QFETCH(Language, language);
        QFETCH(QString, shown);
        QFETCH(QString, words);
        const QString said = phraseFor(shown, language).text;
        QVERIFY2(!phonemes(words, language).isEmpty(), "the voice says nothing");
        QVERIFY2(phonemes(said, language) == phonemes(words, language),
                 qPrintable(said + QStringLiteral(": ") + phonemes(said, language) + QStringLiteral(" / ") +
                            phonemes(words, language)));
    }

    void decimalSignsAreHeard_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("shown");
        QTest::addRow("fr") << Language::Fr << QStringLiteral("1,5");
        QTest::addRow("en") << Language::En << QStringLiteral("1.5");
        QTest::addRow("ar") << Language::Ar << QStringLiteral("١٫٥");
        QTest::addRow("fa") << Language::Fa << QStringLiteral("۱٫۵");
    }
    void decimalSignsAreHeard()
    {
        // Something stands between the two numbers: "one five" would be another amount.
        QFETCH(Language, language);
        QFETCH(QString, shown);
        const QString both = phonemes(QStringLiteral("1 5"), language);
        QVERIFY(phonemes(phraseFor(shown, language).text, language).size() > both.size());
    }
};

ESCALE_GUILESS_TEST(TestPhonemes)
#include "tst_phonemes.moc"
