// SPDX-License-Identifier: GPL-3.0-or-later
// The concepts of a newcomer's life as they are written (resources/lexicon/*.txt, ours): what the administration calls
// a thing and what people call it, in the eight languages. A concept starts with `= name`; `near:` names concepts next
// door; `picture:` the pictogram that
// stands for it, if one honestly does; then a line a language and kind, its entries between commas:
//
//     = family-doctor
//     near: doctor
//     fr! médecin traitant, médecin généraliste      administrative: as fiches say it
//     fr: docteur de famille, mon docteur            everyday: as people say it
//     fr? généraliste                                weak: means other things too; counts only with other words
//     *! CAF                                         of every language: acronyms and names
//     *: <pain> <belly>                              each word of one group with each of the other
//     general: family-doctor                         in a file before its concepts: what answers where no text
//                                                    writes of a concept nor of what is next door
//     @ pain                                         a group: words that stand in each other's place
//     fr: mal, douleur
//
// A group may be named before it is written, in any file; its words stand in no order. Of every language (`*`) each
// takes the group's words in its own.
//
// Programs read the compact form that the build makes of it (concepts.h).
#pragma once

#include "fiche/language.h"

#include <QByteArray>
#include <QStringList>
#include <array>

namespace escale {

/// How an entry names its concept, the most trustworthy first. Part of the compact form.
enum class EntryKind : quint8 { Administrative, Everyday, Weak };

struct ConceptEntry {
    QString text; ///< as written
    EntryKind kind = EntryKind::Everyday;
};

struct SourceConcept {
    QString name;
    QString place;   ///< file and line, for complaints
    QString picture; ///< the pictogram that stands for it (resources/pictograms); empty for none
    QStringList near, general;
    std::array<QList<ConceptEntry>, allLanguages.size()> entries;
};

struct WordGroup {
    QString name;
    QString place;
    std::array<QStringList, allLanguages.size()> words;
};

struct ConceptSource {
    QList<SourceConcept> concepts;
    QList<WordGroup> groups;
    QStringList mistakes; ///< lines that belong nowhere: "file:line: why"

    /// Adds one file's concepts and groups. `name`: for complaints.
    void read(const QString &name, const QByteArray &text);
    /// Once everything is read: puts the words of the groups where entries name them.
    void useGroups();
    /// Every *.txt of a folder, by name.
    static ConceptSource ofFolder(const QString &folder);
};

/// What is wrong beyond single lines, after useGroups(): names twice, `near` or `general` to nobody, languages without
/// entries, entries with digits, an entry that surely names more than two concepts, an entry of grammar words alone.
/// One sentence each, with its place.
QStringList faultsOf(const ConceptSource &source);

} // namespace escale
