// SPDX-License-Identifier: GPL-3.0-or-later
// Tests often run as root, whom no permission stops. While this object lives, the calling thread touches files as
// nobody does.
#pragma once

#include <sys/fsuid.h>
#include <unistd.h>

namespace escale::test {

class UnprivilegedFiles {
public:
    UnprivilegedFiles()
    {
        if (geteuid() == 0)
            setfsuid(nobody);
    }
    ~UnprivilegedFiles() { setfsuid(geteuid()); }
    UnprivilegedFiles(const UnprivilegedFiles &) = delete;
    UnprivilegedFiles &operator=(const UnprivilegedFiles &) = delete;

private:
    static constexpr uid_t nobody = 65534;
};

} // namespace escale::test
