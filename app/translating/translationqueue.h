// SPDX-License-Identifier: GPL-3.0-or-later
// A translator's queue: which fiches the library has, what each needs in a language, and which of them somebody wants
// to see. What is read for it is read once: the memory and the glossary of the language are made of the same texts.
// Beside the thread of the window, a few fiches at a time, so that whoever else asks the library does not wait. UI
// thread.
#pragma once

#include "fiche/taxonomy.h"
#include "translating/deskmemory.h"
#include "translating/translationtask.h"

namespace escale {

class TranslationQueue final : public QObject {
    Q_OBJECT

public:
    /// `folder`: of the working copies. `library` outlives it.
    TranslationQueue(LibraryService &library, QString folder, QObject *parent = nullptr);

    /// Reads the library; made() and changed() follow, or failed(). Only of the language that was asked for last.
    void read(Language language);
    [[nodiscard]] bool wasAsked() const { return m_asked > 0; }
    /// Of another language: nothing is in the queue until it is read, and nothing waits for an expert.
    void clear();

    /// Those that the filter lets through, in its order.
    [[nodiscard]] const QList<TranslationTask> &tasks() const { return m_shown; }
    [[nodiscard]] const TaskFilter &filter() const { return m_filter; }
    void setFilter(const TaskFilter &filter);
    /// Fiches of which something waits for the expert who works here.
    void setAwaitingReview(const QStringList &fiches);
    /// What a fiche needs by now.
    void count(const TranslationDraft &draft);
    /// Of all, whatever the filter.
    [[nodiscard]] TranslationProgress progress() const { return progressOf(m_tasks); }
    /// To choose from: the library's, in their order.
    [[nodiscard]] const QList<Theme> &themes() const { return m_themes; }
    /// French; empty of a fiche that is not in the queue.
    [[nodiscard]] QString titleOf(const QString &fiche) const;

Q_SIGNALS:
    void changed();
    void made(const DeskMemory::Parts &parts); ///< changed() follows
    void failed(const QString &sentence);

private:
    struct Work;
    void readOn(const std::shared_ptr<Work> &work);
    void setTasks(QList<TranslationTask> tasks);

    LibraryService &m_library;
    QString m_folder;
    QList<TranslationTask> m_tasks, m_shown; ///< all; those of the filter
    QStringList m_awaiting;
    TaskFilter m_filter;
    QList<Theme> m_themes;
    quint64 m_asked = 0; // answers to older questions are not looked at
};

} // namespace escale
