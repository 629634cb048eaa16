// SPDX-License-Identifier: GPL-3.0-or-later
// Passing an error on to the caller in one line, in a function that answers with a Result itself. ESCALE_TRY names the
// value from here on, or returns the error; ESCALE_TRY_DONE goes on whatever the answer, or returns its error:
//
//     ESCALE_TRY(const auto taxonomy, reader.taxonomy());
//     ESCALE_TRY_DONE(writer.apply(changes));
//
// ESCALE_TRY is two statements: inside braces, never behind a bare `if`. In a lambda both leave the lambda, which must
// say what it answers with (`-> Result<Done>`). Where an error is turned into another, or mended, write it out.
#pragma once

#include "base/error.h"

#include <utility>

#define ESCALE_TRY_JOIN_(a, b) a##b
#define ESCALE_TRY_NAME_(a, b) ESCALE_TRY_JOIN_(a, b)
#define ESCALE_TRY_AS_(result, declaration, ...)                                                                       \
    auto result = (__VA_ARGS__);                                                                                       \
    if (!result)                                                                                                       \
        return result.error();                                                                                         \
    declaration = std::move(result).value()

#define ESCALE_TRY(declaration, ...)                                                                                   \
    ESCALE_TRY_AS_(ESCALE_TRY_NAME_(escaleTried, __COUNTER__), declaration, __VA_ARGS__)

#define ESCALE_TRY_DONE(...)                                                                                           \
    do {                                                                                                               \
        if (const auto escaleTried = (__VA_ARGS__); !escaleTried)                                                      \
            return escaleTried.error();                                                                                \
    } while (false)
