// SPDX-License-Identifier: GPL-3.0-or-later
// The keyring of whoever is signed in to this computer: the secret service on Linux, the Keychain of macOS, the
// credentials of Windows. A secret that lies there is encrypted with that person's password. Nothing here is ever
// logged.
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>

namespace escale {

/// One entry of a keyring. Answers come once, in the thread that asks, from its event loop or at once; none comes after
/// the object has gone.
class Keyring {
public:
    /// NothingThere: there is no such entry, or no keyring. Refused: it is locked, or does not answer.
    enum class Outcome : quint8 { Done, NothingThere, Refused };

    Keyring() = default;
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;
    virtual ~Keyring() = default;

    virtual void read(std::function<void(Outcome, QByteArray)> answer) = 0;
    /// Anything but Done: it is not kept.
    virtual void write(const QByteArray &secret, std::function<void(Outcome)> answer) = 0;
    virtual void remove(std::function<void(Outcome)> answer) = 0;
};

/// The system's, the entry of this name; null when Escale was built without.
std::unique_ptr<Keyring> systemKeyring(const QString &entry);

} // namespace escale
