// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/markedtext.h"

#include <QRegularExpression>
#include <algorithm>

namespace escale {
namespace {

void append(QList<Run> &runs, const QString &text, const Run &look)
{
    if (text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().styles == look.styles && runs.last().href == look.href)
        runs.last().text += text;
    else
        runs.append({text, look.styles, look.href});
}

} // namespace

bool isMarked(const Run &run)
{
    return run.styles != Styles() || !run.href.isEmpty();
}

qsizetype markNumber(const Run &run, const QList<Run> &marks)
{
    if (!isMarked(run))
        return 0;
    const auto found = std::find_if(marks.begin(), marks.end(), [&run](const Run &mark) {
        return mark.styles == run.styles && mark.href == run.href;
    });
    return found == marks.end() ? 0 : found - marks.begin() + 1;
}

QList<Run> marksOf(const QList<Run> &source)
{
    QList<Run> marks;
    for (const Run &run : source) {
        if (isMarked(run) && markNumber(run, marks) == 0)
            marks.append(run);
    }
    return marks;
}

QString markedText(const QList<Run> &runs, const QList<Run> &marks)
{
    QString text;
    for (const Run &run : runs) {
        const qsizetype number = markNumber(run, marks);
        text += number == 0 ? run.text : QStringLiteral("<%1>%2</%1>").arg(number).arg(run.text);
    }
    return text;
}

TextRange inMarkedText(TextRange words, const QList<Run> &runs, const QList<Run> &marks)
{
    qsizetype said = 0, typed = 0, start = -1, end = -1; // letters of words, and of the marked text, before a run
    for (const Run &run : runs) {
        const qsizetype number = markNumber(run, marks);
        const qsizetype before = number == 0 ? 0 : QStringLiteral("<%1>").arg(number).size();
        const qsizetype after = number == 0 ? 0 : before + 1;
        const qsizetype until = said + run.text.size();
        if (start < 0 && words.start < until)
            start = typed + before + words.start - said;
        if (end < 0 && words.end() <= until)
            end = typed + before + words.end() - said;
        said = until;
        typed += before + run.text.size() + after;
    }
    return start < 0 || end < start ? TextRange() : TextRange{start, end - start};
}

QList<Run> runsFromMarked(const QString &text, const QList<Run> &marks)
{
    static const QRegularExpression mark(QStringLiteral("<(/?)(\\d{1,3})>"));
    QList<Run> runs;
    QList<qsizetype> open; // numbers
    qsizetype from = 0;
    const auto look = [&] { return open.isEmpty() ? Run() : marks[open.last() - 1]; };
    for (auto matches = mark.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const qsizetype number = match.captured(2).toInt();
        if (number < 1 || number > marks.size())
            continue; // a text may well say "<5>"
        append(runs, text.mid(from, match.capturedStart() - from), look());
        from = match.capturedEnd();
        if (match.captured(1).isEmpty())
            open.append(number);
        else
            open.removeOne(number);
    }
    append(runs, text.mid(from), look());
    return runs;
}

} // namespace escale
