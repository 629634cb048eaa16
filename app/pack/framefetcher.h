// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches the frames of one edition: what is planned comes pack by pack, in one plain GET where most of a pack is
// wanted, by ranges where little is, when the first of its frames is asked for. Every frame is hashed before it is
// unpacked. A part that could not be had is not asked for again: whoever wants a frame of it hears the same error.
// Frames that are needed at each sync are kept from one to the next (PackMemory). One thread.
#pragma once

#include "feed/feed.h"
#include "pack/packmemory.h"
#include "pack/packplan.h"
#include "pack/packsource.h"

#include <QSet>
#include <unordered_map>

namespace escale {

class FrameFetcher {
public:
    using Then = std::function<void(const std::optional<Error> &)>;
    using Bytes = Feed::Answer<QByteArray>;

    /// Both outlive the object.
    FrameFetcher(PackSource &source, PackMemory &memory);

    /// `root`: names packs and dictionaries. What was planned of another edition is forgotten.
    void begin(const PackIndex &root);
    /// `ref` is needed at each sync: fetched once, and kept by its hash.
    void keep(const FrameRef &ref);
    /// Whether a frame that is kept is here already. It may be damaged: then it is fetched all the same.
    [[nodiscard]] bool has(const FrameRef &ref) const;
    /// Drops what is kept of editions before.
    void dropOthers();

    /// Will be asked for: fetched together with what lies near it.
    void plan(const QList<FrameRef> &refs);
    /// Fetches all that is planned at once and looks at the hash of each frame of it. All of it is in memory then.
    /// Errors: as fetch().
    void fetchPlanned(Then then);
    /// What is in the frame. Perhaps before this returns. Errors: MissingPart, WrongPart, those of the source.
    void fetch(const FrameRef &ref, const QString &group, Bytes answer);
    /// Nobody who asked is answered any more.
    void cancel();

private:
    /// A stretch of a pack.
    struct Part {
        enum class State : quint8 {
            Planned,
            Asked,
            Here,
            Taken, ///< all that was planned of it has been asked for
            Failed,
        };
        PackStretch stretch;
        State state = State::Planned;
        QByteArray bytes;
        std::optional<Error> error;
        int left = 0; ///< frames that are still to be taken of it
        std::vector<Then> waiting;
    };

    void fetchPart(std::size_t part, Then then);
    void arrived(std::size_t part, Result<PackBytes> got);
    [[nodiscard]] std::size_t partOf(const FrameRef &ref);
    [[nodiscard]] QByteArrayView frameIn(const Part &part, const FrameRef &ref) const;
    [[nodiscard]] std::optional<Error> lookAtPlanned() const;
    void withGroup(const QString &group, Then then);
    void unpackFrom(std::size_t part, const FrameRef &ref, const QString &group, const Bytes &answer);

    PackSource &m_source;
    PackMemory &m_memory;
    QList<PackFile> m_packs;
    QMap<QString, PackFile> m_dictionaries;
    QSet<QByteArray> m_kept; ///< hashes of frames
    QList<FrameRef> m_planned;
    std::vector<Part> m_parts;
    QHash<qint32, QList<std::size_t>> m_partsOf;                            ///< by pack
    std::unordered_map<std::string, std::unique_ptr<Unpacker>> m_unpackers; ///< by group
    std::unordered_map<std::string, std::vector<Then>> m_groupWaiting;      ///< for its dictionary, on its way
    std::unordered_map<std::string, Error> m_groupErrors;                   ///< of a dictionary that could not be had
};

} // namespace escale
