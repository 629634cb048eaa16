// SPDX-License-Identifier: GPL-3.0-or-later
// Administrative terms with a plain explanation: what a checker offers ("explain", "replace") and what a reader can be
// shown. Our own writing: resources/plainlanguage/glossary.txt, whose head says its format. Read-only, any thread.
#pragma once

#include "base/error.h"
#include "fiche/language.h"
#include "fiche/terms.h"
#include "plainlanguage/wordpattern.h"

#include <QHash>
#include <QMultiHash>

namespace escale {

struct GlossaryTerm {
    QString term;
    QStringList otherNames;
    QString plain;                         ///< the plainer word, empty where there is none
    QHash<Language, QString> explanations; ///< French always
    QHash<Language, QStringList> names;    ///< what texts in another language call it; French is `term`, `otherNames`
};

class Glossary {
public:
    static const Glossary &builtIn();
    /// An error's sentence is for whoever keeps the file, in English. `forms` outlive the glossary.
    static Result<Glossary> parse(const QString &text, const WordForms &forms);

    [[nodiscard]] const QList<GlossaryTerm> &terms() const { return m_terms; }

    struct Match {
        const GlossaryTerm *term = nullptr; ///< of this glossary
        qsizetype words = 0;
    };
    /// The longest term that stands in the text from the word `at` on, in any form.
    [[nodiscard]] Match matchAt(const TextAnalysis &text, qsizetype at) const;
    /// The terms that the words say, in any form, by their place in terms(): the longest first, none over another. Only
    /// terms whose name in the language is known.
    [[nodiscard]] QList<FoundTerm> termsIn(const QString &words, Language language) const;

private:
    struct Entry {
        qsizetype term;
        WordPattern phrase;
        bool capitals = false; ///< "CAF": only as it is written
    };
    QList<GlossaryTerm> m_terms;
    [[nodiscard]] QList<FoundTerm> frenchTermsIn(const QString &words) const;

    /// A name in another language: the stems of its words.
    struct Name {
        qsizetype term;
        QStringList stems;
        bool capitals = false;
    };
    const WordForms *m_forms = nullptr;                 ///< outlives the glossary
    QMultiHash<QString, Entry> m_byFirst;               ///< by the first word's base form
    QHash<Language, QMultiHash<QString, Name>> m_names; ///< by the first word's stem
};

} // namespace escale
