// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes: how many bits the number of a drawer has; where every sixteenth drawer begins, four bytes each, little-endian,
// counted from behind these; then each drawer: how many words it has, and the words.
#include "search/formkeys.h"

#include "search/varint.h"

#include <QtEndian>
#include <algorithm>

namespace escale {
namespace {

/// Of a drawer. More make the bytes a little fewer, and more words to be looked at for nothing.
constexpr size_t usualWords = 2;
constexpr quint32 drawersAtATime = 16;
constexpr unsigned mostBits = 24;

quint32 places(unsigned bits)
{
    return ((1U << bits) + drawersAtATime - 1) / drawersAtATime;
}

} // namespace

FormKeys::FormKeys(std::vector<Entry> entries)
{
    while (m_bits < mostBits && (usualWords << m_bits) < entries.size())
        ++m_bits;
    for (Entry &entry : entries)
        entry.key = drawerOf(entry.key);
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return std::pair(a.key, a.word) < std::pair(b.key, b.word); });
    // Two keys of one word may have come into one drawer.
    entries.erase(std::unique(entries.begin(), entries.end(),
                              [](const Entry &a, const Entry &b) { return a.key == b.key && a.word == b.word; }),
                  entries.end());
    QByteArray begins(static_cast<qsizetype>(sizeof(quint32) * places(m_bits)), '\0');
    QByteArray drawers;
    auto from = entries.cbegin();
    for (quint32 drawer = 0; drawer < 1U << m_bits; ++drawer) {
        if (drawer % drawersAtATime == 0)
            qToLittleEndian(static_cast<quint32>(drawers.size()),
                            begins.data() + sizeof(quint32) * (drawer / drawersAtATime));
        const auto to =
            std::find_if(from, entries.cend(), [drawer](const Entry &entry) { return entry.key != drawer; });
        appendVarint(&drawers, static_cast<quint32>(to - from));
        for (quint32 before = 0; from != to; before = (from++)->word)
            appendVarint(&drawers, from->word - before);
    }
    m_bytes = static_cast<char>(m_bits) + begins + drawers;
}

FormKeys::FormKeys(const QByteArray &bytes)
{
    const auto bits = bytes.isEmpty() ? mostBits + 1 : static_cast<unsigned>(static_cast<quint8>(bytes.front()));
    if (bits > mostBits)
        return;
    const qsizetype drawers = bytes.size() - 1 - qsizetype{sizeof(quint32)} * qsizetype{places(bits)};
    if (drawers < 0)
        return;
    for (quint32 place = 0; place < places(bits); ++place) {
        if (qFromLittleEndian<quint32>(bytes.constData() + 1 + sizeof(quint32) * place) >= drawers)
            return;
    }
    m_bits = bits;
    m_bytes = bytes;
}

std::vector<quint32> FormKeys::wordsLike(quint32 key) const
{
    std::vector<quint32> words;
    if (m_bytes.isEmpty())
        return words;
    const quint32 drawer = drawerOf(key);
    const char *begin = m_bytes.constData() + 1 + sizeof(quint32) * (drawer / drawersAtATime);
    qsizetype at = 1 + qsizetype{sizeof(quint32)} * qsizetype{places(m_bits)} + qFromLittleEndian<quint32>(begin);
    for (quint32 left = drawer % drawersAtATime;; --left) {
        const auto count = readVarint(m_bytes, &at);
        // A word has a byte at least.
        if (!count || *count > static_cast<quint64>(m_bytes.size() - at))
            return {};
        quint32 word = 0;
        for (quint32 i = 0; i < *count; ++i) {
            const auto step = readVarint(m_bytes, &at);
            if (!step)
                return {};
            word += *step;
            if (left == 0)
                words.push_back(word);
        }
        if (left == 0)
            return words;
    }
}

quint32 FormKeys::drawerOf(quint32 key) const
{
    return m_bits == 0 ? 0 : (key * 0x9e3779b1U) >> (32U - m_bits);
}

} // namespace escale
