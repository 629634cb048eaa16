// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/vectorfill.h"

#include "assistant/modelrequest.h"
#include "base/try.h"
#include "store/reader.h"

namespace escale {
namespace {

constexpr qsizetype batch = 32; ///< servers with small machines refuse more texts at once

ModelLimits roomy(ModelLimits limits)
{
    constexpr qint64 bytes = 16'000'000; // 32 vectors of 8,192 numbers as text
    limits.bytes = std::max(limits.bytes, bytes);
    return limits;
}

} // namespace

VectorFill::VectorFill(QString libraryPath, const EndpointSettings &settings, ModelLimits limits, Clock &clock,
                       QObject *parent)
    : QObject(parent), m_libraryPath(std::move(libraryPath)), m_model(settings.embedder),
      m_embedder(settings, roomy(limits), clock)
{
}

VectorFill::~VectorFill() = default;

void VectorFill::start(LanguageSet languages)
{
    QMetaObject::invokeMethod(
        this,
        [this, languages] {
            if (const auto looked = lookFor(languages); !looked)
                end(looked);
            else
                next();
        },
        Qt::QueuedConnection);
}

Result<Done> VectorFill::lookFor(LanguageSet languages)
{
    ESCALE_TRY(auto file, PassageVectors::open(PassageVectors::pathBeside(m_libraryPath), Access::ReadWrite));
    m_file = std::move(file);
    ESCALE_TRY(auto old, m_file->known(m_model));
    ESCALE_TRY(const auto reader, Reader::open(m_libraryPath));
    ESCALE_TRY(const auto cards, reader->list({}));
    for (const FicheCard &card : cards) {
        for (const Language language : languages.toList()) {
            if (!card.cachedLanguages.contains(language))
                continue;
            ESCALE_TRY(const auto read, reader->fiche(card.id, language));
            if (read.translation.language != language)
                continue; // damaged: French stands in for it
            for (const PlacedPassage &one : placedPassages(read)) {
                ++m_counts.passages;
                const auto known = old.constFind(one.place);
                if (known == old.cend() || *known != one.hash)
                    m_missing.append({one.place, one.hash, titledText(one.passage)});
                old.remove(one.place);
            }
        }
    }
    // What is left of the old ones stands nowhere any more; languages that were not asked for stay.
    QList<PassagePosition> gone;
    for (auto it = old.cbegin(); it != old.cend(); ++it) {
        if (languages.contains(it.key().language))
            gone.append(it.key());
    }
    m_counts.removed = gone.size();
    m_counts.asked = m_missing.size();
    return m_file->remove(m_model, gone);
}

void VectorFill::next()
{
    Q_EMIT progressed(m_counts.asked - m_missing.size(), m_counts.asked);
    if (m_missing.isEmpty())
        return end(Done{});
    QStringList texts;
    for (const Missing &one : m_missing.mid(0, batch))
        texts.append(one.text);
    m_embedder.embed(texts, [this](const Result<QList<QList<float>>> &vectors) {
        const auto taken = vectors ? take(*vectors) : Result<Done>(vectors.error());
        if (!taken)
            end(taken);
        else
            next();
    });
}

Result<Done> VectorFill::take(const QList<QList<float>> &vectors)
{
    QList<PassageVectors::Entry> entries;
    for (qsizetype i = 0; i < vectors.size(); ++i)
        entries.append({m_missing.at(i).place, m_missing.at(i).hash, vectors.at(i)});
    const auto put = m_file->put(m_model, entries);
    if (put)
        m_missing.remove(0, vectors.size());
    return put;
}

void VectorFill::end(const Result<Done> &result)
{
    if (result)
        Q_EMIT finished(m_counts);
    else
        Q_EMIT finished(result.error());
}

} // namespace escale
