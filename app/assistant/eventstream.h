// SPDX-License-Identifier: GPL-3.0-or-later
// Server-sent events (HTML standard, 9.2.6) as chat servers send them: lines "data: …", an empty line between events.
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace escale {

class EventStream {
public:
    /// The data of the events that have become whole with these bytes.
    QByteArrayList take(const QByteArray &bytes);
    /// What no empty line has ended: some servers leave the last one out.
    QByteArrayList rest();

private:
    void line(QByteArray text, QByteArrayList *events);

    QByteArray m_line, m_data;
    bool m_hasData = false;
};

} // namespace escale
