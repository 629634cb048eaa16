// SPDX-License-Identifier: GPL-3.0-or-later
// A dictionary of hunspell as the system has it. Opening one reads megabytes: not in the thread of a window. One
// thread.
#pragma once

#include "fiche/language.h"

#include <QStringList>
#include <memory>

class Hunspell;

namespace escale {

class Dictionary {
public:
    /// The first of `folders` that has one for this language; null when none has. Only UTF-8 ones are read, as all of
    /// ours are in Debian.
    static std::unique_ptr<Dictionary> open(Language language, const QStringList &folders);
    /// Where systems keep them (XDG data folders, `hunspell` and `myspell`).
    static QStringList systemFolders();
    /// The package of Debian that brings one, to be named to a person; empty where there is none.
    static QString packageOf(Language language);
    ~Dictionary();
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    /// A word of the text, with any apostrophe; of one with hyphens it is enough that its parts are known.
    [[nodiscard]] bool knows(const QString &word) const;
    /// What may have been meant, the likeliest first, at most `most`. May take a tenth of a second.
    [[nodiscard]] QStringList suggestions(const QString &word, qsizetype most = 5) const;
    /// Known from now on, and suggested, until the end of this object.
    void add(const QString &word);

private:
    explicit Dictionary(std::unique_ptr<Hunspell> hunspell);
    std::unique_ptr<Hunspell> m_hunspell;
};

} // namespace escale
