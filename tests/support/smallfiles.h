// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full, for whoever may not fill one.
#pragma once

#include <csignal>
#include <sys/resource.h>

namespace escale::test {

/// While it lives, no file of this process grows beyond `bytes`, as on a full disk. Unix only.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    rlimit m_before{};
};

} // namespace escale::test
