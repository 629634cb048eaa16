// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiche/language.h"

namespace escale {
namespace {

struct Row {
    QLatin1String code;
    const char16_t *ownName;
    QLocale::Language locale;
    QLocale::Territory territory;
    bool rightToLeft;
};

// In the order of the enumeration.
constexpr std::array<Row, allLanguages.size()> rows{{
    {QLatin1String("fr"), u"Français", QLocale::French, QLocale::France, false},
    {QLatin1String("en"), u"English", QLocale::English, QLocale::UnitedKingdom, false},
    {QLatin1String("uk"), u"Українська", QLocale::Ukrainian, QLocale::Ukraine, false},
    {QLatin1String("ti"), u"ትግርኛ", QLocale::Tigrinya, QLocale::Eritrea, false},
    {QLatin1String("ar"), u"العربية", QLocale::Arabic, QLocale::Egypt, true},
    {QLatin1String("ps"), u"پښتو", QLocale::Pashto, QLocale::Afghanistan, true},
    {QLatin1String("ru"), u"Русский", QLocale::Russian, QLocale::Russia, false},
    {QLatin1String("fa"), u"فارسی", QLocale::Persian, QLocale::Iran, true},
}};

const Row &row(Language language)
{
    return rows[static_cast<std::size_t>(language)];
}

} // namespace

QLatin1String code(Language language)
{
    return row(language).code;
}

std::optional<Language> languageFromCode(QStringView text)
{
    for (Language l : allLanguages) {
        if (text == code(l))
            return l;
    }
    return std::nullopt;
}

QString ownName(Language language)
{
    return QString::fromUtf16(row(language).ownName);
}

Qt::LayoutDirection direction(Language language)
{
    return row(language).rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

QLocale localeOf(Language language)
{
    return {row(language).locale, row(language).territory};
}

QLocale numberLocale(Language language)
{
    // Qt has no Persian or Pashto locale with these digits; English groups and points as they do when they use them.
    const bool own = localeOf(language).zeroDigit() != QLatin1String("0");
    return own ? QLocale(QLocale::English, QLocale::UnitedKingdom) : localeOf(language);
}

QString latinDigits(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
        else if (c == QChar(0x066C)) // Arabic thousands separator
            c = u',';
        else if (c == QChar(0x066B)) // Arabic decimal separator
            c = u'.';
    }
    return text;
}

QList<Language> LanguageSet::toList() const
{
    QList<Language> list;
    for (Language l : allLanguages) {
        if (contains(l))
            list.append(l);
    }
    return list;
}

} // namespace escale
