// SPDX-License-Identifier: GPL-3.0-or-later
// Filters that a caseworker keeps under a name: words that are searched for and what narrows them. In one JSON file,
// written whole at each change, readable by its owner only. Nothing gets in that was not saved by hand: no person's
// conversation is ever written down. Belongs to one thread.
#pragma once

#include "base/error.h"
#include "search/filter.h"

#include <QObject>

namespace escale {

struct SavedFilter {
    QString id; ///< ours, of this file
    QString name;
    QString query;
    Filter filter;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// As the file has them, and back; nothing for bytes that are no such list. What is unknown in a filter is left out.
QByteArray toJson(const QList<SavedFilter> &filters);
std::optional<QList<SavedFilter>> savedFiltersFromJson(const QByteArray &bytes);

class SavedFilters final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype most = 30;
    static constexpr qsizetype longestName = 80, longestQuery = 500;

    using QObject::QObject;

    /// What lies in `path`; a file that is none of ours is put beside it (".damaged"), and the list begins empty. A
    /// file of a newer Escale, or one that cannot be read, stays as it is: then the list is empty and nothing can be
    /// saved.
    void open(const QString &path);

    [[nodiscard]] const QList<SavedFilter> &list() const { return m_list; }
    [[nodiscard]] const SavedFilter *find(const QString &id) const;

    // Errors: Usage (no name, nothing to save, a name that another has, too many), NotFound (rename), CannotWrite; then
    // nothing has changed.
    /// The id of it.
    Result<QString> save(const QString &name, const QString &query, const Filter &filter);
    Result<Done> rename(const QString &id, const QString &name);
    /// One that is gone already is no error.
    Result<Done> remove(const QString &id);
    /// One that was removed, as it was, at this place of the list; the errors are save()'s.
    Result<Done> putBack(const SavedFilter &saved, qsizetype place);

Q_SIGNALS:
    void changed();

private:
    Result<Done> put(const QList<SavedFilter> &list);

    QString m_path;
    const char *m_untouchable = nullptr; ///< the sentence why the file must not be replaced
    QList<SavedFilter> m_list;
};

} // namespace escale
