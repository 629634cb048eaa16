// SPDX-License-Identifier: GPL-3.0-or-later
// A frame is one thing (a text, a picture) as one zstd frame (RFC 8878), made with the dictionary of its group; a pack
// is frames one after another (FORMAT.md). Pure; a Packer or Unpacker belongs to one thread.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QList>
#include <memory>

namespace escale {

/// Where a frame is and what it must be.
struct FrameRef {
    qint32 pack = -1;  ///< in PackIndex::packs; negative: none
    qint64 offset = 0; ///< of its first byte in the pack
    qint64 length = 0; ///< bytes of the frame
    qint64 size = 0;   ///< bytes of what is in it
    QByteArray hash;   ///< frameHash() of the frame

    friend bool operator==(const FrameRef &, const FrameRef &) = default;
};

/// BLAKE2b-160 (`b2sum -l 160`).
QByteArray frameHash(QByteArrayView frame);
/// BLAKE2b-256 (`b2sum -l 256`), of packs and dictionaries.
QByteArray fileHash(QByteArrayView file);

/// A dictionary for things like these, or empty when they are too few to learn from. The same for the same samples.
QByteArray trainDictionary(const QList<QByteArray> &samples);

class Packer {
public:
    /// `dictionary`: empty for none.
    explicit Packer(const QByteArray &dictionary);
    ~Packer();
    Packer(const Packer &) = delete;
    Packer &operator=(const Packer &) = delete;

    /// Empty only when there is no memory.
    [[nodiscard]] QByteArray pack(const QByteArray &content);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

class Unpacker {
public:
    explicit Unpacker(const QByteArray &dictionary);
    ~Unpacker();
    Unpacker(const Unpacker &) = delete;
    Unpacker &operator=(const Unpacker &) = delete;

    /// What is in a frame. Its hash is looked at before zstd is; never more than `ref.size` bytes are made of it.
    /// Errors: WrongPart.
    [[nodiscard]] Result<QByteArray> unpack(QByteArrayView frame, const FrameRef &ref);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// One frame without dictionary that says its own size, which is at most `limit`. Nothing for anything else.
std::optional<QByteArray> unpackAlone(QByteArrayView frame, qint64 limit);

} // namespace escale
