// SPDX-License-Identifier: GPL-3.0-or-later
// Which words of a fiche stand in which column of the index.
#pragma once

#include "search/passage.h"
#include "search/terms.h"

#include <array>
#include <memory>

namespace escale {

/// In the order of the columns of the `search` table.
enum class Field : quint8 {
    Title, ///< and brand
    Names, ///< sponsor, partners, places, départements
    Abstract,
    Sections, ///< section titles
    Body,
    Topics, ///< theme and need ids, as themeTerm and needTerm
    Facts,  ///< what the cards say, addresses and telephone numbers (factwords.h)
};
inline constexpr int fieldCount = 7;

/// The field's name on the command line and in the table.
QLatin1String nameOf(Field field);

struct IndexedDocument {
    std::array<QByteArray, fieldCount> columns; ///< terms, each after a space
    QList<IndexedPassage> passages;             ///< whose words stand in Sections and Body, one after the other
    QByteArray &operator[](Field field) { return columns[static_cast<size_t>(field)]; }
    const QByteArray &operator[](Field field) const { return columns[static_cast<size_t>(field)]; }
    /// Of the columns that come from the text (all but Names, Topics and Facts), the same on every machine: tells
    /// whether a text is still the one that was indexed.
    [[nodiscard]] qint64 checksum() const;
};

/// Makes documents, one after the other. Keeps one TermWriter a language. Not thread-safe.
class DocumentBuilder {
public:
    DocumentBuilder();
    ~DocumentBuilder();
    DocumentBuilder(const DocumentBuilder &) = delete;
    DocumentBuilder &operator=(const DocumentBuilder &) = delete;

    IndexedDocument build(const Fiche &fiche, const Translation &text);

    /// The columns that come from the fiche and change with it: Names, Topics and Facts. The others are empty.
    IndexedDocument buildFicheWords(const Fiche &fiche, const Translation &text);

private:
    void begin(Language language);
    void appendFicheWords(const Fiche &fiche, const Translation &text);
    void append(Field field, QStringView words) { m_writer->append(words, &m_document[field]); }
    void appendBlock(const Block &block);
    void appendPassages(const Translation &text);

    std::array<std::unique_ptr<TermWriter>, allLanguages.size()> m_writers;
    TermWriter *m_writer = nullptr;
    IndexedDocument m_document; ///< given away at the end of each call
    QString m_line;
};

} // namespace escale
