// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/ear.h"

#include "speech/earrules.h"
#include "speech/eartext.h"

namespace escale {
namespace {

/// Puts spoken words together and notes what they stand for.
class Speaker {
public:
    Speaker(Language language, const ear::NormalText &text) : m_text(text) { m_phrase.language = language; }

    void copy(TextRange range)
    {
        for (qsizetype at = range.start; at < range.end();) {
            const qsizetype run = m_text.run(at, range.end() - at);
            const qsizetype length = std::max<qsizetype>(1, run);
            add(m_text.text().mid(at, length), {at, length}, run > 0);
            at += length;
        }
    }
    void say(const QString &words, TextRange range) { add(words, range, false); }
    Phrase finish() { return std::move(m_phrase); }

private:
    void add(const QString &words, TextRange range, bool verbatim)
    {
        if (words.isEmpty())
            return;
        m_phrase.spans.append({{m_phrase.text.size(), words.size()}, m_text.shown(range), verbatim});
        m_phrase.text += words;
    }

    const ear::NormalText &m_text;
    Phrase m_phrase;
};

struct Found {
    TextRange range;
    QString said;
};

/// The first rule that has something to say from a position on.
class Finder {
public:
    /// Rules look at the whole text (what stands beside a number matters) but only speak before `end`.
    Finder(const QString &text, const std::vector<ear::Rule> &rules, qsizetype end)
        : m_text(text), m_rules(rules), m_end(end), m_next(rules.size())
    {
    }

    std::optional<Found> next(qsizetype from)
    {
        std::optional<Found> best;
        for (std::size_t i = 0; i < m_rules.size(); ++i) {
            refresh(i, from);
            if (m_next[i].found && (!best || m_next[i].found->range.start < best->range.start))
                best = m_next[i].found;
        }
        return best;
    }

private:
    struct Cached {
        bool searched = false;
        std::optional<Found> found;
    };
    void refresh(std::size_t i, qsizetype from)
    {
        Cached &cached = m_next[i];
        if (cached.searched && (!cached.found || cached.found->range.start >= from))
            return;
        cached = {true, std::nullopt};
        // Normal text is sound UTF-16: checking all of it again for every match would take the square of its length.
        while (from < m_end) {
            const auto match = m_rules[i].pattern.match(m_text, from, QRegularExpression::NormalMatch,
                                                        QRegularExpression::DontCheckSubjectStringMatchOption);
            if (!match.hasMatch() || match.capturedLength() == 0)
                return;
            const bool inside = match.capturedEnd() <= m_end;
            if (const auto said = inside ? m_rules[i].say({match, m_text}) : std::nullopt) {
                cached.found = Found{{match.capturedStart(), match.capturedLength()}, *said};
                return;
            }
            from = match.capturedStart() + 1;
        }
    }

    const QString &m_text;
    const std::vector<ear::Rule> &m_rules;
    const qsizetype m_end;
    std::vector<Cached> m_next;
};

QList<TextRange> dialled(const ear::NormalText &text, const QList<TextRange> &phones)
{
    QList<TextRange> numbers;
    for (const TextRange &phone : phones)
        numbers.append(ear::phonesIn(text.text(), text.normal(phone)));
    return numbers;
}

} // namespace

Phrase phraseFor(const QString &shown, Language language, const QList<TextRange> &phones, std::optional<TextRange> part)
{
    const ear::NormalText normal(shown);
    const QString &text = normal.text();
    const TextRange range = part ? normal.normal(*part) : TextRange{0, text.size()};
    const QList<TextRange> numbers = dialled(normal, phones);
    Finder finder(text, ear::rulesOf(language), range.end());
    Speaker speaker(language, normal);
    qsizetype at = range.start;
    qsizetype number = 0;
    while (at < range.end()) {
        while (number < numbers.size() && numbers.at(number).start < at)
            ++number;
        auto found = finder.next(at);
        // A number the text writes out whole wins over the half of it that is a link.
        const bool known = number < numbers.size() && numbers.at(number).end() <= range.end();
        if (known &&
            (!found || numbers.at(number).start < found->range.start ||
             (numbers.at(number).start == found->range.start && numbers.at(number).length >= found->range.length))) {
            const TextRange dial = numbers.at(number);
            found = Found{dial, ear::phoneWords(text.mid(dial.start, dial.length), language)};
        }
        if (!found)
            break;
        speaker.copy({at, found->range.start - at});
        speaker.say(found->said, found->range);
        at = found->range.end();
    }
    speaker.copy({at, range.end() - at});
    return speaker.finish();
}

} // namespace escale
