// SPDX-License-Identifier: GPL-3.0-or-later
// escale-build-voices PACKAGE FOLDER: the unpacked npm package of espeak-ng -> FOLDER/espeak-ng-data. Runs while the
// voices are built. Trouble is one line and exit code 1.
#include "voices/espeakarchive.h"

#include <QFile>
#include <cstdio>

using namespace escale;

namespace {

int failed(const QString &trouble)
{
    std::fprintf(stderr, "escale-build-voices: %s\n", qUtf8Printable(trouble));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return failed(QStringLiteral("two arguments: the unpacked package, and where to"));
    const QString package = QFile::decodeName(argv[1]);
    QFile program(package + QStringLiteral("/espeak-ng.js")), data(package + QStringLiteral("/espeak-ng.data"));
    if (!program.open(QIODevice::ReadOnly) || !data.open(QIODevice::ReadOnly))
        return failed(QStringLiteral("espeak-ng.js or espeak-ng.data is not in the package"));
    QString trouble;
    const QByteArray bytes = data.readAll();
    const auto files = archivedFiles(program.readAll(), bytes.size(), trouble);
    return !files.isEmpty() && unpack(files, bytes, QFile::decodeName(argv[2]), trouble) ? 0 : failed(trouble);
}
