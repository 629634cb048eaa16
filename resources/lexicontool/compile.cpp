// SPDX-License-Identifier: GPL-3.0-or-later
// escale-compile-lexicon FOLDER FILE: makes the compact form of the concepts in FOLDER. A line that is no part of a
// concept stops the build.
#include "search/conceptcompiler.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const auto source = escale::ConceptSource::ofFolder(arguments.at(1));
    for (const QString &mistake : source.mistakes)
        std::fprintf(stderr, "%s\n", qPrintable(mistake));
    QSaveFile file(arguments.at(2));
    if (!source.mistakes.isEmpty() || !file.open(QIODevice::WriteOnly))
        return 1;
    file.write(escale::compactForm(source));
    return file.commit() ? 0 : 1;
}
