// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlanguage/plainlanguagechecker.h"

#include "fiche/sectiongroups.h"
#include "fiche/terms.h"
#include "plainlanguage/ficherules.h"
#include "plainlanguage/glossary.h"
#include "plainlanguage/ruleset.h"
#include "plainlanguage/textrules.h"

#include <algorithm>
#include <memory>

namespace escale {
namespace {

/// One text of a fiche before it is cut.
struct Piece {
    TextPosition place;
    QString part;
    QString words;
    const Block *block = nullptr;
};

void addBlocks(QList<Piece> *pieces, TextPosition place, const QString &part, const QList<Block> &blocks)
{
    for (int i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks.at(i);
        place.block = i;
        place.child = -1;
        if (block.children.isEmpty()) {
            pieces->append({place, part, plainText(block), &block});
            continue;
        }
        for (int child = 0; child < block.children.size(); ++child) {
            place.child = child;
            pieces->append({place, part, plainText(block.children.at(child)), &block.children.at(child)});
        }
    }
}

/// The fiche's texts in reading order. Points into the draft.
QList<Piece> piecesOf(const Translation &text)
{
    struct Group {
        Part part;
        const char *name;
    };
    static constexpr std::array<Group, 4> groups{
        {{Part::Why, "why"}, {Part::How, "how"}, {Part::Next, "next"}, {Part::Parts, "parts"}}};
    QList<Piece> pieces{{{Part::Title}, u"title"_qs, text.title},
                        {{Part::Brand}, u"brand"_qs, text.brand},
                        {{Part::Abstract}, u"abstract"_qs, text.abstract}};
    addBlocks(&pieces, {Part::What}, u"what"_qs, text.what);
    const auto lists = sectionLists(text);
    for (size_t group = 0; group < groups.size(); ++group) {
        const QString name = QString::fromLatin1(groups.at(group).name);
        const QList<Section> &sections = *lists.at(group).sections;
        for (int i = 0; i < sections.size(); ++i) {
            pieces.append({{groups.at(group).part, i}, name + u"-title"_qs, sections.at(i).title});
            // What explains words is not asked to avoid them.
            if (!isLexiconTitle(sections.at(i).title, Language::Fr))
                addBlocks(&pieces, {groups.at(group).part, i}, name, sections.at(i).blocks);
        }
    }
    pieces.removeIf([](const Piece &piece) { return piece.words.trimmed().isEmpty(); });
    return pieces;
}

/// Everything a rule of one text may look at.
QString keyOf(const Piece &piece)
{
    QString key = piece.part + u'\n';
    if (piece.block) {
        key += QString::number(static_cast<int>(piece.block->kind));
        for (const Run &run : piece.block->runs)
            key += u'\n' + QString::number(run.styles.toInt()) + u'\n' + run.href + u'\n' +
                   QString::number(run.text.size());
    }
    return key + u'\n' + piece.words;
}

auto order(const TextPosition &place)
{
    return std::make_tuple(place.part, place.index, place.block, place.child);
}

} // namespace

/// Where a plainer word is offered, nobody needs to hear that the word is hard as well.
void PlainLanguageChecker::dropWeaker(Read *read) const
{
    const auto rank = [this](const Finding &finding) {
        const PlainRule *rule = m_means.rules.find(finding.rule);
        if (rule->kind == RuleKind::Script)
            return rule->script == u"hard words" ? 1 : rule->script == u"glossary" ? 2 : 0;
        if (rule->kind == RuleKind::Substitution)
            return rule->level == PlainLevel::Must ? 4 : 3;
        return 0;
    };
    for (qsizetype i = read->findings.size(); i-- > 0;) {
        const Finding &weak = read->findings.at(i);
        const int rankHere = rank(weak);
        const bool weaker =
            rankHere > 0 && std::any_of(read->findings.begin(), read->findings.end(), [&](const Finding &other) {
                return rank(other) > rankHere && overlap(other.place.range, weak.place.range);
            });
        if (weaker) {
            read->findings.removeAt(i);
            read->once.removeAt(i);
        }
    }
}

PlainLanguageChecker::Read PlainLanguageChecker::read(const QString &part, const QString &words,
                                                      const Block *block) const
{
    Read read{analyse(words, m_means.forms), {}, {}};
    for (const PlainRule &rule : m_means.rules.rules()) {
        const bool applies = rule.scope.isEmpty() ? part != u"brand" : rule.scope.contains(part);
        if (!applies || isFicheRule(rule))
            continue;
        const ScriptInput input{rule,   read.text, block, part, m_means.forms, m_means.glossary, m_means.familiarity,
                                m_today};
        for (const TextFinding &found : runTextRule(input)) {
            TextPosition place;
            place.range = found.range;
            read.findings.append({rule.id, rule.level, place, found.message, found.fixes});
            read.once.append(found.once);
        }
    }
    dropWeaker(&read);
    return read;
}

QList<Finding> PlainLanguageChecker::check(const Draft &draft, QDate today)
{
    if (today != m_today)
        m_memory.clear();
    m_today = today;
    m_readAnew = 0;
    Memory used;
    QList<Finding> findings;
    QList<FicheText> texts;
    QSet<QString> said;
    // What the fiche's own lexicon explains.
    for (const Term &term : termsOf(draft.text)) {
        const TextAnalysis words = analyse(term.term, m_means.forms);
        if (words.words.isEmpty())
            continue;
        if (const auto match = m_means.glossary.matchAt(words, 0); match.term)
            said.insert(u"glossary "_qs + match.term->term);
        if (words.words.size() == 1)
            said.insert(u"hard "_qs + words.words.first().lemmas.first());
    }
    for (const Piece &piece : piecesOf(draft.text)) {
        const QString key = keyOf(piece);
        std::shared_ptr<const Read> known = used.value(key);
        if (!known)
            known = m_memory.value(key);
        if (!known) {
            known = std::make_shared<const Read>(read(piece.part, piece.words, piece.block));
            ++m_readAnew;
        }
        used.insert(key, known);
        texts.append({piece.place, piece.part, &known->text});
        for (qsizetype i = 0; i < known->findings.size(); ++i) {
            const QString &once = known->once.at(i);
            if (!once.isEmpty() && said.contains(once))
                continue;
            said.insert(once);
            Finding finding = known->findings.at(i);
            const TextRange range = finding.place.range;
            finding.place = piece.place;
            finding.place.range = range;
            findings.append(finding);
        }
    }
    for (const PlainRule &rule : m_means.rules.rules()) {
        if (isFicheRule(rule))
            findings += runFicheRule({rule, draft, texts, today}, m_means.forms);
    }
    m_memory = std::move(used);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::make_tuple(order(a.place), a.level, a.place.range.start) <
               std::make_tuple(order(b.place), b.level, b.place.range.start);
    });
    return findings;
}

QList<Finding> mostUseful(const QList<Finding> &findings)
{
    constexpr qsizetype atOnce = 3;
    const auto sameText = [](const TextPosition &a, const TextPosition &b) { return order(a) == order(b); };
    QList<Finding> shown;
    for (qsizetype begin = 0, end = 0; begin < findings.size(); begin = end) {
        while (end < findings.size() && sameText(findings[end].place, findings[begin].place))
            ++end;
        QList<qsizetype> kept;
        const auto keep = [&](qsizetype most, auto wanted) {
            for (qsizetype i = begin; i < end && kept.size() < most; ++i) {
                if (!kept.contains(i) && wanted(findings[i]))
                    kept.append(i);
            }
        };
        keep(end - begin, [](const Finding &finding) { return finding.level == PlainLevel::Must; });
        keep(atOnce, [](const Finding &finding) { return !finding.fixes.isEmpty(); });
        keep(atOnce, [](const Finding &) { return true; });
        std::sort(kept.begin(), kept.end());
        for (const qsizetype i : std::as_const(kept))
            shown.append(findings[i]);
    }
    return shown;
}

} // namespace escale
