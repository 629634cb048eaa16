// SPDX-License-Identifier: GPL-3.0-or-later
// What is written stays until it is taken back or sent; nothing that is no gift gets in; a full disk is an error.
#include "faultinjector.h"
#include "fiche/fiche.h"
#include "manualclock.h"
#include "outbox/outbox.h"
#include "store/database.h"
#include "testprogram.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace escale;
using namespace escale::test;

namespace {

const QString likedFiche = QStringLiteral("650000000000000000000061");
const QString otherFiche = QStringLiteral("650000000000000000000062");

} // namespace

class TestOutbox : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    ManualClock m_clock;
    QString m_file;

    std::unique_ptr<Outbox> opened()
    {
        auto outbox = Outbox::open(m_file, m_clock);
        if (!outbox)
            qFatal("no outbox: %s", qPrintable(outbox.error().cause));
        return std::move(outbox).value();
    }

private Q_SLOTS:
    void init() { m_file = m_folder.filePath(QStringLiteral("deep/%1/outbox.sqlite").arg(++m_number)); }

    void whatIsWrittenIsThereAfterTheProgramHasGone()
    {
        Gift merci, suggestion;
        {
            const auto outbox = opened();
            merci = *outbox->addMerci(likedFiche);
            suggestion = *outbox->addSuggestion(likedFiche, QStringLiteral("how.a-b"),
                                                QStringLiteral("  L’adresse est fausse 🙂\n"));
        }
        QCOMPARE(suggestion.words, QStringLiteral("L’adresse est fausse 🙂"));
        const auto outbox = opened();
        QCOMPARE(*outbox->gifts(), (QList<Gift>{suggestion, merci}));
        QCOMPARE(suggestion.state, GiftState::Waiting);
        QCOMPARE(suggestion.made, m_clock.now());
    }

    void nobodyElseReadsTheFile()
    {
        const auto outbox = opened();
        QVERIFY(outbox->addMerci(likedFiche).ok());
        QCOMPARE(QFileInfo(m_file).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void aFicheIsThankedOnceAtATime()
    {
        const auto outbox = opened();
        const Gift first = *outbox->addMerci(likedFiche);
        QCOMPARE(outbox->addMerci(likedFiche)->id, first.id);
        QVERIFY(outbox->addMerci(otherFiche)->id != first.id);
        QVERIFY(*outbox->move(first.id, GiftState::Waiting, GiftState::Refused, QStringLiteral("nein")));
        QVERIFY(outbox->addMerci(likedFiche)->id != first.id);
        QCOMPARE(outbox->gifts()->size(), 3);
    }

    void whatIsNoGiftDoesNotGetIn_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("words");
        QTest::newRow("no id") << QString() << u"what"_qs << u"x"_qs;
        QTest::newRow("no id of a fiche") << u"../merci"_qs << u"what"_qs << u"x"_qs;
        QTest::newRow("capitals") << likedFiche.toUpper().replace(u'6', u'A') << u"what"_qs << u"x"_qs;
        QTest::newRow("no section") << likedFiche << QString() << u"x"_qs;
        QTest::newRow("no words") << likedFiche << u"what"_qs << u" \n\t"_qs;
        QTest::newRow("too many words") << likedFiche << u"what"_qs << QString(Outbox::longestWords + 1, u'x');
    }
    void whatIsNoGiftDoesNotGetIn()
    {
        QFETCH(QString, id);
        QFETCH(QString, section);
        QFETCH(QString, words);
        const auto outbox = opened();
        const auto added = outbox->addSuggestion(id, section, words);
        QVERIFY(!added.ok());
        QCOMPARE(added.error().problem, Problem::Usage);
        QVERIFY(!added.error().sentence.isEmpty());
        if (!isFicheId(id))
            QVERIFY(!outbox->addMerci(id).ok());
        QVERIFY(outbox->gifts()->isEmpty());
    }

    void whatWaitsCanBeTakenBackAndWhatIsBeingSentCannot()
    {
        const auto outbox = opened();
        const qint64 id = outbox->addMerci(likedFiche)->id;
        QVERIFY(*outbox->move(id, GiftState::Waiting, GiftState::Sending));
        const auto busy = outbox->remove(id);
        QVERIFY(!busy.ok());
        QCOMPARE(busy.error().problem, Problem::Busy);
        QVERIFY(*outbox->move(id, GiftState::Sending, GiftState::Waiting));
        QVERIFY(outbox->remove(id).ok());
        QVERIFY(outbox->gifts()->isEmpty());
        QVERIFY(outbox->remove(id).ok()); // nothing is left to take back
    }

    /// As it was, in its place; never a second thank-you for one fiche.
    void whatWasTakenOutIsPutBackOnce()
    {
        const auto outbox = opened();
        const Gift merci = *outbox->addMerci(likedFiche);
        const Gift told =
            *outbox->addSuggestion(likedFiche, QStringLiteral("what"), QStringLiteral("Le guichet a déménagé."));
        QVERIFY(*outbox->move(told.id, GiftState::Waiting, GiftState::Refused, QStringLiteral("Non.")));
        const QList<Gift> before = *outbox->gifts();
        for (const Gift &gift : before) {
            const auto removed = outbox->remove(gift.id);
            QVERIFY(removed.ok());
            QCOMPARE(*removed, std::optional(gift));
        }
        QVERIFY(outbox->gifts()->isEmpty());
        for (const Gift &gift : before)
            QVERIFY(outbox->putBack(gift).ok());
        QCOMPARE(*outbox->gifts(), before);
        QVERIFY(outbox->putBack(before.first()).ok()); // it is there already
        QCOMPARE(*outbox->gifts(), before);
        QVERIFY(outbox->remove(merci.id).ok());
        const Gift another = *outbox->addMerci(likedFiche);
        QVERIFY(outbox->putBack(merci).ok());
        QCOMPARE(outbox->gifts()->size(), 2);
        QCOMPARE(outbox->gifts()->first(), another);
    }

    /// The sender has read the list, the person takes one back, the sender comes to it.
    void whatIsTakenBackDuringARunIsNotSent()
    {
        const auto sender = opened();
        const auto window = opened();
        const qint64 id = window->addMerci(likedFiche)->id;
        QCOMPARE(sender->gifts()->size(), 1);
        QVERIFY(window->remove(id).ok());
        QVERIFY(!*sender->move(id, GiftState::Waiting, GiftState::Sending));
    }

    void whatWasBeingSentWhenAProgramDiedIsUnsure()
    {
        const auto outbox = opened();
        const qint64 id = outbox->addSuggestion(likedFiche, QStringLiteral("what"), QStringLiteral("x"))->id;
        QVERIFY(*outbox->move(id, GiftState::Waiting, GiftState::Sending, {}, 4));
        QVERIFY(outbox->settleSending().ok());
        QCOMPARE(outbox->gifts()->first().state, GiftState::Unsure);
        QCOMPARE(outbox->gifts()->first().thanksBefore, 4);
        QVERIFY(outbox->sendAgain(id).ok());
        QCOMPARE(outbox->gifts()->first().state, GiftState::Waiting);
        QVERIFY(!outbox->sendAgain(id).ok());
    }

    void wordsThatAreSentAreForgottenAndTheirLineGoesAfterAWeek()
    {
        qint64 id = 0;
        {
            const auto outbox = opened();
            id = outbox->addSuggestion(likedFiche, QStringLiteral("what"), QStringLiteral("UNMISTAKABLE"))->id;
            QVERIFY(*outbox->move(id, GiftState::Waiting, GiftState::Sending));
            QVERIFY(*outbox->move(id, GiftState::Sending, GiftState::Sent));
            QVERIFY(outbox->gifts()->first().words.isEmpty());
        }
        m_clock.jump(std::chrono::hours(24 * 8));
        const auto outbox = opened();
        QCOMPARE(outbox->gifts()->size(), 1); // opening it deletes nothing
        QVERIFY(outbox->forgetOld().ok());
        QVERIFY(outbox->gifts()->isEmpty());
    }

    /// "The N-th call fails, for every N", as on a full disk.
    void aDiskThatFailsAtAnyCallLosesNothingAndIsTold()
    {
        {
            const auto outbox = opened();
            QVERIFY(outbox->addMerci(likedFiche).ok());
        }
        bool worked = false;
        for (int failing = 1; !worked; ++failing) {
            QVERIFY(failing < 100);
            int calls = 0;
            auto faults = std::make_optional<FaultInjector>([&] { return ++calls != failing; });
            const auto outbox = Outbox::open(m_file, m_clock);
            faults.reset();
            const bool added =
                outbox.ok() && (*outbox)->addSuggestion(otherFiche, QStringLiteral("what"), QStringLiteral("x")).ok();
            worked = added && calls < failing;
            const auto looked = opened();
            const auto gifts = looked->gifts();
            QVERIFY(gifts.ok());
            const auto thanks =
                std::count_if(gifts->begin(), gifts->end(), [](const Gift &g) { return g.kind == GiftKind::Merci; });
            QCOMPARE(thanks, 1);
            QCOMPARE(gifts->size() - thanks, added ? 1 : 0); // what was told is what is there
            for (const Gift &gift : *gifts) {
                if (gift.kind == GiftKind::Suggestion)
                    QVERIFY(looked->remove(gift.id).ok());
            }
        }
    }

    void anOutboxOfANewerEscaleIsLeftAlone()
    {
        opened();
        {
            const auto database = Database::open(m_file, Access::ReadWrite);
            QVERIFY((*database)->script(QStringLiteral("PRAGMA user_version = 9")).ok());
        }
        const auto outbox = Outbox::open(m_file, m_clock);
        QVERIFY(!outbox.ok());
        QCOMPARE(outbox.error().problem, Problem::TooNew);
    }

    void whatIsNoDatabaseIsLeftAlone()
    {
        QDir().mkpath(QFileInfo(m_file).absolutePath());
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QVERIFY(!Outbox::open(m_file, m_clock).ok());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(5000, 'x'));
    }
};

ESCALE_GUILESS_TEST(TestOutbox)
#include "tst_outbox.moc"
