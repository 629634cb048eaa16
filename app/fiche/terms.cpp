// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiche/terms.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>

namespace escale {
namespace {

constexpr QLatin1String addressScheme("escale-term:");
/// Beyond these a lexicon is a text of its own, or an attack.
constexpr qsizetype mostTerms = 60, longestTerm = 60;

/// What the catalogue's editors and translators put over their lexicon.
QStringList lexiconTitles(Language language)
{
    switch (language) {
    case Language::Fr:
        return {QStringLiteral("lexique"), QStringLiteral("glossaire"), QStringLiteral("vocabulaire")};
    case Language::En:
        return {QStringLiteral("lexicon"), QStringLiteral("glossary"), QStringLiteral("vocabulary")};
    case Language::Uk:
        return {QStringLiteral("словник"), QStringLiteral("глосарій"), QStringLiteral("лексикон")};
    case Language::Ru:
        return {QStringLiteral("словарь"), QStringLiteral("глоссарий"), QStringLiteral("лексикон")};
    case Language::Ar:
        return {QStringLiteral("معجم"), QStringLiteral("المعجم"),    QStringLiteral("قاموس"),
                QStringLiteral("مسرد"), QStringLiteral("المصطلحات"), QStringLiteral("المفردات")};
    case Language::Fa:
        return {QStringLiteral("واژه‌نامه"), QStringLiteral("واژه نامه"), QStringLiteral("واژگان"),
                QStringLiteral("لغت‌نامه"), QStringLiteral("لغتنامه")};
    case Language::Ps:
        return {QStringLiteral("قاموس"), QStringLiteral("لغتنامه"), QStringLiteral("ویی‌پانګه"),
                QStringLiteral("سیند")};
    case Language::Ti:
        return {QStringLiteral("መዝገበ ቃላት"), QStringLiteral("መዝገበ-ቃላት"), QStringLiteral("ቃላት")};
    }
    return {};
}

QString withoutEnds(QString text)
{
    static const QRegularExpression ends(QStringLiteral("^[\\s:;.,·–—-]+|[\\s:;·–—-]+$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(ends);
}

/// "**Term**: what it means", in one paragraph or item.
std::optional<Term> entryOf(const Block &block)
{
    if (block.kind != BlockKind::Paragraph && block.kind != BlockKind::ListItem)
        return std::nullopt;
    QString term, explanation;
    bool bold = true;
    for (const Run &run : block.runs) {
        bold = bold && run.styles.testFlag(Style::Bold);
        (bold ? term : explanation) += run.text;
    }
    Term entry{withoutEnds(term).simplified(), withoutEnds(explanation).simplified()};
    if (entry.term.isEmpty() || entry.term.size() > longestTerm || entry.explanation.isEmpty())
        return std::nullopt;
    return entry;
}

/// Follows the headings of a text: is this block under a lexicon's?
class LexiconWalk {
public:
    explicit LexiconWalk(Language language) : m_language(language) {}

    /// Of the blocks in their order.
    bool inside(const Block &block)
    {
        if (block.kind == BlockKind::Heading && isLexiconTitle(plainText(block), m_language))
            m_level = block.level;
        else if (block.kind == BlockKind::Heading && block.level <= m_level)
            m_level = 0;
        return m_level > 0;
    }

private:
    Language m_language;
    int m_level = 0; ///< of the lexicon's heading; 0: outside
};

/// What may stand between a word of the lexicon and the same word in a sentence, by the grammar of each language:
/// plural endings, cases, the article and the short words that are written with it.
std::pair<QString, QString> inflections(Language language)
{
    switch (language) {
    case Language::Fr:
    case Language::En:
        return {{}, QStringLiteral("(?:e?s|x)?")};
    case Language::Uk:
    case Language::Ru:
        return {{}, QStringLiteral("\\p{Cyrillic}{0,3}")};
    case Language::Ar:
        return {QStringLiteral("[وف]?[بكل]?(?:ال|ل)?"), {}};
    case Language::Fa:
        return {{}, QStringLiteral("(?:\\x{200c}?(?:ها|های|ی))?")};
    case Language::Ps:
        return {{}, QStringLiteral("(?:ونه|ونو|و|ه)?")};
    case Language::Ti:
        return {QStringLiteral("(?:ን|ብ|ናይ|ከም|ካብ)?"), QStringLiteral("(?:ታት|ት)?")};
    }
    return {};
}

QRegularExpression patternOf(const QString &term, Language language)
{
    const auto [before, after] = inflections(language);
    QStringList words;
    for (QString word : term.split(u' ', Qt::SkipEmptyParts)) {
        // The last letter of a word is where its case shows.
        constexpr qsizetype longEnough = 5;
        if ((language == Language::Uk || language == Language::Ru) && word.size() >= longEnough)
            word.chop(1);
        words << before + QRegularExpression::escape(word) + after;
    }
    const QString letter = QStringLiteral("[\\p{L}\\p{M}\\p{N}]");
    return QRegularExpression(QStringLiteral("(?<!%1)%2(?!%1)").arg(letter, words.join(QStringLiteral("\\s+"))),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// Gives stretches of a block their addresses, which follow each other and lie in no link.
void addAddresses(Block &block, const QList<FoundTerm> &found, Language language)
{
    QList<Run> cut;
    qsizetype before = 0; // the words in front of the run
    auto next = found.begin();
    for (const Run &run : std::as_const(block.runs)) {
        qsizetype at = 0;
        const qsizetype end = before + run.text.size();
        while (at < run.text.size()) {
            while (next != found.end() && next->range.end() <= before + at)
                ++next;
            const bool inside = next != found.end() && next->range.start <= before + at;
            const qsizetype stop = next == found.end() ? end : inside ? next->range.end() : next->range.start;
            const qsizetype length = std::min(stop, end) - before - at;
            cut.append({run.text.mid(at, length), run.styles, inside ? addressOf({language, next->term}) : run.href});
            at += length;
        }
        before = end;
    }
    block.runs = cut;
}

/// Marks terms where a text says them, each the first time in a section only.
class TermMarker {
public:
    TermMarker(const QList<Term> &terms, Language language, const TermFinder &others)
        : m_others(others), m_language(language)
    {
        for (const Term &term : terms)
            m_patterns.append(patternOf(term.term, language));
        for (qsizetype i = 0; i < terms.size(); ++i)
            m_longestFirst.append(i);
        std::stable_sort(m_longestFirst.begin(), m_longestFirst.end(),
                         [&terms](qsizetype a, qsizetype b) { return terms[a].term.size() > terms[b].term.size(); });
    }

    void markSection(QList<Block> &blocks)
    {
        m_told.clear();
        mark(blocks);
    }

private:
    void mark(QList<Block> &blocks)
    {
        LexiconWalk walk(m_language);
        for (Block &block : blocks) {
            if (walk.inside(block) || block.kind == BlockKind::Heading)
                continue;
            mark(block);
            mark(block.children);
        }
    }

    void mark(Block &block)
    {
        QString words;
        QList<TextRange> taken; // links, then what is marked
        for (const Run &run : std::as_const(block.runs)) {
            if (!run.href.isEmpty())
                taken.append({words.size(), run.text.size()});
            words += run.text;
        }
        if (words.isEmpty())
            return;
        const auto isFree = [&taken](TextRange range) {
            return std::none_of(taken.begin(), taken.end(), [range](TextRange other) { return overlap(range, other); });
        };
        QList<FoundTerm> found;
        const auto take = [&](const FoundTerm &one) {
            found.append(one);
            taken.append(one.range);
            m_told.insert(one.term);
        };
        for (const qsizetype term : std::as_const(m_longestFirst)) {
            auto places =
                m_told.contains(term) ? QRegularExpressionMatchIterator() : m_patterns[term].globalMatch(words);
            while (places.hasNext()) {
                const auto place = places.next();
                if (const TextRange range{place.capturedStart(), place.capturedLength()}; isFree(range)) {
                    take({range, term});
                    break;
                }
            }
        }
        for (FoundTerm other : m_others ? m_others(words) : QList<FoundTerm>()) {
            other.term += m_patterns.size();
            if (!m_told.contains(other.term) && isFree(other.range) &&
                !isOwn(words.mid(other.range.start, other.range.length)))
                take(other);
        }
        if (found.isEmpty())
            return;
        std::sort(found.begin(), found.end(),
                  [](const FoundTerm &a, const FoundTerm &b) { return a.range.start < b.range.start; });
        addAddresses(block, found, m_language);
    }

    /// Whether the fiche explains it itself, here or where it was said before.
    [[nodiscard]] bool isOwn(const QString &words) const
    {
        return std::any_of(m_patterns.begin(), m_patterns.end(),
                           [&words](const QRegularExpression &own) { return own.match(words).hasMatch(); });
    }

    QList<QRegularExpression> m_patterns; ///< by term
    QList<qsizetype> m_longestFirst;
    QSet<qsizetype> m_told; ///< in this section
    const TermFinder &m_others;
    Language m_language;
};

} // namespace

bool isLexiconTitle(QStringView title, Language language)
{
    return lexiconTitles(language).contains(withoutEnds(title.toString()).simplified().toLower());
}

QList<Term> termsOf(const Translation &text)
{
    QList<Term> terms;
    const auto read = [&](const QList<Block> &blocks, bool whole) {
        LexiconWalk walk(text.language);
        for (const Block &block : blocks) {
            const bool inside = walk.inside(block) || whole;
            const auto entry = inside ? entryOf(block) : std::nullopt;
            if (entry && terms.size() < mostTerms)
                terms.append(*entry);
        }
    };
    read(text.what, false);
    for (const Section &part : text.parts)
        read(part.blocks, isLexiconTitle(part.title, text.language));
    return terms;
}

QString addressOf(const TermAddress &address)
{
    return addressScheme + code(address.language) + u'/' + QString::number(address.term);
}

std::optional<TermAddress> termAddressFrom(const QString &address)
{
    if (!address.startsWith(addressScheme))
        return std::nullopt;
    const QString place = address.mid(addressScheme.size());
    const auto language = languageFromCode(place.section(u'/', 0, 0));
    bool isNumber = false;
    const qsizetype term = place.section(u'/', 1).toLongLong(&isNumber);
    return language && isNumber ? std::optional(TermAddress{*language, term}) : std::nullopt;
}

Translation withTermLinks(Translation text, const TermFinder &others)
{
    const QList<Term> terms = termsOf(text);
    if (terms.isEmpty() && !others)
        return text;
    TermMarker marker(terms, text.language, others);
    marker.markSection(text.what);
    for (QList<Section> *group : {&text.why, &text.how, &text.next, &text.parts}) {
        for (Section &section : *group) {
            if (!isLexiconTitle(section.title, text.language))
                marker.markSection(section.blocks);
        }
    }
    return text;
}

} // namespace escale
