// SPDX-License-Identifier: GPL-3.0-or-later
// escale-build-wordforms FILE [LANGUAGE AFFIXES DICTIONARY EXTRA]...: hunspell dictionaries -> the file of word forms,
// while the programs are built. Without languages: a file that knows nothing. Trouble is one line, "file:line: what is
// wrong", and exit code 1.
#include "wordformtool/formsource.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <cstdio>

using namespace escale;

namespace {

int fail(const QString &what)
{
    std::fprintf(stderr, "%s\n", what.toUtf8().constData());
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || arguments.size() % 4 != 2)
        return fail(QStringLiteral("usage: escale-build-wordforms FILE [LANGUAGE AFFIXES DICTIONARY EXTRA]..."));
    QList<FormSource> sources;
    for (qsizetype at = 2; at + 3 < arguments.size(); at += 4) {
        const auto language = languageFromCode(arguments[at]);
        if (!language)
            return fail(QStringLiteral("escale-build-wordforms: no such language: ") + arguments[at]);
        sources.append({*language, arguments[at + 1], arguments[at + 2], arguments[at + 3]});
    }
    const auto built = buildWordForms(sources);
    if (!built)
        return fail(built.error().cause);
    QSaveFile file(arguments[1]);
    if (!file.open(QIODevice::WriteOnly) || file.write(*built) != built->size() || !file.commit())
        return fail(arguments[1] + QStringLiteral(":1: cannot be written: ") + file.errorString());
    return 0;
}
