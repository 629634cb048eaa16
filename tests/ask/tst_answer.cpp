// SPDX-License-Identifier: GPL-3.0-or-later
// What is answered, what is refused, and what a conversation keeps.
#include "ask/askservice.h"
#include "faultinjector.h"
#include "l10n/facts.h"
#include "samplelibrary.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <deque>

using namespace escale;
using namespace escale::test;

class TestAnswer : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Asker> m_asker;

    Answer ask(const QString &text, Language language = Language::Fr, const QList<Chip> &removed = {},
               const QList<Chip> &added = {})
    {
        AskQuery query;
        query.text = text;
        query.language = language;
        query.removed = removed;
        query.added = added;
        auto answer = m_asker->ask(query);
        return answer ? std::move(answer).value() : Answer{};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_path = sampleLibrary(m_folder);
        auto asker = Asker::open(m_path, systemClock());
        QVERIFY(asker.ok());
        m_asker = std::move(asker).value();
    }

    void howMuchIsAnsweredByThePriceCard()
    {
        const Answer answer = ask(QStringLiteral("Combien coûte la carte de séjour ?"));
        bool card = false;
        for (const Quotation &one : answer.quotations)
            card = card || (one.fact == FactKind::Price && one.fiche.endsWith(QStringLiteral("01")));
        QVERIFY(card);
    }

    /// The library is read by whoever waits for an answer: of each fiche a text is read once.
    void eachTextIsReadOnceForAQuestion()
    {
        std::deque<int> calls; // of each connection
        const FaultInjector counting([&calls](const QString &) -> CallGate {
            int &own = calls.emplace_back(0);
            return [&own] { return ++own > 0; };
        });
        auto asker = Asker::open(m_path, systemClock());
        QVERIFY(asker.ok());
        QCOMPARE(calls.size(), std::size_t{2}); // the one of the search, and the one that texts are read by
        AskQuery query;
        query.text = QStringLiteral("Quels documents faut-il pour la carte de séjour ?");
        query.second = Language::Ar;
        query.passages = 12;
        QVERIFY((*asker)->ask(query).ok()); // statements are prepared by now
        calls.back() = 0;
        const auto answer = (*asker)->ask(query);
        const int read = calls.back();
        QVERIFY(answer->passages.size() > 3);
        QSet<QString> fiches;
        for (const SourcePassage &passage : answer->passages)
            fiches.insert(passage.fiche);
        for (const Quotation &quotation : answer->quotations)
            fiches.insert(quotation.fiche);
        auto reader = Reader::open(m_path);
        QVERIFY(reader.ok());
        int once = 0;
        for (const bool prepared : {false, true}) {
            calls.back() = 0;
            for (const QString &fiche : std::as_const(fiches)) {
                QVERIFY((*reader)->fiche(fiche, Language::Fr).ok());
                QVERIFY((*reader)->fiche(fiche, Language::Ar).ok());
            }
            once = prepared ? calls.back() : 0;
        }
        QVERIFY(read > 0);
        QVERIFY2(read <= once, qPrintable(QStringLiteral("%1 calls, %2 would do").arg(read).arg(once)));
    }

    void theWordsThatAnswerAreLit()
    {
        const Answer answer = ask(QStringLiteral("Quels documents pour échanger mon permis de conduire ?"));
        QVERIFY(!answer.quotations.isEmpty());
        QVERIFY(!answer.quotations.first().lit.isEmpty());
    }

    void theStepsOfTheFicheFollow()
    {
        const Answer answer = ask(QStringLiteral("Quels documents faut-il pour la carte de séjour ?"));
        QStringList steps;
        for (const Quotation &one : answer.steps)
            steps.append(one.text);
        QVERIFY(steps.contains(QStringLiteral("Envoyer la demande")));
        QVERIFY(!answer.documents.isEmpty());
    }

    void frenchStandsInWhereThereIsNoTextAndIsSaidToBeFrench()
    {
        const Answer answer = ask(QStringLiteral("mission locale transport ticket"), Language::Ti);
        QVERIFY(!answer.quotations.isEmpty());
        QCOMPARE(answer.quotations.first().language, Language::Fr);
        QVERIFY(answer.quotations.first().fallback);
    }

    void whatNothingAnswersIsRefusedInTheReadersWords()
    {
        for (const Language language : allLanguages) {
            const Answer answer = ask(QStringLiteral("What is the capital of Japan?"), language);
            QCOMPARE(answer.refused, Refusal::NothingAnswers);
            QCOMPARE(answer.refusal, refusalText(Refusal::NothingAnswers, language));
            QVERIFY(!answer.refusal.isEmpty());
            QVERIFY(answer.steps.isEmpty() && answer.documents.isEmpty());
        }
    }

    void aRefusalShowsTheNearestFiches()
    {
        const Answer answer = ask(QStringLiteral("Combien coûte l'assurance de ma carte grise ?"));
        QCOMPARE(answer.refused, Refusal::NothingAnswers);
        QVERIFY(!answer.nearest.isEmpty());
        QVERIFY(!answer.themes.isEmpty());
    }

    void aQuestionWithoutASubjectIsAskedForOne()
    {
        QCOMPARE(ask(QStringLiteral("Combien ?")).refused, Refusal::NoTopic);
        QCOMPARE(ask(QString()).refused, Refusal::NoTopic);
    }

    void aChipNarrowsTheAnswerUntilItIsTakenOff()
    {
        const QString question = QStringLiteral("ateliers pour parler français à Grenoble");
        const Answer narrowed = ask(question);
        QCOMPARE(narrowed.understood.chips.size(), 1);
        for (const Quotation &one : narrowed.quotations)
            QVERIFY(!one.fiche.endsWith(QStringLiteral("15"))); // Paris
        const Answer open = ask(question, Language::Fr, narrowed.understood.chips);
        QVERIFY(open.understood.chips.isEmpty());
        bool paris = false;
        for (const Quotation &one : open.quotations)
            paris = paris || one.fiche.endsWith(QStringLiteral("15"));
        QVERIFY(paris);
    }

    void thePlaceOfThePersonIsAChipUnlessTheQuestionNamesAnother()
    {
        const QList<Chip> isere{*placeChip(QStringLiteral("38"))};
        QCOMPARE(ask(QStringLiteral("faire du sport"), Language::Fr, {}, isere).understood.chips, isere);
        const Answer paris = ask(QStringLiteral("faire du sport à Paris"), Language::Fr, {}, isere);
        QCOMPARE(paris.understood.chips.size(), 1);
        QCOMPARE(paris.understood.chips.first().value, QStringLiteral("75"));
    }

    void theNumberToCallStandsFirst()
    {
        const Answer answer = ask(QStringLiteral("mon mari me frappe, où dormir ce soir ?"));
        QCOMPARE(answer.quotations.first().kind, QuotationKind::Emergency);
        QVERIFY(answer.quotations.first().text.contains(QStringLiteral("39 19")));
        QVERIFY(answer.quotations.size() <= mostQuotations);
    }

    void aFollowUpKeepsTheTopicForTheConversationOnly()
    {
        Conversation conversation;
        AskQuery first;
        first.text = QStringLiteral("Comment échanger mon permis de conduire ?");
        const auto answer = m_asker->ask(conversation.next(first));
        QVERIFY(answer.ok());
        conversation.note(first, *answer);
        AskQuery second;
        second.text = QStringLiteral("Quels papiers ?");
        const auto next = m_asker->ask(conversation.next(second));
        QVERIFY(next.ok());
        QVERIFY(!next->quotations.isEmpty());
        QVERIFY(next->quotations.first().fiche.endsWith(QStringLiteral("07")));
        conversation.clear();
        const auto alone = m_asker->ask(conversation.next(second));
        QVERIFY(alone.ok());
        QCOMPARE(alone->refused, Refusal::NoTopic);
    }

    void aNewQuestionLeavesTheTopic()
    {
        Conversation conversation;
        AskQuery first;
        first.text = QStringLiteral("Comment échanger mon permis de conduire ?");
        const auto answer = m_asker->ask(first);
        QVERIFY(answer.ok());
        conversation.note(first, *answer);
        AskQuery second;
        second.text = QStringLiteral("Comment ouvrir un compte en banque ?");
        QVERIFY(conversation.next(second).topic.isEmpty());
    }

    void theServiceAnswersTheNewestQuestionOnly()
    {
        AskService service(m_path, systemClock());
        QSignalSpy answered(&service, &AskService::answered);
        AskQuery query;
        query.text = QStringLiteral("Comment ouvrir un compte en banque ?");
        service.ask(query);
        const quint64 newest = service.ask(query);
        QVERIFY(answered.wait());
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().toULongLong(), newest);
    }

    void aLibraryThatIsNotThereIsAnErrorAndNoAnswer()
    {
        QVERIFY(!Asker::open(m_folder.filePath(QStringLiteral("none.sqlite")), systemClock()).ok());
        AskService service(m_folder.filePath(QStringLiteral("none.sqlite")), systemClock());
        QSignalSpy failed(&service, &AskService::failed);
        service.ask({});
        QVERIFY(failed.wait());
    }
};

ESCALE_GUILESS_TEST(TestAnswer)
#include "tst_answer.moc"
