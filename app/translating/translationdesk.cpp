// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/translationdesk.h"

#include "translating/markedtext.h"
#include "translating/xliff.h"

#include <algorithm>

namespace escale {
namespace {

using namespace std::chrono_literals;

constexpr auto beforeSaving = 500ms; // a second is what may be lost

constexpr int mostMatches = 3;
constexpr qsizetype slice = 8; // fiches read at once: a few milliseconds

struct Texts {
    Translation french, theirs;
};

Result<Texts> textsOf(Reader &reader, const QString &fiche, Language language)
{
    const auto french = reader.fiche(fiche, Language::Fr);
    if (!french)
        return french.error();
    const auto theirs = reader.fiche(fiche, language);
    if (!theirs)
        return theirs.error();
    return Texts{french->translation, theirs->fallback ? Translation() : theirs->translation};
}

} // namespace

/// What is made of the library, from one slice to the next.
struct TranslationDesk::Work {
    quint64 asked = 0;
    Language language = Language::En;
    QList<FicheCard> cards;
    qsizetype read = 0; ///< of them
    QList<TranslationTask> tasks;
    std::shared_ptr<TranslationMemory> memory; ///< used by nobody else before it is whole

    void add(Reader &reader, const FicheCard &card)
    {
        const auto texts = textsOf(reader, card.id, language);
        if (!texts)
            return; // one damaged text must not hide the others
        TranslationTask task{card.id, texts->french.title, 0, 0, 0, card.views};
        for (const Segment &segment : segmentsOf(texts->french, texts->theirs)) {
            if (segment.source.isEmpty())
                continue;
            ++task.segments;
            if (segment.target.isEmpty()) {
                ++task.missing;
                task.words += wordsOf(segment.source).split(u' ', Qt::SkipEmptyParts).size();
            }
        }
        memory->add(card.id, texts->french, texts->theirs);
        tasks.append(task);
    }
    void sort()
    {
        std::sort(tasks.begin(), tasks.end(), [](const TranslationTask &a, const TranslationTask &b) {
            return std::tuple(a.missing == 0, -a.views, a.title) < std::tuple(b.missing == 0, -b.views, b.title);
        });
    }
};

TranslationDesk::TranslationDesk(LibraryService &library, QString folder, Clock &clock, QObject *parent)
    : QObject(parent), m_library(library), m_folder(std::move(folder)), m_clock(clock),
      m_saving(clock, [this] { save(); })
{
}

TranslationDesk::~TranslationDesk()
{
    if (m_saving.isActive() && m_draft)
        (void)m_draft->save();
}

void TranslationDesk::setLanguage(Language language)
{
    close();
    m_language = language;
    m_tasks.clear();
    m_memory.reset();
    Q_EMIT tasksChanged();
    const auto work = std::make_shared<Work>();
    work->asked = ++m_asked;
    work->language = language;
    work->memory = std::make_shared<TranslationMemory>(language);
    readOn(work);
}

/// A slice at a time, each a question of its own: who asks the library meanwhile is answered between two.
void TranslationDesk::readOn(const std::shared_ptr<Work> &work)
{
    m_library.ask<bool>(
        this,
        [work](Reader &reader) -> Result<bool> {
            if (work->cards.isEmpty()) {
                auto cards = reader.list({});
                if (!cards)
                    return cards.error();
                work->cards = std::move(cards).value();
            }
            const qsizetype end = std::min(work->read + slice, work->cards.size());
            for (; work->read < end; ++work->read)
                work->add(reader, work->cards.at(work->read));
            const bool whole = end == work->cards.size();
            if (whole)
                work->sort();
            return whole;
        },
        [this, work](const Result<bool> &whole) {
            if (work->asked != m_asked)
                return; // another language by now: nothing more is read for this one
            if (!whole) {
                Q_EMIT failed(whole.error().sentence);
                return;
            }
            if (!*whole)
                return readOn(work);
            m_tasks = std::move(work->tasks);
            m_memory = std::move(work->memory);
            Q_EMIT tasksChanged();
            search();
        });
}

void TranslationDesk::open(const QString &fiche)
{
    close();
    m_library.ask<Texts>(
        this, [fiche, language = m_language](Reader &reader) { return textsOf(reader, fiche, language); },
        [this, fiche, language = m_language, ticket = m_opening](const Result<Texts> &texts) {
            if (ticket != m_opening)
                return; // left, or another one was asked for
            if (!texts) {
                Q_EMIT failed(texts.error().sentence);
                return;
            }
            auto draft = TranslationDraft::open(m_folder, fiche, texts->french, texts->theirs, language);
            if (!draft) {
                Q_EMIT failed(draft.error().sentence);
                return;
            }
            m_draft = std::move(draft).value();
            m_title = texts->french.title;
            m_current = std::max<qsizetype>(0, nextToDo(*m_draft, -1));
            search();
            Q_EMIT openChanged();
        });
}

void TranslationDesk::close()
{
    ++m_opening;
    ++m_searching;
    if (!m_draft)
        return;
    if (m_saving.isActive())
        save();
    m_draft.reset();
    m_title.clear();
    m_current = 0;
    m_found.clear();
    m_matches.clear();
    m_findings.clear();
    m_saved.reset();
    Q_EMIT openChanged();
}

void TranslationDesk::select(qsizetype segment)
{
    if (!m_draft || segment < 0 || segment >= m_draft->segments().size() || segment == m_current)
        return;
    m_current = segment;
    search();
}

QString TranslationDesk::typed() const
{
    if (!m_draft || m_draft->segments().isEmpty())
        return {};
    const Segment &segment = m_draft->segments()[m_current].segment;
    return markedText(segment.target, marksOf(segment.source));
}

void TranslationDesk::type(const QString &marked)
{
    if (!m_draft || marked == typed())
        return;
    m_draft->setTarget(m_current, runsFromMarked(marked, marksOf(m_draft->segments()[m_current].segment.source)));
    changed();
}

void TranslationDesk::copySource()
{
    if (!m_draft)
        return;
    const Segment &segment = m_draft->segments()[m_current].segment;
    type(markedText(segment.source, marksOf(segment.source)));
}

void TranslationDesk::takeMatch(qsizetype match)
{
    if (match >= 0 && match < m_matches.size())
        type(m_matches[match].target);
}

void TranslationDesk::takeTheirs()
{
    if (!m_draft || m_draft->segments()[m_current].theirs.isEmpty())
        return;
    m_draft->setTarget(m_current, m_draft->segments()[m_current].theirs);
    m_draft->setState(m_current, SegmentState::Done);
    changed();
}

void TranslationDesk::setState(SegmentState state)
{
    if (!m_draft)
        return;
    m_draft->setState(m_current, state);
    changed();
}

void TranslationDesk::confirmAndNext()
{
    if (!m_draft || m_draft->segments()[m_current].segment.target.isEmpty())
        return;
    setState(SegmentState::Done);
    const qsizetype next = nextToDo(*m_draft, m_current);
    if (next >= 0)
        select(next);
}

QList<TranslationFinding> TranslationDesk::findingsOf(qsizetype segment) const
{
    const DraftSegment &draft = m_draft->segments()[segment];
    return draft.segment.target.isEmpty() ? QList<TranslationFinding>() : checkSegment(draft.segment, m_language);
}

void TranslationDesk::search()
{
    m_found.clear();
    m_hasSearched = false;
    const quint64 ticket = ++m_searching;
    look();
    if (!m_memory || !m_draft || m_draft->segments().isEmpty())
        return;
    const auto words = [&segments = m_draft->segments()](qsizetype at) {
        return at >= 0 && at < segments.size() ? wordsOf(segments[at].segment.source).trimmed() : QString();
    };
    TranslationUnit asked;
    asked.source = words(m_current);
    asked.before = words(m_current - 1);
    asked.after = words(m_current + 1);
    asked.fiche = m_draft->fiche();
    asked.key = m_draft->segments()[m_current].segment.key;
    m_library.ask<QList<MemoryMatch>>(
        this,
        [memory = m_memory, asked](Reader &) {
            return Result<QList<MemoryMatch>>(memory->matches(asked, mostMatches + 1));
        },
        [this, ticket](const Result<QList<MemoryMatch>> &found) {
            if (ticket != m_searching || !found)
                return;
            m_found = *found;
            m_hasSearched = true;
            Q_EMIT searched();
            look();
        });
}

void TranslationDesk::look()
{
    m_matches.clear();
    m_findings.clear();
    if (m_draft && !m_draft->segments().isEmpty()) {
        m_findings = findingsOf(m_current);
        m_matches = m_found;
        const QString own = wordsOf(m_draft->segments()[m_current].segment.target).trimmed();
        m_matches.removeIf([&own](const MemoryMatch &match) { return match.target == own; });
        m_matches = m_matches.mid(0, mostMatches);
    }
    Q_EMIT currentChanged();
}

void TranslationDesk::changed()
{
    m_saved.reset();
    m_saving.start(beforeSaving);
    look();
    Q_EMIT segmentChanged(m_current);
    Q_EMIT savedChanged();
}

void TranslationDesk::save()
{
    m_saving.stop();
    if (!m_draft)
        return;
    if (const auto done = m_draft->save(); !done) {
        Q_EMIT failed(done.error().sentence);
        return;
    }
    m_saved = m_clock.now();
    Q_EMIT savedChanged();
}

QByteArray TranslationDesk::xliff() const
{
    if (!m_draft)
        return {};
    ExchangeText text{m_draft->fiche(), m_language, {}};
    for (const DraftSegment &draft : m_draft->segments())
        text.segments.append(draft.segment);
    return toXliff1(text);
}

} // namespace escale
