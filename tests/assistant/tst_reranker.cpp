// SPDX-License-Identifier: GPL-3.0-or-later
// A model that sorts passages: both forms of /rerank that servers speak, what a server may answer wrongly, and what
// then reaches the model that writes. Real HTTP on the loopback; the clock is turned by hand.
#include "askserver/askserver.h"
#include "assistant/assistant.h"
#include "support/manualclock.h"
#include "testprogram.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

SourcePassage passage(int number)
{
    SourcePassage one;
    one.fiche = QStringLiteral("f%1").arg(number);
    one.ficheTitle = QStringLiteral("Fiche %1").arg(number);
    one.section.title = QStringLiteral("Section");
    one.blocks = {QStringLiteral("Le passage numéro %1 dit quelque chose.").arg(number)};
    return one;
}

QList<SourcePassage> passages(int count)
{
    QList<SourcePassage> list;
    for (int i = 0; i < count; ++i)
        list.append(passage(i));
    return list;
}

/// The later a passage, the better.
double later(const QString &text)
{
    return text.mid(text.indexOf(u' ') + 1, 2).trimmed().toDouble();
}

} // namespace

class TestReranker : public QObject {
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<AskServer> m_server;

    [[nodiscard]] EndpointSettings settings() const
    {
        return {m_server->base(), "key-of-the-test", QStringLiteral("open-24b"), {}, QStringLiteral("sorter-1")};
    }

    std::optional<Result<QList<int>>> ordered(Reranker &reranker, int count)
    {
        std::optional<Result<QList<int>>> answer;
        reranker.order(QStringLiteral("Que faire ?"), passages(count),
                       [&answer](const Result<QList<int>> &order) { answer = order; });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return answer;
    }

    [[nodiscard]] QStringList paths() const
    {
        QStringList list;
        for (const QByteArray &request : m_server->received())
            list.append(QString::fromLatin1(request.split(' ').value(1)));
        return list;
    }

    /// Numbers of the passages in the last request, in its order.
    [[nodiscard]] QList<int> read() const
    {
        const QByteArray &request = m_server->received().last();
        QList<int> numbers;
        for (const AskedPassage &one : Asked::from(request.mid(request.indexOf("\r\n\r\n") + 4)).passages)
            numbers.append(one.number);
        return numbers;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<AskServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
    }

    void bothFormsAreSpoken_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<int>("requests");
        QTest::newRow("query and documents") << int(Rerank::QueryDocuments) << 1;
        QTest::newRow("prompt and input") << int(Rerank::PromptInput) << 2;
    }

    void bothFormsAreSpoken()
    {
        QFETCH(int, form);
        QFETCH(int, requests);
        m_server->setRerank(Rerank(form), later);
        Reranker reranker(settings(), m_clock);
        const auto order = ordered(reranker, 4);
        QVERIFY(order && order->ok());
        QCOMPARE(**order, (QList<int>{3, 2, 1, 0}));
        QCOMPARE(m_server->received().size(), requests);
        QVERIFY(m_server->received().last().contains("Authorization: Bearer key-of-the-test"));
        QVERIFY(m_server->received().last().contains("\"model\":\"sorter-1\""));
        // The second question knows the form.
        QVERIFY(ordered(reranker, 2)->ok());
        QCOMPARE(m_server->received().size(), requests + 1);
    }

    void whatItLeavesOutFollowsInTheOldOrder()
    {
        m_server->setRerank(Rerank::BestOnly, later);
        Reranker reranker(settings(), m_clock);
        const auto order = ordered(reranker, 4);
        QVERIFY(order && order->ok());
        QCOMPARE(**order, (QList<int>{3, 0, 1, 2}));
    }

    void nonsenseIsAnError_data()
    {
        QTest::addColumn<int>("form");
        QTest::newRow("no such route") << int(Rerank::None);
        QTest::newRow("an index that was not sent") << int(Rerank::OutOfRange);
        QTest::newRow("an index two times") << int(Rerank::Twice);
    }

    void nonsenseIsAnError()
    {
        QFETCH(int, form);
        m_server->setRerank(Rerank(form), later);
        Reranker reranker(settings(), m_clock);
        const auto order = ordered(reranker, 4);
        QVERIFY(order && !order->ok());
        QVERIFY(!order->error().sentence.isEmpty());
    }

    void theModelReadsTheBestSix()
    {
        m_server->setRerank(Rerank::QueryDocuments, later);
        Assistant assistant(settings(), {}, m_clock);
        Answer answer;
        answer.refused = Refusal::None;
        answer.passages = passages(12);
        const WhatLeaves leaves = assistant.whatLeaves(QStringLiteral("Que faire ?"), answer);
        QCOMPARE(leaves.passages.size(), 12);
        QSignalSpy written(&assistant, &Assistant::written);
        QSignalSpy claimed(&assistant, &Assistant::claimed);
        assistant.write(leaves);
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(paths(), (QStringList{QStringLiteral("/v1/rerank"), QStringLiteral("/v1/chat/completions")}));
        QCOMPARE(read(), (QList<int>{12, 11, 10, 9, 8, 7}));
        // A claim is checked against the passage that has the number it was sent with.
        QVERIFY(!claimed.isEmpty());
        const auto first = claimed.first().at(1).value<CheckedClaim>();
        QCOMPARE(first.display(), ClaimDisplay::Shown);
        QCOMPARE(leaves.passages.at(first.cites.first().passage).fiche, QStringLiteral("f11"));
    }

    void withoutAnAnswerTheOrderOfTheSearchStands_data()
    {
        QTest::addColumn<bool>("silent");
        QTest::newRow("refused") << false;
        QTest::newRow("silent") << true;
    }

    void withoutAnAnswerTheOrderOfTheSearchStands()
    {
        QFETCH(bool, silent);
        if (silent)
            m_server->setTrouble(Trouble::SilentAtOnce);
        Assistant assistant(settings(), {}, m_clock);
        Answer answer;
        answer.refused = Refusal::None;
        answer.passages = passages(12);
        QSignalSpy written(&assistant, &Assistant::written);
        assistant.write(assistant.whatLeaves(QStringLiteral("Que faire ?"), answer));
        if (silent) {
            QTRY_COMPARE(m_server->received().size(), 1);
            m_server->setTrouble(Trouble::None);
            m_clock.advance(std::chrono::seconds(5)); // somebody waits: not the half minute of an answer
        }
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(read(), (QList<int>{1, 2, 3, 4, 5, 6}));
    }

    void givenUpNothingFollows()
    {
        m_server->setRerank(Rerank::QueryDocuments, later);
        Assistant assistant(settings(), {}, m_clock);
        Answer answer;
        answer.refused = Refusal::None;
        answer.passages = passages(12);
        QSignalSpy written(&assistant, &Assistant::written);
        QSignalSpy failed(&assistant, &Assistant::failed);
        assistant.write(assistant.whatLeaves(QStringLiteral("Que faire ?"), answer));
        assistant.cancel();
        const quint64 second = assistant.write(assistant.whatLeaves(QStringLiteral("Et après ?"), answer));
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(written.first().first().toULongLong(), second);
        QCOMPARE(failed.size(), 0);
        for (const QByteArray &request : m_server->received())
            QVERIFY(!request.contains("chat/completions") || !request.contains("Que faire"));
    }

    void withoutTheSettingSixLeave()
    {
        EndpointSettings plain = settings();
        plain.reranker.clear();
        Assistant assistant(plain, {}, m_clock);
        Answer answer;
        answer.refused = Refusal::None;
        answer.passages = passages(12);
        const WhatLeaves leaves = assistant.whatLeaves(QStringLiteral("Que faire ?"), answer);
        QCOMPARE(leaves.passages.size(), 6);
        QSignalSpy written(&assistant, &Assistant::written);
        assistant.write(leaves);
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(paths(), QStringList{QStringLiteral("/v1/chat/completions")});
    }
};

ESCALE_GUILESS_TEST(TestReranker)
#include "tst_reranker.moc"
