// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/cupsprinter.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>
#include <utility>

namespace escale {

namespace {

PrinterState stateIn(const QString &words)
{
    static const QRegularExpression alerts(QStringLiteral("^\\s*Alerts:(.*)$"), QRegularExpression::MultilineOption);
    const QString told = alerts.match(words).captured(1);
    for (const QLatin1String sign : {QLatin1String("media-empty"), QLatin1String("media-needed")}) {
        if (told.contains(sign))
            return PrinterState::NoPaper;
    }
    static const QRegularExpression answers(QStringLiteral("^printer \\S+ (is idle|now printing)"),
                                            QRegularExpression::MultilineOption);
    return answers.match(words).hasMatch() ? PrinterState::Ready : PrinterState::Silent;
}

QString mediaOf(QSizeF millimetres)
{
    if (millimetres.toSize() == QSize(210, 297))
        return QStringLiteral("A4");
    return QStringLiteral("Custom.%1x%2mm").arg(qRound(millimetres.width())).arg(qRound(millimetres.height()));
}

} // namespace

bool isQueueName(QStringView name)
{
    constexpr qsizetype longest = 127; // cups/cups.h
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9_.][A-Za-z0-9_.+-]*$"));
    return name.size() <= longest && allowed.match(name.toString()).hasMatch();
}

CupsPrinter::CupsPrinter(QString queue, Clock &clock, QString folder, QObject *parent)
    : TicketPrinter(parent), m_queue(isQueueName(queue) ? std::move(queue) : QString()), m_clock(clock),
      m_folder(std::move(folder)), m_next(clock, [this] { follow(); })
{
    sweep();
}

CupsPrinter::~CupsPrinter() = default;

QString CupsPrinter::program(const QString &name) const
{
    return QStandardPaths::findExecutable(name, m_folder.isEmpty() ? QStringList() : QStringList(m_folder));
}

void CupsPrinter::run(const QString &name, const QStringList &arguments, const QByteArray &input, Answer answer)
{
    const QString path = program(name);
    if (path.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [answer = std::move(answer)] { answer(false, {}); }, Qt::QueuedConnection);
        return;
    }
    auto *process = new QProcess(this);
    auto *limit = new ClockTimer(m_clock, [process] { process->kill(); });
    limit->setParent(process);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // its words are read
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::SeparateChannels);
    const auto done = [process, answer = std::move(answer)](bool ok) {
        process->disconnect();
        process->deleteLater();
        answer(ok, QString::fromUtf8(process->readAllStandardOutput()));
    };
    connect(process, &QProcess::finished, this,
            [done](int code, QProcess::ExitStatus status) { done(status == QProcess::NormalExit && code == 0); });
    connect(process, &QProcess::errorOccurred, this, [done](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            done(false);
    });
    limit->start(patience);
    process->start(path, arguments);
    process->write(input);
    process->closeWriteChannel();
}

/// "queue-12   user   1024   Sun 29 Nov 2026": the first word of each line.
QStringList CupsPrinter::jobsIn(const QString &words) const
{
    QStringList jobs;
    for (const QString &line : words.split(u'\n')) {
        const QString first = line.section(QRegularExpression(QStringLiteral("\\s+")), 0, 0);
        const qsizetype dash = first.lastIndexOf(u'-');
        bool number = false;
        (void)first.mid(dash + 1).toInt(&number);
        if (number && first.left(dash) == m_queue)
            jobs.append(first);
    }
    return jobs;
}

/// A process that died in the middle of a visit could not.
void CupsPrinter::sweep()
{
    if (m_queue.isEmpty())
        return;
    const QString user = qEnvironmentVariable("USER");
    QStringList question;
    if (!user.isEmpty())
        question = {QStringLiteral("-u"), user};
    run(QStringLiteral("lpstat"), question + QStringList{QStringLiteral("-o"), m_queue}, {},
        [this](bool ok, const QString &words) {
            const QStringList jobs = ok ? jobsIn(words) : QStringList();
            for (const QString &job : jobs) {
                if (!m_jobs.contains(job)) // of this visit
                    QProcess::startDetached(program(QStringLiteral("cancel")), {QStringLiteral("-x"), job});
            }
        });
}

void CupsPrinter::look()
{
    if (m_queue.isEmpty()) {
        Q_EMIT looked(PrinterState::None);
        return;
    }
    run(QStringLiteral("lpstat"), {QStringLiteral("-l"), QStringLiteral("-p"), m_queue}, {},
        [this](bool ok, const QString &words) {
            const PrinterState state = ok ? stateIn(words) : PrinterState::Silent;
            if (state == PrinterState::Ready)
                askWhetherKept();
            else
                Q_EMIT looked(state);
        });
}

/// Anybody's: a finished job that is still named is kept.
void CupsPrinter::askWhetherKept()
{
    run(QStringLiteral("lpstat"), {QStringLiteral("-W"), QStringLiteral("completed"), QStringLiteral("-o"), m_queue},
        {}, [this](bool ok, const QString &words) {
            const bool kept = ok && !jobsIn(words).isEmpty();
            Q_EMIT looked(kept ? PrinterState::Keeps : PrinterState::Ready);
        });
}

void CupsPrinter::list()
{
    run(QStringLiteral("lpstat"), {QStringLiteral("-e")}, {}, [this](bool ok, const QString &words) {
        QStringList queues = ok ? words.split(u'\n', Qt::SkipEmptyParts) : QStringList();
        queues.removeIf([](const QString &name) { return !isQueueName(name); });
        Q_EMIT listed(queues);
    });
}

void CupsPrinter::print(const QByteArray &pdf, QSizeF millimetres)
{
    if (m_printing)
        return;
    m_printing = true;
    m_looks = 0;
    if (m_queue.isEmpty() || pdf.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { end(PrintEnd::Failed); }, Qt::QueuedConnection);
        return;
    }
    // The queue may show names to others: not the fiche's.
    const QStringList arguments{QStringLiteral("-d"), m_queue,
                                QStringLiteral("-t"), QStringLiteral("ticket"),
                                QStringLiteral("-o"), QStringLiteral("media=") + mediaOf(millimetres)};
    run(QStringLiteral("lp"), arguments, pdf, [this, visit = m_visit](bool ok, const QString &words) {
        static const QRegularExpression accepted(QStringLiteral("request id is (\\S+)"));
        const QString job = accepted.match(words).captured(1);
        if (visit != m_visit) { // the visit has ended while it was being handed over
            if (!job.isEmpty())
                QProcess::startDetached(program(QStringLiteral("cancel")), {QStringLiteral("-x"), job});
            return;
        }
        if (!ok || job.isEmpty())
            return end(PrintEnd::Failed);
        m_job = job;
        m_jobs.append(job);
        m_next.start(pace);
    });
}

/// Until the queue no longer names the job.
void CupsPrinter::follow()
{
    run(QStringLiteral("lpstat"), {QStringLiteral("-l"), QStringLiteral("-p"), m_queue, QStringLiteral("-o"), m_queue},
        {}, [this, visit = m_visit](bool ok, const QString &words) {
            if (visit != m_visit || !m_printing)
                return;
            if (ok && !jobsIn(words).contains(m_job))
                return end(PrintEnd::Printed);
            if (ok && stateIn(words) == PrinterState::NoPaper)
                return end(PrintEnd::NoPaper);
            if (++m_looks >= mostLooks)
                return end(PrintEnd::Failed);
            m_next.start(pace);
        });
}

void CupsPrinter::end(PrintEnd end)
{
    // What did not come out now must not come out for the next person.
    if (end != PrintEnd::Printed && !m_job.isEmpty())
        QProcess::startDetached(program(QStringLiteral("cancel")), {QStringLiteral("-x"), m_job});
    m_printing = false;
    m_job.clear();
    m_next.stop();
    Q_EMIT ended(end);
}

void CupsPrinter::clear()
{
    ++m_visit;
    m_printing = false;
    m_job.clear();
    m_next.stop();
    const QString cancel = program(QStringLiteral("cancel"));
    // On their own: the process of a visit ends with it.
    for (const QString &job : std::as_const(m_jobs))
        QProcess::startDetached(cancel, {QStringLiteral("-x"), job});
    m_jobs.clear();
}

} // namespace escale
