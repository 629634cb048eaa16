// SPDX-License-Identifier: GPL-3.0-or-later
// Binds a narrator to a page and a listening bar: what is said lights, what is tapped is said, the page follows the
// voice until the person scrolls. UI thread.
#pragma once

#include "listen/lightable.h"
#include "listen/listeningbar.h"

#include <functional>

namespace escale {

class Narration final : public QObject {
    Q_OBJECT

public:
    /// All outlive this object.
    Narration(Narrator &narrator, const Voices &voices, Lightable &page, ListeningBar &bar, QObject *parent = nullptr);

    /// Another page: the voice of the one before is silent at once. `makeUtterances` runs apart (askApart(): a
    /// long page takes some milliseconds) and must only use what it has copied. `interface`: the language
    /// around the page; `others`: languages the same page could be shown in.
    void show(std::function<QList<Utterance>()> makeUtterances, Language interface, LanguageSet others);
    /// No page.
    void clear();

    [[nodiscard]] Narrator &narrator() { return m_narrator; }

public Q_SLOTS:
    /// Start at the sentence that holds this place.
    void tapped(const escale::TextPosition &place);
    /// The person has scrolled away from the voice.
    void lostSight();

Q_SIGNALS:
    /// The page has its sentences and can be played.
    void ready();
    /// The person asked to be read to, in this language.
    void listening(escale::Language language);
    void speaking(bool heard);
    void languageWanted(escale::Language language);

private:
    void setPage(QList<Utterance> page);
    void play(const std::function<void()> &how);
    void follow();
    void refresh();
    void lightSentence(int index);
    [[nodiscard]] std::optional<Language> foreignVoice() const;
    [[nodiscard]] std::optional<Language> trialVoice() const;

    Narrator &m_narrator;
    const Voices &m_voices;
    Lightable &m_page;
    ListeningBar &m_bar;
    Language m_interface = Language::Fr;
    LanguageSet m_others;
    bool m_following = true;
    bool m_heard = false;
    bool m_waiting = false; ///< the sentences of the page are still being made
    quint64 m_generation = 0;
};

} // namespace escale
