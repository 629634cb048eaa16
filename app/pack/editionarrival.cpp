// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/editionarrival.h"

#include "pack/editionfiles.h"
#include "pack/packlog.h"
#include "pack/packrefusal.h"

#include <QCoreApplication>
#include <algorithm>

namespace escale {
namespace {

/// Rotations that a station may have missed and still follows.
constexpr qint64 mostMissed = 64;

} // namespace

EditionArrival::EditionArrival(PackSource &source, PackMemory &memory, Wanted wanted)
    : m_source(source), m_memory(memory), m_wanted(std::move(wanted))
{
}

void EditionArrival::begin(Arrived arrived)
{
    m_arrived = std::move(arrived);
    m_arriving.clear();
    m_state = m_memory.state();
    m_trust = {m_wanted.channel, m_state.keys.isEmpty() ? m_wanted.keys : m_state.keys, 0};
    if (m_wanted.goBack)
        return goBack();
    const auto cached = judgeEdition(m_memory.index(), ownTrust());
    m_cached = cached ? std::optional(*cached) : std::nullopt;
    if (m_cached)
        m_state.sequence = std::max(m_state.sequence, m_cached->sequence); // the power went between the two files
    m_trust.sequence = m_state.sequence;
    const bool sameAddress = m_state.address == m_wanted.address.toString();
    const QByteArray etag = m_cached && sameAddress ? m_state.etag : QByteArray();
    m_source.read({m_wanted.address.fileName(), 0, 0, indexLimit, etag}, [this](Result<PackBytes> got) {
        if (!got)
            return m_arrived(indexTrouble(got.error()));
        if (got->notModified)
            return m_arrived(*m_cached);
        judge(got->bytes, got->etag, true);
    });
}

/// For what this station kept itself: a rotation since takes nothing of it away.
EditionTrust EditionArrival::ownTrust() const
{
    return {m_trust.channel, m_trust.keys + m_state.formerKeys, 0};
}

void EditionArrival::judge(const QByteArray &file, const QByteArray &etag, bool mayRotate)
{
    if (mayRotate && isByUnknownKey(file, m_trust.keys))
        return rotate(file, etag);
    auto index = judgeEdition(file, m_trust);
    if (!index)
        return m_arrived(index.error());
    m_state.newest = m_state.newest.isValid() ? std::max(m_state.newest, index->created) : index->created;
    const bool takenBack = m_state.takenBack > 0 && index->sequence <= m_state.takenBack;
    // An equal sequence is the same edition, and nothing to do; so it is when the staff went back from it.
    const bool known = m_cached && (takenBack || index->sequence == m_cached->sequence);
    if (known) {
        m_state.etag = etag;
        m_state.address = m_wanted.address.toString();
    } else {
        m_state.sequence = index->sequence;
        m_arriving = file;
        m_arrivingEtag = etag;
    }
    if (const auto kept = m_memory.keep(m_state); !kept)
        return m_arrived(kept.error());
    m_arrived(known ? *m_cached : std::move(index).value());
}

/// A key that is not known: the publisher may have said, by one that is, who signs from now on.
void EditionArrival::rotate(const QByteArray &file, const QByteArray &etag)
{
    m_source.read({QString(keyFileName), 0, 0, keyFileLimit, {}}, [this, file, etag](const Result<PackBytes> &got) {
        if (!got && got.error().problem == Problem::Cancelled)
            return;
        const QByteArray newest = got ? got->bytes : QByteArray();
        if (follow(newest) || !isByUnknownKey(newest, m_trust.keys))
            return judge(file, etag, false); // says by itself who is not known
        followMissed(m_state.rotation + 1, [this, newest, file, etag] {
            follow(newest);
            judge(file, etag, false);
        });
    });
}

/// One after the other, from `sequence` on, until one is not there. By whom is not known is left out: it may be from
/// before this station's keys.
void EditionArrival::followMissed(qint64 sequence, const std::function<void()> &then)
{
    if (sequence > m_state.rotation + mostMissed)
        return then();
    m_source.read({rotationFileName(sequence), 0, 0, keyFileLimit, {}},
                  [this, sequence, then](const Result<PackBytes> &got) {
                      if (!got && got.error().problem == Problem::Cancelled)
                          return;
                      if (!got)
                          return then();
                      follow(got->bytes);
                      followMissed(sequence + 1, then);
                  });
}

bool EditionArrival::follow(const QByteArray &file)
{
    const auto rotation = judgeRotation(file, m_trust, m_state.rotation);
    if (!rotation) {
        qCInfo(logPack).noquote() << "no rotation of keys:" << rotation.error().cause;
        return false;
    }
    for (const VerifyingKey &key : std::as_const(m_trust.keys)) {
        if (!m_state.formerKeys.contains(key))
            m_state.formerKeys.append(key);
    }
    m_state.rotation = rotation->sequence;
    m_state.keys = m_trust.keys = rotation->keys;
    return true;
}

/// Nothing is remembered of it until all of it is here.
void EditionArrival::goBack()
{
    auto index = judgeEdition(m_memory.previousIndex(), ownTrust());
    if (!index)
        return m_arrived(
            Error{Problem::NotFound,
                  QCoreApplication::translate("pack", "This station has had no edition before the one of today."),
                  index.error().cause});
    m_arrived(std::move(index));
}

/// The index first: if the power goes before the rest is written, it only costs a question.
Result<Done> EditionArrival::remember(qint64 sequence, bool whole)
{
    const PackMemory::State before = m_memory.state();
    Result<Done> kept = Done{};
    if (m_wanted.goBack) {
        m_state.takenBack = m_state.sequence;
        m_state.etag.clear();
        kept = m_memory.restorePreviousIndex();
    } else if (!m_arriving.isEmpty()) {
        const bool wasWhole = m_cached && m_state.whole == m_cached->sequence;
        m_state.takenBack = 0;
        m_state.etag = m_arrivingEtag;
        m_state.address = m_wanted.address.toString();
        kept = m_memory.putIndex(m_arriving, wasWhole ? PackMemory::Before::Keep : PackMemory::Before::Forget);
    }
    if (whole)
        m_state.whole = sequence;
    if (kept && m_state != before)
        kept = m_memory.keep(m_state);
    return kept;
}

Result<Done> EditionArrival::rememberWhole(qint64 sequence)
{
    m_state.whole = sequence;
    return m_memory.keep(m_state);
}

} // namespace escale
