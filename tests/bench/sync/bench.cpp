// SPDX-License-Identifier: GPL-3.0-or-later
// How long a sync takes beside the least it could take: curl fetching the same texts from the same server, without
// reading them. Everything is a process of its own, as in life; runs are interleaved, so that what else the machine
// does falls on both. Prints medians and ratios, and the most memory escalectl had.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int patience = 300'000; // milliseconds

struct Cost {
    double seconds = 0;
    double megabytes = 0; ///< most resident memory
    QByteArray out;
    bool ok = false;
};

/// Runs a program to its end. QProcess does not tell what a child has cost; wait4(2) does.
Cost run(const QByteArrayList &command, const QByteArray &outFile)
{
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        std::vector<char *> arguments;
        for (const QByteArray &word : command)
            arguments.push_back(const_cast<char *>(word.constData()));
        arguments.push_back(nullptr);
        const int out = open(outFile.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        dup2(out, STDOUT_FILENO);
        dup2(open("/dev/null", O_WRONLY), STDERR_FILENO);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    Cost cost;
    cost.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    cost.megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    cost.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    QFile file(QString::fromLocal8Bit(outFile));
    if (file.open(QIODevice::ReadOnly))
        cost.out = file.readAll();
    return cost;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// The feed server as a process, with a list of the texts it has.
class Server {
public:
    Server(const QString &program, const QStringList &options, const QString &urls)
    {
        m_process.start(program, options + QStringList{QStringLiteral("--urls"), urls});
        m_process.waitForReadyRead(patience);
        m_url = m_process.readLine().trimmed();
    }
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] QByteArray url() const { return m_url; }

private:
    QProcess m_process;
    QByteArray m_url;
};

/// curl's own list of what to fetch: every text a full sync asks for, into nothing.
bool writeCurlList(const QString &urls, const QString &list, int &count)
{
    QFile from(urls), to(list);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return false;
    for (count = 0; !from.atEnd(); ++count)
        to.write("url = \"" + from.readLine().trimmed() + "\"\noutput = \"/dev/null\"\n");
    return count > 0;
}

struct Case {
    const char *name;
    QStringList server;
    double limit; ///< the ratio that must not be passed; 0: for information
};

struct Bench {
    QString programs;
    QTemporaryDir folder;
    int runs = 5;
    int jobs = 4;

    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QByteArray local(const char *name) const { return path(name).toLocal8Bit(); }

    void removeLibrary() const
    {
        for (const char *name : {"library.sqlite", "library.sqlite-wal", "library.sqlite-shm"})
            QFile::remove(path(name));
    }

    [[nodiscard]] Cost curl() const
    {
        return run({"curl", "--silent", "--parallel", "--parallel-max", QByteArray::number(jobs), "--compressed",
                    "--header", "site-secret: test-site-secret", "--config", local("curl.list")},
                   local("curl.out"));
    }

    [[nodiscard]] Cost sync(const QByteArray &url) const
    {
        return run({(programs + QStringLiteral("/escalectl")).toLocal8Bit(), "sync", "--library",
                    local("library.sqlite"), "--config", local("settings.ini"), "--feed", url, "--jobs",
                    QByteArray::number(jobs), "--json"},
                   local("sync.out"));
    }

    bool measure(const Case &one);
    bool measureNothingChanged(const QByteArray &url, int texts) const;
};

bool Bench::measure(const Case &one)
{
    const Server server(programs + QStringLiteral("/escale-feedserver"), one.server, path("urls"));
    int texts = 0;
    if (server.url().isEmpty() || !writeCurlList(path("urls"), path("curl.list"), texts)) {
        std::printf("%s: the feed server did not start (is the corpus there?)\n", one.name);
        return false;
    }
    QList<double> floor, ours, ratios;
    double memory = 0;
    for (int i = 0; i < runs; ++i) {
        const Cost least = curl();
        removeLibrary();
        const Cost real = sync(server.url());
        if (!least.ok || !real.ok) {
            std::printf("%s: %s failed\n", one.name, least.ok ? "escalectl" : "curl");
            return false;
        }
        floor.append(least.seconds);
        ours.append(real.seconds);
        ratios.append(real.seconds / least.seconds);
        memory = std::max(memory, real.megabytes);
    }
    const double ratio = median(ours) / median(floor);
    const bool good = (one.limit == 0 || ratio <= one.limit) && memory < 150;
    std::printf("%s: %d texts; curl %.2f s, sync %.2f s, ratio %.2f (of single pairs %.2f to %.2f%s%s); %.0f MB%s\n",
                one.name, texts, median(floor), median(ours), ratio, *std::min_element(ratios.begin(), ratios.end()),
                *std::max_element(ratios.begin(), ratios.end()), one.limit > 0 ? ", limit " : "",
                one.limit > 0 ? QByteArray::number(one.limit, 'f', 2).constData() : "", memory, good ? "" : "  MISSED");
    std::fflush(stdout);
    return measureNothingChanged(server.url(), texts) && good;
}

/// The library is what the last run left; nothing has changed since.
bool Bench::measureNothingChanged(const QByteArray &url, int texts) const
{
    const Cost cost = sync(url);
    const QJsonObject summary = QJsonDocument::fromJson(cost.out.trimmed()).object();
    const int requests = summary.value(QStringLiteral("requests")).toInt();
    constexpr int budget = 200; // of revalidation, the default
    const bool good = cost.ok && requests <= budget + 6;
    std::printf("  nothing changed: %d requests for %d texts (%d of them the budget), %d not modified, %.2f s%s\n",
                requests, texts, budget, summary.value(QStringLiteral("notModified")).toInt(), cost.seconds,
                good ? "" : "  MISSED");
    std::fflush(stdout);
    return good;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Sync beside curl: see the head of bench.cpp."));
    parser.addHelpOption();
    const auto add = [&](const char *name, const char *help, const char *usual) {
        parser.addOption({QLatin1String(name), QLatin1String(help), QStringLiteral("N"), QLatin1String(usual)});
    };
    add("fiches", "in the feed", "1000");
    add("runs", "pairs of runs per case", "5");
    add("jobs", "requests at once, of both", "4");
    parser.process(application);

    qputenv("ESCALE_SITE_SECRET", "test-site-secret");
    Bench bench;
    QFile(bench.path("settings.ini")).open(QIODevice::WriteOnly); // one that says nothing
    bench.programs = QCoreApplication::applicationDirPath();
    bench.runs = parser.value(QStringLiteral("runs")).toInt();
    bench.jobs = parser.value(QStringLiteral("jobs")).toInt();
    const QStringList volume{QStringLiteral("--volume"), parser.value(QStringLiteral("fiches"))};
    const QStringList ahead = volume + QStringList{QStringLiteral("--pack-ahead")};
    const QList<Case> cases{
        {"15 ms an answer", ahead + QStringList{QStringLiteral("--delay"), QStringLiteral("15")}, 1.10},
        {"at once, packing each answer as the real server does", volume, 3.0},
        {"at once, packed ahead (nothing but sending)", ahead, 0},
    };
    bool good = true;
    for (const Case &one : cases)
        good = bench.measure(one) && good;
    return good ? 0 : 1;
}
