// SPDX-License-Identifier: GPL-3.0-or-later
// A person's yes to what leaves this machine for a server with a model: given for the first time, it holds from then on
// for that server, unless what leaves is to be shown each time; and the words that are to leave with nothing. A value,
// in memory only.
#pragma once

#include <QStringList>

namespace escale {

class Consent {
public:
    /// Whether the next may leave without being shown.
    [[nodiscard]] bool isGiven() const { return m_given && !m_eachTime; }
    void give() { m_given = true; }
    /// It was not for this server.
    void withdraw() { m_given = false; }

    [[nodiscard]] bool showsEachTime() const { return m_eachTime; }
    void setShowsEachTime(bool each) { m_eachTime = each; }

    [[nodiscard]] const QStringList &hidden() const { return m_hidden; }
    /// False for no words, or words that are hidden already.
    bool hide(const QString &words)
    {
        const QString trimmed = words.trimmed();
        if (trimmed.isEmpty() || m_hidden.contains(trimmed))
            return false;
        m_hidden.append(trimmed);
        return true;
    }
    void forgetHidden() { m_hidden.clear(); }

private:
    QStringList m_hidden;
    bool m_given = false, m_eachTime = false;
};

} // namespace escale
