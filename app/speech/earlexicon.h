// SPDX-License-Identifier: GPL-3.0-or-later
// What speech/ knows of a language (resources/speech/, sections explained in fr.txt): words for what is written in
// signs, units, abbreviations by what stands beside them, acronyms, rewrites. Loaded once; thread-safe to read.
#pragma once

#include "fiche/language.h"
#include "speech/earnumber.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace escale {

class EarLexicon {
public:
    static const EarLexicon &of(Language language);

    /// What must stand beside an abbreviation for it to be one, and whether a sentence may end with it.
    enum class Beside : quint8 {
        Anything,     ///< always one, never ends a sentence
        MayEnd,       ///< always one, ends a sentence where a capital letter follows
        NumberAfter,  ///< "art. 12"
        NumberBefore, ///< "12 av. Foch"; never ends a sentence
        NameAfter,    ///< a capital letter or a number follows: "г. Париж", "Mme Petit"
    };
    struct Abbreviation {
        QString token;
        Beside beside = Beside::Anything;
        QStringList words; ///< one, or its forms by the preposition before it ([cases])
    };
    struct Rewrite {
        QString pattern; ///< a regular expression, letters as they are
        QString words;   ///< \1 is what the first bracket found
    };
    /// "1" + "-го": the number that stays as it is, and the stem and endings of the last one.
    struct Ordinal {
        QString stem, endings, cardinal;
    };
    using Forms = QStringList; ///< one | few | many, as the language needs; see counted()
    using Table = QHash<QString, Forms>;

    /// The first form of an entry of [words]; empty when there is none.
    [[nodiscard]] QString word(QLatin1String key) const;
    [[nodiscard]] bool has(QLatin1String key) const { return m_words.contains(QString(key)); }
    /// All forms of an entry of [words]: lists of words as well as counted ones.
    [[nodiscard]] Forms forms(QLatin1String key) const { return m_words.value(QString(key)); }

    /// The form for a number: "час", "часа", "часов".
    [[nodiscard]] QString form(const Forms &forms, const ear::Number &number) const;
    /// The forms after a word that wants the genitive ("до 2 часов"); the same where the language has no such forms.
    [[nodiscard]] Forms genitive(const Forms &forms) const;
    /// Number and word. A form that begins with "=" holds the number already ("=ساعتين"), one with %1 says where it
    /// stands.
    [[nodiscard]] QString counted(const Forms &forms, const ear::Number &number) const;

    [[nodiscard]] const Table &units() const { return m_units; }           ///< after a number: "km"
    [[nodiscard]] const Table &currencies() const { return m_currencies; } ///< "€", before or after one
    [[nodiscard]] const Table &magnitudes() const { return m_magnitudes; } ///< "million"
    /// The form of a word that a range from ... to wants: "часов" for "часа".
    [[nodiscard]] const Table &afterRange() const { return m_afterRange; }
    [[nodiscard]] const Table &yearWords() const { return m_yearWords; } ///< after a year: "г."
    [[nodiscard]] const Table &per() const { return m_per; }             ///< after a slash: "mois"
    [[nodiscard]] const Table &fractions() const { return m_fractions; } ///< "3/4"

    /// Longest first.
    [[nodiscard]] const QList<Abbreviation> &abbreviations() const { return m_abbreviations; }
    /// Its words after `before`, the word in front of it.
    [[nodiscard]] QString cased(const QStringList &forms, const QString &before) const;
    [[nodiscard]] const QList<Rewrite> &rewrites() const { return m_rewrites; }

    [[nodiscard]] const QHash<int, Ordinal> &ordinals() const { return m_ordinals; }
    [[nodiscard]] QStringList endings(const QString &kind) const { return m_endings.value(kind); }

    [[nodiscard]] bool isSpelled(const QString &acronym) const { return m_spelled.contains(acronym); }
    [[nodiscard]] bool isSpoken(const QString &acronym) const { return m_spoken.contains(acronym); }
    /// A word that is written in capitals to be loud: "PAS".
    [[nodiscard]] bool isLoudWord(const QString &word) const { return m_loudWords.contains(word); }
    /// Letters of their own among small ones only: "US", "CAP".
    [[nodiscard]] bool isWordToo(const QString &acronym) const { return m_wordsToo.contains(acronym); }
    [[nodiscard]] const QSet<QString> &spelled() const { return m_spelled; }

private:
    explicit EarLexicon(Language language);
    void take(const QString &section, const QString &line);
    bool takeList(const QString &section, const QString &line);
    void takeOrdinal(const QString &number, const QString &value);

    Language m_language;
    Table m_words, m_units, m_currencies, m_magnitudes, m_yearWords, m_per, m_fractions, m_afterRange;
    QList<Abbreviation> m_abbreviations;
    QList<Rewrite> m_rewrites;
    QHash<QString, int> m_cases;
    QHash<int, Ordinal> m_ordinals;
    QHash<QString, QStringList> m_endings;
    QSet<QString> m_spelled, m_spoken, m_loudWords, m_wordsToo;
};

} // namespace escale
