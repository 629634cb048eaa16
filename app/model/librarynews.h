// SPDX-License-Identifier: GPL-3.0-or-later
// What is new and what has changed in the library since last time, which is when the desk was last closed or when
// everything was marked as read, whichever is later; never the last sync. Counted are French texts, which every fiche
// has and translations follow, and what stands beside them (price, place, sessions, addresses). Lives in the thread of
// the windows and never waits: the library and the file of what was seen (newsfile.h) are read in a thread of its own.
// Whatever goes wrong there costs the news and is said to nobody.
#pragma once

#include "base/clock.h"
#include "base/workerthread.h"
#include "model/newsfile.h"

#include <QObject>

namespace escale {

class LibraryNews final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it.
    LibraryNews(QString libraryPath, Clock &clock, QObject *parent = nullptr);
    /// Finishes what markRead() has begun; a reading of the library is given up.
    ~LibraryNews() override;

    /// From now on, and looks. Nothing before: nothing is news.
    void open(const QString &path);
    /// The library may have changed.
    void look();
    /// What is known now is no longer news. Told at once.
    void markRead();
    /// What the last markRead() has marked is news again: told when it has been looked.
    void takeBackMark();

    /// By id.
    [[nodiscard]] const QHash<QString, NewsKind> &fiches() const { return m_news.fiches; }
    [[nodiscard]] std::optional<NewsKind> of(const QString &ficheId) const;
    [[nodiscard]] QStringList ids() const { return m_news.fiches.keys(); }
    /// "Last time"; invalid while that is not known.
    [[nodiscard]] const QDateTime &since() const { return m_news.since; }
    [[nodiscard]] bool has(NewsKind kind) const;

    using Changes = std::function<void(const QList<SectionChange> &)>;
    /// What has changed in a fiche; empty when nothing is known of that. Never answered once `context` is gone.
    void changes(const QString &ficheId, QObject *context, Changes answer);
    /// `answer`, once everything asked so far has been done.
    void whenLooked(QObject *context, std::function<void()> answer);

Q_SIGNALS:
    void changed();

private:
    /// Used in the thread.
    class Seen;

    void take(const News &news);

    Clock &m_clock;
    News m_news;
    bool m_open = false;
    quint64 m_marks = 0; ///< a look that was asked for before a mark says nothing
    Worker<Seen> m_worker;
};

} // namespace escale
