// SPDX-License-Identifier: GPL-3.0-or-later
// How much of the processor from a keystroke to ranked results, snippets included: bench_search_queries [fiches]
// [bytes] [library] [sentences]. A library of real sentences in eight languages; titles and sentences of it are typed
// letter by letter, in every language in turn, a third of the words with a mistake; every state of the typing is one
// question, corrections on, with the twenty best results. The library is kept at [library] when one is named, and used
// again when it is there.
#include "corpus.h"
#include "search/searcher.h"
#include "search/searchindexer.h"
#include "store/writer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <ctime>

using namespace escale;

namespace {

constexpr size_t mostShown = 40; ///< of the slowest keystrokes

struct Keystroke {
    QString text;
    Language language = Language::Fr;
};

void check(const Result<Done> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().cause));
}

/// Batches as a sync commits them.
void build(const Corpus &corpus, const QString &path, int fiches, qsizetype bytes)
{
    SearchIndexer indexer;
    auto writer = Writer::open(path, &indexer);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().cause));
    QList<Change> batch;
    for (int n = 0; n < fiches; ++n) {
        PutFiche put{corpus.fiche(n), {}, {}};
        for (const Language language : allLanguages)
            put.texts.append({corpus.text(n, language, bytes), {}});
        batch.append(put);
        if (batch.size() == 50 || n + 1 == fiches) {
            check((*writer)->apply(batch));
            batch.clear();
        }
    }
    check(indexer.settle((*writer)->session()));
    check((*writer)->settle());
}

QString mistyped(QString word, std::minstd_rand &random)
{
    if (word.size() < 4)
        return word;
    const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(word.size() - 1));
    switch (random() % 3) {
    case 0:
        word.remove(at, 1);
        break;
    case 1:
        std::swap(word[at], word[at + 1]);
        break;
    default:
        word.insert(at, word.at(at));
    }
    return word;
}

/// Three words from somewhere in a sentence, typed letter by letter.
QList<Keystroke> typing(const Corpus &corpus, int sentences)
{
    QList<Keystroke> strokes;
    std::minstd_rand random(7);
    for (int i = 0; i < sentences; ++i) {
        const Language language = allLanguages.at(static_cast<size_t>(i) % allLanguages.size());
        const QStringList &all = corpus.sentences(language);
        const QStringList words =
            all.at(static_cast<qsizetype>(random() % static_cast<unsigned>(all.size()))).split(u' ');
        const auto first =
            static_cast<qsizetype>(random() % static_cast<unsigned>(std::max<qsizetype>(1, words.size() - 2)));
        QString typed;
        for (qsizetype w = first; w < std::min(first + 3, words.size()); ++w) {
            const QString word = random() % 3 == 0 ? mistyped(words.at(w), random) : words.at(w);
            for (const QChar letter : (typed.isEmpty() ? QString() : QStringLiteral(" ")) + word) {
                typed += letter;
                strokes.append({typed, language});
            }
        }
    }
    return strokes;
}

double at(const std::vector<double> &sorted, double share)
{
    return sorted.at(static_cast<size_t>(share * static_cast<double>(sorted.size() - 1)));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int fiches = arguments.value(1, QStringLiteral("1000")).toInt();
    const qsizetype bytes = arguments.value(2, QStringLiteral("6000")).toInt();
    QTextStream out(stdout);
    const Corpus corpus(QStringLiteral(ESCALE_SHARED));
    if (corpus.isEmpty()) {
        out << "No corpus: give ESCALE_SHARED to cmake.\n";
        return 1;
    }
    const QTemporaryDir folder;
    const QString path = arguments.value(3, folder.filePath(QStringLiteral("library.sqlite")));
    QElapsedTimer timer;
    if (!QFileInfo::exists(path)) {
        timer.start();
        build(corpus, path, fiches, bytes);
        out << "library of " << fiches << " fiches in 8 languages made in " << timer.elapsed() / 1000 << " s\n";
    }
    auto searcher = Searcher::open(path, systemClock());
    if (!searcher)
        qFatal("%s", qPrintable(searcher.error().cause));
    for (const Language language : allLanguages) {
        timer.start();
        check((*searcher)->warmUp(language));
        out << "reading ahead, " << code(language) << ": " << timer.elapsed() << " ms\n";
    }
    std::vector<double> times;
    qint64 hits = 0;
    std::vector<std::pair<double, QString>> slowest;
    for (const Keystroke &stroke : typing(corpus, arguments.value(4, QStringLiteral("400")).toInt())) {
        SearchQuery query;
        query.text = stroke.text;
        query.language = stroke.language;
        const std::clock_t before = std::clock(); // of the processor: the machine may be busy
        const auto answer = (*searcher)->search(query);
        const double time = 1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
        if (!answer)
            qFatal("%s", qPrintable(answer.error().cause));
        hits += answer->total;
        times.push_back(time);
        slowest.emplace_back(time,
                             code(stroke.language) + u' ' + stroke.text + QStringLiteral(" (%1)").arg(answer->total));
    }
    std::sort(times.begin(), times.end());
    const auto shown = [](double ms) { return QString::number(ms, 'f', 2); };
    out << times.size() << " keystrokes, " << hits / static_cast<qint64>(times.size()) << " fiches each\n"
        << "p50 " << shown(at(times, 0.5)) << " ms, p90 " << shown(at(times, 0.9)) << " ms, p99 "
        << shown(at(times, 0.99)) << " ms, worst " << shown(times.back()) << " ms\n";
    std::sort(slowest.begin(), slowest.end(), std::greater<>());
    slowest.resize(std::min<size_t>(slowest.size(), mostShown));
    for (const auto &[time, typed] : slowest)
        out << shown(time) << " ms " << typed << "\n";
    return 0;
}
