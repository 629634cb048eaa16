// SPDX-License-Identifier: GPL-3.0-or-later
// Other words in every text of so many fiches, as an editor and the translators would have written them:
// change_library LIBRARY FICHES. Each call takes the next ones.
#include "store/reader.h"

#include <QCoreApplication>
#include <cstdio>

using namespace escale;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 64;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const int count = QByteArray(argv[2]).toInt();
    auto reader = Reader::open(path);
    auto writer = Writer::open(path, nullptr);
    const auto cards = reader ? (*reader)->list({}) : Result<QList<FicheCard>>(reader.error());
    if (!writer || !cards)
        return 74;
    int done = 0;
    for (const FicheCard &card : *cards) {
        if (card.title.endsWith(QLatin1String(" (2)")) || done == count)
            continue;
        PutFiche put;
        for (const Language language : card.cachedLanguages.toList()) {
            const auto read = (*reader)->fiche(card.id, language);
            if (!read)
                return 74;
            put.fiche = read->fiche;
            put.texts.append({read->translation, {}});
            put.texts.last().translation.title += QStringLiteral(" (2)");
        }
        if (!(*writer)->apply({put}))
            return 73;
        ++done;
    }
    std::printf("%d fiches changed\n", done);
    return 0;
}
