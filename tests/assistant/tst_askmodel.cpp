// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's conversation: two languages, chips that come off, what leaves before it leaves, a server that fails, and
// nothing left when the person goes.
#include "askserver/askserver.h"
#include "assistant/askfeedback.h"
#include "assistant/askmodel.h"
#include "samplelibrary.h"
#include "support/manualclock.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestAskModel : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_library;
    ManualClock m_clock;
    std::unique_ptr<AskServer> m_server;
    const QString m_bank = QStringLiteral("Comment ouvrir un compte si la banque refuse ?");

    void ask(AskModel &model, const QString &text, std::optional<Language> second = {}, const QList<Chip> &added = {})
    {
        model.ask(text, Language::Fr, second, added);
        const qsizetype turn = model.turns().size() - 1;
        QTRY_VERIFY(model.turns().at(turn).answer.has_value());
    }
    EndpointSettings endpoint() const { return {m_server->base(), {}, QStringLiteral("open-24b"), {}}; }

private Q_SLOTS:
    void initTestCase() { m_library = sampleLibrary(m_folder); }

    void init()
    {
        m_server = std::make_unique<AskServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
    }

    void anAnswerStandsInBothLanguages()
    {
        AskModel model(m_library, m_clock);
        ask(model, m_bank, Language::Ar);
        const Answer &answer = *model.turns().first().answer;
        QCOMPARE(answer.refused, Refusal::None);
        QCOMPARE(answer.inSecond.size(), answer.quotations.size());
        QVERIFY(answer.inSecond.first());
        QCOMPARE(answer.inSecond.first()->language, Language::Ar);
        QCOMPARE(answer.inSecond.first()->fiche, answer.quotations.first().fiche);
        QCOMPARE(answer.inSecond.first()->block, answer.quotations.first().block);
        QVERIFY(!answer.inSecond.first()->text.isEmpty());
    }

    void aQuestionInThePersonsLanguageIsAnsweredInItFirst()
    {
        AskModel model(m_library, m_clock);
        ask(model, QStringLiteral("كيف أفتح حسابا في البنك؟"), Language::Ar);
        const Answer &answer = *model.turns().first().answer;
        QCOMPARE(answer.understood.language, Language::Ar);
        QCOMPARE(answer.refused, Refusal::None);
        QVERIFY(answer.inSecond.first());
        QCOMPARE(answer.inSecond.first()->language, Language::Fr);
    }

    void aFollowUpGoesOnAndAChipComesOff()
    {
        AskModel model(m_library, m_clock);
        ask(model, QStringLiteral("Où apprendre le français à Grenoble ?"));
        QVERIFY(!model.turns().first().answer->understood.chips.isEmpty());
        const Chip chip = model.turns().first().answer->understood.chips.first();
        QSignalSpy changed(&model, &AskModel::changed);
        model.takeOff(chip);
        QTRY_VERIFY(changed.size() > 0);
        QVERIFY(!model.turns().first().answer->understood.chips.contains(chip));
        QCOMPARE(model.turns().size(), 1);
    }

    void nothingIsSentBeforeAYes()
    {
        AskModel model(m_library, m_clock);
        model.setEndpoint(endpoint());
        ask(model, m_bank);
        QCOMPARE(model.turns().first().writing, AskTurn::Writing::Preview);
        QTest::qWait(0);
        QVERIFY(m_server->received().isEmpty());
        QVERIFY(!model.turns().first().leaves.passages.isEmpty());
        model.answerWithoutModel(0);
        QCOMPARE(model.turns().first().writing, AskTurn::Writing::None);
        QVERIFY(m_server->received().isEmpty());
    }

    void afterTheFirstYesTheNextIsSentAtOnceUnlessAsked()
    {
        AskModel model(m_library, m_clock);
        model.setEndpoint(endpoint());
        ask(model, m_bank);
        model.send(0);
        QTRY_COMPARE(model.turns().first().writing, AskTurn::Writing::Written);
        QVERIFY(model.turns().first().showsWritten());
        QVERIFY(model.turns().first().counts.shown > 0);
        ask(model, QStringLiteral("Comment demander un logement social ?"));
        QTRY_COMPARE(m_server->received().size(), 2);
        QTRY_COMPARE(model.turns().last().writing, AskTurn::Writing::Written);
        model.setShowsEachTime(true);
        ask(model, m_bank);
        QCOMPARE(model.turns().last().writing, AskTurn::Writing::Preview);
    }

    void aServerThatFailsLeavesTheQuotationsAndMayBeTriedAgain()
    {
        m_server->setTrouble(Trouble::Busy);
        AskModel model(m_library, m_clock);
        model.setEndpoint(endpoint());
        ask(model, m_bank);
        model.send(0);
        QTRY_COMPARE(model.turns().first().writing, AskTurn::Writing::Failed);
        const AskTurn &turn = model.turns().first();
        QVERIFY(!turn.showsWritten());
        QVERIFY(!turn.answer->quotations.isEmpty());
        QVERIFY(turn.writingTrouble->sentence.contains(QLatin1String("busy")));
        m_server->setTrouble(Trouble::None);
        model.tryAgain(0);
        QTRY_COMPARE(model.turns().first().writing, AskTurn::Writing::Written);
    }

    void whenNothingStandsTheQuotationsStay()
    {
        m_server->setModel([](const Asked &asked) { return told(Lie::InventedQuotes, asked); });
        AskModel model(m_library, m_clock);
        model.setEndpoint(endpoint());
        ask(model, m_bank);
        model.send(0);
        QTRY_COMPARE(model.turns().first().writing, AskTurn::Writing::Written);
        QVERIFY(!model.turns().first().showsWritten());
        QVERIFY(model.turns().first().counts.withheld > 0);
    }

    void copyingTakesTheSourcesAlong()
    {
        AskModel model(m_library, m_clock);
        ask(model, m_bank, Language::Ar);
        const QString text = withSources(model.turns().first(), QStringLiteral("https://refugies.info"));
        const Answer &answer = *model.turns().first().answer;
        QVERIFY(text.startsWith(m_bank));
        for (const Quotation &one : answer.quotations) {
            QVERIFY(text.contains(one.text));
            QVERIFY(text.contains(one.ficheTitle));
            QVERIFY(text.contains(QStringLiteral("https://refugies.info/")));
        }
        QVERIFY(text.contains(answer.inSecond.first()->text));
    }

    void nothingIsLeftAfterThePerson()
    {
        AskModel model(m_library, m_clock);
        const QStringList before = QDir(m_folder.path()).entryList(QDir::Files);
        ask(model, m_bank);
        model.clear();
        QVERIFY(model.turns().isEmpty());
        // Its topic is gone as well.
        ask(model, QStringLiteral("Combien de temps ?"));
        QCOMPARE(model.turns().first().answer->refused, Refusal::NoTopic);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
    }

    void whatIsSaidOfAnAnswerIsKeptWithoutWhatIsPrivate()
    {
        AskModel model(m_library, m_clock);
        ask(model, QStringLiteral("M. Haddad demande comment ouvrir un compte en banque, 06 39 98 12 34"));
        const AskFeedback feedback(m_folder.filePath(QStringLiteral("state/ask.jsonl")));
        QVERIFY(feedback.exported().isEmpty());
        model.judge(0, AskVerdict::Wrong);
        QVERIFY(
            feedback.keep(model.turns().first(), QStringLiteral("=Mme Kidane attend autre chose"), QDate(2026, 11, 28))
                .ok());
        QCOMPARE(feedback.count(), 1);
        QFile file(m_folder.filePath(QStringLiteral("state/ask.jsonl")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        for (const char *secret : {"Haddad", "Kidane", "06 39"})
            QVERIFY2(!kept.contains(secret), secret);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QByteArray table = feedback.exported();
        QVERIFY(table.contains("2026-11-28"));
        QVERIFY(table.contains("\"'=Mme"));
    }

    void whatWasMarkedByHandIsKeptNowhereAndLeavesWithNoQuestion()
    {
        AskModel model(m_library, m_clock);
        model.setEndpoint(endpoint());
        ask(model, QStringLiteral("comment ouvrir un compte en banque pour zoubida"));
        QVERIFY(model.turns().first().leaves.question.text.contains(QLatin1String("zoubida"))); // no rule knows it
        model.hide(QStringLiteral(" zoubida "));
        QVERIFY(!model.turns().first().leaves.question.text.contains(QLatin1String("zoubida")));
        model.send(0);
        QTRY_COMPARE(model.turns().first().writing, AskTurn::Writing::Written);
        QVERIFY(!m_server->received().isEmpty());
        // The next one is sent without being asked: the word stays hidden.
        ask(model, QStringLiteral("comment zoubida peut demander un logement social ?"));
        QTRY_COMPARE(model.turns().last().writing, AskTurn::Writing::Written);
        QVERIFY(!model.turns().last().leaves.question.text.contains(QLatin1String("zoubida")));
        const AskFeedback feedback(m_folder.filePath(QStringLiteral("marked/ask.jsonl")));
        for (const AskTurn &turn : model.turns())
            QVERIFY(feedback.keep(turn, QStringLiteral("ce n'est pas ce que zoubida veut"), QDate(2026, 11, 28)).ok());
        QFile file(m_folder.filePath(QStringLiteral("marked/ask.jsonl")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY2(!kept.contains("zoubida"), kept.constData());
        QVERIFY(kept.contains("banque"));
        // The next person's words are their own.
        model.clear();
        ask(model, QStringLiteral("comment ouvrir un compte en banque pour zoubida"));
        QVERIFY(model.turns().first().leaves.question.text.contains(QLatin1String("zoubida")));
    }

    /// A yes is a yes to one server.
    void anotherServerIsAskedNothingBeforeAnotherYes()
    {
        AskServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        EndpointSettings second = endpoint();
        second.base = other.base();
        second.base.setHost(QStringLiteral("localhost"));
        m_server->setTrouble(Trouble::Busy);
        AskModel model(m_library, m_clock);
        model.setEndpoint(endpoint());
        ask(model, m_bank);
        model.send(0);
        QTRY_COMPARE(model.turns().first().writing, AskTurn::Writing::Failed);
        ask(model, QStringLiteral("Comment demander un logement social ?"));
        QTRY_COMPARE(model.turns().last().writing, AskTurn::Writing::Failed); // after the first yes it goes by itself
        const QString before = model.turns().first().leaves.host;
        QSignalSpy changed(&model, &AskModel::changed);
        model.setEndpoint(second);
        QCOMPARE(changed.size(), 2);
        for (const AskTurn &turn : model.turns()) {
            QCOMPARE(turn.writing, AskTurn::Writing::Preview);
            QCOMPARE(turn.leaves.host, QStringLiteral("localhost"));
            QVERIFY(turn.leaves.host != before);
            QVERIFY(turn.claims.isEmpty() && !turn.writingTrouble);
        }
        model.tryAgain(0); // what failed there is not tried here
        QCOMPARE(model.turns().first().writing, AskTurn::Writing::Preview);
        QVERIFY(other.received().isEmpty());
        model.setEndpoint(std::nullopt);
        QCOMPARE(model.turns().first().writing, AskTurn::Writing::None);
        QVERIFY(!model.turns().first().answer->quotations.isEmpty());
    }

    /// One count of what came, also of what was no claim at all.
    void whatIsCountedIsWhatCame()
    {
        m_server->setModel([](const Asked &asked) {
            const QString quote = asked.passages.first().text.section(u'\n', 0, 0).section(u'.', 0, 0);
            return claimsJson({{QString(), 1, quote}, {quote + u'.', 1, quote}});
        });
        AskModel model(m_library, m_clock);
        model.setEndpoint(endpoint());
        ask(model, m_bank);
        QList<int> whole;
        connect(&model, &AskModel::changed, &model, [&] {
            const WrittenCounts &counts = model.turns().first().counts;
            whole.append(counts.shown + counts.struck + counts.withheld);
        });
        model.send(0);
        QTRY_COMPARE(model.turns().first().writing, AskTurn::Writing::Written);
        QCOMPARE(model.turns().first().claims.size(), 1);
        QCOMPARE(whole.last(), 2);
        QVERIFY(std::is_sorted(whole.begin(), whole.end())); // it does not jump when the end comes
        QCOMPARE(whole.at(whole.size() - 2), whole.last());
    }

    /// A file that was there with other rights, from an earlier version, is taken back from everybody else.
    void nobodyElseReadsWhatIsKept()
    {
        const QString path = m_folder.filePath(QStringLiteral("open/ask.jsonl"));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        file.close();
        AskModel model(m_library, m_clock);
        ask(model, m_bank);
        QVERIFY(AskFeedback(path).keep(model.turns().first(), {}, QDate(2026, 11, 28)).ok());
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void whatCannotBeKeptIsSaid()
    {
        AskModel model(m_library, m_clock);
        ask(model, m_bank);
        const AskFeedback feedback(m_library + QStringLiteral("/below/a/file"));
        const auto kept = feedback.keep(model.turns().first(), {}, QDate(2026, 11, 28));
        QVERIFY(!kept.ok());
        QCOMPARE(int(kept.error().problem), int(Problem::CannotWrite));
    }
};

ESCALE_GUILESS_TEST(TestAskModel)
#include "tst_askmodel.moc"
