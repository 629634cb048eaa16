// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/claimscanner.h"

namespace escale {
namespace {

constexpr qsizetype mostAnswerBytes = 256'000, deepest = 32;

} // namespace

QByteArrayList ClaimScanner::take(const QByteArray &bytes)
{
    QByteArrayList found;
    for (const char c : bytes) {
        if (m_whole || ++m_total > mostAnswerBytes)
            break;
        step(c, &found);
    }
    return found;
}

void ClaimScanner::step(char c, QByteArrayList *found)
{
    if (m_open.isEmpty() && !m_inString) {
        // Some models think aloud first, brackets included.
        m_head += c;
        constexpr qsizetype enough = 16;
        m_head = m_head.right(enough);
        if (m_head.endsWith("<think>"))
            m_thinking = true;
        else if (m_head.endsWith("</think>"))
            m_thinking = false;
        if (m_thinking || (c != '{' && c != '['))
            return;
    }
    if (m_from > 0)
        m_claim += c;
    if (m_inString) {
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inString = false;
        return;
    }
    switch (c) {
    case '"':
        m_inString = true;
        break;
    case '{':
    case '[':
        // An object of the outer list: {[{ or [{.
        if (c == '{' && m_from == 0 && (m_open == "{[" || m_open == "[")) {
            m_from = m_open.size() + 1;
            m_claim = "{";
        }
        m_open += c;
        if (m_open.size() > deepest)
            m_whole = true;
        break;
    case '}':
    case ']':
        m_open.chop(1);
        if (m_from > 0 && m_open.size() < m_from) {
            found->append(m_claim);
            m_claim.clear();
            m_from = 0;
        }
        if (m_open.isEmpty())
            m_whole = true;
        break;
    default:
        break;
    }
}

} // namespace escale
