// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed over, whichever way it goes: which fiches, in whose language, how the two languages stand together and
// what of each fiche. Paper, the file for the telephone, letter, message, link and text are all made of this one value,
// so that none of them can say something else than the page in view. A value, any thread.
#pragma once

#include "paper/paper.h"

#include <QUrl>

namespace escale {

/// The person's language and the one beside it, and how the two stand together, or one of them alone. The one beside,
/// `Other`, is French; for a person who reads French it is the caseworker's.
enum class HandOverLanguages : quint8 { SideBySide, Under, Persons, Other };

/// A fiche in HandOverContent::persons and in French.
struct HandOverFiche {
    ReadFiche persons, french;
};

struct HandOverContent {
    QList<HandOverFiche> fiches;
    Language persons = Language::Fr; ///< beside French: the person's, or the caseworker's for somebody who reads French
    bool readsFrench = false;        ///< the person does, and `persons` is the caseworker's: French comes first
    HandOverLanguages wanted = HandOverLanguages::SideBySide;
    PaperOptions options;   ///< `form` is paperOptions()' to say
    bool onlyBring = false; ///< "what to bring", and nothing else

    /// As `wanted`; French where there is no language beside it.
    [[nodiscard]] HandOverLanguages languages() const;
    /// Whether any of them has a text in the person's language.
    [[nodiscard]] bool isTranslated() const;
    [[nodiscard]] bool hasPlaces() const;
    /// Whether any of them has an address on the map.
    [[nodiscard]] bool hasMap() const;

    /// Without a text in the person's language French stands in, once.
    [[nodiscard]] PaperFiche paper(qsizetype at) const;
    [[nodiscard]] QList<PaperFiche> papers() const;
    [[nodiscard]] PaperOptions paperOptions() const;
    /// In language() where there is a text, else in French.
    [[nodiscard]] QString title(qsizetype at) const;
    /// Of title(): the person's, unless only the other one goes out.
    [[nodiscard]] Language language() const;
    /// Public pages, one for each fiche, in the language of title().
    [[nodiscard]] QStringList links() const;
    /// All columns as plain text, one after the other.
    [[nodiscard]] QString text() const;
    /// A letter begun (mailAddress()): titles, summaries, links. Empty without a fiche.
    [[nodiscard]] QUrl letter() const;
    [[nodiscard]] QByteArray phoneFile() const;
    /// Names for files; empty without a fiche.
    [[nodiscard]] QString pdfName() const;
    [[nodiscard]] QString phoneName() const;

private:
    [[nodiscard]] const ReadFiche &read(qsizetype at) const;
};

} // namespace escale
