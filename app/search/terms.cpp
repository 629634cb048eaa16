// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/terms.h"

#include "search/fold.h"
#include "search/inclusive.h"
#include "search/stopwords.h"
#include "search/words.h"

#include <cstring>

namespace escale {
namespace {

constexpr size_t firstSize = 1U << 12U;
/// Words remembered before starting afresh: some 3 MB a language at worst.
constexpr size_t mostWords = 60'000;

quint32 hashOf(QStringView word)
{
    quint64 hash = 0xcbf29ce484222325U;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 0x100000001b3U;
    return static_cast<quint32>(hash ^ (hash >> 32U));
}

/// After it the feminine ending may follow (inclusive.h).
bool endsMasculine(QChar c)
{
    return c == u'·' || c == u'(' || c == u'•' || c == u'‧' || c == u'⋅';
}

QByteArray plainId(const QString &id)
{
    QByteArray plain;
    for (const QChar c : id) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            plain += static_cast<char>(c.toLower().unicode());
    }
    return plain;
}

} // namespace

char termTag(Language language)
{
    switch (language) {
    case Language::Fr:
        return 'f';
    case Language::En:
        return 'e';
    case Language::Uk:
        return 'u';
    case Language::Ti:
        return 'g';
    case Language::Ar:
        return 'a';
    case Language::Ps:
        return 'p';
    case Language::Ru:
        return 'r';
    case Language::Fa:
        return 'd';
    }
    return 'f';
}

QByteArray term(Language language, QStringView folded)
{
    return termTag(language) + folded.toUtf8();
}

QByteArray themeTerm(const QString &id)
{
    return 't' + plainId(id);
}

QByteArray needTerm(const QString &id)
{
    return 'n' + plainId(id);
}

TermWriter::TermWriter(Language language) : m_language(language), m_slots(firstSize) {}

void TermWriter::append(QStringView text, QByteArray *out)
{
    WordScanner scanner(text);
    WordSpan span;
    while (scanner.next(&span)) {
        const qsizetype after = span.start + span.length;
        if (m_language == Language::Fr && after + 1 < text.size() && endsMasculine(text.at(after))) {
            qsizetype end = 0;
            if (const QStringList both = inclusiveForms(text, span, &end); !both.isEmpty()) {
                for (const QString &one : both)
                    appendWord(one, out);
                scanner.goTo(end);
                continue;
            }
        }
        appendWord(text.mid(span.start, span.length), out);
    }
}

QByteArrayView TermWriter::termOf(QStringView word)
{
    const Slot &slot = remembered(word);
    if (slot.termLength == 0)
        return {};
    return {m_terms.constData() + slot.term + 1, slot.termLength - 1};
}

void TermWriter::appendWord(QStringView word, QByteArray *out)
{
    const Slot &slot = remembered(word);
    if (slot.termLength > 0)
        out->append(m_terms.constData() + slot.term, slot.termLength);
}

const TermWriter::Slot &TermWriter::remembered(QStringView word)
{
    word.truncate(qMin<qsizetype>(word.size(), 0xffff)); // what a slot can hold
    const quint32 hash = hashOf(word);
    Slot *slot = &slotFor(hash, word);
    if (slot->length > 0)
        return *slot;
    if (m_used >= mostWords)
        forget();
    else if (2 * m_used >= m_slots.size())
        grow();
    slot = &slotFor(hash, word);
    const QByteArray written = fold(word);
    *slot = {hash, static_cast<quint32>(m_words.size()), static_cast<quint16>(word.size()),
             static_cast<quint16>(written.size()), static_cast<quint32>(m_terms.size())};
    m_words.insert(m_words.end(), word.utf16(), word.utf16() + word.size());
    m_terms += written;
    ++m_used;
    return *slot;
}

TermWriter::Slot &TermWriter::slotFor(quint32 hash, QStringView word)
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.length == 0)
            return slot;
        if (slot.hash == hash && slot.length == word.size() &&
            std::memcmp(m_words.data() + slot.word, word.utf16(), sizeof(char16_t) * slot.length) == 0)
            return slot;
    }
}

void TermWriter::grow()
{
    std::vector<Slot> old(2 * m_slots.size());
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.length == 0)
            continue;
        size_t at = slot.hash & mask;
        while (m_slots[at].length != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

void TermWriter::forget()
{
    m_slots.assign(firstSize, {});
    m_used = 0;
    m_words.clear();
    m_terms.clear();
}

QByteArray TermWriter::fold(QStringView word) const
{
    const QString folded = foldWord(word, m_language);
    if (folded.isEmpty() || stopWords(m_language).contains(folded))
        return {};
    return ' ' + term(m_language, folded);
}

} // namespace escale
