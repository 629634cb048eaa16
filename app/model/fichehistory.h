// SPDX-License-Identifier: GPL-3.0-or-later
// The fiches that were opened one after the other, for going back and forward, as browsers do it: who goes back and
// opens another one cannot go forward any more.
#pragma once

#include <QStringList>

namespace escale {

class FicheHistory {
public:
    [[nodiscard]] bool isEmpty() const { return m_ids.isEmpty(); }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_ids.size(); }

    /// The one that is open now: again, and nothing changes.
    void open(const QString &ficheId);
    /// The id to open; empty where there is none.
    QString goBack() { return step(-1); }
    QString goForward() { return step(1); }
    void clear() { *this = {}; }

private:
    QString step(int by);

    QStringList m_ids;
    qsizetype m_at = -1;
};

} // namespace escale
