// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody has seen of the library, in an SQLite file of its own: of each fiche the hash and the words of its
// French text and of its facts as they were last time, and as they are now where they are others. What is there now
// becomes what was seen by one statement, so that closing a desk takes no time. Belongs to one thread.
//
// A library that is not known yet (a first run, another source) is taken as seen: nothing in it is news. A file that is
// damaged is the caller's to remove: it costs the news of a day.
#pragma once

#include "model/fichewords.h"
#include "store/ownfile.h"
#include "store/reader.h"

#include <QDateTime>
#include <QHash>

namespace escale {

enum class NewsKind : quint8 { New, Changed };

struct News {
    QHash<QString, NewsKind> fiches; ///< by id; only such as the library has
    QDateTime since;                 ///< when the library was last as it had been seen (UTC)

    friend bool operator==(const News &, const News &) = default;
};

class NewsFile {
public:
    /// Makes the file and its folder when there is none. Errors: CannotWrite, TooNew, Damaged.
    static Result<std::unique_ptr<NewsFile>> open(const QString &path);

    /// So many fiches are looked at, in the order of their ids; the file keeps no others.
    static constexpr int mostFiches = 20'000;

    /// Compares with the library as it is. `now`: from when on it is known, the first time. `goOn` is asked for each
    /// text that is read. Errors: Cancelled, and then nothing has changed; CannotRead for those of the library; those
    /// of the file.
    Result<News> look(Reader &library, const QDateTime &now, const std::function<bool()> &goOn);
    /// These are seen. What a look has found since is not: nobody was told of it.
    Result<Done> markRead(const QStringList &ids, const QDateTime &now);
    /// What the last markRead() has marked since the file was opened is news again; once. What was found since stays.
    Result<Done> takeBackMark();
    /// The words of the fiche as they were last time, and as they were found now. Nothing for one that has not changed.
    struct Versions {
        QList<SectionWords> before, after;
    };
    /// Of sessions that were past by the day of the look that found it changed none is missed: whenever it is asked,
    /// what made it news is among what differs.
    Result<std::optional<Versions>> versions(const QString &ficheId);

private:
    explicit NewsFile(std::unique_ptr<OwnFile> file);
    struct Known;
    struct Found;
    Result<Done> begin(Reader &library, const QList<Found> &all, const QDateTime &now,
                       const std::function<bool()> &goOn);
    Result<Done> compare(Reader &library, const QList<Found> &all, QDate today, const std::function<bool()> &goOn);
    Result<Done> note(Reader &library, const Found &found, const Known &known, QDate today);
    Result<News> news();
    Result<QHash<QString, Known>> known();
    static Result<QList<Found>> french(Reader &library);
    Result<QString> meta(QLatin1String key);
    Result<Done> setMeta(QLatin1String key, const QString &value);

    /// As it was before it was marked.
    struct Marked {
        QString id;
        QVariant hash, words;
    };

    std::unique_ptr<OwnFile> m_file;
    WriteSession m_session; ///< of m_file
    QList<Marked> m_marked; ///< by the last markRead()
    QString m_sinceBefore;  ///< what that has overwritten; empty for none
};

} // namespace escale
