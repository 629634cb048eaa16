// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/translationchecks.h"

#include "search/words.h"
#include "translating/endingsign.h"
#include "translating/values.h"
#include "translating/wordednumbers.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace escale {
namespace {

using Findings = QList<TranslationFinding>;

class Checker {
public:
    Checker(const Segment &segment, Language language)
        : m_segment(segment), m_language(language), m_source(wordsOf(segment.source)),
          m_target(wordsOf(segment.target)), m_french(valuesOf(m_source, Language::Fr)),
          m_theirs(valuesOf(m_target, language))
    {
    }

    Findings run()
    {
        if (m_segment.source.isEmpty())
            return {{TranslationCheck::Extra, m_segment.key, {}, {}, {}, false}};
        if (m_target.trimmed().isEmpty())
            return {{TranslationCheck::Missing, m_segment.key, {}, {}, {}, false}};
        checkNumbers();
        checkKept(TranslationCheck::Phones, m_french.phones, m_theirs.phones);
        checkAddresses();
        if (m_segment.key != u"brand")
            checkUntranslated();
        checkAcronyms();
        checkScript();
        checkEnding();
        checkSpacing();
        checkPunctuation();
        checkPairs();
        checkMarks();
        checkLength();
        checkDirection();
        return m_findings;
    }

private:
    void add(TranslationCheck check, const QString &detail = {}, TextRange at = {})
    {
        m_findings.append({check, m_segment.key, at, detail, {}, false});
    }
    /// What one text has and the other has not. One of each is one said wrongly; of more nobody knows which is for
    /// which.
    void addDifference(TranslationCheck check, const QStringList &missing, const QStringList &extra)
    {
        if (missing.size() == 1 && extra.size() == 1) {
            m_findings.append({check, m_segment.key, {}, missing.first(), extra.first(), false});
            m_findings.append({check, m_segment.key, {}, extra.first(), {}, true});
            return;
        }
        for (const QString &one : missing + extra)
            add(check, one);
    }
    void addAt(TranslationCheck check, const QRegularExpressionMatch &match)
    {
        add(check, match.captured(), {match.capturedStart(), match.capturedLength()});
    }
    void addAll(TranslationCheck check, const QRegularExpression &pattern)
    {
        for (auto matches = pattern.globalMatch(m_target); matches.hasNext();)
            addAt(check, matches.next());
    }

    /// What French has and the translation has not.
    void checkKept(TranslationCheck check, const QStringList &french, const QStringList &theirs)
    {
        addDifference(check, missingOf(french, theirs), missingOf(theirs, french));
    }
    /// `wanted` without what is in `there`, each as often as it is there.
    static QStringList missingOf(const QStringList &wanted, QStringList there)
    {
        QStringList missing;
        for (const QString &one : wanted) {
            if (!there.removeOne(one))
                missing.append(one);
        }
        return missing;
    }

    void checkNumbers()
    {
        QStringList theirs = m_theirs.numbers;
        QStringList missing = missingOf(m_french.numbers, theirs);
        QStringList extra = missingOf(theirs, m_french.numbers);
        const QStringList words = numbersInWords(m_target, m_language);
        // "3" may be "three", "05" may be "May", and a French word ("deux", "mai") may be a number here.
        missing.removeIf([&](const QString &n) { return words.contains(n) || m_theirs.months.contains(n); });
        const QStringList french = frenchNumbersInWords(m_source);
        extra.removeIf([&](const QString &n) { return french.contains(n) || m_french.months.contains(n); });
        // Said twice, or once for two: no fault while it is there.
        missing.removeIf([&](const QString &n) { return m_theirs.numbers.contains(n); });
        extra.removeIf([&](const QString &n) { return m_french.numbers.contains(n); });
        acceptHalfDays(missing, extra);
        for (const QString &month : m_french.months) {
            if (!m_theirs.months.contains(month) && !m_theirs.numbers.contains(month) && m_french.months.size() == 1 &&
                !m_theirs.months.isEmpty())
                add(TranslationCheck::Numbers, month);
        }
        addDifference(TranslationCheck::Numbers, missing, extra);
    }
    /// "14h" is "2 p.m.", where the translation says of which half of the day it speaks; "14 jours" is not.
    void acceptHalfDays(QStringList &missing, QStringList &extra) const
    {
        if (!saysLaterHalfOfDay(m_target, m_language))
            return;
        constexpr int noon = 12, midnight = 24;
        missing.removeIf([&](const QString &number) {
            const int hour = number.toInt();
            return hour > noon && hour < midnight && isHourInFrench(m_source, number) &&
                   extra.removeOne(QString::number(hour - noon));
        });
    }

    void checkAddresses()
    {
        QStringList french = m_french.addresses, theirs = m_theirs.addresses;
        const auto behind = [](const QList<Run> &runs) {
            QStringList all;
            for (const Run &run : runs) {
                // A telephone behind words is dialled, and says its digits.
                if (!run.href.isEmpty() && (all.isEmpty() || all.last() != comparedAddress(run.href)))
                    all.append(run.href.startsWith(QLatin1String("tel:")) ? run.href : comparedAddress(run.href));
            }
            return all;
        };
        french += behind(m_segment.source);
        theirs += behind(m_segment.target);
        const QStringList missing = missingOf(french, theirs), extra = missingOf(theirs, french);
        QStringList gone, unknown;
        for (const QString &address : missing) {
            // The same page in another language is another address of the same host.
            const QString host = address.section(u'/', 0, 0);
            const bool elsewhere = std::any_of(extra.begin(), extra.end(), [&host](const QString &other) {
                return other.section(u'/', 0, 0) == host && other.count(u'/') > 0;
            });
            if (!theirs.contains(address) && !elsewhere)
                gone.append(address);
        }
        for (const QString &address : extra) {
            const QString host = address.section(u'/', 0, 0);
            const bool known = std::any_of(french.begin(), french.end(),
                                           [&host](const QString &other) { return other.section(u'/', 0, 0) == host; });
            if (!known)
                unknown.append(address);
        }
        addDifference(TranslationCheck::Addresses, gone, unknown);
    }

    void checkAcronyms()
    {
        // Words that French itself writes in capitals now and then.
        if (m_source == m_source.toUpper())
            return;
        // Words of all languages by now, each with its own way to write them.
        static const QStringList everybodys{QStringLiteral("SMS"), QStringLiteral("CV"), QStringLiteral("PDF"),
                                            QStringLiteral("TV"), QStringLiteral("OK")};
        for (const QString &acronym : m_french.acronyms) {
            if (!m_target.contains(acronym) && !everybodys.contains(acronym))
                add(TranslationCheck::Acronyms, acronym);
        }
    }

    void checkUntranslated()
    {
        if (m_language == Language::Fr)
            return;
        if (m_target.trimmed() == m_source.trimmed()) {
            static const QRegularExpression word(QStringLiteral("\\p{Ll}{2,}"));
            qsizetype words = 0;
            for (auto matches = word.globalMatch(m_source); matches.hasNext(); matches.next())
                ++words;
            if (words >= 3)
                add(TranslationCheck::Untranslated, {}, {0, m_target.size()});
            return;
        }
        // French words in small letters, one after the other: names are written with capitals, and words that two
        // languages share stand alone.
        static const QRegularExpression stretch(
            QStringLiteral("(?<![\\p{L}\\p{N}'’@./-])\\p{Ll}[\\p{Ll}'’-]*(?: (?:\\p{Ll}[\\p{Ll}'’-]*)){2,}"),
            QRegularExpression::UseUnicodePropertiesOption);
        const QString french = u' ' + m_source.toLower() + u' ';
        for (auto matches = stretch.globalMatch(m_target); matches.hasNext();) {
            const auto match = matches.next();
            // "residence card (carte de séjour)": the name on the French paper.
            const QStringView before = QStringView(m_target).first(match.capturedStart());
            if (before.count(u'(') > before.count(u')') || before.count(u'«') > before.count(u'»') ||
                before.count(u'“') > before.count(u'”'))
                continue;
            const QStringList words = match.captured().split(u' ');
            qsizetype run = 0, most = 0;
            for (qsizetype i = 0; i + 1 < words.size(); ++i) {
                const bool same = french.contains(u' ' + words[i] + u' ' + words[i + 1]);
                run = same ? run + 1 : 0;
                most = std::max(most, run);
            }
            if (most >= 2)
                addAt(TranslationCheck::Untranslated, match);
        }
    }

    void checkScript()
    {
        const auto pattern = [](const char *text) {
            return QRegularExpression(QString::fromUtf8(text), QRegularExpression::UseUnicodePropertiesOption);
        };
        // Each alphabet: CLDR's exemplar characters, main set. What a neighbour has and the language has not.
        static const QHash<Language, QRegularExpression> foreign{
            {Language::Ru, pattern("[іїєґІЇЄҐ]|[\\p{Arabic}\\p{Ethiopic}]")},
            {Language::Uk, pattern("[ыэъёЫЭЪЁ]|[\\p{Arabic}\\p{Ethiopic}]")},
            {Language::Ar, pattern("[یکۀەېۍډړښځڅټڼګژ]|[\\p{Cyrillic}\\p{Ethiopic}]")},
            {Language::Fa, pattern("[يكةىۍېډړښځڅټڼګ]|[\\p{Cyrillic}\\p{Ethiopic}]")},
            {Language::Ps, pattern("[كى](?!\\p{M})|[\\p{Cyrillic}\\p{Ethiopic}]")},
            {Language::Ti, pattern("[\\p{Cyrillic}\\p{Arabic}]")},
            {Language::En, pattern("[\\p{Cyrillic}\\p{Arabic}\\p{Ethiopic}]")},
            {Language::Fr, pattern("[\\p{Cyrillic}\\p{Arabic}\\p{Ethiopic}]")}};
        addAll(TranslationCheck::Script, foreign.find(m_language).value());
        // A Latin letter inside a Cyrillic word looks right and is found by nobody.
        static const QRegularExpression mixed(
            QStringLiteral("\\p{Cyrillic}[a-zA-Z]|[a-zA-Z]\\p{Cyrillic}|[\\p{Arabic}][a-z](?=[\\p{Arabic}])"),
            QRegularExpression::UseUnicodePropertiesOption);
        addAll(TranslationCheck::Script, mixed);
        // One text, one kind of digits.
        static const QRegularExpression eastern(QStringLiteral("[٠-٩۰-۹]")), western(QStringLiteral("[0-9]"));
        if (const auto match = eastern.match(m_target); match.hasMatch() && m_target.contains(western))
            addAt(TranslationCheck::Script, match);
    }

    void checkEnding()
    {
        const char16_t french = endingSign(m_source).sign, theirs = endingSign(m_target).sign;
        // "5:30 p.m.", "2026 г.": the point is the word's, and no sentence has ended.
        static const QRegularExpression shortened(QStringLiteral("(?<!\\p{L})(?:[ap]\\.m|гг?|рр?)\\.\\s*$"));
        if (french == 0 && theirs == u'.' && m_target.contains(shortened))
            return;
        if (french != theirs)
            add(TranslationCheck::Ending, french == 0 ? QString(QChar(theirs)) : QString(QChar(french)),
                {std::max<qsizetype>(0, m_target.size() - 1), m_target.isEmpty() ? 0 : 1});
    }

    void checkSpacing()
    {
        static const QRegularExpression twice(QStringLiteral("(?<=\\S) {2,}(?=\\S)")),
            before(QStringLiteral("(?<=\\p{L}) +(?=[,،.۔።፣](?:\\s|$))"),
                   QRegularExpression::UseUnicodePropertiesOption),
            frenchBefore(QStringLiteral("(?<=[\\p{L}\\p{N})])[;:!?](?=\\s|$)"),
                         QRegularExpression::UseUnicodePropertiesOption);
        addAll(TranslationCheck::Spacing, twice);
        if (!m_source.contains(before))
            addAll(TranslationCheck::Spacing, before);
        if (m_language == Language::Fr) // Imprimerie nationale: a thin space before ; : ! ?
            addAll(TranslationCheck::Spacing, frenchBefore);
    }

    void checkPunctuation()
    {
        const auto unicode = QRegularExpression::UseUnicodePropertiesOption;
        // Arabic, Persian and Pashto have a comma, a semicolon and a question mark of their own.
        static const QRegularExpression arabic(QStringLiteral("(?<=[\\p{Arabic}])\\s?[,;?](?=\\s|$)"), unicode);
        // Ethiopic has a full stop, a comma and a word divider of its own; Latin ones beside Ethiopic letters are typed
        // for them.
        static const QRegularExpression ethiopic(
            QStringLiteral("(?<=\\p{Ethiopic})\\s?[.;](?=\\s|$)|(?<=\\p{Ethiopic}),(?=\\s)"), unicode);
        // Ukrainian: the apostrophe is U+2019 or U+02BC (Правопис 2019, § 7), never an accent or a quotation mark.
        static const QRegularExpression ukrainian(QStringLiteral("(?<=\\p{Cyrillic})[`´‘*\"](?=[яюєїЯЮЄЇ])"), unicode);
        // Russian writes none at all.
        static const QRegularExpression russian(QStringLiteral("(?<=\\p{Cyrillic})['’`´](?=\\p{Cyrillic})"), unicode);
        // A French habit: no other language here has a space before these.
        static const QRegularExpression french(QStringLiteral("(?<=[\\p{L}\\p{N})])[ \\x{a0}\\x{202f}][;:!?](?=\\s|$)"),
                                               unicode);
        if (m_language == Language::En || m_language == Language::Uk || m_language == Language::Ru)
            addAll(TranslationCheck::Punctuation, french);
        switch (m_language) {
        case Language::Ar:
        case Language::Fa:
        case Language::Ps:
            addAll(TranslationCheck::Punctuation, arabic);
            break;
        case Language::Ti:
            addAll(TranslationCheck::Punctuation, ethiopic);
            break;
        case Language::Uk:
            addAll(TranslationCheck::Punctuation, ukrainian);
            break;
        case Language::Ru:
            addAll(TranslationCheck::Punctuation, russian);
            break;
        default:
            break;
        }
    }

    /// Brackets and quotation marks that open and do not close, where those of the French do. “ closes in Ukrainian and
    /// opens in English, so that only signs with one meaning are counted.
    void checkPairs()
    {
        for (const auto &[open, close] : {std::pair(u'(', u')'), std::pair(u'[', u']'), std::pair(u'«', u'»')}) {
            const auto uneven = [open = open, close = close](const QString &text) {
                return text.count(QChar(open)) != text.count(QChar(close));
            };
            if (uneven(m_target) && !uneven(m_source))
                add(TranslationCheck::Pairs, QString(QChar(open)) + QChar(close));
        }
    }

    void checkMarks()
    {
        const auto has = [](const QList<Run> &runs, Style style) {
            return std::any_of(runs.begin(), runs.end(), [style](const Run &run) {
                return run.styles.testFlag(style) && !run.text.trimmed().isEmpty();
            });
        };
        const auto links = [](const QList<Run> &runs) {
            return std::count_if(runs.begin(), runs.end(), [](const Run &run) { return !run.href.isEmpty(); });
        };
        if (has(m_segment.source, Style::Bold) && !has(m_segment.target, Style::Bold))
            add(TranslationCheck::Marks, QStringLiteral("bold"));
        if (links(m_segment.source) > 0 && links(m_segment.target) == 0)
            add(TranslationCheck::Marks, QStringLiteral("link"));
        checkListSign();
    }
    /// "• un maillot", "- un maillot", "1) un maillot": a list of the French draws its own signs, so that one typed in
    /// front stands there twice; one that the French itself has typed stays.
    void checkListSign()
    {
        static const QRegularExpression sign(
            QStringLiteral("^\\s*(?:[•·‣▪●○*–—-]|(?:\\p{Nd}{1,2}|[፩-፼]{1,2})[.)](?!\\p{Nd}))\\s+(?=\\S)"),
            QRegularExpression::UseUnicodePropertiesOption);
        const auto french = sign.match(m_source), theirs = sign.match(m_target);
        if (french.hasMatch() == theirs.hasMatch())
            return;
        if (theirs.hasMatch())
            add(TranslationCheck::Marks, QStringLiteral("sign"), {theirs.capturedStart(), theirs.capturedLength()});
        else
            add(TranslationCheck::Marks, QStringLiteral("no sign"));
    }

    void checkLength()
    {
        // A title has three lines on a card of the kiosk; an abstract five.
        constexpr qsizetype title = 110, abstract = 260;
        const qsizetype most = m_segment.key == u"title" ? title : m_segment.key == u"abstract" ? abstract : 0;
        if (most > 0 && m_target.size() > most && m_target.size() > m_source.size() * 3 / 2)
            add(TranslationCheck::Length, QString::number(m_target.size()));
    }

    void checkDirection()
    {
        int isolates = 0, embeddings = 0;
        bool broken = false;
        for (const QChar c : m_target) {
            const char16_t mark = c.unicode();
            if (mark >= 0x2066 && mark <= 0x2068)
                ++isolates;
            else if (mark == 0x2069)
                broken = --isolates < 0 || broken;
            else if (mark >= 0x202a && mark <= 0x202e && mark != 0x202c)
                ++embeddings;
            else if (mark == 0x202c)
                broken = --embeddings < 0 || broken;
        }
        if (broken || isolates != 0 || embeddings != 0)
            add(TranslationCheck::Direction);
    }

    const Segment &m_segment;
    Language m_language;
    QString m_source, m_target;
    TextValues m_french, m_theirs;
    Findings m_findings;
};

/// How a text is told from another one, and whether two translations are the same.
QString comparedWords(const QList<Run> &runs)
{
    return wordsOf(runs).simplified();
}

/// Translations of one French text, in the order of the fiche: each once, with the segments that have it.
struct Way {
    QString said;
    QStringList keys;
};

void add(QList<Way> &ways, const QString &said, const QString &key)
{
    const auto way = std::find_if(ways.begin(), ways.end(), [&said](const Way &one) { return one.said == said; });
    if (way == ways.end())
        ways.append({said, {key}});
    else
        way->keys.append(key);
}

/// Of what is not said in the usual way.
Findings inconsistent(const QList<Way> &ways)
{
    Findings findings;
    if (ways.size() < 2)
        return findings;
    const auto usual = std::max_element(ways.begin(), ways.end(),
                                        [](const Way &a, const Way &b) { return a.keys.size() < b.keys.size(); });
    for (const Way &way : ways) {
        if (way.said == usual->said)
            continue;
        for (const QString &key : way.keys)
            findings.append({TranslationCheck::Consistency, key, {}, usual->said, {}, false});
    }
    return findings;
}

/// Of what a reader sees; in no language.
QString nameOf(const BlockLook &look)
{
    const QString name = look.kind == BlockKind::Heading    ? QStringLiteral("heading")
                         : look.kind != BlockKind::ListItem ? QStringLiteral("paragraph")
                         : look.ordered                     ? QStringLiteral("numbered list")
                                                            : QStringLiteral("list");
    return look.inCallout ? name + QStringLiteral(" in a callout") : name;
}

} // namespace

QLatin1String code(TranslationCheck check)
{
    static constexpr std::array names{"missing",      "extra",  "numbers",     "phones", "addresses", "acronyms",
                                      "untranslated", "script", "consistency", "ending", "spacing",   "punctuation",
                                      "marks",        "length", "direction",   "pairs",  "glossary"};
    return QLatin1String(names.at(static_cast<std::size_t>(check)));
}

QString TranslationFinding::id() const
{
    QString all = code(check) + u':' + detail;
    return instead.isEmpty() ? all : all + u':' + instead;
}

bool TranslationFinding::namesNothing(const QString &id)
{
    return id.indexOf(u':') == id.size() - 1;
}

QList<TranslationFinding> asked(QList<TranslationFinding> findings)
{
    findings.removeIf([](const TranslationFinding &finding) { return finding.isSaid; });
    return findings;
}

QList<TranslationFinding> checkSegment(const Segment &segment, Language language)
{
    return Checker(segment, language).run();
}

QList<TranslationFinding> checkConsistency(const QList<Segment> &segments)
{
    QHash<QString, QList<Way>> said; // by French
    QStringList order;
    for (const Segment &segment : segments) {
        const QString french = comparedWords(segment.source), theirs = comparedWords(segment.target);
        if (french.isEmpty() || theirs.isEmpty())
            continue;
        if (!said.contains(french))
            order.append(french);
        add(said[french], theirs, segment.key);
    }
    Findings findings;
    for (const QString &french : std::as_const(order))
        findings += inconsistent(said.value(french));
    return findings;
}

QList<TranslationFinding> checkSegments(const QList<Segment> &segments, Language language)
{
    QList<TranslationFinding> findings;
    for (const Segment &segment : segments)
        findings += checkSegment(segment, language);
    return findings + checkConsistency(segments);
}

QList<TranslationFinding> checkBlocks(const Translation &french, const Translation &translated)
{
    Findings findings;
    for (const BlockPair &pair : blockPairsOf(french, translated)) {
        if (pair.french != pair.theirs)
            findings.append({TranslationCheck::Marks, pair.key, {}, nameOf(pair.french), nameOf(pair.theirs), false});
    }
    return findings;
}

} // namespace escale
