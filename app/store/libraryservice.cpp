// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/libraryservice.h"

#include "base/try.h"

namespace escale {

Result<Reader *> LibraryService::OpenLibrary::reader()
{
    if (m_reader && m_reader->isStale())
        m_reader.reset();
    if (!m_reader) {
        ESCALE_TRY(auto opened, Reader::open(m_path));
        m_reader = std::move(opened);
    }
    return m_reader.get();
}

LibraryService::LibraryService(QString path, Clock &clock, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_clock(clock),
      m_worker(*this, QStringLiteral("library"), [path = m_path] { return std::make_unique<OpenLibrary>(path); })
{
}

LibraryService::~LibraryService() = default;

void LibraryService::prepare(const QString &sample, QObject *context, Answer<Preparation> answer)
{
    m_worker.ask<Result<Preparation>>(
        context,
        [this, sample](OpenLibrary &library) {
            library.close();
            return prepareLibrary(m_path, sample, m_clock);
        },
        std::move(answer));
    // What changes from now on is told, however soon: lists are read after this.
    ask<qint64>(
        this, [](Reader &reader) -> Result<qint64> { return reader.contentVersion(); },
        [this](const Result<qint64> &version) { m_version = version ? std::optional(*version) : std::nullopt; });
}

void LibraryService::watch(std::chrono::milliseconds interval)
{
    m_clock.after(interval, this, [this, interval] { poll(interval); });
}

void LibraryService::poll(std::chrono::milliseconds interval)
{
    ask<qint64>(
        this, [](Reader &reader) -> Result<qint64> { return reader.contentVersion(); },
        [this, interval](const Result<qint64> &version) {
            if (version) {
                const bool changed = m_version && *m_version != *version;
                m_version = *version;
                if (changed)
                    tellMove();
            }
            watch(interval);
        });
}

void LibraryService::tellMove()
{
    Q_EMIT moved();
    if (m_held)
        m_kept = true;
    else
        Q_EMIT contentChanged();
}

void LibraryService::hold(bool held)
{
    m_held = held;
    if (!held && std::exchange(m_kept, false))
        Q_EMIT contentChanged();
}

void LibraryService::fiche(const QString &id, Language language, QObject *context, Answer<ReadFiche> answer)
{
    ask<ReadFiche>(
        context, [id, language](Reader &reader) { return reader.fiche(id, language); }, std::move(answer));
}

void LibraryService::list(const ListQuery &query, QObject *context, Answer<QList<FicheCard>> answer)
{
    ask<QList<FicheCard>>(
        context, [query](Reader &reader) { return reader.list(query); }, std::move(answer));
}

void LibraryService::taxonomy(QObject *context, Answer<Taxonomy> answer)
{
    ask<Taxonomy>(
        context, [](Reader &reader) { return reader.taxonomy(); }, std::move(answer));
}

void LibraryService::status(QObject *context, Answer<LibraryStatus> answer)
{
    ask<LibraryStatus>(
        context, [](Reader &reader) { return reader.status(); }, std::move(answer));
}

} // namespace escale
