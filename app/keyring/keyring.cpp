// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/keyring.h"

#ifdef ESCALE_KEYRING
#include <QObject>
#include <qt6keychain/keychain.h>
#endif

namespace escale {

#ifdef ESCALE_KEYRING
namespace {

class SystemKeyring final : public Keyring {
public:
    explicit SystemKeyring(QString entry) : m_entry(std::move(entry)) {}

    void read(std::function<void(Outcome, QByteArray)> answer) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service(), &m_context);
        start(job, [job, answer = std::move(answer)](Outcome outcome) { answer(outcome, job->binaryData()); });
    }

    void write(const QByteArray &secret, std::function<void(Outcome)> answer) override
    {
        auto *job = new QKeychain::WritePasswordJob(service(), &m_context);
        job->setBinaryData(secret);
        start(job, std::move(answer));
    }

    void remove(std::function<void(Outcome)> answer) override
    {
        start(new QKeychain::DeletePasswordJob(service(), &m_context), std::move(answer));
    }

private:
    static QString service() { return QStringLiteral("escale"); }

    void start(QKeychain::Job *job, std::function<void(Outcome)> answer)
    {
        job->setKey(m_entry);
        QObject::connect(job, &QKeychain::Job::finished, &m_context, [job, answer = std::move(answer)] {
            switch (job->error()) {
            case QKeychain::NoError:
                return answer(Outcome::Done);
            case QKeychain::EntryNotFound:
            case QKeychain::NoBackendAvailable:
            case QKeychain::NotImplemented:
                return answer(Outcome::NothingThere);
            default:
                return answer(Outcome::Refused);
            }
        });
        job->start();
    }

    QString m_entry;
    QObject m_context;
};

} // namespace
#endif

std::unique_ptr<Keyring> systemKeyring([[maybe_unused]] const QString &entry)
{
#ifdef ESCALE_KEYRING
    return std::make_unique<SystemKeyring>(entry);
#else
    return nullptr;
#endif
}

} // namespace escale
