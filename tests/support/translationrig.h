// SPDX-License-Identifier: GPL-3.0-or-later
// A translator's desk over the sample library, with a clock turned by hand. Needs no window.
#pragma once

#include "libraryrig.h"
#include "translating/translationdesk.h"

namespace escale::test {

struct TranslationRig {
    explicit TranslationRig(Language language)
    {
        sample.prepare();
        desk.setLanguage(language);
        if (!QTest::qWaitFor([this] { return !desk.tasks().isEmpty(); }))
            qFatal("no tasks");
    }
    void open(const QString &fiche)
    {
        desk.open(fiche);
        if (!QTest::qWaitFor([this] { return desk.draft() != nullptr; }))
            qFatal("not open");
    }
    /// The fiche's French says nothing but this, in so many paragraphs, below its title.
    void rewrite(const QString &fiche, const QList<Run> &runs, int paragraphs = 1)
    {
        const ReadFiche now = sample.read(fiche, Language::Fr);
        FreshText text{now.translation, {}};
        Block block;
        block.runs = runs;
        text.translation.what = QList<Block>(paragraphs, block);
        LanguageSet others = now.cachedLanguages;
        others.remove(Language::Fr);
        sample.change({PutFiche{now.fiche, {text}, others}});
    }
    /// Until everything asked of the library has been answered.
    void rest() { sample.rest(); }

    LibraryRig sample;
    QTemporaryDir folder; ///< of working copies
    TranslationDesk desk{sample.library, folder.filePath(QStringLiteral("translations")), sample.clock};
};

} // namespace escale::test
