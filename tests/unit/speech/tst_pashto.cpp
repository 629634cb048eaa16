// SPDX-License-Identifier: GPL-3.0-or-later
// Our Pashto voice and the Tigrinya of espeak-ng 1.52, by the sounds they make. What is expected comes from the
// languages: their alphabets, their numerals in words, both spellings of Pashto.
#include "speech/ear.h"
#include "speech/voicedata.h"
#include "testprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <espeak-ng/speak_lib.h>

using namespace escale;

namespace {

/// In the letters of the International Phonetic Alphabet, without stress and pauses.
QString sounds(const QString &text, Language language)
{
    espeak_SetVoiceByName(code(language).data());
    const QByteArray bytes = text.toUtf8();
    const void *at = bytes.constData();
    QString all;
    constexpr int asIpa = 0x02;
    while (at != nullptr)
        all += QString::fromUtf8(espeak_TextToPhonemes(&at, espeakCHARS_UTF8, asIpa));
    static const QRegularExpression notSounds(QStringLiteral("[\\s'ˈˌː_|.]"));
    return all.remove(notSounds);
}

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>|%L?\\d|&\\w+;"));
    static const QRegularExpression word(QStringLiteral("[\\x{621}-\\x{63a}\\x{641}-\\x{65f}\\x{670}-\\x{6d3}]+"));
    QStringList words;
    auto matches = word.globalMatch(QString(text).replace(tags, QStringLiteral(" ")));
    while (matches.hasNext())
        words += matches.next().captured();
    return words;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the interface and the sample library say in Pashto.
QStringList runningWords()
{
    static const QRegularExpression translation(QStringLiteral("<translation>([^<]*)</translation>"));
    QStringList words;
    auto matches = translation.globalMatch(contentOf(QStringLiteral(ESCALE_SOURCE "/translations/escale_ps.ts")));
    while (matches.hasNext())
        words += wordsIn(matches.next().captured(1));
    QDirIterator sample(QStringLiteral(ESCALE_SOURCE "/resources/sample/fiches"), {QStringLiteral("ps.md")},
                        QDir::Files, QDirIterator::Subdirectories);
    while (sample.hasNext())
        words += wordsIn(contentOf(sample.next()));
    return words;
}

QSet<QString> listedWords()
{
    QSet<QString> words;
    for (const QString &line :
         contentOf(QStringLiteral(ESCALE_SOURCE "/resources/voices/pashto/ps_list")).split(u'\n')) {
        if (line.contains(u'\t') && !line.startsWith(u'_') && !line.startsWith(u'/'))
            words.insert(line.section(u'\t', 0, 0));
    }
    return words;
}

} // namespace

class TestPashto : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (voiceDataFolder().isEmpty())
            QSKIP("built without escale-voices (packaging/voices.sh): left out, not faked");
        QVERIFY(espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, QFile::encodeName(voiceDataFolder()).constData(),
                                  espeakINITIALIZE_DONT_EXIT) > 0);
    }
    void cleanupTestCase() { espeak_Terminate(); }

    void everyLetterIsASoundAndNoneIsNamed()
    {
        // The alphabet of the Pashto Academy, and the letters of Arabic keyboards.
        const QString alphabet = QStringLiteral("ابپتټثجځچڅحخدډذرړزژږسشښصضطظغفقکګلمنڼوهیېيكگىےۀ");
        QString others;
        for (const QChar letter : alphabet) {
            const QString heard = sounds(QStringLiteral("لا%1ا").arg(letter), Language::Ps);
            QVERIFY2(heard.size() <= 7 && !heard.contains(u'('), qPrintable(QString(letter) + heard));
            QVERIFY2(heard != sounds(QStringLiteral("لاا"), Language::Ps) || letter == u'ا',
                     qPrintable(QString(letter)));
        }
        for (const QChar ending : QStringLiteral("یيېۍئےه")) {
            const QString heard = sounds(QStringLiteral("ژون%1").arg(ending), Language::Ps);
            QVERIFY2(heard.size() >= 4 && heard.size() <= 6 && !heard.contains(u'('), qPrintable(ending + heard));
        }
    }

    void lettersThatDifferSoundDifferent_data()
    {
        QTest::addColumn<QStringList>("letters");
        const auto row = [](const char *letters) { QTest::newRow(letters) << QString::fromUtf8(letters).split(u' '); };
        row("ت ټ څ س ښ ش خ");
        row("د ډ ځ ز ژ ږ ګ ج غ");
        row("ر ړ ل");
        row("ن ڼ م");
        row("چ ج");
        row("ک ق ګ");
    }
    void lettersThatDifferSoundDifferent()
    {
        QFETCH(QStringList, letters);
        QHash<QString, QString> by;
        for (const QString &letter : letters) {
            const QString heard = sounds(QStringLiteral("لا%1ا").arg(letter), Language::Ps);
            QVERIFY2(!by.contains(heard), qPrintable(letter + u' ' + by.value(heard) + u' ' + heard));
            by.insert(heard, letter);
        }
    }

    void theYehsOfAfghanistanAreFiveSounds()
    {
        QSet<QString> heard;
        for (const QChar ending : QStringLiteral("یيېۍ"))
            heard.insert(sounds(QStringLiteral("ژون%1").arg(ending), Language::Ps));
        QCOMPARE(heard.size(), 4);
        // The fifth, of verbs, sounds as the third feminine one.
        QCOMPARE(sounds(QStringLiteral("ژونئ"), Language::Ps), sounds(QStringLiteral("ژونۍ"), Language::Ps));
    }

    void sameWordInAnotherSpelling_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *one, const char *other) {
            QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
        };
        row("کتاب", "كتاب");
        row("ګډون", "گډون");
        row("سړی", "سړے");
        row("سړی", "سړى");
        row("نه", "نۀ");
        row("سلام", "\u0633\u0644\u0627\u0645");
    }
    void sameWordInAnotherSpelling()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(sounds(other, Language::Ps), sounds(one, Language::Ps));
    }

    void numbersSoundAsTheirWords_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("words");
        const auto row = [](Language language, const char *shown, const char *words) {
            QTest::addRow("%s %s", code(language).data(), shown)
                << language << QString::fromUtf8(shown) << QString::fromUtf8(words);
        };
        using enum Language;
        row(Ps, "0", "صفر");
        row(Ps, "5", "پنځه");
        row(Ps, "۱۶", "شپاړس");
        row(Ps, "35", "پنځه دېرش");
        row(Ps, "41", "یو څلوېښت");
        row(Ps, "82", "دوه اتیا");
        row(Ps, "100", "سل");
        row(Ps, "120", "سل او شل");
        row(Ps, "300", "درې سوه");
        row(Ps, "1 500 €", "زر پنځه سوه یورو");
        row(Ps, "2000 €", "دوه زره یورو");
        row(Ps, "9:30", "نهه بجې او دېرش دقیقې");
        row(Ps, "20 %", "شل سلنه");
        row(Ps, "2,5 km", "دوه اعشاریه پنځه کیلومتره");
        row(Ps, "12/10/2026", "دولس اکتوبر دوه زره او شپږ ویشت");
        row(Ti, "፳፻፲፰", "2018");
        row(Ti, "፭ ዩሮ", "5 ዩሮ");
        row(Ti, "1 500 €", "1500 ዩሮ");
        row(Ti, "20 %", "20 ሚእታዊት");
        row(Ti, "ሰላም፣ዓለም።", "ሰላም ዓለም");
    }
    void numbersSoundAsTheirWords()
    {
        QFETCH(Language, language);
        QFETCH(QString, shown);
        QFETCH(QString, words);
        QVERIFY(!sounds(words, language).isEmpty());
        QCOMPARE(sounds(phraseFor(shown, language).text, language), sounds(words, language));
    }

    void everyNumberUpToAHundredHasItsName()
    {
        QHash<QString, int> by;
        for (int n = 0; n <= 100; ++n) {
            const QString heard = sounds(QString::number(n), Language::Ps);
            QVERIFY2(heard.size() >= 3 && !heard.contains(u'('), qPrintable(QString::number(n)));
            QVERIFY2(!by.contains(heard), qPrintable(QStringLiteral("%1 sounds as %2").arg(n).arg(by.value(heard))));
            by.insert(heard, n);
        }
    }

    void mostRunningWordsHaveTheirVowelsFromTheList()
    {
        const QStringList words = runningWords();
        const QSet<QString> listed = listedWords();
        QVERIFY(words.size() > 2000);
        const auto known =
            std::count_if(words.begin(), words.end(), [&](const QString &w) { return listed.contains(w); });
        const double share = static_cast<double>(known) / static_cast<double>(words.size());
        qInfo("%lld running words, %.1f %% of them in the list", qlonglong(words.size()), share * 100);
        QVERIFY2(share >= 0.89, qPrintable(QString::number(share)));
    }

    void everyRunningWordIsHeardAndNoneIsSpelled()
    {
        QSet<QString> seen;
        for (const QString &word : runningWords()) {
            if (seen.contains(word))
                continue;
            seen.insert(word);
            const QString heard = sounds(word, Language::Ps);
            QVERIFY2(!heard.isEmpty() && !heard.contains(u'('), qPrintable(word));
            // A vowel between no more than three consonants: nobody can say four.
            static const QRegularExpression cluster(QStringLiteral("[^aeiouəɪʊɛɔʌɑæ̃iu]{5,}"));
            QVERIFY2(!heard.contains(cluster), qPrintable(word + u' ' + heard));
        }
        QVERIFY2(seen.size() > 500, qPrintable(QString::number(seen.size())));
    }
};

ESCALE_GUILESS_TEST(TestPashto)
#include "tst_pashto.moc"
