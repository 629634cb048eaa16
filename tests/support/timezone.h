// SPDX-License-Identifier: GPL-3.0-or-later
// A test in another time zone than the machine's. The zone of before comes back at the end of the scope.
#pragma once

#include <QByteArray>
#include <ctime>

namespace escale::test {

class InTimeZone final {
public:
    explicit InTimeZone(const QByteArray &zone) : m_before(qgetenv("TZ"))
    {
        qputenv("TZ", zone);
        tzset();
    }
    ~InTimeZone()
    {
        qputenv("TZ", m_before);
        tzset();
    }
    InTimeZone(const InTimeZone &) = delete;
    InTimeZone &operator=(const InTimeZone &) = delete;

private:
    QByteArray m_before;
};

} // namespace escale::test
