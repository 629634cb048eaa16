// SPDX-License-Identifier: GPL-3.0-or-later
// Errors are values: one sentence for the person, in their language, that says what to do; one cause for the log.
// Neither ever holds a key, a query, a title or a phone number.
#pragma once

#include <QString>
#include <variant>

namespace escale {

/// What kind of trouble it is; `escalectl` turns each into an exit code of sysexits.h.
enum class Problem : quint8 {
    Usage,            ///< the request itself is wrong
    NotFound,         ///< no such fiche
    BadAnswer,        ///< the feed's answers make no sense
    Unreachable,      ///< no network, no server, or a server that keeps failing
    Refused,          ///< the feed refused the key
    BadConfiguration, ///< a setting or the key file is unusable
    CannotRead,       ///< the library cannot be opened or read
    CannotWrite,      ///< the library cannot be written
    TooNew,           ///< the library was made by a newer Escale
    Damaged,          ///< the library is not sound
    Busy,             ///< another sync is running
    Cancelled,        ///< somebody stopped it
    Incomplete,       ///< ended early or some fiches failed: worth trying again
};

/// The enumerator's name, for logs and the sync journal. Not for people.
QLatin1String nameOf(Problem problem);

struct Error {
    Problem problem = Problem::Incomplete;
    QString sentence;
    QString cause;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an error. `value()` and `error()` must only be called after asking which it is.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<T>(m_content); }
    [[nodiscard]] T &value() & { return std::get<T>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<T>(std::move(m_content)); }
    [[nodiscard]] const Error &error() const { return std::get<Error>(m_content); }
    const T *operator->() const { return &std::get<T>(m_content); }
    T *operator->() { return &std::get<T>(m_content); }
    const T &operator*() const & { return std::get<T>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// The result of an action without an answer.
struct Done {
    friend bool operator==(Done, Done) = default;
};

} // namespace escale
