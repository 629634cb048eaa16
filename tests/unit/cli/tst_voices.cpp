// SPDX-License-Identifier: GPL-3.0-or-later
// `escalectl voices`: who reads what, which of them are on trial, and the sheet for those who can judge them.
#include "cli/voicesheet.h"
#include "escalectl.h"
#include "testprogram.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

QList<Phrase> many(int count, const QString &pattern)
{
    QList<Phrase> list;
    for (int i = 0; i < count; ++i)
        list.append({Language::Ti, pattern.arg(QChar(0x1200 + i)), {}});
    return list;
}

} // namespace

class TestVoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void voicesOfTigrinyaAndPashtoAreOnTrialAndNoOthers()
    {
        const Escalectl sample;
        const auto json = sample.run({QStringLiteral("voices"), QStringLiteral("--json")}).object();
        const QJsonArray voices = json[QStringLiteral("voices")].toArray();
        QVERIFY(voices.size() >= 6);
        for (const QJsonValue voice : voices) {
            const QString language = voice[QStringLiteral("language")].toString();
            QCOMPARE(voice[QStringLiteral("trial")].toBool(), language == u"ti" || language == u"ps");
        }
        // Every language has a voice or is named as having none.
        QCOMPARE(voices.size() + json[QStringLiteral("without")].toArray().size(), 8);
        const QString text = sample.run({QStringLiteral("voices")}).out;
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            const bool trial = line.contains(QStringLiteral("(voice on trial)"));
            const bool silent = line.contains(QStringLiteral("no voice"));
            QCOMPARE(trial, (line.startsWith(u"ti") || line.startsWith(u"ps")) && !silent);
        }
    }

    void theSheetHasFortySentencesAndAScaleOfFive()
    {
        const Escalectl sample;
        for (const QString &language : {QStringLiteral("ti"), QStringLiteral("ps")}) {
            const auto answer = sample.run({QStringLiteral("voices"), QStringLiteral("--sheet"), language});
            QCOMPARE(answer.code, 0);
            static const QRegularExpression sentence(QStringLiteral("^\\d+\\. .{8,}$"),
                                                     QRegularExpression::MultilineOption);
            static const QRegularExpression scale(QStringLiteral("^ *1 +2 +3 +4 +5$"),
                                                  QRegularExpression::MultilineOption);
            QCOMPARE(answer.out.count(sentence), 40);
            QCOMPARE(answer.out.count(scale), 40);
            // Whoever gets it may know only this language, or only French.
            QVERIFY(answer.out.contains(QStringLiteral("Cette voix est à l’essai")));
            QVERIFY(answer.out.contains(language == u"ti" ? QStringLiteral("ኣብ ፈተነ") : QStringLiteral("ازموینې")));
            QCOMPARE(sample.run({QStringLiteral("voices"), QStringLiteral("--sheet"), language}).out, answer.out);
        }
    }

    void sentencesCanBeJudgedAndDifferAndAQuarterHasNumbers()
    {
        const auto said = many(100, QStringLiteral("ሓደ ክልተ ሰለስተ %1")) + many(30, QStringLiteral("ሓደ ክልተ %1 15")) +
                          many(50, QStringLiteral("ሓጺር %1")) + many(20, QStringLiteral("፣ ሓደ ክልተ ሰለስተ %1።")) +
                          many(20, QStringLiteral(") ሓደ ክልተ ሰለስተ %1")) +
                          many(20, QStringLiteral("ሓደ ክልተ ሰለስተ ናብ %1 ")) +
                          QList<Phrase>{{Language::Fr, QStringLiteral("un deux trois quatre"), {}}};
        const auto sheet = sheetPhrases(said, Language::Ti);
        QCOMPARE(sheet.size(), 40);
        QSet<QString> different;
        int numbers = 0;
        for (const Phrase &phrase : sheet) {
            different.insert(phrase.text);
            QVERIFY(wordCount(phrase.text) >= 4);
            QCOMPARE(phrase.language, Language::Ti);
            QCOMPARE(phrase.text, phrase.text.trimmed()); // no half sentences
            QVERIFY2(phrase.text.front().isLetter(), qPrintable(phrase.text));
            numbers += phrase.text.contains(QStringLiteral("15")) ? 1 : 0;
        }
        QCOMPARE(different.size(), 40);
        QCOMPARE(numbers, 10);
        QVERIFY(sheet.contains(said.first()) && sheet.at(29).text > said.at(90).text); // from all over the library
    }

    void aSmallLibraryGivesASmallSheet()
    {
        QCOMPARE(sheetPhrases(many(3, QStringLiteral("ሓደ ክልተ %1 15")), Language::Ti).size(), 3);
        QVERIFY(sheetPhrases({}, Language::Ti).isEmpty());
        Escalectl own;
        makeLibrary(own.library(), {examplePut(1, LanguageSet{Language::Fr})});
        const auto none = own.run({QStringLiteral("voices"), QStringLiteral("--sheet"), QStringLiteral("ti")});
        QCOMPARE(none.code, 0); // names of themes
        QVERIFY(none.out.count(QStringLiteral("1   2   3   4   5")) < 40);
    }

    void whatIsNoLanguageIsSaid()
    {
        const Escalectl sample;
        const auto answer = sample.run({QStringLiteral("voices"), QStringLiteral("--sheet"), QStringLiteral("xx")});
        QCOMPARE(answer.code, 64);
        QVERIFY(answer.oneSentence());
        QCOMPARE(sample.run({QStringLiteral("voices"), QStringLiteral("--sound"), QStringLiteral("x")}).code, 64);
    }

    void soundsAreWrittenBesideTheSheet()
    {
        const Escalectl sample;
        const QString folder = sample.path(QStringLiteral("sounds"));
        const auto answer = sample.run({QStringLiteral("voices"), QStringLiteral("--sheet"), QStringLiteral("fr"),
                                        QStringLiteral("--sound"), folder});
        QCOMPARE(answer.code, 0);
        const auto files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 40);
        QCOMPARE(files.first().fileName(), QStringLiteral("01.wav"));
        for (const QFileInfo &file : files)
            QVERIFY(file.size() > 20'000); // half a second
    }
};

ESCALE_GUILESS_TEST(TestVoices)
#include "tst_voices.moc"
