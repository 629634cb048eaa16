// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/translationdesk.h"

#include "base/try.h"
#include "translating/markedtext.h"
#include "translating/translationbody.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace escale {
namespace {

using namespace std::chrono_literals;

constexpr auto beforeSaving = 500ms; // a second is what may be lost

constexpr int mostMatches = 3;
constexpr qsizetype slice = 8; // fiches read at once: a few milliseconds

/// Of a working copy, with what stands around it.
TranslationUnit unitOf(const TranslationDraft &draft, qsizetype at)
{
    const auto &segments = draft.segments();
    const auto words = [&segments](qsizetype place) {
        return place >= 0 && place < segments.size() ? wordsOf(segments[place].segment.source).trimmed() : QString();
    };
    TranslationUnit unit;
    unit.source = words(at);
    unit.before = words(at - 1);
    unit.after = words(at + 1);
    unit.fiche = draft.fiche();
    unit.key = segments[at].segment.key;
    unit.target = wordsOf(segments[at].segment.target).trimmed();
    unit.date = segments[at].on;
    unit.confirmedHere = true;
    unit.by = segments[at].by;
    return unit;
}

} // namespace

struct TranslationDesk::Texts {
    Translation french, theirs; ///< theirs: empty where there is none
    Fiche facts;                ///< that do not depend on a language

    static Result<Texts> of(Reader &reader, const QString &fiche, Language language)
    {
        ESCALE_TRY(const auto french, reader.fiche(fiche, Language::Fr));
        ESCALE_TRY(const auto theirs, reader.fiche(fiche, language));
        return Texts{french.translation, theirs.fallback ? Translation() : theirs.translation, french.fiche};
    }
};

/// What is made of the library, from one slice to the next.
struct TranslationDesk::Work {
    quint64 asked = 0;
    Language language = Language::En;
    QString folder;
    QList<FicheCard> cards;
    QList<Theme> themes;
    qsizetype read = 0; ///< of them
    QList<TranslationTask> tasks;
    std::shared_ptr<TranslationMemory> memory; ///< used by nobody else before it is whole
    std::shared_ptr<TranslationTerms> glossary, saying;

    void add(Reader &reader, const FicheCard &card)
    {
        const auto texts = Texts::of(reader, card.id, language);
        if (!texts)
            return; // one damaged text must not hide the others
        const auto draft = TranslationDraft::look(folder, card.id, texts->french, texts->theirs, language);
        TranslationTask task;
        task.fiche = card.id;
        task.title = texts->french.title;
        task.theme = card.theme;
        task.views = card.views;
        countSegments(task, draft);
        memory->add(card.id, texts->french, texts->theirs);
        for (qsizetype at = 0; at < draft.segments().size(); ++at) {
            if (draft.isConfirmedHere(at))
                memory->add(unitOf(draft, at));
        }
        tasks.append(task);
    }
};

TranslationDesk::TranslationDesk(LibraryService &library, QString folder, Clock &clock, QObject *parent)
    : QObject(parent), m_library(library), m_folder(std::move(folder)), m_clock(clock),
      m_saving(clock, [this] { save(); })
{
    connect(&library, &LibraryService::contentChanged, this, &TranslationDesk::refresh);
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
    m_memory.reset();
    m_glossary.reset();
    m_saying.reset();
    m_awaiting.clear(); // of the other language
    setTasks({});
    readTasks();
}

void TranslationDesk::setTasks(QList<TranslationTask> tasks)
{
    m_tasks = std::move(tasks);
    for (TranslationTask &task : m_tasks)
        task.awaitsReview = m_awaiting.contains(task.fiche);
    sortTasks(m_tasks);
    m_shown = filteredTasks(m_tasks, m_filter);
    Q_EMIT tasksChanged();
}

void TranslationDesk::setAwaitingReview(const QStringList &fiches)
{
    if (fiches == m_awaiting)
        return;
    m_awaiting = fiches;
    setTasks(std::move(m_tasks));
}

void TranslationDesk::setFilter(const TaskFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    setTasks(std::move(m_tasks));
}

void TranslationDesk::refresh()
{
    if (m_asked == 0)
        return; // nobody has looked yet
    if (m_saving.isActive())
        save(); // the queue is counted from the working copies
    readTasks();
    if (m_draft && !m_draft->segments().isEmpty())
        readFiche(m_draft->fiche(), m_draft->segments()[m_current].segment.key);
}

void TranslationDesk::readTasks()
{
    const auto work = std::make_shared<Work>();
    work->asked = ++m_asked;
    work->language = m_language;
    work->folder = m_folder;
    work->memory = std::make_shared<TranslationMemory>(m_language);
    readOn(work);
}

/// A slice at a time, each a question of its own: who asks the library meanwhile is answered between two.
void TranslationDesk::readOn(const std::shared_ptr<Work> &work)
{
    m_library.ask<bool>(
        this,
        [work](Reader &reader) -> Result<bool> {
            if (work->cards.isEmpty()) {
                ESCALE_TRY(auto cards, reader.list({}));
                work->cards = std::move(cards);
                if (auto taxonomy = reader.taxonomy())
                    work->themes = std::move(taxonomy->themes);
                const ConceptSource source = TranslationTerms::ours();
                work->glossary = std::make_shared<TranslationTerms>(work->language, source);
                work->saying = std::make_shared<TranslationTerms>(work->language, source);
            }
            const qsizetype end = std::min(work->read + slice, work->cards.size());
            for (; work->read < end; ++work->read)
                work->add(reader, work->cards.at(work->read));
            return end == work->cards.size();
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
            m_memory = std::move(work->memory);
            m_glossary = std::move(work->glossary);
            m_saying = std::move(work->saying);
            m_themes = std::move(work->themes);
            setTasks(std::move(work->tasks));
            learnAll(); // confirmed, or changed, since its working copy was read
            search();
        });
}

void TranslationDesk::open(const QString &fiche)
{
    close();
    readFiche(fiche, {});
}

/// `at`: the segment to stand at; empty: the first to do.
void TranslationDesk::readFiche(const QString &fiche, const QString &at)
{
    m_library.ask<Texts>(
        this, [fiche, language = m_language](Reader &reader) { return Texts::of(reader, fiche, language); },
        [this, fiche, at, ticket = ++m_opening](const Result<Texts> &texts) {
            if (ticket != m_opening)
                return; // left, or another one was asked for
            if (texts)
                return show(fiche, *texts, at);
            Q_EMIT failed(texts.error().sentence);
        });
}

void TranslationDesk::show(const QString &fiche, const Texts &texts, const QString &at)
{
    if (m_saving.isActive())
        save(); // what was typed while the texts were read
    auto draft = TranslationDraft::open(m_folder, fiche, texts.french, texts.theirs, m_language);
    if (!draft) {
        Q_EMIT failed(draft.error().sentence);
        return;
    }
    m_draft = std::move(draft).value();
    m_texts = std::make_unique<Texts>(texts);
    m_title = texts.french.title;
    const auto &segments = m_draft->segments();
    const auto same = std::find_if(segments.begin(), segments.end(),
                                   [&at](const DraftSegment &segment) { return segment.segment.key == at; });
    m_current = same != segments.end() ? same - segments.begin() : std::max<qsizetype>(0, nextToDo(*m_draft, -1));
    learnAll();
    search();
    Q_EMIT openChanged();
}

void TranslationDesk::close()
{
    ++m_opening;
    ++m_searching;
    forgetWords();
    if (!m_draft)
        return;
    if (m_saving.isActive())
        save();
    m_confirmed.clear();
    // The queue knows what was done here.
    const auto task = std::find_if(m_tasks.begin(), m_tasks.end(),
                                   [this](const TranslationTask &each) { return each.fiche == m_draft->fiche(); });
    if (task != m_tasks.end()) {
        countSegments(*task, *m_draft);
        setTasks(std::move(m_tasks));
    }
    m_draft.reset();
    m_texts.reset();
    m_title.clear();
    m_current = 0;
    m_found.clear();
    m_terms.clear();
    m_matches.clear();
    m_findings.clear();
    m_saved.reset();
    Q_EMIT openChanged();
}

void TranslationDesk::learn(const QList<qsizetype> &segments)
{
    QList<TranslationUnit> units;
    for (const qsizetype at : segments) {
        TranslationUnit unit = unitOf(*m_draft, at);
        unit.confirmedHere = m_draft->isConfirmedHere(at);
        if (unit.confirmedHere)
            m_confirmed.insert(unit.key);
        else
            m_confirmed.remove(unit.key);
        units.append(unit);
    }
    if (!m_memory)
        return; // it is told when it is made
    m_library.ask<Done>(
        this,
        [memory = m_memory, units](Reader &) {
            for (const TranslationUnit &unit : units) {
                if (unit.confirmedHere)
                    memory->add(unit);
                else
                    memory->forget(unit.fiche, unit.key);
            }
            return Result<Done>(Done{});
        },
        [](const Result<Done> &) {});
}

void TranslationDesk::learnAll()
{
    if (!m_draft)
        return;
    QList<qsizetype> all(m_draft->segments().size());
    std::iota(all.begin(), all.end(), 0);
    learn(all);
}

QString TranslationDesk::titleOf(const QString &fiche) const
{
    const auto task = std::find_if(m_tasks.begin(), m_tasks.end(),
                                   [&fiche](const TranslationTask &each) { return each.fiche == fiche; });
    return task == m_tasks.end() ? QString() : task->title;
}

const Translation &TranslationDesk::french() const
{
    static const Translation none;
    return m_texts ? m_texts->french : none;
}

Kind TranslationDesk::kind() const
{
    return m_texts ? m_texts->facts.kind : Kind::Demarche;
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
    if (match >= 0 && match < m_matches.size() && !m_matches[match].isPart())
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

bool TranslationDesk::confirm()
{
    if (!m_draft || m_draft->segments()[m_current].segment.target.isEmpty())
        return false;
    m_draft->confirm(m_current, m_account, m_clock.now());
    changed();
    return true;
}

void TranslationDesk::goToNext()
{
    const qsizetype next = m_draft ? nextToDo(*m_draft, m_current) : -1;
    if (next >= 0)
        select(next);
}

QList<TranslationFinding> TranslationDesk::findingsOf(qsizetype segment) const
{
    const DraftSegment &draft = m_draft->segments()[segment];
    if (draft.segment.target.isEmpty())
        return {};
    QList<TranslationFinding> findings = asked(checkSegment(draft.segment, m_language));
    findings.removeIf([&draft](const TranslationFinding &finding) { return draft.meant.contains(finding.id()); });
    return findings;
}

std::optional<TranslationFix> TranslationDesk::fixFor(qsizetype finding) const
{
    if (!m_draft || finding < 0 || finding >= m_findings.size())
        return std::nullopt;
    return fixOf(m_findings[finding], m_draft->segments()[m_current].segment, m_language);
}

void TranslationDesk::mend(qsizetype finding)
{
    const auto fix = fixFor(finding);
    if (!fix || fix->kind == TranslationFix::Kind::Insert)
        return;
    m_draft->setTarget(m_current, fix->target);
    changed();
}

void TranslationDesk::setMeant(qsizetype finding)
{
    if (!m_draft || finding < 0 || finding >= m_findings.size())
        return;
    m_draft->setMeant(m_current, m_draft->segments()[m_current].meant + QStringList(m_findings[finding].id()));
    changed();
}

qsizetype TranslationDesk::meant() const
{
    return m_draft && !m_draft->segments().isEmpty() ? m_draft->segments()[m_current].meant.size() : 0;
}

void TranslationDesk::askAgain()
{
    if (meant() == 0)
        return;
    m_draft->setMeant(m_current, {});
    changed();
}

void TranslationDesk::search()
{
    m_found.clear();
    m_terms.clear();
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
    struct Known {
        QList<MemoryMatch> matches;
        QList<TermOffer> terms;
    };
    m_library.ask<Known>(
        this,
        [memory = m_memory, glossary = m_glossary, asked](Reader &) {
            return Result<Known>(
                Known{memory->matches(asked, mostMatches + 1), glossary->termsIn(asked.source, memory.get())});
        },
        [this, ticket](const Result<Known> &known) {
            if (ticket != m_searching || !known)
                return;
            m_found = known->matches;
            m_terms = known->terms;
            m_hasSearched = true;
            Q_EMIT searched();
            look();
        });
}

void TranslationDesk::findWords(const QString &words)
{
    const QString asked = words.simplified();
    if (!m_memory || asked.isEmpty())
        return forgetWords();
    const quint64 ticket = ++m_findingWords;
    constexpr int mostPlaces = 20;
    m_library.ask<QList<TranslationUnit>>(
        this,
        [memory = m_memory, asked](Reader &) {
            return Result<QList<TranslationUnit>>(memory->concordance(asked, mostPlaces));
        },
        [this, ticket](const Result<QList<TranslationUnit>> &found) {
            if (ticket != m_findingWords)
                return;
            if (!found) {
                Q_EMIT failed(found.error().sentence);
                return forgetWords();
            }
            m_foundWords = *found;
            m_hasFoundWords = true;
            Q_EMIT wordsFound();
        });
}

/// What is asked by now is not waited for either.
void TranslationDesk::forgetWords()
{
    ++m_findingWords;
    m_foundWords.clear();
    m_hasFoundWords = false;
    Q_EMIT wordsFound();
}

bool TranslationDesk::says(const TermOffer &offer) const
{
    if (!m_draft || !m_saying)
        return false;
    const QString target = wordsOf(m_draft->segments()[m_current].segment.target);
    return std::any_of(offer.targets.begin(), offer.targets.end(),
                       [&](const QString &term) { return m_saying->says(target, term); });
}

void TranslationDesk::look()
{
    m_matches.clear();
    m_findings.clear();
    if (m_draft && !m_draft->segments().isEmpty()) {
        m_findings = findingsOf(m_current);
        if (m_saying)
            m_findings += m_saying->unsaid(m_draft->segments()[m_current].segment, m_terms);
        m_findings.removeIf([&meant = m_draft->segments()[m_current].meant](const TranslationFinding &finding) {
            return meant.contains(finding.id());
        });
        m_matches = m_found;
        const QString own = wordsOf(m_draft->segments()[m_current].segment.target).trimmed();
        m_matches.removeIf([&](const MemoryMatch &match) {
            const bool isThis = match.unit.confirmedHere && match.unit.fiche == m_draft->fiche() &&
                                match.unit.key == m_draft->segments()[m_current].segment.key;
            return isThis || (match.isPart() ? own.contains(match.target) : match.target == own);
        });
        m_matches = m_matches.mid(0, mostMatches);
    }
    Q_EMIT currentChanged();
}

void TranslationDesk::changed()
{
    m_saved.reset();
    m_saving.start(beforeSaving);
    if (m_draft->isConfirmedHere(m_current) || m_confirmed.contains(m_draft->segments()[m_current].segment.key))
        learn({m_current});
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

/// As it stands here, in whole fields.
Result<TranslationBody> TranslationDesk::body() const
{
    if (!m_draft || !m_texts)
        return Error{Problem::Usage, QCoreApplication::translate("translating", "Open a fiche first."), {}};
    // An administration keeps the name that readers know, until somebody gives it another one.
    const QString administration =
        m_texts->theirs.administration.isEmpty() ? m_texts->french.administration : m_texts->theirs.administration;
    return translationBody(m_texts->french, m_texts->facts.kind, m_draft->segments(), m_language, administration);
}

Result<TranslationDesk::Seen> TranslationDesk::seen() const
{
    ESCALE_TRY(const auto now, body());
    const LanguageSet languages{Language::Fr, m_language};
    return Seen{{m_texts->facts, translationFrom(now.text, m_language), false, languages},
                {m_texts->facts, m_texts->french, false, languages}};
}

Result<OutgoingTranslation> TranslationDesk::outgoing()
{
    if (m_saving.isActive())
        save();
    ESCALE_TRY(const auto body, this->body());
    OutgoingTranslation outgoing;
    outgoing.fiche = m_draft->fiche();
    outgoing.language = m_language;
    outgoing.text = body.text;
    outgoing.toFinish = body.toFinish;
    outgoing.french = frenchPrint(m_texts->french);
    outgoing.published = translationPrint(m_texts->french, m_texts->theirs);
    return outgoing;
}

QByteArray TranslationDesk::fileFor(ExchangeFormat format) const
{
    return m_draft && m_texts ? exchangeFile(format, exchangeTextOf(*m_draft), m_texts->french, m_texts->facts.kind)
                              : QByteArray();
}

Result<TakenIn> TranslationDesk::takeFile(const QByteArray &bytes)
{
    if (!m_draft || !m_texts)
        return Error{Problem::Usage, QCoreApplication::translate("translating", "Open a fiche first."), {}};
    ESCALE_TRY(const auto file, ExchangeFile::from(bytes));
    const bool ofThis = (file.fiche().isEmpty() || file.fiche() == m_draft->fiche()) &&
                        file.language().value_or(m_language) == m_language;
    if (!ofThis)
        return Error{Problem::BadAnswer,
                     QCoreApplication::translate("translating",
                                                 "This file is of another fiche or another language. Open "
                                                 "that one first."),
                     {}};
    ESCALE_TRY(const auto text, file.beside(exchangeTextOf(*m_draft), m_texts->french, m_texts->facts.kind));
    const TakenIn taken = takeInto(*m_draft, text);
    if (!taken.changed.isEmpty()) {
        changed();
        learnAll();
        Q_EMIT openChanged(); // every line may be another one
    }
    return taken;
}

} // namespace escale
