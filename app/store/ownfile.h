// SPDX-License-Identifier: GPL-3.0-or-later
// A database that is not the library and belongs to one class: what waits to be sent, what an author writes, what was
// seen. The owner declares the schema; how a file is opened, brought up to date, and refused when it is newer or
// somebody else's, is done here.
#pragma once

#include "store/access.h"
#include "store/writesession.h"

#include <vector>

namespace escale {

/// What the owner says of its files.
struct OwnFileSchema {
    using Step = std::function<Result<Done>(const WriteSession &)>;
    /// Each brings a file from the number of steps before it (PRAGMA user_version) to the next, in one transaction.
    /// Forward only; what a release has written stays as it is.
    std::vector<Step> steps = {};
    /// PRAGMA application_id; 0: the files have none.
    int application = 0;
    /// What is noted survives a power cut, too (PRAGMA synchronous = FULL): unlike a library, nothing brings it again.
    bool survivesPowerCut = false;
    /// What is deleted is overwritten (PRAGMA secure_delete).
    bool forgets = false;

    /// A step that is nothing but SQL.
    static Step sql(const char *statements);
};

class OwnFile final {
public:
    /// Makes it, or brings it up to date; ReadOnly reads what is there. Who may read it is the owner's business
    /// (privatefile.h, before). Errors: TooNew, CannotRead (another program's), Damaged, CannotWrite.
    static Result<std::unique_ptr<OwnFile>> open(const QString &path, const OwnFileSchema &schema,
                                                 Access access = Access::ReadWrite);
    ~OwnFile();
    OwnFile(const OwnFile &) = delete;
    OwnFile &operator=(const OwnFile &) = delete;

    [[nodiscard]] WriteSession session() { return WriteSession(*m_database); }

private:
    explicit OwnFile(std::unique_ptr<Database> database);
    Result<int> version(const OwnFileSchema &schema);
    Result<Done> migrate(const OwnFileSchema &schema);

    std::unique_ptr<Database> m_database;
};

} // namespace escale
