// SPDX-License-Identifier: GPL-3.0-or-later
// Administrative terms with a plain explanation: what a checker offers ("explain", "replace") and what a reader can be
// shown. Our own writing: resources/plainlanguage/glossary.txt, whose head says its format. Read-only, any thread.
#pragma once

#include "base/error.h"
#include "fiche/language.h"
#include "plainlanguage/wordpattern.h"

#include <QHash>
#include <QMultiHash>

namespace escale {

struct GlossaryTerm {
    QString term;
    QStringList otherNames;
    QString plain;                         ///< the plainer word, empty where there is none
    QHash<Language, QString> explanations; ///< French always
};

class Glossary {
public:
    static const Glossary &builtIn();
    /// An error's sentence is for whoever keeps the file, in English.
    static Result<Glossary> parse(const QString &text, const WordForms &forms);

    [[nodiscard]] const QList<GlossaryTerm> &terms() const { return m_terms; }

    struct Match {
        const GlossaryTerm *term = nullptr; ///< of this glossary
        qsizetype words = 0;
    };
    /// The longest term that stands in the text from the word `at` on, in any form.
    [[nodiscard]] Match matchAt(const TextAnalysis &text, qsizetype at) const;

private:
    struct Entry {
        qsizetype term;
        WordPattern phrase;
    };
    QList<GlossaryTerm> m_terms;
    QMultiHash<QString, Entry> m_byFirst; ///< by the first word's base form
};

} // namespace escale
