// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/secretstore.h"

#include "authoring/sentences.h"

#include <QCborArray>
#include <QCborValue>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace escale {
namespace {

Error notForgotten()
{
    return {Problem::CannotWrite,
            authoringSentence(
                QT_TRANSLATE_NOOP("authoring", "Your sign-in could not be taken off this computer. Try again.")),
            QStringLiteral("sign-in")};
}

QByteArray packed(const StoredSignIn &signIn)
{
    return QCborValue(QCborArray{2, signIn.email, signIn.token, signIn.feed}).toCbor();
}

std::optional<StoredSignIn> unpacked(const QByteArray &bytes)
{
    const QCborArray all = QCborValue::fromCbor(bytes).toArray();
    // One that does not say which server it is for is for none.
    if (all.size() != 4 || all.at(0).toInteger() != 2 || all.at(2).toByteArray().isEmpty())
        return std::nullopt;
    return StoredSignIn{all.at(1).toString(), all.at(2).toByteArray(), all.at(3).toString()};
}

class FileStore final : public SecretStore {
public:
    explicit FileStore(QString path) : m_path(std::move(path)) {}

    void read(Read answer) override
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return answer(std::optional<StoredSignIn>());
        // Somebody else may have read it: better to sign in again.
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        if (file.permissions() & others) {
            file.remove();
            return answer(std::optional<StoredSignIn>());
        }
        answer(unpacked(file.readAll()));
    }

    void write(const StoredSignIn &signIn, Written answer) override
    {
        const Error error{
            Problem::CannotWrite,
            authoringSentence(QT_TRANSLATE_NOOP("authoring", "You are signed in, but this cannot be kept on this "
                                                             "computer: you will be asked again.")),
            QStringLiteral("sign-in file")};
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        QSaveFile file(m_path);
        if (!file.open(QIODevice::WriteOnly))
            return answer(error);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(packed(signIn));
        if (!file.commit())
            return answer(error);
        answer(authoringSentence(QT_TRANSLATE_NOOP("authoring",
                                                   "This computer has no keyring: your sign-in is kept in a file "
                                                   "that only your account can read. Sign out on a computer that "
                                                   "others use too.")));
    }

    [[nodiscard]] bool isThere() const { return QFile::exists(m_path); }

    void forget(std::function<void(Result<Done>)> answer) override
    {
        if (isThere() && !QFile::remove(m_path))
            return answer(notForgotten());
        answer(Done{});
    }

private:
    QString m_path;
};

class KeyringStore final : public SecretStore {
public:
    KeyringStore(std::unique_ptr<Keyring> keyring, const QString &path) : m_file(path), m_keyring(std::move(keyring)) {}

    void read(Read answer) override
    {
        m_file.read([this, answer = std::move(answer)](Result<std::optional<StoredSignIn>> inFile) {
            if (inFile && *inFile)
                return answer(std::move(inFile));
            m_keyring->read([this, answer](Keyring::Outcome outcome, const QByteArray &secret) {
                const bool found = outcome == Keyring::Outcome::Done;
                if (outcome != Keyring::Outcome::Refused)
                    m_held = found;
                answer(found ? unpacked(secret) : std::optional<StoredSignIn>());
            });
        });
    }

    void write(const StoredSignIn &signIn, Written answer) override
    {
        m_keyring->write(packed(signIn), [this, signIn, answer = std::move(answer)](Keyring::Outcome outcome) {
            if (outcome == Keyring::Outcome::Done) {
                m_held = true;
                // From before there was a keyring; it would be read before it.
                return m_file.forget([answer](const Result<Done> &gone) {
                    answer(gone ? Result<QString>(QString()) : Result<QString>(gone.error()));
                });
            }
            // What an earlier sign-in left in the keyring may be somebody else's.
            m_file.write(signIn, [this, answer](const Result<QString> &where) {
                m_keyring->remove([this, answer, where](Keyring::Outcome removed) {
                    m_held = m_held.value_or(false) && removed == Keyring::Outcome::Refused;
                    answer(where);
                });
            });
        });
    }

    void forget(std::function<void(Result<Done>)> answer) override
    {
        // A keyring that refuses holds nothing where the sign-in went into the file because of that.
        const bool held = m_held.value_or(!m_file.isThere());
        m_keyring->remove([this, held, answer = std::move(answer)](Keyring::Outcome outcome) {
            const bool left = outcome == Keyring::Outcome::Refused && held;
            m_held = left;
            m_file.forget(
                [answer, left](const Result<Done> &gone) { answer(left ? Result<Done>(notForgotten()) : gone); });
        });
    }

private:
    FileStore m_file;
    std::optional<bool> m_held;         ///< whether the keyring holds a sign-in, once that is known
    std::unique_ptr<Keyring> m_keyring; ///< last: its answers end before the rest goes
};

} // namespace

std::unique_ptr<SecretStore> fileSecretStore(const QString &path)
{
    return std::make_unique<FileStore>(path);
}

std::unique_ptr<SecretStore> keyringSecretStore(std::unique_ptr<Keyring> keyring, const QString &path)
{
    return std::make_unique<KeyringStore>(std::move(keyring), path);
}

std::unique_ptr<SecretStore> systemSecretStore(const QString &path)
{
    auto keyring = systemKeyring(QStringLiteral("workshop"));
    return keyring ? keyringSecretStore(std::move(keyring), path) : fileSecretStore(path);
}

} // namespace escale
