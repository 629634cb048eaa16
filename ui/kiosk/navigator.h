// SPDX-License-Identifier: GPL-3.0-or-later
// The history of one visit: forward by choosing, back one by one, home, and forgotten as a whole. Knows no widget.
#pragma once

#include "kiosk/route.h"

#include <QList>
#include <QObject>
#include <functional>

namespace escale {

class Navigator final : public QObject {
    Q_OBJECT

public:
    explicit Navigator(QObject *parent = nullptr);

    [[nodiscard]] const Route &current() const { return m_current; }
    [[nodiscard]] bool canGoBack() const { return !m_past.isEmpty(); }
    [[nodiscard]] qsizetype depth() const { return m_past.size(); }

    /// Asked whenever a place is about to be left: how far it is scrolled.
    void setScrollSource(std::function<int()> source) { m_scroll = std::move(source); }

    void go(Route route);
    /// Home with nothing behind it: the themes. The languages are not behind it either (the bar has them).
    void home();
    void back();
    /// The current place is now described otherwise (another need chosen, more typed); nothing is added to the history.
    void amend(const Route &route);
    /// Back to the languages, nothing remembered.
    void forget();

Q_SIGNALS:
    void moved(const escale::Route &route);

private:
    void leave();

    Route m_current;
    QList<Route> m_past;
    std::function<int()> m_scroll;
};

} // namespace escale
