// SPDX-License-Identifier: GPL-3.0-or-later
// What speech/ knows of a language (resources/speech/): abbreviations, acronyms, the words for what is written in
// signs. Loaded once; thread-safe to read.
#pragma once

#include "fiche/language.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace escale {

class EarLexicon {
public:
    static const EarLexicon &of(Language language);

    /// The first form of an entry of [words]; empty when there is none.
    [[nodiscard]] QString word(QLatin1String key) const;
    /// The form of a counted word ("час", "часа", "часов") for `count`.
    [[nodiscard]] QString counted(QLatin1String key, int count) const;
    [[nodiscard]] bool has(QLatin1String key) const { return m_words.contains(QString(key)); }

    /// What an abbreviation is read as; empty when `token` is none.
    [[nodiscard]] QString abbreviation(const QString &token) const { return m_abbreviations.value(token); }
    /// All of them, longest first.
    [[nodiscard]] const QStringList &abbreviations() const { return m_tokens; }
    /// True for those that are only one where a number follows ("art. 12").
    [[nodiscard]] bool needsNumber(const QString &token) const { return m_beforeNumber.contains(token); }
    /// True for those that may also end a sentence ("etc.").
    [[nodiscard]] bool mayEnd(const QString &token) const { return m_mayEnd.contains(token); }

    [[nodiscard]] bool isSpelled(const QString &acronym) const { return m_spelled.contains(acronym); }
    [[nodiscard]] bool isSpoken(const QString &acronym) const { return m_spoken.contains(acronym); }

private:
    explicit EarLexicon(Language language);
    void take(const QString &section, const QString &line);

    Language m_language;
    QHash<QString, QStringList> m_words;
    QHash<QString, QString> m_abbreviations;
    QStringList m_tokens;
    QSet<QString> m_mayEnd, m_beforeNumber, m_spelled, m_spoken;
};

} // namespace escale
