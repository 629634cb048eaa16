// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/narration.h"

#include "base/backgroundcall.h"

namespace escale {
namespace {

bool sameText(const TextPosition &a, const TextPosition &b)
{
    return a.part == b.part && a.index == b.index && a.block == b.block && a.child == b.child;
}

} // namespace

Narration::Narration(Narrator &narrator, const Voices &voices, Lightable &page, ListeningBar &bar, QObject *parent)
    : QObject(parent), m_narrator(narrator), m_voices(voices), m_page(page), m_bar(bar)
{
    connect(&narrator, &Narrator::stateChanged, this, &Narration::refresh);
    connect(&narrator, &Narrator::sentence, this, &Narration::lightSentence);
    connect(&narrator, &Narrator::word, this, [this](int index, const TextRange &shown) {
        const TextPosition &place = m_narrator.page().at(index).place;
        m_page.light(place, {place.range.start + shown.start, shown.length});
    });
    connect(&bar, &ListeningBar::toggleWanted, this, [this] {
        if (m_narrator.isHeard())
            m_narrator.pause();
        else
            play([this] { m_narrator.play(); });
    });
    connect(&bar, &ListeningBar::previousWanted, this, [this] { play([this] { m_narrator.previous(); }); });
    connect(&bar, &ListeningBar::nextWanted, this, [this] { play([this] { m_narrator.next(); }); });
    connect(&bar, &ListeningBar::speedWanted, &narrator, &Narrator::setSpeed);
    connect(&bar, &ListeningBar::followWanted, this, &Narration::follow);
    connect(&bar, &ListeningBar::languageWanted, this, &Narration::languageWanted);
    refresh();
}

void Narration::show(std::function<QList<Utterance>()> makeUtterances, Language interface, LanguageSet others)
{
    clear();
    m_interface = interface;
    m_others = others;
    m_waiting = true;
    refresh();
    askApart<QList<Utterance>>(*this, std::move(makeUtterances),
                               [this, generation = m_generation](QList<Utterance> page) {
                                   if (generation == m_generation)
                                       setPage(std::move(page));
                               });
}

void Narration::setPage(QList<Utterance> page)
{
    m_waiting = false;
    m_narrator.setPage(std::move(page));
    refresh();
    Q_EMIT ready();
}

void Narration::clear()
{
    ++m_generation;
    m_waiting = false;
    m_narrator.setPage({});
    m_page.clearLight();
    m_following = true;
    m_page.setFollowing(true);
    refresh();
}

void Narration::play(const std::function<void()> &how)
{
    const bool heard = m_narrator.isHeard();
    follow();
    how();
    if (!heard && m_narrator.isHeard())
        Q_EMIT listening(m_narrator.page().at(m_narrator.index()).language);
}

void Narration::tapped(const TextPosition &place)
{
    const QList<Utterance> &page = m_narrator.page();
    int found = -1;
    for (int i = 0; i < page.size(); ++i) {
        const TextPosition &here = page.at(i).place;
        if (!sameText(here, place))
            continue;
        if (found < 0 || here.range.start <= place.range.start)
            found = i; // the last one that begins before the tap
    }
    if (found >= 0)
        play([this, found] { m_narrator.startAt(found); });
}

void Narration::lostSight()
{
    if (!m_following || !m_narrator.isHeard())
        return;
    m_following = false;
    m_page.setFollowing(false);
    refresh();
}

void Narration::follow()
{
    m_following = true;
    m_page.setFollowing(true);
    if (m_narrator.isHeard())
        lightSentence(m_narrator.index());
    refresh();
}

void Narration::lightSentence(int index)
{
    if (index < 0)
        m_page.clearLight();
    else
        m_page.light(m_narrator.page().at(index).place, {});
    refresh();
}

/// The voice's language when the text's own is not that of the page around it.
std::optional<Language> Narration::foreignVoice() const
{
    for (const Utterance &utterance : m_narrator.page()) {
        if (utterance.kind == UtteranceKind::Title && utterance.language != m_interface)
            return utterance.language;
    }
    return std::nullopt;
}

/// The language of a voice on trial that reads the page, or would.
std::optional<Language> Narration::trialVoice() const
{
    const QList<Utterance> &page = m_narrator.page();
    const int index = std::max(m_narrator.index(), 0);
    if (m_waiting || index >= page.size())
        return std::nullopt;
    const Language language = page.at(index).phrases.first().language;
    if (!isOnTrial(language, VoiceOrigin::Builtin)) // asks nobody where it cannot be
        return std::nullopt;
    const Voice *voice = m_narrator.voiceOf(index);
    return voice != nullptr && isOnTrial(language, voice->origin()) ? std::optional(language) : std::nullopt;
}

void Narration::refresh()
{
    BarState state;
    state.state = m_narrator.state();
    state.trouble = m_narrator.trouble();
    state.canSpeak = m_waiting || m_narrator.page().isEmpty() || m_narrator.canSpeak();
    state.index = m_narrator.index();
    state.count = static_cast<int>(m_narrator.page().size());
    state.speed = m_narrator.speed();
    state.voice = foreignVoice();
    if (const auto language = trialVoice()) {
        state.voice = language;
        state.onTrial = true;
    }
    // Only where there is something to offer: a voice that is still being made would be waited for.
    state.offered = m_others.isEmpty() ? LanguageSet() : m_voices.languages() & m_others;
    state.following = m_following;
    m_bar.show(state);
    if (std::exchange(m_heard, m_narrator.isHeard()) != m_heard)
        Q_EMIT speaking(m_heard);
}

} // namespace escale
