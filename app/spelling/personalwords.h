// SPDX-License-Identifier: GPL-3.0-or-later
// The words a person has taught the spelling: a text file, UTF-8, one word a line, that they can open, copy to another
// computer or mend with any editor. It is theirs alone (mode 600): names of people end up in it. One thread.
#pragma once

#include "base/error.h"

#include <QStringList>

namespace escale {

class PersonalWords {
public:
    explicit PersonalWords(QString file) : m_file(std::move(file)) {}

    /// In the order they were added; what is no word (empty, with white space, longer than a word) is left out.
    [[nodiscard]] QStringList words() const;
    /// Read anew first: another window may have added some. Errors: CannotWrite; then nothing has changed.
    Result<Done> add(const QString &word);
    Result<Done> remove(const QString &word);

    static constexpr qsizetype longestWord = 60;
    static constexpr qint64 longestFile = 1'000'000; ///< bytes; what comes after is not read

private:
    Result<Done> write(const QStringList &words) const;

    QString m_file;
};

} // namespace escale
