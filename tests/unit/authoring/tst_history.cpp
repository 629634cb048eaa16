// SPDX-License-Identifier: GPL-3.0-or-later
// Undo over a whole fiche.
#include "authoring/drafthistory.h"
#include "manualclock.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

namespace {

FicheDraft titled(const QString &title)
{
    FicheDraft draft;
    draft.title = title;
    return draft;
}

} // namespace

class TestHistory final : public QObject {
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<DraftHistory> m_history;

    void type(const QString &title, const QString &place = u"titreInformatif"_qs)
    {
        QVERIFY(m_history->change(titled(title), place));
    }

private Q_SLOTS:
    void init()
    {
        m_history = std::make_unique<DraftHistory>(m_clock);
        m_history->begin(titled(u"Un"_qs));
    }

    void thereIsNothingToTakeBackAtFirst()
    {
        QVERIFY(!m_history->canUndo());
        QVERIFY(!m_history->undo());
        QVERIFY(!m_history->redo());
        QCOMPARE(m_history->text().title, u"Un"_qs);
    }

    void nothingChangedIsNoStep()
    {
        QVERIFY(!m_history->change(titled(u"Un"_qs), {}));
        QVERIFY(!m_history->canUndo());
    }

    void keysInOneTextAreOneStep()
    {
        type(u"Un d"_qs);
        m_clock.advance(1s);
        type(u"Un de"_qs);
        m_clock.advance(1s);
        type(u"Un deu"_qs);
        QVERIFY(m_history->undo());
        QCOMPARE(m_history->text().title, u"Un"_qs);
        QVERIFY(!m_history->canUndo());
    }

    void aPauseOrAnotherTextBeginsAStep()
    {
        type(u"1"_qs);
        m_clock.advance(2s);
        type(u"2"_qs);
        type(u"3"_qs, u"abstract"_qs);
        m_history->endStep();
        type(u"4"_qs, u"abstract"_qs);
        type(u"5"_qs, {});
        type(u"6"_qs, {});
        QStringList back;
        while (m_history->undo())
            back.append(m_history->text().title);
        QCOMPARE(back, (QStringList{u"5"_qs, u"4"_qs, u"3"_qs, u"2"_qs, u"1"_qs, u"Un"_qs}));
        QStringList forth;
        while (m_history->redo())
            forth.append(m_history->text().title);
        QCOMPARE(forth.last(), u"6"_qs);
        QCOMPARE(forth.size(), 6);
    }

    void whatIsTypedAfterAnUndoIsTheOnlyFuture()
    {
        type(u"Deux"_qs);
        QVERIFY(m_history->undo());
        type(u"Trois"_qs);
        QVERIFY(!m_history->canRedo());
        QVERIFY(m_history->undo());
        QCOMPARE(m_history->text().title, u"Un"_qs);
    }

    void anotherFicheHasAHistoryOfItsOwn()
    {
        type(u"Deux"_qs);
        m_history->begin(titled(u"Autre"_qs));
        QVERIFY(!m_history->canUndo());
        QVERIFY(!m_history->canRedo());
    }

    void theOldestStepsGo()
    {
        for (int i = 0; i < 2 * DraftHistory::mostSteps; ++i)
            type(QString::number(i), {});
        int steps = 0;
        while (m_history->undo())
            ++steps;
        QCOMPARE(steps, int(DraftHistory::mostSteps));
    }
};

ESCALE_GUILESS_TEST(TestHistory)
#include "tst_history.moc"
