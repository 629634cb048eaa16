// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/stationlog.h"

#include <QFile>
#include <QSaveFile>
#include <array>

namespace escale {
namespace {

constexpr int logDaysKept = 7;
constexpr qsizetype entriesKept = 300;

constexpr std::array words{
    "started",        "nightly-restart",  "new-content",  "library-trouble", "settings-trouble", "clock-trouble",
    "state-trouble",  "staff-came",       "staff-left",   "pin-refused",     "choices-changed",  "sync-wished",
    "restart-wished", "power-off-wished", "leave-wished", "files-moved",     "import-wished",    "update-wished",
};
static_assert(words.size() == static_cast<std::size_t>(StationEvent::UpdateWished) + 1);

std::optional<StationEvent> eventOf(QStringView word)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (word == QLatin1String(words[i]))
            return static_cast<StationEvent>(i);
    }
    return std::nullopt;
}

std::optional<Problem> problemOf(QStringView word)
{
    for (int i = 0; i <= static_cast<int>(Problem::Incomplete); ++i) {
        if (word == nameOf(static_cast<Problem>(i)))
            return static_cast<Problem>(i);
    }
    return std::nullopt;
}

std::optional<LogEntry> entryOf(const QString &line)
{
    const QStringList parts = line.split(u' ');
    if (parts.size() < 2)
        return std::nullopt;
    const QDateTime when = QDateTime::fromString(parts[0], Qt::ISODate);
    const auto event = eventOf(parts[1]);
    if (!when.isValid() || !event)
        return std::nullopt;
    return LogEntry{when, *event, parts.size() > 2 ? problemOf(parts[2]) : std::nullopt};
}

QByteArray lineOf(const LogEntry &entry)
{
    QByteArray line = entry.when.toString(Qt::ISODate).toLatin1() + ' ' + nameOf(entry.event).data();
    if (entry.problem)
        line += ' ' + QByteArray(nameOf(*entry.problem).data());
    return line + '\n';
}

} // namespace

QLatin1String nameOf(StationEvent event)
{
    return QLatin1String(words[static_cast<std::size_t>(event)]);
}

QList<LogEntry> StationLog::entries() const
{
    QFile file(m_file);
    QList<LogEntry> list;
    if (!file.open(QIODevice::ReadOnly))
        return list;
    for (const QString &line : QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto entry = entryOf(line))
            list.append(*entry);
    }
    return list;
}

void StationLog::add(StationEvent event, std::optional<Problem> problem)
{
    const QDateTime now = m_clock.now();
    QList<LogEntry> list = entries();
    list.append({now, event, problem});
    const QDateTime oldest = now.addDays(-logDaysKept);
    QByteArray text;
    for (const LogEntry &entry : list.mid(std::max<qsizetype>(0, list.size() - entriesKept))) {
        if (entry.when >= oldest)
            text += lineOf(entry);
    }
    QSaveFile file(m_file);
    m_canWrite = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

} // namespace escale
