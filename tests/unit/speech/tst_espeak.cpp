// SPDX-License-Identifier: GPL-3.0-or-later
// The builtin voice: speaks eight languages (six without escale-voices), at the speed it is asked for, and says where
// the words are.
#include "speech/ear.h"
#include "speech/espeakclips.h"
#include "speech/espeakengine.h"
#include "speech/voicedata.h"
#include "testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace escale;

namespace {

const std::atomic<bool> goOn = false;

/// A text that is not the one the voice is measured with.
QString text(Language language)
{
    switch (language) {
    case Language::Fr:
        return QStringLiteral("Demandez un rendez-vous sur place ou par téléphone. Il faut une pièce d'identité et une "
                              "preuve d'adresse. Gardez toujours une copie de vos papiers.");
    case Language::En:
        return QStringLiteral("Ask for an appointment at the counter or by telephone. You need proof of identity and "
                              "proof of address. Always keep a copy of your papers.");
    case Language::Uk:
        return QStringLiteral(
            "Запишіться на зустріч на місці або телефоном. Потрібне посвідчення особи та підтвердження "
            "адреси. Завжди зберігайте копію своїх документів.");
    case Language::Ru:
        return QStringLiteral("Запишитесь на встречу на месте или по телефону. Нужно удостоверение личности и "
                              "подтверждение адреса. Всегда храните копию своих документов.");
    case Language::Ar:
        return QStringLiteral(
            "اطلب موعدا في المكان أو بالهاتف. تحتاج إلى وثيقة هوية وإثبات عنوان. احتفظ دائما بنسخة من "
            "أوراقك.");
    case Language::Fa:
        return QStringLiteral(
            "در محل یا با تلفن وقت بگیرید. مدرک هویت و مدرک نشانی لازم است. همیشه یک نسخه از مدارک خود "
            "نگه دارید.");
    case Language::Ti:
        return QStringLiteral("ቆጸራ ብኣካል ወይ ብተሌፎን ሕተቱ። መንነትኩምን ኣድራሻኹምን ዘረጋግጽ ወረቐት የድሊ። ቅዳሕ ናይ ወረቓቕትኹም ኩሉ ግዜ ሓዙ።");
    case Language::Ps:
        return QStringLiteral(
            "په دفتر کې یا د تلیفون له لارې وخت واخلئ. د هویت او د پتې سند ته اړتیا ده. تل د خپلو اسنادو یوه "
            "کاپي وساتئ.");
    }
    return {};
}

Clip speak(Language language, int speed)
{
    auto clip = EspeakEngine::instance().speak(phraseFor(text(language), language), speed, goOn);
    if (!clip)
        qFatal("no sound");
    return *clip;
}

double loudness(const Clip &clip)
{
    double sum = 0;
    for (const qint16 sample : clip.samples)
        sum += static_cast<double>(sample) * sample;
    return std::sqrt(sum / static_cast<double>(clip.samples.size()));
}

} // namespace

class TestEspeak : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (EspeakEngine::instance().languages().isEmpty())
            QSKIP("the data of espeak-ng is not installed (espeak-ng-data): left out, not faked");
    }

    void allLanguagesWithOurDataSixWithDebians()
    {
        using enum Language;
        const LanguageSet six{Fr, En, Uk, Ar, Ru, Fa};
        const bool whole = !voiceDataFolder().isEmpty();
        QCOMPARE(EspeakEngine::instance().languages(), whole ? LanguageSet::all() : six);
        QCOMPARE(EspeakEngine::instance().speak({Ti, QStringLiteral("ሰላም"), {}}, 150, goOn).ok(), whole);
        QCOMPARE(EspeakEngine::instance().speak({Ps, QStringLiteral("سلام"), {}}, 150, goOn).ok(), whole);
    }

    void dataWithSomethingMissingIsNotUsed()
    {
        const QString ours = voiceDataFolder();
        if (ours.isEmpty())
            QSKIP("built without escale-voices (packaging/voices.sh): left out, not faked");
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("espeak-ng-data")));
        const QDir from(ours + QStringLiteral("/espeak-ng-data"));
        for (const QString &name : from.entryList(QDir::Files))
            QVERIFY(QFile::copy(from.filePath(name), dir.filePath(QStringLiteral("espeak-ng-data/") + name)));
        QVERIFY(isWholeVoiceData(dir.path()));
        for (const QString &name : {QStringLiteral("phontab"), QStringLiteral("en_dict"), QStringLiteral("ps_dict")}) {
            const QString file = dir.filePath(QStringLiteral("espeak-ng-data/") + name);
            QVERIFY(QFile::rename(file, dir.filePath(QStringLiteral("aside"))));
            QVERIFY2(!isWholeVoiceData(dir.path()), qPrintable(name));
            QVERIFY(QFile::rename(dir.filePath(QStringLiteral("aside")), file));
        }
    }

    void speedsAreTrue_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language l : EspeakEngine::instance().languages().toList())
            QTest::newRow(code(l).data()) << l;
    }
    void speedsAreTrue()
    {
        QFETCH(Language, language);
        const auto length = [&](int speed) { return static_cast<double>(speak(language, speed).duration().count()); };
        const double normal = length(150);
        QVERIFY(loudness(speak(language, 150)) > 500);
        // Between speeds: within 10 % of the words-a-minute ratio.
        QVERIFY2(std::abs(length(110) / normal * 110 / 150 - 1) < 0.10,
                 qPrintable(QString::number(length(110) / normal)));
        QVERIFY2(std::abs(length(190) / normal * 190 / 150 - 1) < 0.10,
                 qPrintable(QString::number(length(190) / normal)));
        // In words a minute: this text has longer or shorter words than the measured one, so more is forgiven.
        const double words = static_cast<double>(wordCount(text(language)));
        const double heard = words * 60'000 / normal / wordsPerFrenchWord(language);
        QVERIFY2(heard > 150 * 0.8 && heard < 150 * 1.25, qPrintable(QString::number(heard)));
    }

    void wordsAreWhereTheySound()
    {
        const Clip clip =
            EspeakEngine::instance()
                .speak(phraseFor(QStringLiteral("Apportez votre passeport demain"), Language::Fr), 150, goOn)
                .value();
        QCOMPARE(clip.words.size(), 4);
        QCOMPARE(clip.words.at(0).spoken, (TextRange{0, 8}));
        QCOMPARE(clip.words.at(3).spoken, (TextRange{25, 6}));
        for (qsizetype i = 1; i < clip.words.size(); ++i)
            QVERIFY(clip.words.at(i).at > clip.words.at(i - 1).at);
        QVERIFY(clip.words.last().at < clip.duration());
        const Clip arabic =
            EspeakEngine::instance().speak(phraseFor(QStringLiteral("مرحبا بكم"), Language::Ar), 150, goOn).value();
        QCOMPARE(arabic.words.last().spoken, (TextRange{6, 3}));
        // A character outside the basic plane counts once for espeak and twice for Qt.
        const Clip astral =
            EspeakEngine::instance().speak({Language::Fr, QStringLiteral("\U0001D11E bonjour"), {}}, 150, goOn).value();
        QCOMPARE(astral.words.last().spoken, (TextRange{3, 7}));
    }

    void cancelledInTheMiddle()
    {
        const std::atomic<bool> stop = true;
        const auto clip =
            EspeakEngine::instance().speak(phraseFor(text(Language::Fr).repeated(100), Language::Fr), 150, stop);
        QVERIFY(!clip);
        QCOMPARE(clip.error().problem, Problem::Cancelled);
        QVERIFY(speak(Language::Fr, 150).duration().count() > 3000); // and it still speaks
    }

    void answersComeInOrderAndNotAfterForget()
    {
        EspeakClips clips;
        QStringList answers;
        clips.make(phraseFor(QStringLiteral("un"), Language::Fr), 150,
                   [&](Result<Clip> clip) { answers += clip ? QStringLiteral("un") : QString(); });
        clips.make(phraseFor(QStringLiteral("и"), Language::Ru), 150,
                   [&](Result<Clip> clip) { answers += clip ? QStringLiteral("ru") : QString(); });
        QTRY_COMPARE(answers, QStringList({QStringLiteral("un"), QStringLiteral("ru")}));
        clips.make(phraseFor(QStringLiteral("deux"), Language::Fr), 150,
                   [&](Result<Clip>) { answers += QStringLiteral("late"); });
        clips.forget();
        bool last = false;
        clips.make(phraseFor(QStringLiteral("trois"), Language::Fr), 150, [&](Result<Clip>) { last = true; });
        QTRY_VERIFY(last);
        QCOMPARE(answers.size(), 2);
        QCOMPARE(clips.canSay(phraseFor(QStringLiteral("x"), Language::Ps)), !voiceDataFolder().isEmpty());
        QCOMPARE(clips.voices().size(), voiceDataFolder().isEmpty() ? 6 : 8);
    }
};

ESCALE_GUILESS_TEST(TestEspeak)
#include "tst_espeak.moc"
