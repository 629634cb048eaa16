// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk of the matrix: the real window with a listening bar, the staff's PIN pad and page, and a voice that says
// nothing but answers as a voice does.
#pragma once

#include "fakevoice.h"
#include "kiosk/kiosklistening.h"
#include "kioskrig.h"
#include "matrix/scene.h"
#include "staff/pinpad.h"
#include "staff/staffpage.h"

namespace escale::test {

class KioskStage final {
public:
    KioskStage();

    void dress(const Screen &screen);
    /// As a kiosk stands before somebody comes, but in that language.
    void clear(Language language);
    [[nodiscard]] QWidget &window() { return *rig.window; }
    void rest() { rig.rest(); }
    /// Things that the stage itself finds wrong, emptied by the asking.
    [[nodiscard]] QStringList takeComplaints() { return {}; }

    // What scenes are made of.
    void home();
    /// The nth theme of the sample.
    void openTheme(int number);
    void openFiche(const QString &id);
    /// A fiche without a text in that language. False when there is none.
    bool openUntranslated(Language language);
    /// A title's longest word, and the same with a slip of the finger.
    [[nodiscard]] QString word(Language language, bool fallback = false);
    /// On the search page, until the search has answered.
    void search(const QString &text);
    /// The voices that read fiches and pages.
    void speakOnly(LanguageSet languages);
    void listen();
    void failListening(VoiceTrouble trouble);
    [[nodiscard]] FicheView &reader();
    /// The library's content is of a feed, and was last complete then; until clear().
    void fetched(const QDateTime &when);
    /// With five wrong tries behind it, or none.
    PinPad &openPad(bool closed = false);
    [[nodiscard]] PinJudge &judge() { return *m_judge; }
    /// On the first page, as a person does.
    void chooseLanguage(Language language);
    /// `update`: how it stands with a new version, as the machine notes it ("there 9.0.0"); empty: none is wanted.
    void openStaff(const LibraryStatus &status, const QStringList &troubles = {}, const QByteArray &update = {});

    // What a finger can strike.
    struct Control {
        QString name; ///< what it is called
        QPoint place; ///< its middle, in the window
    };
    /// The nth of the controls that are in sight.
    [[nodiscard]] std::optional<Control> nthControl(int number) const;
    /// It is struck twice at once: what the second strike has opened beyond the first; empty when nothing.
    [[nodiscard]] QString openedByTheSecondStrike(const Control &control);

    KioskRig rig;

private:
    void strike(QPoint place);
    [[nodiscard]] QList<FicheCard> cards(Language language);
    [[nodiscard]] KioskFiles files() const { return KioskFiles(rig.folder.path()); }
    void fillStation();
    void change(const QList<Change> &changes);
    void cover(QWidget &overlay);

    FakeVoice m_voice;
    Voices m_voices;
    std::unique_ptr<Narrator> m_narrator;
    std::unique_ptr<KioskListening> m_listening;
    StationLog m_log;
    std::unique_ptr<PinJudge> m_judge;
    std::unique_ptr<QWidget> m_overlay;
    bool m_fetched = false;
};

} // namespace escale::test
