// SPDX-License-Identifier: GPL-3.0-or-later
// From a model's first token to its first words on the screen: bench_ask_firstwords [rounds]. The tests' server says a
// claim at once, in tokens of seven letters; measured is when a bare socket has read the first token, and when the
// assistant has read, put together and checked the first claim, in turn in one run. 1 when the second comes more than
// 20 ms after the token left.
#include "ask/asker.h"
#include "askserver/askserver.h"
#include "assistant/assistant.h"
#include "samplelibrary.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <cmath>

using namespace escale;
using namespace escale::test;

namespace {

constexpr double mostMilliseconds = 20;
constexpr int longestWait = 5'000;
constexpr double never = 1e9;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// When a socket that does nothing else has the first token.
double bare(const AskServer &server, const QByteArray &request, const QElapsedTimer &timer)
{
    QTcpSocket socket;
    QEventLoop loop;
    QByteArray read;
    double at = never;
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
        read += socket.readAll();
        if (!read.contains("\"content\""))
            return;
        at = milliseconds(timer);
        loop.quit();
    });
    QTimer::singleShot(longestWait, &loop, &QEventLoop::quit);
    socket.connectToHost(QHostAddress::LocalHost, server.serverPort());
    socket.write(request);
    loop.exec();
    return at;
}

/// When the first checked sentence may be shown.
double first(const AskServer &server, const Answer &answer, const QElapsedTimer &timer)
{
    Assistant assistant({server.base(), {}, QStringLiteral("open-24b"), {}}, {}, systemClock());
    QEventLoop loop;
    double at = never;
    QObject::connect(&assistant, &Assistant::claimed, &loop, [&](quint64, const CheckedClaim &claim) {
        if (at < never || claim.display() == ClaimDisplay::Withheld)
            return;
        at = milliseconds(timer);
        loop.quit();
    });
    QObject::connect(&assistant, &Assistant::failed, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestWait, &loop, &QEventLoop::quit);
    assistant.write(assistant.whatLeaves(answer.understood.text, answer));
    loop.exec();
    return at;
}

QString at(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return QString::number(times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))], 'f', 2);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int rounds = std::max(1, QCoreApplication::arguments().value(1, QStringLiteral("100")).toInt());
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const auto asker = Asker::open(sampleLibrary(folder), systemClock());
    if (!asker)
        qFatal("%s", qPrintable(asker.error().cause));
    AskQuery query;
    query.text = QStringLiteral("Comment ouvrir un compte en banque ?");
    query.passages = passagesForModel;
    const auto answer = (*asker)->ask(query);
    if (!answer || !Assistant::mayWrite(*answer))
        qFatal("nothing to write an answer from");
    AskServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no server");
    QElapsedTimer timer;
    server.setModel([&timer](const Asked &asked) {
        QString said = told(Lie::None, asked);
        timer.start(); // its first token leaves now
        return said;
    });
    std::vector<double> bareTimes, firstTimes;
    first(server, *answer, timer); // what is made once
    const QByteArray request = server.received().constLast();
    for (int i = 0; i < rounds; ++i) {
        bareTimes.push_back(bare(server, request, timer));
        firstTimes.push_back(first(server, *answer, timer));
    }
    out << rounds << " rounds, ms from the first token: a bare socket has it p50 " << at(bareTimes, 0.5) << ", p95 "
        << at(bareTimes, 0.95) << "; first words p50 " << at(firstTimes, 0.5) << ", p95 " << at(firstTimes, 0.95)
        << "\n";
    return at(firstTimes, 0.95).toDouble() <= mostMilliseconds ? 0 : 1;
}
