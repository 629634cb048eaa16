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

} // namespace

TranslationDesk::TranslationDesk(LibraryService &library, QString folder, Clock &clock, QObject *parent)
    : QObject(parent), m_library(library), m_folder(std::move(folder)), m_clock(clock), m_queue(library, m_folder),
      m_memory(library), m_saving(clock, [this] { save(); })
{
    connect(&library, &LibraryService::contentChanged, this, &TranslationDesk::refresh);
    connect(&m_queue, &TranslationQueue::changed, this, &TranslationDesk::tasksChanged);
    connect(&m_queue, &TranslationQueue::failed, this, &TranslationDesk::failed);
    connect(&m_queue, &TranslationQueue::made, this, [this](const DeskMemory::Parts &parts) {
        m_memory.take(parts);
        learnAll(); // confirmed, or changed, since its working copy was read
        search();
    });
    connect(&m_memory, &DeskMemory::searched, this, [this] {
        Q_EMIT searched();
        look();
    });
    connect(&m_memory, &DeskMemory::wordsFound, this, &TranslationDesk::wordsFound);
    connect(&m_memory, &DeskMemory::failed, this, &TranslationDesk::failed);
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
    m_memory.clear();
    m_queue.clear();
    m_queue.read(m_language);
}

void TranslationDesk::refresh()
{
    if (!m_queue.wasAsked())
        return; // nobody has looked yet
    if (m_saving.isActive())
        save(); // the queue is counted from the working copies
    m_queue.read(m_language);
    if (m_draft && !m_draft->segments().isEmpty())
        readFiche(m_draft->fiche(), m_draft->segments()[m_current].segment.key);
}

void TranslationDesk::open(const QString &fiche)
{
    close();
    readFiche(fiche, {});
}

/// `at`: the segment to stand at; empty: the first to do.
void TranslationDesk::readFiche(const QString &fiche, const QString &at)
{
    m_library.ask<TranslatedFiche>(
        this, [fiche, language = m_language](Reader &reader) { return TranslatedFiche::of(reader, fiche, language); },
        [this, fiche, at, ticket = ++m_opening](const Result<TranslatedFiche> &texts) {
            if (ticket != m_opening)
                return; // left, or another one was asked for
            if (texts)
                return show(fiche, *texts, at);
            Q_EMIT failed(texts.error().sentence);
        });
}

void TranslationDesk::show(const QString &fiche, const TranslatedFiche &texts, const QString &at)
{
    if (m_saving.isActive())
        save(); // what was typed while the texts were read
    auto draft = TranslationDraft::open(m_folder, fiche, texts.french, texts.theirs, m_language);
    if (!draft) {
        Q_EMIT failed(draft.error().sentence);
        return;
    }
    m_draft = std::move(draft).value();
    m_texts = texts;
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
    m_memory.forgetWords();
    m_memory.forgetSearch();
    if (!m_draft)
        return;
    if (m_saving.isActive())
        save();
    m_confirmed.clear();
    m_queue.count(*m_draft);
    m_draft.reset();
    m_texts.reset();
    m_title.clear();
    m_current = 0;
    m_matches.clear();
    m_findings.clear();
    m_saved.reset();
    Q_EMIT openChanged();
}

/// Those that are confirmed here, and that the others are not.
void TranslationDesk::learn(const QList<qsizetype> &segments)
{
    QList<TranslationUnit> units;
    for (const qsizetype at : segments) {
        TranslationUnit unit = DeskMemory::unitOf(*m_draft, at);
        if (unit.confirmedHere)
            m_confirmed.insert(unit.key);
        else
            m_confirmed.remove(unit.key);
        units.append(unit);
    }
    m_memory.learn(units);
}

void TranslationDesk::learnAll()
{
    if (!m_draft)
        return;
    QList<qsizetype> all(m_draft->segments().size());
    std::iota(all.begin(), all.end(), 0);
    learn(all);
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
    QList<Segment> alike;
    for (const DraftSegment &other : m_draft->segments()) {
        if (isSameFrench(other.segment, draft.segment))
            alike.append(other.segment);
    }
    for (const TranslationFinding &finding : checkConsistency(alike)) {
        if (finding.key == draft.segment.key)
            findings.append(finding);
    }
    findings.removeIf([&draft](const TranslationFinding &finding) { return draft.meant.contains(finding.id()); });
    return findings;
}

FindingPlaces TranslationDesk::placesOf(qsizetype finding) const
{
    if (!m_draft || finding < 0 || finding >= m_findings.size())
        return {};
    const Segment &segment = m_draft->segments()[m_current].segment;
    const FindingPlaces places = escale::placesOf(m_findings[finding], segment, m_language);
    return {places.inSource, inMarkedText(places.inTarget, segment.target, marksOf(segment.source))};
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
    m_memory.forgetSearch();
    look();
    if (m_draft && !m_draft->segments().isEmpty())
        m_memory.search(DeskMemory::unitOf(*m_draft, m_current), mostMatches + 1);
}

bool TranslationDesk::says(const TermOffer &offer) const
{
    return m_draft && m_memory.says(wordsOf(m_draft->segments()[m_current].segment.target), offer);
}

void TranslationDesk::look()
{
    m_matches.clear();
    m_findings.clear();
    if (m_draft && !m_draft->segments().isEmpty()) {
        m_findings = findingsOf(m_current);
        m_findings += m_memory.unsaid(m_draft->segments()[m_current].segment);
        m_findings.removeIf([&meant = m_draft->segments()[m_current].meant](const TranslationFinding &finding) {
            return meant.contains(finding.id());
        });
        m_matches = m_memory.matches();
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
