// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/output.h"
#include "search/conceptsource.h"

#include <QDir>
#include <QJsonArray>

namespace escale {

// For whoever writes the lexicon, who reads English (its README).

ExitCode runLexiconCheck(const CommonOptions &common, const LexiconArguments &arguments)
{
    const QString folder = arguments.folder.isEmpty() ? QStringLiteral("resources/lexicon") : arguments.folder;
    const ConceptSource source = ConceptSource::ofFolder(folder);
    if (source.concepts.isEmpty() && source.mistakes.isEmpty())
        return complain({Problem::CannotRead,
                         QStringLiteral("There is no lexicon in %1.").arg(QDir::toNativeSeparators(folder)),
                         {}});
    const QStringList faults = source.mistakes + faultsOf(source);
    qsizetype entries = 0;
    for (const SourceConcept &one : source.concepts) {
        for (const auto &list : one.entries)
            entries += list.size();
    }
    if (common.json) {
        printJson(QJsonObject{{QStringLiteral("concepts"), source.concepts.size()},
                              {QStringLiteral("entries"), entries},
                              {QStringLiteral("faults"), QJsonArray::fromStringList(faults)}});
    } else {
        for (const QString &fault : faults)
            printLine(fault);
        printLine(QStringLiteral("%1 concepts, %2 entries, %3 faults")
                      .arg(source.concepts.size())
                      .arg(entries)
                      .arg(faults.size()));
    }
    return faults.isEmpty() ? ExitCode::Ok : ExitCode::BadAnswer;
}

} // namespace escale
