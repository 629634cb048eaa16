// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/numberisolation.h"

#include "fiche/textrange.h"

#include <QRegularExpression>

namespace escale {
namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar popIsolate(0x2069);

/// What would be torn apart: the address of a page or mailbox (its last sign would go to the other side); digits in
/// groups with a space, a full stop, brackets or hyphens between them; one group after a plus; a range, with hours too;
/// groups with stars (numbers of forms). Any digits.
const QRegularExpression &groupedNumber()
{
    static const QString decimals = QStringLiteral("(?:[,\\x{66b}]\\d{1,15}+)?");
    static const QString end = QStringLiteral("\\d{1,4}+(?:[.,:]\\d{1,4}+){0,3}(?: ?[hH]\\d{0,2})?");
    static const QString dash = QStringLiteral(" ?[\\x{2010}-\\x{2015}\\x{2212}-] ?");
    static const QRegularExpression number(
        QStringLiteral("(?<![\\p{L}\\p{N}\\x{200e}/@.-])"
                       "(?:(?:https?://|www\\.)[^\\s\\x{60c}\\x{61b}\\x{61f}<>«»\"]{0,2000}[\\p{L}\\p{N}/=#_-]"
                       "|[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9][a-z0-9.-]{0,200}[a-z]"
                       "|(?:\\+\\d{1,15}+(?:[ \\x{a0}\\x{202f}.\\x{2011}()-]{1,2}\\d{1,15}+){0,12}"
                       "|\\(?\\d{1,15}+\\)?(?:[ \\x{a0}\\x{202f}.()]{1,2}\\d{1,15}+){1,12}") +
            decimals + QStringLiteral("|\\d{1,4}+(?:[-\\x{2011}]\\d{1,4}+){2,12}|") + end + dash + end +
            QStringLiteral("|\\d{1,15}+(?:\\*\\d{1,15}+){1,4}"
                           ")(?![\\p{L}\\p{N}-]))"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return number;
}

/// Outside of isolates that are there already.
QList<TextRange> rangesIn(const QString &text)
{
    QList<TextRange> ranges;
    auto matches = groupedNumber().globalMatch(text);
    qsizetype at = 0;
    int depth = 0;
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (; at < match.capturedStart(); ++at) {
            const char16_t c = text.at(at).unicode();
            depth += c >= leftToRightIsolate && c < popIsolate ? 1 : c == popIsolate ? -1 : 0;
        }
        if (depth == 0)
            ranges.append({match.capturedStart(), match.capturedLength()});
    }
    return ranges;
}

void isolateRuns(QList<Run> &runs)
{
    QString whole; // a number may go on in the next run
    for (const Run &run : std::as_const(runs))
        whole += run.text;
    const QList<TextRange> ranges = rangesIn(whole);
    if (ranges.isEmpty())
        return;
    qsizetype from = 0; // of the run, in `whole`
    qsizetype next = 0; // range
    bool open = false;
    for (Run &run : runs) {
        const qsizetype end = from + run.text.size();
        QString out;
        qsizetype at = from;
        while (next < ranges.size()) {
            const qsizetype mark = open ? ranges[next].start + ranges[next].length : ranges[next].start;
            const bool here = open ? mark <= end : mark < end;
            if (!here)
                break;
            out += QStringView(whole).mid(at, mark - at);
            out += open ? popIsolate : leftToRightIsolate;
            at = mark;
            next += open ? 1 : 0;
            open = !open;
        }
        out += QStringView(whole).mid(at, end - at);
        run.text = out;
        from = end;
    }
}

void isolateBlocks(QList<Block> &blocks)
{
    for (Block &block : blocks) {
        if (block.direction != BlockDirection::LeftToRight)
            isolateRuns(block.runs);
        isolateBlocks(block.children);
    }
}

} // namespace

QString withNumbersIsolated(const QString &text)
{
    QList<Run> runs{{text, {}, {}}};
    isolateRuns(runs);
    return runs.first().text;
}

void isolateNumbers(Translation &translation)
{
    if (direction(translation.language) != Qt::RightToLeft)
        return;
    for (QString *line : {&translation.title, &translation.brand, &translation.abstract})
        *line = withNumbersIsolated(*line);
    isolateBlocks(translation.what);
    for (auto *group : {&translation.why, &translation.how, &translation.next, &translation.parts}) {
        for (Section &section : *group) {
            section.title = withNumbersIsolated(section.title);
            isolateBlocks(section.blocks);
        }
    }
}

} // namespace escale
