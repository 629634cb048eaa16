// SPDX-License-Identifier: GPL-3.0-or-later
// Finds whole claims in the text of a model while it is still arriving: {"claims": [{…}, {…}]}, the list alone, either
// inside a code fence or behind thoughts. Knows only brackets and strings; claimFrom() judges what it finds.
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace escale {

class ClaimScanner {
public:
    /// The objects that have become whole with these bytes of UTF-8.
    QByteArrayList take(const QByteArray &bytes);
    /// Whether the outermost bracket has closed: what was said is whole.
    [[nodiscard]] bool isWhole() const { return m_whole; }

private:
    void step(char c, QByteArrayList *found);

    QByteArray m_open;    ///< brackets, outermost first
    QByteArray m_claim;   ///< bytes of the claim that is open
    QByteArray m_head;    ///< before the first bracket, as far as it may be a thought
    qsizetype m_from = 0; ///< how deep the open claim began; 0: none
    bool m_thinking = false, m_inString = false, m_escaped = false, m_whole = false;
    qsizetype m_total = 0;
};

} // namespace escale
