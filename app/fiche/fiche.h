// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche as everyone in the house speaks of it: what does not depend on the language (`Fiche`), and one text of it
// (`Translation`). Plain values: copy them, compare them, pass them between threads. Nothing here is HTML; every string
// has been through the door in feed/. Personal data of the feed (participants, creators, members; contract section 9)
// has no place to be put, on purpose.
#pragma once

#include "fiche/block.h"
#include "fiche/language.h"
#include "fiche/metadata.h"

#include <QDateTime>

namespace escale {

/// `typeContenu`: an administrative procedure, or a programme of a structure.
enum class Kind : quint8 { Demarche, Dispositif };

/// The feed's word for a kind, also used on the command line.
QLatin1String code(Kind kind);
std::optional<Kind> kindFromCode(QStringView text);

/// `origin` (contract-2026 section 0): written by people in the editor, or a course of a regional catalogue. Other: a
/// word this version does not know, read like the first unless the fiche brings Markdown.
enum class ContentOrigin : quint8 { Editors, RegionalCatalogue, Other };

/// Who proposes the fiche, or a partner of it. Everything but the name may be empty.
struct Sponsor {
    QString id; ///< 24 hexadecimal digits for a structure, empty for an administration
    QString name;
    QString pictureUrl; ///< absolute https, or site-relative; never fetched by the windows
    QString link;       ///< http or https

    friend bool operator==(const Sponsor &, const Sponsor &) = default;
};

/// A point of the map (`Poi`, contract 3.7). Everything but the title may be empty.
struct Place {
    QString title, address, city, description, email, phone;
    std::optional<double> latitude, longitude; ///< degrees

    friend bool operator==(const Place &, const Place &) = default;
};

/// One entry of `why`, `how` or `next`: same `id` = same section in another language (contract 5). In `parts` the id is
/// empty, and a part is paired with the one at the same position in another language (contract-2026 section 5).
struct Section {
    QString id;
    QString title; ///< empty only in `parts`: the text goes on after a titled part
    QList<Block> blocks;

    friend bool operator==(const Section &, const Section &) = default;
};

struct Translation {
    Language language = Language::Fr;
    QString title, brand, abstract;
    QList<Block> what;
    QList<Section> why, how, next; ///< in the feed's order (contract 5)
    /// What follows `what` in a fiche written in one piece (Markdown, contract-2026 6bis), in reading order: its
    /// toggles with their titles, and the open text between and after them. Such a fiche has no why, how and next.
    QList<Section> parts;
    QString administration; ///< `administrationName`: its name in this language; empty where there is none
    QDateTime date;         ///< when this text was made; may be invalid

    /// Whether the text says more than a title and an abstract. Only such a text stands in for the French one
    /// (contract-2026 section 0, 6).
    [[nodiscard]] bool hasBody() const;

    friend bool operator==(const Translation &, const Translation &) = default;
};

struct Fiche {
    QString id; ///< 24 lowercase hexadecimal digits
    Kind kind = Kind::Dispositif;
    ContentOrigin origin = ContentOrigin::Editors;
    QString theme; ///< theme id, empty if none; may dangle (contract 8.4)
    QStringList secondaryThemes, needs;
    Metadata metadata;
    Sponsor sponsor;         ///< main structure of a dispositif, administration of a démarche; name empty if none
    QList<Sponsor> partners; ///< `sponsors`
    QList<Place> places;     ///< `map`
    QString externalLink;
    LanguageSet availableLanguages;         ///< where the feed has a text; always holds French
    QDateTime created, published, modified; ///< each may be invalid
    int views = 0;                          ///< on the web, for ranking
    int mercis = 0;                         ///< thanks received; the count only, never who

    friend bool operator==(const Fiche &, const Fiche &) = default;
};

/// 24 lowercase hexadecimal digits (contract section 2, "Id").
bool isFicheId(QStringView text);

} // namespace escale
