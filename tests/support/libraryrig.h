// SPDX-License-Identifier: GPL-3.0-or-later
// A sample library behind a LibraryService, with a clock turned by hand, and ways to change it as a sync would. Needs
// no window; link escale_sample.
#pragma once

#include "manualclock.h"
#include "search/filter.h"
#include "store/libraryservice.h"
#include "store/writer.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QtTest>

namespace escale::test {

class LibraryRig final {
public:
    LibraryRig() : library(m_folder.filePath(QStringLiteral("library.sqlite")), clock) {}

    void prepare()
    {
        library.prepare(QStringLiteral(":/sample/library.sqlite"), &library, [](const Result<Preparation> &prepared) {
            if (!prepared)
                qFatal("no library: %s", qPrintable(prepared.error().cause));
        });
        rest();
    }
    /// Until everything asked of the library has been answered.
    void rest()
    {
        for (int round = 0; round < 3; ++round) {
            QEventLoop loop;
            library.status(&loop, [&loop](const Result<LibraryStatus> &) { loop.quit(); });
            loop.exec();
            QCoreApplication::processEvents();
        }
    }
    [[nodiscard]] ReadFiche read(const QString &id, Language language)
    {
        std::optional<ReadFiche> read;
        library.fiche(id, language, &library, [&read](const Result<ReadFiche> &answer) {
            if (answer)
                read = *answer;
        });
        rest();
        if (!read)
            qFatal("no fiche %s", qPrintable(id));
        return *read;
    }
    /// Without a word: whoever shows it has to look. `indexer`: so that it is found by words too.
    void change(const QList<Change> &changes, Indexer *indexer = nullptr)
    {
        auto writer = Writer::open(library.path(), indexer);
        if (!writer || !(*writer)->apply(changes))
            qFatal("the library does not take it");
    }
    /// A text of the fiche with another title, or as it was with the same.
    void retitle(const QString &id, Language language, const QString &title)
    {
        const ReadFiche now = read(id, language);
        FreshText text{now.translation, {}};
        text.translation.title = title;
        LanguageSet others = now.cachedLanguages;
        others.remove(language);
        change({PutFiche{now.fiche, {text}, others}});
    }
    /// What does not depend on a language.
    void alter(const QString &id, const std::function<void(Fiche &)> &how)
    {
        const ReadFiche now = read(id, Language::Fr);
        PutFiche put{now.fiche, {}, now.cachedLanguages};
        how(put.fiche);
        change({put});
    }

private:
    QTemporaryDir m_folder;

public:
    ManualClock clock;
    LibraryService library;
};

/// A filter that has something to leave out of the sample, and something to keep.
inline Filter onlyProcedures()
{
    Filter filter;
    filter.kind = Kind::Demarche;
    return filter;
}

} // namespace escale::test
