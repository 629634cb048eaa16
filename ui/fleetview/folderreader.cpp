// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetview/folderreader.h"

#include <QCoreApplication>
#include <QMutex>
#include <QThread>

namespace escale {

struct FolderReader::Mailbox {
    QMutex lock;
    FolderReader *to = nullptr; ///< gone: nobody is there any more
};

FolderReader::FolderReader(Read read, Clock &clock)
    : m_read(std::move(read)), m_clock(clock), m_mailbox(std::make_shared<Mailbox>()), m_patience(clock, [this] {
          m_isLate = true;
          Q_EMIT late();
      })
{
    m_mailbox->to = this;
}

FolderReader::~FolderReader()
{
    const QMutexLocker locker(&m_mailbox->lock);
    m_mailbox->to = nullptr;
}

void FolderReader::read(const QString &folder)
{
    if (m_reading && folder == m_folder) {
        m_again = true;
        return;
    }
    m_folder = folder;
    start();
}

void FolderReader::forget()
{
    ++m_question;
    m_patience.stop();
    m_folder.clear();
    m_reading = m_again = m_isLate = false;
}

void FolderReader::start()
{
    m_reading = true;
    m_again = m_isLate = false;
    m_patience.start(patience);
    auto work = [mailbox = m_mailbox, read = m_read, folder = m_folder, now = m_clock.now(), question = ++m_question] {
        auto status = read(folder, now);
        Result<FleetLook> look = FleetLook{};
        if (status) {
            QList<KioskReport> reports;
            for (const KioskState &kiosk : status->kiosks)
                reports.append(kiosk.report);
            look = FleetLook{std::move(*status), addUp(reports)};
        } else {
            look = status.error();
        }
        const QMutexLocker locker(&mailbox->lock);
        if (FolderReader *to = mailbox->to; to != nullptr)
            QMetaObject::invokeMethod(
                to, [to, question, look] { to->take(question, look); }, Qt::QueuedConnection);
    };
    QThread *thread = QThread::create(std::move(work));
    thread->setObjectName(QStringLiteral("reports"));
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    if (thread->isRunning() || thread->isFinished())
        return;
    delete thread;
    const Error error{
        Problem::CannotRead,
        QCoreApplication::translate("fleet", "The folder %1 cannot be read. Check its name and its owner.")
            .arg(m_folder),
        QStringLiteral("no thread")};
    QMetaObject::invokeMethod(
        this, [this, question = m_question, error] { take(question, error); }, Qt::QueuedConnection);
}

void FolderReader::take(quint64 question, const Result<FleetLook> &look)
{
    if (question != m_question)
        return; // of a folder that is not wanted any more
    if (m_again)
        return start();
    m_patience.stop();
    m_reading = m_isLate = false;
    Q_EMIT answered(look);
}

} // namespace escale
