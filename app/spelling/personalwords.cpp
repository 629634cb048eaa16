// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/personalwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace escale {
namespace {

bool isWord(QStringView text)
{
    return !text.isEmpty() && text.size() <= PersonalWords::longestWord &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

} // namespace

QStringList PersonalWords::words() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList words;
    for (const QString &line : QString::fromUtf8(file.read(longestFile)).split(u'\n')) {
        const QString word = line.trimmed();
        if (isWord(word) && !words.contains(word))
            words.append(word);
    }
    return words;
}

Result<Done> PersonalWords::add(const QString &word)
{
    QStringList all = words();
    const QString clean = word.trimmed();
    if (!isWord(clean) || all.contains(clean))
        return Done{};
    all.append(clean);
    return write(all);
}

Result<Done> PersonalWords::remove(const QString &word)
{
    QStringList all = words();
    return all.removeAll(word.trimmed()) > 0 ? write(all) : Result<Done>(Done{});
}

Result<Done> PersonalWords::write(const QStringList &words) const
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    const QByteArray bytes = words.isEmpty() ? QByteArray() : words.join(u'\n').toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return Error{Problem::CannotWrite,
                     QCoreApplication::translate("spelling", "Your word could not be kept. Check that there is room on "
                                                             "the disk and that you may write there."),
                     file.errorString()};
    return Done{};
}

} // namespace escale
