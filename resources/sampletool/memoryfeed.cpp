// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletool/memoryfeed.h"

#include "feed/apidecode.h"

#include <QCoreApplication>

namespace escale {

MemoryFeed::MemoryFeed(QString name, const SampleFeed &bodies) : m_name(std::move(name)), m_bodies(bodies) {}

int MemoryFeed::capacity() const
{
    return 1; // nothing is gained by asking for more: there is no waiting
}

QByteArray MemoryFeed::counted(const QByteArray &body)
{
    ++m_traffic.requests;
    m_traffic.bytes += body.size();
    return body;
}

template <typename T> void MemoryFeed::later(Answer<T> answer, std::function<Result<T>()> work)
{
    m_owed.push_back([answer = std::move(answer), work = std::move(work)](const std::optional<Error> &refusal) {
        answer(refusal ? Result<T>(*refusal) : work());
    });
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_owed.empty())
                return; // cancelled meanwhile
            const Owed first = std::move(m_owed.front());
            m_owed.pop_front();
            first(std::nullopt);
        },
        Qt::QueuedConnection);
}

void MemoryFeed::taxonomy(Answer<Taxonomy> answer)
{
    later<Taxonomy>(std::move(answer), [this]() -> Result<Taxonomy> {
        const auto languages = decodeLanguages(counted(m_bodies.languages()));
        if (!languages)
            return languages.error();
        const auto themes = decodeThemes(counted(m_bodies.themes()));
        if (!themes)
            return themes.error();
        const auto needs = decodeNeeds(counted(m_bodies.needs()));
        if (!needs)
            return needs.error();
        return Taxonomy{*languages, *themes, *needs};
    });
}

void MemoryFeed::index(Answer<Index> answer)
{
    later<Index>(std::move(answer), [this] { return decodeIndex(counted(m_bodies.index())); });
}

void MemoryFeed::statistics(Answer<Statistics> answer)
{
    later<Statistics>(std::move(answer), [this] { return decodeStatistics(counted(m_bodies.statistics())); });
}

void MemoryFeed::detail(const QString &id, Language language, const QByteArray &, Answer<Detail> answer)
{
    later<Detail>(std::move(answer), [this, id, language]() -> Result<Detail> {
        const auto body = m_bodies.detail(id, language);
        if (!body)
            return Error{Problem::NotFound, QCoreApplication::translate("SampleFeed", "There is no such fiche."), id};
        return decodeDetail(counted(*body), id, language);
    });
}

void MemoryFeed::picture(const QString &address, Answer<Picture> answer)
{
    later<Picture>(std::move(answer), [address]() -> Result<Picture> {
        return Error{Problem::NotFound, QCoreApplication::translate("SampleFeed", "There is no such picture."),
                     address};
    });
}

void MemoryFeed::cancel()
{
    const Error stopped{Problem::Cancelled, QCoreApplication::translate("SampleFeed", "Stopped."),
                        QStringLiteral("cancelled")};
    for (const Owed &owed : std::exchange(m_owed, {}))
        owed(stopped);
}

} // namespace escale
