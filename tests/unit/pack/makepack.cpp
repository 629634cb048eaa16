// SPDX-License-Identifier: GPL-3.0-or-later
// An edition of made-up fiches in a folder, for the check by other tools: make_pack FOLDER FICHES [VERSION]
#include "packrig.h"

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc < 3 || argc > 4)
        return 64;
    escale::test::PackRig rig;
    rig.fill(QByteArray(argv[2]).toInt(), escale::LanguageSet::all(), argc == 4 ? QByteArray(argv[3]).toInt() : 1);
    escale::PublishWish wish = rig.wish();
    wish.folder = QString::fromLocal8Bit(argv[1]);
    rig.publish(wish);
    std::puts(escale::textOf(wish.key.verifying()).constData());
    return 0;
}
