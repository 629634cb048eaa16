// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into escalectl: the first NOTHREAD_AFTER threads can be had, and no more, as on a machine at its limit.
#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <pthread.h>

extern "C" int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*work)(void *),
                              void *argument)
{
    static int left = -1;
    if (left < 0) {
        const char *after = std::getenv("NOTHREAD_AFTER");
        left = after ? std::atoi(after) : 0;
    }
    if (left-- <= 0) {
        left = 0;
        return EAGAIN;
    }
    using Create = int (*)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    static const auto real = reinterpret_cast<Create>(dlsym(RTLD_NEXT, "pthread_create"));
    return real(thread, attributes, work, argument);
}
