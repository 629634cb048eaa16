// SPDX-License-Identifier: GPL-3.0-or-later
// A selection as it is written down: every field with the stamp of its last change, so that what two desks have written
// without knowing of each other can be put together and nothing is lost. Values, any thread. A record may come from a
// shared folder or from a stranger's file: reading it believes nothing.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QStringList>

namespace escale {

/// When a field was last changed: a count that only grows (milliseconds since 1970, or one more than the highest stamp
/// the writer had seen), and who wrote it, which decides between equals.
struct Stamp {
    qint64 time = 0;
    QString writer;

    friend auto operator<=>(const Stamp &a, const Stamp &b)
    {
        const auto byTime = a.time <=> b.time;
        return byTime != 0 ? byTime : a.writer.compare(b.writer) <=> 0;
    }
    friend bool operator==(const Stamp &, const Stamp &) = default;
};

/// A note as one desk wrote it.
struct NoteRecord {
    QString text; ///< empty: it was taken away
    Stamp noted;
    /// For each writer the last of their notes that had been seen: this one stands in place of those. Under no name:
    /// whoever wrote them.
    QMap<QString, qint64> seen;

    friend bool operator==(const NoteRecord &, const NoteRecord &) = default;
};

struct ItemRecord {
    bool in = true;   ///< false: taken out
    double place = 0; ///< the order
    Stamp moved;      ///< of both
    /// Those that nobody has written over, by their stamps: one at most, unless desks have written without knowing of
    /// each other.
    QList<NoteRecord> notes;

    /// What is read: all of them, each once.
    [[nodiscard]] QString note() const;
    /// In place of all that are here.
    void setNote(const QString &text, const Stamp &now);

    friend bool operator==(const ItemRecord &, const ItemRecord &) = default;
};

struct SelectionRecord {
    QString id; ///< 32 lower-case hexadecimal digits
    QString name;
    Stamp named;
    bool gone = false;                ///< deleted
    Stamp ended;                      ///< of `gone`
    qint64 made = 0;                  ///< orders the selections
    QHash<QString, ItemRecord> items; ///< by id of fiche

    friend bool operator==(const SelectionRecord &, const SelectionRecord &) = default;
};

/// What both say: whatever the order, however grouped and however often, records put together give the same one. (Last
/// writer wins, by a total order; notes are a register of several values with the versions each had seen.)
SelectionRecord mergedRecords(const SelectionRecord &a, const SelectionRecord &b);

/// The highest stamp in it.
qint64 newestStamp(const SelectionRecord &record);

// Longer ones are refused, or cut where a person types them.
inline constexpr qsizetype longestSelectionName = 120, longestSelectionNote = 1000, mostSelectionItems = 50'000;
/// Notes for one fiche that do not know of each other; older ones give way.
inline constexpr qsizetype mostNotes = 16;
inline constexpr qint64 largestSelectionFile = 64LL * 1024 * 1024;

/// JSON, in a fixed order of keys.
QByteArray toJson(const SelectionRecord &record);
/// Errors: BadAnswer (no selection, or one with impossible values), TooNew.
Result<SelectionRecord> selectionFromJson(const QByteArray &json);

/// Notes beside each other, each once, however often they were put together before.
QString notesTogether(const QStringList &notes);

/// One line of plain text: without control characters and marks that turn lines round, cut at `longest`.
QString selectionText(const QString &text, qsizetype longest);

} // namespace escale
