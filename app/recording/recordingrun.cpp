// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/recordingrun.h"

#include "speech/clip.h"
#include "speech/opussound.h"

#include <QLoggingCategory>

namespace escale {
namespace {

Q_LOGGING_CATEGORY(logRecording, "escale.recording")

constexpr qsizetype batchSize = 16;
/// The feed's voice is down: the rest would fail as well.
constexpr int mostFailuresInARow = 5;

} // namespace

RecordingRun::RecordingRun(Feed &feed, const WriteSession &database, QList<Phrase> wanted, qint64 budget,
                           QObject *parent)
    : QObject(parent), m_feed(feed), m_database(database), m_wanted(std::move(wanted)), m_budget(budget)
{
    qRegisterMetaType<RecordingOutcome>();
}

void RecordingRun::start()
{
    QSet<QByteArray> keys;
    for (const Phrase &phrase : std::as_const(m_wanted))
        keys.insert(recordingKey(phrase));
    const auto dropped = dropRecordings(m_database, keys);
    const auto shelf = recordingShelf(m_database);
    if (!dropped || !shelf) {
        m_outcome.error = dropped ? shelf.error() : dropped.error();
        QMetaObject::invokeMethod(
            this, [this] { finish(); }, Qt::QueuedConnection);
        return;
    }
    m_outcome.dropped = *dropped;
    m_bytes = shelf->bytes;
    for (const Phrase &phrase : std::as_const(m_wanted)) {
        if (!shelf->languages.contains(recordingKey(phrase)))
            m_missing.append(phrase);
    }
    QMetaObject::invokeMethod(
        this, [this] { next(); }, Qt::QueuedConnection);
}

void RecordingRun::cancel()
{
    m_cancelled = true;
    m_feed.cancel();
}

void RecordingRun::next()
{
    m_outcome.overBudget = m_bytes >= m_budget && m_next < m_missing.size();
    if (m_cancelled || m_outcome.overBudget || m_next >= m_missing.size() || m_inARow >= mostFailuresInARow)
        return finish();
    Q_EMIT progress(static_cast<int>(m_next), static_cast<int>(m_missing.size()));
    const Phrase phrase = m_missing.at(m_next++);
    m_feed.speech(phrase.text, phrase.language, [this, phrase](Result<QByteArray> bytes) {
        // An answer may come before speech() returns: never deeper than one.
        QMetaObject::invokeMethod(
            this, [this, phrase, bytes = std::move(bytes)] { answered(phrase, bytes); }, Qt::QueuedConnection);
    });
}

void RecordingRun::answered(const Phrase &phrase, Result<QByteArray> bytes)
{
    if (bytes && keep(phrase, *bytes)) {
        m_inARow = 0;
        ++m_outcome.fetched;
    } else {
        ++m_inARow;
        ++m_outcome.failed;
        if (!bytes && bytes.error().problem == Problem::Refused)
            m_inARow = mostFailuresInARow; // the key will not be better for the next sentence
        if (!bytes && !m_cancelled) {
            qCWarning(logRecording).noquote() << "not recorded:" << nameOf(bytes.error().problem);
            if (m_inARow >= mostFailuresInARow)
                m_outcome.error = bytes.error();
        }
    }
    if (m_batch.size() >= batchSize && !flush())
        return finish();
    next();
}

bool RecordingRun::keep(const Phrase &phrase, const QByteArray &bytes)
{
    if (bytes.startsWith("OggS")) { // as another library kept it: once encoded is enough
        const auto clip = fromOpus(bytes);
        if (!clip)
            return false;
        m_bytes += bytes.size();
        m_batch.append(
            {recordingKey(phrase), phrase.language, wordCount(phrase.text), clip->duration().count(), bytes});
        return true;
    }
    const auto clip = clipFromWav(bytes);
    if (!clip)
        return false;
    const Clip speech = trimmed(*clip);
    const auto sound = toOpus(speech);
    if (!sound)
        return false; // nothing but silence
    m_bytes += sound->size();
    m_batch.append({recordingKey(phrase), phrase.language, wordCount(phrase.text), speech.duration().count(), *sound});
    return true;
}

bool RecordingRun::flush()
{
    const QList<Recording> batch = std::exchange(m_batch, {});
    const auto done = putRecordings(m_database, batch);
    if (!done) {
        m_outcome.error = done.error();
        m_outcome.fetched -= static_cast<int>(batch.size()); // all of them, or none
    }
    return done.ok();
}

void RecordingRun::finish()
{
    if (!m_batch.isEmpty())
        flush();
    m_outcome.missing = static_cast<int>(m_missing.size()) - m_outcome.fetched;
    Q_EMIT finished(m_outcome);
}

} // namespace escale
