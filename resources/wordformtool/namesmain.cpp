// SPDX-License-Identifier: GPL-3.0-or-later
// escale-build-names FILE [AFFIXES DICTIONARY]: the proper names of a French hunspell dictionary that are no other word
// of it, folded, one a line, sorted; while the programs are built. Of a name of several words its parts with a capital.
// Without a dictionary: an empty file. Trouble is one line, "file:line: what is wrong", and exit code 1.
#include "search/fold.h"
#include "wordformtool/dictionary.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <algorithm>
#include <cstdio>

using namespace escale;

namespace {

int fail(const QString &what)
{
    std::fprintf(stderr, "%s\n", what.toUtf8().constData());
    return 1;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Problem::CannotRead, {}, path + QStringLiteral(":1: cannot be read")};
    return file.readAll();
}

bool isName(const DictionaryWord &word)
{
    // hunspell-fr: npr is a place, an organisation..., prn a first name, patr a family name.
    static const QStringList parts{QStringLiteral("npr"), QStringLiteral("prn"), QStringLiteral("patr")};
    return parts.contains(word.part) && word.text.front().isUpper();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 && arguments.size() != 4)
        return fail(QStringLiteral("usage: escale-build-names FILE [AFFIXES DICTIONARY]"));
    QSet<QString> names, others;
    if (arguments.size() == 4) {
        const auto affixBytes = bytesOf(arguments[2]), dictionaryBytes = bytesOf(arguments[3]);
        if (!affixBytes || !dictionaryBytes)
            return fail((affixBytes ? dictionaryBytes : affixBytes).error().cause);
        const auto affixes = AffixFile::parse(*affixBytes, arguments[2]);
        if (!affixes)
            return fail(affixes.error().cause);
        const auto words = readDictionary(*dictionaryBytes, *affixes, arguments[3]);
        if (!words)
            return fail(words.error().cause);
        static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"));
        constexpr qsizetype shortest = 3;
        for (const DictionaryWord &word : *words) {
            if (!isName(word)) {
                if (word.text.front().isLower())
                    writeOut(
                        word, *affixes, [](Flag) { return false; },
                        [&others](const DictionaryForm &form) { others.insert(foldWord(form.text, Language::Fr)); });
                continue;
            }
            for (const QString &part : word.text.split(between, Qt::SkipEmptyParts)) {
                if (part.size() >= shortest && part.front().isUpper())
                    names.insert(foldWord(part, Language::Fr));
            }
        }
    }
    QStringList sorted = (names - others).values();
    std::sort(sorted.begin(), sorted.end());
    const QByteArray bytes = sorted.join(u'\n').toUtf8();
    QSaveFile file(arguments[1]);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(arguments[1] + QStringLiteral(":1: cannot be written: ") + file.errorString());
    return 0;
}
