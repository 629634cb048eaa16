// SPDX-License-Identifier: GPL-3.0-or-later
// The library as a window sees it: questions asked from the UI thread, answered by a Reader in a thread of its own, the
// answers called back in the UI thread (law 5). Everything crossing is a value.
#pragma once

#include "base/clock.h"
#include "base/workerthread.h"
#include "store/library.h"
#include "store/reader.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace escale {

class LibraryService final : public QObject {
    Q_OBJECT

public:
    template <typename T> using Answer = std::function<void(Result<T>)>;

    /// Nothing is opened before prepare() or the first question. `clock` outlives the service.
    LibraryService(QString path, Clock &clock, QObject *parent = nullptr);
    /// Waits for the question under way; the others are dropped unanswered.
    ~LibraryService() override;

    /// prepareLibrary() with the embedded sample; the answers to later questions come after it.
    void prepare(const QString &sample, QObject *context, Answer<Preparation> answer);
    /// Polls for commits of other processes and threads every `interval`; contentChanged() says when there was one.
    void watch(std::chrono::milliseconds interval);
    /// While `held`, changes are kept back; letting go tells of them, once. Questions are always answered from the
    /// library as it is.
    void hold(bool held);

    /// The answer is never called once `context` is gone.
    void fiche(const QString &id, Language language, QObject *context, Answer<ReadFiche> answer);
    void list(const ListQuery &query, QObject *context, Answer<QList<FicheCard>> answer);
    void taxonomy(QObject *context, Answer<Taxonomy> answer);
    void status(QObject *context, Answer<LibraryStatus> answer);

    /// Any other question: `question` runs in the reading thread, `answer` in the UI thread.
    template <typename T> void ask(QObject *context, std::function<Result<T>(Reader &)> question, Answer<T> answer)
    {
        m_worker.ask<Result<T>>(
            context,
            [question = std::move(question)](OpenLibrary &library) {
                const auto reader = library.reader();
                return reader ? question(**reader) : Result<T>(reader.error());
            },
            std::move(answer));
    }

    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    /// There was a commit; said at once, held or not. For what shows nothing.
    void moved();
    /// What is on the screen may be read again.
    void contentChanged();

private:
    /// Used in the reading thread only.
    class OpenLibrary {
    public:
        explicit OpenLibrary(QString path) : m_path(std::move(path)) {}
        /// Opened when it is not: after an error the next question tries again.
        Result<Reader *> reader();
        void close() { m_reader.reset(); }

    private:
        QString m_path;
        std::unique_ptr<Reader> m_reader;
    };

    void poll(std::chrono::milliseconds interval);
    void tellMove();

    QString m_path;
    Clock &m_clock;
    std::optional<qint64> m_version;
    bool m_held = false, m_kept = false;
    Worker<OpenLibrary> m_worker;
};

} // namespace escale
