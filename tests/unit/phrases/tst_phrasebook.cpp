// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of an interview: the file itself, held against what an interview needs, and how they are found.
#include "phrases/phrasebook.h"
#include "search/words.h"
#include "testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace escale;

namespace {

/// Proper names that stand in Latin letters in every language: on signs and letters they look so.
QString withoutNames(QString text)
{
    static const QRegularExpression names(QStringLiteral("récépissé|carte Vitale|OFPRA|France Travail|Escale|\\(|\\)"));
    return text.remove(names);
}

Phrasebook small()
{
    return Phrasebook(
        QStringLiteral("[a] A|B|C|D|E|F|G|H\n"
                       "y | Avez-vous une carte de séjour ? | Have you a permit? | Є дозвіл? | ፍቓድ ኣለኩም ዶ? "
                       "| هل لديكم إقامة؟ | کارت لرئ؟ | Есть вид? | کارت دارید؟\n"
                       "- | Attendez. | Wait. | Чекайте. | ተጸበዩ። | انتظروا. | انتظار وکړئ. | Ждите. | "
                       "منتظر بمانید."));
}

} // namespace

class TestPhrasebook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreAsManyAsAnInterviewNeeds()
    {
        QVERIFY2(phrasebook().phrases().size() >= 145, qPrintable(QString::number(phrasebook().phrases().size())));
        QVERIFY(phrasebook().groups().size() >= 8);
        for (int group = 0; group < phrasebook().groups().size(); ++group)
            QVERIFY2(phrasebook().inGroup(group).size() >= 8, qPrintable(phrasebook().groups()[group].id));
    }

    void everyLineOfTheFileIsRead()
    {
        QVERIFY(!phrasebook().phrases().isEmpty()); // and with it the file is there
        QFile file(QStringLiteral(":/phrases/phrases.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList faults;
        const Phrasebook book(QString::fromUtf8(file.readAll()), &faults);
        QCOMPARE(faults, QStringList());
    }

    void everySentenceIsInTheScriptOfItsLanguage()
    {
        for (const InterviewPhrase &phrase : phrasebook().phrases()) {
            for (const Language language : allLanguages) {
                const QString text = withoutNames(phrase.in(language));
                int letters = 0;
                for (const QChar letter : text) {
                    if (!letter.isLetter())
                        continue;
                    ++letters;
                    QVERIFY2(scriptOf(letter) == scriptOf(language), qPrintable(phrase.in(language)));
                }
                QVERIFY2(letters > 0, qPrintable(phrase.in(Language::Fr)));
            }
        }
    }

    /// Letters of a neighbour that the language does not have.
    void noSentenceIsInTheLanguageBesideIt()
    {
        const QHash<Language, QString> foreign{{Language::Uk, QStringLiteral("ыэъё")},
                                               {Language::Ru, QStringLiteral("іїєґ")},
                                               {Language::Ar, QStringLiteral("پچژگکی")},
                                               {Language::Fa, QStringLiteral("ټډړږښڼېۍيكة")},
                                               {Language::Ps, QStringLiteral("كة")}};
        for (const InterviewPhrase &phrase : phrasebook().phrases()) {
            for (const auto &[language, letters] : foreign.asKeyValueRange()) {
                for (const QChar letter : letters)
                    QVERIFY2(!phrase.in(language).toLower().contains(letter), qPrintable(phrase.in(language)));
            }
        }
    }

    void noSentenceStandsTwice()
    {
        for (const Language language : allLanguages) {
            QSet<QString> seen;
            for (const InterviewPhrase &phrase : phrasebook().phrases()) {
                QVERIFY2(!seen.contains(phrase.in(language)), qPrintable(phrase.in(language)));
                seen.insert(phrase.in(language));
            }
        }
    }

    /// A voice needs the sign to ask; digits are 0-9 everywhere (fiche/language.h).
    void questionsAskInEveryLanguageAndSentencesEnd()
    {
        for (const InterviewPhrase &phrase : phrasebook().phrases()) {
            const bool asks = phrase.in(Language::Fr).endsWith(u'?');
            QVERIFY2(asks || phrase.answers == CardKind::None, qPrintable(phrase.in(Language::Fr)));
            for (const Language language : allLanguages) {
                const QString &text = phrase.in(language);
                const bool asksHere = text.endsWith(u'?') || text.endsWith(u'؟') || text.endsWith(u'፧');
                QVERIFY2(asks == asksHere, qPrintable(text));
                QVERIFY2(asksHere || text.endsWith(u'.') || text.endsWith(u'።'), qPrintable(text));
                QVERIFY2(text.size() <= 90, qPrintable(text)); // said in one breath, read at a glance
                QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("[٠-٩۰-۹]|  "))), qPrintable(text));
            }
        }
    }

    void whatIsNoSentenceInEightLanguagesIsToldAndLeftOut()
    {
        QStringList faults;
        const Phrasebook book(
            QStringLiteral("y|before a group|b|c|d|e|f|g|h\n# a remark\n[a] A|B|C|D|E|F|G|H\n"
                           "x|no such cards|b|c|d|e|f|g|h\n-|seven|b|c|d|e|f|g\n-|empty||c|d|e|f|g|h\n"
                           "[b] A|B\n-|well|b|c|d|e|f|g|h\n"),
            &faults);
        QCOMPARE(faults.size(), 5);
        QVERIFY(faults.first().startsWith(QStringLiteral("1: ")));
        QCOMPARE(book.phrases().size(), 1);
        QCOMPARE(book.groups().size(), 1);
    }

    void aSentenceIsFoundByBeginningsOfWordsInEitherLanguageWithoutAccents()
    {
        const Phrasebook book = small();
        const QList<Language> both{Language::Fr, Language::Ar};
        QCOMPARE(book.find(QStringLiteral("sejour cart"), both), QList<int>{0});
        QCOMPARE(book.find(QStringLiteral("إقا"), both), QList<int>{0});
        QCOMPARE(book.find(QStringLiteral("اقامه"), both), QList<int>{0}); // as people type it
        QCOMPARE(book.find(QStringLiteral("permit"), both), QList<int>()); // nobody here reads English
        QCOMPARE(book.find(QStringLiteral("carte attendez"), both), QList<int>());
        QCOMPARE(book.find(QStringLiteral("  "), both), (QList<int>{0, 1}));
    }

    void cardsSayTheSameInTheLanguageOfWhoTouchesThem()
    {
        QCOMPARE(cardCount(CardKind::YesNo), 3);
        QCOMPARE(cardText(CardKind::YesNo, 0, Language::Ar), QStringLiteral("نعم"));
        QCOMPARE(cardText(CardKind::YesNo, 1, Language::Fr), QStringLiteral("Non"));
        QCOMPARE(cardCount(CardKind::Day), 7);
        QCOMPARE(cardText(CardKind::Day, 0, Language::Fr).toLower(), QStringLiteral("lundi"));
        QCOMPARE(cardText(CardKind::Day, 6, Language::Ru).toLower(), QStringLiteral("воскресенье"));
        QCOMPARE(cardText(CardKind::Number, 7, Language::Fa), QStringLiteral("7"));
        QCOMPARE(answerText(CardKind::Number, 42, Language::Ti), QStringLiteral("42"));
        for (const Language language : allLanguages) {
            for (const CardKind kind : {CardKind::YesNo, CardKind::Number, CardKind::Day}) {
                QStringList texts;
                for (int card = 0; card < cardCount(kind); ++card)
                    texts.append(cardText(kind, card, language));
                QVERIFY(!texts.contains(QString()));
                QCOMPARE(texts.removeDuplicates(), 0);
            }
        }
        QCOMPARE(cardText(CardKind::YesNo, 3, Language::Fr), QString());
        QCOMPARE(cardText(CardKind::None, 0, Language::Fr), QString());
    }
};

ESCALE_GUILESS_TEST(TestPhrasebook)
#include "tst_phrasebook.moc"
