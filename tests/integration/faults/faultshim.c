/* SPDX-License-Identifier: GPL-3.0-or-later
 * A disk that fails, for one program: loaded with LD_PRELOAD, it counts the calls that read or write files whose path
 * contains ESCALE_FAULT_FILE, and spoils them from number ESCALE_FAULT_AT on, ESCALE_FAULT_TIMES of them (0: all that
 * follow). ESCALE_FAULT_KIND: read (EIO), write (EIO, flushing included), full (ENOSPC), short (half of it is written,
 * then the disk is full). At the end the number of calls counted goes to the file ESCALE_FAULT_COUNT.
 * Two counters: of the reading calls and of the writing ones; the kind says which of them numbers the spoilt call. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum kind { KIND_NONE, KIND_READ, KIND_WRITE, KIND_FULL, KIND_SHORT };

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static enum kind kind = KIND_NONE;
static const char *file = NULL;
static long first = 0, times = 0, calls = 0;

static void read_environment(void)
{
    const char *word = getenv("ESCALE_FAULT_KIND");
    const char *at = getenv("ESCALE_FAULT_AT");
    const char *many = getenv("ESCALE_FAULT_TIMES");
    file = getenv("ESCALE_FAULT_FILE");
    first = at ? atol(at) : 0;
    times = many ? atol(many) : 0;
    if (!word)
        return;
    if (strcmp(word, "read") == 0)
        kind = KIND_READ;
    else if (strcmp(word, "write") == 0)
        kind = KIND_WRITE;
    else if (strcmp(word, "full") == 0)
        kind = KIND_FULL;
    else if (strcmp(word, "short") == 0)
        kind = KIND_SHORT;
}

static int concerns(int fd)
{
    char link[64], path[4096];
    const int saved = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t size = readlink(link, path, sizeof path - 1);
    errno = saved;
    if (size <= 0)
        return 0;
    path[size] = 0;
    return strstr(path, file) != NULL;
}

/* Whether this call is one to spoil. */
static int spoilt(int fd, int reads)
{
    pthread_once(&once, read_environment);
    if (!file || kind == KIND_NONE || (kind == KIND_READ) != (reads != 0) || !concerns(fd))
        return 0;
    pthread_mutex_lock(&lock);
    const long number = ++calls;
    pthread_mutex_unlock(&lock);
    return first > 0 && number >= first && (times == 0 || number < first + times);
}

__attribute__((destructor)) static void tell_count(void)
{
    const char *name = getenv("ESCALE_FAULT_COUNT");
    FILE *out = name ? fopen(name, "w") : NULL;
    if (!out)
        return;
    fprintf(out, "%ld\n", calls);
    fclose(out);
}

static int writing_error(void)
{
    return kind == KIND_WRITE ? EIO : ENOSPC;
}

#define REAL(name)                                                                                                     \
    static __typeof__(&name) real = NULL;                                                                              \
    if (!real)                                                                                                         \
    real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

#define READING(name, parameters, arguments)                                                                           \
    ssize_t name parameters                                                                                            \
    {                                                                                                                  \
        REAL(name);                                                                                                    \
        if (spoilt(fd, 1)) {                                                                                           \
            errno = EIO;                                                                                               \
            return -1;                                                                                                 \
        }                                                                                                              \
        return real arguments;                                                                                         \
    }

#define WRITING(name, parameters, arguments, half)                                                                     \
    ssize_t name parameters                                                                                            \
    {                                                                                                                  \
        REAL(name);                                                                                                    \
        if (spoilt(fd, 0)) {                                                                                           \
            if (kind == KIND_SHORT && size > 1)                                                                        \
                return real half;                                                                                      \
            errno = writing_error();                                                                                   \
            return -1;                                                                                                 \
        }                                                                                                              \
        return real arguments;                                                                                         \
    }

#define SETTLING(name, parameters, arguments)                                                                          \
    int name parameters                                                                                                \
    {                                                                                                                  \
        REAL(name);                                                                                                    \
        if (spoilt(fd, 0)) {                                                                                           \
            errno = writing_error();                                                                                   \
            return -1;                                                                                                 \
        }                                                                                                              \
        return real arguments;                                                                                         \
    }

READING(read, (int fd, void *bytes, size_t size), (fd, bytes, size))
READING(pread, (int fd, void *bytes, size_t size, off_t at), (fd, bytes, size, at))
READING(pread64, (int fd, void *bytes, size_t size, off64_t at), (fd, bytes, size, at))
WRITING(write, (int fd, const void *bytes, size_t size), (fd, bytes, size), (fd, bytes, size / 2))
WRITING(pwrite, (int fd, const void *bytes, size_t size, off_t at), (fd, bytes, size, at), (fd, bytes, size / 2, at))
WRITING(pwrite64, (int fd, const void *bytes, size_t size, off64_t at), (fd, bytes, size, at),
        (fd, bytes, size / 2, at))
SETTLING(fsync, (int fd), (fd))
SETTLING(fdatasync, (int fd), (fd))
SETTLING(ftruncate, (int fd, off_t size), (fd, size))
SETTLING(ftruncate64, (int fd, off64_t size), (fd, size))
