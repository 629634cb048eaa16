// SPDX-License-Identifier: GPL-3.0-or-later
// The printers of this computer. Asked apart from the windows: CUPS asks the network, and a print server that is
// switched off takes half a minute to say nothing. Lives in the thread of the windows; whoever closes the window
// meanwhile waits for nobody.
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>

namespace escale {

class PrinterList final : public QObject {
    Q_OBJECT

public:
    struct Printers {
        QStringList names;
        QString usual; ///< the system's default; may be empty
    };
    /// Called in a thread of its own; the system's printers unless a test says otherwise.
    using Look = std::function<Printers()>;

    explicit PrinterList(Look look = {}, QObject *parent = nullptr);

    /// known() answers.
    void ask();
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] const Printers &printers() const { return m_printers; }

Q_SIGNALS:
    void known();

private:
    Look m_look;
    Printers m_printers;
    bool m_known = false, m_asked = false;
};

} // namespace escale
