// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/secretstore.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#ifdef ESCALE_KEYRING
#include <qt6keychain/keychain.h>
#endif

namespace escale {
namespace {

QByteArray packed(const StoredSignIn &signIn)
{
    return QCborValue(QCborArray{1, signIn.email, signIn.token}).toCbor();
}

std::optional<StoredSignIn> unpacked(const QByteArray &bytes)
{
    const QCborArray all = QCborValue::fromCbor(bytes).toArray();
    if (all.size() != 3 || all.at(0).toInteger() != 1 || all.at(2).toByteArray().isEmpty())
        return std::nullopt;
    return StoredSignIn{all.at(1).toString(), all.at(2).toByteArray()};
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
        const Error error{Problem::CannotWrite,
                          QCoreApplication::translate("authoring", "You are signed in, but this cannot be kept on this "
                                                                   "computer: you will be asked again."),
                          QStringLiteral("sign-in file")};
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        QSaveFile file(m_path);
        if (!file.open(QIODevice::WriteOnly))
            return answer(error);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(packed(signIn));
        if (!file.commit())
            return answer(error);
        answer(QCoreApplication::translate("authoring", "This computer has no keyring: your sign-in is kept in a file "
                                                        "that only your account can read. Sign out on a computer that "
                                                        "others use too."));
    }

    void forget(std::function<void(Result<Done>)> answer) override
    {
        if (QFile::exists(m_path) && !QFile::remove(m_path))
            return answer(Error{Problem::CannotWrite,
                                QCoreApplication::translate("authoring", "Your sign-in could not be taken off this "
                                                                         "computer. Try again."),
                                QStringLiteral("sign-in file")});
        answer(Done{});
    }

private:
    QString m_path;
};

#ifdef ESCALE_KEYRING
class KeyringStore final : public SecretStore {
public:
    explicit KeyringStore(const QString &path) : m_file(path) {}

    void read(Read answer) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service(), &m_context);
        job->setKey(key());
        QObject::connect(job, &QKeychain::Job::finished, &m_context, [this, job, answer = std::move(answer)] {
            if (job->error() == QKeychain::NoError) {
                if (auto found = unpacked(job->binaryData()))
                    return answer(std::move(found));
            }
            m_file.read(answer);
        });
        job->start();
    }

    void write(const StoredSignIn &signIn, Written answer) override
    {
        auto *job = new QKeychain::WritePasswordJob(service(), &m_context);
        job->setKey(key());
        job->setBinaryData(packed(signIn));
        QObject::connect(job, &QKeychain::Job::finished, &m_context, [this, job, signIn, answer = std::move(answer)] {
            if (job->error() != QKeychain::NoError)
                return m_file.write(signIn, answer);
            m_file.forget([](const Result<Done> &) {}); // from before there was a keyring
            answer(QString());
        });
        job->start();
    }

    void forget(std::function<void(Result<Done>)> answer) override
    {
        auto *job = new QKeychain::DeletePasswordJob(service(), &m_context);
        job->setKey(key());
        QObject::connect(job, &QKeychain::Job::finished, &m_context,
                         [this, answer = std::move(answer)] { m_file.forget(answer); });
        job->start();
    }

private:
    static QString service() { return QStringLiteral("escale"); }
    static QString key() { return QStringLiteral("workshop"); }

    QObject m_context;
    FileStore m_file;
};
#endif

} // namespace

std::unique_ptr<SecretStore> fileSecretStore(const QString &path)
{
    return std::make_unique<FileStore>(path);
}

std::unique_ptr<SecretStore> systemSecretStore(const QString &path)
{
#ifdef ESCALE_KEYRING
    return std::make_unique<KeyringStore>(path);
#else
    return fileSecretStore(path);
#endif
}

} // namespace escale
