// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a frame, as bytes: CBOR (RFC 8949), arrays in the order of FORMAT.md. Pure functions, any thread. Bytes
// come from a signed edition, but a publisher may be wrong: decoding never crashes, and takes no link that the door
// would not let in (store/codec.h). Errors: WrongPart.
#pragma once

#include "base/error.h"
#include "fiche/fiche.h"
#include "fiche/taxonomy.h"

namespace escale {

/// What a fiche says in no language: all but metadata, dates of creation and publication, counts and languages, which
/// the index and the listing say.
QByteArray encodeFacts(const Fiche &fiche);
Result<Fiche> decodeFacts(const QByteArray &bytes, const QString &id);

QByteArray encodeText(const Translation &text);
Result<Translation> decodeText(const QByteArray &bytes, Language language);

/// What must be known of every fiche before any is fetched.
struct Listing {
    struct Entry {
        QString id;
        Metadata metadata;
        QDateTime created, published;
        QByteArray metadataBytes; ///< as they stand in the frame

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    QList<Entry> entries; ///< in the order of the index
};
QByteArray encodeListing(const QList<Fiche> &fiches);
Result<Listing> decodeListing(const QByteArray &bytes);

/// Without pictures: Theme::iconUrl holds what the address of the icon is in the edition.
QByteArray encodeTaxonomy(const Taxonomy &taxonomy);
Result<Taxonomy> decodeTaxonomy(const QByteArray &bytes);

} // namespace escale
