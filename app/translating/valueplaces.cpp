// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/valueplaces.h"

#include "search/words.h"
#include "translating/translationterms.h"
#include "translating/values.h"

#include <QRegularExpression>
#include <algorithm>

namespace escale {
namespace {

/// Stretches that may be what valuesOf() names, as they stand in the text: in any digits.
const QRegularExpression &stretchesOf(TranslationCheck check)
{
    static const QRegularExpression number(
        QStringLiteral(
            "\\p{Nd}{1,3}(?:[ \\x{a0}\\x{202f}\\x{2009}.,'’٬]\\p{Nd}{3})+(?!\\p{Nd})(?:[.,٫]\\p{Nd}{1,2}(?!\\p{Nd}))?"
            "|\\p{Nd}+(?:[.,٫]\\p{Nd}+)?"),
        QRegularExpression::UseUnicodePropertiesOption),
        phone(QStringLiteral("[+(]?\\p{Nd}[\\p{Nd} \\x{a0}\\x{202f}\\x{2009}.()-]{2,30}\\p{Nd}"),
              QRegularExpression::UseUnicodePropertiesOption),
        address(QStringLiteral("[^\\s<>«»\"،؛()]+[^\\s<>«»\"،؛().,;:!?]"));
    return check == TranslationCheck::Phones ? phone : check == TranslationCheck::Addresses ? address : number;
}

QStringList valuesIn(TranslationCheck check, const QString &stretch, Language language)
{
    const TextValues values = valuesOf(stretch, language);
    return check == TranslationCheck::Phones      ? values.phones
           : check == TranslationCheck::Addresses ? values.addresses
                                                  : values.numbers;
}

/// Every place of the word, as a word of its own.
QList<TextRange> placesOfWord(const QString &word, const QString &text)
{
    QList<TextRange> places;
    const auto isLetter = [&text](qsizetype at) { return at >= 0 && at < text.size() && text.at(at).isLetter(); };
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size())) {
        if (!isLetter(at - 1) && !isLetter(at + word.size()))
            places.append({at, word.size()});
    }
    return places;
}

void addStretches(QList<TextRange> &places, TranslationCheck check, const QString &text, Language language)
{
    for (auto matches = stretchesOf(check).globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (!valuesIn(check, match.captured(), language).isEmpty())
            places.append({match.capturedStart(), match.capturedLength()});
    }
}

bool isValue(TranslationCheck check)
{
    return check == TranslationCheck::Numbers || check == TranslationCheck::Phones ||
           check == TranslationCheck::Addresses;
}

/// The only place of the word; without length where there is none or several.
TextRange onlyPlaceOf(const QString &word, const QString &text)
{
    const auto places = word.isEmpty() ? QList<TextRange>() : placesOfWord(word, text);
    return places.size() == 1 ? places.first() : TextRange();
}

} // namespace

std::optional<TextRange> placeOf(const QString &value, TranslationCheck check, const QString &text, Language language)
{
    std::optional<TextRange> place;
    for (auto matches = stretchesOf(check).globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (valuesIn(check, match.captured(), language) != QStringList(value))
            continue;
        if (place)
            return std::nullopt;
        place = TextRange{match.capturedStart(), match.capturedLength()};
    }
    return place;
}

QList<TextRange> keptIn(const QString &text, Language language)
{
    QList<TextRange> places;
    const TextValues values = valuesOf(text, language); // few texts have any: looked for only then
    if (!values.phones.isEmpty())
        addStretches(places, TranslationCheck::Phones, text, language);
    if (!values.addresses.isEmpty())
        addStretches(places, TranslationCheck::Addresses, text, language);
    // All in capitals, no word is an acronym; a script without capitals says nothing of it.
    const bool shouted = text == text.toUpper() && scriptOf(language) == Script::Latin;
    const QStringList acronyms = shouted ? QStringList() : values.acronyms;
    for (const QString &acronym : acronyms)
        places += placesOfWord(acronym, text);
    std::sort(places.begin(), places.end(), [](const TextRange &a, const TextRange &b) { return a.start < b.start; });
    qsizetype end = 0;
    places.removeIf([&end](const TextRange &place) {
        const bool inside = place.start < end;
        end = std::max(end, place.end());
        return inside;
    });
    return places;
}

FindingPlaces placesOf(const TranslationFinding &finding, const Segment &segment, Language language)
{
    const QString source = wordsOf(segment.source), target = wordsOf(segment.target);
    FindingPlaces places{{}, finding.inTarget};
    if (isValue(finding.check)) {
        places.inSource = placeOf(finding.detail, finding.check, source, Language::Fr).value_or(TextRange());
        places.inTarget =
            placeOf(finding.instead.isEmpty() ? finding.detail : finding.instead, finding.check, target, language)
                .value_or(TextRange());
    } else if (finding.check == TranslationCheck::Acronyms) {
        places.inSource = onlyPlaceOf(finding.detail, source);
    } else if (finding.check == TranslationCheck::Glossary) {
        places.inSource = onlyPlaceOf(termOf(finding), source);
    }
    return places;
}

QList<TextRange> otherNumbersIn(const QString &target, Language language, const QString &source, const QString &asked)
{
    const QStringList wanted = valuesOf(asked, Language::Fr).numbers;
    QList<TextRange> places;
    for (const QString &number : valuesOf(source, Language::Fr).numbers) {
        if (wanted.contains(number))
            continue;
        if (const auto place = placeOf(number, TranslationCheck::Numbers, target, language))
            places.append(*place);
    }
    return places;
}

} // namespace escale
