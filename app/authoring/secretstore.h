// SPDX-License-Identifier: GPL-3.0-or-later
// Where the token of somebody who has signed in is kept. It opens the account for ever (it does not expire and is never
// revoked, contract-write 0.7): the system's keyring, and where there is none a file for its owner's eyes, said so.
// Answers come in the thread that asks. Nothing here is ever logged.
#pragma once

#include "base/error.h"
#include "keyring/keyring.h"

#include <QByteArray>

namespace escale {

/// Whose token, the token, and the address of the server that gave it: it is shown to no other.
struct StoredSignIn {
    QString email;
    QByteArray token;
    QString feed;

    friend bool operator==(const StoredSignIn &, const StoredSignIn &) = default;
};

class SecretStore {
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    using Read = std::function<void(Result<std::optional<StoredSignIn>>)>;
    /// `where`: a sentence when it is not in the keyring, to be shown; else empty.
    using Written = std::function<void(Result<QString> where)>;

    virtual void read(Read answer) = 0;
    virtual void write(const StoredSignIn &signIn, Written answer) = 0;
    /// Gone when the answer comes, wherever it was.
    virtual void forget(std::function<void(Result<Done>)> answer) = 0;
};

/// A file of mode 600, written beside and renamed. `warning`: what write() answers with.
std::unique_ptr<SecretStore> fileSecretStore(const QString &path);

/// In the keyring; where that refuses, in the file, and then not in the keyring any more. A file that is there is
/// newer than what the keyring may hold.
std::unique_ptr<SecretStore> keyringSecretStore(std::unique_ptr<Keyring> keyring, const QString &path);

/// The system's keyring; where it does not answer, the file.
std::unique_ptr<SecretStore> systemSecretStore(const QString &path);

} // namespace escale
