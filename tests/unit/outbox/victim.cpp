// SPDX-License-Identifier: GPL-3.0-or-later
// outbox_victim FILE URL STEP MINUTES: sends what waits in FILE and kills itself (SIGKILL) before its STEP-th step; 0:
// not at all. MINUTES: how much later than the outbox's beginning it is.
#include "manualclock.h"
#include "outbox/outboxsender.h"

#include <QCoreApplication>
#include <csignal>

using namespace escale;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 64;
    test::ManualClock clock;
    clock.jump(std::chrono::minutes(arguments[4].toInt()));
    const auto outbox = Outbox::open(arguments[1], clock);
    if (!outbox)
        return 73;
    ApiFeedSettings settings;
    settings.base = QUrl(arguments[2]);
    settings.secret = "test-site-secret";
    ApiFeed feed(settings, clock);
    ApiGiveBack giveBack(settings, clock);
    int left = arguments[3].toInt();
    OutboxSender sender(**outbox, feed, giveBack, clock, [&left](const char *) {
        if (--left == 0)
            std::raise(SIGKILL);
    });
    int code = 0;
    QObject::connect(&sender, &OutboxSender::finished, &app, [&code](const std::optional<Error> &trouble) {
        code = trouble ? 75 : 0;
        QCoreApplication::exit(code);
    });
    QMetaObject::invokeMethod(&sender, &OutboxSender::send, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
