// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/answerkind.h"

#include "search/edits.h"
#include "search/fold.h"
#include "search/resourcelines.h"
#include "search/stopwords.h"
#include "search/typedwords.h"
#include "search/wordforms.h"
#include "search/words.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <bit>
#include <mutex>

namespace escale {
namespace {

constexpr std::array<std::pair<const char *, AnswerKind>, 7> kinds{{{"amount", AnswerKind::Amount},
                                                                    {"time", AnswerKind::Time},
                                                                    {"place", AnswerKind::Place},
                                                                    {"contact", AnswerKind::Contact},
                                                                    {"steps", AnswerKind::Steps},
                                                                    {"documents", AnswerKind::Documents},
                                                                    {"people", AnswerKind::People}}};
/// Shorter beginnings are beginnings of too much.
constexpr qsizetype shortestBeginning = 3;
/// Shorter words with a slip are too many other words.
constexpr qsizetype shortestMistyped = 6;
/// Between a number and what it counts: a space, "1 500 EUR", "(€)".
constexpr qsizetype unitDistance = 3;

/// The words of one line of the file, by how they must match.
class Words {
public:
    void add(const QString &entry, Language language)
    {
        QString word = entry;
        const bool first = word.startsWith(u'^');
        const bool written = word.endsWith(u'!');
        const bool any = word.endsWith(u'*');
        word = word.mid(first ? 1 : 0);
        word.chop(written || any ? 1 : 0);
        if (written) {
            m_written.append(word.toLower());
            return;
        }
        // "s'adresser" and "ثبت‌نام" are one word to the scanner or two; the last says which is meant.
        WordScanner scanner(word);
        WordSpan span;
        QString folded;
        while (scanner.next(&span))
            folded = foldWord(QStringView(word).mid(span.start, span.length), language);
        if (folded.isEmpty())
            return;
        if (first)
            m_first.append(folded);
        else if (any && folded.size() >= shortestBeginning)
            m_beginnings.append(folded);
        else
            m_whole.append(folded);
    }

    [[nodiscard]] bool has(QStringView written, QStringView folded, bool first) const
    {
        return m_whole.contains(folded) || (first && m_first.contains(folded)) ||
               (!m_written.isEmpty() && m_written.contains(written, Qt::CaseInsensitive)) ||
               std::any_of(m_beginnings.begin(), m_beginnings.end(),
                           [folded](const QString &beginning) { return folded.startsWith(beginning); });
    }

    /// Whether `folded`, which is no word, is one of these with a slip: "conbien".
    [[nodiscard]] bool hasNear(QStringView folded) const
    {
        const auto near = [](QStringView typed, const QString &word) {
            return word.size() >= shortestMistyped && editDistance(typed, word, 1) <= 1;
        };
        return std::any_of(m_whole.begin(), m_whole.end(), [&](const QString &word) { return near(folded, word); }) ||
               std::any_of(m_beginnings.begin(), m_beginnings.end(), [&](const QString &word) {
                   return near(folded.left(word.size()), word) || near(folded.left(word.size() + 1), word);
               });
    }

private:
    QStringList m_whole, m_beginnings, m_first, m_written;
};

struct Table {
    std::array<Words, kinds.size()> asks, says, units;
};

Table load(Language language)
{
    Table table;
    for (const QString &line : resourceLines(QStringLiteral("answers/%1.txt").arg(code(language)))) {
        const QString head = line.section(u':', 0, 0);
        const QString use = head.section(u' ', 1, 1);
        auto &all = use == u"asks" ? table.asks : use == u"says" ? table.says : table.units;
        for (size_t kind = 0; kind < kinds.size(); ++kind) {
            if (head.section(u' ', 0, 0) != QLatin1String(kinds.at(kind).first))
                continue;
            for (const QString &word : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts))
                all.at(kind).add(word, language);
        }
    }
    return table;
}

/// Each read when it is first asked for.
const Table &tableOf(Language language)
{
    static std::array<std::once_flag, allLanguages.size()> read;
    static std::array<Table, allLanguages.size()> tables;
    const auto l = static_cast<size_t>(language);
    std::call_once(read.at(l), [language, l] { tables.at(l) = load(language); });
    return tables.at(l);
}

AnswerKinds matching(const std::array<Words, kinds.size()> &words, QStringView written, QStringView folded, bool first)
{
    AnswerKinds found;
    for (size_t kind = 0; kind < kinds.size(); ++kind)
        found.setFlag(kinds.at(kind).second, words.at(kind).has(written, folded, first));
    return found;
}

/// As it is typed, else as the dictionary knows it ("paie", of "payer"), else with a slip.
AnswerKinds askedByWord(const Table &table, const QString &written, Language language, bool first)
{
    const QString folded = foldWord(written, language);
    AnswerKinds asked = matching(table.asks, written, folded, first);
    const WordForms &forms = WordForms::builtIn();
    if (asked || stopWords(language).contains(folded) || !forms.covers(language))
        return asked;
    for (const QString &lemma : forms.lemmas(language, folded))
        asked |= matching(table.asks, lemma, lemma, false);
    if (asked || forms.knows(language, folded))
        return asked;
    for (size_t kind = 0; kind < kinds.size(); ++kind)
        asked.setFlag(kinds.at(kind).second, table.asks.at(kind).hasNear(folded));
    return asked;
}

bool isMoneySign(QChar c)
{
    return c.category() == QChar::Symbol_Currency;
}

AnswerKinds heldBy(QStringView text, Language language, const Table &table)
{
    AnswerKinds held;
    WordScanner scanner(text);
    WordSpan span;
    qsizetype numberEnd = -1; // where the last number ended
    while (scanner.next(&span)) {
        const QStringView word = text.mid(span.start, span.length);
        if (scriptOf(word) == Script::None) {
            const qsizetype end = span.start + span.length;
            // "25 €", and as English and our own words write it: "€25".
            const QStringView behind = text.mid(end, unitDistance),
                              before = text.left(span.start).last(std::min(unitDistance, span.start));
            if (std::any_of(behind.begin(), behind.end(), isMoneySign) ||
                std::any_of(before.begin(), before.end(), isMoneySign))
                held.setFlag(AnswerKind::Amount);
            // A telephone number is one word (words.h).
            held.setFlag(AnswerKind::Contact, held.testFlag(AnswerKind::Contact) ||
                                                  (word.size() >= 10 && foldWord(word, language).size() == 10 &&
                                                   foldWord(word, language).startsWith(u'0')));
            numberEnd = end;
        } else {
            if (numberEnd >= 0 && span.start - numberEnd <= unitDistance)
                held |= matching(table.units, word, foldWord(word, language), false);
            if (span.start > 0 && text.at(span.start - 1) == u'@')
                held.setFlag(AnswerKind::Contact);
            numberEnd = -1;
        }
    }
    return held;
}

} // namespace

AnswerKinds askedFor(const QStringList &words, Language language)
{
    const Table &table = tableOf(language);
    AnswerKinds asked;
    AnswerKinds clear; // what words of one meaning ask for
    QList<AnswerKinds> unclear;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const AnswerKinds kind = askedByWord(table, words.at(i), language, i == 0);
        if (std::has_single_bit(static_cast<unsigned>(kind.toInt())))
            clear |= kind;
        else if (kind)
            unclear.append(kind);
    }
    // "Combien" is an amount or a length of time; "combien de temps" is not.
    for (const AnswerKinds kind : std::as_const(unclear))
        asked |= (kind & clear) ? kind & clear : kind;
    asked |= clear;
    // "How much", "comment savoir combien": how is then only the way to ask.
    if (asked != AnswerKinds(AnswerKind::Steps))
        asked.setFlag(AnswerKind::Steps, false);
    return asked;
}

AnswerKinds askedBy(const QList<TypedWord> &words, Language personLanguage)
{
    AnswerKinds asked;
    for (const Language language : {personLanguage, Language::Fr}) {
        QStringList written;
        for (const TypedWord &word : words) {
            if (word.script == scriptOf(language))
                written.append(word.text);
        }
        asked |= askedFor(written, language);
        if (personLanguage == Language::Fr)
            break;
    }
    return asked;
}

AnswerKinds announcedBy(QStringView title, Language language)
{
    const Table &table = tableOf(language);
    AnswerKinds announced;
    WordScanner scanner(title);
    WordSpan span;
    for (bool first = true; scanner.next(&span); first = false) {
        const QStringView word = title.mid(span.start, span.length);
        announced |= matching(table.says, word, foldWord(word, language), first);
    }
    return announced;
}

AnswerKinds heldBy(const QList<Block> &blocks, Language language)
{
    const Table &table = tableOf(language);
    AnswerKinds held;
    for (const Block &block : blocks) {
        for (const Run &run : block.runs) {
            held |= heldBy(run.text, language, table);
            if (run.href.startsWith(u"tel:") || run.href.startsWith(u"mailto:"))
                held.setFlag(AnswerKind::Contact);
        }
        held |= heldBy(block.children, language);
    }
    return held;
}

} // namespace escale
