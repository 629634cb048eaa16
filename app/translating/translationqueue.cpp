// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/translationqueue.h"

#include "translating/translatedfiche.h"
#include "translating/translationdraft.h"

#include <algorithm>

namespace escale {
namespace {

constexpr qsizetype slice = 8; // fiches read at once: a few milliseconds

} // namespace

/// What is made of the library, from one slice to the next.
struct TranslationQueue::Work {
    quint64 asked = 0;
    Language language = Language::En;
    QString folder;
    QList<FicheCard> cards;
    QList<Theme> themes;
    qsizetype read = 0; ///< of them
    QList<TranslationTask> tasks;
    DeskMemory::Parts parts; ///< used by nobody else before they are whole

    /// True: all has been read.
    Result<bool> readSlice(Reader &reader)
    {
        if (cards.isEmpty())
            ESCALE_TRY_DONE(begin(reader));
        const qsizetype end = std::min(read + slice, cards.size());
        for (; read < end; ++read)
            add(reader, cards.at(read));
        return end == cards.size();
    }

private:
    Result<Done> begin(Reader &reader)
    {
        ESCALE_TRY(auto all, reader.list({}));
        cards = std::move(all);
        if (auto taxonomy = reader.taxonomy())
            themes = std::move(taxonomy->themes);
        const ConceptSource source = TranslationTerms::ours();
        parts.glossary = std::make_shared<TranslationTerms>(language, source);
        parts.saying = std::make_shared<TranslationTerms>(language, source);
        return Done{};
    }

    void add(Reader &reader, const FicheCard &card)
    {
        const auto texts = TranslatedFiche::of(reader, card.id, language);
        if (!texts)
            return; // one damaged text must not hide the others
        const auto draft = TranslationDraft::look(folder, card.id, texts->french, texts->theirs, language);
        TranslationTask task;
        task.fiche = card.id;
        task.title = texts->french.title;
        task.theme = card.theme;
        task.views = card.views;
        countSegments(task, draft);
        parts.memory->add(card.id, texts->french, texts->theirs);
        for (qsizetype at = 0; at < draft.segments().size(); ++at) {
            if (draft.isConfirmedHere(at))
                parts.memory->add(DeskMemory::unitOf(draft, at));
        }
        tasks.append(task);
    }
};

TranslationQueue::TranslationQueue(LibraryService &library, QString folder, QObject *parent)
    : QObject(parent), m_library(library), m_folder(std::move(folder))
{
}

void TranslationQueue::read(Language language)
{
    const auto work = std::make_shared<Work>();
    work->asked = ++m_asked;
    work->language = language;
    work->folder = m_folder;
    work->parts.memory = std::make_shared<TranslationMemory>(language);
    readOn(work);
}

/// A slice at a time, each a question of its own: who asks the library meanwhile is answered between two.
void TranslationQueue::readOn(const std::shared_ptr<Work> &work)
{
    m_library.ask<bool>(
        this, [work](Reader &reader) { return work->readSlice(reader); },
        [this, work](const Result<bool> &whole) {
            if (work->asked != m_asked)
                return; // another language by now: nothing more is read for this one
            if (!whole) {
                Q_EMIT failed(whole.error().sentence);
                return;
            }
            if (!*whole)
                return readOn(work);
            m_themes = std::move(work->themes);
            Q_EMIT made(work->parts);
            setTasks(std::move(work->tasks));
        });
}

void TranslationQueue::clear()
{
    m_awaiting.clear();
    setTasks({});
}

void TranslationQueue::setTasks(QList<TranslationTask> tasks)
{
    m_tasks = std::move(tasks);
    for (TranslationTask &task : m_tasks)
        task.awaitsReview = m_awaiting.contains(task.fiche);
    sortTasks(m_tasks, m_filter.order);
    m_shown = filteredTasks(m_tasks, m_filter);
    Q_EMIT changed();
}

void TranslationQueue::setAwaitingReview(const QStringList &fiches)
{
    if (fiches == m_awaiting)
        return;
    m_awaiting = fiches;
    setTasks(std::move(m_tasks));
}

void TranslationQueue::setFilter(const TaskFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    setTasks(std::move(m_tasks));
}

void TranslationQueue::count(const TranslationDraft &draft)
{
    const auto task = std::find_if(m_tasks.begin(), m_tasks.end(),
                                   [&draft](const TranslationTask &each) { return each.fiche == draft.fiche(); });
    if (task == m_tasks.end())
        return;
    countSegments(*task, draft);
    setTasks(std::move(m_tasks));
}

QString TranslationQueue::titleOf(const QString &fiche) const
{
    const auto task = std::find_if(m_tasks.begin(), m_tasks.end(),
                                   [&fiche](const TranslationTask &each) { return each.fiche == fiche; });
    return task == m_tasks.end() ? QString() : task->title;
}

} // namespace escale
