// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a fiche by section, without looks and links, and its facts in words (price, place, sessions, addresses),
// to be kept and compared: what has changed since somebody last read it. Pure functions, any thread.
#pragma once

#include "fiche/fiche.h"
#include "fiche/wordchanges.h"
#include "l10n/facts.h"

#include <optional>

namespace escale {

/// One place of a fiche.
struct SectionWords {
    /// The same in two versions of a fiche: "title", "brand", "abstract", "administration", "what", "how.<section id>"
    /// (contract 5), "part.<title>" of a text written in one piece; "fact.price" and the other kinds; "places".
    QString key;
    QString title; ///< as the text has it; empty where the key says it
    QString text;  ///< a line a block

    friend bool operator==(const SectionWords &, const SectionWords &) = default;
};

/// In reading order; sections without a word are left out.
QList<SectionWords> sectionWords(const Translation &text);
/// The same after its facts and addresses, these in French. They do not depend on the day: of sessions all dates stand
/// there, past ones too.
QList<SectionWords> ficheWords(const Fiche &fiche, const Translation &french);
/// Which fact a key is of; nothing for a section of the text, and for addresses.
std::optional<FactKind> factOf(const QString &key);
bool hasFacts(const QList<SectionWords> &words);
QList<SectionWords> withoutFacts(QList<SectionWords> words);
/// `before` without the sessions that are past on this day (l10n/sessions.h) and that `after` has no more: a feed that
/// tidies up says nothing new.
QList<SectionWords> withoutTidiedSessions(QList<SectionWords> before, const QList<SectionWords> &after, QDate today);

struct SectionChange {
    enum class Kind : quint8 { Changed, Added, Removed };
    Kind kind = Kind::Changed;
    QString key, title; ///< of the newer text, unless it was removed
    QList<WordChange> words;

    friend bool operator==(const SectionChange &, const SectionChange &) = default;
};

/// Whether a reader finds the same words in both, in whatever order of sections.
bool sayTheSame(const QList<SectionWords> &before, const QList<SectionWords> &after);

/// In the order of `after`, what was removed at the end. Nothing when both say the same.
QList<SectionChange> sectionChanges(const QList<SectionWords> &before, const QList<SectionWords> &after);

/// As bytes to be kept, and back; nothing for bytes that are none of ours or too many.
QByteArray packed(const QList<SectionWords> &words);
std::optional<QList<SectionWords>> unpacked(const QByteArray &bytes);

/// Of a fiche no more than this is kept and compared, in characters. The longest of the real library has 40,000.
inline constexpr qsizetype mostWords = 200'000;

} // namespace escale
