// SPDX-License-Identifier: GPL-3.0-or-later
// The one hash of a text: whether the feed's is another one (ETags also move with thanks, sponsors and members,
// contract 8.2), and whether the library's is still the one that was stored. Made of the form that the codec stores, so
// that a text is checked without being decoded. Pure functions, any thread.
//
// The first byte says by which rule it was made. Hashes of before that (20 bytes, over the values) stay valid and are
// written anew when the text is written or confirmed.
#pragma once

#include "fiche/fiche.h"

#include <QByteArray>

namespace escale {

/// BLAKE2b-160 over language, title, brand, abstract, administration and body. Equal texts, equal hash, on every
/// machine. `body`: encodeBody() of the text, or what is stored of it.
QByteArray contentHash(const Translation &text, const QByteArray &body);
/// For a text that is not stored yet.
QByteArray contentHash(const Translation &text);

/// The rule of libraries of before November 2026.
QByteArray olderContentHash(const Translation &text);
bool isOlderContentHash(const QByteArray &hash);

/// Whether a stored text is still the one that was hashed. `text` holds its columns, `body` what is stored of it;
/// nothing is decoded for a hash of today's rule.
bool isIntact(const QByteArray &hash, const Translation &text, const QByteArray &body);

/// Whether `hash`, whatever its rule, is that of `text`, as the feed brings it. False for what is no hash.
bool isHashOf(const QByteArray &hash, const Translation &text);

} // namespace escale
