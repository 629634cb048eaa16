// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/settingswriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryFile>
#include <algorithm>
#include <filesystem>

namespace escale {
namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

struct Name {
    QByteArray group, key;
};

Name nameOf(const QString &setting)
{
    const qsizetype slash = setting.indexOf(u'/');
    return {setting.left(slash).toUtf8(), setting.mid(slash + 1).toUtf8()};
}

bool isComment(const QByteArray &line)
{
    return line.startsWith(';'); // QSettings takes no other mark
}

/// The group that begins with this line, or nothing.
std::optional<QByteArray> groupOf(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    if (!text.startsWith('[') || !text.endsWith(']'))
        return std::nullopt;
    return text.mid(1, text.size() - 2).trimmed();
}

QByteArray keyOf(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    return isComment(text) ? QByteArray() : text.left(std::max<qsizetype>(0, text.indexOf('='))).trimmed();
}

/// A value as QSettings reads it back: commas and semicolons would end it, a backslash begins an escape.
QByteArray quoted(const QString &value)
{
    QByteArray text = value.toUtf8();
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c != 0x7f; });
    const bool special = std::any_of(text.begin(), text.end(), [](char c) {
        return c == ',' || c == ';' || c == '"' || c == '\\' || c == '=' || c == '@' || c == '%';
    });
    if (plain && !special)
        return text;
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t");
    return '"' + text + '"';
}

/// One key. Every line that sets it is changed: the last one counts, and two that differ would puzzle a reader.
void change(QByteArrayList &lines, const Name &name, const QString &value, const QByteArray &lineEnd)
{
    const QByteArray wanted = name.key + '=' + quoted(value) + lineEnd;
    QByteArray group;
    qsizetype lastOfGroup = -1; // the last line of the group that says something
    bool there = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto begun = groupOf(lines[i]))
            group = *begun;
        if (group != name.group)
            continue;
        if (!lines[i].trimmed().isEmpty())
            lastOfGroup = i;
        if (keyOf(lines[i]) != name.key)
            continue;
        if (value.isEmpty()) {
            lines.removeAt(i--);
            --lastOfGroup;
        } else {
            lines[i] = wanted;
        }
        there = true;
    }
    if (there || value.isEmpty())
        return;
    if (!lines.isEmpty() && !lines.last().endsWith('\n'))
        lines.last() += lineEnd;
    if (lastOfGroup >= 0) {
        lines.insert(lastOfGroup + 1, wanted);
        return;
    }
    if (!lines.isEmpty())
        lines.append(lineEnd);
    lines.append('[' + name.group + ']' + lineEnd);
    lines.append(wanted);
}

Error notSaved(const QString &path, const QString &cause)
{
    return {
        Problem::CannotWrite,
        QCoreApplication::translate(
            "station", "The settings could not be saved in %1. Check that there is room and that you may write there.")
            .arg(path),
        cause};
}

/// The file is whole at any moment, the old one or the new one.
Result<Done> replace(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    // What is behind a link is written; the link stays.
    const QFileInfo info(path);
    const QString target = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QFileInfo place(target);
    if (!QDir().mkpath(place.absolutePath()))
        return notSaved(path, QStringLiteral("folder"));
    QTemporaryFile fresh(place.absolutePath() + QStringLiteral("/.") + place.fileName() + QStringLiteral(".XXXXXX"));
    // Made with mode 600: whatever is in it, nobody else reads it meanwhile.
    if (!fresh.open() || fresh.write(bytes) != bytes.size() || !fresh.flush() || !fresh.setPermissions(permissions))
        return notSaved(path, fresh.errorString());
    fresh.close();
    std::error_code trouble;
    std::filesystem::rename(QFileInfo(fresh.fileName()).filesystemAbsoluteFilePath(),
                            place.filesystemAbsoluteFilePath(), trouble);
    if (trouble)
        return notSaved(path, QStringLiteral("rename"));
    fresh.setAutoRemove(false);
    return Done{};
}

/// Everything that QSettings reads in `text`; nothing when it is no settings file.
std::optional<QMap<QString, QString>> read(const QByteArray &text)
{
    QTemporaryFile file;
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        return std::nullopt;
    const QSettings settings(file.fileName(), QSettings::IniFormat);
    QMap<QString, QString> values;
    for (const QString &key : settings.allKeys())
        values.insert(key, settings.value(key).toStringList().join(u'\n'));
    return settings.status() == QSettings::NoError ? std::optional(values) : std::nullopt;
}

} // namespace

QByteArray changedSettings(const QByteArray &text, const SettingChanges &changes)
{
    const QByteArray lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    QByteArrayList lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = text.indexOf('\n', begin);
        lines.append(text.mid(begin, end < 0 ? -1 : end + 1 - begin));
        begin = end < 0 ? text.size() : end + 1;
    }
    for (auto it = changes.begin(); it != changes.end(); ++it)
        change(lines, nameOf(it.key()), it.value(), lineEnd);
    return lines.join();
}

Result<Done> writeSettings(const QString &path, const SettingChanges &changes)
{
    QFile file(path);
    const bool exists = file.exists();
    const auto unusable = [&path] {
        return Error{Problem::BadConfiguration,
                     QCoreApplication::translate(
                         "station", "The settings file %1 cannot be read. Check its name, its owner and its content.")
                         .arg(path),
                     QStringLiteral("settings unreadable")};
    };
    if (exists && (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)))
        return unusable();
    const QByteArray before = exists ? file.readAll() : QByteArray();
    auto wanted = read(before);
    if (!wanted)
        return unusable();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isEmpty())
            wanted->remove(it.key());
        else
            wanted->insert(it.key(), it.value());
    }
    // An INI file has corners (escapes, groups written twice): what the programs will read is what counts.
    const QByteArray after = changedSettings(before, changes);
    if (read(after) != wanted)
        return notSaved(path, QStringLiteral("settings would not read back"));
    constexpr auto usual = ownerOnly | QFile::ReadGroup | QFile::ReadOther;
    return replace(path, after, exists ? file.permissions() : usual);
}

Result<Done> writeKeyFile(const QString &path, const QByteArray &key)
{
    const auto written = replace(path, key + '\n', ownerOnly);
    if (written)
        return Done{};
    return Error{
        Problem::CannotWrite,
        QCoreApplication::translate(
            "station", "The key could not be saved in %1. Check that there is room and that you may write there.")
            .arg(path),
        QStringLiteral("key not stored")};
}

} // namespace escale
