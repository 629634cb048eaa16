// SPDX-License-Identifier: GPL-3.0-or-later
#include "killproof.h"

#include "feedserver/feedserver.h"
#include "smallfeed.h"
#include "store/codec.h"
#include "store/contenthash.h"
#include "store/database.h"
#include "store/library.h"
#include "store/migrations.h"
#include "wholeness.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <csignal>
#include <random>
#include <thread>

namespace escale::test {
namespace {

constexpr int mostTries = 5;     // per kill: a victim may end before its moment
constexpr int patience = 60'000; // milliseconds for a process to end by itself

struct Ran {
    int code = -1; ///< -1: it did not end by itself in time
    QString words;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAll()).trimmed()};
}

/// Empty when the command ended well, else what it was and what it said.
QString complaintOf(const QString &program, const QStringList &arguments)
{
    const Ran ran = run(program, arguments);
    return ran.code == 0 ? QString()
                         : QStringLiteral("%1 ended with %2: %3").arg(arguments.first()).arg(ran.code).arg(ran.words);
}

QStringList verifying(const QString &library)
{
    return {QStringLiteral("verify"), QStringLiteral("--library"), library};
}

/// Starts a program and kills it `after` its start. True when SIGKILL was what ended it.
bool killAfter(const QString &program, const QStringList &arguments, std::chrono::microseconds after)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForStarted();
    // Real processes, real time: the moment of a kill is the one thing here that no clock of ours can turn.
    std::this_thread::sleep_for(after);
    if (process.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished(patience);
    return process.exitStatus() == QProcess::CrashExit;
}

class Moments {
public:
    Moments(quint32 seed, std::chrono::microseconds longest) : m_engine(seed), m_longest(longest) {}
    std::chrono::microseconds next() { return m_longest * static_cast<int>(m_engine() % 1000) / 1000; }

private:
    std::mt19937 m_engine;
    std::chrono::microseconds m_longest;
};

void say(const KillSpec &spec, const char *what, int number, std::chrono::microseconds moment, const QString &state)
{
    if (!spec.talkative)
        return;
    std::printf("%s %d: %.1f ms, %s\n", what, number, static_cast<double>(moment.count()) / 1000, qPrintable(state));
    std::fflush(stdout);
}

void count(KillReport &report, const Looked &looked, const QString &fresh)
{
    if (looked.versions.size() > 1)
        ++report.between;
    else if (looked.versions.contains(fresh))
        ++report.done;
    else
        ++report.emptyHanded;
}

void removeLibrary(const QString &path)
{
    for (const QString &end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")})
        QFile::remove(path + end);
}

void writeOldLibrary(const QString &path, const QString &old)
{
    removeLibrary(path);
    for (const QString &end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(old + end))
            QFile::copy(old + end, path + end);
    }
}

/// About 40 kB of text, so that moving it takes a while.
Translation longText(int number)
{
    Translation text;
    text.title = QStringLiteral("Fiche %1").arg(number);
    for (int n = 0; n < 400; ++n) {
        Block paragraph;
        paragraph.runs = {
            {QStringLiteral("Fiche %1, paragraphe %2, une phrase d’une longueur ordinaire.").arg(number).arg(n),
             {},
             {}}};
        text.what.append(paragraph);
    }
    return text;
}

/// A library of schema 1, filled through plain SQL: what an earlier release has left on disks. Empty, or what failed.
QString oldLibrary(const QString &path, int fiches)
{
    const auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return database.error().cause;
    if (const auto made = migrate(**database, 1); !made)
        return made.error().cause;
    if (const auto logged = (*database)->enableWal(); !logged)
        return logged.error().cause;
    const QByteArray metadata = encodeMetadata({});
    const auto filled = (*database)->transaction([&]() -> Result<Done> {
        for (int number = 0; number < fiches; ++number) {
            const QString id = QString::fromLatin1(smallId(number));
            const auto fiche = (*database)->run(
                QLatin1String("INSERT INTO fiche VALUES (?,'dispositif','',1,?,'','','','','',NULL,NULL,NULL,0,0)"),
                {id, metadata});
            if (!fiche)
                return fiche.error();
            const auto text = (*database)->run(
                QLatin1String("INSERT INTO translation (fiche,language,title,brand,abstract,body,fingerprint,etag,"
                              "content_hash) VALUES (?,'fr',?,'','',?,x'01',x'02',?)"),
                {id, QStringLiteral("Fiche %1").arg(number), encodeBody(longText(number)),
                 olderContentHash(longText(number))});
            if (!text)
                return text.error();
        }
        return Done{};
    });
    return filled ? QString() : filled.error().cause;
}

/// Every text is there, in whichever schema the file is now; `schema` receives it.
QString lookAtMigrated(const QString &path, int fiches, int &schema)
{
    const auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return database.error().cause;
    const auto found = schemaOf(**database);
    if (!found)
        return found.error().cause;
    schema = *found;
    const QLatin1String bodies = schema == 1 ? QLatin1String("SELECT count(*), min(length(body)) FROM translation")
                                             : QLatin1String("SELECT count(*), min(length(content)) FROM body");
    const auto rows = (*database)->run(bodies);
    if (!rows || !(*rows)->next())
        return QStringLiteral("the texts cannot be counted");
    const bool whole =
        (*rows)->value(0).toInt() == fiches && (*rows)->value(1).toInt() >= encodeBody(longText(0)).size();
    (*rows)->finish();
    return whole ? QString() : QStringLiteral("schema %1 lacks texts").arg(schema);
}

} // namespace

KillReport proveSync(const QString &escalectl, const KillSpec &spec)
{
    KillReport report;
    const QTemporaryDir folder;
    const QString library = folder.filePath(QStringLiteral("library.sqlite"));
    const QString settings = folder.filePath(QStringLiteral("settings.ini"));
    QFile(settings).open(QIODevice::WriteOnly); // one that says nothing
    const auto content = smallFeed(spec.fiches);
    ServerOptions options;
    options.enableWal = false;
    const FeedServer server(content, options);
    qputenv("ESCALE_SITE_SECRET", options.secret);
    const QStringList sync{QStringLiteral("sync"),
                           QStringLiteral("--library"),
                           library,
                           QStringLiteral("--config"),
                           settings,
                           QStringLiteral("--feed"),
                           server.url().toString(),
                           QStringLiteral("--revalidate"),
                           QStringLiteral("0")};

    if (run(escalectl, sync).code != 0)
        return {0, 0, 0, 0, 0, QStringLiteral("the sync does not even run undisturbed")};
    int version = 2;
    for (int number = 0; number < spec.fiches; ++number)
        rewrite(*content, number, QStringLiteral("v2"));
    // How long a run takes that has everything to fetch again: the moments lie inside that.
    QElapsedTimer timer;
    timer.start();
    if (run(escalectl, sync).code != 0)
        return {0, 0, 0, 0, 0, QStringLiteral("the sync does not even run a second time")};
    Moments moments(spec.seed, std::chrono::microseconds(timer.nsecsElapsed() / 1000));
    for (int kill = 0; report.kills < spec.kills && kill < spec.kills * mostTries; ++kill) {
        const QString fresh = QStringLiteral("v%1").arg(++version);
        for (int number = 0; number < spec.fiches; ++number)
            rewrite(*content, number, fresh);
        // Every fourth victim begins a library from nothing.
        if (kill % 4 == 3)
            removeLibrary(library);
        const auto moment = moments.next();
        const bool killed = killAfter(escalectl, sync, moment);
        ++(killed ? report.kills : report.tooLate);
        const Looked looked = QFile::exists(library) ? look(library) : Looked{};
        say(spec, "sync", kill, moment,
            looked.failure.isEmpty() ? QStringList(looked.versions.values()).join(u'+') : looked.failure);
        QString trouble = looked.failure;
        if (trouble.isEmpty() && QFile::exists(library))
            trouble = complaintOf(escalectl, verifying(library));
        if (!trouble.isEmpty())
            report.failure = QStringLiteral("kill %1: ").arg(kill) + trouble;
        count(report, looked, fresh);
        if (report.failure.isEmpty()) {
            if (const QString refused = complaintOf(escalectl, sync); !refused.isEmpty())
                report.failure = QStringLiteral("kill %1: the next ").arg(kill) + refused;
        }
        const Looked after = report.failure.isEmpty() ? look(library) : Looked{};
        if (report.failure.isEmpty() && (after.fiches != spec.fiches || after.versions != QSet<QString>{fresh}))
            report.failure = QStringLiteral("kill %1: the next sync does not bring everything").arg(kill);
        if (!report.failure.isEmpty())
            return report;
    }
    return report;
}

KillReport proveMigration(const QString &migrator, const QString &escalectl, const KillSpec &spec)
{
    KillReport report;
    const QTemporaryDir folder; // of its own, for the old file and the one that is killed over and over
    const QString old = folder.filePath(QStringLiteral("old.sqlite"));
    const QString library = folder.filePath(QStringLiteral("library.sqlite"));
    report.failure = oldLibrary(old, spec.fiches);
    if (!report.failure.isEmpty())
        return report;
    writeOldLibrary(library, old);
    QElapsedTimer timer;
    timer.start();
    const QStringList arguments{QStringLiteral("--migrate"), library};
    if (run(migrator, arguments).code != 0)
        return {0, 0, 0, 0, 0, QStringLiteral("the migration does not even run undisturbed")};
    Moments moments(spec.seed + 1, std::chrono::microseconds(timer.nsecsElapsed() / 1000));
    for (int kill = 0; report.kills < spec.kills && kill < spec.kills * mostTries && report.failure.isEmpty(); ++kill) {
        writeOldLibrary(library, old);
        const auto moment = moments.next();
        const bool killed = killAfter(migrator, arguments, moment);
        ++(killed ? report.kills : report.tooLate);
        int schema = 0, after = 0;
        QString state = complaintOf(escalectl, verifying(library));
        if (state.isEmpty())
            state = lookAtMigrated(library, spec.fiches, schema);
        ++(schema == 1 ? report.emptyHanded : schema == currentSchema ? report.done : report.between);
        if (state.isEmpty() && run(migrator, arguments).code != 0)
            state = QStringLiteral("the next start does not finish the migration");
        if (state.isEmpty())
            state = lookAtMigrated(library, spec.fiches, after);
        if (state.isEmpty() && after != currentSchema)
            state = QStringLiteral("the migration is not finished by the next start");
        if (state.isEmpty())
            state = complaintOf(escalectl, verifying(library));
        say(spec, "migration", kill, moment, state.isEmpty() ? QStringLiteral("schema %1").arg(schema) : state);
        if (!state.isEmpty())
            report.failure = QStringLiteral("kill %1: ").arg(kill) + state;
    }
    return report;
}

} // namespace escale::test
