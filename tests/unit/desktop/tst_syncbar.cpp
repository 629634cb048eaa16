// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/syncbar.h"
#include "manualclock.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

class TestSyncBar : public QObject {
    Q_OBJECT

    Appearance m_appearance{Profile::Desktop};

    static QString words(const SyncBar &bar)
    {
        QStringList texts;
        for (const Label *label : bar.findChildren<Label *>()) {
            if (!label->isHidden())
                texts.append(label->text());
        }
        return texts.join(u'|');
    }
    static SyncProgress details(int done, int total)
    {
        SyncProgress progress;
        progress.phase = SyncPhase::Details;
        progress.done = done;
        progress.total = total;
        progress.currentTitle = QStringLiteral("Inscrire mon enfant");
        return progress;
    }

private Q_SLOTS:
    void progressSaysWhatHowFastAndHowLong()
    {
        ManualClock clock;
        SyncBar bar(m_appearance, clock);
        bar.showStart(true);
        bar.showProgress(details(100, 1024));
        QVERIFY(words(bar).contains(QStringLiteral("First update")));
        QVERIFY(words(bar).contains(QStringLiteral("Inscrire mon enfant")));
        QVERIFY(!words(bar).contains(QStringLiteral("per second"))); // nobody can know yet
        clock.advance(4s);
        bar.showProgress(details(484, 1024)); // 384 in 4 s
        QVERIFY2(words(bar).contains(QLocale().toString(96)), qPrintable(words(bar)));
        QVERIFY2(words(bar).contains(QLocale().toString(6)), qPrintable(words(bar))); // 540 left at 96 a second: 5.6 s
        const auto *line = bar.findChild<QProgressBar *>();
        QCOMPARE(line->value(), 484);
        QCOMPARE(line->maximum(), 1024);
    }

    void removalsThatWereHeldBackAreAskedAndDoneByOnePress()
    {
        ManualClock clock;
        SyncBar bar(m_appearance, clock);
        const QSignalSpy accepted(&bar, &SyncBar::removalsAccepted);
        const auto button = [&bar](const QString &start) -> Button * {
            for (auto *b : bar.findChildren<Button *>()) {
                if (!b->isHidden() && b->words().startsWith(start))
                    return b;
            }
            return nullptr;
        };
        bar.showSentence(QStringLiteral("Trouble."), true);
        QVERIFY(!button(QStringLiteral("Remove")));
        bar.showHeld(QStringLiteral("12 of 20 fiches would go."), 12);
        QVERIFY(words(bar).contains(QStringLiteral("12 of 20")));
        QVERIFY(button(QStringLiteral("Remove"))->words().contains(QStringLiteral("12")));
        button(QStringLiteral("Close"))->click();
        QCOMPARE(accepted.size(), 0);
        QVERIFY(bar.isHidden());
        bar.showHeld(QStringLiteral("12 of 20 fiches would go."), 12);
        button(QStringLiteral("Remove"))->click();
        QCOMPARE(accepted.size(), 1);
        bar.showStart(false);
        QVERIFY(!button(QStringLiteral("Remove")));
    }

    void aPhaseWithoutTotalMovesWithoutEnd()
    {
        ManualClock clock;
        SyncBar bar(m_appearance, clock);
        bar.showStart(false);
        SyncProgress progress;
        progress.phase = SyncPhase::Index;
        bar.showProgress(progress);
        QCOMPARE(bar.findChild<QProgressBar *>()->maximum(), 0);
    }

    void theButtonCancelsAndLaterCloses()
    {
        ManualClock clock;
        SyncBar bar(m_appearance, clock);
        QSignalSpy cancelled(&bar, &SyncBar::cancelWanted);
        auto *button = bar.findChild<Button *>();
        bar.showStart(false);
        button->click();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!bar.isHidden()); // until the sync has really ended
        bar.showSentence(QStringLiteral("The feed refused the key."), true);
        QCOMPARE(bar.sentence(), QStringLiteral("The feed refused the key."));
        bar.showProgress(details(1, 2)); // late news of a sync that is over
        QCOMPARE(bar.sentence(), QStringLiteral("The feed refused the key."));
        button->click();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(bar.isHidden());
    }
};

ESCALE_TEST(TestSyncBar)
#include "tst_syncbar.moc"
