// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/try.h"
#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "search/indexstate.h"
#include "search/searchindexer.h"
#include "store/library.h"
#include "store/writer.h"

#include <QCoreApplication>

namespace escale {
namespace {

Result<Done> rebuild(const QString &library)
{
    const auto lock = lockLibrary(library);
    if (!lock)
        return lock.error();
    SearchIndexer indexer;
    ESCALE_TRY(const auto writer, Writer::open(library, &indexer));
    auto done = indexer.renew(writer->session());
    if (done)
        done = indexer.settle(writer->session());
    return done ? writer->settle() : done;
}

} // namespace

ExitCode runIndex(const CommonOptions &common, const IndexArguments &arguments)
{
    if (const auto prepared = prepareForUse(common.library, arguments.rebuild ? Access::ReadWrite : Access::ReadOnly);
        !prepared)
        return complain(prepared.error());
    if (arguments.rebuild) {
        if (const auto done = rebuild(common.library); !done)
            return complain(done.error());
    }
    const auto reader = Reader::open(common.library);
    if (!reader)
        return complain(reader.error());
    const auto state = indexState((*reader)->session());
    if (!state)
        return complain(state.error());
    if (common.json) {
        printJson(QJsonObject{{QStringLiteral("current"), state->current},
                              {QStringLiteral("texts"), state->texts},
                              {QStringLiteral("indexed"), state->indexed},
                              {QStringLiteral("bytes"), state->bytes}});
        return ExitCode::Ok;
    }
    //: How many of the texts of the library can be searched, and the size of the index.
    printLine(QCoreApplication::translate("cli", "%1 of %2 texts indexed, %3 kB")
                  .arg(state->indexed)
                  .arg(state->texts)
                  .arg(state->bytes / 1000));
    if (!state->current)
        printLine(
            QCoreApplication::translate("cli", "The index is out of step. Make it anew: escalectl index --rebuild"));
    return ExitCode::Ok;
}

} // namespace escale
