// SPDX-License-Identifier: GPL-3.0-or-later
// How other rooms ask a database of this one: statements that read, and nothing of the file they are asked of (where it
// is, how it is opened, its pragmas). A handle, to be copied; it belongs to the thread of the Reader, Writer or OwnFile
// that gave it, which outlives it.
#pragma once

#include "base/error.h"

#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <memory>

namespace escale {

class Database;

class ReadSession {
public:
    /// In this room, and in tests: nobody else can name a Database (tests/checks/rooms.py).
    ReadSession(Database &database) : m_database(&database) {}

    /// `onRow` for each row, in order. `sql` must be a literal: the statement is kept. Half an answer is none: what
    /// stops it in the middle (a damaged page) is an error.
    Result<Done> each(QLatin1String sql, const QVariantList &values,
                      const std::function<void(const QSqlQuery &)> &onRow) const;
    /// `onRow` for the first row; false when there is none.
    Result<bool> first(QLatin1String sql, const QVariantList &values,
                       const std::function<void(const QSqlQuery &)> &onRow) const;
    /// The first column of the first row, or an invalid variant.
    Result<QVariant> value(QLatin1String sql, const QVariantList &values = {}) const;
    /// `work` on one state of the file, whatever a writer commits meanwhile. Inside another transaction: on its state.
    Result<Done> snapshot(const std::function<Result<Done>()> &work) const;

protected:
    friend class FullText;
    Database *m_database;
};

} // namespace escale
