// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/translationtask.h"

#include "translating/translationdraft.h"

#include <algorithm>
#include <tuple>

namespace escale {

void countSegments(TranslationTask &task, const TranslationDraft &draft)
{
    task.segments = draft.segments().size();
    task.missing = draft.count(SegmentState::Missing);
    task.toCheck = draft.count(SegmentState::ToCheck);
    task.drafts = draft.count(SegmentState::Draft);
    task.words = 0;
    for (const DraftSegment &segment : draft.segments()) {
        if (segment.state == SegmentState::Missing || segment.state == SegmentState::ToCheck)
            task.words += wordsOf(segment.segment.source).split(u' ', Qt::SkipEmptyParts).size();
    }
}

void sortTasks(QList<TranslationTask> &tasks, TaskOrder order)
{
    const auto rank = [order](const TranslationTask &task) {
        const bool urgent = order == TaskOrder::Urgency && (task.awaitsReview || task.toCheck > 0);
        return urgent ? 0 : task.isDone() && !task.awaitsReview ? 2 : 1;
    };
    const auto words = [order](const TranslationTask &task) { return order == TaskOrder::Words ? task.words : 0; };
    std::sort(tasks.begin(), tasks.end(), [&](const TranslationTask &a, const TranslationTask &b) {
        return std::tuple(rank(a), words(a), -a.views, a.title) < std::tuple(rank(b), words(b), -b.views, b.title);
    });
}

QList<TranslationTask> filteredTasks(const QList<TranslationTask> &tasks, const TaskFilter &filter)
{
    const auto needs = [&filter](const TranslationTask &task) {
        switch (filter.need) {
        case TaskNeed::Any:
            return true;
        case TaskNeed::Review:
            return task.awaitsReview;
        case TaskNeed::ToCheck:
            return task.toCheck > 0;
        case TaskNeed::New:
            return task.missing == task.segments;
        case TaskNeed::Partly:
            return task.missing < task.segments && (task.missing > 0 || task.drafts > 0);
        case TaskNeed::Done:
            return task.isDone();
        }
        return true;
    };
    QList<TranslationTask> kept;
    for (const TranslationTask &task : tasks) {
        const bool wanted = needs(task) && (filter.theme.isEmpty() || task.theme == filter.theme) &&
                            (filter.mostWords == 0 || task.words <= filter.mostWords);
        if (wanted)
            kept.append(task);
    }
    return kept;
}

TranslationProgress progressOf(const QList<TranslationTask> &tasks)
{
    TranslationProgress progress;
    progress.fiches = tasks.size();
    for (const TranslationTask &task : tasks) {
        progress.done += task.isDone() ? 1 : 0;
        progress.words += task.words;
    }
    return progress;
}

} // namespace escale
