// SPDX-License-Identifier: GPL-3.0-or-later
// escale-build-sample FOLDER LIBRARY: the readable sources of the sample (resources/sample) -> a library file, through
// the decoding, the sync and the store that serve any feed. Runs while the programs are built. The same sources give
// the same library. Trouble is one line, "file:line: what is wrong", and exit code 1.
#include "sampletool/memoryfeed.h"
#include "search/searchindexer.h"
#include "store/library.h"
#include "store/reader.h"
#include "sync/synchroniser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <cstdio>

using namespace escale;

namespace {

/// The day the sample was last worked on, for every note of the sync: two builds of the same sources are equal.
class StandingClock final : public Clock {
public:
    explicit StandingClock(const SampleFeed &feed)
    {
        QByteArray newest;
        for (const ApiFiche &fiche : feed.fiches())
            newest = std::max(newest, fiche.modified);
        m_now = QDateTime::fromString(QString::fromLatin1(newest), Qt::ISODateWithMs).toUTC();
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return systemClock().elapsed(); }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override
    {
        systemClock().after(delay, context, std::move(action));
    }

private:
    QDateTime m_now;
};

/// All of it or nothing: a text that cannot be decoded is a mistake in the sources.
Result<Done> sync(const SampleFeed &bodies, const QString &library)
{
    StandingClock clock(bodies);
    MemoryFeed feed(sampleSource, bodies);
    SearchIndexer indexer;
    SyncOutcome outcome;
    Synchroniser synchroniser(feed, library, {}, clock, &indexer);
    QObject::connect(
        &synchroniser, &Synchroniser::finished, qApp,
        [&outcome](const SyncOutcome &result) {
            outcome = result;
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    synchroniser.start();
    QCoreApplication::exec();
    return outcome.error ? Result<Done>(*outcome.error) : Result<Done>(Done{});
}

Result<Done> verify(const QString &library)
{
    const auto defects = verifyLibrary(library);
    if (!defects)
        return defects.error();
    if (!defects->isEmpty())
        return Error{Problem::Damaged, {}, library + QStringLiteral(":1: ") + defects->first()};
    return Done{};
}

void removeFiles(const QString &library)
{
    for (const char *suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(library + QLatin1String(suffix));
}

Result<Done> build(const QString &folder, const QString &target)
{
    const auto bodies = SampleFeed::load(folder);
    if (!bodies)
        return bodies.error();
    const QString draft = target + QStringLiteral(".draft");
    removeFiles(draft);
    auto done = sync(*bodies, draft);
    if (done)
        done = sealLibrary(draft);
    if (done)
        done = verify(draft);
    if (done) {
        QFile::remove(target);
        if (!QFile::rename(draft, target))
            done = Error{Problem::CannotWrite, {}, target + QStringLiteral(":1: cannot be written")};
    }
    removeFiles(draft);
    return done;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("escale.*=false")); // the build log is for trouble
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: escale-build-sample FOLDER LIBRARY\n", stderr);
        return 1;
    }
    const auto built = build(arguments[1], arguments[2]);
    if (built)
        return 0;
    const QString trouble = built.error().cause.isEmpty() ? built.error().sentence : built.error().cause;
    std::fprintf(stderr, "%s\n", trouble.toUtf8().constData());
    return 1;
}
