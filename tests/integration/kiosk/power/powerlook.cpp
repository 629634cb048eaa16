// SPDX-License-Identifier: GPL-3.0-or-later
// power-look LIBRARY: a library that came out of a machine whose power was cut (power_proof.sh). Prints the number of
// its fiches and their versions, as in "240 v3 v4"; ends with 1 and says why when one is torn.
#include "wholeness.h"

#include <QCoreApplication>
#include <QStringList>
#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: power-look LIBRARY\n");
        return 64; // EX_USAGE
    }
    const auto looked = escale::test::look(QString::fromLocal8Bit(argv[1]));
    if (!looked.failure.isEmpty()) {
        std::printf("%s\n", qPrintable(looked.failure));
        return 1;
    }
    QStringList words(looked.versions.values());
    words.sort();
    words.prepend(QString::number(looked.fiches));
    std::printf("%s\n", qPrintable(words.join(u' ')));
    return 0;
}
