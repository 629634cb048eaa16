// SPDX-License-Identifier: GPL-3.0-or-later
// The desk of the matrix: the real window on a sample library, with a voice that says nothing but answers as a voice
// does, and a feed that takes the question and never answers it.
#pragma once

#include "../unit/desktop/desktoprig.h"
#include "fakevoice.h"
#include "matrix/scene.h"

#include <QTcpServer>

namespace escale::test {

class DeskStage final {
public:
    DeskStage();

    void dress(const Screen &screen);
    /// A new window, as it opens for the first time, in that language.
    void clear(Language language);
    [[nodiscard]] QWidget &window() { return *m_rig->window; }
    void rest() { m_rig->rest(); }
    /// Things that the stage itself finds wrong, emptied by the asking.
    [[nodiscard]] QStringList takeComplaints() { return std::exchange(m_complaints, {}); }

    // What scenes are made of.
    [[nodiscard]] DesktopRig &rig() { return *m_rig; }
    void openFiche(const QString &id);
    bool openUntranslated(Language language);
    [[nodiscard]] QString word(Language language, bool fallback = false);
    void setSecond(Language language);
    void filter(int theme);
    void speakOnly(LanguageSet languages);
    void listen();
    void failListening(VoiceTrouble trouble);
    /// The content is of a feed, complete then; `failedAfter`: the run since has failed.
    void fetched(const QDateTime &when, bool failedAfter = false);
    /// A sync under way: the feed keeps it waiting, this is where it stands.
    void sync(const SyncProgress &progress);
    /// How a sync ended. The sentence must be one that the program says: known to its translators.
    void syncEnded(Problem problem, const char *context, const char *sentence, int count = -1);

private:
    [[nodiscard]] QList<FicheCard> cards(Language language);

    Screen m_screen;
    QTcpServer m_feed;
    FakeVoice m_voice;
    std::unique_ptr<DesktopRig> m_rig;
    QStringList m_complaints;
};

} // namespace escale::test
