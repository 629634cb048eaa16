// SPDX-License-Identifier: GPL-3.0-or-later
// For this room alone (others: readsession.h, writesession.h, ownfile.h). One SQLite connection through QtSql, and the
// one place where a database call can fail. RAII: the connection closes with the object. A Database and its statements
// belong to the thread that opened it.
#pragma once

#include "base/error.h"
#include "store/access.h"

#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <memory>

class QSqlError;
struct sqlite3;

namespace escale {

class Database {
public:
    /// Opens `path` (created when missing and `access` is ReadWrite) with foreign keys on and a busy timeout. Writes
    /// nothing into a file that exists. A write-ahead log stays beside the file when the last connection leaves: a
    /// reader without write access needs it. Where there is none and a reader cannot make one (a stick, an image, a
    /// folder of somebody else), the file is read as it is: SQLite's `immutable`
    /// (https://www.sqlite.org/uri.html, "URI parameters"). The schema of a file from elsewhere is not trusted
    /// (https://www.sqlite.org/security.html).
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A prepared statement, kept for the next time the same `sql` is asked for. `sql` must be a literal.
    Result<QSqlQuery *> run(QLatin1String sql, const QVariantList &values = {});
    /// The same where there is no answer to read.
    Result<Done> change(QLatin1String sql, const QVariantList &values = {});
    /// Goes to the next row of what run() answered; false at the end. Half an answer is none: what stops it in the
    /// middle (a damaged page) is an error, which QSqlQuery::next() alone would pass off as the end.
    Result<bool> next(QSqlQuery &query);
    /// `onRow` for each row, in order.
    Result<Done> each(QLatin1String sql, const QVariantList &values,
                      const std::function<void(const QSqlQuery &)> &onRow);
    /// The first column of the first row, or an invalid variant.
    Result<QVariant> value(QLatin1String sql, const QVariantList &values = {});
    /// Several statements, none with values: schema and pragmas.
    Result<Done> script(const QString &sql);
    /// Write-ahead log, from now on: readers are never blocked.
    Result<Done> enableWal();
    /// `work` between BEGIN IMMEDIATE and COMMIT; rolled back when it fails or when the commit does.
    Result<Done> transaction(const std::function<Result<Done>()> &work);

    /// `work` on one state of the file, whatever a writer commits meanwhile. Inside another transaction: on its state.
    Result<Done> snapshot(const std::function<Result<Done>()> &work);
    /// Another number whenever another connection commits, and for every connection. Errors: as value().
    Result<qint64> version();
    /// Whether the path now leads to another file than the one that was opened (a damaged one was set aside), or a file
    /// that was read as immutable has changed: close, and open again.
    [[nodiscard]] bool hasMoved() const;

    [[nodiscard]] Access access() const;
    /// For the parts of SQLite that QtSql does not reach (platform facts: safe, same library).
    [[nodiscard]] sqlite3 *handle() const;

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    Result<Done> connect();
    Result<Done> prepareConnection();
    void keepLogFiles();
    [[nodiscard]] Error failed(const QSqlError &error) const;
    Result<Done> between(const QString &begin, const std::function<Result<Done>()> &work);
    std::unique_ptr<Private> d;
};

} // namespace escale
