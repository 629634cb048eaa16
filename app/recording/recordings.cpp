// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/recordings.h"

#include "base/try.h"

#include <QCryptographicHash>

namespace escale {

QByteArray recordingKey(const Phrase &phrase)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(QByteArrayView(code(phrase.language).latin1(), code(phrase.language).size()));
    hash.addData(QByteArrayView("\n"));
    hash.addData(phrase.text.toUtf8());
    return hash.result();
}

Result<RecordingShelf> recordingShelf(const ReadSession &database)
{
    RecordingShelf shelf;
    QHash<Language, std::pair<double, double>> sums;
    const auto read =
        database.each(QLatin1String("SELECT hash, language, words, milliseconds, length(sound) FROM recording"), {},
                      [&](const QSqlQuery &query) {
                          const auto language = languageFromCode(query.value(1).toString());
                          if (!language)
                              return; // of a later Escale
                          shelf.languages.insert(query.value(0).toByteArray(), *language);
                          sums[*language].first += query.value(2).toDouble();
                          sums[*language].second += query.value(3).toDouble();
                          shelf.bytes += query.value(4).toLongLong();
                      });
    if (!read)
        return read.error();
    constexpr double minute = 60'000;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        if (it->second > 0)
            shelf.pace.insert(it.key(), it->first * minute / it->second);
    }
    return shelf;
}

Result<QByteArray> recordedSound(const ReadSession &database, const QByteArray &key)
{
    const auto sound = database.value(QLatin1String("SELECT sound FROM recording WHERE hash = ?"), {key});
    return sound ? Result<QByteArray>(sound->toByteArray()) : Result<QByteArray>(sound.error());
}

Result<Done> putRecordings(const WriteSession &database, const QList<Recording> &recordings)
{
    return database.transaction([&]() -> Result<Done> {
        for (const Recording &r : recordings) {
            ESCALE_TRY_DONE(database.run(QLatin1String("INSERT OR REPLACE INTO recording (hash, language, words, "
                                                       "milliseconds, sound) VALUES (?, ?, ?, ?, ?)"),
                                         {r.key, QString(code(r.language)), r.words, r.milliseconds, r.sound}));
        }
        return Done{};
    });
}

Result<int> dropRecordings(const WriteSession &database, const QSet<QByteArray> &wanted)
{
    ESCALE_TRY(const auto shelf, recordingShelf(database));
    int dropped = 0;
    const auto done = database.transaction([&]() -> Result<Done> {
        for (auto it = shelf.languages.keyBegin(); it != shelf.languages.keyEnd(); ++it) {
            if (wanted.contains(*it))
                continue;
            ESCALE_TRY_DONE(database.run(QLatin1String("DELETE FROM recording WHERE hash = ?"), {*it}));
            ++dropped;
        }
        return Done{};
    });
    return done ? Result<int>(dropped) : Result<int>(done.error());
}

} // namespace escale
