// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/translationdesk.h"

#include "translating/markedtext.h"
#include "translating/xliff.h"

#include <algorithm>

namespace escale {
namespace {

using namespace std::chrono_literals;

constexpr auto beforeSaving = 500ms; // a second is what may be lost

struct Work {
    QList<TranslationTask> tasks;
    std::shared_ptr<const TranslationMemory> memory;
};

Result<Work> workOf(Reader &reader, Language language)
{
    const auto cards = reader.list({});
    if (!cards)
        return cards.error();
    Work work;
    const auto memory = std::make_shared<TranslationMemory>(language);
    for (const FicheCard &card : *cards) {
        const auto french = reader.fiche(card.id, Language::Fr);
        const auto theirs = reader.fiche(card.id, language);
        if (!french || !theirs)
            continue; // one damaged text must not hide the others
        const Translation translated = theirs->fallback ? Translation() : theirs->translation;
        TranslationTask task{card.id, french->translation.title, 0, 0, 0, card.views};
        for (const Segment &segment : segmentsOf(french->translation, translated)) {
            if (segment.source.isEmpty())
                continue;
            ++task.segments;
            if (segment.target.isEmpty()) {
                ++task.missing;
                task.words += wordsOf(segment.source).split(u' ', Qt::SkipEmptyParts).size();
            }
        }
        memory->add(card.id, french->translation, translated);
        work.tasks.append(task);
    }
    std::sort(work.tasks.begin(), work.tasks.end(), [](const TranslationTask &a, const TranslationTask &b) {
        return std::tuple(a.missing == 0, -a.views, a.title) < std::tuple(b.missing == 0, -b.views, b.title);
    });
    work.memory = memory;
    return work;
}

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
    const quint64 asked = ++m_asked;
    m_library.ask<Work>(
        this, [language](Reader &reader) { return workOf(reader, language); },
        [this, asked](const Result<Work> &work) {
            if (asked != m_asked)
                return;
            if (!work) {
                Q_EMIT failed(work.error().sentence);
                return;
            }
            m_tasks = work->tasks;
            m_memory = work->memory;
            Q_EMIT tasksChanged();
            if (m_draft)
                look();
        });
}

void TranslationDesk::open(const QString &fiche)
{
    close();
    m_library.ask<Texts>(
        this, [fiche, language = m_language](Reader &reader) { return textsOf(reader, fiche, language); },
        [this, fiche, language = m_language](const Result<Texts> &texts) {
            if (language != m_language)
                return;
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
            const qsizetype first = nextToDo(*m_draft, -1);
            m_current = std::max<qsizetype>(0, first);
            look();
            Q_EMIT openChanged();
        });
}

void TranslationDesk::close()
{
    if (!m_draft)
        return;
    if (m_saving.isActive())
        save();
    m_draft.reset();
    m_title.clear();
    m_current = 0;
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
    look();
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

void TranslationDesk::look()
{
    m_matches.clear();
    m_findings.clear();
    if (m_draft && !m_draft->segments().isEmpty()) {
        const auto &segments = m_draft->segments();
        m_findings = findingsOf(m_current);
        if (m_memory) {
            const auto words = [&segments](qsizetype at) {
                return at >= 0 && at < segments.size() ? wordsOf(segments[at].segment.source).trimmed() : QString();
            };
            TranslationUnit asked;
            asked.source = words(m_current);
            asked.before = words(m_current - 1);
            asked.after = words(m_current + 1);
            asked.fiche = m_draft->fiche();
            asked.key = segments[m_current].segment.key;
            constexpr int most = 3;
            m_matches = m_memory->matches(asked, most + 1);
            // What stands there already is no proposal.
            const QString own = wordsOf(segments[m_current].segment.target).trimmed();
            m_matches.removeIf([&own](const MemoryMatch &match) { return match.target == own; });
            m_matches = m_matches.mid(0, most);
        }
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
