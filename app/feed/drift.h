// SPDX-License-Identifier: GPL-3.0-or-later
// What the door met and did not understand: keys, values and forms that this version does not know. Counted, so that a
// server that has moved on is seen by an operator before a reader meets an empty page. Holds words of the contract's
// kind only (names of keys, enum codes, block kinds), never a text of a fiche; a word that does not look like one is
// counted as "?". Plain value, any thread.
#pragma once

#include <QMap>
#include <QString>

namespace escale {

enum class DriftKind : quint8 {
    Key,        ///< a key of an object, with its path: "metadatas.sessions.mode"
    Value,      ///< a code of an enumeration, with its key: "origin=XYZ"
    Block,      ///< an element of rich text or a directive of Markdown: ":::danger"
    Language,   ///< a locale outside our eight
    EmptyFiche, ///< a fiche without any body in a language that the index promises: the word is the language
    Limit,      ///< content was cut by one of our bounds: the word names the bound
    Shape,      ///< a value of another JSON type than the contract says, with its path
};

/// The word of a kind in JSON and on the command line: "key", "value"...
QLatin1String nameOf(DriftKind kind);

class Drift {
public:
    using Entry = std::pair<DriftKind, QString>;

    void note(DriftKind kind, QStringView word, int count = 1);
    void add(const Drift &other);
    [[nodiscard]] bool isEmpty() const { return m_counts.isEmpty(); }
    /// How often each was met, by kind and word.
    [[nodiscard]] const QMap<Entry, int> &counts() const { return m_counts; }

    friend bool operator==(const Drift &, const Drift &) = default;

private:
    QMap<Entry, int> m_counts;
};

} // namespace escale
