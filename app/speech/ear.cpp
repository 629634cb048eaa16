// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/ear.h"

#include "speech/earrules.h"

namespace escale {
namespace {

/// The same text with characters a voice may not know replaced one for one, so that positions stay what they are. It is
/// valid UTF-16 then, whatever came: the rules rely on it (Finder).
QString levelled(const QString &shown)
{
    QString text = shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar &c = text[i];
        if (c.isSurrogate()) {
            const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            if (pair)
                ++i;
            else
                c = QChar::ReplacementCharacter;
            continue;
        }
        if (c.digitValue() >= 0 && c.isDigit())
            c = QChar(u'0' + c.digitValue());
        else if (c.isSpace())
            c = u' ';
        else if (c == u'\u2019')
            c = u'\'';
    }
    return text;
}

/// Puts spoken words together and notes what they stand for.
class Speaker {
public:
    explicit Speaker(Language language) { m_phrase.language = language; }

    void copy(const QString &text, TextRange shown)
    {
        if (shown.length > 0)
            add(text.mid(shown.start, shown.length), shown, true);
    }
    void say(const QString &words, TextRange shown) { add(words, shown, false); }
    Phrase finish() { return std::move(m_phrase); }

private:
    void add(const QString &words, TextRange shown, bool verbatim)
    {
        if (words.isEmpty())
            return;
        m_phrase.spans.append({{m_phrase.text.size(), words.size()}, shown, verbatim});
        m_phrase.text += words;
    }
    Phrase m_phrase;
};

struct Found {
    TextRange range;
    QString said;
};

/// The first rule that has something to say from `from` on. `text` is valid UTF-16 and not looked over again for each
/// match: that would cost its whole length every time.
class Finder {
public:
    Finder(QStringView text, const std::vector<ear::Rule> &rules) : m_text(text), m_rules(rules)
    {
        m_next.resize(rules.size());
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
        while (from <= m_text.size()) {
            const auto match = m_rules[i].pattern.match(m_text, from, QRegularExpression::NormalMatch,
                                                        QRegularExpression::DontCheckSubjectStringMatchOption);
            if (!match.hasMatch() || match.capturedLength() == 0)
                return;
            if (const auto said = m_rules[i].say(match)) {
                cached.found = Found{{match.capturedStart(), match.capturedLength()}, *said};
                return;
            }
            from = match.capturedEnd();
        }
    }

    QStringView m_text;
    const std::vector<ear::Rule> &m_rules;
    std::vector<Cached> m_next;
};

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

void sayStretch(Speaker &speaker, const QString &text, TextRange stretch, Language language)
{
    // Rules look at the whole text (what stands before a number matters) but only speak inside the stretch.
    Finder finder(QStringView(text).left(stretch.end()), ear::rulesOf(language));
    qsizetype at = stretch.start;
    while (const auto found = finder.next(at)) {
        speaker.copy(text, {at, found->range.start - at});
        speaker.say(found->said, found->range);
        at = found->range.end();
    }
    speaker.copy(text, {at, stretch.end() - at});
}

} // namespace

Phrase phraseFor(const QString &shown, Language language, const QList<TextRange> &phones)
{
    const QString text = levelled(shown);
    Speaker speaker(language);
    qsizetype at = 0;
    for (const TextRange &phone : phones) {
        const QString number = text.mid(phone.start, phone.length);
        const QString digits = digitsOf(number);
        if (digits.size() < 2)
            continue;
        sayStretch(speaker, text, {at, phone.start - at}, language);
        speaker.say(ear::pairs(digits, language, number.contains(u'+')), phone);
        at = phone.end();
    }
    sayStretch(speaker, text, {at, text.size() - at}, language);
    return speaker.finish();
}

} // namespace escale
