// SPDX-License-Identifier: GPL-3.0-or-later
// The eight languages of the feed (contract section 2, "Locale"), and sets of them.
#pragma once

#include <QLocale>
#include <QString>
#include <array>
#include <optional>

namespace escale {

enum class Language : quint8 { Fr, En, Uk, Ti, Ar, Ps, Ru, Fa };

inline constexpr std::array allLanguages{Language::Fr, Language::En, Language::Uk, Language::Ti,
                                         Language::Ar, Language::Ps, Language::Ru, Language::Fa};

/// The two-letter code used by the feed, the store and the command line.
QLatin1String code(Language language);

/// The language of a feed code; nothing for any other text (case counts, as on the server).
std::optional<Language> languageFromCode(QStringView code);

/// The language's name in its own script, as its speakers look for it. Never translated.
QString ownName(Language language);

/// Right-to-left for ar, ps and fa.
Qt::LayoutDirection direction(Language language);

/// The locale for names of months and days, lists and letters in this language. Its digits are not ours: see below.
QLocale localeOf(Language language);

/// The locale for numbers shown in this language. One rule for all: the digits 0-9, also in ar, fa and ps. The texts of
/// the fiches are written with them, as are telephone numbers, codes and every French paper and screen, and two kinds
/// of digits on one page are read as two kinds of things.
QLocale numberLocale(Language language);

/// Arabic and Persian digits, and the separators of thousands and decimals that go with them, as 0-9, "," and ".". For
/// what a locale formats by itself: dates, money.
QString latinDigits(QString text);

/// A set of languages, as small as a byte; iterates in the order of `allLanguages`.
class LanguageSet {
public:
    constexpr LanguageSet() = default;
    constexpr LanguageSet(std::initializer_list<Language> languages)
    {
        for (Language l : languages)
            insert(l);
    }
    static constexpr LanguageSet all() { return fromBits(0xff); }
    static constexpr LanguageSet fromBits(quint8 bits)
    {
        LanguageSet s;
        s.m_bits = bits;
        return s;
    }

    constexpr void insert(Language l) { m_bits = static_cast<quint8>(m_bits | bit(l)); }
    constexpr void remove(Language l) { m_bits = static_cast<quint8>(m_bits & ~bit(l)); }
    [[nodiscard]] constexpr bool contains(Language l) const { return (m_bits & bit(l)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr int size() const { return __builtin_popcount(m_bits); }
    [[nodiscard]] constexpr quint8 bits() const { return m_bits; }
    [[nodiscard]] QList<Language> toList() const;

    friend constexpr LanguageSet operator&(LanguageSet a, LanguageSet b)
    {
        return fromBits(static_cast<quint8>(a.m_bits & b.m_bits));
    }
    friend constexpr bool operator==(LanguageSet, LanguageSet) = default;

private:
    static constexpr quint8 bit(Language l) { return static_cast<quint8>(1U << static_cast<unsigned>(l)); }
    quint8 m_bits = 0;
};

} // namespace escale
