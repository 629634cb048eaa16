// SPDX-License-Identifier: GPL-3.0-or-later
// escale-askserver: the test server as a program, for work by hand. Prints its address, then serves until a signal ends
// it.
#include "askserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHostAddress>
#include <cstdio>

using namespace escale::test;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral(
            "A server with a model that is none, for tests. --trouble: see askserver.h; --lie 0 to %1: lies.h")
            .arg(lieCount - 1));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("port"), QStringLiteral("0: a free one"), QStringLiteral("PORT"), QStringLiteral("0")},
         {QStringLiteral("trouble"), QStringLiteral("what goes wrong"), QStringLiteral("NAME"), QStringLiteral("none")},
         {QStringLiteral("lie"), QStringLiteral("how the model lies"), QStringLiteral("N"), QStringLiteral("0")}});
    parser.process(app);
    AskServer server;
    bool known = false;
    server.setTrouble(troubleFrom(parser.value(QStringLiteral("trouble")), &known));
    const int lie = parser.value(QStringLiteral("lie")).toInt();
    if (!known || lie < 0 || lie >= lieCount) {
        std::fprintf(stderr, "escale-askserver: no such trouble or lie\n");
        return 64; // EX_USAGE
    }
    server.setModel([lie](const Asked &asked) { return told(static_cast<Lie>(lie), asked); });
    if (!server.listen(QHostAddress::LocalHost, parser.value(QStringLiteral("port")).toUShort()))
        return 69; // EX_UNAVAILABLE
    std::printf("%s\n", qPrintable(server.base().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
