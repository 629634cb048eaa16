// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to compare a text with its hash each time it is read, and all of them at the start of a sync. Opening a
// page is measured with the same texts in bench_ui_reading, which prints the share that counts (limit: 2 %).
#include "corpus.h"
#include "store/codec.h"
#include "store/contenthash.h"
#include "store/reader.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace escale;

namespace {

constexpr qsizetype medianBytes = 6000;
constexpr int fiches = 1000;

template <typename Action> double timed(Action action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main()
{
    const Corpus corpus(QStringLiteral(ESCALE_SHARED));
    if (corpus.isEmpty()) {
        std::printf("the corpus is not here (%s/data): nothing measured\n", ESCALE_SHARED);
        return 0;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    const auto writer = Writer::open(path, nullptr);
    for (int number = 0; number < fiches; ++number) {
        PutFiche put{corpus.fiche(number), {}, {}};
        for (const Language language : allLanguages)
            put.texts.append({corpus.text(number, language, medianBytes), {"f", "e", {}, {}}});
        if (!(*writer)->apply({put}))
            return 1;
    }
    const auto reader = Reader::open(path);
    std::vector<double> reading, hashing;
    qsizetype bytes = 0;
    for (int n = 0; n < fiches; ++n) {
        const Language language = allLanguages[std::size_t(n) % allLanguages.size()];
        std::optional<Result<ReadFiche>> read;
        reading.push_back(timed([&] { read = (*reader)->fiche(corpus.fiche(n).id, language); }));
        const QByteArray body = encodeBody((*read)->translation);
        bytes += body.size();
        QByteArray hash;
        hashing.push_back(timed([&] { hash = contentHash((*read)->translation, body); }));
    }
    std::printf("reading a fiche from the library   p50 %.3f ms (bodies of %lld bytes)\n", median(reading),
                static_cast<long long>(bytes / fiches));
    std::printf("of that, comparing it with its hash p50 %.4f ms (%.1f %%)\n", median(hashing),
                100 * median(hashing) / median(reading));
    const double journal = timed([&] { (void)(*writer)->journal(); });
    std::printf("start of a sync: %d texts and %d fiches compared in %.0f ms\n", fiches * int(allLanguages.size()),
                fiches, journal);
    return 0;
}
