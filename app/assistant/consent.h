// SPDX-License-Identifier: GPL-3.0-or-later
// A person's yes to what leaves this machine for a server with a model: given for the first time, it holds from then on
// for that server, unless what leaves is to be shown each time. Of one kind of request: who sent a paragraph has not
// yet seen what a whole fiche says. A value, in memory only.
#pragma once

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

private:
    bool m_given = false, m_eachTime = false;
};

} // namespace escale
