// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/recordingmemory.h"

#include "base/try.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace escale {
namespace {

/// A feed may get a voice, or a better one: what it did not read is asked again once a week.
constexpr qint64 patientDays = 7;

void add(QCryptographicHash &hash, const QSqlQuery &row, int columns)
{
    for (int column = 0; column < columns; ++column) {
        const QByteArray bytes = row.value(column).toByteArray();
        hash.addData(QByteArray::number(bytes.size()));
        hash.addData(QByteArrayView(" "));
        hash.addData(bytes);
    }
}

} // namespace

Result<QByteArray> wantedStamp(const ReadSession &database, LanguageSet languages, QDate today)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(QByteArrayView(ESCALE_VERSION)); // how things are said may change with the program
    hash.addData(QByteArray::number(languages.bits()));
    hash.addData(QByteArray::number(today.toJulianDay() / 7));
    constexpr std::array<std::pair<QLatin1String, int>, 4> parts{
        std::pair{QLatin1String("SELECT fiche, language, content_hash FROM readable_translation ORDER BY rowid"), 3},
        std::pair{QLatin1String("SELECT id, kind, metadata FROM shown_fiche ORDER BY id"), 3},
        std::pair{QLatin1String("SELECT fiche, title, address, city, description, phone FROM place ORDER BY fiche, "
                                "position"),
                  6},
        std::pair{QLatin1String("SELECT owner, what, language, text FROM taxonomy_text ORDER BY owner, what, language"),
                  4}};
    for (const auto &[sql, columns] : parts) {
        const auto read =
            database.each(sql, {}, [&hash, columns = columns](const QSqlQuery &row) { add(hash, row, columns); });
        if (!read)
            return read.error();
    }
    return hash.result();
}

Result<std::optional<RecordingMemory>> recordingMemory(const ReadSession &database)
{
    ESCALE_TRY(const auto text, database.value(QLatin1String("SELECT value FROM meta WHERE key = 'recordings'")));
    const QJsonObject object = QJsonDocument::fromJson(text.toString().toUtf8()).object();
    const int ending = object.value(QStringLiteral("ending")).toInt(-1);
    if (ending < 0 || ending > static_cast<int>(RecordingMemory::Ending::Tried))
        return std::optional<RecordingMemory>();
    RecordingMemory memory;
    memory.feed = object.value(QStringLiteral("feed")).toString();
    memory.stamp = QByteArray::fromHex(object.value(QStringLiteral("stamp")).toString().toLatin1());
    memory.budget = object.value(QStringLiteral("budget")).toInteger();
    memory.ending = static_cast<RecordingMemory::Ending>(ending);
    memory.when = QDateTime::fromMSecsSinceEpoch(object.value(QStringLiteral("when")).toInteger(), Qt::UTC);
    return std::optional(memory);
}

Result<Done> remember(const WriteSession &database, const RecordingMemory &memory)
{
    const QJsonObject object{{QStringLiteral("feed"), memory.feed},
                             {QStringLiteral("stamp"), QString::fromLatin1(memory.stamp.toHex())},
                             {QStringLiteral("budget"), memory.budget},
                             {QStringLiteral("ending"), static_cast<int>(memory.ending)},
                             {QStringLiteral("when"), memory.when.toMSecsSinceEpoch()}};
    ESCALE_TRY_DONE(database.run(QLatin1String("INSERT OR REPLACE INTO meta VALUES ('recordings', ?)"),
                                 {QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))}));
    return Done{};
}

bool isSettled(const RecordingMemory &last, const RecordingMemory &now)
{
    if (last.feed != now.feed)
        return false;
    const qint64 days = last.when.daysTo(now.when);
    const bool lately = days >= 0 && days < patientDays; // a clock that was wrong does not silence a feed for years
    const bool same = last.stamp == now.stamp && last.budget == now.budget;
    switch (last.ending) {
    case RecordingMemory::Ending::Whole:
    case RecordingMemory::Ending::Full:
        return same;
    case RecordingMemory::Ending::Partly:
        return same && lately;
    case RecordingMemory::Ending::Silent:
        return lately;
    case RecordingMemory::Ending::Tried:
        break;
    }
    return false;
}

} // namespace escale
