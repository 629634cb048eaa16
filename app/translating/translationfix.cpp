// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/translationfix.h"

#include "translating/endingsign.h"
#include "translating/markedtext.h"
#include "translating/translationterms.h"
#include "translating/valueplaces.h"
#include "translating/values.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace escale {
namespace {

using FixKind = TranslationFix::Kind;
using Fix = std::optional<TranslationFix>;

/// Other words in a stretch; they look like what stands before them.
QList<Run> replaced(QList<Run> runs, TextRange range, const QString &words)
{
    qsizetype start = 0;
    bool put = false;
    for (Run &run : runs) {
        const qsizetype end = start + run.text.size();
        const qsizetype from = std::clamp(range.start, start, end) - start,
                        to = std::clamp(range.end(), start, end) - start;
        if (!put && (range.start < end || (range.length == 0 && range.start == end))) {
            run.text.replace(from, to - from, words);
            put = true;
        } else {
            run.text.remove(from, to - from);
        }
        start = end;
    }
    runs.removeIf([](const Run &run) { return run.text.isEmpty(); });
    return runs;
}

/// In the digits of what it stands for.
QString inDigitsOf(QString words, QStringView model)
{
    const auto digit = std::find_if(model.begin(), model.end(), [](QChar c) { return c.isDigit(); });
    if (digit == model.end())
        return words;
    const int zero = digit->unicode() - digit->digitValue();
    for (QChar &c : words) {
        if (c >= u'0' && c <= u'9')
            c = QChar(zero + c.digitValue());
    }
    return words;
}

/// The addresses behind the words of a text, in order, each once.
QStringList linksOf(const QList<Run> &runs)
{
    QStringList links;
    for (const Run &run : runs) {
        if (!run.href.isEmpty() && !links.contains(run.href))
            links.append(run.href);
    }
    return links;
}

class Mender {
public:
    Mender(const TranslationFinding &finding, const Segment &segment, Language language)
        : m_finding(finding), m_segment(segment), m_language(language), m_source(wordsOf(segment.source)),
          m_target(wordsOf(segment.target))
    {
    }

    [[nodiscard]] Fix fix() const
    {
        switch (m_finding.check) {
        case TranslationCheck::Numbers:
        case TranslationCheck::Phones:
            return value();
        case TranslationCheck::Addresses:
            return link() ? link() : value();
        case TranslationCheck::Acronyms:
            return insert(m_finding.detail);
        case TranslationCheck::Glossary:
            return insert(wordFor(m_finding));
        case TranslationCheck::Script:
            return letters();
        case TranslationCheck::Ending:
            return ending();
        case TranslationCheck::Spacing:
            return spacing();
        case TranslationCheck::Punctuation:
            return punctuation();
        case TranslationCheck::Pairs:
            return pair();
        case TranslationCheck::Marks:
            return marks();
        case TranslationCheck::Direction:
            return direction();
        case TranslationCheck::Missing:
        case TranslationCheck::Extra:
        case TranslationCheck::Untranslated:
        case TranslationCheck::Consistency:
        case TranslationCheck::Length:
            break;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] TranslationFix put(TextRange range, const QString &words) const
    {
        return {words.isEmpty() ? FixKind::Remove : FixKind::Put, words, replaced(m_segment.target, range, words)};
    }
    [[nodiscard]] Fix insert(const QString &words) const
    {
        return words.isEmpty() ? Fix() : TranslationFix{FixKind::Insert, words, m_segment.target};
    }

    [[nodiscard]] Fix value() const
    {
        const auto french = placeOf(m_finding.detail, m_finding.check, m_source, Language::Fr);
        if (!french)
            return std::nullopt; // French has it in a way of its own, or has it not
        const QString words = m_source.mid(french->start, french->length);
        if (m_finding.instead.isEmpty())
            return placeOf(m_finding.detail, m_finding.check, m_target, m_language) ? Fix() : insert(words);
        const auto place = placeOf(m_finding.instead, m_finding.check, m_target, m_language);
        return place ? Fix(put(*place, inDigitsOf(words, QStringView(m_target).mid(place->start, place->length))))
                     : Fix();
    }

    /// Behind words: the one of French that is not here for the one here that is not in French.
    [[nodiscard]] Fix link() const
    {
        QStringList wanted = linksOf(m_segment.source), there = linksOf(m_segment.target);
        const QStringList french = wanted;
        wanted.removeIf([&there](const QString &href) { return there.contains(href); });
        there.removeIf([&french](const QString &href) { return french.contains(href); });
        if (wanted.size() != 1 || there.size() != 1 || m_finding.detail != comparedAddress(wanted.first()))
            return std::nullopt;
        TranslationFix fix{FixKind::Link, {}, m_segment.target};
        for (Run &run : fix.target) {
            if (run.href == there.first())
                run.href = wanted.first();
        }
        return fix;
    }

    /// Letters that a neighbouring language, or another alphabet, has in the same place of the same word; and one kind
    /// of digits.
    [[nodiscard]] Fix letters() const
    {
        using Letters = QHash<QChar, QChar>;
        static const Letters arabic{{u'ک', u'ك'}, {u'ی', u'ي'}, {u'ۍ', u'ي'}},
            persian{{u'ك', u'ک'}, {u'ي', u'ی'}, {u'ى', u'ی'}, {u'ۍ', u'ی'}}, pashto{{u'ك', u'ک'}, {u'ى', u'ی'}},
            russian{{u'a', u'а'}, {u'c', u'с'}, {u'e', u'е'}, {u'o', u'о'}, {u'p', u'р'}, {u'x', u'х'},
                    {u'y', u'у'}, {u'A', u'А'}, {u'B', u'В'}, {u'C', u'С'}, {u'E', u'Е'}, {u'H', u'Н'},
                    {u'K', u'К'}, {u'M', u'М'}, {u'O', u'О'}, {u'P', u'Р'}, {u'T', u'Т'}, {u'X', u'Х'}},
            ukrainian = [] {
                Letters letters = russian;
                letters.insert(u'i', u'і');
                letters.insert(u'I', u'І');
                return letters;
            }();
        static const QHash<Language, const Letters *> all{{Language::Ar, &arabic},
                                                          {Language::Fa, &persian},
                                                          {Language::Ps, &pashto},
                                                          {Language::Ru, &russian},
                                                          {Language::Uk, &ukrainian}};
        QString words = m_finding.detail;
        if (!words.isEmpty() && words.front().isDigit())
            return digits();
        const Letters *letters = all.value(m_language, nullptr);
        for (QChar &c : words)
            c = letters ? letters->value(c, c) : c;
        return words == m_finding.detail ? Fix() : put(m_finding.inTarget, words);
    }

    [[nodiscard]] Fix digits() const
    {
        TranslationFix fix{FixKind::Digits, {}, m_segment.target};
        for (Run &run : fix.target)
            run.text = latinDigits(run.text);
        return fix;
    }

    [[nodiscard]] Fix ending() const
    {
        const EndingSign french = endingSign(m_source), theirs = endingSign(m_target);
        if (french.sign == 0)
            return put(theirs.at, {});
        const bool semicolon = french.sign == u',' && m_source.at(french.at.start) == u';';
        return put(theirs.at, signIn(m_language, semicolon ? u';' : french.sign));
    }

    [[nodiscard]] Fix spacing() const
    {
        const TextRange at = m_finding.inTarget;
        if (!m_finding.detail.trimmed().isEmpty()) // French: a thin space before the sign
            return put(at, QChar(0x202f) + m_finding.detail);
        const bool beforeSign = at.end() < m_target.size() && !m_target.at(at.end()).isLetterOrNumber() &&
                                QStringLiteral(",،.۔።፣").contains(m_target.at(at.end()));
        return beforeSign
                   ? Fix(TranslationFix{FixKind::Remove, {}, replaced(m_segment.target, at, {})})
                   : Fix(TranslationFix{FixKind::Remove, {}, replaced(m_segment.target, at, QStringLiteral(" "))});
    }

    [[nodiscard]] Fix punctuation() const
    {
        const QString sign = m_finding.detail.trimmed();
        if (sign.size() != 1)
            return std::nullopt;
        switch (m_language) {
        case Language::Ar:
        case Language::Fa:
        case Language::Ps:
        case Language::Ti:
            return put(m_finding.inTarget, signIn(m_language, sign.front().unicode()));
        case Language::Uk:
        case Language::Ru:
        case Language::En:
            if (QStringLiteral(";:!?").contains(sign)) // the space before it goes
                return TranslationFix{FixKind::Remove, {}, replaced(m_segment.target, m_finding.inTarget, sign)};
            if (m_language == Language::Uk)
                return put(m_finding.inTarget, QStringLiteral("’"));
            break;
        default:
            break;
        }
        return std::nullopt; // in Russian ъ, or a word of another language: who writes knows
    }

    /// One that opens and does not close: before the sign that ends the text.
    [[nodiscard]] Fix pair() const
    {
        if (m_finding.detail.size() != 2 ||
            m_target.count(m_finding.detail.at(0)) != m_target.count(m_finding.detail.at(1)) + 1)
            return std::nullopt;
        return put({endingSign(m_target).at.start, 0}, m_finding.detail.mid(1));
    }

    /// A list's sign that is typed is taken out; a mark is put on all of it where all of the French has it.
    [[nodiscard]] Fix marks() const
    {
        if (m_finding.inTarget.length > 0)
            return put(m_finding.inTarget, {});
        const QList<Run> &french = m_segment.source;
        const QList<Run> marks = marksOf(french);
        const bool all = std::all_of(french.begin(), french.end(),
                                     [](const Run &run) { return isMarked(run) || run.text.trimmed().isEmpty(); });
        if (!all || marks.size() != 1)
            return std::nullopt;
        Run whole = marks.first();
        whole.text = m_target;
        return TranslationFix{FixKind::MarkAll, {}, {whole}};
    }

    [[nodiscard]] Fix direction() const
    {
        TranslationFix fix{FixKind::Remove, {}, m_segment.target};
        for (Run &run : fix.target)
            run.text.removeIf([](QChar c) {
                return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
            });
        return fix;
    }

    const TranslationFinding &m_finding;
    const Segment &m_segment;
    Language m_language;
    QString m_source, m_target;
};

} // namespace

std::optional<TranslationFix> fixOf(const TranslationFinding &finding, const Segment &segment, Language language)
{
    Fix fix = Mender(finding, segment, language).fix();
    if (!fix || fix->kind == FixKind::Insert)
        return fix;
    Segment mended = segment;
    mended.target = fix->target;
    return checkSegment(mended, language).size() < checkSegment(segment, language).size() ? fix : std::nullopt;
}

} // namespace escale
