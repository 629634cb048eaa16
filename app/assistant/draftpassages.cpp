// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/draftpassages.h"

#include "assistant/promptguard.h"
#include "search/passage.h"

namespace escale {
namespace {

constexpr qsizetype mostLettersOfAll = 24'000;
/// Between texts that are redacted together: no letter, no sign, and in no text.
constexpr QChar between(u'\u001E');

/// Every text of a passage, in one order.
template <typename Passage, typename Visit> void eachText(Passage &passage, Visit visit)
{
    visit(passage.ficheTitle);
    visit(passage.section.title);
    for (auto &block : passage.blocks)
        visit(block);
}

/// Two cards say "everybody" and "all levels" where nothing is said: the author has not said that.
bool isSaid(FactKind kind, const Metadata &metadata)
{
    if (kind == FactKind::Who)
        return !metadata.publicStatus.values.isEmpty() || !metadata.publics.values.isEmpty() ||
               metadata.age.type != Age::Type::Unsaid;
    return kind != FactKind::FrenchLevel || !metadata.frenchLevel.values.isEmpty();
}

} // namespace

QList<SourcePassage> draftPassages(const Fiche &fiche, const Translation &text, QDate today)
{
    QList<SourcePassage> all;
    qsizetype letters = 0;
    const auto add = [&](SourcePassage passage) {
        eachText(passage, [&letters](QString &words) {
            words = withoutInvisible(words);
            letters += words.size();
        });
        if (letters <= mostLettersOfAll && !passage.blocks.join(QString()).trimmed().isEmpty())
            all.append(std::move(passage));
    };
    const QList<TextSection> sections = textSections(text);
    for (const Passage &one : passagesOf(text)) {
        const TextSection &section = sections.at(one.section);
        SourcePassage passage{fiche.id, text.title, Language::Fr, sectionFound(text, one), {}, {}, fiche.kind};
        for (const Block &block : section.blocks->mid(one.firstBlock, one.blocks))
            passage.blocks.append(plainText(block));
        add(std::move(passage));
    }
    for (const Fact &fact : facts(fiche.metadata, today, Language::Fr)) {
        if (!isSaid(fact.kind, fiche.metadata))
            continue;
        SourcePassage card{fiche.id, text.title, Language::Fr, {}, fact.lines, fact.kind, fiche.kind};
        card.section.title = fact.label;
        add(std::move(card));
    }
    return all;
}

std::optional<HiddenPassages> hiddenPassages(const QList<SourcePassage> &passages, const QStringList &marked)
{
    QStringList texts;
    for (const SourcePassage &one : passages)
        eachText(one, [&texts](const QString &words) { texts.append(words); });
    HiddenPassages hidden{passages, redacted(texts.join(between), marked)};
    const QStringList hiddenTexts = hidden.redaction.text.split(between);
    if (hiddenTexts.size() != texts.size())
        return std::nullopt;
    qsizetype at = 0;
    for (SourcePassage &one : hidden.passages)
        eachText(one, [&](QString &words) { words = hiddenTexts.at(at++); });
    return hidden;
}

QString wholeText(const QList<SourcePassage> &passages)
{
    QStringList lines;
    QString title, section;
    for (const SourcePassage &one : passages) {
        if (one.ficheTitle != title)
            lines.append(title = one.ficheTitle);
        if (one.section.title != section && !one.section.title.isEmpty())
            lines.append(one.section.title);
        section = one.section.title;
        lines += one.blocks;
    }
    return lines.join(u'\n');
}

} // namespace escale
