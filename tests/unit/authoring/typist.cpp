// SPDX-License-Identifier: GPL-3.0-or-later
// Types one letter for ever into a working copy (database, letter), kept as the window keeps it, and says each key on
// its output. To be killed.
#include "authoring/draftkeeper.h"

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

using namespace escale;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    auto store = AuthoringStore::open(app.arguments().value(1), systemClock());
    if (!store || !(*store)->use(QStringLiteral("me@exemple.test")))
        return 1;
    FicheDraft draft;
    if (const auto copy = (*store)->working(1))
        draft = copy->text;
    else if (!(*store)->begin(draft))
        return 1;
    DraftKeeper keeper(**store, systemClock());
    keeper.watch(1, [&draft] { return draft; });
    const QString letter = app.arguments().value(2).left(1);
    draft.abstract.clear();
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &keeper, [&] {
        draft.abstract += letter;
        keeper.touched();
        std::printf("%lld %lld\n", static_cast<long long>(draft.abstract.size()),
                    static_cast<long long>(systemClock().elapsed().count()));
        std::fflush(stdout);
    });
    keys.start(10);
    return QCoreApplication::exec();
}
