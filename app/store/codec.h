// SPDX-License-Identifier: GPL-3.0-or-later
// Texts and metadata as bytes in the library: CBOR (RFC 8949), arrays in a fixed order, a version first. Pure
// functions, any thread. Bytes come from a file that may be damaged: decoding never crashes, never nests deeper than
// the form allows, and answers Damaged.
#pragma once

#include "base/error.h"
#include "fiche/fiche.h"

#include <QByteArray>

namespace escale {

/// The address if it is one that the door lets in (contract 6.1: http, https, mailto, tel, absolute and encoded, no
/// user name before the host), else empty. A library may come from elsewhere and hold any; decoding applies it to every
/// link.
QString knownLink(const QString &stored);
/// The same for http and https alone: sponsors, external links.
QString knownWebLink(const QString &stored);

/// `what`, `why`, `how`, `next` of a translation.
QByteArray encodeBody(const Translation &translation);
/// Fills those four; the rest of `translation` stays.
Result<Done> decodeBody(const QByteArray &bytes, Translation &translation);

QByteArray encodeMetadata(const Metadata &metadata);
Result<Metadata> decodeMetadataBytes(const QByteArray &bytes);

} // namespace escale
