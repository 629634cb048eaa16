// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into the search field: an answer to everything, with its marks inside its words.
#include "examples.h"
#include "fuzzing.h"
#include "search/fold.h"
#include "search/searcher.h"
#include "search/searchindexer.h"
#include "search/words.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace escale;
using namespace escale::test;

namespace {

/// A library of a few fiches in every language; made once, kept until the program ends.
Searcher &searcher()
{
    static QTemporaryDir folder;
    static const auto opened = [] {
        static int count = 1;
        static char name[] = "fuzz";
        static char *arguments[] = {name, nullptr};
        static const QCoreApplication application(count, arguments); // Qt's drivers ask for one
        const QString path = folder.filePath(QStringLiteral("library.sqlite"));
        SearchIndexer indexer;
        auto writer = Writer::open(path, &indexer);
        expect(writer.ok() && (*writer)->apply({PutTaxonomy{exampleTaxonomy()}}).ok(), "a library can be made");
        for (int i = 1; i <= 8; ++i)
            expect((*writer)->apply({examplePut(i, LanguageSet::all(), i)}).ok(), "and filled");
        auto searcher = Searcher::open(path, systemClock());
        expect(searcher.ok(), "and searched");
        return std::move(searcher).value();
    }();
    return *opened;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    SearchQuery query;
    query.language = allLanguages.at(data[0] % allLanguages.size());
    query.correct = data[0] >= 128;
    query.text = textOf(data + 1, size - 1);

    WordScanner scanner(query.text);
    WordSpan word;
    for (qsizetype from = 0; scanner.next(&word); from = word.start + word.length) {
        expect(word.start >= from && word.length > 0 && word.start + word.length <= query.text.size(),
               "words in order");
        constexpr qsizetype longest = 400; // 40 characters, each up to a few
        expect(foldWord(QStringView(query.text).mid(word.start, word.length), query.language).size() <= longest,
               "a folded word is short");
    }
    const auto answer = searcher().search(query);
    expect(answer.ok(), "every question has an answer");
    for (const auto &hit : answer->hits) {
        for (const TextRange &mark : hit.snippet.marks)
            expect(mark.start >= 0 && mark.end() <= hit.snippet.text.size(), "marks are inside the words");
    }
    expect(searcher().suggest(query.text, query.language).ok(), "every beginning too");
    return 0;
}
