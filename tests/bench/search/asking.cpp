// SPDX-License-Identifier: GPL-3.0-or-later
// What a question costs: bench_search_asking [fiches] [languages] [bytes] [questions]. Questions: words of the library
// behind a question word, as many as people ask with, in every language. Processor time, on the terminal, and a number
// that stays the same as long as every answer does.
#include "ask/asker.h"
#include "corpus.h"
#include "search/searchindexer.h"
#include "store/writer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <ctime>
#include <random>

using namespace escale;

namespace {

constexpr std::array questionWords{"combien ", "how long ", "скільки ",         "ክንደይ ",
                                   "كم ",      "څومره ",    "какие документы ", "چه مدارکی "};

void fill(const QString &path, const Corpus &corpus, int fiches, int languages, qsizetype bytes)
{
    SearchIndexer indexer;
    const auto writer = Writer::open(path, &indexer);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().cause));
    QList<Change> batch;
    for (int n = 0; n < fiches; ++n) {
        PutFiche put{corpus.fiche(n), {}, {}};
        for (int l = 0; l < languages; ++l)
            put.texts.append({corpus.text(n, allLanguages.at(static_cast<size_t>(l)), bytes), {}});
        batch.append(put);
        if (batch.size() == 50 || n + 1 == fiches) {
            if (const auto done = (*writer)->apply(batch); !done)
                qFatal("%s", qPrintable(done.error().cause));
            batch.clear();
        }
    }
    if (!indexer.settle((*writer)->session()).ok())
        qFatal("settle");
}

/// What a person reads of it.
QByteArray shown(const Answer &answer)
{
    QStringList lines{answer.corrected, answer.themes.join(u' ')};
    for (const QList<Quotation> *list : {&answer.quotations, &answer.steps, &answer.documents}) {
        for (const Quotation &one : *list) {
            lines.append(one.fiche + u' ' + QString::fromUtf8(code(one.language)) + u' ' + one.text);
            for (const TextRange &lit : one.lit)
                lines.append(QString::number(lit.start) + u'+' + QString::number(lit.length));
        }
    }
    for (const NearFiche &one : answer.nearest)
        lines.append(one.id);
    return lines.join(u'\n').toUtf8();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int fiches = words.value(1, QStringLiteral("1000")).toInt();
    const int languages = words.value(2, QStringLiteral("8")).toInt();
    const qsizetype bytes = words.value(3, QStringLiteral("6000")).toInt();
    const int questions = words.value(4, QStringLiteral("200")).toInt();
    QTextStream out(stdout);
    const Corpus corpus(QStringLiteral(ESCALE_SHARED));
    if (corpus.isEmpty()) {
        out << "No corpus: give ESCALE_SHARED to cmake.\n";
        return 1;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    fill(path, corpus, fiches, languages, bytes);
    const auto asker = Asker::open(path, systemClock());
    if (!asker)
        qFatal("%s", qPrintable(asker.error().cause));
    std::minstd_rand random(7);
    std::vector<double> times;
    int answered = 0;
    QCryptographicHash answers(QCryptographicHash::Sha256);
    for (int i = 0; i < questions + languages; ++i) {
        AskQuery query;
        query.language = allLanguages.at(static_cast<size_t>(i % languages));
        const QStringList &sentences = corpus.sentences(query.language);
        const QStringList said = sentences.at(static_cast<qsizetype>(random() % sentences.size())).split(u' ');
        query.text = QString::fromUtf8(questionWords.at(static_cast<size_t>(query.language))) +
                     said.mid(static_cast<qsizetype>(random() % said.size()), 2 + static_cast<qsizetype>(random() % 5))
                         .join(u' ');
        const std::clock_t before = std::clock();
        const auto answer = (*asker)->ask(query);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().cause));
        if (i < languages)
            continue; // reads ahead: a page does that before anything is typed
        times.push_back(1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        answered += answer->refused == Refusal::None ? 1 : 0;
        answers.addData(shown(*answer));
    }
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return QString::number(times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))], 'f', 1);
    };
    out << fiches << " fiches x " << languages << " languages, " << questions << " questions, " << answered
        << " answered: p50 " << at(0.5) << " ms, p95 " << at(0.95) << " ms, slowest " << at(1) << " ms; answers "
        << answers.result().toHex().left(12) << "\n";
    return 0;
}
