// SPDX-License-Identifier: GPL-3.0-or-later
// What an author may change of a fiche, as the server holds it: byte for byte, so that what nobody touched can be left
// alone or sent back as it was (contract-write sections 0, 3 and 5). Values, any thread.
#pragma once

#include "base/error.h"
#include "fiche/fiche.h"

#include <QByteArray>
#include <array>

namespace escale {

/// One entry of `why`, `how` or `next`. The key is its identity in every language: it never changes.
struct DraftSection {
    QString key;
    QString title;
    QString text; ///< the feed's HTML

    friend bool operator==(const DraftSection &, const DraftSection &) = default;
};

/// Lower case v4 UUID: no number, no dot (contract-write 0.4).
QString newSectionKey();

struct FicheDraft {
    Kind kind = Kind::Dispositif;
    QString title, brand, abstract; ///< plain text, as stored
    QString what;                   ///< HTML
    QList<DraftSection> why, how, next;
    QString theme, mainSponsor; ///< ids; empty: none
    // JSON as the server wrote it; null: none.
    QByteArray secondaryThemes, sponsors, metadata, places;
    QString administration; ///< its name in French
    QByteArray administrationLogo;

    friend bool operator==(const FicheDraft &, const FicheDraft &) = default;
};

/// The groups of sections in reading order, with the server's words for them.
struct DraftGroup {
    const char *key;
    QList<DraftSection> FicheDraft::*sections;
};
inline constexpr std::array<DraftGroup, 3> draftGroups{
    {{"why", &FicheDraft::why}, {"how", &FicheDraft::how}, {"next", &FicheDraft::next}}};

/// A fiche as somebody who may edit it reads it: the draft copy where there is one.
struct ServerFiche {
    QString id;
    FicheDraft draft;
    QString status;        ///< the server's word: "Brouillon", "En attente", "En attente admin", "Actif"…
    bool hasDraft = false; ///< a copy of the public fiche is being revised
    QString modified;      ///< as written
    QString sponsorName;
    LanguageSet languages{Language::Fr};
    /// Its text is Markdown: read here, changed by nobody here (draftpreview.h says why).
    bool inOnePiece = false;
    bool ofCatalogue = false; ///< from a regional catalogue of courses (origin RCO)
    QByteArray answer;        ///< of a fiche in one piece, for whoever shows it: as the server wrote it
    /// Parts that this program cannot send back whole, as "why.<key>.<member>": what holds them is not sent.
    QStringList unknown;
};

/// The body of a 200 answer to a detail in French. Strict: a text that cannot be read in every byte is an error,
/// because it could not be written back. Errors: BadAnswer.
Result<ServerFiche> decodeServerFiche(const QByteArray &body);

/// The body of a PATCH that makes `before` (what the server has) into `after`: only units that differ, each whole. A
/// null array when nothing does: then nothing is sent.
QByteArray changedBody(const FicheDraft &before, const FicheDraft &after);
/// The body of the first request for a fiche.
QByteArray createBody(const FicheDraft &draft);

/// As bytes for the database (CBOR, version first). Decoding errors: Damaged.
QByteArray encodeDraft(const FicheDraft &draft);
Result<FicheDraft> decodeDraft(const QByteArray &bytes);
/// SHA-256 of that.
QByteArray hashOf(const FicheDraft &draft);

} // namespace escale
