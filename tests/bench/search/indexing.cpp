// SPDX-License-Identifier: GPL-3.0-or-later
// What indexing costs: bench_search_indexing [fiches] [languages] [bytes]. The library is written twice by the same
// writer, with and without the indexer, by batches of 50 fiches; the difference is the price of the index. Or what the
// index of a library takes on the disk, by table: bench_search_indexing LIBRARY.
#include "corpus.h"
#include "search/searchindexer.h"
#include "store/reader.h"
#include "store/rows.h"
#include "store/writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <ctime>

using namespace escale;

namespace {

struct Cost {
    double cpu = 0; ///< seconds
    double settle = 0;
    qint64 indexBytes = 0;
};

double cpuNow()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

std::vector<QList<Change>> batches(const Corpus &corpus, int fiches, int languages, qsizetype bytes, qint64 *text)
{
    std::vector<QList<Change>> all;
    for (int n = 0; n < fiches; ++n) {
        if (n % 50 == 0)
            all.emplace_back();
        PutFiche put{corpus.fiche(n), {}, {}};
        for (int l = 0; l < languages; ++l) {
            put.texts.append({corpus.text(n, allLanguages.at(static_cast<size_t>(l)), bytes), {}});
            *text += readableBytes(put.texts.last().translation);
        }
        all.back().append(put);
    }
    return all;
}

/// Of all tables of the index, pages included; `out`: each of them, if wanted.
qint64 bytesOfIndex(const ReadSession &database, qint64 text, QTextStream *out)
{
    qint64 sum = 0;
    const auto read =
        database.each(QLatin1String("SELECT name, sum(pgsize) FROM dbstat WHERE name LIKE 'search%' OR name LIKE "
                                    "'sqlite_autoindex_search%' GROUP BY name ORDER BY 2 DESC"),
                      {}, [&](const QSqlQuery &row) {
                          sum += row.value(1).toLongLong();
                          if (out)
                              *out << row.value(0).toString().leftJustified(40) << ' '
                                   << QString::number(row.value(1).toDouble() / 1e6, 'f', 2) << " MB, "
                                   << QString::number(row.value(1).toDouble() / static_cast<double>(text), 'f', 3)
                                   << " of the text\n";
                      });
    if (!read)
        qFatal("%s", qPrintable(read.error().cause));
    return sum;
}

Cost write(const std::vector<QList<Change>> &changes, SearchIndexer *indexer)
{
    const QTemporaryDir folder;
    const auto writer = Writer::open(folder.filePath(QStringLiteral("library.sqlite")), indexer);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().cause));
    Cost cost;
    const double start = cpuNow();
    for (const QList<Change> &batch : changes) {
        if (const auto done = (*writer)->apply(batch); !done)
            qFatal("%s", qPrintable(done.error().cause));
    }
    const double written = cpuNow();
    if (indexer != nullptr && !indexer->settle((*writer)->session()).ok())
        qFatal("settle");
    cost.cpu = written - start;
    cost.settle = cpuNow() - written;
    if (indexer != nullptr)
        cost.indexBytes = bytesOfIndex((*writer)->session(), 0, nullptr);
    return cost;
}

void showLibrary(const QString &path, QTextStream &out)
{
    auto reader = Reader::open(path);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().cause));
    const ReadSession database = (*reader)->session();
    qint64 text = 0;
    QList<qint64> rows;
    const auto listed = database.each(QLatin1String("SELECT rowid FROM translation"), {},
                                      [&rows](const QSqlQuery &row) { rows.append(row.value(0).toLongLong()); });
    if (!listed)
        qFatal("%s", qPrintable(listed.error().cause));
    for (const qint64 row : rows) {
        if (const auto translation = rows::translation(database, row))
            text += readableBytes(*translation);
    }
    out << rows.size() << " texts, " << QString::number(static_cast<double>(text) / 1e6, 'f', 2) << " MB\n";
    const qint64 bytes = bytesOfIndex(database, text, &out);
    out << "tables of the index " << QString::number(static_cast<double>(bytes) / 1e6, 'f', 2) << " MB, "
        << QString::number(static_cast<double>(bytes) / static_cast<double>(text), 'f', 2) << " of the text\n";
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int fiches = words.value(1, QStringLiteral("738")).toInt();
    const int languages = words.value(2, QStringLiteral("8")).toInt();
    const qsizetype bytes = words.value(3, QStringLiteral("6000")).toInt();
    QTextStream out(stdout);
    if (QFileInfo::exists(words.value(1))) {
        showLibrary(words.value(1), out);
        return 0;
    }
    const Corpus corpus(QStringLiteral(ESCALE_SHARED));
    if (corpus.isEmpty()) {
        out << "No corpus: give ESCALE_SHARED to cmake.\n";
        return 1;
    }
    qint64 text = 0;
    const auto changes = batches(corpus, fiches, languages, bytes, &text);
    const Cost plain = write(changes, nullptr);
    SearchIndexer indexer;
    const Cost indexed = write(changes, &indexer);
    const auto megabytes = [](qint64 size) { return QString::number(static_cast<double>(size) / 1e6, 'f', 1); };
    const auto seconds = [](double s) { return QString::number(s, 'f', 2); };
    out << fiches * languages << " texts, " << megabytes(text) << " MB\n"
        << "store alone        " << seconds(plain.cpu) << " s CPU\n"
        << "store and index    " << seconds(indexed.cpu) << " s CPU, then settle " << seconds(indexed.settle) << " s\n"
        << "the index costs    " << seconds(indexed.cpu + indexed.settle - plain.cpu) << " s CPU\n"
        << "tables of the index " << megabytes(indexed.indexBytes) << " MB, "
        << QString::number(static_cast<double>(indexed.indexBytes) / static_cast<double>(text), 'f', 2)
        << " of the text\n";
    return 0;
}
