// SPDX-License-Identifier: GPL-3.0-or-later
// Which words a language has, and which word each is a form of: "perdus" is "perdre" and "perdu", "зубами" is "зуб".
// French, English, Ukrainian, Russian and Arabic from hunspell's dictionaries, written out while the programs are built
// (resources/wordformtool) into one file that is used where it lies; Persian, Pashto and Tigrinya by the light rules of
// lightforms.h. A language whose dictionary was not there at build time knows no word and has no base form: whoever
// asks goes on as without this class.
//
// Everything is in folded letters, as foldWord(word, language) makes them, base forms too. Folding makes words alike:
// "né" and "ne" are both "ne", whose base forms are "ne" and "naitre".
#pragma once

#include "base/error.h"
#include "fiche/language.h"
#include "search/wordformsformat.h"

#include <QStringList>
#include <array>
#include <memory>

class QFile;

namespace escale {

/// Read-only: any thread, several at a time. A look-up takes some microseconds and never fails.
class WordForms {
public:
    /// The forms compiled into the program. Nothing is read before the first question.
    static const WordForms &builtIn();
    /// Maps the file. An error's sentence is for whoever builds the program, in English: people never choose this file.
    static Result<std::shared_ptr<const WordForms>> open(const QString &path);

    ~WordForms();
    WordForms(const WordForms &) = delete;
    WordForms &operator=(const WordForms &) = delete;

    /// Whether there is a dictionary: without one `knows` is always false. Never for fa, ps and ti.
    [[nodiscard]] bool covers(Language language) const;
    /// Whether `folded` is a form of a word of the language, proper names included. A word that is known is not a
    /// mistake. In Arabic the particles and pronouns written together with a word are looked through, and one slip in
    /// four makes another word (in the other languages one in fifty): there a word that is known may be a slip as well.
    [[nodiscard]] bool knows(Language language, QStringView folded) const;
    /// The words `folded` may be a form of, itself among them where it is a base form; each once, the nearest first.
    /// Two words are forms of one when their lists share a word. Empty for a word the dictionary does not know; never
    /// empty in fa, ps and ti for a word that is not.
    [[nodiscard]] QStringList lemmas(Language language, QStringView folded) const;

    /// For reports: bytes of a language in the file.
    [[nodiscard]] qsizetype size(Language language) const;

private:
    WordForms();
    Result<Done> use(QByteArrayView bytes);

    std::unique_ptr<QFile> m_file; ///< keeps the mapping; null for the built-in forms
    QByteArrayView m_bytes;
    std::array<forms::FormsSection, allLanguages.size()> m_sections;
};

} // namespace escale
