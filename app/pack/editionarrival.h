// SPDX-License-Identifier: GPL-3.0-or-later
// How the index of an edition reaches a station: fetched, judged (edition.h), rotations of keys followed, and
// remembered (packmemory.h) as this station's, or as one to go back to. An edition is remembered once its list of
// fiches is here, and is one to go back to later only when all that was wanted of it came. One thread.
#pragma once

#include "pack/edition.h"
#include "pack/packmemory.h"
#include "pack/packsource.h"

#include <QUrl>

namespace escale {

class EditionArrival {
public:
    using Arrived = std::function<void(Result<PackIndex>)>;

    struct Wanted {
        QUrl address; ///< packAddressFrom()
        QString channel;
        QList<VerifyingKey> keys; ///< pinned; what a rotation has brought (PackMemory) comes in their place
        bool goBack = false;      ///< to the edition before the one of today
    };

    /// `source` and `memory` outlive the object.
    EditionArrival(PackSource &source, PackMemory &memory, Wanted wanted);

    /// Perhaps answers before it returns; not at all when a rotation is cancelled on its way. Errors: those of
    /// packrefusal.h and of the source; NotFound (there is no edition before the one of today); CannotWrite.
    void begin(Arrived arrived);
    /// From here on the edition that arrived is this station's. `whole`: nothing of it is still to come.
    /// Errors: CannotWrite.
    Result<Done> remember(qint64 sequence, bool whole);
    /// All that was wanted of it has been there. Errors: CannotWrite.
    Result<Done> rememberWhole(qint64 sequence);
    /// The newest signed time this station has seen.
    [[nodiscard]] QDateTime newestTime() const { return m_state.newest; }

private:
    void goBack();
    void judge(const QByteArray &file, const QByteArray &etag, bool mayRotate);
    void rotate(const QByteArray &file, const QByteArray &etag);
    void followMissed(qint64 sequence, const std::function<void()> &then);
    [[nodiscard]] EditionTrust ownTrust() const;
    bool follow(const QByteArray &file);

    PackSource &m_source;
    PackMemory &m_memory;
    Wanted m_wanted;
    PackMemory::State m_state;
    EditionTrust m_trust;
    Arrived m_arrived;
    std::optional<PackIndex> m_cached;     ///< the edition of the last run, when it can still be judged
    QByteArray m_arriving, m_arrivingEtag; ///< the file of an edition that is not this station's yet
};

} // namespace escale
