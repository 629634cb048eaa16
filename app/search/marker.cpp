// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/marker.h"

#include "search/words.h"

#include <algorithm>

namespace escale {
namespace {

/// How much text stands before the first mark.
constexpr qsizetype leadIn = 40;
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace() || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

/// The nearest place at or before `at` where a word starts.
qsizetype wordStart(const QString &text, qsizetype at)
{
    while (at > 0 && !text.at(at - 1).isSpace())
        --at;
    return at;
}

qsizetype wordEnd(const QString &text, qsizetype at)
{
    while (at < text.size() && !text.at(at).isSpace())
        ++at;
    return at;
}

} // namespace

Marker::Marker(const Plan &plan, TermWriter &writer) : m_plan(plan), m_writer(writer)
{
    for (size_t i = 0; i < plan.alternatives.size(); ++i) {
        const Alternative &alternative = plan.alternatives[i];
        Phrase phrase{{}, i};
        const auto number = [this](const QByteArray &term) {
            auto known = m_words.find(term);
            if (known == m_words.end()) {
                known = m_words.insert(term, static_cast<int>(m_ends.size()));
                m_ends.emplace_back();
            }
            return *known;
        };
        for (qsizetype w = 0; w < alternative.terms.size(); ++w) {
            auto &forms = phrase.words.emplace_back(1, number(alternative.terms.at(w)));
            const auto at = static_cast<size_t>(w);
            for (const int term : at < alternative.words.size() ? alternative.words[at] : std::vector<int>{}) {
                const int form = number(plan.terms[static_cast<size_t>(term)].bytes);
                if (form != forms.front())
                    forms.push_back(form);
            }
        }
        for (const int last : phrase.words.back())
            m_ends[static_cast<size_t>(last)].push_back(phrase);
    }
}

QList<Mark> Marker::marks(QStringView text) const
{
    struct Seen {
        int word = -1;
        WordSpan span;
    };
    std::vector<Seen> seen;
    QList<Mark> found;
    WordScanner scanner(text);
    WordSpan span;
    while (scanner.next(&span)) {
        const QByteArrayView term = m_writer.termOf(text.mid(span.start, span.length));
        if (term.isEmpty())
            continue; // a stop word: phrases go on over it
        const int word = m_words.value(QByteArray::fromRawData(term.data(), term.size()), -1);
        seen.push_back({word, span});
        if (word < 0)
            continue;
        Mark mark;
        for (const Phrase &phrase : m_ends[static_cast<size_t>(word)]) {
            const size_t length = phrase.words.size();
            const Alternative &alternative = m_plan.alternatives[phrase.alternative];
            if (length > seen.size() ||
                !std::equal(phrase.words.begin(), phrase.words.end(), seen.end() - static_cast<std::ptrdiff_t>(length),
                            [](const std::vector<int> &forms, const Seen &s) {
                                return std::find(forms.begin(), forms.end(), s.word) != forms.end();
                            }))
                continue;
            const WordSpan from = seen[seen.size() - length].span;
            mark.slots |= alternative.slots;
            if (alternative.weight > mark.weight) {
                mark.weight = alternative.weight;
                mark.origin = alternative.origin;
                mark.range = {from.start, span.start + span.length - from.start};
            }
        }
        if (mark.slots == 0)
            continue;
        while (!found.isEmpty() && found.last().range.start + found.last().range.length > mark.range.start)
            found.removeLast(); // the longer one holds it
        found.append(mark);
    }
    return found;
}

float Marker::worth(const QList<Mark> &marks) const
{
    std::array<float, 32> best{};
    for (const Mark &mark : marks) {
        for (size_t slot = 0; slot < m_plan.slots.size(); ++slot) {
            if ((mark.slots >> slot & 1U) != 0)
                best[slot] = std::max(best[slot], mark.weight * m_plan.slots[slot].importance);
        }
    }
    float sum = 0;
    for (const float value : best)
        sum += value;
    return sum;
}

Snippet Marker::cut(const QString &passage, const QList<Mark> &marks, qsizetype length) const
{
    qsizetype from = 0;
    qsizetype to = passage.size();
    if (passage.size() > length + leadIn) {
        float bestWorth = -1;
        for (qsizetype first = 0; first < marks.size(); ++first) {
            QList<Mark> inside;
            const qsizetype end = marks.at(first).range.start + length - leadIn;
            for (qsizetype i = first; i < marks.size() && marks.at(i).range.start + marks.at(i).range.length <= end;
                 ++i)
                inside.append(marks.at(i));
            if (const float value = worth(inside); value > bestWorth) {
                bestWorth = value;
                from = marks.at(first).range.start;
            }
        }
        from = from > leadIn ? wordStart(passage, from - leadIn) : 0;
        to = wordEnd(passage, std::min(passage.size(), from + length));
    }
    Snippet snippet;
    const QString dots = QStringLiteral("…");
    snippet.text = (from > 0 ? dots : QString()) + oneLine(passage.mid(from, to - from)).trimmed() +
                   (to < passage.size() ? dots : QString());
    // Trimming takes spaces off the front; positions in the cut text follow.
    qsizetype lead = from;
    while (lead < to && passage.at(lead).isSpace())
        ++lead;
    const qsizetype shift = (from > 0 ? dots.size() : 0) - lead;
    for (const Mark &mark : marks) {
        if (mark.range.start >= lead && mark.range.start + mark.range.length <= to)
            snippet.marks.append({mark.range.start + shift, mark.range.length});
    }
    return snippet;
}

QString printable(const Snippet &snippet, QStringView before, QStringView after)
{
    constexpr QChar isolate(0x2068), popIsolate(0x2069);
    QString out(isolate);
    qsizetype at = 0;
    for (const TextRange &mark : snippet.marks) {
        out += QStringView(snippet.text).mid(at, mark.start - at);
        out += before;
        out += QStringView(snippet.text).mid(mark.start, mark.length);
        out += after;
        at = mark.start + mark.length;
    }
    out += QStringView(snippet.text).mid(at);
    out += popIsolate;
    return out;
}

} // namespace escale
