// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to do in a language: a fiche in the translator's queue, which of them somebody wants to see, and how
// far the language has come. Pure, any thread.
#pragma once

#include "fiche/language.h"

#include <QList>
#include <QString>

namespace escale {

class TranslationDraft;

/// A fiche in the queue, as its working copy is.
struct TranslationTask {
    QString fiche, title; ///< French
    QString theme;        ///< id, empty if none
    qsizetype segments = 0, missing = 0;
    qsizetype toCheck = 0; ///< its French has changed, somebody else has translated it too, or the translator asks
    qsizetype drafts = 0;  ///< typed and not confirmed
    qsizetype words = 0;   ///< French words of what is missing or to check
    int views = 0;
    bool awaitsReview = false; ///< somebody's translation waits on the server, and who works here may publish it

    [[nodiscard]] bool isDone() const { return missing == 0 && toCheck == 0 && drafts == 0; }

    friend bool operator==(const TranslationTask &, const TranslationTask &) = default;
};

enum class TaskNeed : quint8 {
    Any,
    Review,  ///< waits on the server for an expert
    ToCheck, ///< something has changed under it
    New,     ///< nothing is translated
    Partly,  ///< something is missing or not confirmed
    Done,
};

/// What stands first.
enum class TaskOrder : quint8 {
    Urgency, ///< what waits for an expert and what has changed under a translation, then what is read most
    Views,   ///< what is read most
    Words,   ///< what takes least
};

struct TaskFilter {
    TaskNeed need = TaskNeed::Any;
    QString theme;           ///< id; empty for all
    qsizetype mostWords = 0; ///< an evening's work; 0 for any length
    TaskOrder order = TaskOrder::Urgency;

    friend bool operator==(const TaskFilter &, const TaskFilter &) = default;
};

/// How far the language has come, over the whole queue.
struct TranslationProgress {
    qsizetype fiches = 0, done = 0, words = 0; ///< words: still to do

    friend bool operator==(const TranslationProgress &, const TranslationProgress &) = default;
};

void countSegments(TranslationTask &task, const TranslationDraft &draft);
/// What is done stands last. Of what is urgent readers have no text, or one that is not true any more.
void sortTasks(QList<TranslationTask> &tasks, TaskOrder order = TaskOrder::Urgency);
QList<TranslationTask> filteredTasks(const QList<TranslationTask> &tasks, const TaskFilter &filter);
TranslationProgress progressOf(const QList<TranslationTask> &tasks);

} // namespace escale
