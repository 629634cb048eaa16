// SPDX-License-Identifier: GPL-3.0-or-later
// An interview by ready-made sentences: what lies before the person, and what they have answered.
#include "model/interview.h"
#include "testprogram.h"

#include <QtTest>

using namespace escale;

namespace {

int firstWith(CardKind kind, int after = -1)
{
    const QList<InterviewPhrase> &all = phrasebook().phrases();
    for (int i = after + 1; i < all.size(); ++i) {
        if (all[i].answers == kind)
            return i;
    }
    return -1;
}

} // namespace

class TestInterview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSentenceLiesBeforeThePersonWithTheCardsThatAnswerIt()
    {
        Interview interview;
        QSignalSpy changed(&interview, &Interview::changed), said(&interview, &Interview::speakWanted);
        const int question = firstWith(CardKind::YesNo);
        interview.speak(question);
        QCOMPARE(interview.phrase(), question);
        QCOMPARE(interview.cards(), CardKind::YesNo);
        QCOMPARE(interview.answered(), -1);
        interview.speak(question); // again: it is heard, nothing else
        QCOMPARE(changed.size(), 1);
        QCOMPARE(said.size(), 2);
        interview.speak(-1);
        interview.speak(100'000);
        QCOMPARE(said.size(), 2);
        QCOMPARE(interview.phrase(), question);
    }

    void aSecondTouchCorrectsTheFirst()
    {
        Interview interview;
        interview.touch(0); // nothing lies there
        QVERIFY(interview.answers().isEmpty());
        const int question = firstWith(CardKind::YesNo), other = firstWith(CardKind::YesNo, question);
        interview.speak(question);
        interview.touch(0);
        interview.touch(1);
        interview.touch(3); // no such card
        QCOMPARE(interview.answers(), (QList<InterviewAnswer>{{question, CardKind::YesNo, 1}}));
        interview.speak(other);
        QCOMPARE(interview.answered(), -1);
        interview.touch(2);
        QCOMPARE(interview.answers().size(), 2);
        QCOMPARE(interview.answers().first().phrase, other);
        interview.speak(question);
        QCOMPARE(interview.answered(), 1);
    }

    void digitsMakeANumber()
    {
        Interview interview;
        interview.speak(firstWith(CardKind::Number));
        interview.touch(4);
        interview.touch(2);
        QCOMPARE(interview.answered(), 42);
        interview.touch(10); // erased
        QCOMPARE(interview.answered(), -1);
        QVERIFY(interview.answers().isEmpty());
        for (const int digit : {0, 1, 2, 0})
            interview.touch(digit);
        QCOMPARE(interview.answered(), 120);
        interview.touch(7); // a fourth begins another
        QCOMPARE(interview.answered(), 7);
    }

    void otherCardsCanBeLaidForTheSameSentence()
    {
        Interview interview;
        interview.layCards(CardKind::Day); // for none
        QCOMPARE(interview.cards(), CardKind::None);
        interview.speak(firstWith(CardKind::None));
        interview.touch(0);
        QVERIFY(interview.answers().isEmpty());
        interview.layCards(CardKind::Day);
        interview.touch(6);
        QCOMPARE(interview.answered(), 6);
        interview.layCards(CardKind::YesNo); // Sunday is no answer to that
        QCOMPARE(interview.answered(), -1);
    }

    void whatIsPutAwayKeepsTheAnswersAndWhatIsClearedKeepsNothing()
    {
        Interview interview;
        interview.speak(firstWith(CardKind::YesNo));
        interview.touch(0);
        const Interview::Course before = interview.course();
        interview.putAway();
        QCOMPARE(interview.phrase(), -1);
        QCOMPARE(interview.answers().size(), 1);
        interview.clear();
        QVERIFY(interview.answers().isEmpty());
        interview.resume(before);
        QCOMPARE(interview.course(), before);
    }
};

ESCALE_GUILESS_TEST(TestInterview)
#include "tst_interview.moc"
