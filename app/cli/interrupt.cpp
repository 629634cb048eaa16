// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace escale {
namespace {

std::array<int, 2> wakePipe{-1, -1};

/// Only what a signal handler may do (signal-safety(7)).
void onSignal(int number)
{
    std::signal(number, SIG_DFL);
    const char byte = 0;
    [[maybe_unused]] const auto written = write(wakePipe[1], &byte, 1);
}

} // namespace

Interrupt::Interrupt(std::function<void()> action)
{
    if (pipe2(wakePipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // without it a signal ends the program, which is safe too
    m_notifier = std::make_unique<QSocketNotifier>(wakePipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, [action = std::move(action)] {
        char byte = 0;
        while (read(wakePipe[0], &byte, 1) > 0) {
        }
        action();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int &end : wakePipe) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace escale
