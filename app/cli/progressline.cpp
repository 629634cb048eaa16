// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progressline.h"

#include <QCoreApplication>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace escale {
namespace {

QString phaseName(SyncPhase phase)
{
    switch (phase) {
    case SyncPhase::Starting:
        return QCoreApplication::translate("cli", "Starting");
    case SyncPhase::Taxonomy:
        return QCoreApplication::translate("cli", "Themes and needs");
    case SyncPhase::Index:
        return QCoreApplication::translate("cli", "List of fiches");
    case SyncPhase::Details:
        return QCoreApplication::translate("cli", "Fiches");
    case SyncPhase::Revalidation:
        return QCoreApplication::translate("cli", "Checking older texts");
    case SyncPhase::Cleaning:
        return QCoreApplication::translate("cli", "Tidying up");
    case SyncPhase::Recordings:
        return QCoreApplication::translate("cli", "Recorded voice");
    case SyncPhase::Finished:
        return QCoreApplication::translate("cli", "Finished");
    }
    return {};
}

int terminalWidth()
{
    winsize size{};
    constexpr int usual = 80;
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

} // namespace

QString progressText(const SyncProgress &progress, std::chrono::milliseconds sincePhaseStart, int width)
{
    QStringList parts{phaseName(progress.phase)};
    if (progress.total > 0) {
        parts[0] += QStringLiteral(" %1/%2").arg(progress.done).arg(progress.total);
        const double seconds = std::chrono::duration<double>(sincePhaseStart).count();
        if (progress.done > 0 && seconds > 0) {
            const double rate = progress.done / seconds;
            parts << QCoreApplication::translate("cli", "%1/s").arg(rate, 0, 'f', 0);
            parts << QCoreApplication::translate("cli", "%1 s left")
                         .arg((progress.total - progress.done) / rate, 0, 'f', 0);
        }
    }
    if (progress.errors > 0)
        parts << QCoreApplication::translate("cli", "%n error(s)", nullptr, progress.errors);
    if (!progress.currentTitle.isEmpty())
        parts << progress.currentTitle;
    return parts.join(QStringLiteral(" · ")).left(width);
}

ProgressLine::ProgressLine(Clock &clock)
    : m_clock(clock), m_terminal(isatty(STDERR_FILENO) == 1), m_phaseStart(clock.elapsed())
{
}

void ProgressLine::show(const SyncProgress &progress)
{
    if (!m_terminal)
        return;
    if (progress.phase != m_phase) {
        m_phase = progress.phase;
        m_phaseStart = m_clock.elapsed();
    }
    const QString text = progressText(progress, m_clock.elapsed() - m_phaseStart, terminalWidth() - 1);
    std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
    std::fflush(stderr);
}

void ProgressLine::clear()
{
    if (!m_terminal)
        return;
    std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
}

} // namespace escale
