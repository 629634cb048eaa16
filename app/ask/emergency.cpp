// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/emergency.h"

#include "ask/fichetexts.h"
#include "base/try.h"
#include "search/searcher.h"
#include "search/words.h"

#include <algorithm>

namespace escale {
namespace {

constexpr qsizetype mostNumbers = 2;
constexpr int looked = 8; ///< fiches

QStringList numbersFor(Emergency emergency)
{
    const QString all = QStringLiteral("112"), doctor = QStringLiteral("15");
    switch (emergency) {
    case Emergency::Violence:
        return {QStringLiteral("3919"), QStringLiteral("17"), all};
    case Emergency::Child:
        return {QStringLiteral("119"), QStringLiteral("17"), all};
    case Emergency::Fire:
        return {QStringLiteral("18"), all};
    case Emergency::Suicide:
        return {QStringLiteral("3114"), doctor, all};
    case Emergency::Health:
        return {doctor, all};
    case Emergency::None:
        break;
    }
    return {};
}

/// Where the number stands as a number of its own, with or without a space inside.
std::optional<TextRange> numberIn(QStringView text, const QString &number)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text.at(at).isDigit() || (at > 0 && text.at(at - 1).isDigit()))
            continue;
        qsizetype end = at, digits = 0;
        while (end < text.size() && digits < number.size()) {
            if (text.at(end) == number.at(digits))
                ++digits;
            else if (!text.at(end).isSpace() || digits == 0 || number.size() < 4)
                break;
            ++end;
        }
        if (digits == number.size() && (end == text.size() || !text.at(end).isDigit()))
            return TextRange{at, end - at};
    }
    return std::nullopt;
}

/// The sentence of the text that says the number.
std::optional<Quotation> quotationOf(const ReadFiche &fiche, const QString &number)
{
    const Translation &text = fiche.translation;
    const QList<TextSection> sections = textSections(text);
    for (qsizetype s = 0; s < sections.size(); ++s) {
        const QList<Block> &blocks = *sections.at(s).blocks;
        for (qsizetype b = 0; b < blocks.size(); ++b) {
            const QString whole = plainText(blocks.at(b));
            const QList<TextRange> sentences = sentenceRanges(whole);
            for (qsizetype i = 0; i < sentences.size(); ++i) {
                const auto found =
                    numberIn(QStringView(whole).mid(sentences.at(i).start, sentences.at(i).length), number);
                if (!found)
                    continue;
                // "Violence at home? Call 39 19.": what it is for stands before it.
                const qsizetype from = sentences.at(std::max<qsizetype>(0, i - 1)).start;
                Quotation quotation;
                quotation.kind = QuotationKind::Emergency;
                quotation.fiche = fiche.fiche.id;
                quotation.ficheTitle = text.title;
                quotation.ficheKind = fiche.fiche.kind;
                quotation.language = text.language;
                quotation.fallback = fiche.fallback;
                quotation.section = sectionFound(text, {static_cast<int>(s), static_cast<int>(b), 1, false});
                quotation.block = static_cast<int>(b);
                quotation.range = {from, sentences.at(i).end() - from};
                quotation.text = whole.mid(quotation.range.start, quotation.range.length);
                quotation.lit = {{sentences.at(i).start + found->start - from, found->length}};
                quotation.dated = text.date;
                return quotation;
            }
        }
    }
    return std::nullopt;
}

} // namespace

Result<QList<Quotation>> emergencyQuotations(Emergency emergency, Language personLanguage, Searcher &searcher,
                                             FicheTexts &library)
{
    const QStringList numbers = numbersFor(emergency);
    SearchQuery query;
    query.text = QStringLiteral("numéros d'urgence secours 15 17 18 112 ") + numbers.first();
    query.limit = looked;
    ESCALE_TRY(const auto found, searcher.search(query));
    // The fiche that says most of the numbers is the one about them.
    QList<Quotation> best;
    for (const SearchHit &hit : found.hits) {
        const auto fiche = library.fiche(hit.card.id, personLanguage);
        if (!fiche) {
            if (fiche.error().problem == Problem::NotFound)
                continue;
            return fiche.error();
        }
        QList<Quotation> quotations;
        for (const QString &number : numbers) {
            if (auto quotation = quotationOf(**fiche, number))
                quotations.append(std::move(*quotation));
        }
        if (quotations.size() > best.size())
            best = std::move(quotations);
    }
    return best.first(std::min(best.size(), mostNumbers));
}

} // namespace escale
