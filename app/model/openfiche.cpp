// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openfiche.h"

#include "base/try.h"
#include "l10n/sessions.h"
#include "plainlanguage/wordexplanations.h"

#include <algorithm>

namespace escale {
namespace {

/// Whether what a page says of the sessions of a course is another thing on another day. In any language the same.
bool datesMove(const ReadFiche &read, const QDate &from, const QDate &to)
{
    const Sessions &sessions = read.fiche.metadata.sessions;
    return sessionLines(sessions, from, Language::Fr) != sessionLines(sessions, to, Language::Fr);
}

} // namespace

bool readsTheSame(const ReadFiche &a, const ReadFiche &b)
{
    return a.translation == b.translation && a.fiche.metadata == b.fiche.metadata && a.fiche.places == b.fiche.places &&
           a.fiche.sponsor == b.fiche.sponsor && a.fiche.partners == b.fiche.partners &&
           a.fiche.externalLink == b.fiche.externalLink;
}

OpenFiche::OpenFiche(LibraryService &library, Clock &clock, QObject *parent)
    : QObject(parent), m_library(library), m_clock(clock)
{
}

void OpenFiche::open(const QString &ficheId, const QList<Language> &languages)
{
    if (ficheId != m_id)
        letGo();
    m_id = ficheId;
    m_languages = languages;
    readNew();
}

void OpenFiche::close()
{
    ++m_asked; // whatever is under way is not wanted any more
    m_id.clear();
    letGo();
    m_trouble.reset();
    m_replace = false;
}

void OpenFiche::letGo()
{
    m_texts.clear();
    m_explained.clear();
    m_shownLanguages.clear();
    m_change = FicheChange::None;
}

void OpenFiche::readNew()
{
    m_replace = true;
    load();
}

void OpenFiche::compare()
{
    if (!m_id.isEmpty())
        load(); // when another text is on its way, this one is shown in its place
}

/// In the library's thread: what is worked out of a text is no work for the windows' own.
Result<OpenFiche::Loaded> OpenFiche::read(const QString &id, const QList<Language> &languages, Reader &reader)
{
    Loaded loaded;
    for (const Language language : languages) {
        ESCALE_TRY(auto text, reader.fiche(id, language));
        loaded.explained.append(withExplainedWords(text.translation));
        loaded.texts.append(std::move(text));
    }
    return loaded;
}

void OpenFiche::load()
{
    const auto question = [id = m_id, languages = m_languages](Reader &reader) { return read(id, languages, reader); };
    m_library.ask<Loaded>(this, question, [this, asked = ++m_asked](const Result<Loaded> &loaded) {
        if (asked != m_asked)
            return; // something else was asked for meanwhile
        const bool replace = std::exchange(m_replace, false);
        if (!loaded)
            stumble(loaded.error());
        else if (replace || m_texts.isEmpty())
            take(*loaded);
        else
            weigh(*loaded);
    });
}

void OpenFiche::take(const Loaded &loaded)
{
    m_texts = loaded.texts;
    m_explained = loaded.explained;
    m_shownLanguages = m_languages;
    m_readAt = m_clock.now();
    m_trouble.reset();
    m_change = FicheChange::None;
    Q_EMIT shown();
}

void OpenFiche::weigh(const Loaded &loaded)
{
    const auto &texts = loaded.texts;
    const bool same = std::equal(texts.begin(), texts.end(), m_texts.begin(), m_texts.end(), readsTheSame);
    if (same && datesMove(m_texts.first(), todayOf(m_readAt), todayOf(m_clock)))
        take(loaded);
    else
        setChange(same ? FicheChange::None : FicheChange::Updated); // it may have become the old one again
}

void OpenFiche::stumble(const Error &error)
{
    if (!m_texts.isEmpty()) {
        if (error.problem == Problem::NotFound)
            setChange(FicheChange::Removed);
        return; // it can still be read
    }
    m_trouble = error;
    Q_EMIT failed();
}

void OpenFiche::setChange(FicheChange change)
{
    if (std::exchange(m_change, change) != change)
        Q_EMIT noticed();
}

} // namespace escale
