// SPDX-License-Identifier: GPL-3.0-or-later
// The Writer in a thread of its own, so that neither the network nor a window ever waits for the disk. Batches are
// written in the order they are handed over; answers come back in the thread the queue lives in. Other threads work
// ahead of it (store/preparedfiche.h), where the machine has processors for them.
#pragma once

#include "base/workerthread.h"
#include "store/writer.h"

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace escale {

class CommitQueue final : public QObject {
    Q_OBJECT

public:
    struct Opened {
        Journal journal;
        QString source;
        QHash<QString, QString> themeIcons; ///< Writer::themeIcons()
        QSet<QString> arriving;             ///< Writer::arriving()
    };
    struct Totals {
        int fiches = 0, translations = 0, arriving = 0; ///< shown, their texts, and not shown yet
    };
    /// For the processors this machine has beside the writer's.
    static int threadsAhead();
    template <typename T> using Answer = std::function<void(Result<T>)>;

    /// `ahead`: threads that work ahead of the writer.
    CommitQueue(QString path, Indexer *indexer, int ahead = threadsAhead(), QObject *parent = nullptr);
    /// Waits for what was handed over.
    ~CommitQueue() override;

    /// False: the machine gave no thread; nothing else may be called.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// Brings the index up to date first, unless giveUp() comes before.
    void open(Answer<Opened> answer);
    /// What can be left for the next run is left. Any thread.
    void giveUp() { m_givenUp = true; }
    void apply(QList<Change> changes, Answer<Done> answer);
    /// Folds the log into the file and counts what there is.
    void settle(Answer<Totals> answer);

    /// Batches handed over and not written yet.
    [[nodiscard]] int waiting() const { return m_waiting; }

private:
    template <typename T> void submit(std::function<Result<T>()> work, Answer<T> answer);
    /// A number to count from: whoever works ahead takes the next fiche of `changes`, until it is past the last. Null
    /// where there is nothing to make ready.
    using NextAhead = std::shared_ptr<std::atomic<qsizetype>>;
    NextAhead prepareAhead(QList<Change> *changes);

    std::unique_ptr<Writer> m_writer; ///< made, used and destroyed in m_thread
    QString m_path;
    Indexer *m_indexer;
    int m_waiting = 0;
    std::atomic<bool> m_givenUp = false;
    std::vector<std::unique_ptr<WorkerThread>> m_ahead;
    WorkerThread m_thread;
    bool m_isRunning;
};

} // namespace escale
