// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/librarynews.h"

#include <QFile>
#include <QLoggingCategory>
#include <algorithm>

namespace escale {
namespace {

Q_LOGGING_CATEGORY(logNews, "escale.news")

/// With the log files of SQLite.
void removeFile(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

} // namespace

class LibraryNews::Seen {
public:
    explicit Seen(QString library) : m_library(std::move(library)) {}

    void open(const QString &path) { m_path = path; }

    /// Nothing where there is trouble: what was known stays.
    std::optional<News> look(const QDateTime &now, const std::function<bool()> &goOn)
    {
        const auto news = tried<News>([&](NewsFile &file) -> Result<News> {
            if (!m_reader || m_reader->isStale()) {
                auto opened = Reader::open(m_library);
                if (!opened)
                    return Error{Problem::CannotRead, {}, opened.error().cause}; // the file of the news is sound
                m_reader = std::move(opened).value();
            }
            return file.look(*m_reader, now, goOn);
        });
        if (!news)
            m_reader.reset(); // whatever it was, the next look begins anew
        return news ? std::optional(*news) : std::nullopt;
    }
    void markRead(const QStringList &ids, const QDateTime &now)
    {
        (void)tried<Done>([&](NewsFile &file) { return file.markRead(ids, now); });
    }
    void takeBackMark()
    {
        (void)tried<Done>([](NewsFile &file) { return file.takeBackMark(); });
    }
    std::optional<NewsFile::Versions> versions(const QString &id)
    {
        const auto found = tried<std::optional<NewsFile::Versions>>([&](NewsFile &file) { return file.versions(id); });
        return found ? *found : std::nullopt;
    }

private:
    /// A damaged file is thrown away, once, and begun anew: the library is as if seen.
    template <typename T> Result<T> tried(const std::function<Result<T>(NewsFile &)> &work)
    {
        Result<T> done = once<T>(work);
        if (!done && done.error().problem == Problem::Damaged) {
            m_file.reset();
            removeFile(m_path);
            done = once<T>(work);
        }
        if (!done && done.error().problem != Problem::Cancelled)
            qCInfo(logNews, "no news: %s", qPrintable(done.error().cause));
        return done;
    }
    template <typename T> Result<T> once(const std::function<Result<T>(NewsFile &)> &work)
    {
        if (!m_file) {
            auto opened = NewsFile::open(m_path);
            if (!opened)
                return opened.error();
            m_file = std::move(opened).value();
        }
        return work(*m_file);
    }

    QString m_library, m_path;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<NewsFile> m_file;
};

LibraryNews::LibraryNews(QString libraryPath, Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock),
      m_worker(
          *this, QStringLiteral("escale-news"),
          [path = std::move(libraryPath)] { return std::make_unique<Seen>(path); }, WorkerThread::Rest::Finished)
{
}

LibraryNews::~LibraryNews() = default;

void LibraryNews::open(const QString &path)
{
    m_open = true;
    m_worker.post([path](Seen &seen) { seen.open(path); });
    look();
}

void LibraryNews::look()
{
    if (!m_open)
        return;
    m_worker.ask<std::optional<News>>(
        this,
        [this, now = m_clock.now()](Seen &seen) -> std::optional<News> {
            const auto goOn = [this] { return !m_worker.isEnding(); };
            return goOn() ? seen.look(now, goOn) : std::nullopt;
        },
        [this, marks = m_marks](const std::optional<News> &news) {
            if (news && marks == m_marks)
                take(*news);
        });
}

void LibraryNews::take(const News &news)
{
    if (news == m_news)
        return;
    m_news = news;
    Q_EMIT changed();
}

void LibraryNews::markRead()
{
    if (!m_open)
        return;
    ++m_marks;
    const QDateTime now = m_clock.now();
    m_worker.post([ids = ids(), now](Seen &seen) { seen.markRead(ids, now); });
    take({{}, now});
    look(); // what came while nobody looked is news
}

void LibraryNews::takeBackMark()
{
    if (!m_open)
        return;
    ++m_marks;
    m_worker.post([](Seen &seen) { seen.takeBackMark(); });
    look();
}

std::optional<NewsKind> LibraryNews::of(const QString &ficheId) const
{
    const auto found = m_news.fiches.constFind(ficheId);
    return found == m_news.fiches.cend() ? std::nullopt : std::optional(*found);
}

bool LibraryNews::has(NewsKind kind) const
{
    return std::find(m_news.fiches.cbegin(), m_news.fiches.cend(), kind) != m_news.fiches.cend();
}

void LibraryNews::changes(const QString &ficheId, QObject *context, Changes answer)
{
    if (!m_open)
        return answer({});
    m_worker.ask<QList<SectionChange>>(
        context,
        [ficheId](Seen &seen) {
            const auto versions = seen.versions(ficheId);
            return versions ? sectionChanges(versions->before, versions->after) : QList<SectionChange>();
        },
        std::move(answer));
}

void LibraryNews::whenLooked(QObject *context, std::function<void()> answer)
{
    m_worker.ask<Done>(
        context, [](Seen &) { return Done{}; }, [answer = std::move(answer)](const Done &) { answer(); });
}

} // namespace escale
