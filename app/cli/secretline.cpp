// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secretline.h"

#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace escale {
namespace {

#ifdef Q_OS_UNIX
/// Turns the terminal's echo off while it lives.
class WithoutEcho {
public:
    WithoutEcho() : m_terminal(isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_terminal)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= static_cast<tcflag_t>(~static_cast<tcflag_t>(ECHO));
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~WithoutEcho()
    {
        if (!m_terminal)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr); // the one that was typed and not shown
    }
    WithoutEcho(const WithoutEcho &) = delete;
    WithoutEcho &operator=(const WithoutEcho &) = delete;
    [[nodiscard]] bool isTerminal() const { return m_terminal; }

private:
    termios m_before{};
    bool m_terminal;
};
#else
struct WithoutEcho {
    [[nodiscard]] static bool isTerminal() { return false; }
};
#endif

} // namespace

std::optional<QString> readSecretLine(const QString &prompt)
{
    const WithoutEcho terminal;
    if (terminal.isTerminal())
        std::fputs(qUtf8Printable(prompt), stderr);
    std::string line;
    if (!std::getline(std::cin, line))
        return std::nullopt;
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return QString::fromStdString(line);
}

} // namespace escale
