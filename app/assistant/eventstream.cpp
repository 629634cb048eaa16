// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/eventstream.h"

namespace escale {

QByteArrayList EventStream::take(const QByteArray &bytes)
{
    QByteArrayList events;
    for (const char c : bytes) {
        if (c == '\n') {
            line(m_line, &events);
            m_line.clear();
        } else {
            m_line += c;
        }
    }
    return events;
}

QByteArrayList EventStream::rest()
{
    QByteArrayList events;
    line(m_line, &events);
    line({}, &events);
    m_line.clear();
    return events;
}

void EventStream::line(QByteArray text, QByteArrayList *events)
{
    if (text.endsWith('\r'))
        text.chop(1);
    if (text.isEmpty()) {
        if (m_hasData)
            events->append(m_data);
        m_data.clear();
        m_hasData = false;
        return;
    }
    constexpr qsizetype name = 5; // "data:"
    if (!text.startsWith("data:"))
        return; // a comment, or a field that says nothing to us
    QByteArray data = text.mid(name);
    if (data.startsWith(' '))
        data.remove(0, 1);
    if (m_hasData)
        m_data += '\n';
    m_data += data;
    m_hasData = true;
}

} // namespace escale
