// SPDX-License-Identifier: GPL-3.0-or-later
// translation_victim URL PERSON FICHE FOLDER: translates what is not translated yet, segment by segment, each on the
// disk before it is said ("saved N"); puts it into the outbox to be published, unless it is there ("queued"); sends
// what waits. After each line it waits for one on its input: whoever started it kills it where they like.
#include "manualclock.h"
#include "onedesk.h"

#include <QCoreApplication>
#include <cstdio>

using namespace escale;
using namespace escale::test;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
    for (int c = std::getchar(); c != '\n' && c != EOF;)
        c = std::getchar();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 64;
    ManualClock clock;
    Desk desk(QUrl(arguments[1]), arguments[2].toLatin1(), arguments[3].toLatin1(), arguments[4], clock);
    desk.sync(Language::Ti);
    for (qsizetype at = 0; at < desk.draft().segments().size(); ++at) {
        if (desk.draft().segments()[at].segment.target.isEmpty())
            desk.translate(desk.draft().segments()[at].segment.key);
        say(QStringLiteral("saved %1").arg(at));
    }
    if (desk.waiting() == 0 && desk.theirs.title.isEmpty()) // not sent before
        desk.queue(true);
    say(QStringLiteral("queued"));
    for (int again = 0; again < 3 && desk.waiting() > 0; ++again)
        desk.run();
    say(QStringLiteral("sent"));
    return desk.waiting() == 0 ? 0 : 75;
}
