// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/markdownwriter.h"

#include "l10n/titles.h"

#include <algorithm>

namespace escale {
namespace {

QString entity(char32_t letter)
{
    return QStringLiteral("&#%1;").arg(static_cast<uint>(letter));
}

/// As CommonMark counts them (2.1): ASCII's signs, and Unicode's punctuation.
bool isSign(char32_t letter)
{
    constexpr char32_t ascii = 0x80;
    if (letter < ascii)
        return letter > U' ' && !QChar::isLetterOrNumber(letter);
    const auto category = QChar::category(letter);
    return category >= QChar::Punctuation_Connector && category <= QChar::Punctuation_Other;
}

char32_t firstOf(QStringView text)
{
    if (text.isEmpty())
        return 0;
    return text.size() > 1 && text[0].isHighSurrogate() ? QChar::surrogateToUcs4(text[0], text[1]) : text[0].unicode();
}

/// A line of runs. What a mark touches from outside must not look like a part of a word where CommonMark would then
/// take the mark for a sign (6.2, flanking): it is written as its number.
class LineWriter {
public:
    /// `indent`: before each further line; `oneLine`: line ends are spaces.
    LineWriter(QString indent, bool oneLine) : m_indent(std::move(indent)), m_oneLine(oneLine) {}

    QString write(const QList<Run> &runs)
    {
        for (const Run &run : runs) {
            qsizetype from = 0, end = run.text.size();
            while (from < end && run.text[from].isSpace())
                ++from;
            while (end > from && run.text[end - 1].isSpace())
                --end;
            // White space stands outside of marks: inside, at an end, they would be signs.
            m_space += run.text.first(from);
            if (from < end) {
                open(run, run.text[from]);
                text(run.text.mid(from, end - from), run.styles.testFlag(Style::Code));
            }
            m_space += run.text.mid(end);
        }
        m_space.clear();
        close(0);
        return m_out;
    }

private:
    using Mark = std::pair<QChar, QString>; ///< '[' link, '*' bold, '_' italic, '~' struck out; where a link leads

    /// `first`: of its letters.
    void open(const Run &run, QChar first)
    {
        QList<Mark> wanted;
        if (!run.href.isEmpty())
            wanted.append(Mark(u'[', run.href));
        for (const auto &[style, sign] : {std::pair(Style::Bold, u'*'), {Style::Italic, u'_'}, {Style::Strike, u'~'}}) {
            if (run.styles.testFlag(style))
                wanted.append(Mark(sign, QString()));
        }
        qsizetype same = 0;
        while (same < m_open.size() && same < wanted.size() && m_open[same] == wanted[same])
            ++same;
        close(same);
        space();
        const qsizetype before = m_out.size();
        const QList<Mark> opened = wanted.mid(same);
        for (const Mark &mark : opened)
            m_out += signOf(mark);
        m_open += opened;
        // GitHub's parser looks past "~" for what stands beside a mark.
        m_closed = m_closed && (opened.isEmpty() || opened.first().first == u'~');
        if (opened.isEmpty() || opened.first().first == u'[')
            return;
        const bool besideSign = opened.size() > 1 || run.styles.testFlag(Style::Code) || isSign(first.unicode()) ||
                                opened.first().first == u'_';
        if (besideSign)
            number(before);
    }
    static QString signOf(const Mark &mark)
    {
        return mark.first == u'*'   ? QStringLiteral("**")
               : mark.first == u'~' ? QStringLiteral("~~")
                                    : QString(mark.first);
    }
    void close(qsizetype keep)
    {
        while (m_open.size() > keep) {
            const Mark mark = m_open.takeLast();
            if (mark.first == u'[') {
                QString address = mark.second;
                address.replace(u'&', QLatin1String("&amp;")).replace(u'<', QLatin1String("%3C"));
                m_out += QStringLiteral("](<") + address.replace(u'>', QLatin1String("%3E")) + QStringLiteral(">)");
            } else {
                m_closed = m_closed || mark.first == u'_' || m_lastSize == 0 || isSign(m_last);
                m_out += signOf(mark);
            }
        }
    }
    /// What is due, between two runs.
    void space()
    {
        const QString due = std::exchange(m_space, {});
        text(due, false);
    }
    /// What stands before `at`, where marks have been opened.
    void number(qsizetype at)
    {
        const QStringView between = QStringView(m_out).first(at).mid(m_lastAt + m_lastSize);
        const bool touches = std::all_of(between.begin(), between.end(), [](QChar c) { return c == u'~'; });
        if (m_lastSize == 0 || at == 0 || !touches || isSign(m_last) || QChar::isSpace(m_last))
            return;
        m_out.replace(m_lastAt, m_lastSize, entity(m_last));
    }

    void text(const QString &words, bool code)
    {
        if (words.isEmpty())
            return;
        if (code)
            return verbatim(words);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const char32_t letter = firstOf(QStringView(words).mid(i));
            if (letter > 0xffff)
                ++i;
            put(letter, QStringView(words).first(i + 1), QStringView(words).mid(i + 1));
        }
    }
    /// `sofar`: with the letter; `next`: what follows it.
    void put(char32_t letter, QStringView sofar, QStringView next)
    {
        const bool touches = std::exchange(m_closed, false);
        if (letter == U'\n') {
            if (m_lineStart) // an empty line would end the paragraph
                return;
            m_out += m_oneLine ? QStringLiteral(" ") : QStringLiteral("\\\n") + m_indent;
            m_lineStart = !m_oneLine;
            m_lastSize = 0;
            return;
        }
        if (letter == U'\t' || (m_lineStart && QChar::isSpace(letter) && letter < 0x80))
            letter = U' ';
        if (letter == U' ' && m_lineStart)
            return;
        const qsizetype at = m_out.size();
        if (touches && !isSign(letter) && !QChar::isSpace(letter))
            m_out += entity(letter);
        else if (isSpecial(letter, sofar, next))
            m_out += u'\\' + QString::fromUcs4(&letter, 1);
        else
            m_out += QString::fromUcs4(&letter, 1);
        m_last = letter;
        m_lastAt = at;
        m_lastSize = m_out.size() - at;
        m_digits = QChar::isDigit(letter) && letter < 0x80 && (m_lineStart || m_digits);
        m_lineStart = false;
    }
    /// What would be a mark where it stands. Not more than that: the door counts marks (boundedmarkdown.h).
    [[nodiscard]] bool isSpecial(char32_t letter, QStringView sofar, QStringView next) const
    {
        static const QString always = QStringLiteral("\\`*_[]<~"), first = QStringLiteral("-+=>|:");
        const QChar sign = letter < 0x80 ? QChar(static_cast<char16_t>(letter)) : QChar();
        if (sign.isNull())
            return false;
        if (always.contains(sign) || (m_lineStart && first.contains(sign)))
            return true;
        switch (letter) {
        case U'#':
            return m_lineStart || m_oneLine;
        case U'&':
            return !next.isEmpty() && (next[0].isLetter() || next[0] == u'#');
        case U'!':
            return next.isEmpty(); // a link may follow
        case U':':                 // addresses that are no links stay none
            return sofar.endsWith(QLatin1String("::")) || next.startsWith(QLatin1String("//"));
        case U'.':
            return m_digits || sofar.endsWith(QLatin1String("www."), Qt::CaseInsensitive);
        case U')':
            return m_digits;
        default:
            return false;
        }
    }
    void verbatim(QString words)
    {
        words.replace(u'\n', u' ');
        qsizetype longest = 0, run = 0;
        for (const QChar c : words) {
            run = c == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const QString fence(longest + 1, u'`');
        const QString pad = words.startsWith(u'`') || words.endsWith(u'`') ? QStringLiteral(" ") : QString();
        m_out += fence + pad + words + pad + fence;
        m_lineStart = m_closed = m_digits = false;
        m_lastSize = 0;
    }

    QString m_indent, m_out, m_space;
    QList<Mark> m_open;
    bool m_oneLine, m_lineStart = true, m_digits = false;
    bool m_closed = false; ///< a mark has just been closed
    char32_t m_last = 0;   ///< the letter written last, where it stands and in how many
    qsizetype m_lastAt = 0, m_lastSize = 0;
};

/// The title of a toggle, between quotation marks: signs as their numbers, which every reader of attributes knows.
QString attribute(const QString &words)
{
    static const QString signs = QStringLiteral("&<>\"'*_`[]~\\{}|!");
    QString out;
    for (const QChar c : words.simplified()) {
        if (signs.contains(c))
            out += entity(c.unicode());
        else
            out += c;
    }
    return out;
}

class FicheMarkdown {
public:
    /// `leastLevel`: of headings.
    explicit FicheMarkdown(int leastLevel) : m_leastLevel(leastLevel) {}

    void title(const QString &words)
    {
        if (!words.isEmpty())
            paragraph(QStringLiteral("# ") + line(words, true));
    }
    void group(const QString &words) { paragraph(QStringLiteral("## ") + line(words, true)); }
    void plain(const QString &words)
    {
        if (!words.isEmpty())
            paragraph(line(words, false));
    }
    void section(const Section &section)
    {
        if (section.title.isEmpty())
            return blocks(section.blocks);
        const bool deep = std::any_of(section.blocks.begin(), section.blocks.end(),
                                      [](const Block &block) { return block.kind == BlockKind::Callout; });
        const QString fence(deep ? 4 : 3, u':');
        paragraph(fence + QStringLiteral("toggle{title=\"") + attribute(section.title) + QStringLiteral("\"}"));
        blocks(section.blocks);
        paragraph(fence);
    }
    void blocks(const QList<Block> &blocks)
    {
        m_widths.clear();
        m_next.clear();
        for (const Block &each : blocks)
            block(each);
        m_widths.clear();
    }
    [[nodiscard]] QString text() const { return m_out; }

private:
    static QString line(const QString &words, bool oneLine) { return LineWriter({}, oneLine).write({{words, {}, {}}}); }
    void paragraph(const QString &text)
    {
        if (!m_out.isEmpty())
            m_out += m_out.endsWith(u'\n') ? QStringLiteral("\n") : QStringLiteral("\n\n");
        m_out += text + u'\n';
    }
    [[nodiscard]] QString indent(qsizetype depth) const
    {
        qsizetype width = 0;
        for (qsizetype i = 0; i < std::min(depth, m_widths.size()); ++i)
            width += m_widths[i];
        return QString(width, u' ');
    }
    void block(const Block &block)
    {
        if (block.kind == BlockKind::ListItem)
            return item(block);
        const bool more = block.kind == BlockKind::Paragraph && block.depth > 0 && !m_widths.isEmpty();
        if (!more) {
            m_widths.clear();
            m_next.clear();
        }
        if (block.kind == BlockKind::Callout) {
            paragraph(block.callout == CalloutKind::Important ? QStringLiteral(":::important")
                                                              : QStringLiteral(":::good-to-know"));
            for (const Block &child : block.children)
                this->block(child);
            m_widths.clear();
            m_next.clear();
            paragraph(QStringLiteral(":::"));
        } else if (block.kind == BlockKind::Heading) {
            const int level = std::clamp<int>(block.level, m_leastLevel, 6);
            paragraph(QString(level, u'#') + u' ' + LineWriter({}, true).write(block.runs));
        } else {
            const QString before = more ? indent(block.depth) : QString();
            paragraph(before + LineWriter(before, false).write(block.runs));
        }
    }
    void item(const Block &block)
    {
        const qsizetype depth = std::clamp<qsizetype>(block.depth, 1, m_widths.size() + 1);
        const bool first = m_widths.isEmpty();
        m_widths.resize(depth - 1);
        m_next.resize(std::min(depth, m_next.size()));
        if (m_next.size() < depth)
            m_next.append(Count());
        // A list that begins anew beside another one of its kind has another sign behind its numbers (5.3).
        Count &count = m_next.last();
        const int number = std::max(block.number, 0);
        if (block.ordered && (!count.ordered || count.next != number))
            count.other = !count.other;
        count.ordered = block.ordered;
        count.next = number + 1;
        const QString sign =
            !block.ordered ? QStringLiteral("- ")
                           : QString::number(number) + (count.other ? QStringLiteral(") ") : QStringLiteral(". "));
        const QString before = indent(depth - 1);
        m_widths.append(sign.size());
        const QString words = before + sign + LineWriter(indent(depth), false).write(block.runs);
        if (first)
            paragraph(words);
        else
            m_out += words + u'\n';
    }

    struct Count {
        bool ordered = false, other = true;
        int next = 0;
    };
    QString m_out;
    int m_leastLevel;
    QList<qsizetype> m_widths; ///< of the signs of the open items
    QList<Count> m_next;       ///< by depth
};

} // namespace

QString markdownOf(const Translation &text, Kind kind)
{
    const bool inOnePiece = !text.parts.isEmpty();
    FicheMarkdown writer(inOnePiece ? 2 : 3);
    writer.title(text.title);
    writer.plain(text.brand);
    writer.plain(text.abstract);
    writer.blocks(text.what);
    for (const auto &[group, sections] : {std::pair(TextGroup::Why, &text.why), std::pair(TextGroup::How, &text.how),
                                          std::pair(TextGroup::Next, &text.next)}) {
        if (sections->isEmpty())
            continue;
        writer.group(groupTitle(group, kind, text.language));
        for (const Section &section : *sections)
            writer.section(section);
    }
    for (const Section &part : text.parts)
        writer.section(part);
    return writer.text();
}

} // namespace escale
