// SPDX-License-Identifier: GPL-3.0-or-later
// disk_proof: what a disk can do to a library (diskproof.h), every call and for long. Ends with 0 only when all was
// well.
#include "diskproof.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <cstdio>

using namespace escale::test;

namespace {

bool tell(const QString &what, const DiskReport &report)
{
    std::printf("%s: %d runs, %d with trouble that was said%s%s\n", qPrintable(what), report.runs, report.troubled,
                report.failure.isEmpty() ? "" : ", FAILED: ", qPrintable(report.failure));
    std::fflush(stdout);
    return report.failure.isEmpty();
}

QList<QStringList> readingCommands(const QString &here)
{
    QList<QStringList> commands;
    for (const char *command : {"status", "verify", "list"})
        commands << QStringList{here + QStringLiteral("/escalectl"), QLatin1String(command),
                                QStringLiteral("--library"), QStringLiteral("LIBRARY")};
    const QString window = here + QStringLiteral("/escale");
    if (QFile::exists(window)) {
        const QStringList drawing{QStringLiteral("--library"), QStringLiteral("LIBRARY"),
                                  QStringLiteral("--screenshot"), QStringLiteral("PICTURE")};
        commands << QStringList{window} + drawing << QStringList{window, QStringLiteral("--kiosk")} + drawing;
    }
    return commands;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("most"), QStringLiteral("moments of each command that fail; 0: every call"),
                      QStringLiteral("N"), QStringLiteral("0")});
    parser.addOption(
        {QStringLiteral("flips"), QStringLiteral("bytes to turn"), QStringLiteral("N"), QStringLiteral("500")});
    parser.addOption(
        {QStringLiteral("seed"), QStringLiteral("of the flips"), QStringLiteral("N"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("minutes"), QStringLiteral("of two readers and a writer"), QStringLiteral("N"),
                      QStringLiteral("10")});
    parser.addOption({QStringLiteral("verbose"), QStringLiteral("a line for each run")});
    parser.process(application);
    const auto number = [&parser](const char *name) { return parser.value(QLatin1String(name)).toInt(); };
    const Talk talk = parser.isSet(QStringLiteral("verbose"))
                          ? Talk([](const QString &line) { std::printf("%s\n", qPrintable(line)); })
                          : Talk();
    const QString here = QCoreApplication::applicationDirPath();
    const QString shim = QStringLiteral(ESCALE_FAULT_SHIM);

    bool well = tell(QStringLiteral("flips"), proveFlips(number("flips"), static_cast<quint32>(number("seed")), talk));
    for (const int times : {1, 0}) {
        const QString words = times == 1 ? QStringLiteral("%1, %2, one call") : QStringLiteral("%1, %2, for good");
        for (const QStringList &command : readingCommands(here))
            well = tell(words.arg(command.mid(0, 2).join(u' '), QStringLiteral("read")),
                        proveReading(shim, {command, QStringLiteral("read"), times, number("most")}, talk)) &&
                   well;
        for (const char *kind : {"read", "write", "full", "short"})
            well = tell(words.arg(QStringLiteral("sync"), QLatin1String(kind)),
                        proveWriting(shim, here + QStringLiteral("/escalectl"),
                                     {{}, QLatin1String(kind), times, number("most")}, talk)) &&
                   well;
    }
    const QDeadlineTimer end(std::chrono::minutes(number("minutes")));
    well = tell(QStringLiteral("two readers and a writer"),
                proveCompany([&end](int) { return end.hasExpired(); }, talk)) &&
           well;
    return well ? 0 : 1;
}
