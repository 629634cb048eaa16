// SPDX-License-Identifier: GPL-3.0-or-later
// Contents into frames, group by group. What an edition before has packed already keeps its frame, and so its hash. One
// thread.
#pragma once

#include "pack/editionfolder.h"
#include "pack/packwriter.h"

#include <map>
#include <optional>

namespace escale {

/// A place that is either in a pack of before or in one that is being written.
struct PlacedFrame {
    FrameRef ref;
    bool fresh = false; ///< ref.pack is a number of the PackWriter
};

class FramePacking {
public:
    /// `before`: whose frames are used again; may be null. Both outlive the object.
    FramePacking(PackWriter &writer, EditionFolder *before);

    /// All that comes until end() is of this group. Where it has no dictionary yet, `samples` teach one.
    void begin(const QString &group, const QList<QByteArray> &samples = {});
    /// Errors: CannotWrite; Incomplete (too large for a frame).
    Result<PlacedFrame> add(const QByteArray &content);
    /// The next frames of the group may begin another pack. Errors: CannotWrite.
    Result<Done> end();
    /// The three of them. `learns`: the contents are the samples.
    Result<QList<PlacedFrame>> pack(const QString &group, const QList<QByteArray> &contents, bool learns);

    /// By group.
    [[nodiscard]] const std::map<QString, QByteArray> &dictionaries() const { return m_dictionaries; }
    [[nodiscard]] int made() const { return m_made; }
    [[nodiscard]] int kept() const { return m_kept; }

private:
    PackWriter &m_writer;
    EditionFolder *m_before;
    std::optional<Packer> m_packer;
    QString m_group;
    QHash<QByteArray, PlacedFrame> m_known; ///< of the group, by fileHash() of what is in them
    std::map<QString, QByteArray> m_dictionaries;
    int m_made = 0, m_kept = 0;
};

} // namespace escale
