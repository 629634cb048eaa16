// SPDX-License-Identifier: GPL-3.0-or-later
// Which words of a vocabulary share a key (Kin::keys), some two bytes a word and key instead of eight: a key is cut
// to the number of a drawer, and a drawer lists its words in order, each by how far it is from the one before. Read
// where it lies, only the drawers that are asked for.
#pragma once

#include <QByteArray>
#include <vector>

namespace escale {

class FormKeys {
public:
    struct Entry {
        quint32 key = 0; ///< Kin::keys
        quint32 word = 0;
    };

    FormKeys() = default;
    /// Each entry once, in any order.
    explicit FormKeys(std::vector<Entry> entries);
    /// Of bytes() of another. Bytes in which drawers lie outside are refused: bytes() is empty. Others that are damaged
    /// list no words, or some that no vocabulary has.
    explicit FormKeys(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Every word with this key, in order, and few others: those with another key in the same drawer.
    [[nodiscard]] std::vector<quint32> wordsLike(quint32 key) const;

private:
    [[nodiscard]] quint32 drawerOf(quint32 key) const;

    QByteArray m_bytes;
    unsigned m_bits = 0; ///< of the number of a drawer
};

} // namespace escale
