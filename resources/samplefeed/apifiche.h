// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche as the server has it before it writes an answer, and the answers' JSON text with the members and the member
// order of the real server (contract 3.4, 3.7; with an origin: contract-2026 sections 3.4, 3.7). Plain values. Ids,
// dates and codes are ASCII; "raw" members are JSON texts put into the answer as they are.
#pragma once

#include "base/error.h"
#include "fiche/fiche.h"

#include <QByteArrayList>

namespace escale {

struct ApiSection {
    QByteArray uuid;
    QString title, html;
};

struct ApiText {
    Language language = Language::Fr;
    QString title, brand, abstract, what;
    QList<ApiSection> why, how, next; ///< in the order of the answer
    QString markdown; ///< the whole body of a catalogue fiche; `what`, `why`, `how`, `next` are not sent then
    QByteArray date;  ///< ISO 8601, when this text was made
};

struct ApiFiche {
    QByteArray id; ///< 24 lowercase hexadecimal digits
    Kind kind = Kind::Dispositif;
    QByteArray origin; ///< `RI`, `RCO`; empty: a server of before 2026, which has no such member
    QByteArray theme;  ///< empty: the member is absent
    int themePosition = 0;
    QByteArrayList secondaryThemes, needs;
    QByteArray created, published, modified; ///< ISO 8601; empty: the member is absent
    int views = 0, mobileViews = 0, mercis = 0;
    QByteArray metadatas = "{}"; ///< raw
    QByteArray structureId;      ///< main structure; empty: mainSponsor is null
    QString structureName, administrationName;
    QByteArray sponsors = "[]", map = "null"; ///< raw
    QString externalLink;                     ///< empty: the member is absent
    QList<ApiText> texts; ///< one per language, in the order of availableLanguages; French among them

    /// A course of a regional catalogue: Markdown, no main structure, nothing counted (contract-2026 section 0).
    [[nodiscard]] bool isCourse() const { return origin == "RCO"; }
    [[nodiscard]] const ApiText *text(Language language) const;
    /// The text in the language, else French (contract 0.3).
    [[nodiscard]] const ApiText &textOrFrench(Language language) const;
};

/// One item of `/dispositifs?locale=`: title, brand and abstract in the language, else French.
QByteArray indexItemJson(const ApiFiche &fiche, Language language);
/// The body of `/dispositifs/{id}?locale=`, envelope included. Has the personal data the real server leaks (contract
/// 9), all of it invented, for readers to drop.
QByteArray detailJson(const ApiFiche &fiche, Language language);
/// The metadata as the detail has it: members that are empty arrays are left out (contract 3.7).
QByteArray withoutEmptyArrays(const QByteArray &metadatas);

/// The totals of `/dispositifs/statistics` (contract 3.8).
struct ApiStatistics {
    int mercis = 0, views = 0, mobileViews = 0, dispositifs = 0, demarches = 0, updatedRecently = 0;

    /// Counts one fiche in. `recent`: ISO 8601; fiches modified from then on count as updated recently.
    void add(const ApiFiche &fiche, const QByteArray &recent);
    /// The body for the facets asked for, all when none.
    [[nodiscard]] QByteArray body(const QByteArrayList &facets) const;
};

} // namespace escale
