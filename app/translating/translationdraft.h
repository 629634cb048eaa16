// SPDX-License-Identifier: GPL-3.0-or-later
// A translator's working copy of one fiche in one language: segments with their state, kept in a file of its own (one
// for each fiche and language), which no sync touches. Opened again after a sync it is merged: what changed in the
// library and not here is taken, what changed here stays, where both did both are shown, and where the French is
// another one now, the old French is shown beside it. Nothing that somebody typed is ever dropped. One thread.
#pragma once

#include "base/error.h"
#include "translating/segment.h"

#include <QDateTime>
#include <QHash>

namespace escale {

enum class SegmentState : quint8 {
    Missing, ///< not translated
    Draft,   ///< typed, not confirmed
    ToCheck, ///< somebody should look: the French has changed, somebody else has translated too, or the translator asks
    Done,
};

struct DraftSegment {
    Segment segment;
    SegmentState state = SegmentState::Missing;
    QList<Run> frenchBefore; ///< what the translation was made of, where the French is another one now
    QList<Run> theirs;       ///< what the library has by now, where somebody else has changed it too
    QStringList meant; ///< what the checks asked and somebody answered "it is meant so" (TranslationFinding::id())
    QString by;        ///< the account that confirmed it here (AuthoringStore::account()); empty: nobody had signed in
    QDateTime on;      ///< when; invalid where nobody confirmed it here

    friend bool operator==(const DraftSegment &, const DraftSegment &) = default;
};

class TranslationDraft {
public:
    /// What the library has of the fiche now, and the working copy in `folder` if there is one. A working copy that
    /// cannot be read is set aside, never overwritten: Damaged, once; the next open begins anew.
    static Result<TranslationDraft> open(const QString &folder, const QString &fiche, const Translation &french,
                                         const Translation &translated, Language language);

    /// The same to be counted only: a working copy that cannot be read is left where it is, and as if there were none.
    static TranslationDraft look(const QString &folder, const QString &fiche, const Translation &french,
                                 const Translation &translated, Language language);

    [[nodiscard]] const QString &fiche() const { return m_fiche; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const QList<DraftSegment> &segments() const { return m_segments; }
    [[nodiscard]] qsizetype count(SegmentState state) const;
    /// Confirmed by somebody here, and not what the library has.
    [[nodiscard]] bool isConfirmedHere(qsizetype at) const;
    /// Whether there is anything that the library does not have.
    [[nodiscard]] bool hasChanges() const;

    /// Typed: Draft, or Missing when nothing is left; what is meant so stays where it names what it is about. Not yet
    /// saved.
    void setTarget(qsizetype at, QList<Run> target);
    /// Done answers everything that was to be checked. Of a segment without a translation only Missing can be said.
    void setState(qsizetype at, SegmentState state);
    /// Done, by that account (AuthoringStore::account(); may be empty).
    void confirm(qsizetype at, const QString &by, const QDateTime &on);
    /// What is asked about it and meant so; gone with another French (and see setTarget()).
    void setMeant(qsizetype at, QStringList meant);

    /// Whole or not at all. Errors: CannotWrite.
    Result<Done> save() const;

    struct Kept; ///< a line of the file

private:
    TranslationDraft() = default;
    void merge(QHash<QString, Kept> kept, const Translation &french, const Translation &translated);

    QString m_file, m_fiche;
    Language m_language = Language::En;
    QList<DraftSegment> m_segments;
    QHash<QString, QList<Run>> m_base; ///< by key: what the library had when the working copy was made or merged
    QList<DraftSegment> m_left;        ///< of French that is gone; kept in the file
};

/// The segment after `at` that is not Done, round the end; -1 where all are.
qsizetype nextToDo(const TranslationDraft &draft, qsizetype at);

} // namespace escale
